//! The fifteen commonest tasks, each as it reads in auth0-python and here. The last test holds each to at
//! most two lines more than its Python form.

#![cfg(all(
    feature = "full",
    feature = "webpki-roots",
    any(feature = "ring", feature = "aws-lc-rs")
))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::error::Error;

use auth0_management::actions::ActionVersion;
use auth0_management::branding::{BrandingSettings, UpdateBranding};
use auth0_management::client_grants::{ClientGrant, CreateClientGrant};
use auth0_management::clients::{Client, CreateClient};
use auth0_management::connections::EnabledClientChange;
use auth0_management::jobs::ExportUsers;
use auth0_management::logs::{ListLogsParams, Log};
use auth0_management::organizations::{AddOrganizationMemberRoles, AddOrganizationMembers};
use auth0_management::roles::CreateRole;
use auth0_management::tickets::{ChangePasswordTicket, Ticket};
use auth0_management::users::{AddUserRoles, CreateUser, ListUsersParams, UpdateUser, User};
use auth0_management::{FinishedExport, ImportReport, Json, ManagementClient, UsersImport};
use httpmock::Method::{GET, PATCH, POST};
use httpmock::MockServer;
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// ```python
/// auth0.users.create({
///     "connection": "Username-Password-Authentication",
///     "email": "ann@example.com",
///     "password": "correct horse",
///     "email_verified": True,
/// })
/// ```
async fn create(mgmt: &ManagementClient) -> Outcome<User> {
    let user = CreateUser::new("Username-Password-Authentication")
        .email("ann@example.com")
        .password("correct horse")
        .email_verified(true);
    Ok(mgmt.users().create(&user).await?)
}

/// ```python
/// auth0.users.list(q="email:*@example.com")
/// ```
async fn search(mgmt: &ManagementClient) -> Outcome<Vec<User>> {
    let params = ListUsersParams::default().q("email:*@example.com");
    Ok(mgmt.users().list_with(&params).collect().await?)
}

