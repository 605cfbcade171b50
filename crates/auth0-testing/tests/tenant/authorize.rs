use auth0_testing::{Application, OrganizationUsage, Tenant};

use crate::support::{encode, get, parameter, send};

pub(crate) const CALLBACK: &str = "http://127.0.0.1:3000/callback";

/// The S256 challenge of RFC 7636 appendix B.
pub(crate) const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Returns an authorization request of the default application. Later pairs take precedence.
pub(crate) fn request(tenant: &Tenant, more: &[(&str, &str)]) -> String {
    let usual = [
        ("client_id", tenant.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", "openid email"),
        ("state", "s&t=1"),
    ];
    let kept = usual
        .into_iter()
        .filter(|(name, _)| !more.iter().any(|(other, _)| other == name));
    let pairs: Vec<_> = kept
        .chain(more.iter().copied())
        .filter(|(_, value)| !value.is_empty())
        .collect();
    format!("/authorize?{}", encode(&pairs))
}

#[tokio::test]
async fn what_has_nowhere_to_go_is_shown() {
    let tenant = Tenant::builder().start().await.unwrap();
    for (more, status, says) in [
        (
            &[("client_id", "nobody")][..],
            403,
            "Unknown client: nobody",
        ),
        (
            &[("client_id", "")],
            400,
            "Missing required parameter: client_id",
        ),
        (
            &[("redirect_uri", "http://evil.example/<script>")],
            403,
            "http://evil.example/&lt;script&gt;",
        ),
        (
            &[("redirect_uri", "http://127.0.0.1:3000/callback/")],
            403,
            "Callback URL mismatch",
        ),
        (
            &[("request_uri", "https://evil.example/object")],
            400,
            "request_uri_not_supported",
        ),
        (
            &[("request_uri", "urn:ietf:params:oauth:request_uri:x")],
            400,
            "unknown, used or expired",
        ),
        (&[("request", "a.b.c")], 400, "invalid_request_object"),
    ] {
        let answer = get(&tenant, &request(&tenant, more)).await;
        assert_eq!(answer.status, status, "{more:?}");
        assert!(
            answer
                .header("content-type")
                .unwrap()
                .starts_with("text/html")
        );
        assert!(answer.text().contains(says), "{more:?}: {}", answer.text());
        assert_eq!(answer.header("location"), None);
    }
    let twice = format!("{}&scope=a", request(&tenant, &[]));
    assert_eq!(get(&tenant, &twice).await.status, 400);
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table")]
async fn the_client_is_told_what_is_wrong() {
    let tenant = Tenant::builder()
        .application(
            Application::confidential("deny", "s")
                .callback(CALLBACK)
                .organizations(OrganizationUsage::Deny),
        )
        .application(
            Application::confidential("require", "s")
                .callback(CALLBACK)
                .organizations(OrganizationUsage::Require),
        )
        .application(
            Application::confidential("m2m", "s")
                .callback(CALLBACK)
                .grant_types(["client_credentials"]),
        )
        .organization("org_1", "acme")
        .start()
        .await
        .unwrap();
    for (more, error, says) in [
        (
            &[("response_type", "")][..],
            "invalid_request",
            "response_type",
        ),
        (
            &[("response_type", "code dance")],
            "unsupported_response_type",
            "code dance",
        ),
        (&[("response_mode", "pigeon")], "invalid_request", "pigeon"),
        (
            &[("response_type", "code token"), ("response_mode", "query")],
            "invalid_request",
            "response_mode=query",
        ),
        (&[("response_type", "id_token")], "invalid_request", "nonce"),
        (
            &[("audience", "urn:unknown")],
            "access_denied",
            "urn:unknown",
        ),
        (
            &[("prompt", "none login")],
            "invalid_request",
            "prompt=none",
        ),
        (&[("prompt", "dance")], "invalid_request", "dance"),
        (&[("max_age", "old")], "invalid_request", "old"),
        (
            &[("connection", "nowhere")],
            "invalid_request",
            "connection",
        ),
        (
            &[
                ("code_challenge", "short"),
                ("code_challenge_method", "S256"),
            ],
            "invalid_request",
            "5 characters",
        ),
        (
            &[
                ("code_challenge", CHALLENGE),
                ("code_challenge_method", "MD5"),
            ],
            "invalid_request",
            "MD5",
        ),
        (
            &[("code_challenge_method", "S256")],
            "invalid_request",
            "code_challenge",
        ),
        (
            &[("authorization_details", "{}")],
            "invalid_request",
            "array",
        ),
        (
            &[("authorization_details", "nonsense")],
            "invalid_request",
            "JSON",
        ),
        (&[("organization", "org_2")], "invalid_request", "invalid"),
        (
            &[("client_id", "deny"), ("organization", "acme")],
            "invalid_request",
            "not allowed",
        ),
        (
            &[("client_id", "require")],
            "invalid_request",
            "is required",
        ),
        (
            &[("client_id", "m2m")],
            "unauthorized_client",
            "authorization_code",
        ),
        (&[("prompt", "none")], "login_required", "Login required"),
    ] {
        let answer = get(&tenant, &request(&tenant, more)).await;
        let location = answer.location();
        let (target, _) = location.split_once(['?', '#']).unwrap();
        assert_eq!(target, CALLBACK);
        assert_eq!(
            parameter(location, "error").as_deref(),
            Some(error),
            "{more:?}"
        );
        assert!(
            parameter(location, "error_description")
                .unwrap()
                .contains(says),
            "{location}"
        );
        assert_eq!(parameter(location, "state").as_deref(), Some("s&t=1"));
        assert_eq!(parameter(location, "iss"), Some(tenant.issuer()));
    }
    let twice = request(
        &tenant,
        &[("client_id", "require"), ("organization", "acme")],
    );
    assert!(
        get(&tenant, &twice)
            .await
            .location()
            .starts_with("/u/login?state=")
    );
}

#[tokio::test]
async fn answers_travel_the_way_that_was_asked_for() {
    let tenant = Tenant::builder()
        .callback("http://127.0.0.1:3000/cb?a=b")
        .start()
        .await
        .unwrap();
    let silent = |more: &[(&str, &str)]| request(&tenant, &[&[("prompt", "none")], more].concat());
    let fragment = get(&tenant, &silent(&[("response_mode", "fragment")])).await;
    assert!(
        fragment
            .location()
            .starts_with(&format!("{CALLBACK}#error=login_required"))
    );
    let query = get(
        &tenant,
        &silent(&[("redirect_uri", "http://127.0.0.1:3000/cb?a=b")]),
    )
    .await;
    assert!(
        query
            .location()
            .starts_with("http://127.0.0.1:3000/cb?a=b&error=login_required")
    );
    let posted = get(
        &tenant,
        &silent(&[("response_mode", "form_post"), ("state", "\"><script>")]),
    )
    .await;
    assert_eq!(posted.status, 200);
    let page = posted.text();
    for part in [
        "<form method=\"post\" action=\"http://127.0.0.1:3000/callback\">",
        "name=\"error\" value=\"login_required\"",
        "name=\"state\" value=\"&quot;&gt;&lt;script&gt;\"",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // The request may also be a form.
    let url = silent(&[]);
    let (_, query) = url.split_once('?').unwrap();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let posted = send(&tenant, "POST", "/authorize", &headers, query.as_bytes()).await;
    assert_eq!(
        parameter(posted.location(), "error").as_deref(),
        Some("login_required")
    );
}

#[tokio::test]
async fn pages_of_a_registered_origin_get_a_message() {
    let application = Application::public("spa")
        .callback("http://localhost:5173/callback")
        .callback("http://localhost:5174/callback")
        .web_origin("http://localhost:5173");
    let tenant = Tenant::builder()
        .application(application)
        .start()
        .await
        .unwrap();
    let silent = |port: u16| {
        let callback = format!("http://localhost:{port}/callback");
        let more = [
            ("client_id", "spa"),
            ("redirect_uri", &callback),
            ("prompt", "none"),
            ("response_mode", "web_message"),
            ("state", "</script>"),
        ];
        request(&tenant, &more)
    };
    let message = get(&tenant, &silent(5173)).await;
    assert_eq!(message.status, 200);
    let page = message.text();
    for part in [
        "\"type\":\"authorization_response\"",
        "\"error\":\"login_required\"",
        "\"state\":\"\\u003c/script>\"",
        ", \"http://localhost:5173\")",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    // A callback URL alone does not allow its origin to log in in a frame.
    let refused = get(&tenant, &silent(5174)).await;
    assert_eq!(refused.status, 403);
    assert!(refused.text().contains("allowed web origins"));
    assert!(!refused.text().contains("postMessage"));
}

#[tokio::test]
async fn a_login_without_a_browser_needs_somebody_to_log_in() {
    let tenant = Tenant::builder().start().await.unwrap();
    let error = tenant
        .log_in(&request(&tenant, &[]), "nobody@example.com")
        .unwrap_err();
    assert_eq!(error.kind(), auth0_testing::ErrorKind::Refused);
    assert!(error.to_string().contains("nobody@example.com"));
    tenant.block_user(tenant.user_email(), true).unwrap();
    let callback = tenant
        .log_in(&request(&tenant, &[]), tenant.user_email())
        .unwrap();
    assert_eq!(
        parameter(&callback, "error_description").as_deref(),
        Some("user is blocked")
    );
    tenant.block_user(tenant.user_email(), false).unwrap();
    assert!(
        tenant
            .log_in(&request(&tenant, &[]), tenant.user_email())
            .unwrap()
            .contains("code=")
    );
}
