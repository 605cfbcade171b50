//! An update field that can be left unchanged, cleared, or set.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A nullable field of an update request.
///
/// In an update, an absent field keeps its value, while `null` clears it; `Option` cannot express both. Use it on a
/// field with
/// `#[serde(skip_serializing_if = "Patch::is_absent")]`.
///
/// ```
/// use auth0_core::Patch;
///
/// #[derive(Default, serde::Serialize)]
/// struct UpdateUser {
///     #[serde(skip_serializing_if = "Patch::is_absent")]
///     nickname: Patch<String>,
///     #[serde(skip_serializing_if = "Patch::is_absent")]
///     picture: Patch<String>,
/// }
///
/// let update = UpdateUser { nickname: Patch::Null, ..Default::default() };
/// assert_eq!(serde_json::to_string(&update)?, r#"{"nickname":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent and keeps its value.
    #[default]
    Absent,
    /// `null` is sent, which clears the field.
    Null,
    /// The field is set to this value.
    Value(T),
}

impl<T> Patch<T> {
    /// Returns whether the field is left out of the request.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T> Patch<T> {
    /// Returns the value, if one is set.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value by value, if one is set.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

/// `None` clears the field.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // Reached only if `skip_serializing_if` is missing; writing `null` would clear the
            // field.
            Self::Absent => Err(serde::ser::Error::custom(
                "an absent field cannot be written; its struct lacks `skip_serializing_if`",
            )),
            Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

/// `null` becomes `Null`; for a missing member, the struct's field needs `#[serde(default)]`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default, Serialize)]
    struct Update {
        #[serde(skip_serializing_if = "Patch::is_absent")]
        name: Patch<String>,
        #[serde(skip_serializing_if = "Patch::is_absent")]
        size: Patch<u32>,
    }

    fn json(update: &Update) -> String {
        serde_json::to_string(update).unwrap()
    }

    #[test]
    fn absent_null_and_value_are_three_things() {
        assert_eq!(json(&Update::default()), "{}");
        assert_eq!(
            json(&Update {
                name: Patch::Null,
                ..Update::default()
            }),
            r#"{"name":null}"#
        );
        let both = Update {
            name: "x".into(),
            size: 3.into(),
        };
        assert_eq!(json(&both), r#"{"name":"x","size":3}"#);
    }

    #[test]
    fn what_is_read_is_one_of_the_three() {
        #[derive(Deserialize)]
        struct Read {
            #[serde(default)]
            size: Patch<u32>,
        }
        let read = |text| serde_json::from_str::<Read>(text).unwrap().size;
        assert_eq!(read("{}"), Patch::Absent);
        assert_eq!(read(r#"{"size":null}"#), Patch::Null);
        assert_eq!(read(r#"{"size":3}"#).value(), Some(&3));
        assert_eq!(Patch::<u32>::Null.into_value(), None);
    }

    #[test]
    fn none_clears() {
        assert_eq!(Patch::<u32>::from(None), Patch::Null);
    }

    #[test]
    fn a_forgotten_attribute_does_not_clear_a_field() {
        serde_json::to_string(&Patch::<u32>::Absent).unwrap_err();
    }
}
