use auth0_testing::{JobScript, Tenant};
use serde_json::{Value, json};

use crate::support::{Answer, bearer, manage, read, send, start};

const IMPORTS: &str = "/api/v2/jobs/users-imports";

pub(crate) async fn database(tenant: &Tenant) -> String {
    let list = read(tenant, "/api/v2/connections?strategy=auth0").await;
    list[0]["id"].as_str().unwrap().to_owned()
}

async fn post_form(tenant: &Tenant, fields: &[(&str, &str)]) -> Answer {
    let mut body = String::new();
    for (name, value) in fields {
        let file = if *name == "users" {
            "; filename=\"users.json\"\r\ncontent-type: application/json"
        } else {
            ""
        };
        let part = format!(
            "--XX\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n{value}\r\n"
        );
        body.push_str(&part);
    }
    body.push_str("--XX--\r\n");
    let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
    let headers = [
        ("authorization", authorization.as_str()),
        ("content-type", "multipart/form-data; boundary=XX"),
    ];
    send(tenant, "POST", IMPORTS, &headers, body.as_bytes()).await
}

/// Imports `users` and returns the finished job.
async fn import(tenant: &Tenant, users: &str, upsert: bool) -> Value {
    let connection = database(tenant).await;
    let upsert = upsert.to_string();
    let form = [
        ("connection_id", connection.as_str()),
        ("upsert", &upsert),
        ("users", users),
    ];
    let created = post_form(tenant, &form).await;
    assert_eq!(created.status, 202, "{:?}", created.json());
    finish(tenant, &created.json()).await
}

pub(crate) async fn finish(tenant: &Tenant, job: &Value) -> Value {
    let path = format!("/api/v2/jobs/{}", job["id"].as_str().unwrap());
    for _ in 0..10 {
        let job = read(tenant, &path).await;
        if job["status"] != "processing" {
            return job;
        }
    }
    panic!("the job does not end");
}

#[tokio::test]
async fn rows_are_imported_one_by_one() {
    let tenant = start().await;
    let users = json!([
        { "email": "New@Example.com", "user_id": "7", "app_metadata": { "plan": "gold" }, "password_hash": "$2b$10$x" },
        { "email": "not an address", "password_hash": "$2b$10$x" },
        { "email": "new@example.com" },
        { "email": tenant.user_email() },
        { "nickname": "nobody" },
        { "email": "x@example.com", "blocked": "no", "shoe_size": 43 },
        "not a row",
    ]);
    let job = import(&tenant, &users.to_string(), false).await;
    assert_eq!(job["status"], "completed");
    assert_eq!(
        job["summary"],
        json!({ "failed": 6, "updated": 0, "inserted": 1, "total": 7 })
    );

    let path = format!("/api/v2/jobs/{}/errors", job["id"].as_str().unwrap());
    let errors = read(&tenant, &path).await;
    let codes: Vec<_> = errors
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["errors"][0]["code"].as_str().unwrap())
        .collect();
    assert_eq!(
        codes,
        [
            "INVALID_FORMAT",
            "DUPLICATED_USER",
            "CONFLICT",
            "OBJECT_REQUIRED",
            "INVALID_TYPE",
            "INVALID_TYPE"
        ]
    );
    assert_eq!(
        errors[0]["user"],
        json!({ "email": "not an address", "password_hash": "*****" })
    );
    assert_eq!(errors[0]["errors"][0]["path"], "email");
    assert_eq!(
        errors[4]["errors"][1]["code"],
        "OBJECT_ADDITIONAL_PROPERTIES"
    );

    let user = read(&tenant, "/api/v2/users/auth0%7C7").await;
    assert_eq!(
        (&user["email"], &user["app_metadata"]["plan"]),
        (&json!("new@example.com"), &json!("gold"))
    );
    assert_eq!(user.get("password_hash"), None);
}

#[tokio::test]
async fn an_upsert_changes_who_is_there() {
    let tenant = start().await;
    let id = tenant.user_id(tenant.user_email()).unwrap();
    let users =
        json!([{ "email": tenant.user_email(), "user_id": "other", "user_metadata": { "a": 1 } }]);
    let job = import(&tenant, &users.to_string(), true).await;
    assert_eq!(
        job["summary"],
        json!({ "failed": 0, "updated": 1, "inserted": 0, "total": 1 })
    );
    let errors = manage(
        &tenant,
        "GET",
        &format!("/api/v2/jobs/{}/errors", job["id"].as_str().unwrap()),
        None,
    )
    .await;
    assert_eq!((errors.status, errors.body.len()), (204, 0));
    let user = read(
        &tenant,
        &format!("/api/v2/users/{}", id.replace('|', "%7C")),
    )
    .await;
    assert_eq!(
        (&user["user_metadata"], &user["user_id"]),
        (&json!({ "a": 1 }), &json!(id))
    );
}

