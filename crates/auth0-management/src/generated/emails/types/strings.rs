// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `name` of [`UpdateEmailProvider`](super::UpdateEmailProvider).
pub enum EmailProviderName {
Mailgun = "mailgun",
Mandrill = "mandrill",
Sendgrid = "sendgrid",
Resend = "resend",
Ses = "ses",
Sparkpost = "sparkpost",
Smtp = "smtp",
AzureCs = "azure_cs",
Ms365 = "ms365",
Custom = "custom",
}
}

string_enum! {
/// The `region` of [`SparkPostCredentials`](super::SparkPostCredentials).
pub enum EmailRegion {
Eu = "eu",
}
}
