//! The manually written parts of the Management API, against a tenant in this process: jobs, logs, events,
//! bulk calls, and metadata.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0::core::{BoxError, ErrorKind};
use auth0::management::events::UserData;
use auth0::management::jobs::{ExportField, ExportUsers, JobFileFormat};
use auth0::management::users::{UpdateUser, User};
use auth0::management::{
    CloudEventType, CursorStore, JobFailure, JobWait, LogCode, LogTail, ManagementClient,
    MetadataChanges, MetadataPatch, ReportedErrorCode, SubscriptionError, UsersImport, bulk,
};
use auth0_testing::{EventStreamScript, JobScript, RateLimit, Tenant};
use serde_json::{Value, json};

async fn tenant() -> Tenant {
    Tenant::builder().start().await.unwrap()
}

fn management(tenant: &Tenant) -> ManagementClient {
    ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap()
}

/// Returns the ID of the connection that is the tenant's user store.
async fn database(mgmt: &ManagementClient) -> String {
    let mut connections = mgmt.connections().list().items();
    loop {
        let connection = connections.next().await.unwrap().unwrap();
        if connection
            .strategy
            .is_some_and(|strategy| strategy.as_str() == "auth0")
        {
            return connection.id.unwrap();
        }
    }
}

/// Returns a wait with short intervals, for tests.
fn impatient() -> JobWait {
    let short = Duration::from_millis(2);
    JobWait::default()
        .interval(short)
        .max_interval(short)
        .deadline(Duration::from_secs(30))
}

#[tokio::test]
async fn users_are_imported_and_bad_rows_are_told() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let connection = database(&mgmt).await;
    let rows = [
        json!({"email": "new@example.com", "user_metadata": {"theme": "dark"}}),
        json!({"email": "no address", "password_hash": "s3cret"}),
        json!({"email": "new@example.com"}),
        json!({"given_name": "Nobody"}),
    ];
    let import = UsersImport::from_users(&connection, &rows);
    let report = mgmt
        .jobs()
        .import_users_with(&import, &impatient())
        .await
        .unwrap();
    assert_eq!((report.summary.inserted, report.summary.failed), (1, 3));
    let paths: Vec<_> = report
        .rejected
        .iter()
        .map(|row| row.errors[0].path.as_deref())
        .collect();
    assert_eq!(paths, [Some("email"), None, Some("email")]);
    assert!(!format!("{report:?}").contains("no address"));

    let again = UsersImport::from_users(&connection, &rows[..1]).upsert(true);
    let report = mgmt
        .jobs()
        .import_users_with(&again, &impatient())
        .await
        .unwrap();
    assert_eq!((report.summary.updated, report.rejected.len()), (1, 0));
}

#[tokio::test]
async fn an_import_that_fails_is_typed() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let connection = database(&mgmt).await;
    let import = UsersImport::from_json(&connection, r#"[{"email":"a@example.com"}]"#);

    tenant.script_job(JobScript::default().fail("The connection is gone."));
    let failed = mgmt
        .jobs()
        .import_users_with(&import, &impatient())
        .await
        .unwrap_err();
    assert!(
        failed
            .to_string()
            .ends_with("failed: The connection is gone."),
        "{failed}"
    );
    assert!(matches!(failed, JobFailure::Failed(_)));

    tenant.script_job(JobScript::never_done());
    let hurried = impatient().deadline(Duration::from_millis(50));
    let unfinished = mgmt
        .jobs()
        .import_users_with(&import, &hurried)
        .await
        .unwrap_err();
    let JobFailure::Unfinished(job) = unfinished else {
        panic!("{unfinished:?}");
    };
    assert_eq!(job.status.as_deref(), Some("processing"));

    let too_large = UsersImport::from_json(&connection, vec![b' '; 600 * 1024]);
    let refused = mgmt
        .jobs()
        .import_users_with(&too_large, &impatient())
        .await
        .unwrap_err();
    let JobFailure::Start(error) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(error.status().unwrap(), 413);
}

#[tokio::test]
async fn a_file_is_imported_as_it_is_read() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let rows: Vec<_> = (0..500)
        .map(|n| json!({"email": format!("user-{n}@example.com"), "given_name": "é".repeat(50)}))
        .collect();
    let path = std::env::temp_dir().join(format!("auth0-tests-{}.json", std::process::id()));
    std::fs::write(&path, Value::from(rows).to_string()).unwrap();
    let import = UsersImport::from_file(database(&mgmt).await, &path);
    let report = mgmt.jobs().import_users_with(&import, &impatient()).await;
    std::fs::remove_file(&path).unwrap();
    assert_eq!(report.unwrap().summary.inserted, 500);
}

