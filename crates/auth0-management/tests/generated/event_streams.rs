// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `event_streams`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, event_streams::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_event_streams() {
    let params = ListEventStreamsParams {
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/event-streams?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"eventStreams":[{"created_at":"2026-02-03T04:05:06.789Z","destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"id":"id","name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}],"updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"eventStreams":[]}"##)],
async |mgmt| mgmt.event_streams().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_event_streams() {
    let body = CreateEventStream {
        name: Some("name".into()),
        subscriptions: Some(vec![EventStreamSubscription {
            event_type: Some("event_type".into()),
            extra: Extra::default(),
        }]),
        destination: EventStreamDestination::Webhook(EventStreamWebhookDestination {
            configuration: Some(EventStreamWebhookConfiguration {
                webhook_endpoint: Some("webhook_endpoint".into()),
                webhook_authorization: Some(EventStreamWebhookAuthorization::Basic(
                    EventStreamWebhookBasicAuth {
                        username: Some("username".into()),
                        extra: Extra::default(),
                    },
                )),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        status: Some(EventStreamStatus::Disabled),
    };
    check(
"POST",
"/event-streams",
Some(r##"{"destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}]}"##),
&[(201, r##"{"created_at":"2026-02-03T04:05:06.789Z","destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"id":"id","name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_event_streams_id() {
    check(
"GET",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"id":"id","name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_event_streams_id() {
    check_answerless(
        "DELETE",
        "/event-streams/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.event_streams().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_event_streams_id() {
    let body = UpdateEventStream {
        name: Some("name".into()),
        subscriptions: Some(vec![EventStreamSubscription {
            event_type: Some("event_type".into()),
            extra: Extra::default(),
        }]),
        destination: Some(EventStreamDestinationPatch::Webhook(
            EventStreamWebhookDestination {
                configuration: Some(EventStreamWebhookConfiguration {
                    webhook_endpoint: Some("webhook_endpoint".into()),
                    webhook_authorization: Some(EventStreamWebhookAuthorization::Basic(
                        EventStreamWebhookBasicAuth {
                            username: Some("username".into()),
                            extra: Extra::default(),
                        },
                    )),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            },
        )),
        status: Some(EventStreamStatus::Disabled),
    };
    check(
"PATCH",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}]}"##),
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","destination":{"configuration":{"webhook_authorization":{"method":"basic","username":"username"},"webhook_endpoint":"webhook_endpoint"},"type":"webhook"},"id":"id","name":"name","status":"disabled","subscriptions":[{"event_type":"event_type"}],"updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_event_streams_id_deliveries() {
    let params = ListEventStreamDeliveriesParams {
        statuses: Some("é &+".into()),
        event_types: Some("é &+".into()),
        date_from: Some("é &+".into()),
        date_to: Some("é &+".into()),
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9/deliveries?statuses=%C3%A9%20%26%2B&event_types=%C3%A9%20%26%2B&date_from=%C3%A9%20%26%2B&date_to=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"deliveries":[{"attempts":[{"duration":2,"error_message":"error_message","status":"retrying","timestamp":"2026-02-03T04:05:06.789Z"}],"event":{"a0purpose":"a0purpose","a0stream":"a0stream","a0tenant":"a0tenant","data":{},"id":"id","source":"source","specversion":"specversion","time":"2026-02-03T04:05:06.789Z","type":"type"},"event_stream_id":"event_stream_id","event_type":"connection.updated","id":"id","status":"retrying"}],"next":"next"}"##), (200, r##"{"deliveries":[]}"##)],
async |mgmt| mgmt.event_streams().deliveries().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_event_streams_id_deliveries_event_id() {
    check(
"GET",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9/deliveries/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"attempts":[{"duration":2,"error_message":"error_message","status":"retrying","timestamp":"2026-02-03T04:05:06.789Z"}],"event":{"a0purpose":"a0purpose","a0stream":"a0stream","a0tenant":"a0tenant","data":{},"id":"id","source":"source","specversion":"specversion","time":"2026-02-03T04:05:06.789Z","type":"type"},"event_stream_id":"event_stream_id","event_type":"connection.updated","id":"id","status":"retrying"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().deliveries().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_event_streams_id_redeliver() {
    let body = CreateEventStreamRedelivery {
        date_from: Some("date_from".into()),
        date_to: Some("date_to".into()),
        statuses: Some(vec![EventStreamDeliveryStatus::Retrying]),
        event_types: Some(vec![EventStreamEventType::ConnectionUpdated]),
    };
    check(
"POST",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9/redeliver",
Some(r##"{"date_from":"date_from","date_to":"date_to","event_types":["connection.updated"],"statuses":["retrying"]}"##),
&[(202, r##"{"date_from":"2026-02-03T04:05:06.789Z","date_to":"2026-02-03T04:05:06.789Z","event_types":["connection.updated"],"statuses":["retrying"]}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().redeliveries().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn post_event_streams_id_redeliver_event_id() {
    check_answerless(
        "POST",
        "/event-streams/a%7Cb%2Fc%20d%25%C3%A9/redeliver/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(202, "")],
        async |mgmt| {
            mgmt.event_streams()
                .redeliveries()
                .create_by_id("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn post_event_streams_id_test() {
    let body = CreateEventStreamTestEvent {
        event_type: EventStreamEventType::ConnectionUpdated,
        data: Some(any_json()),
    };
    check(
"POST",
"/event-streams/a%7Cb%2Fc%20d%25%C3%A9/test",
Some(r##"{"data":{"any":["thing",1]},"event_type":"connection.updated"}"##),
&[(202, r##"{"attempts":[{"duration":2,"error_message":"error_message","status":"retrying","timestamp":"2026-02-03T04:05:06.789Z"}],"event":{"a0purpose":"a0purpose","a0stream":"a0stream","a0tenant":"a0tenant","data":{},"id":"id","source":"source","specversion":"specversion","time":"2026-02-03T04:05:06.789Z","type":"type"},"event_stream_id":"event_stream_id","event_type":"connection.updated","id":"id","status":"retrying"}"##), (202, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.event_streams().test("a|b/c d%é", &body).detailed().await,
).await;
}
