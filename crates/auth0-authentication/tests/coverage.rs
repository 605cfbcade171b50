//! Every operation of Auth0's document has a call here, and every method of auth0-python.
//!
//! The tables below name the calls as code, so that this does not compile when one is gone. Where Auth0's
//! document is at hand they are compared with it: in the directory `AUTH0_SPEC`, or in `../shared/spec`
//! beside the workspace.

#![allow(deprecated, reason = "deprecated operations count, too")]
#![allow(clippy::print_stdout, reason = "the counts are what people look for")]
#![allow(
    clippy::unwrap_used,
    reason = "a failure in a helper is a failure of the test"
)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use auth0_authentication::database::Database;
use auth0_authentication::enterprise::Enterprise;
use auth0_authentication::grant::{
    AuthorizationCode, ClientCredentials, PasswordRealm, PasswordlessOtp, RefreshToken,
};
use auth0_authentication::legacy::{Legacy, ResourceOwner};
use auth0_authentication::mfa::Mfa;
use auth0_authentication::passwordless::{Passwordless, StartPasswordlessLogin};
use auth0_authentication::{AuthenticationClient, Authorize, RevokedSubject};
use serde_json::Value;

/// The names on the left of a table whose right side compiles.
macro_rules! table {
    ($($name:literal => $($call:expr),+;)+) => {{
        $($(let _ = $call;)+)+
        BTreeSet::from([$($name),+])
    }};
}

type Client = AuthenticationClient;

/// `method path operationId`.
fn operations() -> BTreeSet<&'static str> {
    table! {
        "GET /authorize authorize" => |client: &Client| client.authorize("https://app");
        "POST /oauth/token exchangeToken" => Client::token::<ClientCredentials>;
        "POST /mfa/challenge requestMfaChallenge" => Mfa::request_challenge;
        "POST /mfa/associate associateMfaAuthenticator" => Mfa::associate_authenticator;
        "GET /mfa/authenticators listMfaAuthenticators" => Mfa::authenticators;
        "DELETE /mfa/authenticators/{id} deleteMfaAuthenticator" => Mfa::delete_authenticator;
        "POST /passwordless/start startPasswordless" => Passwordless::start_login;
        "POST /oauth/device/code requestDeviceCode" => Client::start_device_login;
        "POST /oauth/revoke revokeToken" => |client: &Client| client.revoke("token");
        "POST /oauth/par pushAuthorizationRequest" => Authorize::push;
        "GET /userinfo getUserInfo" => |client: &Client| client.userinfo("token");
        "GET /v2/logout logout" => Client::logout_url;
        "GET /oidc/logout oidcLogout" => Client::oidc_logout_url;
        "POST /dbconnections/signup signup" => Database::sign_up;
        "POST /dbconnections/change_password changePassword" => Database::change_password;
        "POST /oauth/access_token socialWithProviderAccessToken" => Legacy::social_login;
        "POST /oauth/ro resourceOwnerLegacy" => Legacy::resource_owner;
        "POST /tokeninfo getTokenInfo" => |legacy: &Legacy<'_>| legacy.tokeninfo("token");
        "POST /delegation getDelegationToken" => Legacy::delegation;
        "POST /users/{user_id}/impersonate impersonateUser" => Legacy::impersonate;
        "POST /bc-authorize startBackChannelLogin" => Client::start_backchannel_login;
        "POST /passwordless/verify verify" => Legacy::verify_passwordless;
        "POST /oidc/register dynamicApplicationRegistration" => Client::register_client;
        "GET /samlp/{clientId} acceptSAMLRequest" => |calls: Enterprise<'_>| drop(calls.saml_login_url(""));
        "GET /samlp/metadata/{clientId} getSAMLMetadata" => Enterprise::saml_metadata;
        "POST /samlp/{client_id}/logout samlLogout" => Enterprise::saml_logout;
        "GET /wsfed/{clientId} acceptWsFederationRequest" => |calls: Enterprise<'_>| drop(calls.wsfed_login_url(""));
        "GET /wsfed/FederationMetadata/2007-06/FederationMetadata.xml getWsFederationMetadata" => Enterprise::wsfed_metadata;
        "POST /login/callback idpInitiatedSSO" => Enterprise::idp_initiated_sso;
        "POST /login/unlink unlink" => |legacy: &Legacy<'_>| legacy.unlink("token", "");
        "POST /oauth/global-token-revocation/connection/{connection_name} globalTokenRevocation" => |client: &Client, subject: &RevokedSubject| client.global_token_revocation("", subject, "token");
    }
}

