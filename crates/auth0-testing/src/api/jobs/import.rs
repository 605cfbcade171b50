//! `POST /api/v2/jobs/users-imports`: imports users from a file.

use std::collections::HashSet;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::row::{check, keys, shown};
use super::{database_connection, summary};
use crate::api::authorization::require_scope;
use crate::api::call::Answer;
use crate::api::schema::complain;
use crate::api::users::profile::apply;
use crate::clock::rfc3339_now;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::Members;
use crate::store::jobs::Done;
use crate::store::users::{User, UserStore};

/// The maximum file size that Auth0 accepts.
const LARGEST_FILE: usize = 500 * 1024;

/// The fields of a request.
#[derive(Debug, Default)]
struct Form {
    users: Option<Bytes>,
    connection_id: Option<String>,
    external_id: Option<String>,
    upsert: bool,
}

pub(super) async fn create(State(state): State<Arc<TenantState>>, request: Request) -> Answer {
    require_scope(&state, request.headers(), &["create:users"])?;
    let form = Form::read(request).await?;
    let missing = |name: &str| complain(&format!("'Missing required property: {name}'"));
    let connection_id = form.connection_id.ok_or_else(|| missing("connection_id"))?;
    let file = form.users.ok_or_else(|| missing("users"))?;
    let connection = database_connection(&state, &connection_id)?;
    let mut given = Members::new();
    given.insert("connection".into(), connection.as_str().into());
    given.insert("connection_id".into(), connection_id.into());
    if let Some(external_id) = form.external_id {
        given.insert("external_id".into(), external_id.into());
    }
    let mut jobs = state.jobs();
    let script = jobs.next_script();
    let done = if script.failure.is_some() {
        Done::default()
    } else {
        import(&mut lock(&state.users), &file, &connection, form.upsert)
    };
    let job = jobs.add("users_import", given, script, done);
    Ok((StatusCode::ACCEPTED, Json(job)).into_response())
}

impl Form {
    async fn read(request: Request) -> Result<Self, ApiError> {
        let mut multipart = Multipart::from_request(request, &())
            .await
            .map_err(|error| broken(&error.body_text()))?;
        let mut form = Self::default();
        while let Some(field) = multipart
            .next_field()
            .await
            .map_err(|error| broken(&error.body_text()))?
        {
            let name = field.name().unwrap_or_default().to_owned();
            let value = field.bytes().await;
            let value = value.map_err(|error| broken(&error.body_text()))?;
            let text = || String::from_utf8_lossy(&value).into_owned();
            match name.as_str() {
                "users" if value.len() > LARGEST_FILE => return Err(ApiError::payload_too_large()),
                "users" => form.users = Some(value),
                "connection_id" => form.connection_id = Some(text()),
                "external_id" => form.external_id = Some(text()),
                "upsert" => form.upsert = boolean(&name, &value)?,
                "send_completion_email" => {
                    boolean(&name, &value)?;
                }
                _ => {}
            }
        }
        Ok(form)
    }
}

fn broken(complaint: &str) -> ApiError {
    ApiError::invalid_body(format!("Invalid multipart payload format: {complaint}"))
}

fn boolean(name: &str, value: &[u8]) -> Result<bool, ApiError> {
    match value {
        b"true" => Ok(true),
        b"false" => Ok(false),
        _ => Err(complain(&format!(
            "'Expected type boolean but found type string' on property {name}"
        ))),
    }
}

/// Adds or updates the users of a file row by row. A row that fails does not affect the others.
fn import(store: &mut UserStore, file: &[u8], connection: &str, upsert: bool) -> Done {
    let Ok(Value::Array(rows)) = serde_json::from_slice::<Value>(file) else {
        let failure =
            "Failed to parse users file JSON when importing users. Make sure it is valid JSON.";
        return Done {
            failure: Some(failure.into()),
            ..Done::default()
        };
    };
    // Sets of unique keys, so that each row needs a lookup instead of a search.
    let known = store
        .all()
        .map(|(_, user)| user)
        .filter(|user| user.is_of(connection));
    let taken: HashSet<String> = known.flat_map(keys).collect();
    let mut given = HashSet::new();
    let (mut errors, mut updated, mut inserted) = (Vec::new(), 0, Vec::new());
    for row in rows {
        let (members, user) = match check(&row, connection) {
            Ok(checked) => checked,
            Err(complaints) => {
                errors.push(json!({ "user": shown(row), "errors": complaints }));
                continue;
            }
        };
        let own: Vec<_> = keys(&user).collect();
        let failure = if own.iter().any(|key| given.contains(key)) {
            Some((
                "DUPLICATED_USER",
                "A user with this [email|username|user_id] was already provided.",
            ))
        } else if !own.iter().any(|key| taken.contains(key)) {
            inserted.push(user);
            None
        } else if !upsert {
            Some((
                "CONFLICT",
                "A user with this [email|username|user_id] already exists.",
            ))
        } else if update(store, connection, &user, members) {
            updated += 1;
            None
        } else {
            Some((
                "CONFLICT",
                "Only a user with the same email address can be updated.",
            ))
        };
        given.extend(own);
        if let Some((code, message)) = failure {
            errors.push(
                json!({ "user": shown(row), "errors": [{ "code": code, "message": message }] }),
            );
        }
    }
    let result = summary(errors.len(), updated, inserted.len());
    store.extend(inserted);
    Done {
        result,
        errors,
        failure: None,
    }
}

/// Updates the user of this connection with the same email address, if one exists.
fn update(store: &mut UserStore, connection: &str, new: &User, mut members: Members) -> bool {
    let email = new.email.as_deref().unwrap_or_default();
    let mut same = store.with_email(email).into_iter().map(|(_, user)| user);
    let same = same.find(|user| user.is_of(connection));
    let Some(id) = same.map(|user| user.id.clone()) else {
        return false;
    };
    let Some(user) = store.get_mut(&id) else {
        return false;
    };
    members.remove("username");
    apply(user, members);
    user.metadata
        .insert("updated_at".into(), rfc3339_now().into());
    true
}
