// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// An identity provider; a value for `provider` of
    /// `DELETE /users/{id}/identities/{provider}/{user_id}`.
    pub enum IdentityProvider {
        /// Active Directory or LDAP (`ad`).
        Ad = "ad",
        /// Active Directory Federation Services (`adfs`).
        Adfs = "adfs",
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
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
        /// `baidu`.
        Baidu = "baidu",
        /// `bitly`.
        Bitly = "bitly",
        /// `box`.
        Box = "box",
        /// `custom`.
        Custom = "custom",
        /// `daccount`.
        Daccount = "daccount",
        /// `dwolla`.
        Dwolla = "dwolla",
        /// Email (`email`).
        Email = "email",
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
        /// Google Workspace (`google-apps`).
        GoogleApps = "google-apps",
        /// `google-oauth2`.
        GoogleOauth2 = "google-oauth2",
        /// `instagram`.
        Instagram = "instagram",
        /// `ip`.
        Ip = "ip",
        /// `line`.
        Line = "line",
        /// `linkedin`.
        Linkedin = "linkedin",
        /// `oauth1`.
        Oauth1 = "oauth1",
        /// `oauth2`.
        Oauth2 = "oauth2",
        /// `office365`.
        Office365 = "office365",
        /// `oidc`.
        Oidc = "oidc",
        /// `okta`.
        Okta = "okta",
        /// `paypal`.
        Paypal = "paypal",
        /// `paypal-sandbox`.
        PaypalSandbox = "paypal-sandbox",
        /// PingFederate (`pingfederate`).
        PingFederate = "pingfederate",
        /// `planningcenter`.
        PlanningCenter = "planningcenter",
        /// `salesforce-community`.
        SalesforceCommunity = "salesforce-community",
        /// `salesforce-sandbox`.
        SalesforceSandbox = "salesforce-sandbox",
        /// `salesforce`.
        Salesforce = "salesforce",
        /// SAML (`samlp`).
        Samlp = "samlp",
        /// `sharepoint`.
        Sharepoint = "sharepoint",
        /// `shopify`.
        Shopify = "shopify",
        /// `shop`.
        Shop = "shop",
        /// Text message (`sms`).
        Sms = "sms",
        /// `soundcloud`.
        Soundcloud = "soundcloud",
        /// `thirtysevensignals`.
        ThirtySevenSignals = "thirtysevensignals",
        /// `twitter`.
        Twitter = "twitter",
        /// `untappd`.
        Untappd = "untappd",
        /// `vkontakte`.
        Vkontakte = "vkontakte",
        /// Microsoft Entra ID, formerly Azure Active Directory (`waad`).
        Waad = "waad",
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