#[tokio::test]
async fn a_file_that_is_not_json_fails_the_job() {
    let tenant = start().await;
    let job = import(&tenant, "[{", false).await;
    assert_eq!(job["status"], "failed");
    let errors = read(
        &tenant,
        &format!("/api/v2/jobs/{}/errors", job["id"].as_str().unwrap()),
    )
    .await;
    assert_eq!(errors, job);
    assert!(
        job["status_details"]
            .as_str()
            .unwrap()
            .contains("valid JSON"),
        "{job}"
    );
}

#[tokio::test]
async fn bad_forms_are_refused() {
    let tenant = start().await;
    let connection = database(&tenant).await;
    let social = read(&tenant, "/api/v2/connections?name=google-oauth2").await;
    let social = social[0]["id"].as_str().unwrap();
    let large = format!("[\"{}\"]", "x".repeat(500 * 1024));
    for (form, status, complaint) in [
        (
            vec![("users", "[]")],
            400,
            "Missing required property: connection_id",
        ),
        (
            vec![("connection_id", connection.as_str())],
            400,
            "Missing required property: users",
        ),
        (
            vec![("connection_id", "con_x"), ("users", "[]")],
            400,
            "does not exist",
        ),
        (
            vec![("connection_id", social), ("users", "[]")],
            400,
            "must be a database connection",
        ),
        (vec![("upsert", "yes")], 400, "Expected type boolean"),
        (vec![("users", large.as_str())], 413, ""),
    ] {
        let answer = post_form(&tenant, &form).await;
        let message = answer.json()["message"].as_str().unwrap().to_owned();
        assert!(
            answer.status == status && message.contains(complaint),
            "{} {message} / {complaint}",
            answer.status
        );
    }
    let answer = manage(&tenant, "POST", IMPORTS, Some(json!({}))).await;
    assert_eq!(
        (answer.status, &answer.json()["errorCode"]),
        (400, &json!("invalid_body"))
    );
}

#[tokio::test]
async fn jobs_go_as_scripted() {
    let tenant = start().await;
    let connection = database(&tenant).await;
    let form = [
        ("connection_id", connection.as_str()),
        ("users", r#"[{"email":"a@b.c"}]"#),
        ("external_id", "mine"),
    ];
    tenant.script_job(JobScript::done_after(4));
    tenant.script_job(JobScript::done_after(1).fail("The moon is full."));
    let job = post_form(&tenant, &form).await.json();
    assert_eq!(
        (&job["status"], &job["type"]),
        (&json!("pending"), &json!("users_import"))
    );
    assert_eq!(
        (&job["connection_id"], &job["external_id"]),
        (&json!(connection), &json!("mine"))
    );
    let path = format!("/api/v2/jobs/{}", job["id"].as_str().unwrap());
    let mut seen = Vec::new();
    for _ in 0..5 {
        let job = read(&tenant, &path).await;
        seen.push(json!([
            job["status"],
            job["percentage_done"],
            job["time_left_seconds"]
        ]));
    }
    let expected = json!([
        ["processing", 25, 3],
        ["processing", 50, 2],
        ["processing", 75, 1],
        ["completed", 100, 0],
        ["completed", 100, 0],
    ]);
    assert_eq!(Value::from(seen), expected);

    let other = json!([{ "email": "other@example.com" }]).to_string();
    let job = import(&tenant, &other, false).await;
    assert_eq!(
        (&job["status"], &job["status_details"]),
        (&json!("failed"), &json!("The moon is full."))
    );
    assert_eq!(tenant.user_id("other@example.com"), None);
    let missing = manage(&tenant, "GET", "/api/v2/jobs/job_x", None).await;
    assert_eq!(
        (missing.status, &missing.json()["errorCode"]),
        (404, &json!("inexistent_job"))
    );
}

#[tokio::test]
async fn a_verification_email_is_sent_by_a_job() {
    let tenant = start().await;
    let path = "/api/v2/jobs/verification-email";
    let id = tenant.user_id(tenant.user_email()).unwrap();
    let created = manage(&tenant, "POST", path, Some(json!({ "user_id": id }))).await;
    assert_eq!(
        (created.status, &created.json()["type"]),
        (201, &json!("verification_email"))
    );
    assert_eq!(
        finish(&tenant, &created.json()).await["status"],
        "completed"
    );
    let link = tenant.last_link(tenant.user_email()).expect("a link");
    assert!(link.contains("/u/email-verification?ticket="), "{link}");
    let missing = manage(
        &tenant,
        "POST",
        path,
        Some(json!({ "user_id": "auth0|nobody" })),
    )
    .await;
    assert_eq!(
        (missing.status, &missing.json()["errorCode"]),
        (404, &json!("inexistent_user"))
    );
}
