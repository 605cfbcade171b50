//! A settings page: signed-in users list their factors and passkeys, enroll an authenticator app and a
//! passkey, and connect accounts at other providers. `docs/src/my-account.md` explains it. Without the
//! variables of [`Auth0::from_env`], it starts a tenant in this process.
#![allow(clippy::print_stdout, reason = "it talks to a person")]

mod pages;
mod problem;
pub(crate) mod tenant;

use auth0::my_account::connected_accounts::CreateConnectedAccounts;
use auth0::my_account::{CodeEnrollment, Json, MyAccountClient, PendingConnection};
use auth0::session::{ApiProxy, Auth0, Auth0Builder, LoggedIn, MemoryStore, Session};
use axum::extract::{Form, Path, RawQuery, State};
use axum::http::Method;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use axum::{Extension, Router};
use problem::Problem;
use serde::Deserialize;
use tokio::net::TcpListener;

/// Passkeys require a domain name; an IP address such as 127.0.0.1 does not work.
const HERE: &str = "http://localhost:3000";

const SCOPE: &str = "openid profile email offline_access create:me:authentication_methods \
    read:me:authentication_methods delete:me:authentication_methods create:me:connected_accounts \
    read:me:connected_accounts delete:me:connected_accounts";

/// Names of the session values that are kept between two requests.
const ENROLLMENT: &str = "enrollment";
const CONNECTION: &str = "connection";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (domain, auth0, _tenant) = match std::env::var("AUTH0_DOMAIN") {
        Ok(domain) => (domain, Auth0::from_env().base_url(HERE), None),
        Err(_) => tenant::start(HERE).await?,
    };
    println!("Open {HERE}/ in a browser. Press Ctrl-C to stop.");
    let listener = TcpListener::bind("localhost:3000").await?;
    Ok(axum::serve(listener, router(&domain, HERE, auth0)?).await?)
}

pub(crate) fn router(
    domain: &str,
    here: &str,
    auth0: Auth0Builder,
) -> Result<Router, Box<dyn std::error::Error>> {
    // One client for the whole server. Each request adds the token of its user.
    let my_account = MyAccountClient::builder(domain).shared().build()?;
    let auth0 = auth0
        .session(MemoryStore::new())
        .audience(format!("{}/me/", my_account.domain().base_url()))
        .scope(SCOPE)
        .build()?;
    // A script on the page performs the passkey ceremony and makes these calls itself.
    let proxy = ApiProxy::builder(domain)
        .allow(Method::POST, "/me/v1/authentication-methods")
        .allow(Method::POST, "/me/v1/authentication-methods/{id}/verify")
        .build()?;
    let connected = format!("{here}/accounts/connected");
    Ok(Router::new()
        .route("/", get(settings))
        .route("/app", post(enroll_app))
        .route("/app/confirm", post(confirm_app))
        .route("/methods/{id}/delete", post(delete_method))
        .route("/accounts/{connection}/connect", post(connect))
        .route("/accounts/connected", get(connect_completed))
        .route("/accounts/{id}/delete", post(delete_account))
        .route_service("/me/{*path}", proxy.for_sessions())
        .layer(Extension(ReturnTo(connected)))
        .with_state(my_account)
        .merge(auth0.routes())
        .layer(auth0.layer()))
}

/// The URL that browsers return to after connecting an account.
#[derive(Clone)]
struct ReturnTo(String);

/// Returns a client of the API that acts as the user of this request.
async fn as_user(api: &MyAccountClient, session: &Session) -> Result<MyAccountClient, Problem> {
    let token = session.access_token().await?;
    Ok(api.with_token(token.access_token())?)
}

async fn settings(
    State(api): State<MyAccountClient>,
    user: LoggedIn,
) -> Result<Html<String>, Problem> {
    let me = as_user(&api, user.session()).await?;
    let methods = me.authentication_methods().list().await?;
    let methods = methods.authentication_methods.unwrap_or_default();
    let accounts = me.connected_accounts().list().collect().await?;
    let connections = me
        .connected_accounts()
        .connections()
        .list()
        .collect()
        .await?;
    Ok(pages::settings(&user, &methods, &accounts, &connections))
}

async fn enroll_app(
    State(api): State<MyAccountClient>,
    session: Session,
) -> Result<Html<String>, Problem> {
    let enrollment = as_user(&api, &session).await?.enroll_totp().await?;
    // Keep the enrollment on the server: with its session and secret, anyone could confirm it for the user.
    session.insert(ENROLLMENT, &Json::new(&enrollment)?)?;
    Ok(pages::app(&enrollment, None))
}

#[derive(Deserialize)]
struct Confirmation {
    code: String,
}

async fn confirm_app(
    State(api): State<MyAccountClient>,
    session: Session,
    Form(form): Form<Confirmation>,
) -> Result<Result<Redirect, Html<String>>, Problem> {
    let Some(enrollment) = session.get::<CodeEnrollment>(ENROLLMENT)? else {
        return Ok(Ok(Redirect::to("/")));
    };
    let me = as_user(&api, &session).await?;
    match enrollment.verify(&me, form.code).await {
        Ok(_) => {
            session.remove(ENROLLMENT)?;
            Ok(Ok(Redirect::to("/")))
        }
        // After a wrong code, the user can try again.
        Err(error) if error.api().is_some() => {
            let message = "The code is wrong, or has expired.";
            Ok(Err(pages::app(&enrollment, Some(message))))
        }
        Err(error) => Err(error.into()),
    }
}

async fn delete_method(
    State(api): State<MyAccountClient>,
    session: Session,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let me = as_user(&api, &session).await?;
    me.authentication_methods().delete(&id).await?;
    Ok(Redirect::to("/"))
}

async fn connect(
    State(api): State<MyAccountClient>,
    Extension(ReturnTo(here)): Extension<ReturnTo>,
    session: Session,
    Path(connection): Path<String>,
) -> Result<Redirect, Problem> {
    let me = as_user(&api, &session).await?;
    let account = CreateConnectedAccounts::new(connection, here).scopes(["calendar.readonly"]);
    let pending = me.connect_account(account).await?;
    session.insert(CONNECTION, &Json::new(&pending)?)?;
    Ok(Redirect::to(pending.url()))
}

async fn connect_completed(
    State(api): State<MyAccountClient>,
    session: Session,
    RawQuery(query): RawQuery,
) -> Result<Redirect, Problem> {
    if let Some(pending) = session.get::<PendingConnection>(CONNECTION)? {
        session.remove(CONNECTION)?;
        let me = as_user(&api, &session).await?;
        pending.complete(&me, &query.unwrap_or_default()).await?;
    }
    Ok(Redirect::to("/"))
}

async fn delete_account(
    State(api): State<MyAccountClient>,
    session: Session,
    Path(id): Path<String>,
) -> Result<Redirect, Problem> {
    let me = as_user(&api, &session).await?;
    me.connected_accounts().delete(&id).await?;
    Ok(Redirect::to("/"))
}
