//! Enrolling factors and passkeys: a request that starts it, the user's proof, and a request that ends it.

use auth0_core::http::header::LOCATION;
use auth0_core::{Error, ErrorKind, Json, PublicKeyOptions, Secret};
use serde::{Deserialize, Serialize};

use crate::MyAccountClient;
use crate::authentication_methods::{
    AuthenticationMethod, AuthenticatorAttestationResponse, AuthenticatorAttestationResponseData,
    CreateAuthenticationMethod, CreateEmailAuthenticationMethod, CreatePasskeyAuthenticationMethod,
    CreatePhoneAuthenticationMethod, CreateSimpleAuthenticationMethod, NewAuthenticationMethod,
    PhoneAuthenticationMethod, VerifyAuthenticationMethod, VerifyEmail, VerifyPasskey, VerifyPhone,
    VerifyPushNotification, VerifyRecoveryCode, VerifyTotp,
};

/// How a method is verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Totp,
    Phone,
    Email,
    Push,
    RecoveryCode,
}

/// What the last request of an enrollment needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Started {
    id: String,
    auth_session: Secret,
}

/// An enrollment that ends with a code: of an authenticator app, or sent to a phone or by email.
///
/// Store it between the requests with [`Json::new`](crate::Json::new), which writes the secrets in it, in a
/// place that only
/// the server reads.
///
/// ```no_run
/// # async fn run(me: auth0_my_account::MyAccountClient) -> Result<(), Box<dyn std::error::Error>> {
/// use auth0_my_account::{CodeEnrollment, Json};
///
/// let enrollment = me.enroll_totp().await?;
/// let qr_code = enrollment.barcode_uri().map(|uri| uri.expose());
/// let stored = Json::new(&enrollment)?;
///
/// // In the request with the code:
/// let enrollment: CodeEnrollment = stored.decode()?;
/// let method = enrollment.verify(&me, "123456").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[must_use = "the method is enrolled only once its code is verified"]
pub struct CodeEnrollment {
    #[serde(flatten)]
    started: Started,
    kind: Kind,
    barcode_uri: Option<Secret>,
    manual_input_code: Option<Secret>,
}

impl CodeEnrollment {
    /// URI to show as a QR code, which an authenticator app scans; `None` if the code is sent.
    pub fn barcode_uri(&self) -> Option<&Secret> {
        self.barcode_uri.as_ref()
    }

    /// The secret of the QR code, to be typed where no camera is available.
    pub fn manual_input_code(&self) -> Option<&Secret> {
        self.manual_input_code.as_ref()
    }

    /// Ends the enrollment with the code from the user. After a wrong code it can be tried again.
    ///
    /// # Errors
    ///
    /// Those of a call; of kind [`Api`](ErrorKind::Api) for a wrong code.
    pub async fn verify(
        &self,
        me: &MyAccountClient,
        code: impl Into<Secret>,
    ) -> Result<AuthenticationMethod, Error> {
        let session = self.started.auth_session.clone();
        let proof = match self.kind {
            Kind::Phone => VerifyAuthenticationMethod::Phone(VerifyPhone::new(session, code)),
            Kind::Email => VerifyAuthenticationMethod::Email(VerifyEmail::new(session, code)),
            _ => VerifyAuthenticationMethod::Totp(VerifyTotp::new(session, code)),
        };
        self.started.verify(me, &proof).await
    }
}

/// An enrollment that ends when the user has done their part elsewhere: confirmed a push notification, or
/// stored a recovery code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[must_use = "the method is enrolled only once it is confirmed"]
pub struct ConfirmedEnrollment {
    #[serde(flatten)]
    started: Started,
    kind: Kind,
    barcode_uri: Option<Secret>,
    recovery_code: Option<Secret>,
}

impl ConfirmedEnrollment {
    /// URI to show as a QR code, which the authenticator app scans.
    pub fn barcode_uri(&self) -> Option<&Secret> {
        self.barcode_uri.as_ref()
    }

    /// The recovery code, which the user has to store: it is shown this once.
    pub fn recovery_code(&self) -> Option<&Secret> {
        self.recovery_code.as_ref()
    }

