// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `clients`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, clients::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_clients() {
    let params = ListClientsParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
        page: None,
        per_page: None,
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        is_global: Some(false),
        is_first_party: Some(false),
        app_type: Some("é &+".into()),
        external_client_id: Some("é &+".into()),
        q: Some("é &+".into()),
    };
    check(
"GET",
"/clients?fields=%C3%A9%20%26%2B&include_fields=false&is_global=false&is_first_party=false&app_type=%C3%A9%20%26%2B&external_client_id=%C3%A9%20%26%2B&q=%C3%A9%20%26%2B&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"[{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}]"##), (200, r##"{"clients":[{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}],"length":2,"limit":2,"next":"next","start":2,"total":2}"##), (200, r##"{"clients":[{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}],"next":"next"}"##), (200, r##"{"clients":[]}"##)],
async |mgmt| mgmt.clients().list_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn post_clients() {
    let body = CreateClient {
        name: "name".into(),
        description: Some("description".into()),
        logo_uri: Some("logo_uri".into()),
        callbacks: Some(vec!["callbacks".into()]),
        oidc_logout: Some(ClientBackchannelLogout {
            backchannel_logout_urls: Some(vec!["backchannel_logout_urls".into()]),
            backchannel_logout_initiators: Some(BackchannelLogoutInitiators {
                mode: Some(BackchannelLogoutInitiatorsMode::All),
                selected_initiators: Some(vec![BackchannelLogoutInitiator::ProfileChanged]),
                extra: Extra::default(),
            }),
            backchannel_logout_session_metadata: Patch::Value(BackchannelLogoutSessionMetadata {
                include: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        oidc_backchannel_logout: Some(ClientBackchannelLogout {
            backchannel_logout_urls: Some(vec!["backchannel_logout_urls".into()]),
            backchannel_logout_initiators: Some(BackchannelLogoutInitiators {
                mode: Some(BackchannelLogoutInitiatorsMode::All),
                selected_initiators: Some(vec![BackchannelLogoutInitiator::ProfileChanged]),
                extra: Extra::default(),
            }),
            backchannel_logout_session_metadata: Patch::Value(BackchannelLogoutSessionMetadata {
                include: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        session_transfer: Some(ClientSessionTransfer {
            can_create_session_transfer_token: Some(true),
            enforce_cascade_revocation: Some(true),
            allowed_authentication_methods: Patch::Value(vec![ClientSessionTransferMethod::Query]),
            enforce_device_binding: Some(ClientDeviceBinding::None),
            allow_refresh_token: Some(true),
            enforce_online_refresh_tokens: Some(true),
            delegation: Patch::Value(ClientSessionTransferDelegation {
                allow_delegated_access: Some(true),
                enforce_device_binding: Some(ClientSessionTransferDelegationDeviceBinding::Asn),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        allowed_origins: Some(vec!["allowed_origins".into()]),
        web_origins: Some(vec!["web_origins".into()]),
        client_aliases: Some(vec!["client_aliases".into()]),
        allowed_clients: Some(vec!["allowed_clients".into()]),
        allowed_logout_urls: Some(vec!["allowed_logout_urls".into()]),
        grant_types: Some(vec!["grant_types".into()]),
        token_endpoint_auth_method: Some(ClientTokenEndpointAuthMethod::ClientSecretBasic),
        is_token_endpoint_ip_header_trusted: Some(true),
        app_type: Some(ClientAppType::Oag),
        is_first_party: Some(true),
        oidc_conformant: Some(true),
        jwt_configuration: Some(ClientJwtSettings {
            lifetime_in_seconds: Some(3),
            secret_encoded: Some(true),
            scopes: Some(any_json()),
            alg: Some(SigningAlgorithm::Ps256),
            extra: Extra::default(),
        }),
        encryption_key: Some(ClientEncryptionKey {
            r#pub: Some("pub".into()),
            cert: Some("cert".into()),
            subject: Some("subject".into()),
            extra: Extra::default(),
        }),
        sso: Some(true),
        cross_origin_authentication: Some(true),
        cross_origin_loc: Some("cross_origin_loc".into()),
        sso_disabled: Some(true),
        custom_login_page_on: Some(true),
        custom_login_page: Some("custom_login_page".into()),
        custom_login_page_preview: Some("custom_login_page_preview".into()),
        form_template: Some("form_template".into()),
        addons: Some(ClientAddons {
            aws: Some(ClientAddonAws {
                principal: Some("principal".into()),
                role: Some("role".into()),
                lifetime_in_seconds: Some(3),
                extra: Extra::default(),
            }),
            azure_blob: Some(ClientAddonAzureBlob {
                account_name: Some("accountName".into()),
                storage_access_key: Some("storageAccessKey".into()),
                container_name: Some("containerName".into()),
                blob_name: Some("blobName".into()),
                expiration: Some(3),
                signed_identifier: Some("signedIdentifier".into()),
                blob_read: Some(true),
                blob_write: Some(true),
                blob_delete: Some(true),
                container_read: Some(true),
                container_write: Some(true),
                container_delete: Some(true),
                container_list: Some(true),
                extra: Extra::default(),
            }),
            azure_sb: Some(ClientAddonAzureSb {
                namespace: Some("namespace".into()),
                sas_key_name: Some("sasKeyName".into()),
                sas_key: Some("sasKey".into()),
                entity_path: Some("entityPath".into()),
                expiration: Some(3),
                extra: Extra::default(),
            }),
            rms: Some(ClientAddonRms {
                url: Some("url".into()),
                extra: Extra::default(),
            }),
            mscrm: Some(ClientAddonDynamicsCrm {
                url: Some("url".into()),
                extra: Extra::default(),
            }),
            slack: Some(ClientAddonSlack {
                team: Some("team".into()),
                extra: Extra::default(),
            }),
            sentry: Some(ClientAddonSentry {
                org_slug: Some("org_slug".into()),
                base_url: Some("base_url".into()),
                extra: Extra::default(),
            }),
            r#box: Some(any_json()),
            cloudbees: Some(any_json()),
            concur: Some(any_json()),
            dropbox: Some(any_json()),
            echosign: Some(ClientAddonEchoSign {
                domain: Some("domain".into()),
                extra: Extra::default(),
            }),
            egnyte: Some(ClientAddonEgnyte {
                domain: Some("domain".into()),
                extra: Extra::default(),
            }),
            firebase: Some(ClientAddonFirebase {
                secret: Some("secret".into()),
                private_key_id: Some("private_key_id".into()),
                private_key: Some("private_key".into()),
                client_email: Some("client_email".into()),
                lifetime_in_seconds: Some(3),
                extra: Extra::default(),
            }),
            newrelic: Some(ClientAddonNewRelic {
                account: Some("account".into()),
                extra: Extra::default(),
            }),
            office365: Some(ClientAddonOffice365 {
                domain: Some("domain".into()),
                connection: Some("connection".into()),
                extra: Extra::default(),
            }),
            salesforce: Some(ClientAddonSalesforce {
                entity_id: Some("entity_id".into()),
                extra: Extra::default(),
            }),
            salesforce_api: Some(ClientAddonSalesforceApis {
                clientid: Some("clientid".into()),
                principal: Some("principal".into()),
                community_name: Some("communityName".into()),
                community_url_section: Some("community_url_section".into()),
                extra: Extra::default(),
            }),
            salesforce_sandbox_api: Some(ClientAddonSalesforceApis {
                clientid: Some("clientid".into()),
                principal: Some("principal".into()),
                community_name: Some("communityName".into()),
                community_url_section: Some("community_url_section".into()),
                extra: Extra::default(),
            }),
            samlp: Some(ClientAddonSaml {
                mappings: Some(any_json()),
                audience: Some("audience".into()),
                recipient: Some("recipient".into()),
                create_upn_claim: Some(true),
                map_unknown_claims_as_is: Some(true),
                passthrough_claims_with_no_mapping: Some(true),
                map_identities: Some(true),
                signature_algorithm: Some("signatureAlgorithm".into()),
                digest_algorithm: Some("digestAlgorithm".into()),
                issuer: Some("issuer".into()),
                destination: Some("destination".into()),
                lifetime_in_seconds: Some(3),
                sign_response: Some(true),
                name_identifier_format: Some("nameIdentifierFormat".into()),
                name_identifier_probes: Some(vec!["nameIdentifierProbes".into()]),
                authn_context_class_ref: Some("authnContextClassRef".into()),
                extra: Extra::default(),
            }),
            layer: Some(ClientAddonLayer {
                provider_id: Some("providerId".into()),
                key_id: Some("keyId".into()),
                private_key: Some("privateKey".into()),
                principal: Some("principal".into()),
                expiration: Some(3),
                extra: Extra::default(),
            }),
            sap_api: Some(ClientAddonSapApi {
                clientid: Some("clientid".into()),
                username_attribute: Some("usernameAttribute".into()),
                token_endpoint_url: Some("tokenEndpointUrl".into()),
                scope: Some("scope".into()),
                service_password: Some("servicePassword".into()),
                name_identifier_format: Some("nameIdentifierFormat".into()),
                extra: Extra::default(),
            }),
            sharepoint: Some(ClientAddonSharePoint {
                url: Some("url".into()),
                external_url: Some(TextOrList::Text("external_url".into())),
                extra: Extra::default(),
            }),
            springcm: Some(ClientAddonSpringCm {
                acsurl: Some("acsurl".into()),
                extra: Extra::default(),
            }),
            wams: Some(ClientAddonWams {
                masterkey: Some("masterkey".into()),
                extra: Extra::default(),
            }),
            wsfed: Some(any_json()),
            zendesk: Some(ClientAddonZendesk {
                account_name: Some("accountName".into()),
                extra: Extra::default(),
            }),
            zoom: Some(ClientAddonZoom {
                account: Some("account".into()),
                extra: Extra::default(),
            }),
            sso_integration: Some(ClientAddonSsoIntegration {
                name: Some("name".into()),
                version: Some("version".into()),
                extra: Extra::default(),
            }),
            oag: Patch::Value(ClientAddonOag {
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        client_metadata: Some(any_json()),
        mobile: Some(ClientMobile {
            android: Some(ClientMobileAndroid {
                app_package_name: Some("app_package_name".into()),
                sha256_cert_fingerprints: Some(vec!["sha256_cert_fingerprints".into()]),
                extra: Extra::default(),
            }),
            ios: Some(ClientMobileIos {
                team_id: Some("team_id".into()),
                app_bundle_identifier: Some("app_bundle_identifier".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        initiate_login_uri: Some("initiate_login_uri".into()),
        native_social_login: Some(NativeSocialLogin {
            apple: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            facebook: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            google: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        fedcm_login: Some(FedCmLogin {
            google: Patch::Value(FedCmLoginGoogle {
                is_enabled: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        refresh_token: Some(ClientRefreshTokenSettings {
            rotation_type: Some(RefreshTokenRotationType::NonRotating),
            expiration_type: Some(RefreshTokenExpirationType::NonExpiring),
            leeway: Some(3),
            token_lifetime: Some(3),
            infinite_token_lifetime: Some(true),
            idle_token_lifetime: Some(3),
            infinite_idle_token_lifetime: Some(true),
            policies: Patch::Value(vec![ClientRefreshTokenPolicy {
                audience: Some("audience".into()),
                scope: Some(vec!["scope".into()]),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
        default_organization: Some(ClientDefaultOrganization {
            organization_id: Some("organization_id".into()),
            flows: Some(vec![ClientDefaultOrganizationFlow::ClientCredentials]),
            extra: Extra::default(),
        }),
        organization_usage: Some(OrganizationUsage::Require),
        organization_require_behavior: Some(OrganizationRequireBehavior::PostLoginPrompt),
        organization_discovery_methods: Some(vec![ClientOrganizationDiscovery::OrganizationName]),
        client_authentication_methods: Some(CreateClientAuthenticationMethod {
            private_key_jwt: Some(CreatePrivateKeyJwtAuth {
                credentials: vec![PublicKeyCredential {
                    credential_type: PublicKeyCredentialType::PublicKey,
                    name: Some("name".into()),
                    pem: "pem".into(),
                    alg: Some(ClientCredentialAlgorithm::Ps256),
                    parse_expiry_from_cert: Some(true),
                    expires_at: Some("expires_at".into()),
                    kid: Some("kid".into()),
                }],
            }),
            tls_client_auth: Some(CreateTlsAuth {
                credentials: vec![CertificateSubjectDnCredential {
                    credential_type: CertificateSubjectDnCredentialType::CertSubjectDn,
                    name: Some("name".into()),
                    subject_dn: Some("subject_dn".into()),
                    pem: Some("pem".into()),
                }],
            }),
            self_signed_tls_client_auth: Some(CreateSelfSignedTlsAuth {
                credentials: vec![X509CertificateCredential {
                    credential_type: X509CertificateCredentialType::X509Cert,
                    name: Some("name".into()),
                    pem: "pem".into(),
                }],
            }),
        }),
        require_pushed_authorization_requests: Some(true),
        require_proof_of_possession: Some(true),
        signed_request_object: Some(CreateClientSignedRequestObject {
            required: Some(true),
            credentials: Some(vec![PublicKeyCredential {
                credential_type: PublicKeyCredentialType::PublicKey,
                name: Some("name".into()),
                pem: "pem".into(),
                alg: Some(ClientCredentialAlgorithm::Ps256),
                parse_expiry_from_cert: Some(true),
                expires_at: Some("expires_at".into()),
                kid: Some("kid".into()),
            }]),
        }),
        token_vault_privileged_access: Some(CreateClientTokenVaultPrivilegedAccess {
            credentials: vec![PublicKeyCredential {
                credential_type: PublicKeyCredentialType::PublicKey,
                name: Some("name".into()),
                pem: "pem".into(),
                alg: Some(ClientCredentialAlgorithm::Ps256),
                parse_expiry_from_cert: Some(true),
                expires_at: Some("expires_at".into()),
                kid: Some("kid".into()),
            }],
            ip_allowlist: Some(vec!["ip_allowlist".into()]),
            grants: Some(vec![TokenVaultPrivilegedAccessGrant {
                connection: Some("connection".into()),
                scopes: Some(vec!["scopes".into()]),
                extra: Extra::default(),
            }]),
        }),
        compliance_level: Some(ClientComplianceLevel::Fapi2SpMtlsMtls),
        skip_non_verifiable_callback_uri_confirmation_prompt: Some(true),
        token_exchange: Some(ClientTokenExchange {
            allow_any_profile_of_type: Some(vec![ClientTokenExchangeType::OnBehalfOfTokenExchange]),
            extra: Extra::default(),
        }),
        par_request_expiry: Some(3),
        token_quota: Some(TokenQuota {
            client_credentials: Some(TokenQuotaClientCredentials {
                enforce: Some(true),
                per_day: Some(3),
                per_hour: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        resource_server_identifier: Some("resource_server_identifier".into()),
        third_party_security_mode: Some(ClientThirdPartySecurityMode::Permissive),
        redirection_policy: Some(ClientRedirectionPolicy::OpenRedirectProtection),
        express_configuration: Some(ExpressConfiguration {
            initiate_login_uri_template: Some("initiate_login_uri_template".into()),
            user_attribute_profile_id: Some("user_attribute_profile_id".into()),
            connection_profile_id: Some("connection_profile_id".into()),
            enable_client: Some(true),
            enable_organization: Some(true),
            linked_clients: Some(vec![LinkedClient {
                client_id: Some("client_id".into()),
                extra: Extra::default(),
            }]),
            okta_oin_client_id: Some("okta_oin_client_id".into()),
            admin_login_domain: Some("admin_login_domain".into()),
            oin_submission_id: Some("oin_submission_id".into()),
            extra: Extra::default(),
        }),
        my_organization_configuration: Some(ClientMyOrganizationConfiguration {
            connection_profile_id: Some("connection_profile_id".into()),
            user_attribute_profile_id: Some("user_attribute_profile_id".into()),
            allowed_strategies: Some(vec![EnterpriseStrategy::Samlp]),
            connection_deletion_behavior: Some(ClientMyOrganizationDeletionBehavior::AllowIfEmpty),
            invitation_landing_client_id: Some("invitation_landing_client_id".into()),
            third_party_client_access: Some(
                ClientMyOrganizationThirdPartyClientAccessConfiguration {
                    default_value: Some(
                        ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue::Block,
                    ),
                    allowed_values: Some(vec![
                        ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues::Block,
                    ]),
                    extra: Extra::default(),
                },
            ),
            enforce_permission_ceiling: Some(true),
            enforce_self_assignment_restriction: Some(true),
            extra: Extra::default(),
        }),
        async_approval_notification_channels: Some(vec![AsyncApprovalChannel::MyAccount]),
        identity_assertion_authorization_grant: Some(IdentityAssertionAuthorizationGrant {
            active: Some(true),
            extra: Extra::default(),
        }),
        anonymous_sessions: Some(AnonymousSessions {
            active: Some(true),
            extra: Extra::default(),
        }),
        enforce_anon_session_transfer_network_binding: Some(ClientDeviceBinding::None),
        b2b_integration_configuration: Some(B2bIntegrationConfiguration {
            sso_profiles: Some(vec!["sso_profiles".into()]),
            integration_type: Some(B2bIntegrationConfigurationIntegrationType::Application),
            extra: Extra::default(),
        }),
        oidc_support: Some(ClientOidcSupport {
            is_allowed: true,
            allow_all_scopes: Some(true),
            allowed_scopes: Some(vec![ClientOidcSupportAllowedScopes::Phone]),
        }),
    };
    check(
"POST",
"/clients",
Some(r##"{"addons":{"aws":{"lifetime_in_seconds":3,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":3,"signedIdentifier":"signedIdentifier","storageAccessKey":"storageAccessKey"},"azure_sb":{"entityPath":"entityPath","expiration":3,"namespace":"namespace","sasKey":"sasKey","sasKeyName":"sasKeyName"},"box":{"any":["thing",1]},"cloudbees":{"any":["thing",1]},"concur":{"any":["thing",1]},"dropbox":{"any":["thing",1]},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":3,"private_key":"private_key","private_key_id":"private_key_id","secret":"secret"},"layer":{"expiration":3,"keyId":"keyId","principal":"principal","privateKey":"privateKey","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":3,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{"any":["thing",1]},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"servicePassword","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":"external_url","url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"masterkey"},"wsfed":{"any":["thing",1]},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","credential_type":"public_key","expires_at":"expires_at","kid":"kid","name":"name","parse_expiry_from_cert":true,"pem":"pem"}]},"self_signed_tls_client_auth":{"credentials":[{"credential_type":"x509_cert","name":"name","pem":"pem"}]},"tls_client_auth":{"credentials":[{"credential_type":"cert_subject_dn","name":"name","pem":"pem","subject_dn":"subject_dn"}]}},"client_metadata":{"any":["thing",1]},"compliance_level":"fapi2_sp_mtls_mtls","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"custom_login_page","custom_login_page_on":true,"custom_login_page_preview":"custom_login_page_preview","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"description","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"fedcm_login":{"google":{"is_enabled":true}},"form_template":"form_template","grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwt_configuration":{"alg":"PS256","lifetime_in_seconds":3,"scopes":{"any":["thing",1]},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"app_package_name","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"app_bundle_identifier","team_id":"team_id"}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"name","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_backchannel_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"oidc_support":{"allow_all_scopes":true,"allowed_scopes":["phone"],"is_allowed":true},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":3,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":3,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":3,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":3},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","credential_type":"public_key","expires_at":"expires_at","kid":"kid","name":"name","parse_expiry_from_cert":true,"pem":"pem"}],"required":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","credential_type":"public_key","expires_at":"expires_at","kid":"kid","name":"name","parse_expiry_from_cert":true,"pem":"pem"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"web_origins":["web_origins"]}"##),
&[(201, r##"{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().create(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_clients_cimd_preview() {
    let body = PreviewCimdMetadata {
        external_client_id: "external_client_id".into(),
    };
    check(
"POST",
"/clients/cimd/preview",
Some(r##"{"external_client_id":"external_client_id"}"##),
&[(200, r##"{"client_id":"client_id","errors":["errors"],"external_metadata_created_by":"client","mapped_fields":{"app_type":"app_type","callbacks":["callbacks"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"alg","credential_type":"credential_type","kid":"kid"}]}},"description":"description","external_client_id":"external_client_id","grant_types":["grant_types"],"jwks_uri":"jwks_uri","logo_uri":"logo_uri","name":"name","token_endpoint_auth_method":"token_endpoint_auth_method"},"validation":{"valid":true,"violations":["violations"],"warnings":["warnings"]}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().preview_cimd(&body).detailed().await,
).await;
}

#[tokio::test]
async fn post_clients_cimd_register() {
    let body = RegisterCimdClient {
        external_client_id: "external_client_id".into(),
    };
    check(
"POST",
"/clients/cimd/register",
Some(r##"{"external_client_id":"external_client_id"}"##),
&[(200, r##"{"client_id":"client_id","mapped_fields":{"app_type":"app_type","callbacks":["callbacks"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"alg","credential_type":"credential_type","kid":"kid"}]}},"description":"description","external_client_id":"external_client_id","grant_types":["grant_types"],"jwks_uri":"jwks_uri","logo_uri":"logo_uri","name":"name","token_endpoint_auth_method":"token_endpoint_auth_method"},"validation":{"valid":true,"violations":["violations"],"warnings":["warnings"]}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##), (201, r##"{"client_id":"client_id","mapped_fields":{"app_type":"app_type","callbacks":["callbacks"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"alg","credential_type":"credential_type","kid":"kid"}]}},"description":"description","external_client_id":"external_client_id","grant_types":["grant_types"],"jwks_uri":"jwks_uri","logo_uri":"logo_uri","name":"name","token_endpoint_auth_method":"token_endpoint_auth_method"},"validation":{"valid":true,"violations":["violations"],"warnings":["warnings"]}}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().register_cimd(&body).detailed().await,
).await;
}

#[tokio::test]
async fn get_clients_search() {
    let params = SearchClientsParams {
        q: Some("é &+".into()),
        parser: Some(SearchParser::Lucene),
        fields: Some("é &+".into()),
        include_fields: Some(false),
        take: Some(5),
        from: Some("a|b/c d%é".into()),
        sort: Some(ClientSortField::UpdatedAt),
    };
    check(
"GET",
"/clients/search?q=%C3%A9%20%26%2B&parser=lucene&fields=%C3%A9%20%26%2B&include_fields=false&sort=updated_at&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"clients":[{"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"client_id","client_metadata":{},"created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"custom_login_page","custom_login_page_on":true,"custom_login_page_preview":"custom_login_page_preview","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"description","enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"form_template","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"name","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"tenant","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}],"next":"next"}"##), (200, r##"{"clients":[]}"##)],
async |mgmt| mgmt.clients().search_with(&params).first_page().await,
).await;
}

#[tokio::test]
async fn get_clients_client_id_credentials() {
    check(
"GET",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/credentials",
None,
&[(200, r##"[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"cred_1m7sfABoNTTKYwTQ8qt6tX","kid":"IZSSTECp...","name":"","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]"##), (200, r##"[]"##)],
async |mgmt| mgmt.clients().credentials().list("a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn post_clients_client_id_credentials() {
    let body = CreateClientCredential {
        credential_type: ClientCredentialType::X509Cert,
        name: Some("name".into()),
        subject_dn: Some("subject_dn".into()),
        pem: Some("pem".into()),
        alg: Some(ClientCredentialAlgorithm::Ps256),
        parse_expiry_from_cert: Some(true),
        expires_at: Some("expires_at".into()),
        kid: Some("kid".into()),
    };
    check(
"POST",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/credentials",
Some(r##"{"alg":"PS256","credential_type":"x509_cert","expires_at":"expires_at","kid":"kid","name":"name","parse_expiry_from_cert":true,"pem":"pem","subject_dn":"subject_dn"}"##),
&[(201, r##"{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"cred_1m7sfABoNTTKYwTQ8qt6tX","kid":"IZSSTECp...","name":"","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().credentials().create("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_clients_client_id_credentials_credential_id() {
    check(
"GET",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/credentials/a%7Cb%2Fc%20d%25%C3%A9",
None,
&[(200, r##"{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"cred_1m7sfABoNTTKYwTQ8qt6tX","kid":"IZSSTECp...","name":"","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().credentials().get("a|b/c d%é", "a|b/c d%é").detailed().await,
).await;
}

#[tokio::test]
async fn delete_clients_client_id_credentials_credential_id() {
    check_answerless(
        "DELETE",
        "/clients/a%7Cb%2Fc%20d%25%C3%A9/credentials/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| {
            mgmt.clients()
                .credentials()
                .delete("a|b/c d%é", "a|b/c d%é")
                .await
        },
    )
    .await;
}

#[tokio::test]
async fn patch_clients_client_id_credentials_credential_id() {
    let body = UpdateClientCredential {
        expires_at: Patch::Value("expires_at".into()),
    };
    check(
"PATCH",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/credentials/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"expires_at":"expires_at"}"##),
&[(201, r##"{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"cred_1m7sfABoNTTKYwTQ8qt6tX","kid":"IZSSTECp...","name":"","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}"##), (201, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().credentials().update("a|b/c d%é", "a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_clients_id() {
    let params = GetClientParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/clients/a%7Cb%2Fc%20d%25%C3%A9?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().get_with("a|b/c d%é", &params).detailed().await,
).await;
}

#[tokio::test]
async fn delete_clients_id() {
    check_answerless(
        "DELETE",
        "/clients/a%7Cb%2Fc%20d%25%C3%A9",
        None,
        &[(204, "")],
        async |mgmt| mgmt.clients().delete("a|b/c d%é").await,
    )
    .await;
}

#[tokio::test]
async fn patch_clients_id() {
    let body = UpdateClient {
        name: Some("name".into()),
        description: Some("description".into()),
        client_secret: Some("client_secret".into()),
        logo_uri: Some("logo_uri".into()),
        callbacks: Some(vec!["callbacks".into()]),
        oidc_logout: Some(ClientBackchannelLogout {
            backchannel_logout_urls: Some(vec!["backchannel_logout_urls".into()]),
            backchannel_logout_initiators: Some(BackchannelLogoutInitiators {
                mode: Some(BackchannelLogoutInitiatorsMode::All),
                selected_initiators: Some(vec![BackchannelLogoutInitiator::ProfileChanged]),
                extra: Extra::default(),
            }),
            backchannel_logout_session_metadata: Patch::Value(BackchannelLogoutSessionMetadata {
                include: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        oidc_backchannel_logout: Some(ClientBackchannelLogout {
            backchannel_logout_urls: Some(vec!["backchannel_logout_urls".into()]),
            backchannel_logout_initiators: Some(BackchannelLogoutInitiators {
                mode: Some(BackchannelLogoutInitiatorsMode::All),
                selected_initiators: Some(vec![BackchannelLogoutInitiator::ProfileChanged]),
                extra: Extra::default(),
            }),
            backchannel_logout_session_metadata: Patch::Value(BackchannelLogoutSessionMetadata {
                include: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        session_transfer: Patch::Value(ClientSessionTransfer {
            can_create_session_transfer_token: Some(true),
            enforce_cascade_revocation: Some(true),
            allowed_authentication_methods: Patch::Value(vec![ClientSessionTransferMethod::Query]),
            enforce_device_binding: Some(ClientDeviceBinding::None),
            allow_refresh_token: Some(true),
            enforce_online_refresh_tokens: Some(true),
            delegation: Patch::Value(ClientSessionTransferDelegation {
                allow_delegated_access: Some(true),
                enforce_device_binding: Some(ClientSessionTransferDelegationDeviceBinding::Asn),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        allowed_origins: Some(vec!["allowed_origins".into()]),
        web_origins: Some(vec!["web_origins".into()]),
        grant_types: Some(vec!["grant_types".into()]),
        client_aliases: Some(vec!["client_aliases".into()]),
        allowed_clients: Some(vec!["allowed_clients".into()]),
        allowed_logout_urls: Some(vec!["allowed_logout_urls".into()]),
        jwt_configuration: Some(ClientJwtSettings {
            lifetime_in_seconds: Some(3),
            secret_encoded: Some(true),
            scopes: Some(any_json()),
            alg: Some(SigningAlgorithm::Ps256),
            extra: Extra::default(),
        }),
        encryption_key: Patch::Value(ClientEncryptionKey {
            r#pub: Some("pub".into()),
            cert: Some("cert".into()),
            subject: Some("subject".into()),
            extra: Extra::default(),
        }),
        sso: Some(true),
        cross_origin_authentication: Some(true),
        cross_origin_loc: Patch::Value("cross_origin_loc".into()),
        sso_disabled: Some(true),
        custom_login_page_on: Some(true),
        token_endpoint_auth_method: Patch::Value(ClientTokenEndpointAuthMethod::ClientSecretBasic),
        is_token_endpoint_ip_header_trusted: Some(true),
        app_type: Some(ClientAppType::Oag),
        is_first_party: Some(true),
        oidc_conformant: Some(true),
        custom_login_page: Some("custom_login_page".into()),
        custom_login_page_preview: Some("custom_login_page_preview".into()),
        token_quota: Patch::Value(TokenQuota {
            client_credentials: Some(TokenQuotaClientCredentials {
                enforce: Some(true),
                per_day: Some(3),
                per_hour: Some(3),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        form_template: Some("form_template".into()),
        addons: Some(ClientAddons {
            aws: Some(ClientAddonAws {
                principal: Some("principal".into()),
                role: Some("role".into()),
                lifetime_in_seconds: Some(3),
                extra: Extra::default(),
            }),
            azure_blob: Some(ClientAddonAzureBlob {
                account_name: Some("accountName".into()),
                storage_access_key: Some("storageAccessKey".into()),
                container_name: Some("containerName".into()),
                blob_name: Some("blobName".into()),
                expiration: Some(3),
                signed_identifier: Some("signedIdentifier".into()),
                blob_read: Some(true),
                blob_write: Some(true),
                blob_delete: Some(true),
                container_read: Some(true),
                container_write: Some(true),
                container_delete: Some(true),
                container_list: Some(true),
                extra: Extra::default(),
            }),
            azure_sb: Some(ClientAddonAzureSb {
                namespace: Some("namespace".into()),
                sas_key_name: Some("sasKeyName".into()),
                sas_key: Some("sasKey".into()),
                entity_path: Some("entityPath".into()),
                expiration: Some(3),
                extra: Extra::default(),
            }),
            rms: Some(ClientAddonRms {
                url: Some("url".into()),
                extra: Extra::default(),
            }),
            mscrm: Some(ClientAddonDynamicsCrm {
                url: Some("url".into()),
                extra: Extra::default(),
            }),
            slack: Some(ClientAddonSlack {
                team: Some("team".into()),
                extra: Extra::default(),
            }),
            sentry: Some(ClientAddonSentry {
                org_slug: Some("org_slug".into()),
                base_url: Some("base_url".into()),
                extra: Extra::default(),
            }),
            r#box: Some(any_json()),
            cloudbees: Some(any_json()),
            concur: Some(any_json()),
            dropbox: Some(any_json()),
            echosign: Some(ClientAddonEchoSign {
                domain: Some("domain".into()),
                extra: Extra::default(),
            }),
            egnyte: Some(ClientAddonEgnyte {
                domain: Some("domain".into()),
                extra: Extra::default(),
            }),
            firebase: Some(ClientAddonFirebase {
                secret: Some("secret".into()),
                private_key_id: Some("private_key_id".into()),
                private_key: Some("private_key".into()),
                client_email: Some("client_email".into()),
                lifetime_in_seconds: Some(3),
                extra: Extra::default(),
            }),
            newrelic: Some(ClientAddonNewRelic {
                account: Some("account".into()),
                extra: Extra::default(),
            }),
            office365: Some(ClientAddonOffice365 {
                domain: Some("domain".into()),
                connection: Some("connection".into()),
                extra: Extra::default(),
            }),
            salesforce: Some(ClientAddonSalesforce {
                entity_id: Some("entity_id".into()),
                extra: Extra::default(),
            }),
            salesforce_api: Some(ClientAddonSalesforceApis {
                clientid: Some("clientid".into()),
                principal: Some("principal".into()),
                community_name: Some("communityName".into()),
                community_url_section: Some("community_url_section".into()),
                extra: Extra::default(),
            }),
            salesforce_sandbox_api: Some(ClientAddonSalesforceApis {
                clientid: Some("clientid".into()),
                principal: Some("principal".into()),
                community_name: Some("communityName".into()),
                community_url_section: Some("community_url_section".into()),
                extra: Extra::default(),
            }),
            samlp: Some(ClientAddonSaml {
                mappings: Some(any_json()),
                audience: Some("audience".into()),
                recipient: Some("recipient".into()),
                create_upn_claim: Some(true),
                map_unknown_claims_as_is: Some(true),
                passthrough_claims_with_no_mapping: Some(true),
                map_identities: Some(true),
                signature_algorithm: Some("signatureAlgorithm".into()),
                digest_algorithm: Some("digestAlgorithm".into()),
                issuer: Some("issuer".into()),
                destination: Some("destination".into()),
                lifetime_in_seconds: Some(3),
                sign_response: Some(true),
                name_identifier_format: Some("nameIdentifierFormat".into()),
                name_identifier_probes: Some(vec!["nameIdentifierProbes".into()]),
                authn_context_class_ref: Some("authnContextClassRef".into()),
                extra: Extra::default(),
            }),
            layer: Some(ClientAddonLayer {
                provider_id: Some("providerId".into()),
                key_id: Some("keyId".into()),
                private_key: Some("privateKey".into()),
                principal: Some("principal".into()),
                expiration: Some(3),
                extra: Extra::default(),
            }),
            sap_api: Some(ClientAddonSapApi {
                clientid: Some("clientid".into()),
                username_attribute: Some("usernameAttribute".into()),
                token_endpoint_url: Some("tokenEndpointUrl".into()),
                scope: Some("scope".into()),
                service_password: Some("servicePassword".into()),
                name_identifier_format: Some("nameIdentifierFormat".into()),
                extra: Extra::default(),
            }),
            sharepoint: Some(ClientAddonSharePoint {
                url: Some("url".into()),
                external_url: Some(TextOrList::Text("external_url".into())),
                extra: Extra::default(),
            }),
            springcm: Some(ClientAddonSpringCm {
                acsurl: Some("acsurl".into()),
                extra: Extra::default(),
            }),
            wams: Some(ClientAddonWams {
                masterkey: Some("masterkey".into()),
                extra: Extra::default(),
            }),
            wsfed: Some(any_json()),
            zendesk: Some(ClientAddonZendesk {
                account_name: Some("accountName".into()),
                extra: Extra::default(),
            }),
            zoom: Some(ClientAddonZoom {
                account: Some("account".into()),
                extra: Extra::default(),
            }),
            sso_integration: Some(ClientAddonSsoIntegration {
                name: Some("name".into()),
                version: Some("version".into()),
                extra: Extra::default(),
            }),
            oag: Patch::Value(ClientAddonOag {
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        client_metadata: Some(any_json()),
        mobile: Some(ClientMobile {
            android: Some(ClientMobileAndroid {
                app_package_name: Some("app_package_name".into()),
                sha256_cert_fingerprints: Some(vec!["sha256_cert_fingerprints".into()]),
                extra: Extra::default(),
            }),
            ios: Some(ClientMobileIos {
                team_id: Some("team_id".into()),
                app_bundle_identifier: Some("app_bundle_identifier".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        initiate_login_uri: Some("initiate_login_uri".into()),
        native_social_login: Patch::Value(NativeSocialLogin {
            apple: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            facebook: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            google: Patch::Value(NativeSocialLoginProvider {
                enabled: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        fedcm_login: Patch::Value(FedCmLogin {
            google: Patch::Value(FedCmLoginGoogle {
                is_enabled: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        refresh_token: Patch::Value(ClientRefreshTokenSettings {
            rotation_type: Some(RefreshTokenRotationType::NonRotating),
            expiration_type: Some(RefreshTokenExpirationType::NonExpiring),
            leeway: Some(3),
            token_lifetime: Some(3),
            infinite_token_lifetime: Some(true),
            idle_token_lifetime: Some(3),
            infinite_idle_token_lifetime: Some(true),
            policies: Patch::Value(vec![ClientRefreshTokenPolicy {
                audience: Some("audience".into()),
                scope: Some(vec!["scope".into()]),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
        default_organization: Patch::Value(ClientDefaultOrganization {
            organization_id: Some("organization_id".into()),
            flows: Some(vec![ClientDefaultOrganizationFlow::ClientCredentials]),
            extra: Extra::default(),
        }),
        organization_usage: Patch::Value(OrganizationUsage::Require),
        organization_require_behavior: Patch::Value(OrganizationRequireBehavior::PostLoginPrompt),
        organization_discovery_methods: Patch::Value(vec![
            ClientOrganizationDiscovery::OrganizationName,
        ]),
        client_authentication_methods: Patch::Value(ClientAuthenticationMethod {
            private_key_jwt: Some(ClientPrivateKeyJwtAuth {
                credentials: Some(vec![ClientCredentialId {
                    id: Some("id".into()),
                    name: Some("name".into()),
                    kid: Some("kid".into()),
                    alg: Some(ClientCredentialAlgorithm::Ps256),
                    credential_type: Some(ClientCredentialType::X509Cert),
                    subject_dn: Some("subject_dn".into()),
                    thumbprint_sha256: Some("thumbprint_sha256".into()),
                    created_at: Some("created_at".into()),
                    updated_at: Some("updated_at".into()),
                    expires_at: Patch::Value("expires_at".into()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            tls_client_auth: Some(ClientTlsAuth {
                credentials: Some(vec![ClientCredentialId {
                    id: Some("id".into()),
                    name: Some("name".into()),
                    kid: Some("kid".into()),
                    alg: Some(ClientCredentialAlgorithm::Ps256),
                    credential_type: Some(ClientCredentialType::X509Cert),
                    subject_dn: Some("subject_dn".into()),
                    thumbprint_sha256: Some("thumbprint_sha256".into()),
                    created_at: Some("created_at".into()),
                    updated_at: Some("updated_at".into()),
                    expires_at: Patch::Value("expires_at".into()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            self_signed_tls_client_auth: Some(ClientTlsAuth {
                credentials: Some(vec![ClientCredentialId {
                    id: Some("id".into()),
                    name: Some("name".into()),
                    kid: Some("kid".into()),
                    alg: Some(ClientCredentialAlgorithm::Ps256),
                    credential_type: Some(ClientCredentialType::X509Cert),
                    subject_dn: Some("subject_dn".into()),
                    thumbprint_sha256: Some("thumbprint_sha256".into()),
                    created_at: Some("created_at".into()),
                    updated_at: Some("updated_at".into()),
                    expires_at: Patch::Value("expires_at".into()),
                    extra: Extra::default(),
                }]),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        require_pushed_authorization_requests: Some(true),
        require_proof_of_possession: Some(true),
        signed_request_object: Some(ClientSignedRequestObject {
            required: Some(true),
            credentials: Some(vec![ClientCredentialId {
                id: Some("id".into()),
                name: Some("name".into()),
                kid: Some("kid".into()),
                alg: Some(ClientCredentialAlgorithm::Ps256),
                credential_type: Some(ClientCredentialType::X509Cert),
                subject_dn: Some("subject_dn".into()),
                thumbprint_sha256: Some("thumbprint_sha256".into()),
                created_at: Some("created_at".into()),
                updated_at: Some("updated_at".into()),
                expires_at: Patch::Value("expires_at".into()),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
        token_vault_privileged_access: Some(ClientTokenVaultPrivilegedAccess {
            credentials: Some(vec![ClientCredentialId {
                id: Some("id".into()),
                name: Some("name".into()),
                kid: Some("kid".into()),
                alg: Some(ClientCredentialAlgorithm::Ps256),
                credential_type: Some(ClientCredentialType::X509Cert),
                subject_dn: Some("subject_dn".into()),
                thumbprint_sha256: Some("thumbprint_sha256".into()),
                created_at: Some("created_at".into()),
                updated_at: Some("updated_at".into()),
                expires_at: Patch::Value("expires_at".into()),
                extra: Extra::default(),
            }]),
            ip_allowlist: Some(vec!["ip_allowlist".into()]),
            grants: Some(vec![TokenVaultPrivilegedAccessGrant {
                connection: Some("connection".into()),
                scopes: Some(vec!["scopes".into()]),
                extra: Extra::default(),
            }]),
            extra: Extra::default(),
        }),
        compliance_level: Patch::Value(ClientComplianceLevel::Fapi2SpMtlsMtls),
        skip_non_verifiable_callback_uri_confirmation_prompt: Patch::Value(true),
        token_exchange: Patch::Value(ClientTokenExchange {
            allow_any_profile_of_type: Some(vec![ClientTokenExchangeType::OnBehalfOfTokenExchange]),
            extra: Extra::default(),
        }),
        par_request_expiry: Patch::Value(3),
        express_configuration: Patch::Value(ExpressConfiguration {
            initiate_login_uri_template: Some("initiate_login_uri_template".into()),
            user_attribute_profile_id: Some("user_attribute_profile_id".into()),
            connection_profile_id: Some("connection_profile_id".into()),
            enable_client: Some(true),
            enable_organization: Some(true),
            linked_clients: Some(vec![LinkedClient {
                client_id: Some("client_id".into()),
                extra: Extra::default(),
            }]),
            okta_oin_client_id: Some("okta_oin_client_id".into()),
            admin_login_domain: Some("admin_login_domain".into()),
            oin_submission_id: Some("oin_submission_id".into()),
            extra: Extra::default(),
        }),
        my_organization_configuration: Patch::Value(ClientMyOrganizationConfiguration {
            connection_profile_id: Some("connection_profile_id".into()),
            user_attribute_profile_id: Some("user_attribute_profile_id".into()),
            allowed_strategies: Some(vec![EnterpriseStrategy::Samlp]),
            connection_deletion_behavior: Some(ClientMyOrganizationDeletionBehavior::AllowIfEmpty),
            invitation_landing_client_id: Some("invitation_landing_client_id".into()),
            third_party_client_access: Some(
                ClientMyOrganizationThirdPartyClientAccessConfiguration {
                    default_value: Some(
                        ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue::Block,
                    ),
                    allowed_values: Some(vec![
                        ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues::Block,
                    ]),
                    extra: Extra::default(),
                },
            ),
            enforce_permission_ceiling: Some(true),
            enforce_self_assignment_restriction: Some(true),
            extra: Extra::default(),
        }),
        async_approval_notification_channels: Patch::Value(vec![AsyncApprovalChannel::MyAccount]),
        third_party_security_mode: Some(ClientThirdPartySecurityMode::Permissive),
        redirection_policy: Some(ClientRedirectionPolicy::OpenRedirectProtection),
        identity_assertion_authorization_grant: Patch::Value(IdentityAssertionAuthorizationGrant {
            active: Some(true),
            extra: Extra::default(),
        }),
        anonymous_sessions: Patch::Value(AnonymousSessions {
            active: Some(true),
            extra: Extra::default(),
        }),
        enforce_anon_session_transfer_network_binding: Some(ClientDeviceBinding::None),
        b2b_integration_configuration: Some(B2bIntegrationConfiguration {
            sso_profiles: Some(vec!["sso_profiles".into()]),
            integration_type: Some(B2bIntegrationConfigurationIntegrationType::Application),
            extra: Extra::default(),
        }),
        oidc_support: Some(ClientOidcSupport {
            is_allowed: true,
            allow_all_scopes: Some(true),
            allowed_scopes: Some(vec![ClientOidcSupportAllowedScopes::Phone]),
        }),
    };
    check(
"PATCH",
"/clients/a%7Cb%2Fc%20d%25%C3%A9",
Some(r##"{"addons":{"aws":{"lifetime_in_seconds":3,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":3,"signedIdentifier":"signedIdentifier","storageAccessKey":"storageAccessKey"},"azure_sb":{"entityPath":"entityPath","expiration":3,"namespace":"namespace","sasKey":"sasKey","sasKeyName":"sasKeyName"},"box":{"any":["thing",1]},"cloudbees":{"any":["thing",1]},"concur":{"any":["thing",1]},"dropbox":{"any":["thing",1]},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":3,"private_key":"private_key","private_key_id":"private_key_id","secret":"secret"},"layer":{"expiration":3,"keyId":"keyId","principal":"principal","privateKey":"privateKey","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":3,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{"any":["thing",1]},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"servicePassword","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":"external_url","url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"masterkey"},"wsfed":{"any":["thing",1]},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"created_at","credential_type":"x509_cert","expires_at":"expires_at","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"updated_at"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"created_at","credential_type":"x509_cert","expires_at":"expires_at","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"updated_at"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"created_at","credential_type":"x509_cert","expires_at":"expires_at","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"updated_at"}]}},"client_metadata":{"any":["thing",1]},"client_secret":"client_secret","compliance_level":"fapi2_sp_mtls_mtls","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"custom_login_page","custom_login_page_on":true,"custom_login_page_preview":"custom_login_page_preview","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"description","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"fedcm_login":{"google":{"is_enabled":true}},"form_template":"form_template","grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwt_configuration":{"alg":"PS256","lifetime_in_seconds":3,"scopes":{"any":["thing",1]},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"app_package_name","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"app_bundle_identifier","team_id":"team_id"}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"name","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_backchannel_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"oidc_support":{"allow_all_scopes":true,"allowed_scopes":["phone"],"is_allowed":true},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":3,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":3,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":3,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":3},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"created_at","credential_type":"x509_cert","expires_at":"expires_at","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"updated_at"}],"required":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"created_at","credential_type":"x509_cert","expires_at":"expires_at","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"updated_at"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"web_origins":["web_origins"]}"##),
&[(200, r##"{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().update("a|b/c d%é", &body).detailed().await,
).await;
}

#[tokio::test]
async fn get_clients_id_connections() {
    let params = GetClientConnectionParams {
        strategy: vec![Strategy::Slack, Strategy::Slack],
        from: Some("a|b/c d%é".into()),
        take: Some(5),
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/connections?strategy=slack&strategy=slack&fields=%C3%A9%20%26%2B&include_fields=false&from=a%7Cb%2Fc%20d%25%C3%A9&take=5",
None,
&[(200, r##"{"connections":[{"authentication":{"active":true},"connected_accounts":{"active":true,"allow_missing_user_id":true,"cross_app_access":true},"cross_app_access_requesting_app":{"active":true},"cross_app_access_resource_app":{"status":"disabled"},"display_name":"display_name","enabled_clients":["enabled_clients"],"id":"con_0000000000000001","is_domain_connection":true,"metadata":{"key":"value"},"name":"My connection","options":{},"provisioning_ticket_url":"s3cret","realms":["realms"],"show_as_button":true,"strategy":"auth0"}],"next":"next"}"##), (200, r##"{"connections":[]}"##)],
async |mgmt| mgmt.clients().connections().get_with("a|b/c d%é", &params).first_page().await,
).await;
}

#[tokio::test]
async fn post_clients_id_rotate_secret() {
    check(
"POST",
"/clients/a%7Cb%2Fc%20d%25%C3%A9/rotate-secret",
None,
&[(200, r##"{"addons":{"aws":{"lifetime_in_seconds":7,"principal":"principal","role":"role"},"azure_blob":{"accountName":"accountName","blobName":"blobName","blob_delete":true,"blob_read":true,"blob_write":true,"containerName":"containerName","container_delete":true,"container_list":true,"container_read":true,"container_write":true,"expiration":7,"signedIdentifier":"signedIdentifier","storageAccessKey":"s3cret"},"azure_sb":{"entityPath":"entityPath","expiration":7,"namespace":"namespace","sasKey":"s3cret","sasKeyName":"sasKeyName"},"box":{},"cloudbees":{},"concur":{},"dropbox":{},"echosign":{"domain":"domain"},"egnyte":{"domain":"domain"},"firebase":{"client_email":"client_email","lifetime_in_seconds":7,"private_key":"s3cret","private_key_id":"private_key_id","secret":"s3cret"},"layer":{"expiration":7,"keyId":"keyId","principal":"principal","privateKey":"s3cret","providerId":"providerId"},"mscrm":{"url":"url"},"newrelic":{"account":"account"},"oag":{},"office365":{"connection":"connection","domain":"domain"},"rms":{"url":"url"},"salesforce":{"entity_id":"entity_id"},"salesforce_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"salesforce_sandbox_api":{"clientid":"clientid","communityName":"communityName","community_url_section":"community_url_section","principal":"principal"},"samlp":{"audience":"audience","authnContextClassRef":"authnContextClassRef","createUpnClaim":true,"destination":"destination","digestAlgorithm":"digestAlgorithm","issuer":"issuer","lifetimeInSeconds":7,"mapIdentities":true,"mapUnknownClaimsAsIs":true,"mappings":{},"nameIdentifierFormat":"nameIdentifierFormat","nameIdentifierProbes":["nameIdentifierProbes"],"passthroughClaimsWithNoMapping":true,"recipient":"recipient","signResponse":true,"signatureAlgorithm":"signatureAlgorithm"},"sap_api":{"clientid":"clientid","nameIdentifierFormat":"nameIdentifierFormat","scope":"scope","servicePassword":"s3cret","tokenEndpointUrl":"tokenEndpointUrl","usernameAttribute":"usernameAttribute"},"sentry":{"base_url":"base_url","org_slug":"org_slug"},"sharepoint":{"external_url":["external_url"],"url":"url"},"slack":{"team":"team"},"springcm":{"acsurl":"acsurl"},"sso_integration":{"name":"name","version":"version"},"wams":{"masterkey":"s3cret"},"wsfed":{},"zendesk":{"accountName":"accountName"},"zoom":{"account":"account"}},"allowed_clients":["allowed_clients"],"allowed_logout_urls":["allowed_logout_urls"],"allowed_origins":["allowed_origins"],"anonymous_sessions":{"active":true},"app_type":"oag","async_approval_notification_channels":["my-account"],"b2b_integration_configuration":{"integration_type":"application","sso_profiles":["sso_profiles"]},"callbacks":["callbacks"],"client_aliases":["client_aliases"],"client_authentication_methods":{"private_key_jwt":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"self_signed_tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]},"tls_client_auth":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}]}},"client_id":"AaiyAPdpYdesoKnqjj8HJqRn4T5titww","client_metadata":{},"client_secret":"s3cret","created_at":"2026-02-03T04:05:06.789Z","cross_origin_authentication":true,"cross_origin_loc":"cross_origin_loc","custom_login_page":"","custom_login_page_on":true,"custom_login_page_preview":"","default_organization":{"flows":["client_credentials"],"organization_id":"organization_id"},"description":"","encryption_key":{"cert":"cert","pub":"pub","subject":"subject"},"enforce_anon_session_transfer_network_binding":"none","express_configuration":{"admin_login_domain":"admin_login_domain","connection_profile_id":"connection_profile_id","enable_client":true,"enable_organization":true,"initiate_login_uri_template":"initiate_login_uri_template","linked_clients":[{"client_id":"client_id"}],"oin_submission_id":"oin_submission_id","okta_oin_client_id":"okta_oin_client_id","user_attribute_profile_id":"user_attribute_profile_id"},"external_client_id":"external_client_id","external_metadata_created_by":"client","external_metadata_status":"unavailable","external_metadata_type":"dcr","fedcm_login":{"google":{"is_enabled":true}},"form_template":"","global":true,"grant_types":["grant_types"],"identity_assertion_authorization_grant":{"active":true},"initiate_login_uri":"initiate_login_uri","is_first_party":true,"is_token_endpoint_ip_header_trusted":true,"jwks_uri":"jwks_uri","jwt_configuration":{"alg":"PS256","lifetime_in_seconds":7,"scopes":{},"secret_encoded":true},"logo_uri":"logo_uri","mobile":{"android":{"app_package_name":"","sha256_cert_fingerprints":["sha256_cert_fingerprints"]},"ios":{"app_bundle_identifier":"","team_id":""}},"my_organization_configuration":{"allowed_strategies":["samlp"],"connection_deletion_behavior":"allow_if_empty","connection_profile_id":"connection_profile_id","enforce_permission_ceiling":true,"enforce_self_assignment_restriction":true,"invitation_landing_client_id":"invitation_landing_client_id","third_party_client_access":{"allowed_values":["block"],"default_value":"block"},"user_attribute_profile_id":"user_attribute_profile_id"},"name":"My application","native_social_login":{"apple":{"enabled":true},"facebook":{"enabled":true},"google":{"enabled":true}},"oidc_conformant":true,"oidc_logout":{"backchannel_logout_initiators":{"mode":"all","selected_initiators":["profile-changed"]},"backchannel_logout_session_metadata":{"include":true},"backchannel_logout_urls":["backchannel_logout_urls"]},"organization_discovery_methods":["organization_name"],"organization_require_behavior":"post_login_prompt","organization_usage":"require","par_request_expiry":7,"redirection_policy":"open_redirect_protection","refresh_token":{"expiration_type":"non-expiring","idle_token_lifetime":7,"infinite_idle_token_lifetime":true,"infinite_token_lifetime":true,"leeway":7,"policies":[{"audience":"audience","scope":["scope"]}],"rotation_type":"non-rotating","token_lifetime":7},"require_proof_of_possession":true,"require_pushed_authorization_requests":true,"resource_server_identifier":"resource_server_identifier","session_transfer":{"allow_refresh_token":true,"allowed_authentication_methods":["query"],"can_create_session_transfer_token":true,"delegation":{"allow_delegated_access":true,"enforce_device_binding":"asn"},"enforce_cascade_revocation":true,"enforce_device_binding":"none","enforce_online_refresh_tokens":true},"signed_request_object":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"required":true},"signing_keys":[{"cert":"","pkcs7":"","subject":""}],"skip_non_verifiable_callback_uri_confirmation_prompt":true,"sso":true,"sso_disabled":true,"tenant":"","third_party_security_mode":"permissive","token_endpoint_auth_method":"client_secret_basic","token_exchange":{"allow_any_profile_of_type":["on_behalf_of_token_exchange"]},"token_quota":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"token_vault_privileged_access":{"credentials":[{"alg":"PS256","created_at":"2026-02-03T04:05:06.789Z","credential_type":"x509_cert","expires_at":"2026-02-03T04:05:06.789Z","id":"id","kid":"kid","name":"name","subject_dn":"subject_dn","thumbprint_sha256":"thumbprint_sha256","updated_at":"2026-02-03T04:05:06.789Z"}],"grants":[{"connection":"connection","scopes":["scopes"]}],"ip_allowlist":["ip_allowlist"]},"updated_at":"2026-02-03T04:05:06.789Z","web_origins":["web_origins"]}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.clients().rotate_secret("a|b/c d%é").detailed().await,
).await;
}
