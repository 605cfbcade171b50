//! Extensible string enums, which accept unknown values.

/// Declares an enum of known strings, with an `Unknown(String)` variant for all others.
///
/// The enum is serialized as a JSON string, and an unknown string survives the round trip. A string that
/// differs from a known one only in case becomes that variant. [`From`] never creates `Unknown` for a known
/// string, so two values from [`From`] are equal if their strings are equal.
///
/// ```
/// auth0_core::string_enum! {
///     /// How a connection authenticates its users.
///     pub enum Strategy {
///         /// Auth0's own user store.
///         Auth0 = "auth0",
///         /// A SAML identity provider.
///         Samlp = "samlp",
///     }
/// }
///
/// let known: Strategy = serde_json::from_str(r#""samlp""#)?;
/// assert_eq!(known, Strategy::Samlp);
/// assert_eq!(Strategy::from("SAMLP"), Strategy::Samlp);
/// let newer: Strategy = serde_json::from_str(r#""brand-new""#)?;
/// assert_eq!(newer.as_str(), "brand-new");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! string_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $text:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)+
            /// A string that this version does not know.
            Unknown(::std::string::String),
        }

        impl $name {
            /// Returns the string that is sent and received.
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    other => match $crate::__private::respelled(other, &[$($text),+]) {
                        Some(known) => Self::from(known),
                        None => Self::Unknown(other.to_owned()),
                    },
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::text(deserializer).map(|text| Self::from(&*text))
            }
        }
    };
}

#[cfg(test)]
mod tests {
    crate::string_enum! {
        /// An enum for the tests below.
        enum Colour {
            /// Red.
            Red = "red",
            /// Dark blue.
            DarkBlue = "dark-blue",
        }
    }

    #[test]
    fn known_and_unknown_strings_survive_the_round_trip() {
        for text in ["\"red\"", "\"dark-blue\"", "\"gr\\u00fcn\"", "\"\""] {
            let colour: Colour = serde_json::from_str(text).unwrap();
            let again: String =
                serde_json::from_str(&serde_json::to_string(&colour).unwrap()).unwrap();
            assert_eq!(again, serde_json::from_str::<String>(text).unwrap());
        }
        assert_eq!(Colour::from("dark-blue"), Colour::DarkBlue);
        assert_eq!(
            Colour::from("pink".to_owned()),
            Colour::Unknown("pink".into())
        );
        assert_eq!(Colour::DarkBlue.to_string(), "dark-blue");
    }

    #[test]
    fn case_makes_no_unknown() {
        crate::string_enum! {
            enum Kind {
                Plain = "a-b",
                Loud = "A-B",
                Other = "Zürich",
            }
        }
        assert_eq!(Colour::from("RED"), Colour::Red);
        assert_eq!(Colour::from("Dark-Blue").as_str(), "dark-blue");
        assert_eq!(
            Kind::from("A-B"),
            Kind::Loud,
            "the exact spelling takes precedence"
        );
        assert_eq!(
            Kind::from("a-B"),
            Kind::Plain,
            "otherwise the first match is used"
        );
        assert_eq!(Kind::from("zürich"), Kind::Other);
        assert_eq!(
            Kind::from("ZÜRICH"),
            Kind::Unknown("ZÜRICH".into()),
            "ASCII only"
        );
    }

    #[test]
    fn what_is_not_a_string_is_an_error() {
        serde_json::from_str::<Colour>("3").unwrap_err();
    }
}
