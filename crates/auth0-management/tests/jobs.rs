//! Jobs from start to end: waiting, imports with bad rows, exports and their files.
#![cfg(feature = "jobs")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod memory;

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::bytes::Bytes;
use auth0_core::{BodyStream, BoxError, Error, ErrorKind, StreamedBody};
use auth0_management::jobs::{ExportField, ExportUsers, Job, JobFileFormat};
use auth0_management::{
    FinishedExport, ImportReport, JobFailure, JobWait, ManagementClient, UsersImport,
};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use memory::{Answer, Memory, Seen, json};
use tokio::time::{Instant, sleep, timeout};

fn pending(more: &str) -> String {
    format!(r#"{{"id":"job_1","type":"users_import","status":"pending"{more}}}"#)
}

const COMPLETED: &str = r#"{"id":"job_1","status":"completed","summary":{"total":3,"inserted":2,"updated":1,"failed":0}}"#;

async fn wait(api: &Memory) -> Result<Job, JobFailure> {
    api.management().jobs().wait("job_1").await
}

#[tokio::test(start_paused = true)]
async fn a_job_is_looked_at_less_and_less_often_until_it_is_done() {
    let api = Memory::new(|number, _| {
        json(
            200,
            if number < 7 {
                pending("")
            } else {
                COMPLETED.into()
            },
        )
    });
    let start = Instant::now();
    let job = wait(&api).await.unwrap();
    assert_eq!(job.status.as_deref(), Some("completed"));
    assert_eq!(job.summary.unwrap().inserted, Some(2));
    // 0.5 + 1 + 2 + 4 + 8 + 10 + 10 seconds.
    assert_eq!(start.elapsed().as_secs(), 35);
    assert_eq!(api.paths(), ["/jobs/job_1"; 8]);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_tells_how_long_it_takes_is_not_asked_sooner() {
    let api = Memory::new(|number, _| {
        json(
            200,
            match number {
                0 => pending(r#","time_left_seconds":7"#),
                1 => pending(r#","time_left_seconds":-3,"percentage_done":99"#),
                _ => COMPLETED.into(),
            },
        )
    });
    let start = Instant::now();
    wait(&api).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 8);
}

#[tokio::test(start_paused = true)]
async fn who_waits_is_shown_how_far_it_is() {
    let api = Memory::new(|number, _| {
        let percentage = format!(r#","percentage_done":{}"#, 40 * number);
        json(
            200,
            if number < 3 {
                pending(&percentage)
            } else {
                COMPLETED.into()
            },
        )
    });
    let shown = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&shown);
    let wait =
        JobWait::default().progress(move |job| seen.lock().unwrap().push(job.percentage_done));
    api.management()
        .jobs()
        .wait_with("job_1", &wait)
        .await
        .unwrap();
    assert_eq!(*shown.lock().unwrap(), [Some(0), Some(40), Some(80), None]);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_takes_too_long_is_handed_back_as_it_is() {
    let api = Memory::new(|_, _| json(200, pending(r#","percentage_done":12"#)));
    let wait = JobWait::default().deadline(Duration::from_secs(60));
    let start = Instant::now();
    let Err(JobFailure::Unfinished(job)) = api.management().jobs().wait_with("job_1", &wait).await
    else {
        panic!("it should be unfinished");
    };
    assert_eq!(job.percentage_done, Some(12));
    assert!(start.elapsed() <= Duration::from_secs(60));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_fails_says_why() {
    let api = Memory::new(|_, _| {
        json(
            200,
            r#"{"id":"job_1","status":"failed","status_details":"The file is no JSON."}"#,
        )
    });
    let error = wait(&api).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "job `job_1` failed: The file is no JSON."
    );
    let JobFailure::Failed(failed) = error else {
        panic!()
    };
    assert_eq!(failed.job.status.as_deref(), Some("failed"));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_cannot_be_looked_at_is_not_lost() {
    let api = Memory::new(|number, _| match number {
        0 => Answer::from(json(200, pending(""))),
        1 => Answer::Fail(Error::new(ErrorKind::Tls, "as the script says")),
        _ => json(200, COMPLETED).into(),
    });
    let Err(JobFailure::Lost { id, source }) = wait(&api).await else {
        panic!("it should be lost");
    };
    assert_eq!(source.kind(), ErrorKind::Tls);
    api.management().jobs().wait(&id).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_dropped_asks_no_more() {
    let api = Memory::new(|_, _| json(200, pending("")));
    timeout(Duration::from_secs(1), wait(&api))
        .await
        .unwrap_err();
    sleep(Duration::from_secs(100)).await;
    assert_eq!(api.seen().len(), 2);
}

/// Plays an import: the upload, the job at its end, what it rejected.
fn import_api(end: &'static str, errors: (u16, &'static str)) -> Memory {
    Memory::new(move |_, seen| match seen.path.as_str() {
        "/jobs/users-imports" => json(202, pending("")),
        "/jobs/job_1" => json(200, end),
        "/jobs/job_1/errors" => json(errors.0, errors.1),
        other => panic!("an unexpected path: {other}"),
    })
}

/// The parts of a form: the heads and the contents.
fn parts(seen: &Seen) -> Vec<(String, String)> {
    let content_type = seen.headers["content-type"].to_str().unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = std::str::from_utf8(&seen.body).unwrap();
    let body = body.strip_prefix(&format!("--{boundary}\r\n")).unwrap();
    let body = body
        .strip_suffix(&format!("\r\n--{boundary}--\r\n"))
        .unwrap();
    body.split(&format!("\r\n--{boundary}\r\n"))
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").unwrap();
            (head.to_owned(), content.to_owned())
        })
        .collect()
}

async fn import(api: &Memory, import: &UsersImport) -> Result<ImportReport, JobFailure> {
    api.management().jobs().import_users(import).await
}

const USERS: &str = r#"[{"email":"a@example.com"}]"#;

#[tokio::test(start_paused = true)]
async fn an_import_is_a_form_with_all_that_was_said() {
    let api = import_api(COMPLETED, (204, ""));
    let import = UsersImport::from_json("con_1", USERS)
        .upsert(true)
        .send_completion_email(false)
        .external_id("mine");
    let report = api.management().jobs().import_users(&import).await.unwrap();
    assert_eq!((report.summary.total, report.rejected.len()), (3, 0));
    assert_eq!(api.paths(), ["/jobs/users-imports", "/jobs/job_1"]);
    let form: Vec<_> = parts(&api.seen()[0]);
    let field = |name: &str, value: &str| {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"");
        (head, value.to_owned())
    };
    let file = "Content-Disposition: form-data; name=\"users\"; filename=\"users.json\"\r\nContent-Type: application/json";
    assert_eq!(
        form,
        [
            field("connection_id", "con_1"),
            field("upsert", "true"),
            field("send_completion_email", "false"),
            field("external_id", "mine"),
            (file.to_owned(), USERS.to_owned()),
        ]
    );
}

#[tokio::test]
async fn a_file_is_sent_as_it_is_read_whatever_its_size() {
    let users = format!("[{}]", vec!["\"0123456789\""; 30_000].join(","));
    let path = std::env::temp_dir().join(format!("auth0-import-{}.json", std::process::id()));
    std::fs::write(&path, &users).unwrap();
    let api = import_api(COMPLETED, (204, ""));
    let sent = import(&api, &UsersImport::from_file("con_1", &path)).await;
    std::fs::remove_file(&path).unwrap();
    sent.unwrap();
    assert_eq!(parts(&api.seen()[0])[1].1, users);

    let gone = import(&api, &UsersImport::from_file("con_1", &path))
        .await
        .unwrap_err();
    assert!(matches!(gone, JobFailure::Start(_)), "{gone:?}");
    assert_eq!(api.seen().len(), 2);
}

#[tokio::test]
async fn users_from_memory_go_over_every_service_and_streams_over_those_that_can() {
    let service = tower::service_fn(|_| async { Ok::<_, BoxError>(json(202, pending(""))) });
    let mgmt = ManagementClient::builder("tenant.example.com")
        .token("t0ken")
        .http(|http| http.service(service))
        .build()
        .unwrap();
    let users = [serde_json::json!({"email": "a@example.com", "password_hash": "s3cret"})];
    let shown = format!("{:?}", UsersImport::from_users("con_1", &users));
    assert!(
        shown.contains("con_1") && !shown.contains("s3cret"),
        "{shown}"
    );
    let job = mgmt
        .jobs()
        .users_imports()
        .create(&UsersImport::from_users("con_1", &users))
        .await
        .unwrap();
    assert_eq!(job.id.as_deref(), Some("job_1"));
    let pieces = || stream::iter([Ok::<_, BoxError>(Bytes::from(USERS))]);
    let streamed = UsersImport::from_stream("con_1", StreamedBody::new(pieces));
    let error = mgmt
        .jobs()
        .users_imports()
        .create(&streamed)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
}

#[tokio::test]
async fn users_that_are_no_json_are_not_sent() {
    let api = import_api(COMPLETED, (204, ""));
    let users = [std::collections::BTreeMap::from([(vec![1], 1)])];
    let error = api
        .management()
        .jobs()
        .users_imports()
        .create(&UsersImport::from_users("con_1", &users))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(api.seen().is_empty());
}

const REJECTED: &str = r#"[{"user":{"email":"no address"},"errors":[
    {"code":"INVALID_FORMAT","message":"Object didn't pass validation","path":"email"},{"code":"OTHER"}]}]"#;

#[tokio::test(start_paused = true)]
async fn bad_rows_are_told_one_by_one() {
    let end =
        r#"{"id":"job_1","status":"completed","summary":{"total":3,"inserted":2,"failed":1}}"#;
    let api = import_api(end, (200, REJECTED));
    let report = import(&api, &UsersImport::from_json("con_1", USERS))
        .await
        .unwrap();
    assert_eq!((report.summary.inserted, report.summary.failed), (2, 1));
    let [rejected] = &report.rejected[..] else {
        panic!("{:?}", report.rejected);
    };
    assert_eq!(
        rejected.user.pointer("/email").unwrap().as_str(),
        Some("no address")
    );
    assert_eq!(rejected.errors[0].path.as_deref(), Some("email"));
    assert_eq!(rejected.errors[1].message, None);
    assert!(!format!("{report:?}").contains("no address"));
}

#[tokio::test(start_paused = true)]
async fn an_import_that_fails_as_a_whole_brings_its_rows_if_there_are_any() {
    let end = r#"{"id":"job_1","status":"failed","summary":{"total":1,"failed":1}}"#;
    for (errors, rejected) in [
        ((200, REJECTED), 1),
        ((200, r#"{"id":"job_1","status":"failed"}"#), 0),
        ((204, ""), 0),
        ((404, "{}"), 0),
    ] {
        let api = import_api(end, errors);
        let error = import(&api, &UsersImport::from_json("con_1", USERS))
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "job `job_1` failed: 1 of 1 users were rejected"
        );
        let JobFailure::Failed(failed) = error else {
            panic!()
        };
        assert_eq!(failed.rejected.len(), rejected);
    }
}

fn zipped(content: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(content.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

const LOCATION: &str = "https://store.example.com/export.gz?signature=s3cret";

/// Plays an export whose file has this content.
fn export_api(file: Vec<u8>) -> Memory {
    Memory::new(move |_, seen| match seen.path.as_str() {
        "/jobs/users-exports" => json(200, pending("")).into(),
        "/jobs/job_1" => json(
            200,
            format!(r#"{{"id":"job_1","status":"completed","location":"{LOCATION}"}}"#),
        )
        .into(),
        "/export.gz?signature=s3cret" => {
            let pieces: Vec<_> = file.chunks(11).map(Bytes::copy_from_slice).collect();
            let pieces = stream::iter(pieces.into_iter().map(Ok::<_, BoxError>));
            Answer::Streamed(json(200, ""), BodyStream::new(pieces))
        }
        other => panic!("an unexpected path: {other}"),
    })
}

async fn export(api: &Memory, request: &ExportUsers) -> FinishedExport {
    api.management().jobs().export_users(request).await.unwrap()
}

#[derive(Debug, serde::Deserialize, PartialEq)]
struct Row {
    n: u32,
}

#[tokio::test(start_paused = true)]
async fn an_export_is_read_user_by_user() {
    let lines: Vec<_> = (0..500)
        .map(|n| format!(r#"{{"n":{n},"email":"{n}@example.com"}}"#))
        .collect();
    let api = export_api(zipped(&format!("{}\n\n", lines.join("\r\n"))));
    let field = ExportField::new("n");
    let mut renamed = ExportField::new("email");
    renamed.export_as = Some("e".into());
    let request = ExportUsers {
        connection_id: Some("con_1".into()),
        limit: Some(500),
        fields: Some(vec![field, renamed]),
        ..Default::default()
    };
    let finished = export(&api, &request).await;
    let mut users = finished.users::<Row>().await.unwrap();
    let mut read = 0;
    while let Some(user) = users.next().await {
        assert_eq!(user.unwrap().n, read);
        read += 1;
    }
    assert_eq!(read, 500);
    let seen = api.seen();
    assert_eq!(
        seen[0].body,
        r#"{"connection_id":"con_1","format":"json","limit":500,"fields":[{"name":"n"},{"name":"email","export_as":"e"}]}"#
    );
    // The store gets nothing that is for Auth0.
    let download = seen.last().unwrap();
    assert_eq!(download.headers.get("authorization"), None);
    assert_eq!(download.headers.get("auth0-client"), None);
    assert_eq!(seen[0].headers["authorization"], "Bearer t0ken");
    assert!(!format!("{finished:?}").contains("s3cret"));
}

#[tokio::test(start_paused = true)]
async fn a_bad_line_is_an_error_with_the_line_and_the_next_one_follows() {
    let api = export_api(zipped("{\"n\":1}\n{\"n\":\"s3cret\"}\nno json\n{\"n\":4}"));
    let finished = export(&api, &ExportUsers::default()).await;
    let mut users = finished.users::<Row>().await.unwrap();
    assert_eq!(users.next().await.unwrap().unwrap().n, 1);
    let error = users.next().await.unwrap().unwrap_err();
    assert_eq!(error.body().unwrap(), r#"{"n":"s3cret"}"#);
    assert!(!format!("{error} {error:?}").contains("s3cret"));
    users.next().await.unwrap().unwrap_err();
    assert_eq!(users.next().await.unwrap().unwrap().n, 4);
    assert!(users.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_breaks_off_is_an_error_and_no_half_user() {
    let mut file = zipped(&"{\"n\":1}\n".repeat(100));
    file.truncate(file.len() - 4);
    let finished = export(&export_api(file), &ExportUsers::default()).await;
    let mut users = finished.users::<Row>().await.unwrap();
    let mut last = None;
    while let Some(user) = users.next().await {
        last = Some(user);
    }
    assert_eq!(last.unwrap().unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test(start_paused = true)]
async fn csv_is_bytes() {
    let api = export_api(zipped("email\na@example.com\n"));
    let request = ExportUsers {
        format: Some(JobFileFormat::Csv),
        ..Default::default()
    };
    let mut content = export(&api, &request).await.bytes().await.unwrap();
    let mut text = Vec::new();
    while let Some(piece) = content.next().await {
        text.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(text, b"email\na@example.com\n");
    assert_eq!(api.seen()[0].body, r#"{"format":"csv"}"#);
}

#[tokio::test]
async fn a_job_without_a_file_has_nothing_to_download() {
    let api = export_api(Vec::new());
    let job: Job = serde_json::from_str(COMPLETED).unwrap();
    let error = api
        .management()
        .jobs()
        .exported(job)
        .bytes()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(api.seen().is_empty());
}
