//! How unions are read: by a member that tells what they are, and whole where it tells nothing known.

use auth0_core::Json;

/// Reads an object without its tag, or hands it back as it came.
#[allow(dead_code, reason = "only some groups have unions")]
pub(crate) fn read<T>(
    mut json: Json,
    tag: &str,
    arm: impl FnOnce(&str, &Json) -> Option<T>,
) -> Result<T, Json> {
    let Some(kind) = auth0_core::__private::take_member(&mut json, tag) else {
        return Err(json);
    };
    arm(&kind, &json).ok_or_else(|| {
        auth0_core::__private::put_member(&mut json, tag, kind);
        json
    })
}

/// `Deserialize` for an enum of objects with a tag. What is not known, or does not have the shape its tag
/// promises, is `Unknown` with all of it.
#[allow(unused_macros, reason = "only some groups have unions")]
macro_rules! tagged {
    ($name:ident by $tag:literal { $($kind:literal => $variant:ident),+ $(,)? }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = auth0_core::Json::deserialize(deserializer)?;
                let read = crate::union::read(json, $tag, |kind, json| match kind {
                    $($kind => json.decode().ok().map(Self::$variant),)+
                    _ => None,
                });
                Ok(read.unwrap_or_else(Self::Unknown))
            }
        }
    };
}

/// `Deserialize` for an enum whose arm a member beside it decides: read as JSON first, and settled by the
/// struct that has both.
#[allow(unused_macros, reason = "only some groups have unions")]
macro_rules! sibling {
    ($name:ident { $($kind:literal => $variant:ident),+ $(,)? }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                auth0_core::Json::deserialize(deserializer).map(Self::Unknown)
            }
        }

        impl $name {
            fn settle(self, kind: &str) -> Self {
                let Self::Unknown(json) = self else { return self };
                let read = match kind {
                    $($kind => json.decode().ok().map(Self::$variant),)+
                    _ => None,
                };
                read.unwrap_or(Self::Unknown(json))
            }

            /// Settles the one field by the text of the other.
            pub(super) fn settle_field(field: &mut Option<Self>, kind: Option<&str>) {
                if let Some(kind) = kind {
                    *field = field.take().map(|value| value.settle(kind));
                }
            }
        }
    };
}

/// `Deserialize` for a struct with such an enum: read as any other, and then the field is settled.
#[allow(unused_macros, reason = "only some groups have unions")]
macro_rules! beside {
    ($name:ident, $content:ident: $union:ident by $tag:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut this: Self = auth0_core::__private::record::read(deserializer)?;
                let kind = this.$tag.as_ref().map(|kind| kind.as_str());
                $union::settle_field(&mut this.$content, kind);
                Ok(this)
            }
        }
    };
}

#[allow(unused_imports, reason = "only some groups have unions")]
pub(crate) use {beside, sibling, tagged};

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    struct Circle {
        radius: u32,
    }

    #[derive(Debug)]
    enum Shape {
        Circle(Circle),
        Unknown(Json),
    }

    tagged!(Shape by "kind" { "circle" => Circle });

    #[test]
    fn the_tag_decides_and_nothing_is_lost() {
        let read = |text| serde_json::from_str::<Shape>(text).unwrap();
        assert!(
            matches!(read(r#"{"kind":"circle","radius":2}"#), Shape::Circle(circle) if circle.radius == 2)
        );
        for text in [
            r#"{"kind":"circle","radius":"wide"}"#,
            r#"{"kind":"square","side":1}"#,
            r#"{"kind":7}"#,
            r#"{"side":1}"#,
            "[1]",
            "null",
        ] {
            match read(text) {
                Shape::Unknown(json) => assert_eq!(json, Json::parse(text).unwrap()),
                Shape::Circle(circle) => panic!("{circle:?}"),
            }
        }
    }
}
