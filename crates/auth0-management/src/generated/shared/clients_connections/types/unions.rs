// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::{Json, Secret};
use serde::Serialize;

use crate::generated::shared::{
    ConnectionOptionsAd, ConnectionOptionsAdfs, ConnectionOptionsAmazon, ConnectionOptionsApple,
    ConnectionOptionsAuth0, ConnectionOptionsAuth0Oidc, ConnectionOptionsAzureAd,
    ConnectionOptionsBitbucket, ConnectionOptionsEmail, ConnectionOptionsEvernote,
    ConnectionOptionsExact, ConnectionOptionsFacebook, ConnectionOptionsGithub,
    ConnectionOptionsGoogleApps, ConnectionOptionsGoogleOauth2, ConnectionOptionsLine,
    ConnectionOptionsLinkedin, ConnectionOptionsOauth1, ConnectionOptionsOauth2,
    ConnectionOptionsOffice365, ConnectionOptionsOidc, ConnectionOptionsOkta,
    ConnectionOptionsPaypal, ConnectionOptionsPingFederate, ConnectionOptionsSalesforce,
    ConnectionOptionsSalesforceCommunity, ConnectionOptionsSaml, ConnectionOptionsSms,
    ConnectionOptionsSocial, ConnectionOptionsTwitter, ConnectionOptionsWindowsLive,
    SamlDecryptionKeyPair,
};

/// Settings of a connection, which depend on its strategy.
///
/// In `options` of [`Connection`](super::Connection).
/// The `strategy` beside it decides which arm it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConnectionOptions {
    /// `strategy` is `ad`.
    Ad(ConnectionOptionsAd),
    /// `strategy` is `adfs`.
    Adfs(ConnectionOptionsAdfs),
    /// `strategy` is `amazon`.
    Amazon(ConnectionOptionsAmazon),
    /// `strategy` is `apple`.
    Apple(ConnectionOptionsApple),
    /// `strategy` is `auth0`.
    Auth0(ConnectionOptionsAuth0),
    /// `strategy` is `auth0-oidc`.
    Auth0Oidc(ConnectionOptionsAuth0Oidc),
    /// `strategy` is `waad`.
    Waad(ConnectionOptionsAzureAd),
    /// `strategy` is `baidu`.
    Baidu(ConnectionOptionsSocial),
    /// `strategy` is `bitbucket`.
    Bitbucket(ConnectionOptionsBitbucket),
    /// `strategy` is `bitly`.
    Bitly(ConnectionOptionsSocial),
    /// `strategy` is `box`.
    Box(ConnectionOptionsSocial),
    /// `strategy` is `custom`.
    Custom(Json),
    /// `strategy` is `daccount`.
    Daccount(ConnectionOptionsSocial),
    /// `strategy` is `dropbox`.
    Dropbox(ConnectionOptionsSocial),
    /// `strategy` is `dwolla`.
    Dwolla(ConnectionOptionsSocial),
    /// `strategy` is `email`.
    Email(ConnectionOptionsEmail),
    /// `strategy` is `evernote`.
    Evernote(ConnectionOptionsEvernote),
    /// `strategy` is `evernote-sandbox`.
    EvernoteSandbox(ConnectionOptionsEvernote),
    /// `strategy` is `exact`.
    Exact(ConnectionOptionsExact),
    /// `strategy` is `facebook`.
    Facebook(ConnectionOptionsFacebook),
    /// `strategy` is `fitbit`.
    Fitbit(ConnectionOptionsSocial),
    /// `strategy` is `github`.
    Github(ConnectionOptionsGithub),
    /// `strategy` is `google-apps`.
    GoogleApps(ConnectionOptionsGoogleApps),
    /// `strategy` is `google-oauth2`.
    GoogleOauth2(ConnectionOptionsGoogleOauth2),
    /// `strategy` is `ip`.
    Ip(Json),
    /// `strategy` is `instagram`.
    Instagram(ConnectionOptionsSocial),
    /// `strategy` is `line`.
    Line(ConnectionOptionsLine),
    /// `strategy` is `linkedin`.
    Linkedin(ConnectionOptionsLinkedin),
    /// `strategy` is `oauth1`.
    Oauth1(ConnectionOptionsOauth1),
    /// `strategy` is `oauth2`.
    Oauth2(ConnectionOptionsOauth2),
    /// `strategy` is `oidc`.
    Oidc(ConnectionOptionsOidc),
    /// `strategy` is `office365`.
    Office365(ConnectionOptionsOffice365),
    /// `strategy` is `okta`.
    Okta(ConnectionOptionsOkta),
    /// `strategy` is `paypal`.
    Paypal(ConnectionOptionsPaypal),
    /// `strategy` is `paypal-sandbox`.
    PaypalSandbox(ConnectionOptionsPaypal),
    /// `strategy` is `pingfederate`.
    Pingfederate(ConnectionOptionsPingFederate),
    /// `strategy` is `planningcenter`.
    Planningcenter(ConnectionOptionsSocial),
    /// `strategy` is `samlp`.
    Samlp(ConnectionOptionsSaml),
    /// `strategy` is `sms`.
    Sms(ConnectionOptionsSms),
    /// `strategy` is `salesforce`.
    Salesforce(ConnectionOptionsSalesforce),
    /// `strategy` is `salesforce-community`.
    SalesforceCommunity(ConnectionOptionsSalesforceCommunity),
    /// `strategy` is `salesforce-sandbox`.
    SalesforceSandbox(ConnectionOptionsSalesforce),
    /// `strategy` is `sharepoint`.
    Sharepoint(ConnectionOptionsSocial),
    /// `strategy` is `shop`.
    Shop(ConnectionOptionsSocial),
    /// `strategy` is `shopify`.
    Shopify(ConnectionOptionsSocial),
    /// `strategy` is `soundcloud`.
    Soundcloud(ConnectionOptionsSocial),
    /// `strategy` is `thirtysevensignals`.
    Thirtysevensignals(ConnectionOptionsSocial),
    /// `strategy` is `twitter`.
    Twitter(ConnectionOptionsTwitter),
    /// `strategy` is `untappd`.
    Untappd(ConnectionOptionsSocial),
    /// `strategy` is `vkontakte`.
    Vkontakte(ConnectionOptionsSocial),
    /// `strategy` is `weibo`.
    Weibo(ConnectionOptionsSocial),
    /// `strategy` is `windowslive`.
    Windowslive(ConnectionOptionsWindowsLive),
    /// `strategy` is `wordpress`.
    Wordpress(ConnectionOptionsSocial),
    /// `strategy` is `yahoo`.
    Yahoo(ConnectionOptionsSocial),
    /// `strategy` is `yandex`.
    Yandex(ConnectionOptionsSocial),
    /// A kind or form that this version does not know, unchanged.
    Unknown(Json),
}

