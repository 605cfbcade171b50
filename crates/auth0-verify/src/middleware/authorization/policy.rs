//! Decides how to handle a request, by its head and by its token.

use std::fmt;
use std::sync::Arc;

use http::header::{ACCESS_CONTROL_REQUEST_METHOD, AUTHORIZATION, COOKIE, Entry, ORIGIN};
use http::{Extensions, Method, Request};

use crate::middleware::challenge::{Challenger, Challenges, Scheme};
use crate::middleware::credentials::Credentials;
#[cfg(feature = "dpop")]
use crate::middleware::dpop::{DPOP, PublicOrigin};
use crate::middleware::location::TokenLocation;
use crate::middleware::rejection::{Rejection, RejectionReason};
use crate::middleware::requirement::Requirement;
use crate::middleware::verification::{Verification, VerifyAccessToken};
use crate::{AccessToken, Error};

/// The settings of a layer, shared by its services.
#[derive(Clone)]
pub(super) struct Policy {
    pub(super) verifier: Arc<dyn VerifyAccessToken>,
    pub(super) requirements: Vec<Arc<dyn Requirement>>,
    pub(super) optional: bool,
    pub(super) pass_preflight: bool,
    pub(super) locations: Vec<TokenLocation>,
    pub(super) challenges: Arc<Challenges>,
    #[cfg(feature = "dpop")]
    pub(super) dpop: Option<PublicOrigin>,
}

/// How to handle a request, by its head.
pub(super) enum Decision {
    /// The request continues without a token.
    Pass,
    Verify(Scheme, Verification),
    Refuse(Rejection),
}

impl Policy {
    pub(super) fn new(verifier: Arc<dyn VerifyAccessToken>) -> Self {
        Self {
            verifier,
            requirements: Vec::new(),
            optional: false,
            pass_preflight: false,
            locations: Vec::new(),
            challenges: Arc::default(),
            #[cfg(feature = "dpop")]
            dpop: None,
        }
    }

    pub(super) fn decide<B>(&self, request: &mut Request<B>) -> Decision {
        if self.pass_preflight && is_preflight(request) {
            return Decision::Pass;
        }
        let offers = |scheme| self.challenges.offers(scheme);
        let elsewhere;
        let credentials = match Credentials::of(request.headers(), offers) {
            Credentials::None => match self.find_elsewhere(request) {
                Ok(None) => Credentials::None,
                Ok(Some(token)) => {
                    elsewhere = token;
                    Credentials::Token(Scheme::Bearer, &elsewhere)
                }
                Err(problem) => Credentials::Malformed(problem),
            },
            found => found,
        };
        let decision = match credentials {
            Credentials::None if self.optional => Decision::Pass,
            Credentials::None | Credentials::OtherScheme => {
                Decision::Refuse(self.refuse(RejectionReason::NoCredentials, Scheme::Bearer))
            }
            Credentials::Malformed(text) => {
                let reason = RejectionReason::InvalidRequest(text);
                Decision::Refuse(self.refuse(reason, Scheme::Bearer))
            }
            Credentials::Token(scheme, token) => {
                Decision::Verify(scheme, self.verify(scheme, token, request))
            }
        };
        // From here on, `Debug` of the request does not show the token.
        if let Some(value) = request.headers_mut().get_mut(AUTHORIZATION) {
            value.set_sensitive(true);
        }
        if !self.locations.is_empty()
            && let Entry::Occupied(mut cookies) = request.headers_mut().entry(COOKIE)
        {
            cookies.iter_mut().for_each(|it| it.set_sensitive(true));
        }
        #[cfg(feature = "dpop")]
        if let Some(value) = request.headers_mut().get_mut(DPOP) {
            value.set_sensitive(true);
        }
        decision
    }

    fn find_elsewhere<B>(&self, request: &Request<B>) -> Result<Option<String>, &'static str> {
        for location in &self.locations {
            if let Some(token) = location.find(request.headers(), request.uri())? {
                return Ok(Some(token));
            }
        }
        Ok(None)
    }

    #[cfg_attr(
        not(feature = "dpop"),
        expect(unused_variables, reason = "there is one scheme only")
    )]
    fn verify<B>(&self, scheme: Scheme, token: &str, request: &Request<B>) -> Verification {
        #[cfg(feature = "dpop")]
        if let (Scheme::Dpop, Some(origin)) = (scheme, &self.dpop) {
            return origin.verify(&*self.verifier, token, request);
        }
        self.verifier.verify_access_token(token)
    }

    /// Decides how to handle a request whose token has been verified.
    pub(super) fn judge(
        &self,
        outcome: Result<AccessToken, Error>,
        scheme: Scheme,
        extensions: &mut Extensions,
    ) -> Result<(), Rejection> {
        let token = outcome.map_err(|error| Rejection::of_error(error, self.challenger(scheme)))?;
        for requirement in &self.requirements {
            requirement
                .check(&token)
                .map_err(|forbidden| self.refuse(RejectionReason::Forbidden(forbidden), scheme))?;
        }
        self.mark(scheme, extensions);
        extensions.insert(token);
        Ok(())
    }

    /// Handles a request without a token: removes any token that was inserted before this layer.
    pub(super) fn pass(&self, extensions: &mut Extensions) {
        self.mark(Scheme::Bearer, extensions);
        extensions.remove::<AccessToken>();
    }

    /// Tells guards and extractors that the layer is there, and what its challenges contain.
    fn mark(&self, scheme: Scheme, extensions: &mut Extensions) {
        extensions.insert(self.challenger(scheme));
    }

    fn challenger(&self, scheme: Scheme) -> Challenger {
        Challenger {
            challenges: Arc::clone(&self.challenges),
            scheme,
        }
    }

    fn refuse(&self, reason: RejectionReason, scheme: Scheme) -> Rejection {
        Rejection::new(reason, self.challenger(scheme))
    }
}

fn is_preflight<B>(request: &Request<B>) -> bool {
    let has = |name| request.headers().contains_key(name);
    request.method() == Method::OPTIONS && has(ORIGIN) && has(ACCESS_CONTROL_REQUEST_METHOD)
}

impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationLayer")
            .field("requirements", &self.requirements.len())
            .field("optional", &self.optional)
            .field("challenges", &self.challenges)
            .finish_non_exhaustive()
    }
}
