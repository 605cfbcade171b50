//! The `act` claim (RFC 8693 section 4.1): the party that acts on behalf of the subject.

use serde_json::Value;

use crate::claims::optional_text;
use crate::error::{Error, ErrorKind};

/// The party that acts on behalf of a token's subject, as after a token exchange (RFC 8693 section 4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    subject: Option<String>,
    issuer: Option<String>,
    client_id: Option<String>,
    previous: Option<Box<Actor>>,
}

impl Actor {
    /// Treats `null` as absent. The JSON parser limits the depth.
    pub(crate) fn parse(value: Value) -> Result<Self, Error> {
        let Value::Object(mut members) = value else {
            let message = "the claim `act` must be an object (RFC 8693 section 4.1)";
            return Err(Error::new(ErrorKind::Claims, message));
        };
        let mut take = |name: &str| members.remove(name).filter(|value| !value.is_null());
        let previous = take("act").map(Self::parse).transpose()?.map(Box::new);
        let mut text = |name, claim| optional_text(ErrorKind::Claims, claim, take(name));
        Ok(Self {
            subject: text("sub", "act.sub")?,
            issuer: text("iss", "act.iss")?,
            client_id: text("client_id", "act.client_id")?,
            previous,
        })
    }

    /// `sub`: the acting user or machine.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// `iss`: the issuer of the actor, if it is not the token's issuer.
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// `client_id`: the acting application.
    pub fn client_id(&self) -> Option<&str> {
        self.client_id.as_deref()
    }

    /// Nested `act`: the previous actor. For information only; authorize requests by the current actor.
    pub fn previous(&self) -> Option<&Actor> {
        self.previous.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(json: &str) -> Result<Actor, Error> {
        Actor::parse(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn actors_are_nested() {
        let actor = parse(
            r#"{"sub":"b","client_id":"app","other":1,"act":{"sub":"a","iss":"https://x/","act":null}}"#,
        )
        .unwrap();
        assert_eq!(
            (actor.subject(), actor.client_id()),
            (Some("b"), Some("app"))
        );
        let previous = actor.previous().unwrap();
        assert_eq!(
            (previous.subject(), previous.issuer()),
            (Some("a"), Some("https://x/"))
        );
        assert_eq!((previous.previous(), actor.issuer()), (None, None));
        for json in ["[]", "1", r#""b""#, r#"{"sub":1}"#, r#"{"act":[]}"#] {
            assert_eq!(parse(json).unwrap_err().kind(), ErrorKind::Claims, "{json}");
        }
    }
}
