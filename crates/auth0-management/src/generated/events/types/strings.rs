// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A user object identities item provider; a value in `provider` of
    /// [`EventUserIdentity`](super::EventUserIdentity).
    pub enum UserObjectIdentitiesItemProvider {
        /// `custom`.
        Custom = "custom",
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// Active Directory or LDAP (`ad`).
        Ad = "ad",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `ip`.
        Ip = "ip",
        /// `office365`.
        Office365 = "office365",
        /// `oidc`.
        Oidc = "oidc",
        /// `okta`.
        Okta = "okta",
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `sharepoint`.
        Sharepoint = "sharepoint",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
        /// Email (`email`).
        Email = "email",
        /// Text message (`sms`).
        Sms = "sms",
        /// `amazon`.
        Amazon = "amazon",
        /// `apple`.
        Apple = "apple",
        /// `dropbox`.
        Dropbox = "dropbox",
        /// `bitbucket`.
        Bitbucket = "bitbucket",
        /// `auth0-oidc`.
        Auth0Oidc = "auth0-oidc",
        /// `baidu`.
        Baidu = "baidu",
        /// `bitly`.
        Bitly = "bitly",
        /// `box`.
        Box = "box",
        /// `daccount`.
        Daccount = "daccount",
        /// `dwolla`.
        Dwolla = "dwolla",
        /// `evernote-sandbox`.
        EvernoteSandbox = "evernote-sandbox",
        /// `evernote`.
        Evernote = "evernote",
        /// `exact`.
        Exact = "exact",
        /// `facebook`.
        Facebook = "facebook",
        /// `fitbit`.
        Fitbit = "fitbit",
        /// `github`.
        Github = "github",
        /// `google-oauth2`.
        GoogleOauth2 = "google-oauth2",
        /// `instagram`.
        Instagram = "instagram",
        /// `line`.
        Line = "line",
        /// `linkedin`.
        Linkedin = "linkedin",
        /// `oauth1`.
        Oauth1 = "oauth1",
        /// `oauth2`.
        Oauth2 = "oauth2",
        /// `paypal`.
        Paypal = "paypal",
        /// `paypal-sandbox`.
        PaypalSandbox = "paypal-sandbox",
        /// `planningcenter`.
        PlanningCenter = "planningcenter",
        /// `salesforce-community`.
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`.
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`.
        Salesforce = "salesforce",
        /// `shopify`.
        Shopify = "shopify",
        /// `soundcloud`.
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`.
        ThirtySevenSignals = "thirtysevensignals",
        /// `twitter`.
        Twitter = "twitter",
        /// `untapped`.
        Untapped = "untapped",
        /// `vkontakte`.
        Vkontakte = "vkontakte",
        /// `weibo`.
        Weibo = "weibo",
        /// Microsoft account (`windowslive`).
        Windowslive = "windowslive",
        /// `wordpress`.
        Wordpress = "wordpress",
        /// `yahoo`.
        Yahoo = "yahoo",
        /// `yandex`.
        Yandex = "yandex",
    }
}