/// `Class.method` of auth0-python 3.
fn python_methods() -> BTreeSet<&'static str> {
    table! {
        "AuthorizeClient.authorize" => |client: &Client| client.authorize("https://app");
        "Database.change_password" => Database::change_password;
        "Database.login" => Client::token::<PasswordRealm>, Legacy::resource_owner;
        "Database.signup" => Database::sign_up;
        "Delegated.get_token" => Legacy::delegation;
        "Enterprise.saml_metadata" => Enterprise::saml_metadata;
        "Enterprise.wsfed_metadata" => Enterprise::wsfed_metadata;
        "GetToken.authorization_code" => Client::token::<AuthorizationCode>;
        "GetToken.authorization_code_pkce" => Client::token::<AuthorizationCode>;
        "GetToken.client_credentials" => Client::token::<ClientCredentials>;
        "GetToken.login" => Client::token::<PasswordRealm>;
        "GetToken.refresh_token" => Client::token::<RefreshToken>;
        "Logout.logout" => Client::logout_url;
        "Passwordless.email" => Passwordless::start_login, StartPasswordlessLogin::email_link("");
        "Passwordless.sms" => Passwordless::start_login, StartPasswordlessLogin::sms("");
        "Passwordless.sms_login" => Client::token::<PasswordlessOtp>, ResourceOwner::sms("", "");
        "RevokeToken.revoke_refresh_token" => |client: &Client| client.revoke("token");
        "Social.login" => Legacy::social_login;
        "Users.tokeninfo" => |legacy: &Legacy<'_>| legacy.tokeninfo("token");
        "Users.userinfo" => |client: &Client| client.userinfo("token");
    }
}

/// A document of the API's facts, which are no part of the project.
fn document(name: &str) -> Option<Value> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/spec");
    let directory = std::env::var_os("AUTH0_SPEC").unwrap_or_else(|| beside.into());
    let text = std::fs::read(PathBuf::from(directory).join(name)).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}

/// Prints how many of what is wanted there are, and fails when one is missing or superfluous.
fn compare(what: &str, wanted: &BTreeSet<String>, found: &BTreeSet<&str>) {
    let missing: Vec<_> = wanted
        .iter()
        .filter(|it| !found.contains(it.as_str()))
        .collect();
    let superfluous: Vec<_> = found.iter().filter(|it| !wanted.contains(**it)).collect();
    println!("{what}: {}/{}", wanted.len() - missing.len(), wanted.len());
    assert!(missing.is_empty(), "{what}: missing {missing:?}");
    assert!(
        superfluous.is_empty(),
        "{what}: superfluous {superfluous:?}"
    );
}

#[test]
fn every_operation_has_a_call() {
    let found = operations();
    assert_eq!(found.len(), 31);
    let Some(document) = document("authentication-api.json") else {
        println!(
            "operations: {} (Auth0's document is not at hand)",
            found.len()
        );
        return;
    };
    let mut wanted = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            if let Some(id) = operation["operationId"].as_str() {
                wanted.insert(format!("{} {path} {id}", method.to_uppercase()));
            }
        }
    }
    compare("operations", &wanted, &found);
}

#[test]
fn every_python_method_has_a_call() {
    let found = python_methods();
    assert_eq!(found.len(), 20);
    let Some(document) = document("seed-surface.json") else {
        println!(
            "auth0-python: {} (the list of its methods is not at hand)",
            found.len()
        );
        return;
    };
    let wanted = document
        .as_array()
        .unwrap()
        .iter()
        .filter(|method| method["api"] == "authentication")
        .map(|method| {
            let [class, name] = ["class", "method"].map(|name| method[name].as_str().unwrap());
            format!("{class}.{name}")
        })
        .collect();
    compare("auth0-python", &wanted, &found);
}

#[test]
fn the_documentation_has_all_of_it() {
    let documentation = include_str!("../src/operations.rs");
    let first_cells = |heading: &str| -> BTreeSet<String> {
        let (_, table) = documentation.split_once(heading).unwrap();
        table
            .lines()
            .skip_while(|line| !line.starts_with("//! |---"))
            .skip(1)
            .take_while(|line| line.starts_with("//! |"))
            .map(|row| {
                let cells: Vec<_> = row
                    .split('|')
                    .map(|cell| cell.trim().trim_matches('`'))
                    .collect();
                let [name, next] = [cells[1], cells[2]];
                if next.starts_with(|first: char| first.is_ascii_uppercase()) {
                    format!("{next} {name}")
                } else {
                    name.to_owned()
                }
            })
            .collect()
    };
    compare(
        "documented operations",
        &first_cells("# By operation"),
        &operations(),
    );
    compare(
        "documented methods",
        &first_cells("# By method"),
        &python_methods(),
    );
}
