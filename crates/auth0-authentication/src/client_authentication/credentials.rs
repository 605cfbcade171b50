//! The credentials that identify the application in a request.

use auth0_core::{Operation, Secret};
use serde::Serialize;

use super::{Assertion, ClientAuthentication};
use crate::form::Form;

/// Parameters, a header, or an assertion that is not created yet.
///
/// Serializing it writes the parameters, to be flattened into a JSON body; [`authorize`](Self::authorize)
/// then adds the rest.
#[derive(Serialize)]
pub(crate) struct Credentials<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'a Secret>,
    #[serde(skip)]
    basic: Option<(&'a str, &'a Secret)>,
    #[serde(skip)]
    assertion: Option<Assertion>,
}

impl<'a> Credentials<'a> {
    pub(crate) fn new(
        client_id: &'a str,
        authentication: &'a ClientAuthentication,
        assertion: Option<&Assertion>,
    ) -> Self {
        let mut credentials = Self {
            client_id: Some(client_id),
            client_secret: None,
            basic: None,
            assertion: assertion.cloned(),
        };
        match authentication {
            ClientAuthentication::ClientSecretPost(secret) => {
                credentials.client_secret = Some(secret);
            }
            ClientAuthentication::ClientSecretBasic(secret) => {
                credentials.client_id = None;
                credentials.basic = Some((client_id, secret));
            }
            ClientAuthentication::None
            | ClientAuthentication::PrivateKeyJwt(_)
            | ClientAuthentication::Mtls => {}
        }
        credentials
    }

    /// Returns the same credentials without a header, for requests that have another `Authorization` header.
    pub(crate) fn in_body(mut self) -> Self {
        if let Some((client_id, secret)) = self.basic.take() {
            self.client_id = Some(client_id);
            self.client_secret = Some(secret);
        }
        self
    }

    /// Returns whether only the `Authorization` header identifies the application.
    pub(crate) fn are_in_header(&self) -> bool {
        self.basic.is_some()
    }

    /// Adds the parameters to a form.
    pub(crate) fn write(&self, form: &mut Form<'a>) {
        form.push_some("client_id", self.client_id);
        form.push_some("client_secret", self.client_secret.map(Secret::expose));
    }

    /// Adds the credentials to an operation that the caller created.
    pub(crate) fn add_to(self, mut operation: Operation) -> Operation {
        let secret = self.client_secret.map(Secret::expose);
        for (name, value) in [("client_id", self.client_id), ("client_secret", secret)] {
            if let Some(value) = value {
                operation = operation.body_parameter(name, value);
            }
        }
        self.authorize(operation)
    }

    /// Sets the body to a JSON object that includes the parameters among its members.
    pub(crate) fn with_json<T: Serialize>(self, operation: Operation, body: &T) -> Operation {
        #[derive(Serialize)]
        struct Body<'a, T> {
            #[serde(flatten)]
            credentials: &'a Credentials<'a>,
            #[serde(flatten)]
            body: &'a T,
        }
        let credentials = &self;
        let operation = operation.json(&Body { credentials, body });
        self.authorize(operation)
    }

    /// Adds the header or the assertion, which are not parameters.
    pub(crate) fn authorize(self, mut operation: Operation) -> Operation {
        if let Some((name, secret)) = self.basic {
            operation = operation.basic_auth(name, secret);
        }
        if let Some(assertion) = self.assertion {
            operation = operation.extension(assertion);
        }
        operation
    }
}
