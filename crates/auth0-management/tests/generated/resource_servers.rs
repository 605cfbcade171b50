// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `resource_servers`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, resource_servers::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_resource_servers() {
    let params = ListResourceServerParams {
        identifiers: vec!["identifiers".into(), "é &".into()],
        page: Some(2),
        per_page: Some(5),
        include_fields: Some(false),
    };
    check(
"GET",
"/resource-servers?identifiers=identifiers&identifiers=%C3%A9%20%26&include_fields=false&page=2&per_page=5&include_totals=true",
None,
&[(200, r##"[{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"s3cret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}]"##), (200, r##"{"limit":2,"resource_servers":[{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"s3cret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}],"start":2,"total":2}"##), (200, r##"{"resource_servers":[]}"##)],
async |mgmt| mgmt.resource_servers().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_resource_servers() {
    let body = CreateResourceServer {
        name: Some("name".into()),
        identifier: "identifier".into(),
        scopes: Some(vec![ResourceServerScope {
            value: Some("value".into()),
            description: Some("description".into()),
            extra: Extra::default(),
        }]),
        signing_alg: Some(SigningAlgorithm::Ps256),
        signing_secret: Some("signing_secret".into()),
        allow_offline_access: Some(true),
        allow_online_access: Some(true),
        allow_online_access_with_ephemeral_sessions: Some(true),
        token_lifetime: Some(3),
        token_dialect: Some(ResourceServerTokenDialect::Rfc9068ProfileAuthz),
        skip_consent_for_verifiable_first_party_clients: Some(true),
        enforce_policies: Some(true),
        token_encryption: Some(ResourceServerTokenEncryption {
            format: Some(ResourceServerTokenEncryptionFormat::CompactNestedJwe),
            encryption_key: Some(ResourceServerTokenEncryptionKey {
                name: Some("name".into()),
                alg: Some(ResourceServerTokenEncryptionAlgorithm::RsaOaep512),
                kid: Some("kid".into()),
                pem: Some("pem".into()),
                thumbprint_sha256: Some("thumbprint_sha256".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        consent_policy: Some(ResourceServerConsentPolicy::TransactionalAuthorizationWithMfa),
        authorization_details: Some(vec![any_json()]),
        proof_of_possession: Some(ResourceServerProofOfPossession {
            mechanism: Some(ResourceServerProofOfPossessionMechanism::Dpop),
            required: Some(true),
            required_for: Some(ResourceServerProofOfPossessionRequiredFor::AllClients),
            extra: Extra::default(),
        }),
        subject_type_authorization: Some(ResourceServerSubjectTypeAuthorization {
            user: Some(ResourceServerSubjectTypeAuthorizationUser {
                policy: Some(ResourceServerSubjectTypeAuthorizationUserPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            client: Some(ResourceServerSubjectTypeAuthorizationClient {
                policy: Some(ResourceServerSubjectTypeAuthorizationPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            anonymous_user: Some(ResourceServerSubjectTypeAuthorizationAnonymousUser {
                policy: Some(ResourceServerSubjectTypeAuthorizationPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        authorization_policy: Some(ResourceServerAuthorizationPolicy {
            policy_id: Some("policy_id".into()),
            extra: Extra::default(),
        }),
        token_lifetime_for_anonymous_access_tokens: Some(3),
        access_token: Some(ResourceServerAccessToken {
            claims_mapping: Some(ResourceServerAccessTokenClaimsMapping {
                custom_claims: Some(vec![ResourceServerAccessTokenCustomClaimsMappingRule {
                    name: Some("name".into()),
                    expression: Some("expression".into()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        require_consent_non_repudiation: Some(true),
    };
    check(
"POST",
"/resource-servers",
Some(r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{"any":["thing",1]}],"authorization_policy":{"policy_id":"policy_id"},"consent_policy":"transactional-authorization-with-mfa","enforce_policies":true,"identifier":"identifier","name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"signing_secret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"pem","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":3,"token_lifetime_for_anonymous_access_tokens":3}"##),
&[(201, r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"s3cret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.resource_servers().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_resource_servers_search() {
    let params = SearchResourceServersParams {
        q: Some("é &+".into()),
        parser: Some(SearchParser::Lucene),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        take: Some(5),
        from: Some("a|b/c d%é".into()),
        sort: Some(ResourceServerSortField::UpdatedAt),
    };
    check(
"GET",
"/resource-servers/search?q=%C3%A9%20%26%2B&parser=lucene&fields=%C3%A9%20%26%2B&include_fields=false&sort=updated_at&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"next":"next","resource_servers":[{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}]}"##), (200, r##"{"resource_servers":[]}"##)],
async |mgmt| mgmt.resource_servers().search_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_resource_servers_id() {
    let params = GetResourceServerParams {
        include_fields: Some(false),
    };
    check(
"GET",
"/resource-servers/a%7Cb%2Fc%20d%25%C3%A9?include_fields=false",
None,
&[(200, r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"s3cret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.resource_servers().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_resource_servers_id() {
    check_answerless(
        "DELETE",
        "/resource-servers/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.resource_servers().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_resource_servers_id() {
    let body = UpdateResourceServer {
        name: Some("name".into()),
        scopes: Some(vec![ResourceServerScope {
            value: Some("value".into()),
            description: Some("description".into()),
            extra: Extra::default(),
        }]),
        signing_alg: Some(SigningAlgorithm::Ps256),
        signing_secret: Some("signing_secret".into()),
        skip_consent_for_verifiable_first_party_clients: Some(true),
        allow_offline_access: Some(true),
        allow_online_access: Some(true),
        allow_online_access_with_ephemeral_sessions: Some(true),
        token_lifetime: Some(3),
        token_dialect: Some(ResourceServerTokenDialect::Rfc9068ProfileAuthz),
        enforce_policies: Some(true),
        token_encryption: Patch::Value(ResourceServerTokenEncryption {
            format: Some(ResourceServerTokenEncryptionFormat::CompactNestedJwe),
            encryption_key: Some(ResourceServerTokenEncryptionKey {
                name: Some("name".into()),
                alg: Some(ResourceServerTokenEncryptionAlgorithm::RsaOaep512),
                kid: Some("kid".into()),
                pem: Some("pem".into()),
                thumbprint_sha256: Some("thumbprint_sha256".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        consent_policy: Patch::Value(
            ResourceServerConsentPolicy::TransactionalAuthorizationWithMfa,
        ),
        authorization_details: Patch::Value(vec![any_json()]),
        proof_of_possession: Patch::Value(ResourceServerProofOfPossession {
            mechanism: Some(ResourceServerProofOfPossessionMechanism::Dpop),
            required: Some(true),
            required_for: Some(ResourceServerProofOfPossessionRequiredFor::AllClients),
            extra: Extra::default(),
        }),
        subject_type_authorization: Some(ResourceServerSubjectTypeAuthorization {
            user: Some(ResourceServerSubjectTypeAuthorizationUser {
                policy: Some(ResourceServerSubjectTypeAuthorizationUserPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            client: Some(ResourceServerSubjectTypeAuthorizationClient {
                policy: Some(ResourceServerSubjectTypeAuthorizationPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            anonymous_user: Some(ResourceServerSubjectTypeAuthorizationAnonymousUser {
                policy: Some(ResourceServerSubjectTypeAuthorizationPolicy::RequireClientGrant),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        authorization_policy: Patch::Value(ResourceServerAuthorizationPolicy {
            policy_id: Some("policy_id".into()),
            extra: Extra::default(),
        }),
        token_lifetime_for_anonymous_access_tokens: Patch::Value(3),
        access_token: Some(ResourceServerAccessToken {
            claims_mapping: Some(ResourceServerAccessTokenClaimsMapping {
                custom_claims: Some(vec![ResourceServerAccessTokenCustomClaimsMappingRule {
                    name: Some("name".into()),
                    expression: Some("expression".into()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        require_consent_non_repudiation: Some(true),
    };
    check(
"PATCH",
"/resource-servers/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{"any":["thing",1]}],"authorization_policy":{"policy_id":"policy_id"},"consent_policy":"transactional-authorization-with-mfa","enforce_policies":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"signing_secret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"pem","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":3,"token_lifetime_for_anonymous_access_tokens":3}"##),
&[(201, r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"allow_offline_access":true,"allow_online_access":true,"allow_online_access_with_ephemeral_sessions":true,"authorization_details":[{}],"authorization_policy":{"policy_id":"policy_id"},"client_id":"client_id","enforce_policies":true,"id":"id","identifier":"identifier","is_system":true,"name":"name","proof_of_possession":{"mechanism":"dpop","required":true,"required_for":"all_clients"},"require_consent_non_repudiation":true,"scopes":[{"description":"description","value":"value"}],"signing_alg":"PS256","signing_secret":"s3cret","skip_consent_for_verifiable_first_party_clients":true,"subject_type_authorization":{"anonymous_user":{"policy":"require_client_grant"},"client":{"policy":"require_client_grant"},"user":{"policy":"require_client_grant"}},"token_dialect":"rfc9068_profile_authz","token_encryption":{"encryption_key":{"alg":"RSA-OAEP-512","kid":"kid","name":"name","pem":"-----BEGIN PUBLIC KEY-----\r\nMIIBIjANBg...\r\n-----END PUBLIC KEY-----\r\n","thumbprint_sha256":"thumbprint_sha256"},"format":"compact-nested-jwe"},"token_lifetime":7,"token_lifetime_for_anonymous_access_tokens":7,"token_lifetime_for_web":7}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.resource_servers().update("a|b/c d%é", &body).detailed().await,
).await;
}
