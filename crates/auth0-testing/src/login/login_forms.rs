//! The forms of the login, signup, and second-factor pages.

use axum::http::StatusCode;
use axum::response::Response;

use crate::login::html::{self, alert, escape, field, hidden};
use crate::state::TenantState;
use crate::store::authorization::Transaction;
use crate::store::brand::{Brand, SocialConnection};

/// The two forms with an email address and a password.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    Login,
    Signup,
}

/// Values that prefill a form, either from a rejected submission or supplied by the application.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Filled<'a> {
    pub(super) username: &'a str,
    /// The error message.
    pub(super) message: Option<&'a str>,
}

impl Filled<'_> {
    fn status(&self) -> StatusCode {
        match self.message {
            None => StatusCode::OK,
            Some(_) => StatusCode::BAD_REQUEST,
        }
    }
}

/// Returns the client that a login is for, or an empty string for a device.
pub(super) fn client_of(transaction: &Transaction) -> &str {
    let request = transaction.purpose.request();
    request.map_or("", |request| request.application.client_id.as_str())
}

/// Returns the brand that the pages of a login show.
pub(super) fn brand_of(state: &TenantState, transaction: &Transaction) -> Brand {
    let mut brand = state.brand_of(client_of(transaction));
    if brand.name.is_empty() {
        "your device".clone_into(&mut brand.name);
    }
    brand
}

pub(super) fn password_form(
    state: &TenantState,
    form: Form,
    id: &str,
    transaction: &Transaction,
    filled: Filled<'_>,
) -> Response {
    let (title, path, button, autocomplete) = match form {
        Form::Login => ("Log in", "login", "Continue", "current-password"),
        Form::Signup => ("Sign up", "signup", "Sign up", "new-password"),
    };
    let (lead, other_path, other) = match form {
        Form::Login => ("No account yet?", "signup", "Sign up"),
        Form::Signup => ("Already have an account?", "login", "Log in"),
    };
    let brand = brand_of(state, transaction);
    let Filled { username, message } = filled;
    // The first empty field gets the focus.
    let focus = |is_first: bool| if is_first { " autofocus" } else { "" };
    let username_field = format!(
        "type=\"text\" inputmode=\"email\" autocomplete=\"username\" autocapitalize=\"none\" \
         spellcheck=\"false\" value=\"{}\"{}",
        escape(username),
        focus(username.is_empty()),
    );
    let password_field = format!(
        "type=\"password\" autocomplete=\"{autocomplete}\"{}",
        focus(!username.is_empty()),
    );
    let id_field = hidden("state", id);
    let id = escape(id);
    let forgot = match form {
        Form::Login => {
            format!(
                "<p><a href=\"/u/reset-password/request?state={id}\">Forgot password?</a></p>\n"
            )
        }
        Form::Signup => String::new(),
    };
    let body = format!(
        "<p>Continue to {client}.</p>\n{alert}<form method=\"post\" action=\"/u/{path}\">\n{id_field}{username}{password}\
         {forgot}<button id=\"continue\" type=\"submit\">{button}</button>\n</form>\n{social}\
         <p class=\"links\">{lead} <a href=\"/u/{other_path}?state={id}\">{other}</a></p>",
        client = escape(&brand.name),
        alert = alert(message),
        username = field(
            "username",
            "Email address",
            &username_field,
            message.is_some()
        ),
        password = field("password", "Password", &password_field, message.is_some()),
        social = social_buttons(state, &id_field, client_of(transaction)),
    );
    html::branded(filled.status(), title, &brand, &body)
}

/// Returns a button for each social connection.
fn social_buttons(state: &TenantState, id_field: &str, client_id: &str) -> String {
    let connections = state.social_connections(client_id);
    if connections.is_empty() {
        return String::new();
    }
    let button = |connection: &SocialConnection| {
        let (name, label) = (escape(&connection.name), escape(&connection.label));
        format!(
            "<button class=\"other\" type=\"submit\" name=\"connection\" value=\"{name}\">Continue with {label}</button>\n"
        )
    };
    let buttons = connections.iter().map(button).collect::<Vec<_>>().concat();
    format!(
        "<p class=\"or\">or</p>\n<form method=\"post\" action=\"/u/social\">\n{id_field}{buttons}</form>\n"
    )
}

pub(super) fn otp_form(
    state: &TenantState,
    id: &str,
    transaction: &Transaction,
    message: Option<&str>,
) -> Response {
    let filled = Filled {
        message,
        ..Filled::default()
    };
    let body = format!(
        "<p>Enter the code that your authenticator app shows.</p>\n{}\
         <form method=\"post\" action=\"/u/mfa-otp-challenge\">\n{}{}\
         <button id=\"continue\" type=\"submit\">Continue</button>\n</form>",
        alert(message),
        hidden("state", id),
        field(
            "code",
            "One-time code",
            "type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\" autofocus",
            message.is_some(),
        ),
    );
    let brand = brand_of(state, transaction);
    html::branded(filled.status(), "Verify your identity", &brand, &body)
}
