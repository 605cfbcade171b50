//! `POST /api/v2/jobs/users-exports`: exports all users to a file, and serves that file.

use std::io::Write;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use super::database_connection;
use crate::api::call::{Answer, Call};
use crate::api::users::profile::render;
use crate::random;
use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::jobs::Done;

/// The default columns of a CSV file.
const COLUMNS: [&str; 8] = [
    "user_id",
    "email",
    "email_verified",
    "name",
    "nickname",
    "picture",
    "created_at",
    "updated_at",
];

/// A column of an export: the path of its value and its title.
#[derive(Debug, Clone)]
struct Column {
    path: String,
    title: String,
}

pub(super) fn create(call: &Call) -> Answer {
    let given = call.members()?;
    let connection = match text(&given, "connection_id") {
        "" => None,
        id => Some(database_connection(&call.state, id)?),
    };
    let limit = given.get("limit").and_then(Value::as_u64);
    let limit = limit.map_or(usize::MAX, |limit| {
        usize::try_from(limit).unwrap_or(usize::MAX)
    });
    let columns = columns(&given);
    let is_csv = text(&given, "format") == "csv";
    let extension = if is_csv { "csv" } else { "json" };
    let mut job = given.clone();
    job.insert("format".into(), extension.into());
    // The document requires this member even if the users of every connection were requested.
    let named = connection.as_deref().unwrap_or(DATABASE_CONNECTION);
    job.insert("connection".into(), named.into());
    let mut jobs = call.state.jobs();
    let script = jobs.next_script();
    let mut done = Done::default();
    if script.failure.is_none() {
        let users = lock(&call.state.users);
        let asked = users.all().map(|(_, user)| user).filter(|user| {
            connection
                .as_deref()
                .is_none_or(|connection| user.is_of(connection))
        });
        let rows = asked.take(limit).map(|user| render(&call.state, user));
        let text = if is_csv {
            csv(rows, columns)
        } else {
            lines(rows, columns.as_deref())
        };
        let name = format!("{}.{extension}.gz", random::hex(12));
        let signature = random::base64url(24);
        let base = call.state.base_url();
        let location = format!("{base}/exports/{name}?Signature={signature}");
        done.result
            .insert("location".into(), location.as_str().into());
        jobs.add_file(name, location, signature, gzip(text.as_bytes()));
    }
    call.answer(jobs.add("users_export", job, script, done))
}

/// Returns the columns that the body lists, if it lists any.
fn columns(given: &Members) -> Option<Vec<Column>> {
    let fields = given.get("fields").and_then(Value::as_array)?;
    let column = |field: &Value| {
        let path = field["name"].as_str()?.to_owned();
        let title = field["export_as"].as_str();
        let title = title.map_or_else(|| path.clone(), str::to_owned);
        Some(Column { path, title })
    };
    Some(fields.iter().filter_map(column).collect())
}

/// Writes one JSON object per line.
fn lines(rows: impl Iterator<Item = Members>, columns: Option<&[Column]>) -> String {
    let mut text = String::new();
    for row in rows {
        let row = Value::Object(row);
        let row = match columns {
            None => row,
            Some(columns) => {
                let known = columns.iter().filter_map(|column| {
                    Some((column.title.clone(), at(&row, &column.path)?.clone()))
                });
                Value::Object(known.collect())
            }
        };
        text.push_str(&row.to_string());
        text.push('\n');
    }
    text
}

/// Writes a header and one line per row (RFC 4180), with every value in quotes.
fn csv(rows: impl Iterator<Item = Members>, columns: Option<Vec<Column>>) -> String {
    let columns = columns.unwrap_or_else(|| {
        COLUMNS
            .map(|name| Column {
                path: name.to_owned(),
                title: name.to_owned(),
            })
            .to_vec()
    });
    let quoted = |value: &str| format!("\"{}\"", value.replace('"', "\"\""));
    let line = |values: Vec<String>| values.join(",") + "\r\n";
    let mut text = line(columns.iter().map(|column| quoted(&column.title)).collect());
    for row in rows {
        let row = Value::Object(row);
        let values = columns.iter().map(|column| match at(&row, &column.path) {
            None | Some(Value::Null) => quoted(""),
            Some(Value::String(value)) => quoted(value),
            Some(other) => quoted(&other.to_string()),
        });
        text.push_str(&line(values.collect()));
    }
    text
}

/// Returns the value at a path such as `identities[0].connection`.
fn at<'a>(row: &'a Value, path: &str) -> Option<&'a Value> {
    path.split(['.', '['])
        .try_fold(row, |value, step| match step.strip_suffix(']') {
            Some(index) => value.get(index.parse::<usize>().ok()?),
            None => value.get(step),
        })
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to a Vec cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// `GET /exports/{name}`: requires no token, but the signature in the URL.
pub(super) async fn download(
    State(state): State<Arc<TenantState>>,
    Path(name): Path<String>,
    Query(query): Query<Vec<(String, String)>>,
) -> Response {
    let jobs = state.jobs();
    let signature = query
        .iter()
        .find(|(name, _)| name == "Signature")
        .map(|(_, value)| value);
    match signature.and_then(|signature| jobs.file(&name, signature)) {
        Some(bytes) => {
            let kind = [(header::CONTENT_TYPE, "application/gzip")];
            (kind, bytes.to_vec()).into_response()
        }
        None => StatusCode::FORBIDDEN.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rows() -> impl Iterator<Item = Members> {
        [
            json!({ "email": "a\"b", "app_metadata": { "n": [1, { "x": true }] } }),
            json!({ "email": null }),
        ]
        .into_iter()
        .filter_map(|row| row.as_object().cloned())
    }

    fn column(path: &str, title: &str) -> Column {
        Column {
            path: path.into(),
            title: title.into(),
        }
    }

    #[test]
    fn columns_are_found_named_and_quoted() {
        let columns = vec![
            column("email", "mail"),
            column("app_metadata.n[1].x", "x"),
            column("app_metadata", "m"),
        ];
        assert_eq!(
            csv(rows(), Some(columns.clone())),
            "\"mail\",\"x\",\"m\"\r\n\"a\"\"b\",\"true\",\"{\"\"n\"\":[1,{\"\"x\"\":true}]}\"\r\n\"\",\"\",\"\"\r\n"
        );
        let text = lines(rows(), Some(&columns[..2]));
        let lines: Vec<Value> = text
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(
            lines,
            [
                json!({ "mail": "a\"b", "x": true }),
                json!({ "mail": null })
            ]
        );
    }

    #[test]
    fn paths_that_lead_nowhere_find_nothing() {
        let row = json!({ "a": [1] });
        for path in ["b", "a[1]", "a.x", "a[x]", "a]", "", "a[", "a[0].b"] {
            assert_eq!(at(&row, path), None, "{path}");
        }
        assert_eq!(at(&row, "a[0]"), Some(&json!(1)));
    }
}
