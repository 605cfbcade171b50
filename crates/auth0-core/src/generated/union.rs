//! How unions are read: by a member that tells what they are, and whole where it tells nothing known.
//!
//! The content is read by auth0-core's mechanism for what does not fit: a member of an unexpected type is
//! an error that names the member, so that the response is read without that member and the union keeps
//! its kind.

use serde::Deserializer;

use crate::Json;
use crate::json::{put_member, take_member};
use crate::lenient::{ContentError, read_content};

pub use crate::{__beside as beside, __choice as choice, __sibling as sibling, __tagged as tagged};

/// What a union's arms make of its content: `None` where no arm is of this kind.
pub type Arm<'a, T> = &'a dyn Fn(&str, &Json) -> Option<Result<T, ContentError>>;

/// Reads an object without its tag, or keeps it as it came.
///
/// # Errors
///
/// When a member of an arm does not fit, and when the input is not JSON.
pub fn read<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    tag: &str,
    arm: Arm<'_, T>,
) -> Result<Result<T, Json>, D::Error> {
    let mut read = Err(Json::NULL);
    read_content(deserializer, &mut |json| {
        read = by_tag(json, tag, arm)?;
        Ok(())
    })?;
    Ok(read)
}

/// Compiled once for each type, whatever it is read from.
fn by_tag<T>(mut json: Json, tag: &str, arm: Arm<'_, T>) -> Result<Result<T, Json>, ContentError> {
    let Some(kind) = take_member(&mut json, tag) else {
        return Ok(Err(json));
    };
    let read = settle(json, &kind, arm)?;
    Ok(read.map_err(|mut json| {
        put_member(&mut json, tag, kind);
        json
    }))
}

/// Reads a content as the arm of its kind; what no arm takes as a whole stays as it came.
///
/// # Errors
///
/// When a member of the arm does not fit.
pub fn settle<T>(json: Json, kind: &str, arm: Arm<'_, T>) -> Result<Result<T, Json>, ContentError> {
    match arm(kind, &json) {
        Some(Ok(value)) => Ok(Ok(value)),
        Some(Err(error)) if !error.is_whole() => Err(error),
        Some(Err(_)) | None => Ok(Err(json)),
    }
}

/// `Deserialize` for an enum of objects with a tag. What is not known is `Unknown` with all of it.
#[macro_export]
#[doc(hidden)]
macro_rules! __tagged {
    ($name:ident by $tag:literal { $($kind:literal => $variant:ident),+ $(,)? }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let read = $crate::__private::union::read(deserializer, $tag, &|kind, json| {
                    $(if kind.eq_ignore_ascii_case($kind) {
                        return Some($crate::__private::decode_content(json).map(Self::$variant));
                    })+
                    None
                })?;
                Ok(read.unwrap_or_else(Self::Unknown))
            }
        }
    };
}

/// What one arm of a union without a tag makes of a content.
pub type Try<'a, T> = &'a dyn Fn(&Json) -> Result<T, ContentError>;

/// Reads the first arm that takes the content; where none does but one would without a member, that
/// member does not fit.
///
/// # Errors
///
/// When that member does not fit, and when the input is not JSON.
pub fn first<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    arms: &[Try<'_, T>],
) -> Result<Result<T, Json>, D::Error> {
    let mut read = Err(Json::NULL);
    read_content(deserializer, &mut |json| {
        let mut odd = None;
        for arm in arms {
            match arm(&json) {
                Ok(value) => {
                    read = Ok(value);
                    return Ok(());
                }
                Err(error) if !error.is_whole() => odd = odd.take().or(Some(error)),
                Err(_) => {}
            }
        }
        read = Err(json);
        odd.map_or(Ok(()), Err)
    })?;
    Ok(read)
}

/// `Deserialize` for an enum without a tag, whose arms are of different kinds.
#[macro_export]
#[doc(hidden)]
macro_rules! __choice {
    ($name:ident { $($variant:ident),+ $(,)? }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let read = $crate::__private::union::first(deserializer, &[
                    $(&|json| $crate::__private::decode_content(json).map(Self::$variant),)+
                ])?;
                Ok(read.unwrap_or_else(Self::Unknown))
            }
        }
    };
}

