// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Secret};

/// Form widget Auth0 verifiable credentials, the [`FormWidget`](super::FormWidget) whose `type` is
/// `AUTH0_VERIFIABLE_CREDENTIALS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetAuth0VerifiableCredentials {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetAuth0VerifiableCredentialsConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetAuth0VerifiableCredentials {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormWidgetAuth0VerifiableCredentialsConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetAuth0VerifiableCredentials {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetAuth0VerifiableCredentials {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetAuth0VerifiableCredentials);

/// A form widget Auth0 verifiable credentials config, in `config` of
/// [`FormWidgetAuth0VerifiableCredentials`](super::FormWidgetAuth0VerifiableCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetAuth0VerifiableCredentialsConfig {
    /// URL of the verification service. Up to 2000 characters.
    pub url: Option<String>,
    /// Size of the QR code, in pixels. 1 to 500.
    pub size: Option<f64>,
    /// Text for those who cannot see the image. 1 to 255 characters.
    pub alternate_text: Option<String>,
    /// Access token for the verification service. 1 to 5000 characters.
    pub access_token: Option<Secret>,
    /// Identifier of the verification. 1 to 255 characters.
    pub verification_id: Option<String>,
    /// Seconds to wait at most. 60 to 600.
    pub max_wait: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetAuth0VerifiableCredentialsConfig {
    /// Creates the value with its required fields.
    pub fn new(
        url: impl Into<String>,
        alternate_text: impl Into<String>,
        access_token: impl Into<Secret>,
        verification_id: impl Into<String>,
    ) -> Self {
        Self {
            url: Some(url.into()),
            size: None,
            alternate_text: Some(alternate_text.into()),
            access_token: Some(access_token.into()),
            verification_id: Some(verification_id.into()),
            max_wait: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetAuth0VerifiableCredentialsConfig {
    value size: f64,
    plain max_wait: i64,
} }

auth0_core::__record! { FormWidgetAuth0VerifiableCredentialsConfig {
    optional url "url",
    optional size "size",
    optional alternate_text "alternate_text",
    optional access_token "access_token",
    optional verification_id "verification_id",
    optional max_wait "max_wait",
} }
auth0_core::__read!(FormWidgetAuth0VerifiableCredentialsConfig);

/// A form widget g maps address, the [`FormWidget`](super::FormWidget) whose `type` is
/// `GMAPS_ADDRESS`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetGMapsAddress {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetGMapsAddressConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetGMapsAddress {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormWidgetGMapsAddressConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetGMapsAddress {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetGMapsAddress {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetGMapsAddress);

/// A form widget g maps address config, in `config` of
/// [`FormWidgetGMapsAddress`](super::FormWidgetGMapsAddress).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetGMapsAddressConfig {
    /// API key of the service. At least 1 character.
    pub api_key: Option<Secret>,
    /// Server key of Firebase.
    pub server_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetGMapsAddressConfig {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: Some(api_key.into()),
            server_key: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetGMapsAddressConfig {
    value server_key: Secret,
} }

auth0_core::__record! { FormWidgetGMapsAddressConfig {
    optional api_key "api_key",
    optional server_key "server_key",
} }
auth0_core::__read!(FormWidgetGMapsAddressConfig);

/// A form widget recaptcha, the [`FormWidget`](super::FormWidget) whose `type` is `RECAPTCHA`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetRecaptcha {
    /// Identifier.
    pub id: Option<String>,
    /// Settings of this kind of block, field, widget or node.
    pub config: Option<FormWidgetRecaptchaConfig>,
    /// Text beside it. At least 1 character.
    pub label: Option<String>,
    /// Help text below the field. 1 to 500 characters.
    pub hint: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether the value is hidden in executions.
    pub sensitive: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetRecaptcha {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>, config: FormWidgetRecaptchaConfig) -> Self {
        Self {
            id: Some(id.into()),
            config: Some(config),
            label: None,
            hint: None,
            required: None,
            sensitive: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { FormWidgetRecaptcha {
    value label: String,
    value hint: String,
    plain required: bool,
    plain sensitive: bool,
} }

auth0_core::__record! { FormWidgetRecaptcha {
    optional id "id",
    optional config "config",
    optional label "label",
    optional hint "hint",
    optional required "required",
    optional sensitive "sensitive",
} }
auth0_core::__read!(FormWidgetRecaptcha);

/// A form widget recaptcha config, in `config` of
/// [`FormWidgetRecaptcha`](super::FormWidgetRecaptcha).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FormWidgetRecaptchaConfig {
    /// Public key of the site. At least 1 character.
    pub site_key: Option<String>,
    /// Secret key at the service. At least 1 character.
    pub secret_key: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl FormWidgetRecaptchaConfig {
    /// Creates the value with its required fields.
    pub fn new(site_key: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self {
            site_key: Some(site_key.into()),
            secret_key: Some(secret_key.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { FormWidgetRecaptchaConfig {
    optional site_key "site_key",
    optional secret_key "secret_key",
} }
auth0_core::__read!(FormWidgetRecaptchaConfig);
