// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A flow delay unit; a value in `units` of [`FlowDelayFlow`](super::FlowDelayFlow).
    pub enum FlowDelayUnit {
        /// `SECONDS`.
        Seconds = "SECONDS",
        /// `MINUTES`.
        Minutes = "MINUTES",
        /// `HOURS`.
        Hours = "HOURS",
        /// `DAYS`.
        Days = "DAYS",
    }
}

string_enum! {
    /// A flow execution hydrate; a value for `hydrate` of
    /// `GET /flows/{flow_id}/executions/{execution_id}`.
    pub enum FlowExecutionHydrate {
        /// `debug`.
        Debug = "debug",
    }
}

string_enum! {
    /// A flow hydrate; a value for `hydrate` of `GET /flows/{id}`.
    pub enum FlowHydrate {
        /// `form_count`.
        FormCount = "form_count",
        /// `forms`.
        Forms = "forms",
    }
}

string_enum! {
    /// A flows hydrate; a value for `hydrate` of `GET /flows`.
    pub enum FlowsHydrate {
        /// `form_count`.
        FormCount = "form_count",
    }
}

string_enum! {
    /// An HTTP send request content type; a value in `content_type` of
    /// [`HttpSendRequest`](super::HttpSendRequest).
    pub enum HttpSendRequestContentType {
        /// `JSON`.
        Json = "JSON",
        /// `FORM`.
        Form = "FORM",
        /// `XML`.
        Xml = "XML",
    }
}

string_enum! {
    /// A salesforce search leads search field; a value in `search_field` of
    /// [`SalesforceSearchLeads`](super::SalesforceSearchLeads).
    pub enum SalesforceSearchLeadsSearchField {
        /// Email (`email`).
        Email = "email",
        /// `name`.
        Name = "name",
        /// `phone`.
        Phone = "phone",
        /// `all`.
        All = "all",
    }
}

string_enum! {
    /// A send request method; a value in `method` of [`Auth0SendRequest`](super::Auth0SendRequest).
    pub enum SendRequestMethod {
        /// `GET`.
        Get = "GET",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
        /// `PATCH`.
        Patch = "PATCH",
        /// `DELETE`.
        Delete = "DELETE",
    }
}

string_enum! {
    /// A slack post message attachment color; a value in `color` of
    /// [`SlackPostMessageAttachment`](super::SlackPostMessageAttachment).
    pub enum SlackPostMessageAttachmentColor {
        /// `GOOD`.
        Good = "GOOD",
        /// `WARNING`.
        Warning = "WARNING",
        /// `DANGER`.
        Danger = "DANGER",
    }
}

string_enum! {
    /// A vault connection HTTP API key setup in; a value in `in` of
    /// [`UpdateVaultConnectionSetupApiKey`](super::UpdateVaultConnectionSetupApiKey).
    pub enum VaultConnectionHttpApiKeySetupIn {
        /// `HEADER`.
        Header = "HEADER",
        /// `QUERY`.
        Query = "QUERY",
    }
}

string_enum! {
    /// A vault connection setup JWT algorithm; a value in `algorithm` of
    /// [`VaultConnectionSetupJwt`](super::VaultConnectionSetupJwt).
    pub enum VaultConnectionSetupJwtAlgorithm {
        /// HMAC with SHA-256, keyed by the client secret (`HS256`).
        Hs256 = "HS256",
        /// `HS384`.
        Hs384 = "HS384",
        /// `HS512`.
        Hs512 = "HS512",
        /// RSASSA-PKCS1-v1_5 with SHA-256 (`RS256`).
        Rs256 = "RS256",
        /// RSASSA-PKCS1-v1_5 with SHA-384 (`RS384`).
        Rs384 = "RS384",
        /// RSASSA-PKCS1-v1_5 with SHA-512 (`RS512`).
        Rs512 = "RS512",
        /// ECDSA on P-256 with SHA-256 (`ES256`).
        Es256 = "ES256",
        /// ECDSA on P-384 with SHA-384 (`ES384`).
        Es384 = "ES384",
        /// `ES512`.
        Es512 = "ES512",
        /// RSASSA-PSS with SHA-256 (`PS256`).
        Ps256 = "PS256",
        /// RSASSA-PSS with SHA-384 (`PS384`).
        Ps384 = "PS384",
        /// `PS512`.
        Ps512 = "PS512",
    }
}

string_enum! {
    /// A vault connection setup type API key; a value in `type` of
    /// [`VaultConnectionSetupApiKeyWithBaseUrl`](super::VaultConnectionSetupApiKeyWithBaseUrl).
    pub enum VaultConnectionSetupTypeApiKey {
        /// `API_KEY`.
        ApiKey = "API_KEY",
    }
}

string_enum! {
    /// A whatsapp send message type; a value in `type` of
    /// [`WhatsappSendMessage`](super::WhatsappSendMessage).
    pub enum WhatsappSendMessageType {
        /// `AUDIO`.
        Audio = "AUDIO",
        /// `CONTACTS`.
        Contacts = "CONTACTS",
        /// `DOCUMENT`.
        Document = "DOCUMENT",
        /// `IMAGE`.
        Image = "IMAGE",
        /// `INTERACTIVE`.
        Interactive = "INTERACTIVE",
        /// `LOCATION`.
        Location = "LOCATION",
        /// `STICKER`.
        Sticker = "STICKER",
        /// `TEMPLATE`.
        Template = "TEMPLATE",
        /// `TEXT`.
        Text = "TEXT",
    }
}

string_enum! {
    /// A zapier trigger webhook method; a value in `method` of
    /// [`ZapierTriggerWebhook`](super::ZapierTriggerWebhook).
    pub enum ZapierTriggerWebhookMethod {
        /// `GET`.
        Get = "GET",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
    }
}