/// `Deserialize` for an enum whose arm a member beside it decides: read as JSON first, and settled by the
/// struct that has both.
#[macro_export]
#[doc(hidden)]
macro_rules! __sibling {
    ($name:ident { $($kind:literal => $variant:ident),+ $(,)? }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$crate::Json as $crate::__private::serde::Deserialize>::deserialize(deserializer).map(Self::Unknown)
            }
        }

        impl $name {
            /// Settles the one field by the text of the other.
            pub(super) fn settle_field(
                field: &mut Option<Self>,
                kind: Option<&str>,
            ) -> Result<(), $crate::__private::ContentError> {
                let Some(kind) = kind else { return Ok(()) };
                let json = match field.take() {
                    Some(Self::Unknown(json)) => json,
                    settled => {
                        *field = settled;
                        return Ok(());
                    }
                };
                let read = $crate::__private::union::settle(json, kind, &|kind, json| {
                    $(if kind.eq_ignore_ascii_case($kind) {
                        return Some($crate::__private::decode_content(json).map(Self::$variant));
                    })+
                    None
                })?;
                *field = Some(read.unwrap_or_else(Self::Unknown));
                Ok(())
            }
        }
    };
}

/// `Deserialize` for a struct with such an enum: read as any other, and then the field is settled.
#[macro_export]
#[doc(hidden)]
macro_rules! __beside {
    ($name:ident, $content:ident: $union:ident by $tag:ident) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                struct Visitor;

                impl<'de> $crate::__private::serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("struct ", stringify!($name)))
                    }

                    // Within the object, so that an error of the content stands at its end.
                    fn visit_map<A: $crate::__private::serde::de::MapAccess<'de>>(
                        self,
                        members: A,
                    ) -> Result<$name, A::Error> {
                        let mut this: $name = $crate::__private::record::read_map(members)?;
                        let kind = this.$tag.as_ref().map(|kind| kind.as_str());
                        $union::settle_field(&mut this.$content, kind).map_err(|error| {
                            $crate::__private::serde::de::Error::custom(
                                error.beside(stringify!($content)),
                            )
                        })?;
                        Ok(this)
                    }
                }

                deserializer.deserialize_map(Visitor)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Circle {
        radius: Option<u32>,
    }

    #[derive(Debug)]
    enum Shape {
        Circle(Circle),
        Unknown(Json),
    }

    crate::__tagged!(Shape by "kind" { "circle" => Circle });

    #[test]
    fn the_tag_decides_and_nothing_is_lost() {
        let read = |text| serde_json::from_str::<Shape>(text).unwrap();
        for text in [
            r#"{"kind":"circle","radius":2}"#,
            r#"{"kind":"Circle","radius":2}"#,
        ] {
            assert!(matches!(read(text), Shape::Circle(circle) if circle.radius == Some(2)));
        }
        for text in [
            r#"{"kind":"square","side":1}"#,
            r#"{"kind":7}"#,
            r#"{"side":1}"#,
            "[1]",
            "null",
            "1.5",
            "-1",
            "true",
            "\"x\"",
        ] {
            match read(text) {
                Shape::Unknown(json) => assert_eq!(json, Json::parse(text).unwrap()),
                Shape::Circle(circle) => panic!("{circle:?}"),
            }
        }
    }

    #[test]
    fn a_member_that_does_not_fit_is_named() {
        let text = r#"[{"kind":"circle","radius":"wide"}]"#;
        let error = serde_json::from_str::<Vec<Shape>>(text).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with(r#"inside $["radius"]: invalid type"#),
            "{error}"
        );
        let read: Vec<Shape> = crate::decode_json(text.into()).unwrap();
        assert!(matches!(
            &read[..],
            [Shape::Circle(Circle { radius: None })]
        ));
    }
}
