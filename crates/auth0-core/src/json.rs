//! JSON of any shape, for the places where Auth0 lets callers decide what goes in.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A JSON value of any shape, such as the options of a connection or a user's metadata.
///
/// ```
/// use auth0_core::Json;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Metadata {
///     theme: String,
/// }
///
/// let json = Json::from(&Metadata { theme: "dark".into() })?;
/// assert_eq!(json.to_string(), r#"{"theme":"dark"}"#);
/// let metadata: Metadata = json.decode()?;
/// assert_eq!(metadata.theme, "dark");
/// # Ok::<(), auth0_core::JsonError>(())
/// ```
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Json(serde_json::Value);

impl Json {
    /// Any serializable value as JSON, secrets included, since it is for requests.
    ///
    /// # Errors
    ///
    /// When the value's `Serialize` fails, or a map has keys that are not strings.
    pub fn from<T: Serialize + ?Sized>(value: &T) -> Result<Self, JsonError> {
        let value = crate::expose::exposing(|| serde_json::to_value(value));
        value.map(Self).map_err(JsonError)
    }

    /// Parses a JSON text.
    ///
    /// # Errors
    ///
    /// When the text is not JSON.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        serde_json::from_str(text).map(Self).map_err(JsonError)
    }

    /// Reads the value as the caller's type.
    ///
    /// # Errors
    ///
    /// When the value does not have the type's shape.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        T::deserialize(&self.0).map_err(JsonError)
    }

    /// A copy of what a JSON pointer (RFC 6901) such as `/theme/colors/0` points at.
    pub fn pointer(&self, pointer: &str) -> Option<Self> {
        self.0.pointer(pointer).cloned().map(Self)
    }

    /// The text of a JSON string.
    pub fn as_str(&self) -> Option<&str> {
        self.0.as_str()
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        self.0.is_null()
    }
}

/// The JSON text, without white space.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The members of a response that its type does not name, so that nothing Auth0 sent is lost.
///
/// It is the target of `#[serde(flatten)]` and reads like a map.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Json>);

impl Extra {
    /// A member by name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// All members, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a member, to send one that the type does not name.
    pub fn insert(&mut self, name: impl Into<String>, value: Json) {
        self.0.insert(name.into(), value);
    }

    /// Whether the type named every member that came.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Names only: what a type does not name may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

/// A value that is not JSON, or JSON that does not have the shape asked for.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct JsonError(serde_json::Error);

/// Takes a member with text out of an object; `None`, and nothing changed, where there is none.
///
/// Called by the unions of auth0-management.
pub fn take_member(json: &mut Json, name: &str) -> Option<String> {
    let members = json.0.as_object_mut()?;
    members.get(name)?.as_str()?;
    match members.remove(name)? {
        serde_json::Value::String(text) => Some(text),
        _ => None,
    }
}

/// Puts back what [`take_member`] took.
pub fn put_member(json: &mut Json, name: &str, text: String) {
    if let Some(members) = json.0.as_object_mut() {
        members.insert(name.to_owned(), serde_json::Value::String(text));
    }
}

/// The known string that differs from a text in case only, if there is one.
///
/// Called by [`string_enum!`](crate::string_enum).
pub fn respelled(text: &str, known: &[&'static str]) -> Option<&'static str> {
    let mut known = known.iter().copied();
    known.find(|known| known.eq_ignore_ascii_case(text))
}

/// Reads a string without copying it where the input allows.
///
/// Called by [`string_enum!`](crate::string_enum).
///
/// # Errors
///
/// When the input holds something else.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    struct Text;

    impl<'de> Visitor<'de> for Text {
        type Value = Cow<'de, str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
            Ok(Cow::Borrowed(text))
        }

        fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
            Ok(Cow::Owned(text.to_owned()))
        }

        fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
            Ok(Cow::Owned(text))
        }
    }

    deserializer.deserialize_str(Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Named {
        id: u32,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn unnamed_members_are_kept() {
        let named: Named = serde_json::from_str(r#"{"id":1,"b":[true],"a":null}"#).unwrap();
        assert_eq!(named.id, 1);
        assert_eq!(named.extra.get("b").unwrap().to_string(), "[true]");
        assert_eq!(
            named.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(),
            ["a", "b"]
        );
        assert!(named.extra.get("a").unwrap().is_null());
        assert_eq!(format!("{:?}", named.extra), r#"["a", "b"]"#);
    }

    #[test]
    fn a_pointer_reaches_inside() {
        let json = Json::parse(r#"{"a":{"b":["x"]}}"#).unwrap();
        assert_eq!(json.pointer("/a/b/0").unwrap().as_str(), Some("x"));
        assert_eq!(json.pointer("/a/c"), None);
    }

    #[test]
    fn the_wrong_shape_is_an_error_that_says_so() {
        let error = Json::parse("[1]").unwrap().decode::<String>().unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
    }
}
