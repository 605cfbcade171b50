//! The settings of the tenant, and what follows from them.

use serde_json::{Value, json};

use crate::store::collection::Members;
use crate::store::{Store, lock};

/// What every tenant starts with.
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
    /// A setting of the tenant that is a text.
    pub(crate) fn setting(&self, member: &str) -> Option<String> {
        let resources = lock(&self.management.resources);
        let value = resources.settings.as_ref()?.get(member)?;
        value.as_str().map(str::to_owned)
    }

    /// The API of tokens for which none is asked.
    pub(crate) fn default_audience(&self) -> Option<String> {
        self.setting("default_audience")
            .filter(|audience| !audience.is_empty())
    }

    /// How long a session lasts in all, and without being used, in seconds.
    pub(crate) fn session_lifetimes(&self) -> (u64, u64) {
        let resources = lock(&self.management.resources);
        let minutes = |name: &str, default: u64| {
            let settings = resources.settings.as_ref();
            let number = |member: &str| settings?.get(member)?.as_u64();
            let minutes = number(&format!("{name}_in_minutes"));
            let hours = || number(name).map(|hours| hours.saturating_mul(60));
            minutes.or_else(hours).unwrap_or(default)
        };
        (
            minutes("session_lifetime", 168 * 60).saturating_mul(60),
            minutes("idle_session_lifetime", 72 * 60).saturating_mul(60),
        )
    }
}