    /// Ends the enrollment.
    ///
    /// # Errors
    ///
    /// Those of a call; of kind [`Api`](ErrorKind::Api) if the user has not done their part.
    pub async fn confirm(&self, me: &MyAccountClient) -> Result<AuthenticationMethod, Error> {
        let session = self.started.auth_session.clone();
        let proof = match self.kind {
            Kind::RecoveryCode => {
                VerifyAuthenticationMethod::RecoveryCode(VerifyRecoveryCode::new(session))
            }
            _ => VerifyAuthenticationMethod::PushNotification(VerifyPushNotification::new(session)),
        };
        self.started.verify(me, &proof).await
    }
}

/// The enrollment of a passkey, which ends with what the user's authenticator answers.
///
/// Store it between the requests with [`Json::new`], as a [`CodeEnrollment`].
///
/// ```no_run
/// # async fn ask_the_browser(_: String) -> auth0_my_account::Json { Default::default() }
/// # async fn run(me: auth0_my_account::MyAccountClient) -> Result<(), Box<dyn std::error::Error>> {
/// let enrollment = me.enroll_passkey(Default::default()).await?;
/// let options = enrollment.options().as_json().to_string();
/// // navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
/// let credential = ask_the_browser(options).await;
/// let method = enrollment.verify(&me, &credential).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[must_use = "the passkey is enrolled only once the authenticator's response is verified"]
pub struct PasskeyEnrollment {
    #[serde(flatten)]
    started: Started,
    options: PublicKeyOptions,
}

impl PasskeyEnrollment {
    /// Options for `navigator.credentials.create()` in the browser, as received.
    pub fn options(&self) -> &PublicKeyOptions {
        &self.options
    }

    /// Ends the enrollment with the credential that the browser made, in the JSON form of its `toJSON()`.
    /// Of its members, those are sent that the API takes.
    ///
    /// # Errors
    ///
    /// Those of a call; of kind [`InvalidInput`](ErrorKind::InvalidInput), nothing sent, if the credential
    /// lacks a member, and of kind [`Api`](ErrorKind::Api) if it does not fit the challenge.
    pub async fn verify(
        &self,
        me: &MyAccountClient,
        credential: &Json,
    ) -> Result<AuthenticationMethod, Error> {
        let response = attestation(credential)?;
        let proof = VerifyPasskey::new(self.started.auth_session.clone(), response);
        let proof = VerifyAuthenticationMethod::Passkey(proof);
        self.started.verify(me, &proof).await
    }
}

/// The members that the API takes; browsers add others, such as the public key.
fn attestation(credential: &Json) -> Result<AuthenticatorAttestationResponse, Error> {
    let text = |pointer: &str| {
        let member = credential.pointer(pointer).and_then(Json::as_str);
        member.ok_or_else(|| {
            let member = pointer.trim_start_matches('/').replace('/', ".");
            let message = format!("the credential has no string `{member}`");
            Error::new(ErrorKind::InvalidInput, message)
        })
    };
    let transports = credential.pointer("/response/transports");
    // By name: both are text.
    let data = AuthenticatorAttestationResponseData {
        attestation_object: text("/response/attestationObject")?.to_owned(),
        client_data_json: text("/response/clientDataJSON")?.to_owned(),
        transports: transports.and_then(|transports| transports.decode().ok()),
    };
    let attachment = text("/authenticatorAttachment").ok();
    Ok(AuthenticatorAttestationResponse {
        authenticator_attachment: attachment.map(Into::into),
        ..AuthenticatorAttestationResponse::new(text("/id")?, text("/rawId")?, data)
    })
}

