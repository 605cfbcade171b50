//! JSON of any shape, for places where Auth0 lets callers choose the contents.

mod convert;
mod decode;
mod extra;
mod lossless;
mod raw;
mod read;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Index;

use serde::de::{DeserializeOwned, Visitor};
use serde::{Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

pub use extra::{Extra, ExtraIter};
#[cfg(feature = "client")]
pub(crate) use lossless::without_half_pairs;
pub(crate) use raw::Name;

/// A JSON value of any shape, such as the options of a connection or a user's metadata. The members of
/// its objects are sorted by name.
///
/// ```
/// use auth0_core::Json;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Metadata {
///     theme: String,
/// }
///
/// let json = Json::new(&Metadata { theme: "dark".into() })?;
/// assert_eq!(json.to_string(), r#"{"theme":"dark"}"#);
/// assert_eq!(json["theme"], "dark");
/// let metadata: Metadata = json.decode()?;
/// assert_eq!(metadata.theme, "dark");
///
/// let json = Json::from_iter([("logins", Json::from(3)), ("tags", Json::from(["a", "b"]))]);
/// assert_eq!(json.to_string(), r#"{"logins":3,"tags":["a","b"]}"#);
/// # Ok::<(), auth0_core::JsonError>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Json(Shape);

/// Like `serde_json::Value`, which cannot lend its parts as `Json`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
enum Shape {
    #[default]
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    Array(Vec<Json>),
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// The JSON `null`.
    pub const NULL: Self = Self(Shape::Null);

    /// Converts any serializable value.
    ///
    /// Strings, integers, booleans, and lists and maps of them can be converted infallibly with [`From`].
    /// Secrets are written in plain text, because the result is meant for requests.
    ///
    /// # Errors
    ///
    /// Fails if the value's `Serialize` implementation fails, or if a map has keys that are not
    /// strings.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, JsonError> {
        crate::expose::exposing(|| serde_json::to_value(value))
            .map(Self::from_value)
            .map_err(JsonError)
    }

    /// Parses a JSON text.
    ///
    /// # Errors
    ///
    /// Fails if the text is not JSON.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        serde_json::from_str(text).map_err(JsonError)
    }

    /// Decodes the value as your own type.
    ///
    /// # Errors
    ///
    /// Fails if the value does not have the shape of the type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, JsonError> {
        T::deserialize(self).map_err(JsonError)
    }

    /// Returns a member of an object, by name.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_object()?.get(name)
    }

    /// Returns the value that a JSON pointer (RFC 6901) refers to, such as `/theme/colors/0`.
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        let mut tokens = pointer.strip_prefix('/')?.split('/');
        tokens.try_fold(self, |json, token| match &json.0 {
            Shape::Object(members) => members.get(&*token.replace("~1", "/").replace("~0", "~")),
            Shape::Array(items) => items.get(array_index(token)?),
            _ => None,
        })
    }

    /// The text of a JSON string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a JSON string, without copying it.
    ///
    /// # Errors
    ///
    /// Returns the unchanged value if it is not a string.
    pub fn into_string(self) -> Result<String, Self> {
        match self.0 {
            Shape::Text(text) => Ok(text),
            other => Err(Self(other)),
        }
    }

    /// The value of a JSON boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.0 {
            Shape::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The value of an integer, if it fits.
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The value of an integer, if it fits.
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The value of a number, rounded if it has more digits.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    fn as_number(&self) -> Option<&Number> {
        match &self.0 {
            Shape::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Self]> {
        match &self.0 {
            Shape::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The members of an object.
    pub fn as_object(&self) -> Option<&BTreeMap<String, Self>> {
        match &self.0 {
            Shape::Object(members) => Some(members),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        self.0 == Shape::Null
    }

    pub(crate) fn from_value(value: Value) -> Self {
        Self(match value {
            Value::Null => Shape::Null,
            Value::Bool(value) => Shape::Bool(value),
            Value::Number(number) => Shape::Number(number),
            Value::String(text) => Shape::Text(text),
            Value::Array(items) => Shape::Array(items.into_iter().map(Self::from_value).collect()),
            Value::Object(members) => Shape::Object(
                members
                    .into_iter()
                    .map(|(name, value)| (name, Self::from_value(value)))
                    .collect(),
            ),
        })
    }
}

/// RFC 6901 section 4: digits without leading zeros.
fn array_index(token: &str) -> Option<usize> {
    if token.starts_with('+') || token.len() > 1 && token.starts_with('0') {
        return None;
    }
    token.parse().ok()
}

/// A member of an object, or `null` if it is missing.
impl Index<&str> for Json {
    type Output = Self;

    fn index(&self, name: &str) -> &Self {
        self.get(name).unwrap_or(&Self::NULL)
    }
}

/// An item of an array, or `null` if it is missing.
impl Index<usize> for Json {
    type Output = Self;

    fn index(&self, index: usize) -> &Self {
        let item = self.as_array().and_then(|items| items.get(index));
        item.unwrap_or(&Self::NULL)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Shape::Null => serializer.serialize_unit(),
            Shape::Bool(value) => serializer.serialize_bool(*value),
            Shape::Number(number) => number.serialize(serializer),
            Shape::Text(text) => serializer.serialize_str(text),
            Shape::Array(items) => serializer.collect_seq(items),
            Shape::Object(members) => serializer.collect_map(members),
        }
    }
}

/// The JSON text, without white space.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

/// Shows names without values, such as `{"client_secret": …}`, because an untyped value may be a
/// secret. `Display` writes the whole JSON.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Shape::Null => f.write_str("null"),
            Shape::Array(items) => f.debug_list().entries(items).finish(),
            Shape::Object(members) => f.debug_map().entries(members).finish(),
            Shape::Bool(_) | Shape::Number(_) | Shape::Text(_) => f.write_str("…"),
        }
    }
}

