//! The pages, as plain HTML, and the script for passkeys.

use auth0::my_account::CodeEnrollment;
use std::fmt::Write as _;

use auth0::my_account::authentication_methods::AuthenticationMethod;
use auth0::my_account::connected_accounts::{ConnectedAccount, ConnectedAccountConnection};
use auth0::session::User;
use axum::response::Html;

/// Calls the API through the proxy in this application, which adds the user's token.
const PASSKEY: &str = r#"<button id="passkey">Add a passkey</button> <p id="status"></p>
<script type="module">
const call = async (path, body) => {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", "x-requested-with": "fetch" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail);
  // The URL that verifies the enrollment.
  const created = response.headers.get("location") ?? path;
  return { ...answer, path: new URL(created, location.href).pathname };
};
document.getElementById("passkey").addEventListener("click", async () => {
  try {
    const started = await call("/me/v1/authentication-methods", {
      type: "passkey",
      use_exclude_credentials: true,
    });
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(started.authn_params_public_key);
    const credential = await navigator.credentials.create({ publicKey });
    const { id, rawId, type, response, authenticatorAttachment } = credential.toJSON();
    const { attestationObject, clientDataJSON, transports } = response;
    await call(`${started.path}/verify`, {
      auth_session: started.auth_session,
      authn_response: {
        id, rawId, type, authenticatorAttachment: authenticatorAttachment ?? undefined,
        response: { attestationObject, clientDataJSON, transports },
      },
    });
    location.reload();
  } catch (error) {
    document.getElementById("status").textContent = error.message;
  }
});
</script>"#;

pub(crate) fn settings(
    user: &User,
    methods: &[AuthenticationMethod],
    accounts: &[ConnectedAccount],
    connections: &[ConnectedAccountConnection],
) -> Html<String> {
    let methods: String = methods.iter().filter_map(method).collect();
    let accounts: String = accounts.iter().map(account).collect();
    let connections: String = connections.iter().map(connection).collect();
    let name = escape(user.name());
    html(
        "Your settings",
        &format!(
            "<p>Hello, <b id=\"name\">{name}</b>.</p>\n<h2>How you log in</h2>\n\
             <ul id=\"methods\">{methods}</ul>\n\
             <form method=\"post\" action=\"/app\"><button id=\"app\">Add an authenticator app</button></form>\n\
             {PASSKEY}\n<h2>Connected accounts</h2>\n<ul id=\"accounts\">{accounts}</ul>\n{connections}\n\
             <form method=\"post\" action=\"/auth/logout\"><button id=\"logout\">Log out</button></form>"
        ),
    )
}

fn method(method: &AuthenticationMethod) -> Option<String> {
    let (name, id) = match method {
        AuthenticationMethod::Password(_) => return Some("<li>Password</li>".into()),
        AuthenticationMethod::Passkey(passkey) => ("Passkey", passkey.id.as_deref()),
        AuthenticationMethod::Totp(app) => ("Authenticator app", app.id.as_deref()),
        AuthenticationMethod::Phone(phone) => ("Phone", phone.id.as_deref()),
        AuthenticationMethod::Email(email) => ("Email", email.id.as_deref()),
        AuthenticationMethod::RecoveryCode(code) => ("Recovery code", code.id.as_deref()),
        _ => return None,
    };
    Some(format!("<li>{name} {}</li>", delete("methods", id?)))
}

fn account(account: &ConnectedAccount) -> String {
    let connection = escape(account.connection.as_deref().unwrap_or_default());
    let id = account.id.as_deref().unwrap_or_default();
    format!("<li>{connection} {}</li>", delete("accounts", id))
}

fn connection(connection: &ConnectedAccountConnection) -> String {
    let name = connection.name.as_deref().unwrap_or_default();
    format!(
        "<form method=\"post\" action=\"/accounts/{}/connect\"><button id=\"connect\">Connect {}</button></form>",
        segment(name),
        escape(name)
    )
}

fn delete(kind: &str, id: &str) -> String {
    format!(
        "<form method=\"post\" action=\"/{kind}/{}/delete\"><button class=\"delete\">Delete</button></form>",
        segment(id)
    )
}

pub(crate) fn app(enrollment: &CodeEnrollment, message: Option<&str>) -> Html<String> {
    let text = |secret: Option<&auth0::my_account::Secret>| {
        escape(secret.map_or("", |secret| secret.expose()))
    };
    // In production, show the URI as a QR code.
    let body = format!(
        "<p id=\"message\">{}</p>\n<p>Scan <code id=\"barcode\">{}</code>, or type <code id=\"secret\">{}</code>.</p>\n\
         <form method=\"post\" action=\"/app/confirm\"><label>Code <input id=\"code\" name=\"code\" \
         autocomplete=\"one-time-code\" required></label><button id=\"confirm\">Confirm</button></form>",
        escape(message.unwrap_or_default()),
        text(enrollment.barcode_uri()),
        text(enrollment.manual_input_code())
    );
    html("Add an authenticator app", &body)
}

pub(crate) fn problem(message: &str) -> Html<String> {
    let body = format!(
        "<p id=\"message\">{}</p><p><a href=\"/\">Back</a></p>",
        escape(message)
    );
    html("That did not work", &body)
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

/// Encodes text as one path segment.
fn segment(text: &str) -> String {
    let mut segment = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            segment.push(char::from(byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(segment, "%{byte:02X}");
        }
    }
    segment
}
