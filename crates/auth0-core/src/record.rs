//! Serialization of generated types: a table of members for each type, and code for everything else that is
//! compiled only once. serde's derive would generate the same code for each of a thousand types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize};

use crate::json::Name;
use crate::{Extra, Patch};

/// A type that is deserialized from a JSON object, all of whose members are optional.
pub trait Record: Default {
    /// Reads the value of the named member. Returns `false` if the type does not have the member.
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another shape.
    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A)
    -> Result<bool, A::Error>;

    /// Returns the members that the type does not have.
    fn extra(&mut self) -> &mut Extra;
}

/// Reads an object. If a member occurs more than once, the last value counts.
///
/// # Errors
///
/// Returns an error if the input is not an object, or if a member has another shape.
pub fn read<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Members<T>(PhantomData<T>);

    impl<'de, T: Record> Visitor<'de> for Members<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            read_map(map)
        }
    }

    deserializer.deserialize_map(Members(PhantomData))
}

/// Reads the members of an object.
///
/// # Errors
///
/// Returns an error if a member has another shape.
pub fn read_map<'de, T: Record, A: MapAccess<'de>>(mut map: A) -> Result<T, A::Error> {
    let mut record = T::default();
    while let Some(Name(name)) = map.next_key()? {
        if !record.member(&name, &mut map)? {
            record.extra().keep(name, &mut map)?;
        }
    }
    Ok(record)
}

/// Writes a member unless it is `None`.
///
/// # Errors
///
/// Returns an error if the value cannot be serialized.
pub fn optional<M: SerializeMap, T: Serialize>(
    out: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => out.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a member unless it is absent.
///
/// # Errors
///
/// Returns an error if the value cannot be serialized.
pub fn patch<M: SerializeMap, T: Serialize>(
    out: &mut M,
    name: &'static str,
    value: &Patch<T>,
) -> Result<(), M::Error> {
    match value {
        Patch::Absent => Ok(()),
        value => out.serialize_entry(name, value),
    }
}

/// Writes a member.
///
/// # Errors
///
/// Returns an error if the value cannot be serialized.
pub fn always<M: SerializeMap, T: Serialize>(
    out: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    out.serialize_entry(name, value)
}

/// Writes the members that a type does not have.
///
/// # Errors
///
/// Returns an error if a value cannot be serialized.
pub fn extra<M: SerializeMap>(out: &mut M, extra: &Extra) -> Result<(), M::Error> {
    extra
        .iter()
        .try_for_each(|(name, value)| out.serialize_entry(name, value))
}

/// Implements serialization of a struct with an `extra` field: `record! { User { optional user_id "user_id",
/// … } }`.
#[macro_export]
#[doc(hidden)]
macro_rules! __record {
    ($name:ident $(<$p:ident>)? { $($how:ident $field:ident $wire:literal,)* }) => {
        impl $(<$p: $crate::__private::serde::de::DeserializeOwned>)? $crate::__private::record::Record
            for $name $(<$p>)?
        {
            #[allow(unused_variables, reason = "some types have no member that they know")]
            fn member<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> ::std::result::Result<bool, A::Error> {
                match name {
                    $($wire => self.$field = map.next_value()?,)*
                    _ => return Ok(false),
                }
                #[allow(unreachable_code, reason = "as above")]
                Ok(true)
            }

            fn extra(&mut self) -> &mut $crate::Extra {
                &mut self.extra
            }
        }

        impl $(<$p: $crate::__private::serde::Serialize>)? $crate::__private::serde::Serialize
            for $name $(<$p>)?
        {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                use $crate::__private::serde::ser::SerializeMap as _;
                let mut out = serializer.serialize_map(None)?;
                $($crate::__private::record::$how(&mut out, $wire, &self.$field)?;)*
                $crate::__private::record::extra(&mut out, &self.extra)?;
                out.end()
            }
        }
    };
}

/// Implements `Deserialize` for a [`Record`].
#[macro_export]
#[doc(hidden)]
macro_rules! __read {
    ($name:ident $(<$p:ident>)?) => {
        impl<'de $(, $p: $crate::__private::serde::de::DeserializeOwned)?>
            $crate::__private::serde::Deserialize<'de> for $name $(<$p>)?
        {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::record::read(deserializer)
            }
        }
    };
}

/// Implements `Serialize` for a struct without an `extra` field.
#[macro_export]
#[doc(hidden)]
macro_rules! __write {
    ($name:ident { $($how:ident $field:ident $wire:literal,)* }) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                use $crate::__private::serde::ser::SerializeMap as _;
                #[allow(unused_mut, reason = "some types have no members")]
                let mut out = serializer.serialize_map(None)?;
                $($crate::__private::record::$how(&mut out, $wire, &self.$field)?;)*
                out.end()
            }
        }
    };
}

/// Defines a setter for each optional field, with the name of the field.
#[macro_export]
#[doc(hidden)]
macro_rules! __setters {
    ($name:ident $(<$p:ident>)? { $($kind:ident $field:ident: $ty:ty,)* }) => {
        impl $(<$p>)? $name $(<$p>)? {
            $($crate::__setter!($kind $field $ty);)*
        }
    };
}

