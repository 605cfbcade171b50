// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `flows`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, flows::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_flows() {
    let params = ListFlowsParams {
        page: Some(2),
        per_page: Some(5),
        hydrate: vec![FlowsHydrate::FormCount, FlowsHydrate::FormCount],
        synchronous: Some(false),
    };
    check(
"GET",
"/flows?hydrate=form_count&hydrate=form_count&synchronous=false&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"created_at":"2026-02-03T04:05:06.789Z","executed_at":"executed_at","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"flows":[{"created_at":"2026-02-03T04:05:06.789Z","executed_at":"executed_at","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"flows":[]}"##)],
async |mgmt| mgmt.flows().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_flows() {
    let body = CreateFlow {
        name: "name".into(),
        actions: Some(vec![
            FlowAction::Activecampaign(FlowActionActivecampaign::ListContacts(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(LookupByEmail {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Airtable(FlowActionAirtable::CreateRecord(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(AirtableCreateRecord {
                    connection_id: Some("connection_id".into()),
                    base_id: Some("base_id".into()),
                    table_name: Some("table_name".into()),
                    fields: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Auth0(FlowActionAuth0::CreateUser(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(Auth0CreateUser {
                    connection_id: Some("connection_id".into()),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Bigquery(FlowActionBigquery::InsertRows(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(BigqueryInsertRows {
                    connection_id: Some("connection_id".into()),
                    dataset_id: Some("dataset_id".into()),
                    table_id: Some("table_id".into()),
                    data: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Clearbit(FlowActionClearbit::FindPerson(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(LookupByEmail {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Email(FlowActionEmail::VerifyEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(EmailVerifyEmail {
                    email: Some("email".into()),
                    rules: Some(EmailVerifyEmailRules {
                        require_mx_record: Some(true),
                        block_aliases: Some(true),
                        block_free_emails: Some(true),
                        block_disposable_emails: Some(true),
                        blocklist: Some(vec!["blocklist".into()]),
                        allowlist: Some(vec!["allowlist".into()]),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Flow(FlowActionFlow::BooleanCondition(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(FlowBooleanCondition {
                    r#if: Some(any_json()),
                    then: None,
                    r#else: None,
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::GoogleSheets(FlowActionGoogleSheets::AddRow(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(GoogleSheetsAddRow {
                    connection_id: Some("connection_id".into()),
                    spreadsheet_id: Some("spreadsheet_id".into()),
                    sheet_id: Some(TextOrInteger::Text("sheet_id".into())),
                    values: Some(vec![Some("values".into())]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Http(FlowActionHttp::SendRequest(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(HttpSendRequest {
                    connection_id: Some("connection_id".into()),
                    url: Some("url".into()),
                    method: Some(SendRequestMethod::Delete),
                    headers: Some(any_json()),
                    basic: Some(HttpSendRequestBasicAuth {
                        username: Some("username".into()),
                        password: Some("password".into()),
                        extra: Extra::default(),
                    }),
                    params: Some(
                        [("key".into(), Some(TextOrNumber::Text("params".into())))].into(),
                    ),
                    payload: Some(any_json()),
                    content_type: Some(HttpSendRequestContentType::Xml),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Hubspot(FlowActionHubspot::EnrollContact(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(HubspotEnrollContact {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    workflow_id: Some(TextOrInteger::Text("workflow_id".into())),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Json(FlowActionJson::CreateJson(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SerializeObject {
                    object: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Jwt(FlowActionJwt::DecodeJwt(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(JwtDecodeJwt {
                    token: Some("token".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Mailchimp(FlowActionMailchimp::UpsertMember(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(MailchimpUpsertMember {
                    connection_id: Some("connection_id".into()),
                    list_id: Some("list_id".into()),
                    member: Some(MailchimpMember {
                        email_address: Some("email_address".into()),
                        status_if_new: Some("status_if_new".into()),
                        merge_fields: Some(any_json()),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Mailjet(FlowActionMailjet::SendEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(MailjetSendEmail {
                    content: Some("content".into()),
                    template_id: Some(3),
                    variables: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Otp(FlowActionOtp::GenerateCode(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(OtpGenerateCode {
                    reference: Some("reference".into()),
                    length: Some(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Pipedrive(FlowActionPipedrive::AddDeal(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(PipedriveAddDeal {
                    connection_id: Some("connection_id".into()),
                    title: Some("title".into()),
                    value: Some("value".into()),
                    user_id: Some(TextOrNumber::Text("user_id".into())),
                    person_id: Some(TextOrNumber::Text("person_id".into())),
                    organization_id: Some(TextOrNumber::Text("organization_id".into())),
                    stage_id: Some(TextOrNumber::Text("stage_id".into())),
                    fields: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Salesforce(FlowActionSalesforce::CreateLead(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SalesforceCreateLead {
                    connection_id: Some("connection_id".into()),
                    first_name: Some("first_name".into()),
                    last_name: Some("last_name".into()),
                    company: Some("company".into()),
                    email: Some("email".into()),
                    phone: Some("phone".into()),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Sendgrid(FlowActionSendgrid::SendEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SendgridSendEmail {
                    connection_id: Some("connection_id".into()),
                    from: Some(SendgridSendEmailPerson {
                        name: Some("name".into()),
                        email: Some("email".into()),
                        extra: Extra::default(),
                    }),
                    personalizations: Some(vec![any_json()]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Slack(FlowActionSlack::PostMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SlackPostMessage {
                    connection_id: Some("connection_id".into()),
                    text: Some("text".into()),
                    attachments: Some(vec![SlackPostMessageAttachment {
                        color: Some(SlackPostMessageAttachmentColor::Danger),
                        pretext: Some("pretext".into()),
                        text: Some("text".into()),
                        fields: Some(vec![SlackPostMessageAttachmentField {
                            title: Some("title".into()),
                            value: Some("value".into()),
                            short: Some(true),
                            extra: Extra::default(),
                        }]),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Stripe(FlowActionStripe::AddTaxId(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(StripeAddTaxId {
                    connection_id: Some("connection_id".into()),
                    customer_id: Some("customer_id".into()),
                    r#type: Some("type".into()),
                    value: Some("value".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Telegram(FlowActionTelegram::SendMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(TelegramSendMessage {
                    connection_id: Some("connection_id".into()),
                    chat_id: Some("chat_id".into()),
                    text: Some("text".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Twilio(FlowActionTwilio::MakeCall(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(TwilioMakeCall {
                    connection_id: Some("connection_id".into()),
                    from: Some("from".into()),
                    to: Some("to".into()),
                    payload: Some("payload".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Whatsapp(FlowActionWhatsapp::SendMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(WhatsappSendMessage {
                    connection_id: Some("connection_id".into()),
                    sender_id: Some("sender_id".into()),
                    recipient_number: Some("recipient_number".into()),
                    r#type: Some(WhatsappSendMessageType::Text),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Xml(FlowActionXml::ParseXml(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(XmlParseXml {
                    xml: Some("xml".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Zapier(FlowActionZapier::TriggerWebhook(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(ZapierTriggerWebhook {
                    connection_id: Some("connection_id".into()),
                    method: Some(ZapierTriggerWebhookMethod::Put),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
        ]),
    };
    check(
"POST",
"/flows",
Some(r##"{"actions":[{"action":"LIST_CONTACTS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"ACTIVECAMPAIGN"},{"action":"CREATE_RECORD","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"base_id":"base_id","connection_id":"connection_id","fields":{"any":["thing",1]},"table_name":"table_name"},"type":"AIRTABLE"},{"action":"CREATE_USER","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","payload":{"any":["thing",1]}},"type":"AUTH0"},{"action":"INSERT_ROWS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","data":{"any":["thing",1]},"dataset_id":"dataset_id","table_id":"table_id"},"type":"BIGQUERY"},{"action":"FIND_PERSON","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"CLEARBIT"},{"action":"VERIFY_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"email":"email","rules":{"allowlist":["allowlist"],"block_aliases":true,"block_disposable_emails":true,"block_free_emails":true,"blocklist":["blocklist"],"require_mx_record":true}},"type":"EMAIL"},{"action":"BOOLEAN_CONDITION","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"if":{"any":["thing",1]}},"type":"FLOW"},{"action":"ADD_ROW","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","sheet_id":"sheet_id","spreadsheet_id":"spreadsheet_id","values":["values"]},"type":"GOOGLE_SHEETS"},{"action":"SEND_REQUEST","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"basic":{"password":"password","username":"username"},"connection_id":"connection_id","content_type":"XML","headers":{"any":["thing",1]},"method":"DELETE","params":{"key":"params"},"payload":{"any":["thing",1]},"url":"url"},"type":"HTTP"},{"action":"ENROLL_CONTACT","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email","workflow_id":"workflow_id"},"type":"HUBSPOT"},{"action":"CREATE_JSON","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"object":{"any":["thing",1]}},"type":"JSON"},{"action":"DECODE_JWT","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"token":"token"},"type":"JWT"},{"action":"UPSERT_MEMBER","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","list_id":"list_id","member":{"email_address":"email_address","merge_fields":{"any":["thing",1]},"status_if_new":"status_if_new"}},"type":"MAILCHIMP"},{"action":"SEND_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"content":"content","template_id":3,"variables":{"any":["thing",1]}},"type":"MAILJET"},{"action":"GENERATE_CODE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"length":3,"reference":"reference"},"type":"OTP"},{"action":"ADD_DEAL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","fields":{"any":["thing",1]},"organization_id":"organization_id","person_id":"person_id","stage_id":"stage_id","title":"title","user_id":"user_id","value":"value"},"type":"PIPEDRIVE"},{"action":"CREATE_LEAD","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"company":"company","connection_id":"connection_id","email":"email","first_name":"first_name","last_name":"last_name","payload":{"any":["thing",1]},"phone":"phone"},"type":"SALESFORCE"},{"action":"SEND_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","from":{"email":"email","name":"name"},"personalizations":[{"any":["thing",1]}]},"type":"SENDGRID"},{"action":"POST_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"attachments":[{"color":"DANGER","fields":[{"short":true,"title":"title","value":"value"}],"pretext":"pretext","text":"text"}],"connection_id":"connection_id","text":"text"},"type":"SLACK"},{"action":"ADD_TAX_ID","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","customer_id":"customer_id","type":"type","value":"value"},"type":"STRIPE"},{"action":"SEND_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"chat_id":"chat_id","connection_id":"connection_id","text":"text"},"type":"TELEGRAM"},{"action":"MAKE_CALL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","from":"from","payload":"payload","to":"to"},"type":"TWILIO"},{"action":"SEND_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","payload":{"any":["thing",1]},"recipient_number":"recipient_number","sender_id":"sender_id","type":"TEXT"},"type":"WHATSAPP"},{"action":"PARSE_XML","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"xml":"xml"},"type":"XML"},{"action":"TRIGGER_WEBHOOK","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","method":"PUT"},"type":"ZAPIER"}],"name":"name"}"##),
&[(201, r##"{"actions":[{"action":"LIST_CONTACTS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"ACTIVECAMPAIGN"}],"created_at":"2026-02-03T04:05:06.789Z","executed_at":"executed_at","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_flows_vault_connections() {
    let params = ListVaultConnectionsParams {
        page: Some(2),
        per_page: Some(5),
    };
    check(
"GET",
"/flows/vault/connections?page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"account_name":"account_name","app_id":"app_id","created_at":"2026-02-03T04:05:06.789Z","fingerprint":"fingerprint","id":"id","name":"name","ready":true,"refreshed_at":"2026-02-03T04:05:06.789Z","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"connections":[{"account_name":"account_name","app_id":"app_id","created_at":"2026-02-03T04:05:06.789Z","fingerprint":"fingerprint","id":"id","name":"name","ready":true,"refreshed_at":"2026-02-03T04:05:06.789Z","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"connections":[]}"##)],
async |mgmt| mgmt.flows().vault().connections().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_flows_vault_connections() {
    let body = CreateVaultConnection::Activecampaign(CreateVaultConnectionActivecampaign {
        name: "name".into(),
        setup: Some(VaultConnectionSetupApiKeyWithBaseUrl {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            api_key: "api_key".into(),
            base_url: "base_url".into(),
        }),
    });
    check(
"POST",
"/flows/vault/connections",
Some(r##"{"app_id":"ACTIVECAMPAIGN","name":"name","setup":{"api_key":"api_key","base_url":"base_url","type":"API_KEY"}}"##),
&[(201, r##"{"account_name":"account_name","app_id":"app_id","created_at":"2026-02-03T04:05:06.789Z","environment":"environment","fingerprint":"fingerprint","id":"id","name":"name","ready":true,"refreshed_at":"2026-02-03T04:05:06.789Z","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().vault().connections().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_flows_vault_connections_id() {
    check(
"GET",
"/flows/vault/connections/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"account_name":"account_name","app_id":"app_id","created_at":"2026-02-03T04:05:06.789Z","environment":"environment","fingerprint":"fingerprint","id":"id","name":"name","ready":true,"refreshed_at":"2026-02-03T04:05:06.789Z","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().vault().connections().get("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_flows_vault_connections_id() {
    check_answerless(
        "DELETE",
        "/flows/vault/connections/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.flows().vault().connections().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_flows_vault_connections_id() {
    let body = UpdateVaultConnection {
        name: Some("name".into()),
        setup: Some(UpdateVaultConnectionSetup::ApiKey(
            UpdateVaultConnectionSetupApiKey {
                api_key: Some("api_key".into()),
                base_url: Some("base_url".into()),
                secret_key: Some("secret_key".into()),
                name: Some("name".into()),
                value: Some("value".into()),
                r#in: Some(VaultConnectionHttpApiKeySetupIn::Query),
                account_id: Some("account_id".into()),
            },
        )),
    };
    check(
"PATCH",
"/flows/vault/connections/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"name":"name","setup":{"account_id":"account_id","api_key":"api_key","base_url":"base_url","in":"QUERY","name":"name","secret_key":"secret_key","type":"API_KEY","value":"value"}}"##),
&[(200, r##"{"account_name":"account_name","app_id":"app_id","created_at":"2026-02-03T04:05:06.789Z","environment":"environment","fingerprint":"fingerprint","id":"id","name":"name","ready":true,"refreshed_at":"2026-02-03T04:05:06.789Z","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().vault().connections().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_flows_flow_id_executions() {
    let params = ListFlowExecutionsParams {
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
    };
    check(
"GET",
"/flows/a%7Cb%2Fc%20d%25%C3%A9/executions?from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"created_at":"2026-02-03T04:05:06.789Z","ended_at":"2026-02-03T04:05:06.789Z","id":"id","journey_id":"journey_id","started_at":"2026-02-03T04:05:06.789Z","status":"status","trace_id":"trace_id","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"{"executions":[{"created_at":"2026-02-03T04:05:06.789Z","ended_at":"2026-02-03T04:05:06.789Z","id":"id","journey_id":"journey_id","started_at":"2026-02-03T04:05:06.789Z","status":"status","trace_id":"trace_id","updated_at":"2026-02-03T04:05:06.789Z"}],"limit":2,"start":2,"total":2}"##), (200, r##"{"executions":[{"created_at":"2026-02-03T04:05:06.789Z","ended_at":"2026-02-03T04:05:06.789Z","id":"id","journey_id":"journey_id","started_at":"2026-02-03T04:05:06.789Z","status":"status","trace_id":"trace_id","updated_at":"2026-02-03T04:05:06.789Z"}],"next":"next"}"##), (200, r##"{"executions":[]}"##)],
async |mgmt| mgmt.flows().executions().list_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn get_flows_flow_id_executions_execution_id() {
    let params = GetFlowExecutionParams {
        hydrate: vec![FlowExecutionHydrate::Debug, FlowExecutionHydrate::Debug],
    };
    check(
"GET",
"/flows/a%7Cb%2Fc%20d%25%C3%A9/executions/a%7Cb%2Fc%20d%25%C3%A9?hydrate=debug&hydrate=debug",
None,
&[(200, r##"{"created_at":"2026-02-03T04:05:06.789Z","debug":{},"ended_at":"2026-02-03T04:05:06.789Z","id":"id","journey_id":"journey_id","started_at":"2026-02-03T04:05:06.789Z","status":"status","trace_id":"trace_id","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().executions().get_with("a|b/c d%é", "a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_flows_flow_id_executions_execution_id() {
    check_answerless(
        "DELETE",
        "/flows/a%7Cb%2Fc%20d%25%C3%A9/executions/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.flows()
                .executions()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn get_flows_id() {
    let params = GetFlowParams {
        hydrate: vec![FlowHydrate::Forms, FlowHydrate::Forms],
    };
    check(
"GET",
"/flows/a%7Cb%2Fc%20d%25%C3%A9?hydrate=forms&hydrate=forms",
None,
&[(200, r##"{"actions":[{"action":"LIST_CONTACTS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"ACTIVECAMPAIGN"}],"created_at":"2026-02-03T04:05:06.789Z","executed_at":"executed_at","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_flows_id() {
    check_answerless(
        "DELETE",
        "/flows/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.flows().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_flows_id() {
    let body = UpdateFlow {
        name: Some("name".into()),
        actions: Patch::Value(vec![
            FlowAction::Activecampaign(FlowActionActivecampaign::ListContacts(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(LookupByEmail {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Airtable(FlowActionAirtable::CreateRecord(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(AirtableCreateRecord {
                    connection_id: Some("connection_id".into()),
                    base_id: Some("base_id".into()),
                    table_name: Some("table_name".into()),
                    fields: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Auth0(FlowActionAuth0::CreateUser(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(Auth0CreateUser {
                    connection_id: Some("connection_id".into()),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Bigquery(FlowActionBigquery::InsertRows(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(BigqueryInsertRows {
                    connection_id: Some("connection_id".into()),
                    dataset_id: Some("dataset_id".into()),
                    table_id: Some("table_id".into()),
                    data: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Clearbit(FlowActionClearbit::FindPerson(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(LookupByEmail {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Email(FlowActionEmail::VerifyEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(EmailVerifyEmail {
                    email: Some("email".into()),
                    rules: Some(EmailVerifyEmailRules {
                        require_mx_record: Some(true),
                        block_aliases: Some(true),
                        block_free_emails: Some(true),
                        block_disposable_emails: Some(true),
                        blocklist: Some(vec!["blocklist".into()]),
                        allowlist: Some(vec!["allowlist".into()]),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Flow(FlowActionFlow::BooleanCondition(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(FlowBooleanCondition {
                    r#if: Some(any_json()),
                    then: None,
                    r#else: None,
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::GoogleSheets(FlowActionGoogleSheets::AddRow(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(GoogleSheetsAddRow {
                    connection_id: Some("connection_id".into()),
                    spreadsheet_id: Some("spreadsheet_id".into()),
                    sheet_id: Some(TextOrInteger::Text("sheet_id".into())),
                    values: Some(vec![Some("values".into())]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Http(FlowActionHttp::SendRequest(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(HttpSendRequest {
                    connection_id: Some("connection_id".into()),
                    url: Some("url".into()),
                    method: Some(SendRequestMethod::Delete),
                    headers: Some(any_json()),
                    basic: Some(HttpSendRequestBasicAuth {
                        username: Some("username".into()),
                        password: Some("password".into()),
                        extra: Extra::default(),
                    }),
                    params: Some(
                        [("key".into(), Some(TextOrNumber::Text("params".into())))].into(),
                    ),
                    payload: Some(any_json()),
                    content_type: Some(HttpSendRequestContentType::Xml),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Hubspot(FlowActionHubspot::EnrollContact(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(HubspotEnrollContact {
                    connection_id: Some("connection_id".into()),
                    email: Some("email".into()),
                    workflow_id: Some(TextOrInteger::Text("workflow_id".into())),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Json(FlowActionJson::CreateJson(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SerializeObject {
                    object: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Jwt(FlowActionJwt::DecodeJwt(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(JwtDecodeJwt {
                    token: Some("token".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Mailchimp(FlowActionMailchimp::UpsertMember(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(MailchimpUpsertMember {
                    connection_id: Some("connection_id".into()),
                    list_id: Some("list_id".into()),
                    member: Some(MailchimpMember {
                        email_address: Some("email_address".into()),
                        status_if_new: Some("status_if_new".into()),
                        merge_fields: Some(any_json()),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Mailjet(FlowActionMailjet::SendEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(MailjetSendEmail {
                    content: Some("content".into()),
                    template_id: Some(3),
                    variables: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Otp(FlowActionOtp::GenerateCode(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(OtpGenerateCode {
                    reference: Some("reference".into()),
                    length: Some(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Pipedrive(FlowActionPipedrive::AddDeal(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(PipedriveAddDeal {
                    connection_id: Some("connection_id".into()),
                    title: Some("title".into()),
                    value: Some("value".into()),
                    user_id: Some(TextOrNumber::Text("user_id".into())),
                    person_id: Some(TextOrNumber::Text("person_id".into())),
                    organization_id: Some(TextOrNumber::Text("organization_id".into())),
                    stage_id: Some(TextOrNumber::Text("stage_id".into())),
                    fields: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Salesforce(FlowActionSalesforce::CreateLead(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SalesforceCreateLead {
                    connection_id: Some("connection_id".into()),
                    first_name: Some("first_name".into()),
                    last_name: Some("last_name".into()),
                    company: Some("company".into()),
                    email: Some("email".into()),
                    phone: Some("phone".into()),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Sendgrid(FlowActionSendgrid::SendEmail(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SendgridSendEmail {
                    connection_id: Some("connection_id".into()),
                    from: Some(SendgridSendEmailPerson {
                        name: Some("name".into()),
                        email: Some("email".into()),
                        extra: Extra::default(),
                    }),
                    personalizations: Some(vec![any_json()]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Slack(FlowActionSlack::PostMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(SlackPostMessage {
                    connection_id: Some("connection_id".into()),
                    text: Some("text".into()),
                    attachments: Some(vec![SlackPostMessageAttachment {
                        color: Some(SlackPostMessageAttachmentColor::Danger),
                        pretext: Some("pretext".into()),
                        text: Some("text".into()),
                        fields: Some(vec![SlackPostMessageAttachmentField {
                            title: Some("title".into()),
                            value: Some("value".into()),
                            short: Some(true),
                            extra: Extra::default(),
                        }]),
                        extra: Extra::default(),
                    }]),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Stripe(FlowActionStripe::AddTaxId(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(StripeAddTaxId {
                    connection_id: Some("connection_id".into()),
                    customer_id: Some("customer_id".into()),
                    r#type: Some("type".into()),
                    value: Some("value".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Telegram(FlowActionTelegram::SendMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(TelegramSendMessage {
                    connection_id: Some("connection_id".into()),
                    chat_id: Some("chat_id".into()),
                    text: Some("text".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Twilio(FlowActionTwilio::MakeCall(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(TwilioMakeCall {
                    connection_id: Some("connection_id".into()),
                    from: Some("from".into()),
                    to: Some("to".into()),
                    payload: Some("payload".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Whatsapp(FlowActionWhatsapp::SendMessage(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(WhatsappSendMessage {
                    connection_id: Some("connection_id".into()),
                    sender_id: Some("sender_id".into()),
                    recipient_number: Some("recipient_number".into()),
                    r#type: Some(WhatsappSendMessageType::Text),
                    payload: Some(any_json()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Xml(FlowActionXml::ParseXml(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(XmlParseXml {
                    xml: Some("xml".into()),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
            FlowAction::Zapier(FlowActionZapier::TriggerWebhook(FlowStep {
                id: Some("id".into()),
                alias: Some("alias".into()),
                allow_failure: Some(true),
                mask_output: Some(true),
                params: Some(ZapierTriggerWebhook {
                    connection_id: Some("connection_id".into()),
                    method: Some(ZapierTriggerWebhookMethod::Put),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            })),
        ]),
    };
    check(
"PATCH",
"/flows/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"actions":[{"action":"LIST_CONTACTS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"ACTIVECAMPAIGN"},{"action":"CREATE_RECORD","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"base_id":"base_id","connection_id":"connection_id","fields":{"any":["thing",1]},"table_name":"table_name"},"type":"AIRTABLE"},{"action":"CREATE_USER","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","payload":{"any":["thing",1]}},"type":"AUTH0"},{"action":"INSERT_ROWS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","data":{"any":["thing",1]},"dataset_id":"dataset_id","table_id":"table_id"},"type":"BIGQUERY"},{"action":"FIND_PERSON","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"CLEARBIT"},{"action":"VERIFY_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"email":"email","rules":{"allowlist":["allowlist"],"block_aliases":true,"block_disposable_emails":true,"block_free_emails":true,"blocklist":["blocklist"],"require_mx_record":true}},"type":"EMAIL"},{"action":"BOOLEAN_CONDITION","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"if":{"any":["thing",1]}},"type":"FLOW"},{"action":"ADD_ROW","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","sheet_id":"sheet_id","spreadsheet_id":"spreadsheet_id","values":["values"]},"type":"GOOGLE_SHEETS"},{"action":"SEND_REQUEST","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"basic":{"password":"password","username":"username"},"connection_id":"connection_id","content_type":"XML","headers":{"any":["thing",1]},"method":"DELETE","params":{"key":"params"},"payload":{"any":["thing",1]},"url":"url"},"type":"HTTP"},{"action":"ENROLL_CONTACT","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email","workflow_id":"workflow_id"},"type":"HUBSPOT"},{"action":"CREATE_JSON","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"object":{"any":["thing",1]}},"type":"JSON"},{"action":"DECODE_JWT","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"token":"token"},"type":"JWT"},{"action":"UPSERT_MEMBER","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","list_id":"list_id","member":{"email_address":"email_address","merge_fields":{"any":["thing",1]},"status_if_new":"status_if_new"}},"type":"MAILCHIMP"},{"action":"SEND_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"content":"content","template_id":3,"variables":{"any":["thing",1]}},"type":"MAILJET"},{"action":"GENERATE_CODE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"length":3,"reference":"reference"},"type":"OTP"},{"action":"ADD_DEAL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","fields":{"any":["thing",1]},"organization_id":"organization_id","person_id":"person_id","stage_id":"stage_id","title":"title","user_id":"user_id","value":"value"},"type":"PIPEDRIVE"},{"action":"CREATE_LEAD","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"company":"company","connection_id":"connection_id","email":"email","first_name":"first_name","last_name":"last_name","payload":{"any":["thing",1]},"phone":"phone"},"type":"SALESFORCE"},{"action":"SEND_EMAIL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","from":{"email":"email","name":"name"},"personalizations":[{"any":["thing",1]}]},"type":"SENDGRID"},{"action":"POST_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"attachments":[{"color":"DANGER","fields":[{"short":true,"title":"title","value":"value"}],"pretext":"pretext","text":"text"}],"connection_id":"connection_id","text":"text"},"type":"SLACK"},{"action":"ADD_TAX_ID","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","customer_id":"customer_id","type":"type","value":"value"},"type":"STRIPE"},{"action":"SEND_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"chat_id":"chat_id","connection_id":"connection_id","text":"text"},"type":"TELEGRAM"},{"action":"MAKE_CALL","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","from":"from","payload":"payload","to":"to"},"type":"TWILIO"},{"action":"SEND_MESSAGE","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","payload":{"any":["thing",1]},"recipient_number":"recipient_number","sender_id":"sender_id","type":"TEXT"},"type":"WHATSAPP"},{"action":"PARSE_XML","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"xml":"xml"},"type":"XML"},{"action":"TRIGGER_WEBHOOK","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","method":"PUT"},"type":"ZAPIER"}],"name":"name"}"##),
&[(200, r##"{"actions":[{"action":"LIST_CONTACTS","alias":"alias","allow_failure":true,"id":"id","mask_output":true,"params":{"connection_id":"connection_id","email":"email"},"type":"ACTIVECAMPAIGN"}],"created_at":"2026-02-03T04:05:06.789Z","executed_at":"executed_at","id":"id","name":"name","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.flows().update("a|b/c d%é", &body).detailed().await,
).await;
}