impl MyAccountClient {
    /// Starts the enrollment of an authenticator app with one-time codes.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub async fn enroll_totp(&self) -> Result<CodeEnrollment, Error> {
        let method = CreateSimpleAuthenticationMethod::default();
        self.enroll_code(Kind::Totp, CreateAuthenticationMethod::Totp(method))
            .await
    }

    /// Starts the enrollment of a phone, to which a code is sent.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub async fn enroll_phone(
        &self,
        phone_number: &str,
        by: PhoneAuthenticationMethod,
    ) -> Result<CodeEnrollment, Error> {
        let method = CreatePhoneAuthenticationMethod::new(phone_number);
        let method = method.preferred_authentication_method(by);
        self.enroll_code(Kind::Phone, CreateAuthenticationMethod::Phone(method))
            .await
    }

    /// Starts the enrollment of an email address, to which a code is sent.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub async fn enroll_email(&self, email: &str) -> Result<CodeEnrollment, Error> {
        let method = CreateEmailAuthenticationMethod::new(email);
        self.enroll_code(Kind::Email, CreateAuthenticationMethod::Email(method))
            .await
    }

    /// Starts the enrollment of an app that receives push notifications.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub async fn enroll_push(&self) -> Result<ConfirmedEnrollment, Error> {
        let method = CreateSimpleAuthenticationMethod::default();
        self.enroll_confirmed(
            Kind::Push,
            CreateAuthenticationMethod::PushNotification(method),
        )
        .await
    }

    /// Starts the enrollment of a recovery code, which replaces the one before.
    ///
    /// # Errors
    ///
    /// Those of a call.
    pub async fn enroll_recovery_code(&self) -> Result<ConfirmedEnrollment, Error> {
        let method = CreateSimpleAuthenticationMethod::default();
        let method = CreateAuthenticationMethod::RecoveryCode(method);
        self.enroll_confirmed(Kind::RecoveryCode, method).await
    }

    /// Starts the enrollment of a passkey.
    ///
    /// The tenant makes the challenge; the domain that the user logs in at is the relying party, so that the
    /// browser is required, or at a related origin, when it creates the passkey.
    ///
    /// # Errors
    ///
    /// Those of a call; of kind [`Decode`](ErrorKind::Decode) if the response has no options for the
    /// browser.
    pub async fn enroll_passkey(
        &self,
        method: CreatePasskeyAuthenticationMethod,
    ) -> Result<PasskeyEnrollment, Error> {
        let method = CreateAuthenticationMethod::Passkey(method);
        let (started, new) = self.start(&method).await?;
        let options = new
            .authn_params_public_key
            .ok_or_else(|| lacks("authn_params_public_key"))?;
        let options = options.decode().map_err(|cause| {
            let message = "the options for the browser could not be parsed";
            Error::new(ErrorKind::Decode, message).with_source(cause)
        })?;
        Ok(PasskeyEnrollment { started, options })
    }

    async fn enroll_code(
        &self,
        kind: Kind,
        method: CreateAuthenticationMethod,
    ) -> Result<CodeEnrollment, Error> {
        let (started, new) = self.start(&method).await?;
        Ok(CodeEnrollment {
            started,
            kind,
            barcode_uri: new.barcode_uri,
            manual_input_code: new.manual_input_code,
        })
    }

    async fn enroll_confirmed(
        &self,
        kind: Kind,
        method: CreateAuthenticationMethod,
    ) -> Result<ConfirmedEnrollment, Error> {
        let (started, new) = self.start(&method).await?;
        Ok(ConfirmedEnrollment {
            started,
            kind,
            barcode_uri: new.barcode_uri,
            recovery_code: new.recovery_code,
        })
    }

    async fn start(
        &self,
        method: &CreateAuthenticationMethod,
    ) -> Result<(Started, NewAuthenticationMethod), Error> {
        let response = self
            .authentication_methods()
            .create(method)
            .detailed()
            .await?;
        // A passkey has no ID yet; the header has the name under which it is verified.
        let location = response.headers().get(LOCATION);
        let located = location
            .and_then(|location| location.to_str().ok())
            .and_then(|path| path.rsplit('/').next())
            .map(|segment| percent_encoding::percent_decode_str(segment).decode_utf8_lossy())
            .filter(|segment| !segment.is_empty())
            .map(String::from);
        let mut new = response.value;
        let id = new.id.clone().or(located);
        let started = Started {
            id: id.unwrap_or_else(|| "passkey|new".to_owned()),
            auth_session: new
                .auth_session
                .take()
                .ok_or_else(|| lacks("auth_session"))?,
        };
        Ok((started, new))
    }
}

impl Started {
    async fn verify(
        &self,
        me: &MyAccountClient,
        proof: &VerifyAuthenticationMethod,
    ) -> Result<AuthenticationMethod, Error> {
        me.authentication_methods().verify(&self.id, proof).await
    }
}

fn lacks(member: &str) -> Error {
    let message = format!("the response to the start of an enrollment has no `{member}`");
    Error::new(ErrorKind::Decode, message)
}
