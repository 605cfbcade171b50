// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::{Deserialize, Serialize};

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

/// The `options` of [`Connection`](super::Connection).
/// The `strategy` beside it decides which arm it is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConnectionOptions {
    Ad(ConnectionOptionsAd),
    Adfs(ConnectionOptionsAdfs),
    Amazon(ConnectionOptionsAmazon),
    Apple(ConnectionOptionsApple),
    Auth0(ConnectionOptionsAuth0),
    Auth0Oidc(ConnectionOptionsAuth0Oidc),
    Waad(ConnectionOptionsAzureAd),
    Baidu(ConnectionOptionsSocial),
    Bitbucket(ConnectionOptionsBitbucket),
    Bitly(ConnectionOptionsSocial),
    Box(ConnectionOptionsSocial),
    Custom(Json),
    Daccount(ConnectionOptionsSocial),
    Dropbox(ConnectionOptionsSocial),
    Dwolla(ConnectionOptionsSocial),
    Email(ConnectionOptionsEmail),
    Evernote(ConnectionOptionsEvernote),
    EvernoteSandbox(ConnectionOptionsEvernote),
    Exact(ConnectionOptionsExact),
    Facebook(ConnectionOptionsFacebook),
    Fitbit(ConnectionOptionsSocial),
    Github(ConnectionOptionsGithub),
    GoogleApps(ConnectionOptionsGoogleApps),
    GoogleOauth2(ConnectionOptionsGoogleOauth2),
    Ip(Json),
    Instagram(ConnectionOptionsSocial),
    Line(ConnectionOptionsLine),
    Linkedin(ConnectionOptionsLinkedin),
    Oauth1(ConnectionOptionsOauth1),
    Oauth2(ConnectionOptionsOauth2),
    Oidc(ConnectionOptionsOidc),
    Office365(ConnectionOptionsOffice365),
    Okta(ConnectionOptionsOkta),
    Paypal(ConnectionOptionsPaypal),
    PaypalSandbox(ConnectionOptionsPaypal),
    Pingfederate(ConnectionOptionsPingFederate),
    Planningcenter(ConnectionOptionsSocial),
    Samlp(ConnectionOptionsSaml),
    Sms(ConnectionOptionsSms),
    Salesforce(ConnectionOptionsSalesforce),
    SalesforceCommunity(ConnectionOptionsSalesforceCommunity),
    SalesforceSandbox(ConnectionOptionsSalesforce),
    Sharepoint(ConnectionOptionsSocial),
    Shop(ConnectionOptionsSocial),
    Shopify(ConnectionOptionsSocial),
    Soundcloud(ConnectionOptionsSocial),
    Thirtysevensignals(ConnectionOptionsSocial),
    Twitter(ConnectionOptionsTwitter),
    Untappd(ConnectionOptionsSocial),
    Vkontakte(ConnectionOptionsSocial),
    Weibo(ConnectionOptionsSocial),
    Windowslive(ConnectionOptionsWindowsLive),
    Wordpress(ConnectionOptionsSocial),
    Yahoo(ConnectionOptionsSocial),
    Yandex(ConnectionOptionsSocial),
    /// A kind or form that this version does not know, as it came.
    Unknown(Json),
}

crate::union::sibling!(ConnectionOptions { "ad" => Ad, "adfs" => Adfs, "amazon" => Amazon, "apple" => Apple, "auth0" => Auth0, "auth0-oidc" => Auth0Oidc, "waad" => Waad, "baidu" => Baidu, "bitbucket" => Bitbucket, "bitly" => Bitly, "box" => Box, "custom" => Custom, "daccount" => Daccount, "dropbox" => Dropbox, "dwolla" => Dwolla, "email" => Email, "evernote" => Evernote, "evernote-sandbox" => EvernoteSandbox, "exact" => Exact, "facebook" => Facebook, "fitbit" => Fitbit, "github" => Github, "google-apps" => GoogleApps, "google-oauth2" => GoogleOauth2, "ip" => Ip, "instagram" => Instagram, "line" => Line, "linkedin" => Linkedin, "oauth1" => Oauth1, "oauth2" => Oauth2, "oidc" => Oidc, "office365" => Office365, "okta" => Okta, "paypal" => Paypal, "paypal-sandbox" => PaypalSandbox, "pingfederate" => Pingfederate, "planningcenter" => Planningcenter, "samlp" => Samlp, "sms" => Sms, "salesforce" => Salesforce, "salesforce-community" => SalesforceCommunity, "salesforce-sandbox" => SalesforceSandbox, "sharepoint" => Sharepoint, "shop" => Shop, "shopify" => Shopify, "soundcloud" => Soundcloud, "thirtysevensignals" => Thirtysevensignals, "twitter" => Twitter, "untappd" => Untappd, "vkontakte" => Vkontakte, "weibo" => Weibo, "windowslive" => Windowslive, "wordpress" => Wordpress, "yahoo" => Yahoo, "yandex" => Yandex });

/// The `decryptionKey` of [`ConnectionOptionsPingFederate`](super::ConnectionOptionsPingFederate).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SamlDecryptionKey {
    Object(SamlDecryptionKeyPair),
    Text(String),
    /// Any other value, as it came.
    Unknown(Json),
}
