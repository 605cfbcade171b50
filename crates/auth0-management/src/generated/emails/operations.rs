// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::GetEmailProviderParams;
use super::{CreateEmailProvider, EmailProvider, UpdateEmailProvider};
use crate::handle::Handle;

/// Email provider of the tenant.
#[derive(Debug, Clone)]
pub struct Emails(pub(crate) Handle);

impl Emails {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Service that sends the tenant's emails.
    pub fn provider(&self) -> EmailsProvider {
        EmailsProvider(self.0.clone())
    }
}

/// Service that sends the tenant's emails.
#[derive(Debug, Clone)]
pub struct EmailsProvider(pub(crate) Handle);

impl EmailsProvider {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the email provider.
    ///
    /// Its credentials are masked or left out.
    ///
    /// `GET /emails/provider`, scope `read:email_provider`.
    /// [Reference](https://auth0.com/docs/api/management/v2/emails/get-provider)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no email provider of its own.
    pub fn get(&self) -> Call<EmailProvider> {
        self.get_with(&GetEmailProviderParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, params: &GetEmailProviderParams) -> Call<EmailProvider> {
        self.0
            .call(params.apply(Operation::get("/emails/provider")))
    }

    /// Deletes the email provider; Auth0's own one, meant for tests, is used from then on.
    ///
    /// `DELETE /emails/provider`, scope `delete:email_provider`.
    /// [Reference](https://auth0.com/docs/api/management/v2/emails/delete-provider)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no email provider of its own.
    pub fn delete(&self) -> Call<()> {
        self.0.command(Operation::delete("/emails/provider"))
    }

    /// Changes the email provider.
    ///
    /// Another provider needs its credentials in the same call.
    ///
    /// `PATCH /emails/provider`, scope `update:email_provider`.
    /// [Reference](https://auth0.com/docs/api/management/v2/emails/patch-provider)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no email provider of its own.
    pub fn update(&self, email_provider: &UpdateEmailProvider) -> Call<EmailProvider> {
        self.0
            .call(Operation::patch("/emails/provider").json(email_provider))
    }

    /// Creates the email provider.
    ///
    /// `POST /emails/provider`, scope `create:email_provider`.
    /// [Reference](https://auth0.com/docs/api/management/v2/emails/post-provider)
    ///
    /// # Errors
    ///
    /// - 409: The tenant has an email provider already.
    pub fn create(&self, email_provider: &CreateEmailProvider) -> Call<EmailProvider> {
        self.0
            .call(Operation::post("/emails/provider").json(email_provider))
    }
}
