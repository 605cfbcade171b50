//! The parameters of a request, collected before they are encoded.

use std::borrow::Cow;
use std::fmt;

use auth0_core::{Error, ErrorKind, Json, Operation};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::extra_parameters::ExtraParameters;

type Pair<'a> = (Cow<'a, str>, Cow<'a, str>);

/// Names and values of a form, in the order in which they are sent.
///
/// A mistake, such as an empty required value, is stored and returned as an error when the form is sent; no
/// request is made then.
#[doc(hidden)]
#[derive(Default)]
pub struct Form<'a> {
    pairs: Vec<Pair<'a>>,
    /// A value that a form cannot represent. If set, the whole request is sent as JSON.
    object: Option<(&'static str, &'a Json)>,
    extra: Option<&'a ExtraParameters>,
    mistake: Option<String>,
}

impl<'a> Form<'a> {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn push(&mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) {
        self.pairs.push((name.into(), value.into()));
    }

    pub(crate) fn push_some<V: Into<Cow<'a, str>>>(
        &mut self,
        name: impl Into<Cow<'a, str>>,
        value: Option<V>,
    ) {
        if let Some(value) = value {
            self.push(name, value);
        }
    }

    /// Returns the value of a parameter that is part of the request.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let pairs = &self.pairs;
        pairs
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| &**value)
    }

    /// Like [`push`](Self::push), for a required value.
    pub(crate) fn require(&mut self, name: &'static str, value: &'a str) {
        if value.is_empty() {
            self.fail(format!("`{name}` is empty"));
        }
        self.push(name, value);
    }

    /// Adds a member that is an object, so that the request is sent as JSON.
    pub(crate) fn push_object(&mut self, name: &'static str, value: &'a Json) {
        self.object = Some((name, value));
    }

    /// Adds the caller's parameters after all others.
    pub(crate) fn push_extra(&mut self, extra: &'a ExtraParameters) {
        self.extra = Some(extra);
    }

    /// Stores the error of a check.
    pub(crate) fn check(&mut self, result: Result<(), Error>) {
        if let Err(error) = result {
            self.fail(error.to_string());
        }
    }

    /// Refuses the client credentials grant, which requires client authentication (RFC 6749 section 4.4),
    /// unless the caller has added a secret or an assertion to the parameters.
    pub(crate) fn require_client_authentication(&mut self) {
        let known = self.pairs.iter().map(|(name, value)| (&**name, &**value));
        let extra = self.extra.into_iter().flat_map(ExtraParameters::iter);
        let mut needs = false;
        for (name, value) in known.chain(extra) {
            match name {
                "client_secret" | "client_assertion" => return,
                "grant_type" => needs = value == "client_credentials",
                _ => {}
            }
        }
        if needs {
            self.fail(
                "the client credentials grant needs an application that proves who it is; set \
                 `client_secret`, `private_key_jwt` or another `client_authentication`"
                    .to_owned(),
            );
        }
    }

    /// Stores the first mistake.
    pub(crate) fn fail(&mut self, message: String) {
        self.mistake.get_or_insert(message);
    }

    /// Writes the parameters to the operation's body, or the mistake to the operation.
    pub(crate) fn write(mut self, operation: Operation) -> Operation {
        let known = self.pairs.len();
        for (name, value) in self.extra.into_iter().flat_map(ExtraParameters::iter) {
            // Sending a parameter twice is an error (RFC 6749 section 3.2), and could bypass a check.
            if self.pairs[..known].iter().any(|(known, _)| known == name) {
                self.mistake.get_or_insert(format!(
                    "the parameter `{name}` is already part of the request"
                ));
            }
            self.pairs.push((name.into(), value.into()));
        }
        if let Some(message) = self.mistake {
            return operation.mistake(Error::new(ErrorKind::InvalidInput, message));
        }
        match self.object {
            Some(object) => operation.json(&Members {
                pairs: &self.pairs,
                object,
            }),
            None => operation.form(self.pairs.iter().map(|(name, value)| (&**name, &**value))),
        }
    }
}

/// The parameters as members of one JSON object.
struct Members<'a> {
    pairs: &'a [Pair<'a>],
    object: (&'static str, &'a Json),
}

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.pairs.len() + 1))?;
        for (name, value) in self.pairs {
            map.serialize_entry(name, value)?;
        }
        map.serialize_entry(self.object.0, self.object.1)?;
        map.end()
    }
}

/// Shows names only, because the values may be codes, tokens, and passwords.
impl fmt::Debug for Form<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.pairs.iter().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Request = auth0_core::http::Request<auth0_core::bytes::Bytes>;

    fn write(form: Form<'_>) -> Result<Request, Error> {
        let operation = form.write(Operation::post("/oauth/token"));
        operation.into_request("https://tenant.example")
    }

    fn body(form: Form<'_>) -> Request {
        write(form).unwrap()
    }

    #[test]
    fn the_first_empty_value_is_named() {
        let mut form = Form::new();
        form.require("username", "");
        form.require("password", "");
        let error = write(form).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert_eq!(error.to_string(), "POST /oauth/token: `username` is empty");
    }

    #[test]
    fn values_do_not_show() {
        let mut form = Form::new();
        form.push("password", "hunter2");
        form.push_some("scope", None::<&str>);
        assert_eq!(format!("{form:?}"), r#"["password"]"#);
    }

    #[test]
    fn parameters_of_the_callers_come_last_and_replace_none() {
        let mut extra = ExtraParameters::default();
        extra.push("resource", "a");
        extra.push("resource", "b");
        let mut form = Form::new();
        form.push_extra(&extra);
        form.push("scope", "openid");
        assert_eq!(body(form).body(), "scope=openid&resource=a&resource=b");
        let mut form = Form::new();
        form.push_extra(&extra);
        form.push("resource", "c");
        let error = write(form).unwrap_err().to_string();
        assert_eq!(
            error,
            "POST /oauth/token: the parameter `resource` is already part of the request"
        );
    }

    #[test]
    fn an_object_makes_the_request_json() {
        let object = Json::parse(r#"{"id":"x"}"#).unwrap();
        let mut form = Form::new();
        form.push("grant_type", "g");
        form.push_object("response", &object);
        form.push("client_id", "\"app\"");
        let request = body(form);
        assert_eq!(request.headers()["content-type"], "application/json");
        assert_eq!(
            request.body(),
            r#"{"grant_type":"g","client_id":"\"app\"","response":{"id":"x"}}"#
        );
    }
}
