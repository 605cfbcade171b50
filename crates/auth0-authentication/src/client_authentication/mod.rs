//! Authentication of the application at Auth0.

mod assertion;
mod credentials;
mod layer;

use auth0_core::Secret;

use crate::signing::{SharedSigner, Signer};

pub(crate) use assertion::Assertion;
pub(crate) use credentials::Credentials;
pub(crate) use layer::AssertionLayer;

/// The method by which an application authenticates (OpenID Connect Core section 9, RFC 6749 section 2.3).
///
/// The method is part of the application's settings in the dashboard. It applies to every endpoint that
/// accepts client authentication.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// No authentication: a public application (`none`).
    None,
    /// The secret in the request body (`client_secret_post`).
    ClientSecretPost(Secret),
    /// The secret in the `Authorization` header (`client_secret_basic`).
    ClientSecretBasic(Secret),
    /// A JWT signed with the application's private key (`private_key_jwt`, RFC 7523 section 2.2).
    PrivateKeyJwt(SharedSigner),
    /// The certificate of the TLS connection (`tls_client_auth` and `self_signed_tls_client_auth`, RFC 8705
    /// section 2). Requests then contain only the client ID.
    ///
    /// Set the certificate on the transport, and send calls to the tenant's custom domain or its [alias for
    /// mutual TLS](crate::AuthenticationClientBuilder::issuer_domain):
    ///
    #[cfg_attr(feature = "transport", doc = "```no_run")]
    #[cfg_attr(not(feature = "transport"), doc = "```text")]
    /// use auth0_authentication::{AuthenticationClient, ClientAuthentication};
    /// use auth0_core::transport::Transport;
    ///
    /// # fn run() -> Result<(), Box<dyn std::error::Error>> {
    /// let transport = Transport::builder()
    ///     .client_certificate_pem(std::fs::read("chain.pem")?, std::fs::read_to_string("key.pem")?)
    ///     .build()?;
    /// let auth = AuthenticationClient::builder("mtls.login.example.com")
    ///     .issuer_domain("login.example.com")
    ///     .client_id("client id")
    ///     .client_authentication(ClientAuthentication::Mtls)
    ///     .http(|http| http.transport(transport))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    Mtls,
}

impl ClientAuthentication {
    /// Creates [`PrivateKeyJwt`](Self::PrivateKeyJwt) with a key in the process or a custom signer.
    pub fn private_key_jwt(signer: impl Signer) -> Self {
        Self::PrivateKeyJwt(SharedSigner::new(signer))
    }

    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::ClientSecretPost(secret) | Self::ClientSecretBasic(secret) => secret.is_empty(),
            Self::None | Self::PrivateKeyJwt(_) | Self::Mtls => false,
        }
    }
}
