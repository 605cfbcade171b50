//! Rich authorization requests: the requested access as typed JSON objects (RFC 9396).

use std::collections::BTreeMap;

use auth0_core::{Error, ErrorKind, Json};
use serde::{Deserialize, Serialize};

/// A requested kind of access and its details (RFC 9396 section 2).
///
/// The API to be accessed defines the type and its members.
///
/// ```
/// use auth0_authentication::AuthorizationDetail;
///
/// let transfer = AuthorizationDetail::new("money_transfer")
///     .member("amount", &2500)?
///     .member("currency", "EUR")?;
/// assert_eq!(transfer.detail_type(), "money_transfer");
/// # Ok::<(), auth0_authentication::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AuthorizationDetail {
    #[serde(rename = "type")]
    detail_type: String,
    #[serde(flatten)]
    members: BTreeMap<String, Json>,
}

impl AuthorizationDetail {
    /// Creates a detail of this type, without other members.
    pub fn new(detail_type: impl Into<String>) -> Self {
        Self {
            detail_type: detail_type.into(),
            members: BTreeMap::new(),
        }
    }

    /// Adds a member, either one that RFC 9396 section 2.2 defines, such as `actions`, or one that the type
    /// defines.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the value cannot be serialized as JSON, or if the
    /// name is `type`.
    pub fn member<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Result<Self, Error> {
        if name == "type" {
            let message =
                "the `type` of an authorization detail is passed to `new`, not as a member";
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        let value = Json::new(value).map_err(|cause| {
            let message = format!(
                "the member `{name}` of an authorization detail cannot be serialized as JSON"
            );
            Error::new(ErrorKind::InvalidInput, message).with_source(cause)
        })?;
        self.members.insert(name.to_owned(), value);
        Ok(self)
    }

    /// Returns the `type`.
    pub fn detail_type(&self) -> &str {
        &self.detail_type
    }

    /// Returns a member by its name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members.get(name)
    }

    /// Returns all members except the type, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.members
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_and_members_stand_side_by_side() {
        let detail = AuthorizationDetail::new("payment")
            .member("actions", &["initiate"])
            .unwrap()
            .member("amount", &Json::parse(r#"{"value":"1.00"}"#).unwrap())
            .unwrap();
        let text = serde_json::to_string(&detail).unwrap();
        assert_eq!(
            text,
            r#"{"type":"payment","actions":["initiate"],"amount":{"value":"1.00"}}"#
        );
        let read: AuthorizationDetail = serde_json::from_str(&text).unwrap();
        assert_eq!(read, detail);
        assert_eq!(read.get("actions").unwrap().to_string(), r#"["initiate"]"#);
        assert_eq!(read.iter().count(), 2);
    }

    #[test]
    fn the_type_is_not_a_member() {
        let error = AuthorizationDetail::new("a")
            .member("type", "b")
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
    }
}
