// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A flow action BigQuery insert rows action; a value in `action` of
    /// [`FlowActionBigqueryInsertRows`](super::FlowActionBigqueryInsertRows).
    pub enum FlowActionBigqueryInsertRowsAction {
        /// `INSERT_ROWS`.
        InsertRows = "INSERT_ROWS",
    }
}

string_enum! {
    /// A flow action email verify email action; a value in `action` of
    /// [`FlowActionEmailVerifyEmail`](super::FlowActionEmailVerifyEmail).
    pub enum FlowActionEmailVerifyEmailAction {
        /// `VERIFY_EMAIL`.
        VerifyEmail = "VERIFY_EMAIL",
    }
}

string_enum! {
    /// A flow action Google sheets add row action; a value in `action` of
    /// [`FlowActionGoogleSheetsAddRow`](super::FlowActionGoogleSheetsAddRow).
    pub enum FlowActionGoogleSheetsAddRowAction {
        /// `ADD_ROW`.
        AddRow = "ADD_ROW",
    }
}

string_enum! {
    /// A flow action HTTP send request action; a value in `action` of
    /// [`FlowActionHttpSendRequest`](super::FlowActionHttpSendRequest).
    pub enum FlowActionHttpSendRequestAction {
        /// `SEND_REQUEST`.
        SendRequest = "SEND_REQUEST",
    }
}

string_enum! {
    /// A flow action HTTP send request params content type; a value in `content_type` of
    /// [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
    pub enum FlowActionHttpSendRequestParamsContentType {
        /// `JSON`.
        Json = "JSON",
        /// `FORM`.
        Form = "FORM",
        /// `XML`.
        Xml = "XML",
    }
}

string_enum! {
    /// A flow action mailchimp upsert member action; a value in `action` of
    /// [`FlowActionMailchimpUpsertMember`](super::FlowActionMailchimpUpsertMember).
    pub enum FlowActionMailchimpUpsertMemberAction {
        /// `UPSERT_MEMBER`.
        UpsertMember = "UPSERT_MEMBER",
    }
}

string_enum! {
    /// A flow action salesforce search leads params search field; a value in `search_field` of
    /// [`FlowActionSalesforceSearchLeadsParams`](super::FlowActionSalesforceSearchLeadsParams).
    pub enum FlowActionSalesforceSearchLeadsParamsSearchField {
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
    /// A flow action send email action; a value in `action` of
    /// [`FlowActionMailjetSendEmail`](super::FlowActionMailjetSendEmail).
    pub enum FlowActionSendEmailAction {
        /// `SEND_EMAIL`.
        SendEmail = "SEND_EMAIL",
    }
}

string_enum! {
    /// A flow action send message action; a value in `action` of
    /// [`FlowActionTelegramSendMessage`](super::FlowActionTelegramSendMessage).
    pub enum FlowActionSendMessageAction {
        /// `SEND_MESSAGE`.
        SendMessage = "SEND_MESSAGE",
    }
}

string_enum! {
    /// A flow action send request params method; a value in `method` of
    /// [`FlowActionHttpSendRequestParams`](super::FlowActionHttpSendRequestParams).
    pub enum FlowActionSendRequestParamsMethod {
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
    /// A flow action slack post message action; a value in `action` of
    /// [`FlowActionSlackPostMessage`](super::FlowActionSlackPostMessage).
    pub enum FlowActionSlackPostMessageAction {
        /// `POST_MESSAGE`.
        PostMessage = "POST_MESSAGE",
    }
}

string_enum! {
    /// A flow action slack post message params attachment color; a value in `color` of
    /// [`FlowActionSlackPostMessageParamsAttachment`](super::FlowActionSlackPostMessageParamsAttachment).
    pub enum FlowActionSlackPostMessageParamsAttachmentColor {
        /// `GOOD`.
        Good = "GOOD",
        /// `WARNING`.
        Warning = "WARNING",
        /// `DANGER`.
        Danger = "DANGER",
    }
}

string_enum! {
    /// A flow action whatsapp send message params type; a value in `type` of
    /// [`FlowActionWhatsappSendMessageParams`](super::FlowActionWhatsappSendMessageParams).
    pub enum FlowActionWhatsappSendMessageParamsType {
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
    /// A flow action zapier trigger webhook action; a value in `action` of
    /// [`FlowActionZapierTriggerWebhook`](super::FlowActionZapierTriggerWebhook).
    pub enum FlowActionZapierTriggerWebhookAction {
        /// `TRIGGER_WEBHOOK`.
        TriggerWebhook = "TRIGGER_WEBHOOK",
    }
}

string_enum! {
    /// A flow action zapier trigger webhook params method; a value in `method` of
    /// [`FlowActionZapierTriggerWebhookParams`](super::FlowActionZapierTriggerWebhookParams).
    pub enum FlowActionZapierTriggerWebhookParamsMethod {
        /// `GET`.
        Get = "GET",
        /// `POST`.
        Post = "POST",
        /// `PUT`.
        Put = "PUT",
    }
}

string_enum! {
    /// A flow delay unit; a value in `units` of
    /// [`FlowActionFlowDelayFlowParams`](super::FlowActionFlowDelayFlowParams).
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
