// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An email provider name; a value in `name` of
    /// [`UpdateEmailProvider`](super::UpdateEmailProvider).
    pub enum EmailProviderName {
        /// `mailgun`.
        Mailgun = "mailgun",
        /// `mandrill`.
        Mandrill = "mandrill",
        /// `sendgrid`.
        Sendgrid = "sendgrid",
        /// `resend`.
        Resend = "resend",
        /// `ses`.
        Ses = "ses",
        /// `sparkpost`.
        Sparkpost = "sparkpost",
        /// `smtp`.
        Smtp = "smtp",
        /// `azure_cs`.
        AzureCs = "azure_cs",
        /// `ms365`.
        Ms365 = "ms365",
        /// `custom`.
        Custom = "custom",
    }
}

string_enum! {
    /// An email region; a value in `region` of [`SparkPostCredentials`](super::SparkPostCredentials).
    pub enum EmailRegion {
        /// `eu`.
        Eu = "eu",
    }
}
