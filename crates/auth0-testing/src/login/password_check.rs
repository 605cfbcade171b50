//! Password checks and their log entries.

use crate::state::TenantState;
use crate::store::logs::Event;
use crate::store::passwords::Refusal;
use crate::store::users::User;

/// Returns the user of a connection if the password is correct, and otherwise the message for the
/// user.
pub(crate) fn check(
    state: &TenantState,
    client_id: &str,
    connection: &str,
    login: &str,
    password: &str,
) -> Result<User, &'static str> {
    const WRONG: &str = "Wrong email or password.";
    const LOCKED: &str = "Your account has been blocked after multiple consecutive login attempts.";
    let refusal = match state.check_password(connection, login, password) {
        Ok(user) => return Ok(user),
        Err(refusal) => refusal,
    };
    let (code, user_id, message) = match &refusal {
        Refusal::Unknown => ("fu", "", WRONG),
        Refusal::WrongPassword { user_id } => ("fp", user_id.as_str(), WRONG),
        Refusal::Locked { user_id, .. } => ("limit_wc", user_id.as_str(), LOCKED),
    };
    let event = Event {
        client_id,
        user_id,
        user_name: login,
        connection,
        description: message,
        ..Event::default()
    };
    if let Refusal::Locked { is_new: true, .. } = refusal {
        state.log(
            "fp",
            &Event {
                description: WRONG,
                ..event
            },
        );
    }
    state.log(code, &event);
    Err(message)
}
