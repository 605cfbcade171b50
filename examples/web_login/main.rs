//! Users log in and stay logged in. `docs/src/log-users-in.md` explains each line. Without the variables of
//! [`Auth0::from_env`], it starts a tenant in this process.
#![allow(clippy::print_stdout, reason = "it talks to a person")]

mod pages;
pub(crate) mod tenant;

use auth0::session::{Auth0, Auth0Builder, Error, LoggedIn, MemoryStore, Paths, Requirement};
use axum::{Router, response::Html, routing::get};
use tokio::net::TcpListener;

const HERE: &str = "http://127.0.0.1:3000";
const API: &str = "https://orders.example.com";
pub(crate) const TWO_FACTORS: &str = "http://schemas.openid.net/pape/policies/2007/06/multi-factor";

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (auth0, _tenant) = match std::env::var_os("AUTH0_DOMAIN") {
        Some(_) => (Auth0::from_env().base_url(HERE), None),
        None => tenant::start(HERE).await?,
    };
    println!("Open {HERE}/ in a browser. Press Ctrl-C to stop.");
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    Ok(axum::serve(listener, router(auth0)?).await?)
}

pub(crate) fn router(auth0: Auth0Builder) -> Result<Router, Error> {
    let auth0 = auth0
        .session(MemoryStore::new())
        .audience(API)
        .paths(Paths::default().backchannel_logout("/auth/backchannel-logout"))
        .build()?;
    let two_factors = Requirement::new().acr(TWO_FACTORS);
    Ok(Router::new()
        .route("/payments", get(payments))
        .route_layer(auth0.require(two_factors))
        .route("/", get(front))
        .route("/profile", get(profile))
        .route("/orders", get(orders))
        .merge(auth0.routes())
        .layer(auth0.layer()))
}

async fn front(user: Option<LoggedIn>) -> Html<String> {
    pages::front(user.as_ref())
}

async fn profile(user: LoggedIn) -> Html<String> {
    pages::profile(&user)
}

async fn payments(user: LoggedIn) -> Html<String> {
    pages::payments(&user)
}

/// Calls an API as the user. A token that is about to expire is renewed once, even for concurrent requests.
async fn orders(user: LoggedIn) -> Result<Html<String>, Error> {
    let token = user.session().access_token().await?;
    Ok(pages::orders(&user, token.access_token().expose()))
}
