//! The options with which a browser creates or uses a passkey.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Json;

/// The options of a Web Authentication call, as Auth0 created them. Pass them to the browser or device.
///
/// They have the JSON form of `PublicKeyCredentialCreationOptions` or
/// `PublicKeyCredentialRequestOptions` (Web Authentication Level 3, sections 5.4 and 5.5): bytes are in
/// Base64url, as `PublicKeyCredential.parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON`
/// expect. They serialize as received, including members that this version does not know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicKeyOptions(Json);

impl PublicKeyOptions {
    /// Returns the options as they were received.
    pub fn as_json(&self) -> &Json {
        &self.0
    }

    /// Returns the challenge, in Base64url.
    pub fn challenge(&self) -> Option<String> {
        self.text("/challenge")
    }

    /// Returns the domain that the passkey belongs to.
    pub fn relying_party_id(&self) -> Option<String> {
        self.text("/rpId").or_else(|| self.text("/rp/id"))
    }

    /// Returns how long the user has to respond.
    pub fn timeout(&self) -> Option<Duration> {
        let milliseconds = self.0.pointer("/timeout")?.decode().ok()?;
        Some(Duration::from_millis(milliseconds))
    }

    fn text(&self, pointer: &str) -> Option<String> {
        self.0.pointer(pointer)?.as_str().map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(json: &str) -> PublicKeyOptions {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn both_kinds_of_options_are_understood() {
        let create =
            options(r#"{"challenge":"Y2g","rp":{"id":"login.example.com"},"timeout":60000}"#);
        assert_eq!(create.challenge().as_deref(), Some("Y2g"));
        assert_eq!(
            create.relying_party_id().as_deref(),
            Some("login.example.com")
        );
        assert_eq!(create.timeout(), Some(Duration::from_mins(1)));
        let get = options(r#"{"rpId":"example.com","timeout":"soon"}"#);
        assert_eq!(get.relying_party_id().as_deref(), Some("example.com"));
        assert_eq!((get.challenge(), get.timeout()), (None, None));
    }

    #[test]
    fn they_are_handed_on_as_they_came() {
        let text = r#"{"challenge":"Y2g","hints":["client-device"],"new":{"a":[1,null]}}"#;
        assert_eq!(serde_json::to_string(&options(text)).unwrap(), text);
    }
}