#[tokio::test]
async fn more_users_than_can_be_listed_are_exported() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let ids: BTreeSet<_> = tenant.add_users(2_500).into_iter().collect();
    let export = mgmt
        .jobs()
        .export_users_with(&ExportUsers::default(), &impatient())
        .await
        .unwrap();
    let mut users = export.users::<User>().await.unwrap();
    let mut seen = BTreeSet::new();
    while let Some(user) = users.next().await {
        seen.insert(user.unwrap().user_id.unwrap());
    }
    assert!(seen.is_superset(&ids), "{} of {}", seen.len(), ids.len());

    let downloads = tenant.requests();
    let mut downloads = downloads
        .iter()
        .filter(|request| request.path.starts_with("/exports/"));
    let download = downloads.next().unwrap();
    assert_eq!(download.header("authorization"), None);
    assert!(downloads.next().is_none());
}

#[tokio::test]
async fn chosen_fields_are_exported_as_csv() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    tenant.add_users(3);
    let request = ExportUsers {
        format: Some(JobFileFormat::Csv),
        fields: Some(vec![ExportField::new("email")]),
        ..Default::default()
    };
    let export = mgmt
        .jobs()
        .export_users_with(&request, &impatient())
        .await
        .unwrap();
    let mut content = export.bytes().await.unwrap();
    let mut text = Vec::new();
    while let Some(piece) = content.next().await {
        text.extend_from_slice(&piece.unwrap());
    }
    let text = String::from_utf8(text).unwrap();
    assert!(text.starts_with("\"email\"\r\n"), "{text}");
    assert!(text.contains("\"user-2@example.com\"\r\n"), "{text}");
}

/// Stores a cursor for the next process.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Option<String>>>);

impl CursorStore for Kept {
    async fn load(&self) -> Result<Option<String>, BoxError> {
        Ok(self.0.lock().unwrap().clone())
    }

    async fn save(&self, cursor: &str) -> Result<(), BoxError> {
        *self.0.lock().unwrap() = Some(cursor.to_owned());
        Ok(())
    }
}

fn hurried<T>(tail: LogTail<T>) -> LogTail<T>
where
    T: serde::de::DeserializeOwned,
{
    tail.interval(Duration::from_millis(2))
        .max_interval(Duration::from_millis(10))
}

#[tokio::test]
async fn the_log_is_read_on_where_it_was_left() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let kept = Kept::default();
    // The log also contains an entry for the token of this call.
    assert_eq!(mgmt.logs().list().collect().await.unwrap().len(), 1);
    for n in 0..250 {
        tenant.add_log("s", json!({"user_id": format!("auth0|{n}")}));
    }
    let mut tail = hurried(mgmt.logs().tail())
        .from_oldest()
        .store(kept.clone());
    let entry = tail.next().await.unwrap().unwrap();
    assert_eq!(
        entry.code(),
        Some(LogCode::SuccessClientCredentialsExchange)
    );
    for n in 0..250 {
        let entry = tail.next().await.unwrap().unwrap();
        assert_eq!(entry.user_id.as_deref(), Some(&*format!("auth0|{n}")));
        assert_eq!(entry.code(), Some(LogCode::SuccessLogin));
    }
    // Requesting the next entry confirms the previous ones.
    let waiting = tokio::time::timeout(Duration::from_millis(200), tail.next()).await;
    waiting.unwrap_err();
    let cursor = tail.cursor().map(str::to_owned);
    drop(tail);
    assert_eq!(*kept.0.lock().unwrap(), cursor);

    tenant.add_log("fp", json!({"user_id": "auth0|250"}));
    let mut again = hurried(mgmt.logs().tail()).store(kept);
    let entry = again.next().await.unwrap().unwrap();
    assert_eq!(entry.user_id.as_deref(), Some("auth0|250"));
    assert!(entry.code().unwrap().is_failure());
}

#[tokio::test]
async fn from_now_on_the_log_is_read_without_what_was() {
    let tenant = tenant().await;
    tenant.add_log("s", json!({"user_id": "old"}));
    let mut tail = hurried(management(&tenant).logs().tail());
    let waiting = tokio::time::timeout(Duration::from_millis(200), tail.next()).await;
    waiting.unwrap_err();
    tenant.add_log("s", json!({"user_id": "new"}));
    let entry = tail.next().await.unwrap().unwrap();
    assert_eq!(entry.user_id.as_deref(), Some("new"));
}

