//! An API in axum with an open route, routes for any valid token, and routes that require scopes.
//!
//! By default it starts a tenant in this process, issues tokens, and prints commands to try.
//! With `AUTH0_DOMAIN` and `AUTH0_AUDIENCE` it accepts tokens of that tenant for that API.

#![allow(clippy::print_stdout, reason = "it talks to a person")]

use std::env;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use auth0::verify::AccessTokenVerifier;
use auth0::verify::middleware::{
    AuthorizationLayer, Authorized, ProtectedResourceMetadata, RequireLayer, Scopes,
};
use auth0_testing::Tenant;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let here = format!("http://{}", listener.local_addr()?);

    if let Ok(domain) = env::var("AUTH0_DOMAIN") {
        let audience = env::var("AUTH0_AUDIENCE").map_err(|_| "AUTH0_AUDIENCE must be set, too")?;
        print_commands(&here, "$TOKEN", "$TOKEN");
        axum::serve(listener, router(&domain, &audience)?).await?;
        return Ok(());
    }
    // The API's identifier is its address, so that clients can find its metadata.
    let tenant = Tenant::builder().api(&here).start().await?;
    let issue = |scope| tenant.issue_access_token(json!({ "aud": here, "scope": scope }));
    print_commands(
        &here,
        &issue("read:notes")?,
        &issue("read:notes write:notes")?,
    );
    axum::serve(listener, router(tenant.domain(), &here)?).await?;
    Ok(())
}

/// The whole application. Its settings are the tenant whose tokens it accepts, and its API identifier.
pub(crate) fn router(domain: &str, audience: &str) -> Result<Router, Box<dyn Error>> {
    let verifier = AccessTokenVerifier::builder(domain)
        .audience(audience)
        .build()?;
    let metadata = ProtectedResourceMetadata::new(audience)?
        .authorization_server(domain.parse::<auth0::core::Domain>()?.issuer())
        .scopes_supported(["read:notes", "write:notes"]);
    let protect = AuthorizationLayer::new(verifier)
        .realm("notes")
        .resource_metadata(metadata.url());
    let reading = RequireLayer::new(Scopes::all(["read:notes"]));
    let writing = RequireLayer::new(Scopes::all(["write:notes"]));

    let protected = Router::new()
        .route("/me", get(me))
        .route(
            "/notes",
            get(list).layer(reading).merge(post(add).layer(writing)),
        )
        .layer(protect.clone());
    let optional = Router::new()
        .route("/greeting", get(greeting))
        .layer(protect.optional());
    Ok(Router::new()
        .route("/health", get(|| async { "up" }))
        .route_service(&metadata.path(), metadata.into_service())
        .merge(protected)
        .merge(optional)
        .with_state(Notes::default()))
}

type Notes = Arc<Mutex<Vec<Note>>>;

#[derive(Debug, Clone, Serialize)]
struct Note {
    owner: String,
    text: String,
}

#[derive(Debug, Deserialize)]
struct NewNote {
    text: String,
}

async fn me(token: Authorized) -> Json<Value> {
    let scopes: Vec<_> = token.scopes().collect();
    Json(json!({ "subject": token.subject(), "client": token.client_id(), "scopes": scopes }))
}

async fn greeting(token: Option<Authorized>) -> String {
    let name = token.as_ref().map_or("stranger", |token| token.subject());
    format!("Hello, {name}!")
}

async fn list(State(notes): State<Notes>, token: Authorized) -> Json<Vec<Note>> {
    let notes = notes.lock().unwrap_or_else(PoisonError::into_inner);
    Json(
        notes
            .iter()
            .filter(|note| note.owner == token.subject())
            .cloned()
            .collect(),
    )
}

async fn add(
    State(notes): State<Notes>,
    token: Authorized,
    Json(new): Json<NewNote>,
) -> (StatusCode, Json<Note>) {
    let note = Note {
        owner: token.subject().to_owned(),
        text: new.text,
    };
    notes
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(note.clone());
    (StatusCode::CREATED, Json(note))
}

fn print_commands(here: &str, reader: &str, writer: &str) {
    println!("READER={reader}\nWRITER={writer}\n");
    for command in [
        format!("{here}/health"),
        format!("{here}/.well-known/oauth-protected-resource"),
        format!("{here}/greeting"),
        format!("{here}/me"),
        format!("{here}/me -H \"Authorization: Bearer $READER\""),
        format!("{here}/notes -H \"Authorization: Bearer $READER\""),
        format!(
            "{here}/notes -H \"Authorization: Bearer $READER\" --json '{{\"text\":\"refused\"}}'"
        ),
        format!(
            "{here}/notes -H \"Authorization: Bearer $WRITER\" --json '{{\"text\":\"buy milk\"}}'"
        ),
    ] {
        println!("curl -i {command}");
    }
    println!("\nListening on {here} until it is stopped with Ctrl+C.");
}
