//! Verification of ID tokens for an application that logs users in.

use std::fmt;
use std::sync::Arc;

use auth0_core::Domain;

use crate::check::{self, Check, Find};
use crate::claims::{
    audience, authorized_party, hash_of, nonce, optional_text, organization, required_text,
    text_list,
};
use crate::error::{Error, ErrorKind};
use crate::expect::Expect;
use crate::id_token::IdToken;
use crate::keys::sealed::Context;
use crate::keys::{IntoKeys, KeySet, KeySource, RemoteKeys, TenantKeys};
use crate::logout::is_logout;
use crate::rules::{Rules, RulesBuilder, Unverified, common_setters};

const TYPES: [&str; 1] = ["JWT"];

/// Verifies the ID tokens that an application receives when a user logs in (OpenID Connect Core, section
/// 3.1.3.7).
///
/// Clones are cheap and share the keys. The type parameter selects the source of keys; see the [crate's
/// documentation](crate).
///
#[cfg_attr(feature = "remote", doc = "```no_run")]
#[cfg_attr(not(feature = "remote"), doc = "```ignore")]
/// use std::time::Duration;
/// use auth0_verify::{Expect, IdTokenVerifier};
///
/// # async fn example(id_token: &str, nonce: &str) -> Result<(), auth0_verify::Error> {
/// let verifier =
///     IdTokenVerifier::builder("tenant.eu.auth0.com").client_id("my-client-id").build()?;
/// let expect = Expect::nonce(nonce).max_age(Duration::from_secs(600)).organization("org_abc");
/// let user = verifier.verify(id_token, &expect).await?;
/// println!("hello {}", user.subject());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IdTokenVerifier<K = RemoteKeys> {
    profile: Arc<Profile>,
    pub(crate) keys: K,
}

#[derive(Debug)]
struct Profile {
    rules: Rules,
    /// The client id, as the one audience to expect.
    audience: [String; 1],
}

impl IdTokenVerifier {
    /// Creates the builder of a verifier for the ID tokens of a tenant, by its domain or custom domain.
    ///
    /// The domain is text or an `auth0_core::Domain`. An invalid domain is reported by
    /// [`build`](IdTokenVerifierBuilder::build).
    pub fn builder(domain: impl TryInto<Domain, Error: fmt::Display>) -> IdTokenVerifierBuilder {
        IdTokenVerifierBuilder {
            rules: RulesBuilder::new(domain),
            client_id: String::new(),
            keys: TenantKeys(()),
        }
    }
}

impl IdTokenVerifier<KeySet> {
    /// Verifies an ID token against the requirements of its login.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate).
    pub fn verify(&self, token: &str, expect: &Expect<'_>) -> Result<IdToken, Error> {
        check::with_keys(&self.profile.login(expect), &self.keys, token)
    }
}

#[cfg(feature = "remote")]
impl IdTokenVerifier<RemoteKeys> {
    /// Verifies an ID token against the requirements of its login. Waits only if keys must be fetched,
    /// which requires a tokio runtime.
    ///
    /// # Errors
    ///
    /// The first check that fails, by its [`ErrorKind`]; the order is in the
    /// [crate's documentation](crate). [`ErrorKind::KeysUnavailable`] if the keys could not be
    /// fetched: the token may be valid. [`ErrorKind::Configuration`] if they must be
    /// fetched outside of a tokio runtime.
    pub async fn verify(&self, token: &str, expect: &Expect<'_>) -> Result<IdToken, Error> {
        self.verify_async(token, expect).await
    }
}

impl<K: KeySource> IdTokenVerifier<K> {
    /// Verifies an ID token like `verify`, as an `async` function for every source of keys: for code that
    /// accepts verifiers of both kinds.
    ///
    /// # Errors
    ///
    /// Those of `verify`.
    pub async fn verify_async(&self, token: &str, expect: &Expect<'_>) -> Result<IdToken, Error> {
        check::verify(&self.profile.login(expect), &self.keys, token).await
    }
}

/// The check of a token that answers one login.
struct Login<'a> {
    profile: &'a Profile,
    expect: &'a Expect<'a>,
}

impl Check for Login<'_> {
    type Verified = IdToken;

    fn run(&self, token: &str, find: &mut Find<'_, '_>) -> Result<Option<IdToken>, Error> {
        let Self { profile, expect } = self;
        let token = profile.rules.open(token, &TYPES)?;
        let plausible = || token.is_plausible(&profile.rules, &profile.audience);
        match find(token.wanted(&plausible))? {
            Some(keys) => profile.verify(token, &keys, expect).map(Some),
            None => Ok(None),
        }
    }
}

