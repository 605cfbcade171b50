//! An index of the operations of the Authentication API, and of the methods of auth0-python.
//!
//! # By operation
//!
//! The names are those of Auth0's published API description.
//!
//! | operation | request | here |
//! |---|---|---|
//! | `authorize` | `GET /authorize` | [`AuthenticationClient::authorize`] |
//! | `exchangeToken` | `POST /oauth/token` | [`AuthenticationClient::token`], with a [`grant`](crate::grant) |
//! | `requestMfaChallenge` | `POST /mfa/challenge` | [`Mfa::request_challenge`] |
//! | `associateMfaAuthenticator` | `POST /mfa/associate` | [`Mfa::associate_authenticator`] |
//! | `listMfaAuthenticators` | `GET /mfa/authenticators` | [`Mfa::authenticators`] |
//! | `deleteMfaAuthenticator` | `DELETE /mfa/authenticators/{id}` | [`Mfa::delete_authenticator`] |
//! | `startPasswordless` | `POST /passwordless/start` | [`Passwordless::start_login`] |
//! | `requestDeviceCode` | `POST /oauth/device/code` | [`AuthenticationClient::start_device_login`] |
//! | `revokeToken` | `POST /oauth/revoke` | [`AuthenticationClient::revoke`] |
//! | `pushAuthorizationRequest` | `POST /oauth/par` | [`Authorize::push`] |
//! | `getUserInfo` | `GET /userinfo` | [`AuthenticationClient::userinfo`] |
//! | `logout` | `GET /v2/logout` | [`AuthenticationClient::logout_url`] |
//! | `oidcLogout` | `GET /oidc/logout` | [`AuthenticationClient::oidc_logout_url`] |
//! | `signup` | `POST /dbconnections/signup` | [`Database::sign_up`] |
//! | `changePassword` | `POST /dbconnections/change_password` | [`Database::change_password`] |
//! | `startBackChannelLogin` | `POST /bc-authorize` | [`AuthenticationClient::start_backchannel_login`] |
//! | `dynamicApplicationRegistration` | `POST /oidc/register` | [`AuthenticationClient::register_client`] |
//! | `acceptSAMLRequest` | `GET /samlp/{clientId}` | [`Enterprise::saml_login_url`] |
//! | `getSAMLMetadata` | `GET /samlp/metadata/{clientId}` | [`Enterprise::saml_metadata`] |
//! | `samlLogout` | `POST /samlp/{client_id}/logout` | [`Enterprise::saml_logout`] |
//! | `acceptWsFederationRequest` | `GET /wsfed/{clientId}` | [`Enterprise::wsfed_login_url`] |
//! | `getWsFederationMetadata` | `GET /wsfed/FederationMetadata/2007-06/FederationMetadata.xml` | [`Enterprise::wsfed_metadata`] |
//! | `idpInitiatedSSO` | `POST /login/callback` | [`Enterprise::idp_initiated_sso`] |
//! | `globalTokenRevocation` | `POST /oauth/global-token-revocation/connection/{connection_name}` | [`AuthenticationClient::global_token_revocation`] |
//! | `socialWithProviderAccessToken` | `POST /oauth/access_token` | [`Legacy::social_login`], deprecated |
//! | `resourceOwnerLegacy` | `POST /oauth/ro` | [`Legacy::resource_owner`], deprecated |
//! | `getTokenInfo` | `POST /tokeninfo` | [`Legacy::tokeninfo`], deprecated |
//! | `getDelegationToken` | `POST /delegation` | [`Legacy::delegation`], deprecated |
//! | `impersonateUser` | `POST /users/{user_id}/impersonate` | [`Legacy::impersonate`], deprecated |
//! | `verify` | `POST /passwordless/verify` | [`Legacy::verify_passwordless`], deprecated |
//! | `unlink` | `POST /login/unlink` | [`Legacy::unlink`], deprecated |
//!
//! For endpoints that this version does not know, use [`AuthenticationClient::call`].
//!
//! Auth0's description lacks `POST /passkey/register` and `POST /passkey/challenge`; see
//! [`Passkeys::start_signup`] and [`Passkeys::start_login`].
//!
//! # By method of auth0-python
//!
//! This table refers to version 3 of auth0-python. Its `authorize` and `logout` send the requests themselves
//! instead of redirecting the user's browser; a server needs only the URL.
//!
//! | auth0-python | here |
//! |---|---|
//! | `AuthorizeClient.authorize` | [`AuthenticationClient::authorize`] |
//! | `Database.change_password` | [`Database::change_password`] |
//! | `Database.login` | [`AuthenticationClient::token`] with [`PasswordRealm`](crate::grant::PasswordRealm); on old tenants [`Legacy::resource_owner`] |
//! | `Database.signup` | [`Database::sign_up`] |
//! | `Delegated.get_token` | [`AuthenticationClient::token`] with [`TokenExchange`](crate::grant::TokenExchange); on old tenants [`Legacy::delegation`] |
//! | `Enterprise.saml_metadata` | [`Enterprise::saml_metadata`] |
//! | `Enterprise.wsfed_metadata` | [`Enterprise::wsfed_metadata`] |
//! | `GetToken.authorization_code` | [`AuthenticationClient::token`] with [`AuthorizationCode`](crate::grant::AuthorizationCode) |
//! | `GetToken.authorization_code_pkce` | the same, with a code verifier |
//! | `GetToken.client_credentials` | [`AuthenticationClient::token`] with [`ClientCredentials`](crate::grant::ClientCredentials) |
//! | `GetToken.login` | [`AuthenticationClient::token`] with [`PasswordRealm`](crate::grant::PasswordRealm) |
//! | `GetToken.refresh_token` | [`AuthenticationClient::token`] with [`RefreshToken`](crate::grant::RefreshToken) |
//! | `Logout.logout` | [`AuthenticationClient::logout_url`] |
//! | `Passwordless.email` | [`Passwordless::start_login`] with [`email_link`](crate::passwordless::StartPasswordlessLogin::email_link) or [`email_code`](crate::passwordless::StartPasswordlessLogin::email_code) |
//! | `Passwordless.sms` | [`Passwordless::start_login`] with [`sms`](crate::passwordless::StartPasswordlessLogin::sms) |
//! | `Passwordless.sms_login` | [`AuthenticationClient::token`] with [`PasswordlessOtp`](crate::grant::PasswordlessOtp); on old tenants [`Legacy::resource_owner`] |
//! | `RevokeToken.revoke_refresh_token` | [`AuthenticationClient::revoke`] |
//! | `Social.login` | [`AuthenticationClient::token`] with [`NativeSocial`](crate::grant::NativeSocial); on old tenants [`Legacy::social_login`] |
//! | `Users.tokeninfo` | [`AuthenticationClient::userinfo`]; on old tenants [`Legacy::tokeninfo`] |
//! | `Users.userinfo` | [`AuthenticationClient::userinfo`] |
//!
//! [`AuthenticationClient::authorize`]: crate::AuthenticationClient::authorize
//! [`AuthenticationClient::call`]: crate::AuthenticationClient::call
//! [`AuthenticationClient::start_backchannel_login`]: crate::AuthenticationClient::start_backchannel_login
//! [`AuthenticationClient::start_device_login`]: crate::AuthenticationClient::start_device_login
//! [`AuthenticationClient::global_token_revocation`]: crate::AuthenticationClient::global_token_revocation
//! [`AuthenticationClient::logout_url`]: crate::AuthenticationClient::logout_url
//! [`AuthenticationClient::oidc_logout_url`]: crate::AuthenticationClient::oidc_logout_url
//! [`AuthenticationClient::register_client`]: crate::AuthenticationClient::register_client
//! [`AuthenticationClient::revoke`]: crate::AuthenticationClient::revoke
//! [`AuthenticationClient::token`]: crate::AuthenticationClient::token
//! [`AuthenticationClient::userinfo`]: crate::AuthenticationClient::userinfo
//! [`Authorize::push`]: crate::Authorize::push
//! [`Database::change_password`]: crate::database::Database::change_password
//! [`Database::sign_up`]: crate::database::Database::sign_up
//! [`Enterprise::idp_initiated_sso`]: crate::enterprise::Enterprise::idp_initiated_sso
//! [`Enterprise::saml_login_url`]: crate::enterprise::Enterprise::saml_login_url
//! [`Enterprise::saml_logout`]: crate::enterprise::Enterprise::saml_logout
//! [`Enterprise::saml_metadata`]: crate::enterprise::Enterprise::saml_metadata
//! [`Enterprise::wsfed_login_url`]: crate::enterprise::Enterprise::wsfed_login_url
//! [`Enterprise::wsfed_metadata`]: crate::enterprise::Enterprise::wsfed_metadata
//! [`Legacy::delegation`]: crate::legacy::Legacy::delegation
//! [`Legacy::impersonate`]: crate::legacy::Legacy::impersonate
//! [`Legacy::resource_owner`]: crate::legacy::Legacy::resource_owner
//! [`Legacy::social_login`]: crate::legacy::Legacy::social_login
//! [`Legacy::tokeninfo`]: crate::legacy::Legacy::tokeninfo
//! [`Legacy::unlink`]: crate::legacy::Legacy::unlink
//! [`Legacy::verify_passwordless`]: crate::legacy::Legacy::verify_passwordless
//! [`Mfa::associate_authenticator`]: crate::mfa::Mfa::associate_authenticator
//! [`Mfa::authenticators`]: crate::mfa::Mfa::authenticators
//! [`Mfa::request_challenge`]: crate::mfa::Mfa::request_challenge
//! [`Mfa::delete_authenticator`]: crate::mfa::Mfa::delete_authenticator
//! [`Passkeys::start_login`]: crate::passkey::Passkeys::start_login
//! [`Passkeys::start_signup`]: crate::passkey::Passkeys::start_signup
//! [`Passwordless::start_login`]: crate::passwordless::Passwordless::start_login
