//! The pages, as plain HTML.

use auth0::session::{LoggedIn, User};
use axum::response::Html;

const LINKS: &str = r#"<p><a id="profile" href="/profile">Your profile</a></p>
<p><a id="orders" href="/orders">Your orders</a></p>
<p><a id="payments" href="/payments">Payments</a>, for which you need a second factor</p>
<p><a id="globex" href="/auth/login?organization=org_globex&amp;return_to=/profile">Switch to Globex</a></p>
<form method="post" action="/auth/logout"><button id="logout">Log out</button></form>
<form method="post" action="/auth/logout"><input type="hidden" name="local" value="true"><button id="leave">Log
out here only</button></form>"#;

pub(crate) fn front(user: Option<&LoggedIn>) -> Html<String> {
    match user {
        Some(user) => page("Welcome", user, LINKS),
        None => html(
            "Welcome",
            r#"<p>You are not logged in.</p><p><a id="login" href="/auth/login">Log in</a></p>
               <p><a id="silent" href="/auth/login?prompt=none&amp;return_to=/">Am I logged in?</a></p>"#,
        ),
    }
}

pub(crate) fn profile(user: &User) -> Html<String> {
    let field = |id: &str, value: Option<&str>| {
        let value = escape(value.unwrap_or("none"));
        format!("<dt>{id}</dt><dd id=\"{id}\">{value}</dd>")
    };
    let fields = [
        field("email", user.email()),
        field("organization", user.organization_id()),
        field("session", user.session_id()),
    ];
    page(
        "Your profile",
        user,
        &format!("<dl>{}</dl>{LINKS}", fields.concat()),
    )
}

pub(crate) fn orders(user: &User, token: &str) -> Html<String> {
    // A real application calls its API here and shows no part of the token.
    let end = token
        .get(token.len().saturating_sub(8)..)
        .unwrap_or_default();
    let body = format!(
        "<p>Called the API with a token that ends in <b id=\"token\">{}</b>.</p>",
        escape(end)
    );
    page("Your orders", user, &body)
}

pub(crate) fn payments(user: &User) -> Html<String> {
    page(
        "Payments",
        user,
        &format!("<p id=\"acr\">{}</p>", escape(user.acr().unwrap_or("none"))),
    )
}

fn page(title: &str, user: &User, body: &str) -> Html<String> {
    let who = escape(user.name());
    html(
        title,
        &format!("<p>Hello, <b id=\"name\">{who}</b>.</p>{body}"),
    )
}

fn html(title: &str, body: &str) -> Html<String> {
    Html(format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{body}</body></html>"
    ))
}

/// Escapes untrusted text for HTML.
fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