crate::union::sibling!(ConnectionOptions { "ad" => Ad, "adfs" => Adfs, "amazon" => Amazon, "apple" => Apple, "auth0" => Auth0, "auth0-oidc" => Auth0Oidc, "waad" => Waad, "baidu" => Baidu, "bitbucket" => Bitbucket, "bitly" => Bitly, "box" => Box, "custom" => Custom, "daccount" => Daccount, "dropbox" => Dropbox, "dwolla" => Dwolla, "email" => Email, "evernote" => Evernote, "evernote-sandbox" => EvernoteSandbox, "exact" => Exact, "facebook" => Facebook, "fitbit" => Fitbit, "github" => Github, "google-apps" => GoogleApps, "google-oauth2" => GoogleOauth2, "ip" => Ip, "instagram" => Instagram, "line" => Line, "linkedin" => Linkedin, "oauth1" => Oauth1, "oauth2" => Oauth2, "oidc" => Oidc, "office365" => Office365, "okta" => Okta, "paypal" => Paypal, "paypal-sandbox" => PaypalSandbox, "pingfederate" => Pingfederate, "planningcenter" => Planningcenter, "samlp" => Samlp, "sms" => Sms, "salesforce" => Salesforce, "salesforce-community" => SalesforceCommunity, "salesforce-sandbox" => SalesforceSandbox, "sharepoint" => Sharepoint, "shop" => Shop, "shopify" => Shopify, "soundcloud" => Soundcloud, "thirtysevensignals" => Thirtysevensignals, "twitter" => Twitter, "untappd" => Untappd, "vkontakte" => Vkontakte, "weibo" => Weibo, "windowslive" => Windowslive, "wordpress" => Wordpress, "yahoo" => Yahoo, "yandex" => Yandex });

/// A SAML decryption key, in `decryptionKey` of
/// [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SamlDecryptionKey {
    /// The key with its certificate.
    Object(SamlDecryptionKeyPair),
    /// The key in PEM.
    Text(Secret),
    /// Any other value, unchanged.
    Unknown(Json),
}

crate::union::choice!(SamlDecryptionKey { Object, Text });