/// ```python
/// auth0.users.update("auth0|1", {"user_metadata": {"theme": "dark"}})
/// ```
async fn metadata(mgmt: &ManagementClient) -> Outcome<User> {
    let theme = Json::parse(r#"{"theme":"dark"}"#)?;
    let update = UpdateUser::default().user_metadata(theme);
    Ok(mgmt.users().update("auth0|1", &update).await?)
}

/// ```python
/// role = auth0.roles.create({"name": "editor"})
/// auth0.users.add_roles("auth0|1", [role["id"]])
/// ```
async fn role(mgmt: &ManagementClient) -> Outcome<()> {
    let role = mgmt.roles().create(&CreateRole::new("editor")).await?;
    let roles = AddUserRoles::new(role.id);
    Ok(mgmt.users().roles().add("auth0|1", &roles).await?)
}

/// ```python
/// members = {"members": ["auth0|1"]}
/// auth0.organizations.create_organization_members("org_1", members)
/// auth0.organizations.create_organization_member_roles("org_1", "auth0|1", {"roles": ["rol_1"]})
/// ```
async fn members(mgmt: &ManagementClient) -> Outcome<()> {
    let orgs = mgmt.organizations().members();
    let members = AddOrganizationMembers::new(["auth0|1"]);
    orgs.add("org_1", &members).await?;
    let roles = AddOrganizationMemberRoles::new(["rol_1"]);
    Ok(orgs.roles().add("org_1", "auth0|1", &roles).await?)
}

/// ```python
/// client = auth0.clients.create({"name": "nightly", "app_type": "non_interactive"})
/// auth0.client_grants.create({
///     "client_id": client["client_id"],
///     "audience": "https://api.example.com",
///     "scope": ["read:orders"],
/// })
/// ```
async fn machine(mgmt: &ManagementClient) -> Outcome<ClientGrant> {
    let client = CreateClient::new("nightly").app_type("non_interactive");
    let client = mgmt.clients().create(&client).await?;
    let grant = CreateClientGrant::new("https://api.example.com")
        .client_id(client.client_id.ok_or("no client ID")?)
        .scope(["read:orders"]);
    Ok(mgmt.client_grants().create(&grant).await?)
}

/// ```python
/// auth0.clients.rotate_secret("client_1")
/// ```
async fn rotate(mgmt: &ManagementClient) -> Outcome<Client> {
    Ok(mgmt.clients().rotate_secret("client_1").await?)
}

/// ```python
/// auth0.connections.update("con_1", {"enabled_clients": ["client_1"]})
/// ```
async fn enable(mgmt: &ManagementClient) -> Outcome<()> {
    let enabled = [EnabledClientChange::new("client_1", true)];
    let clients = mgmt.connections().clients();
    Ok(clients.update("con_1", &enabled).await?)
}

/// ```python
/// auth0.actions.deploy_action("act_1")
/// ```
async fn deploy(mgmt: &ManagementClient) -> Outcome<ActionVersion> {
    Ok(mgmt.actions().deploy("act_1").await?)
}

/// ```python
/// auth0.users.update("auth0|1", {"blocked": True})
/// ```
async fn block(mgmt: &ManagementClient) -> Outcome<User> {
    let block = UpdateUser::default().blocked(true);
    Ok(mgmt.users().update("auth0|1", &block).await?)
}

/// ```python
/// auth0.tickets.create_pswd_change({"user_id": "auth0|1"})
/// ```
async fn ticket(mgmt: &ManagementClient) -> Outcome<Ticket> {
    let ticket = ChangePasswordTicket::default().user_id("auth0|1");
    Ok(mgmt.tickets().change_password(&ticket).await?)
}

/// ```python
/// auth0.jobs.import_users("con_1", io.BytesIO(b'[{"email": "ann@example.com"}]'), upsert=True)
/// ```
async fn import(mgmt: &ManagementClient) -> Outcome<ImportReport> {
    let users = r#"[{"email": "ann@example.com"}]"#;
    let import = UsersImport::from_json("con_1", users).upsert(true);
    Ok(mgmt.jobs().import_users(&import).await?)
}

/// ```python
/// auth0.jobs.export_users({"connection_id": "con_1", "format": "json"})
/// ```
async fn export(mgmt: &ManagementClient) -> Outcome<FinishedExport> {
    let export = ExportUsers::default().connection_id("con_1").format("json");
    Ok(mgmt.jobs().export_users(&export).await?)
}

/// ```python
/// auth0.logs.search(from_param="log_1", take=100)
/// ```
async fn logs(mgmt: &ManagementClient) -> Outcome<Vec<Log>> {
    let since = ListLogsParams::default().from("log_1").take(100);
    Ok(mgmt.logs().list_with(&since).collect().await?)
}

/// ```python
/// auth0.branding.update({"logo_url": "https://example.com/logo.png"})
/// ```
async fn branding(mgmt: &ManagementClient) -> Outcome<BrandingSettings> {
    let logo = UpdateBranding::default().logo_url("https://example.com/logo.png");
    Ok(mgmt.branding().update(&logo).await?)
}

struct Api(MockServer);

impl Api {
    async fn start() -> (Self, ManagementClient) {
        let server = MockServer::start_async().await;
        let builder = ManagementClient::builder(server.base_url()).token("t0ken");
        (Self(server), builder.build().unwrap())
    }

    /// Answers a request with this body, and no other.
    async fn answers(
        &self,
        method: httpmock::Method,
        path: &str,
        body: Option<Value>,
        answer: Value,
    ) {
        self.0
            .mock_async(|when, then| {
                let when = when.method(method).path(format!("/api/v2{path}"));
                if let Some(body) = body {
                    when.json_body(body);
                }
                then.status(200).json_body(answer);
            })
            .await;
    }
}

#[tokio::test]
async fn users() {
    let (api, mgmt) = Api::start().await;
    let ann = json!({ "user_id": "auth0|1", "email": "ann@example.com" });
    let body = json!({
        "connection": "Username-Password-Authentication", "email": "ann@example.com",
        "password": "correct horse", "email_verified": true,
    });
    api.answers(POST, "/users", Some(body), ann.clone()).await;
    let user = create(&mgmt).await.unwrap();
    assert_eq!(serde_json::to_value(&user).unwrap(), ann);
    let expected = User {
        user_id: Some("auth0|1".into()),
        email: Some("ann@example.com".into()),
        ..Default::default()
    };
    assert_eq!(user, expected);

    api.answers(
        GET,
        "/users",
        None,
        json!({ "users": [ann], "total": 1, "start": 0, "limit": 50, "length": 1 }),
    )
    .await;
    assert_eq!(search(&mgmt).await.unwrap(), [expected]);

    let theme = json!({ "user_metadata": { "theme": "dark" } });
    api.answers(
        PATCH,
        "/users/auth0%7C1",
        Some(theme),
        json!({ "nickname": "a" }),
    )
    .await;
    assert_eq!(
        metadata(&mgmt).await.unwrap().nickname.as_deref(),
        Some("a")
    );

    let blocked = json!({ "blocked": true });
    api.answers(PATCH, "/users/auth0%7C1", Some(blocked.clone()), blocked)
        .await;
    assert_eq!(block(&mgmt).await.unwrap().blocked, Some(true));
}

#[tokio::test]
async fn roles_and_members() {
    let (api, mgmt) = Api::start().await;
    api.answers(
        POST,
        "/roles",
        Some(json!({ "name": "editor" })),
        json!({ "id": "rol_1" }),
    )
    .await;
    let roles = json!({ "roles": ["rol_1"] });
    api.answers(
        POST,
        "/users/auth0%7C1/roles",
        Some(roles.clone()),
        json!({}),
    )
    .await;
    role(&mgmt).await.unwrap();

    let body = json!({ "members": ["auth0|1"] });
    api.answers(POST, "/organizations/org_1/members", Some(body), json!({}))
        .await;
    let path = "/organizations/org_1/members/auth0%7C1/roles";
    api.answers(POST, path, Some(roles), json!({})).await;
    members(&mgmt).await.unwrap();
}

#[tokio::test]
async fn applications() {
    let (api, mgmt) = Api::start().await;
    let body = json!({ "name": "nightly", "app_type": "non_interactive" });
    api.answers(
        POST,
        "/clients",
        Some(body),
        json!({ "client_id": "client_1" }),
    )
    .await;
    let body = json!({
        "client_id": "client_1", "audience": "https://api.example.com", "scope": ["read:orders"],
    });
    api.answers(POST, "/client-grants", Some(body), json!({ "id": "cgr_1" }))
        .await;
    assert_eq!(machine(&mgmt).await.unwrap().id.as_deref(), Some("cgr_1"));

    let client = json!({ "client_id": "client_1", "client_secret": "s3cret" });
    api.answers(POST, "/clients/client_1/rotate-secret", None, client)
        .await;
    let client = rotate(&mgmt).await.unwrap();
    assert_eq!(
        client
            .client_secret
            .as_ref()
            .map(auth0_management::Secret::expose),
        Some("s3cret")
    );
    let printed = serde_json::to_string(&client).unwrap();
    assert_eq!(printed, r#"{"client_id":"client_1","client_secret":null}"#);

    let body = json!([{ "client_id": "client_1", "status": true }]);
    api.answers(PATCH, "/connections/con_1/clients", Some(body), json!({}))
        .await;
    enable(&mgmt).await.unwrap();
}

#[tokio::test]
async fn tenant() {
    let (api, mgmt) = Api::start().await;
    api.answers(
        POST,
        "/actions/actions/act_1/deploy",
        None,
        json!({ "number": 3 }),
    )
    .await;
    assert_eq!(deploy(&mgmt).await.unwrap().number, Some(3));

    let body = json!({ "user_id": "auth0|1" });
    let link = json!({ "ticket": "https://tenant.example.com/lo/reset" });
    api.answers(POST, "/tickets/password-change", Some(body), link)
        .await;
    assert!(ticket(&mgmt).await.unwrap().ticket.is_some());

    api.answers(GET, "/logs", None, json!([])).await;
    assert_eq!(logs(&mgmt).await.unwrap(), []);

    let body = json!({ "logo_url": "https://example.com/logo.png" });
    api.answers(PATCH, "/branding", Some(body.clone()), body)
        .await;
    assert!(branding(&mgmt).await.unwrap().logo_url.is_some());
}

#[tokio::test]
async fn jobs() {
    let (api, mgmt) = Api::start().await;
    api.answers(
        POST,
        "/jobs/users-imports",
        None,
        json!({ "id": "job_1", "status": "pending" }),
    )
    .await;
    let summary = json!({ "total": 1, "inserted": 1, "updated": 0, "failed": 0 });
    let done = json!({ "id": "job_1", "status": "completed", "summary": summary });
    api.answers(GET, "/jobs/job_1", None, done).await;
    assert_eq!(import(&mgmt).await.unwrap().summary.inserted, 1);

    let body = json!({ "connection_id": "con_1", "format": "json" });
    api.answers(
        POST,
        "/jobs/users-exports",
        Some(body),
        json!({ "id": "job_2", "status": "pending" }),
    )
    .await;
    let done = json!({ "id": "job_2", "status": "completed", "location": api.0.url("/export") });
    api.answers(GET, "/jobs/job_2", None, done).await;
    export(&mgmt).await.unwrap();
}

#[test]
fn each_is_at_most_two_lines_longer_than_in_python() {
    let source = include_str!("tasks.rs");
    let mut checked = 0;
    for task in source.split("/// ```python\n").skip(1) {
        let Some((python, rest)) = task.split_once("/// ```\n") else {
            continue;
        };
        let (head, rest) = rest.split_once('\n').expect("a function");
        let body = rest.split("\n}\n").next().expect("a body");
        let (python, rust) = (python.lines().count(), body.lines().count());
        assert!(
            rust <= python + 2,
            "{head}: {rust} lines, {python} in Python"
        );
        checked += 1;
    }
    assert_eq!(checked, 15);
}
