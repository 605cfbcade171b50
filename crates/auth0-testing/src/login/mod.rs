//! The Authentication API and its pages: how people and applications log in.

pub(crate) mod authorize;
pub(crate) mod backchannel_logout;
pub(crate) mod ciba;
pub(crate) mod client_authentication;
pub(crate) mod cookie;
pub(crate) mod device;
pub(crate) mod dpop;
pub(crate) mod html;
pub(crate) mod issue;
mod login_forms;
pub(crate) mod login_page;
pub(crate) mod logout;
pub(crate) mod mfa;
pub(crate) mod parameters;
pub(crate) mod passkey;
pub(crate) mod password_check;
pub(crate) mod passwordless;
pub(crate) mod prompts;
pub(crate) mod registration;
pub(crate) mod reset_password;
pub(crate) mod revocation;
pub(crate) mod session_transfer;
pub(crate) mod signup;
mod social;
pub(crate) mod token;
pub(crate) mod user_tokens;
pub(crate) mod userinfo;
