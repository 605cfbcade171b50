//! Conversions between Rust's values and [`Json`].

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::str::FromStr;

use serde::de::Error as _;
use serde_json::Number;

use super::{Extra, Json, JsonError, Shape};

macro_rules! integers {
    ($($type:ty),+) => {$(
        impl From<$type> for Json {
            fn from(number: $type) -> Self {
                Self(Shape::Number(number.into()))
            }
        }

        impl PartialEq<$type> for Json {
            fn eq(&self, other: &$type) -> bool {
                self.as_number() == Some(&Number::from(*other))
            }
        }
    )+};
}

integers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

/// Fails for values that JSON cannot express: infinity and NaN.
impl TryFrom<f64> for Json {
    type Error = JsonError;

    fn try_from(number: f64) -> Result<Self, JsonError> {
        let number = Number::from_f64(number)
            .ok_or_else(|| JsonError(serde_json::Error::custom("infinity and NaN are not JSON")))?;
        Ok(Self(Shape::Number(number)))
    }
}

impl From<()> for Json {
    fn from((): ()) -> Self {
        Self::NULL
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self(Shape::Bool(value))
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self(Shape::Text(text))
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<Cow<'_, str>> for Json {
    fn from(text: Cow<'_, str>) -> Self {
        text.into_owned().into()
    }
}

/// `null` for `None`.
impl<T: Into<Self>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NULL, Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Json {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Clone + Into<Self>> From<&[T]> for Json {
    fn from(items: &[T]) -> Self {
        items.iter().cloned().collect()
    }
}

impl<K: Into<String>, V: Into<Self>> From<BTreeMap<K, V>> for Json {
    fn from(members: BTreeMap<K, V>) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, V: Into<Self>, S> From<HashMap<K, V, S>> for Json {
    fn from(members: HashMap<K, V, S>) -> Self {
        members.into_iter().collect()
    }
}

impl From<Extra> for Json {
    fn from(extra: Extra) -> Self {
        extra.into_iter().collect()
    }
}

/// An array of the items.
impl<T: Into<Self>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(Shape::Array(items.into_iter().map(Into::into).collect()))
    }
}

/// An object with the members.
impl<K: Into<String>, V: Into<Self>> FromIterator<(K, V)> for Json {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        let members = members.map(|(name, value)| (name.into(), value.into()));
        Self(Shape::Object(members.collect()))
    }
}

/// Equivalent to [`Json::parse`].
impl FromStr for Json {
    type Err = JsonError;

    fn from_str(text: &str) -> Result<Self, JsonError> {
        Self::parse(text)
    }
}

impl PartialEq<str> for Json {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for Json {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl PartialEq<bool> for Json {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_converts_reads_as_its_json() {
        for (json, text) in [
            (Json::from(()), "null"),
            (Json::from(None::<bool>), "null"),
            (Json::from(Some(true)), "true"),
            (Json::from(u64::MAX), "18446744073709551615"),
            (Json::from(i64::MIN), "-9223372036854775808"),
            (Json::from("a\"b"), r#""a\"b""#),
            (Json::from(String::from("a")), r#""a""#),
            (Json::from(&String::from("a")), r#""a""#),
            (Json::from(Cow::Borrowed("a")), r#""a""#),
            (Json::from(vec![1, 2]), "[1,2]"),
            (Json::from([["a"], ["b"]]), r#"[["a"],["b"]]"#),
            (Json::from(&[1_u8, 2][..]), "[1,2]"),
            (Json::from(BTreeMap::from([("a", 1)])), r#"{"a":1}"#),
            (Json::from(HashMap::from([("a", [1])])), r#"{"a":[1]}"#),
            (Json::from_iter([("b", 1), ("a", 2)]), r#"{"a":2,"b":1}"#),
            (Json::try_from(1.5).unwrap(), "1.5"),
            ("[1]".parse().unwrap(), "[1]"),
        ] {
            assert_eq!(json.to_string(), text);
            assert_eq!(json, Json::parse(text).unwrap());
        }
    }

    #[test]
    fn what_json_cannot_express_is_an_error() {
        for number in [f64::NAN, f64::INFINITY] {
            let error = Json::try_from(number).unwrap_err();
            assert_eq!(error.to_string(), "infinity and NaN are not JSON");
        }
        assert!("{".parse::<Json>().is_err());
    }

    #[test]
    fn values_compare_with_rusts_own() {
        let json = Json::parse(r#"{"text":"1","number":1,"bool":true}"#).unwrap();
        assert!(json["text"] == "1" && json["text"] == *"1" && json["text"] != 1);
        assert!(json["number"] == 1_u8 && json["number"] == 1_i64 && json["number"] != 2);
        assert!(json["number"] != "1" && json["number"] != true);
        assert!(json["bool"] == true && json["bool"] != false);
    }
}