#[tokio::test]
async fn a_stream_of_events_that_drops_in_the_middle_loses_none() {
    let tenant = Tenant::builder()
        .event_heartbeat(Duration::from_millis(20))
        .start()
        .await
        .unwrap();
    let mgmt = management(&tenant);
    let first = tenant.emit_event("user.created", &json!({"user_id": "auth0|0"}));
    for n in 1..6 {
        tenant.emit_event("user.created", &json!({"user_id": format!("auth0|{n}")}));
    }
    tenant.emit_event("tenant.renamed", &json!({"name": "of tomorrow"}));
    tenant.script_event_stream(EventStreamScript::after(2).cut());
    tenant.script_event_stream(EventStreamScript::after(1).close());

    let mut events = mgmt.events().subscribe().after(first);
    for n in 1..6 {
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.r#type, CloudEventType::UserCreated);
        let data: UserData = event.data().unwrap();
        let user_id = data.object.unwrap().user_id;
        assert_eq!(user_id, Some(format!("auth0|{n}")));
    }
    let unknown = events.next().await.unwrap().unwrap();
    assert_eq!(unknown.r#type.as_str(), "tenant.renamed");
    assert_eq!(tenant.requests_to("GET", "/api/v2/events"), 3);
}

#[tokio::test]
async fn events_that_are_gone_end_the_subscription() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let cursor = tenant.emit_event("user.created", &json!({}));
    tenant.emit_event("user.deleted", &json!({}));
    tenant.expire_events();
    let mut events = mgmt.events().subscribe().after(cursor);
    let Some(Err(SubscriptionError::Call(error))) = events.next().await else {
        panic!("no error");
    };
    assert_eq!(error.status().unwrap(), 410);
    assert!(events.next().await.is_none());

    let expired = EventStreamScript::after(0).error("cursor_expired", "It is gone.");
    tenant.script_event_stream(expired);
    let mut events = mgmt.events().subscribe();
    let Some(Err(SubscriptionError::Reported(error))) = events.next().await else {
        panic!("no error");
    };
    assert_eq!(error.code, ReportedErrorCode::CursorExpired);
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn many_calls_stay_inside_the_rate_limit() {
    let tenant = Tenant::builder()
        .rate_limit(RateLimit::new(20, 200.0))
        .start()
        .await
        .unwrap();
    let ids = tenant.add_users(200);
    let mgmt = management(&tenant);
    let block = UpdateUser {
        blocked: Some(true),
        ..Default::default()
    };
    let inputs = ids.iter().map(String::as_str).chain(["auth0|nobody"]);
    let mut updates = bulk(inputs, 8, |id| {
        let (users, block) = (mgmt.users(), &block);
        async move { users.update(id, block).await }
    });
    let (mut changed, mut failed) = (BTreeSet::new(), Vec::new());
    while let Some((id, result)) = updates.next().await {
        match result {
            Ok(user) => {
                assert_eq!(user.user_id.as_deref(), Some(id));
                changed.insert(id);
            }
            Err(error) => failed.push((id, error)),
        }
    }
    assert_eq!(changed.len(), 200);
    let [(id, error)] = &failed[..] else {
        panic!("{failed:?}");
    };
    assert!(*id == "auth0|nobody" && error.is_not_found());
    assert_eq!(tenant.rate_limited_count(), 0);
}

#[tokio::test]
async fn metadata_is_merged_without_being_read() {
    let tenant = tenant().await;
    let mgmt = management(&tenant);
    let id = tenant.add_users(1).remove(0);
    let merge = |user: MetadataPatch, app: MetadataPatch| {
        let changes = MetadataChanges::new().user_metadata(user).app_metadata(app);
        let call = mgmt.users().merge_metadata(&id, changes);
        async move { call.decode_as::<Value>().await.unwrap() }
    };
    let none = MetadataPatch::new;
    let first = none()
        .merge(&json!({"theme": "dark", "address": {"street": "A", "city": "B"}}))
        .unwrap();
    merge(first, none().set("plan", "gold").unwrap()).await;
    let second = none()
        .remove("theme")
        .set("address", &json!({"street": "C"}))
        .unwrap();
    let user = merge(second, none()).await;
    // The first level is merged; nested objects are replaced.
    assert_eq!(user["user_metadata"], json!({"address": {"street": "C"}}));
    assert_eq!(user["app_metadata"], json!({"plan": "gold"}));
}

#[tokio::test]
async fn a_page_beyond_the_cap_names_the_ways_on() {
    let tenant = tenant().await;
    tenant.add_users(1_200);
    let mgmt = management(&tenant);
    let mut users = mgmt.users().list().items();
    let mut read = 0;
    let error = loop {
        match users.next().await.unwrap() {
            Ok(_) => read += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(read, 1_000);
    assert!(users.total().unwrap() >= 1_200);
    assert_eq!(error.kind(), ErrorKind::PageCap);
    for way in ["checkpoint", "search", "export"] {
        assert!(error.to_string().contains(way), "{error}");
    }
    // The client requests no page that it does not need.
    assert_eq!(tenant.requests_to("GET", "/api/v2/users"), 10);
    assert!(users.next().await.is_none());
}