/// A text that is not JSON, or JSON of another shape than expected.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct JsonError(serde_json::Error);

/// Removes a string member from an object and returns it. Returns `None` and changes nothing if there is
/// no such string.
///
/// Called by the unions of auth0-management.
pub fn take_member(json: &mut Json, name: &str) -> Option<String> {
    let Shape::Object(members) = &mut json.0 else {
        return None;
    };
    members.get(name)?.as_str()?;
    match members.remove(name)?.0 {
        Shape::Text(text) => Some(text),
        _ => None,
    }
}

/// Restores a member removed by [`take_member`].
pub fn put_member(json: &mut Json, name: &str, text: String) {
    if let Shape::Object(members) = &mut json.0 {
        members.insert(name.to_owned(), text.into());
    }
}

/// Returns the known string that differs from the text only in case, if there is one.
///
/// Called by [`string_enum!`](crate::string_enum).
pub fn respelled(text: &str, known: &[&'static str]) -> Option<&'static str> {
    let mut known = known.iter().copied();
    known.find(|known| known.eq_ignore_ascii_case(text))
}

/// Deserializes a string, without copying it if the input allows that.
///
/// Called by [`string_enum!`](crate::string_enum).
///
/// # Errors
///
/// Fails if the input is not a string.
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

    #[test]
    fn a_pointer_reaches_inside() {
        let json = Json::parse(r#"{"a":{"b":["x"],"c/d~e":1,"":2},"0":3}"#).unwrap();
        assert_eq!(json.pointer("/a/b/0").unwrap().as_str(), Some("x"));
        assert_eq!(json.pointer("/a/c~1d~0e").unwrap(), &1);
        assert_eq!(json.pointer("/a/").unwrap(), &2);
        assert_eq!(json.pointer("/0").unwrap(), &3);
        assert_eq!(json.pointer("").unwrap(), &json);
        for nowhere in [
            "/a/c", "a", "/a/b/1", "/a/b/00", "/a/b/+0", "/a/b/-", "/0/0",
        ] {
            assert_eq!(json.pointer(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn each_kind_reads_as_itself_only() {
        let json = Json::parse(r#"[null,true,-1,1.5,"x",[],{}]"#).unwrap();
        let kinds = |json: &Json| {
            [
                json.is_null(),
                json.as_bool().is_some(),
                json.as_i64().is_some(),
                json.as_u64().is_some(),
                json.as_f64().is_some(),
                json.as_str().is_some(),
                json.as_array().is_some(),
                json.as_object().is_some(),
            ]
            .map(u8::from)
        };
        assert_eq!(kinds(&json[0]), [1, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(kinds(&json[1]), [0, 1, 0, 0, 0, 0, 0, 0]);
        assert_eq!(kinds(&json[2]), [0, 0, 1, 0, 1, 0, 0, 0]);
        assert_eq!(kinds(&json[3]), [0, 0, 0, 0, 1, 0, 0, 0]);
        assert_eq!(kinds(&json[4]), [0, 0, 0, 0, 0, 1, 0, 0]);
        assert_eq!(kinds(&json[5]), [0, 0, 0, 0, 0, 0, 1, 0]);
        assert_eq!(kinds(&json[6]), [0, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(json[1].as_bool(), Some(true));
        assert_eq!(json[2].as_i64(), Some(-1));
        assert_eq!(json[3].as_f64(), Some(1.5));
        assert_eq!(Json::from(7_u8).as_u64(), Some(7));
    }

    #[test]
    fn what_is_not_there_is_null() {
        let json = Json::parse(r#"{"a":[1]}"#).unwrap();
        assert_eq!(json["a"][0], 1);
        for missing in [&json["b"], &json["b"]["c"], &json["a"][1], &json[0]] {
            assert_eq!(missing, &Json::NULL);
        }
        assert_eq!(json.get("b"), None);
        assert_eq!(Json::from("text").get("b"), None);
    }

    #[test]
    fn the_wrong_shape_is_an_error_that_says_so() {
        let error = Json::parse("[1]").unwrap().decode::<String>().unwrap_err();
        assert!(error.to_string().contains("expected a string"), "{error}");
        assert!(Json::parse("{").is_err());
        assert!(Json::new(&BTreeMap::from([((), 1)])).is_err());
    }

    #[test]
    fn members_are_taken_and_put_back() {
        let mut json = Json::parse(r#"{"kind":"a","n":1}"#).unwrap();
        assert_eq!(take_member(&mut json, "n"), None);
        assert_eq!(take_member(&mut json, "kind"), Some("a".to_owned()));
        assert_eq!(json.to_string(), r#"{"n":1}"#);
        put_member(&mut json, "kind", "b".to_owned());
        assert_eq!(json.to_string(), r#"{"kind":"b","n":1}"#);
        assert_eq!(take_member(&mut Json::from("kind"), "kind"), None);
    }
}
