//! The settings of the tenant and the values derived from them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::store::collection::Members;
use crate::store::{Store, lock};

/// The initial settings of every tenant.
pub(crate) fn defaults() -> Members {
    let defaults = json!({
        "friendly_name": "", "picture_url": "", "support_email": "", "support_url": "",
        "allowed_logout_urls": [], "session_lifetime": 168, "idle_session_lifetime": 72,
        "enabled_locales": ["en"], "sandbox_version": "22", "flags": {},
        "pushed_authorization_requests_supported": true,
    });
    match defaults {
        Value::Object(defaults) => defaults,
        _ => Members::new(),
    }
}

impl Store {
    /// Returns a string setting of the tenant.
    pub(crate) fn setting(&self, member: &str) -> Option<String> {
        let resources = lock(&self.management.resources);
        let value = resources.settings.as_ref()?.get(member)?;
        value.as_str().map(str::to_owned)
    }

    /// Returns the audience of tokens for which none is requested.
    pub(crate) fn default_audience(&self) -> Option<String> {
        self.setting("default_audience")
            .filter(|audience| !audience.is_empty())
    }

    /// Returns the absolute and idle lifetimes of a session in seconds.
    pub(crate) fn session_lifetimes(&self) -> (u64, u64) {
        let resources = lock(&self.management.resources);
        let seconds = |name: &str, default: u64| {
            let hours = resources.settings.as_ref()?.get(name)?.as_f64()?;
            // Rounding makes a third of an hour exactly twenty minutes.
            let seconds = Duration::try_from_secs_f64((hours * 3600.0).round());
            Some(seconds.map_or(default, |seconds| seconds.as_secs()))
        };
        let settings = resources.settings.as_ref();
        let (whole, idle, prefix) = if settings.is_some_and(is_ephemeral) {
            (72 * 3600, 24 * 3600, "ephemeral_")
        } else {
            (168 * 3600, 72 * 3600, "")
        };
        (
            seconds(&format!("{prefix}session_lifetime"), whole).unwrap_or(whole),
            seconds(&format!("idle_{prefix}session_lifetime"), idle).unwrap_or(idle),
        )
    }

    /// Returns true if browsers forget the session cookie when they are closed.
    pub(crate) fn has_ephemeral_sessions(&self) -> bool {
        let resources = lock(&self.management.resources);
        resources.settings.as_ref().is_some_and(is_ephemeral)
    }
}

fn is_ephemeral(settings: &Members) -> bool {
    let cookie = settings.get("session_cookie");
    cookie.is_some_and(|cookie| cookie["mode"] == "non-persistent")
}

/// Converts lifetimes in a change from minutes to hours, which is how they are stored.
pub(crate) fn minutes_to_hours(given: &mut Members) {
    for name in [
        "session_lifetime",
        "idle_session_lifetime",
        "ephemeral_session_lifetime",
        "idle_ephemeral_session_lifetime",
    ] {
        let minutes = given.remove(&format!("{name}_in_minutes"));
        if let Some(minutes) = minutes.as_ref().and_then(Value::as_u64) {
            let hours = if minutes % 60 == 0 {
                json!(minutes / 60)
            } else {
                let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
                json!(f64::from(minutes) / 60.0)
            };
            given.insert(name.to_owned(), hours);
        }
    }
}