impl Profile {
    fn login<'a>(&'a self, expect: &'a Expect<'a>) -> Login<'a> {
        Login {
            profile: self,
            expect,
        }
    }

    fn verify(
        &self,
        token: Unverified<'_>,
        keys: &KeySet,
        expect: &Expect<'_>,
    ) -> Result<IdToken, Error> {
        let token = token.authenticate(keys)?;
        let algorithm = token.algorithm;
        let mut claims = token.payload.claims()?;
        // If `typ` is `JWT`, only this check distinguishes a logout token from an ID token without a nonce.
        if is_logout(claims.events.as_ref()) {
            let message = "the token is a logout token (`events`); expected an ID token";
            return Err(Error::new(ErrorKind::TokenType, message));
        }
        let checks = self.rules.checks()?;
        let issuer = checks.issuer(&mut claims)?;
        let subject: String = required_text(ErrorKind::Subject, "sub", claims.sub.take())?;
        expect.check_subject(&subject)?;
        let audiences: Vec<String> = audience(&mut claims, &self.audience)?;
        let expires_at = checks.expiration_time(&claims)?;
        let not_before = checks.not_before(&claims)?;
        let issued_at = checks.issued_at(&claims)?;
        let given: Option<String> = optional_text(ErrorKind::Nonce, "nonce", claims.nonce.take())?;
        if let Some(expected) = &expect.nonce {
            nonce(given.as_deref(), expected)?;
        }
        let org_id: Option<String> =
            optional_text(ErrorKind::Organization, "org_id", claims.org_id.take())?;
        let org_name: Option<String> =
            optional_text(ErrorKind::Organization, "org_name", claims.org_name.take())?;
        if let Some(expected) = &expect.organization {
            organization(org_id.as_deref(), org_name.as_deref(), expected)?;
        }
        authorized_party(&mut claims, &audiences, &self.audience[0])?;
        let max_age = expect.max_age.map(|max_age| max_age.as_secs());
        let authenticated_at = checks.authentication_time(&claims, max_age)?;
        let acr: Option<String> = optional_text(ErrorKind::Claims, "acr", claims.acr.take())?;
        let amr: Vec<String> = text_list(ErrorKind::Claims, "amr", claims.amr.take())?;
        expect.check_authentication(acr.as_deref(), &amr)?;
        let kind = ErrorKind::AccessTokenHash;
        let given: Option<String> = optional_text(kind, "at_hash", claims.at_hash.take())?;
        if let Some(access_token) = &expect.access_token
            && !(expect.hash_is_optional && given.is_none())
        {
            hash_of(kind, "at_hash", given.as_deref(), algorithm, access_token)?;
        }
        let kind = ErrorKind::CodeHash;
        let given: Option<String> = optional_text(kind, "c_hash", claims.c_hash.take())?;
        if let Some(code) = &expect.code {
            hash_of(kind, "c_hash", given.as_deref(), algorithm, code)?;
        }
        Ok(IdToken {
            issuer,
            subject,
            audiences,
            expires_at,
            not_before,
            issued_at,
            key_id: token.key_id(),
            authenticated_at,
            acr,
            amr,
            session_id: optional_text(ErrorKind::Claims, "sid", claims.sid.take())?,
            organization_id: org_id,
            organization_name: org_name,
            payload: token.payload,
        })
    }
}

/// Builder of an [`IdTokenVerifier`]; created by [`IdTokenVerifier::builder`].
#[derive(Debug, Clone)]
pub struct IdTokenVerifierBuilder<S = TenantKeys> {
    rules: RulesBuilder,
    client_id: String,
    keys: S,
}

common_setters!(IdTokenVerifierBuilder { client_id });

impl<S> IdTokenVerifierBuilder<S> {
    /// The client ID of the application that the tokens are for. Required.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }
}

impl<S: IntoKeys> IdTokenVerifierBuilder<S> {
    /// Builds the verifier. Fetches nothing.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`]: an invalid domain, no client id or an empty one, no allowed
    /// algorithm, keys that fit no allowed algorithm, or an HTTP client that cannot be built.
    pub fn build(self) -> Result<IdTokenVerifier<S::Keys>, Error> {
        let key_options = self.rules.key_options;
        let (domain, rules) = self.rules.build()?;
        if self.client_id.is_empty() {
            let message =
                "the client ID is missing or empty: set your application's with `.client_id(…)`";
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        let keys = self.keys.into_keys(Context {
            domain: &domain,
            algorithms: rules.algorithms,
            key_options,
        })?;
        let profile = Arc::new(Profile {
            rules,
            audience: [self.client_id],
        });
        Ok(IdTokenVerifier { profile, keys })
    }
}