/// Defines one setter.
#[macro_export]
#[doc(hidden)]
macro_rules! __setter {
    (value $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$ty>) -> Self {
            self.$field = Some(value.into());
            self
        }
    };
    // Booleans and numbers, without `Into`, so that a literal gets the type of the field.
    (plain $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: $ty) -> Self {
            self.$field = Some(value);
            self
        }
    };
    (boxed $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$ty>) -> Self {
            self.$field = Some(Box::new(value.into()));
            self
        }
    };
    (list $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            self.$field = Some(values.into_iter().map(Into::into).collect());
            self
        }
    };
    // Query parameters that may be repeated.
    (repeated $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(mut self, values: impl IntoIterator<Item = impl Into<$ty>>) -> Self {
            self.$field = values.into_iter().map(Into::into).collect();
            self
        }
    };
    (map $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`.")]
        #[must_use]
        pub fn $field(
            mut self,
            values: impl IntoIterator<Item = (impl Into<String>, impl Into<$ty>)>,
        ) -> Self {
            let pairs = values.into_iter();
            self.$field = Some(
                pairs
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            );
            self
        }
    };
    (patch $field:ident $ty:ty) => {
        #[doc = concat!("Sets `", stringify!($field), "`; `Patch::Null` clears it.")]
        #[must_use]
        pub fn $field(mut self, value: impl Into<$crate::Patch<$ty>>) -> Self {
            self.$field = value.into();
            self
        }
    };
}

#[cfg(test)]
#[cfg(feature = "client")]
#[allow(unreachable_pub, reason = "the setters are made for public types")]
mod tests {
    use super::*;
    use crate::{Json, Secret, WithSecrets};

    #[derive(Debug, Clone, PartialEq, Default)]
    struct Thing {
        id: Option<String>,
        r#type: Option<String>,
        note: Patch<String>,
        tags: Option<Vec<String>>,
        key: Option<Secret>,
        extra: Extra,
    }

    __record! { Thing {
        optional id "id",
        optional r#type "type",
        patch note "note",
        optional tags "tags",
        optional key "key",
    } }
    __read!(Thing);
    __setters! { Thing {
        value id: String,
        patch note: String,
        list tags: String,
        value key: Secret,
    } }

    #[derive(Debug, Clone, PartialEq)]
    struct Step<P> {
        id: Option<String>,
        params: Option<P>,
        extra: Extra,
    }

    impl<P> Default for Step<P> {
        fn default() -> Self {
            Self {
                id: None,
                params: None,
                extra: Extra::default(),
            }
        }
    }

    __record! { Step<P> {
        optional id "id",
        optional params "params",
    } }
    __read!(Step<P>);
    __setters! { Step<P> {
        value id: String,
        value params: P,
    } }

    #[test]
    fn a_struct_may_be_generic() {
        let text = r#"{"id":"a","params":{"id":"b"},"odd":1}"#;
        let step: Step<Thing> = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&step).unwrap(), text);
        let mut made = Step::default().id("a").params(Thing::default().id("b"));
        made.extra.insert("odd", 1);
        assert_eq!(made, step);
    }

    fn read_thing(text: &str) -> Thing {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_is_read_is_written_again() {
        let text = r#"{"id":"a","type":"b","note":null,"tags":["c"],"odd":{"d":[1,null]}}"#;
        let thing = read_thing(text);
        assert_eq!(thing.r#type.as_deref(), Some("b"));
        assert_eq!(thing.note, Patch::Null);
        assert_eq!(
            thing.extra.get("odd").unwrap().to_string(),
            r#"{"d":[1,null]}"#
        );
        assert_eq!(serde_json::to_string(&thing).unwrap(), text);
        assert_eq!(read_thing("{}"), Thing::default());
        assert_eq!(serde_json::to_string(&Thing::default()).unwrap(), "{}");
    }

    #[test]
    fn the_last_of_two_members_counts_and_null_is_nothing() {
        let thing = read_thing(r#"{"id":"a","id":"b","tags":null}"#);
        assert_eq!(thing.id.as_deref(), Some("b"));
        assert_eq!(thing.tags, None);
    }

    #[test]
    fn another_shape_is_an_error() {
        for text in ["[]", "null", "1", r#"{"id":1}"#, r#"{"tags":{}}"#] {
            serde_json::from_str::<Thing>(text).unwrap_err();
        }
        // A value in memory is decoded in the same way as text.
        let json = Json::parse(r#"{"id":"a","odd":1}"#).unwrap();
        assert_eq!(
            json.decode::<Thing>().unwrap(),
            read_thing(r#"{"id":"a","odd":1}"#)
        );
    }

    #[test]
    fn setters_take_what_becomes_the_field() {
        let thing = Thing::default().id("a").tags(["b", "c"]).note("d").key("e");
        assert_eq!(thing.key.as_ref().map(Secret::expose), Some("e"));
        assert_eq!(
            serde_json::to_string(&WithSecrets(&thing)).unwrap(),
            r#"{"id":"a","note":"d","tags":["b","c"],"key":"e"}"#
        );
        assert_eq!(thing.note(Patch::Null).note, Patch::Null);
    }
}
