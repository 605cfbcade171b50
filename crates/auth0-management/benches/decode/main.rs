//! Decoding a page of 100 users, beside plain structs with serde's derive: what it costs that nothing is
//! lost. The plain structs ignore members that they do not name, which is the cheapest serde can do. Then a
//! page on which every user has a member of another type, beside one without.
//!
//! ```sh
//! cargo bench -p auth0-management --bench decode
//! cargo bench -p auth0-management --bench decode -- --callgrind   # instructions, fails above the bounds
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    dead_code,
    unreachable_pub,
    reason = "a benchmark: the peer's fields are only decoded"
)]

mod callgrind;
#[path = "../../../auth0-verify/benches/common/runner.rs"]
mod runner;

use auth0_core::bytes::Bytes;
use auth0_core::decode_json;
use auth0_management::users::User;
use runner::{Runner, candidate};
use serde::Deserialize;
use serde_json::{Value, json};

/// The same fields as `User`, and nothing for those it does not have.
#[derive(Deserialize)]
struct PlainUser {
    user_id: Option<String>,
    email: Option<String>,
    email_verified: Option<bool>,
    username: Option<String>,
    phone_number: Option<String>,
    phone_verified: Option<bool>,
    created_at: Option<String>,
    updated_at: Option<String>,
    identities: Option<Vec<PlainIdentity>>,
    app_metadata: Option<Value>,
    user_metadata: Option<Value>,
    picture: Option<String>,
    name: Option<String>,
    nickname: Option<String>,
    multifactor: Option<Vec<String>>,
    multifactor_last_modified: Option<String>,
    last_ip: Option<String>,
    last_login: Option<String>,
    last_password_reset: Option<String>,
    logins_count: Option<i64>,
    blocked: Option<bool>,
    given_name: Option<String>,
    family_name: Option<String>,
}

#[derive(Deserialize)]
struct PlainIdentity {
    connection: Option<String>,
    user_id: Option<String>,
    provider: Option<String>,
    #[serde(rename = "isSocial")]
    is_social: Option<bool>,
    access_token: Option<String>,
    access_token_secret: Option<String>,
    refresh_token: Option<String>,
    #[serde(rename = "profileData")]
    profile_data: Option<Value>,
}

/// A page as Auth0 answers it; each user with so many members that no type names.
fn page(unknown: usize) -> Vec<u8> {
    let users: Vec<Value> = (0..100)
        .map(|number| {
            let mut user = json!({
                "user_id": format!("auth0|65f0c0ffee{number:014}"),
                "email": format!("ada.lovelace.{number}@example.com"),
                "email_verified": true,
                "created_at": "2026-01-02T03:04:05.678Z",
                "updated_at": "2026-11-24T19:00:00.000Z",
                "identities": [{
                    "connection": "Username-Password-Authentication",
                    "user_id": format!("65f0c0ffee{number:014}"),
                    "provider": "auth0",
                    "isSocial": false,
                }],
                "name": "Ada Lovelace",
                "nickname": "ada",
                "picture": "https://s.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=480",
                "user_metadata": { "theme": "dark", "languages": ["en", "fr"], "newsletter": true },
                "app_metadata": { "plan": "team", "seats": 25, "features": { "beta": false } },
                "last_ip": "203.0.113.7",
                "last_login": "2026-11-23T08:15:30.000Z",
                "logins_count": 42,
            });
            for member in 0..unknown {
                user[format!("brand_new_{member}")] = json!("a value of an ordinary length");
            }
            user
        })
        .collect();
    serde_json::to_vec(&users).unwrap()
}

/// Ways to decode a page, the first of which the others are compared with.
struct Case {
    title: String,
    /// How much more the others may take.
    bound: f64,
    ways: [Way; 2],
}

/// One of them.
struct Way {
    name: &'static str,
    run: Box<dyn Fn()>,
}

fn way<T>(name: &'static str, run: impl Fn() -> T + 'static) -> Way {
    let run = Box::new(move || {
        std::hint::black_box(run());
    });
    Way { name, run }
}

fn unknown_members(unknown: usize) -> Case {
    let plain = page(unknown);
    let ours = plain.clone();
    Case {
        title: format!("a page of 100 users, {unknown} unknown members each"),
        bound: 1.1,
        ways: [
            way("plain structs", move || {
                serde_json::from_slice::<Vec<PlainUser>>(&plain).unwrap()
            }),
            way("User", move || {
                let users = serde_json::from_slice::<Vec<User>>(&ours).unwrap();
                assert_eq!(users[99].extra.is_empty(), unknown == 0);
                users
            }),
        ],
    }
}

fn odd_members(title: &str, fits: &str, odd: &str) -> Case {
    let page = String::from_utf8(page(0)).unwrap();
    let odd = Bytes::from(page.replace(fits, odd));
    let fits = Bytes::from(page);
    Case {
        title: format!("a page of 100 users, {title}"),
        bound: 3.0,
        ways: [
            way("every member fits", move || {
                decode_json::<Vec<User>>(fits.clone()).unwrap()
            }),
            way("the odd ones set aside", move || {
                let users = decode_json::<Vec<User>>(odd.clone()).unwrap();
                let last = &users[99];
                assert!(last.email_verified.is_none() || last.picture.is_none());
                users
            }),
        ],
    }
}

fn cases() -> [Case; 4] {
    [
        unknown_members(0),
        unknown_members(3),
        odd_members(
            "an odd member early in each",
            "\"email_verified\":true",
            "\"email_verified\":\"yes\"",
        ),
        odd_members(
            "an odd member late in each",
            "\"picture\":\"https://s.gravatar.com/avatar/0123456789abcdef0123456789abcdef?s=480\"",
            "\"picture\":7",
        ),
    ]
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some(callgrind::ARGUMENT) => callgrind::decode(&cases(), &arguments[1..]),
        _ if arguments.iter().any(|argument| argument == "--callgrind") => {
            callgrind::compare(&cases());
        }
        _ => {
            let runner = Runner::from_args();
            for Case { title, ways, .. } in &cases() {
                let ways = ways.iter().map(|way| candidate(way.name, &way.run));
                runner.compare(title, ways.collect());
            }
        }
    }
}
