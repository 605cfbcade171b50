// Written by auth0-codegen; changes belong into its overrides.

//! Requests and answers of the group `tenants`.

#[allow(unused_imports, reason = "not every group needs all of them")]
use auth0_management::{Extra, Patch, tenants::*};

#[allow(unused_imports, reason = "not every group needs all of them")]
use crate::support::{any_json, check, check_answerless};

#[tokio::test]
async fn get_tenants_settings() {
    let params = GetTenantSettingsParams {
        fields: Some("é &+".into()),
        include_fields: Some(false),
    };
    check(
"GET",
"/tenants/settings?fields=%C3%A9%20%26%2B&include_fields=false",
None,
&[(200, r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"acr_values_supported":["acr_values_supported"],"allow_organization_name_in_authentication_api":true,"allowed_logout_urls":["allowed_logout_urls"],"authorization_response_iss_parameter_supported":true,"change_password":{"enabled":true,"html":""},"client_id_metadata_document_dynamic_registration_supported":true,"client_id_metadata_document_supported":true,"country_codes":{"list":["list"],"mode":"deny"},"customize_mfa_in_postlogin_action":true,"default_audience":"","default_directory":"","default_redirection_uri":"default_redirection_uri","default_token_quota":{"clients":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"organizations":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}},"device_flow":{"charset":"digits","mask":"****-****"},"dpop_strict_refresh_token_binding":true,"dynamic_client_registration_security_mode":"permissive","enable_ai_guide":true,"enabled_locales":["zh-TW"],"ephemeral_session_lifetime":2,"error_page":{"html":"","show_log_link":true,"url":"https://mycompany.org/error"},"flags":{"allow_changing_enable_sso":true,"allow_legacy_delegation_grant_types":true,"allow_legacy_ro_grant_types":true,"allow_legacy_tokeninfo_endpoint":true,"allow_other_legacy_grant_types":true,"cannot_change_enforce_client_authentication_on_passwordless_start":true,"change_pwd_flow_v1":true,"custom_domains_provisioning":true,"dashboard_insights_view":true,"dashboard_log_streams_next":true,"dashboard_new_onboarding":true,"disable_clickjack_protection_headers":true,"disable_fields_map_fix":true,"disable_impersonation":true,"disable_management_api_sms_obfuscation":true,"enable_adfs_waad_email_verification":true,"enable_apis_section":true,"enable_client_connections":true,"enable_custom_domain_in_emails":true,"enable_dynamic_client_registration":true,"enable_idtoken_api2":true,"enable_legacy_logs_search_v2":true,"enable_legacy_profile":true,"enable_pipeline2":true,"enable_public_signup_user_exists_error":true,"enable_sso":true,"enforce_client_authentication_on_passwordless_start":true,"genai_trial":true,"improved_signup_bot_detection_in_classic":true,"local_resource_discovery":true,"mfa_show_factor_list_on_enrollment":true,"new_universal_login_experience_enabled":true,"no_disclose_enterprise_connections":true,"non_oidc_conformant_updated_at":true,"remove_alg_from_jwks":true,"require_signed_request_object":true,"revoke_refresh_token_grant":true,"trust_azure_adfs_email_verified_connection_property":true,"universal_login":true,"use_scope_descriptions_for_consent":true},"friendly_name":"My Company","guardian_mfa_page":{"enabled":true,"html":""},"idle_ephemeral_session_lifetime":2,"idle_session_lifetime":2,"include_session_metadata_in_tenant_logs":true,"legacy_sandbox_version":"","mtls":{"enable_endpoint_aliases":true},"oidc_logout":{"rp_logout_end_session_endpoint_discovery":true},"phone_consolidated_experience":true,"picture_url":"https://mycompany.org/logo.png","pushed_authorization_requests_supported":true,"resource_parameter_profile":"compatibility","sandbox_version":"22","sandbox_versions_available":["sandbox_versions_available"],"security_headers":{"content_security_policy":{"enabled":true,"policies":[{"directives":{"key":["value"]},"flags":["block-all-mixed-content"],"mode":"reporting","reporting":{"report_to_group":"report_to_group","report_uri":"report_uri"}}],"reporting_infrastructure":{"report_to":{"endpoints":[{"url":"url"}],"group":"group","max_age":7},"reporting_endpoints":{"key":"value"}}},"x_xss_protection":{"enabled":true,"mode":"block","report_uri":"report_uri"}},"session_cookie":{"mode":"non-persistent"},"session_lifetime":2,"sessions":{"anonymous":{"activate_cookie":true,"lifetime_in_minutes":7},"oidc_logout_prompt_enabled":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"support_email":"support@mycompany.org","support_url":"https://mycompany.org/support","universal_login":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.tenants().settings().get_with(&params).detailed().await,
).await;
}

#[tokio::test]
async fn patch_tenants_settings() {
    let body = UpdateTenantSettings {
        change_password: Patch::Value(TenantSettingsPage {
            enabled: Some(true),
            html: Some("html".into()),
            extra: Extra::default(),
        }),
        device_flow: Patch::Value(TenantSettingsDeviceFlow {
            charset: Some(UserCodeCharset::Digits),
            mask: Some("mask".into()),
            extra: Extra::default(),
        }),
        guardian_mfa_page: Patch::Value(TenantSettingsPage {
            enabled: Some(true),
            html: Some("html".into()),
            extra: Extra::default(),
        }),
        default_audience: Some("default_audience".into()),
        default_directory: Some("default_directory".into()),
        error_page: Patch::Value(TenantSettingsErrorPage {
            html: Some("html".into()),
            show_log_link: Some(true),
            url: Some("url".into()),
            extra: Extra::default(),
        }),
        default_token_quota: Patch::Value(DefaultTokenQuota {
            clients: Some(TokenQuota {
                client_credentials: Some(TokenQuotaClientCredentials {
                    enforce: Some(true),
                    per_day: Some(3),
                    per_hour: Some(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            organizations: Some(TokenQuota {
                client_credentials: Some(TokenQuotaClientCredentials {
                    enforce: Some(true),
                    per_day: Some(3),
                    per_hour: Some(3),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        flags: Some(TenantSettingsFlags {
            change_pwd_flow_v1: Some(true),
            enable_apis_section: Some(true),
            disable_impersonation: Some(true),
            enable_client_connections: Some(true),
            enable_pipeline2: Some(true),
            allow_legacy_delegation_grant_types: Some(true),
            allow_legacy_ro_grant_types: Some(true),
            allow_legacy_tokeninfo_endpoint: Some(true),
            enable_legacy_profile: Some(true),
            enable_idtoken_api2: Some(true),
            enable_public_signup_user_exists_error: Some(true),
            enable_sso: Some(true),
            allow_changing_enable_sso: Some(true),
            disable_clickjack_protection_headers: Some(true),
            no_disclose_enterprise_connections: Some(true),
            enforce_client_authentication_on_passwordless_start: Some(true),
            enable_adfs_waad_email_verification: Some(true),
            revoke_refresh_token_grant: Some(true),
            dashboard_log_streams_next: Some(true),
            dashboard_insights_view: Some(true),
            disable_fields_map_fix: Some(true),
            mfa_show_factor_list_on_enrollment: Some(true),
            remove_alg_from_jwks: Some(true),
            improved_signup_bot_detection_in_classic: Some(true),
            genai_trial: Some(true),
            enable_dynamic_client_registration: Some(true),
            disable_management_api_sms_obfuscation: Some(true),
            trust_azure_adfs_email_verified_connection_property: Some(true),
            custom_domains_provisioning: Some(true),
            local_resource_discovery: Some(true),
            universal_login: Some(true),
            new_universal_login_experience_enabled: Some(true),
            cannot_change_enforce_client_authentication_on_passwordless_start: Some(true),
            use_scope_descriptions_for_consent: Some(true),
            allow_other_legacy_grant_types: Some(true),
            enable_custom_domain_in_emails: Some(true),
            enable_legacy_logs_search_v2: Some(true),
            dashboard_new_onboarding: Some(true),
            require_signed_request_object: Some(true),
            non_oidc_conformant_updated_at: Some(true),
            extra: Extra::default(),
        }),
        friendly_name: Some("friendly_name".into()),
        picture_url: Some("picture_url".into()),
        support_email: Some("support_email".into()),
        support_url: Some("support_url".into()),
        allowed_logout_urls: Some(vec!["allowed_logout_urls".into()]),
        session_lifetime: Some(3),
        session_lifetime_in_minutes: Some(3),
        idle_session_lifetime: Some(3),
        idle_session_lifetime_in_minutes: Some(3),
        ephemeral_session_lifetime: Some(3),
        idle_ephemeral_session_lifetime: Some(3),
        ephemeral_session_lifetime_in_minutes: Some(3),
        idle_ephemeral_session_lifetime_in_minutes: Some(3),
        sandbox_version: Some("sandbox_version".into()),
        legacy_sandbox_version: Some("legacy_sandbox_version".into()),
        default_redirection_uri: Some("default_redirection_uri".into()),
        enabled_locales: Some(vec![Locale::ZhTw]),
        security_headers: Patch::Value(SecurityHeaders {
            content_security_policy: Patch::Value(ContentSecurityPolicyConfig {
                enabled: Some(true),
                policies: Some(vec![CspPolicy {
                    mode: Some(CspPolicyMode::Reporting),
                    directives: Some([("key".into(), vec!["directives".into()])].into()),
                    flags: Some(vec![CspFlag::BlockAllMixedContent]),
                    reporting: Patch::Value(CspPolicyReporting {
                        report_uri: Some("report_uri".into()),
                        report_to_group: Some("report_to_group".into()),
                        extra: Extra::default(),
                    }),
                    extra: Extra::default(),
                }]),
                reporting_infrastructure: Patch::Value(CspReportingInfrastructure {
                    report_to: Patch::Value(CspReportTo {
                        group: Some("group".into()),
                        max_age: Some(3),
                        endpoints: Some(vec![CspReportToEndpoint {
                            url: Some("url".into()),
                            extra: Extra::default(),
                        }]),
                        extra: Extra::default(),
                    }),
                    reporting_endpoints: Some(
                        [("key".into(), "reporting_endpoints".into())].into(),
                    ),
                    extra: Extra::default(),
                }),
                extra: Extra::default(),
            }),
            x_xss_protection: Patch::Value(XssProtectionConfig {
                enabled: Some(true),
                mode: Some(XssProtectionMode::Block),
                report_uri: Some("report_uri".into()),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        session_cookie: Patch::Value(SessionCookie {
            mode: Some(SessionCookieMode::NonPersistent),
            extra: Extra::default(),
        }),
        sessions: Patch::Value(TenantSettingsSessions {
            oidc_logout_prompt_enabled: Some(true),
            anonymous: Patch::Value(TenantSettingsSessionsAnonymous {
                lifetime_in_minutes: Some(3),
                activate_cookie: Some(true),
                extra: Extra::default(),
            }),
            extra: Extra::default(),
        }),
        oidc_logout: Some(TenantOidcLogoutSettings {
            rp_logout_end_session_endpoint_discovery: Some(true),
            extra: Extra::default(),
        }),
        customize_mfa_in_postlogin_action: Patch::Value(true),
        allow_organization_name_in_authentication_api: Patch::Value(true),
        acr_values_supported: Patch::Value(vec!["acr_values_supported".into()]),
        mtls: Patch::Value(TenantSettingsMtls {
            enable_endpoint_aliases: Some(true),
            extra: Extra::default(),
        }),
        pushed_authorization_requests_supported: Patch::Value(true),
        authorization_response_iss_parameter_supported: Patch::Value(true),
        skip_non_verifiable_callback_uri_confirmation_prompt: Patch::Value(true),
        resource_parameter_profile: Some(ResourceParameterProfile::Compatibility),
        client_id_metadata_document_supported: Some(true),
        enable_ai_guide: Some(true),
        phone_consolidated_experience: Some(true),
        include_session_metadata_in_tenant_logs: Some(true),
        dynamic_client_registration_security_mode: Some(
            DynamicClientRegistrationSecurityMode::Permissive,
        ),
        country_codes: Patch::Value(TenantSettingsCountryCodes {
            list: Some(vec!["list".into()]),
            mode: Some(TenantSettingsCountryCodesMode::Deny),
            extra: Extra::default(),
        }),
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
        dpop_strict_refresh_token_binding: Some(true),
        client_id_metadata_document_dynamic_registration_supported: Some(true),
    };
    check(
"PATCH",
"/tenants/settings",
Some(r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"acr_values_supported":["acr_values_supported"],"allow_organization_name_in_authentication_api":true,"allowed_logout_urls":["allowed_logout_urls"],"authorization_response_iss_parameter_supported":true,"change_password":{"enabled":true,"html":"html"},"client_id_metadata_document_dynamic_registration_supported":true,"client_id_metadata_document_supported":true,"country_codes":{"list":["list"],"mode":"deny"},"customize_mfa_in_postlogin_action":true,"default_audience":"default_audience","default_directory":"default_directory","default_redirection_uri":"default_redirection_uri","default_token_quota":{"clients":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}},"organizations":{"client_credentials":{"enforce":true,"per_day":3,"per_hour":3}}},"device_flow":{"charset":"digits","mask":"mask"},"dpop_strict_refresh_token_binding":true,"dynamic_client_registration_security_mode":"permissive","enable_ai_guide":true,"enabled_locales":["zh-TW"],"ephemeral_session_lifetime":3,"ephemeral_session_lifetime_in_minutes":3,"error_page":{"html":"html","show_log_link":true,"url":"url"},"flags":{"allow_changing_enable_sso":true,"allow_legacy_delegation_grant_types":true,"allow_legacy_ro_grant_types":true,"allow_legacy_tokeninfo_endpoint":true,"allow_other_legacy_grant_types":true,"cannot_change_enforce_client_authentication_on_passwordless_start":true,"change_pwd_flow_v1":true,"custom_domains_provisioning":true,"dashboard_insights_view":true,"dashboard_log_streams_next":true,"dashboard_new_onboarding":true,"disable_clickjack_protection_headers":true,"disable_fields_map_fix":true,"disable_impersonation":true,"disable_management_api_sms_obfuscation":true,"enable_adfs_waad_email_verification":true,"enable_apis_section":true,"enable_client_connections":true,"enable_custom_domain_in_emails":true,"enable_dynamic_client_registration":true,"enable_idtoken_api2":true,"enable_legacy_logs_search_v2":true,"enable_legacy_profile":true,"enable_pipeline2":true,"enable_public_signup_user_exists_error":true,"enable_sso":true,"enforce_client_authentication_on_passwordless_start":true,"genai_trial":true,"improved_signup_bot_detection_in_classic":true,"local_resource_discovery":true,"mfa_show_factor_list_on_enrollment":true,"new_universal_login_experience_enabled":true,"no_disclose_enterprise_connections":true,"non_oidc_conformant_updated_at":true,"remove_alg_from_jwks":true,"require_signed_request_object":true,"revoke_refresh_token_grant":true,"trust_azure_adfs_email_verified_connection_property":true,"universal_login":true,"use_scope_descriptions_for_consent":true},"friendly_name":"friendly_name","guardian_mfa_page":{"enabled":true,"html":"html"},"idle_ephemeral_session_lifetime":3,"idle_ephemeral_session_lifetime_in_minutes":3,"idle_session_lifetime":3,"idle_session_lifetime_in_minutes":3,"include_session_metadata_in_tenant_logs":true,"legacy_sandbox_version":"legacy_sandbox_version","mtls":{"enable_endpoint_aliases":true},"oidc_logout":{"rp_logout_end_session_endpoint_discovery":true},"phone_consolidated_experience":true,"picture_url":"picture_url","pushed_authorization_requests_supported":true,"resource_parameter_profile":"compatibility","sandbox_version":"sandbox_version","security_headers":{"content_security_policy":{"enabled":true,"policies":[{"directives":{"key":["directives"]},"flags":["block-all-mixed-content"],"mode":"reporting","reporting":{"report_to_group":"report_to_group","report_uri":"report_uri"}}],"reporting_infrastructure":{"report_to":{"endpoints":[{"url":"url"}],"group":"group","max_age":3},"reporting_endpoints":{"key":"reporting_endpoints"}}},"x_xss_protection":{"enabled":true,"mode":"block","report_uri":"report_uri"}},"session_cookie":{"mode":"non-persistent"},"session_lifetime":3,"session_lifetime_in_minutes":3,"sessions":{"anonymous":{"activate_cookie":true,"lifetime_in_minutes":3},"oidc_logout_prompt_enabled":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"support_email":"support_email","support_url":"support_url"}"##),
&[(200, r##"{"access_token":{"claims_mapping":{"custom_claims":[{"expression":"expression","name":"name"}]}},"acr_values_supported":["acr_values_supported"],"allow_organization_name_in_authentication_api":true,"allowed_logout_urls":["allowed_logout_urls"],"authorization_response_iss_parameter_supported":true,"change_password":{"enabled":true,"html":""},"client_id_metadata_document_dynamic_registration_supported":true,"client_id_metadata_document_supported":true,"country_codes":{"list":["list"],"mode":"deny"},"customize_mfa_in_postlogin_action":true,"default_audience":"","default_directory":"","default_redirection_uri":"default_redirection_uri","default_token_quota":{"clients":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}},"organizations":{"client_credentials":{"enforce":true,"per_day":7,"per_hour":7}}},"device_flow":{"charset":"digits","mask":"****-****"},"dpop_strict_refresh_token_binding":true,"dynamic_client_registration_security_mode":"permissive","enable_ai_guide":true,"enabled_locales":["zh-TW"],"ephemeral_session_lifetime":2,"error_page":{"html":"","show_log_link":true,"url":"https://mycompany.org/error"},"flags":{"allow_changing_enable_sso":true,"allow_legacy_delegation_grant_types":true,"allow_legacy_ro_grant_types":true,"allow_legacy_tokeninfo_endpoint":true,"allow_other_legacy_grant_types":true,"cannot_change_enforce_client_authentication_on_passwordless_start":true,"change_pwd_flow_v1":true,"custom_domains_provisioning":true,"dashboard_insights_view":true,"dashboard_log_streams_next":true,"dashboard_new_onboarding":true,"disable_clickjack_protection_headers":true,"disable_fields_map_fix":true,"disable_impersonation":true,"disable_management_api_sms_obfuscation":true,"enable_adfs_waad_email_verification":true,"enable_apis_section":true,"enable_client_connections":true,"enable_custom_domain_in_emails":true,"enable_dynamic_client_registration":true,"enable_idtoken_api2":true,"enable_legacy_logs_search_v2":true,"enable_legacy_profile":true,"enable_pipeline2":true,"enable_public_signup_user_exists_error":true,"enable_sso":true,"enforce_client_authentication_on_passwordless_start":true,"genai_trial":true,"improved_signup_bot_detection_in_classic":true,"local_resource_discovery":true,"mfa_show_factor_list_on_enrollment":true,"new_universal_login_experience_enabled":true,"no_disclose_enterprise_connections":true,"non_oidc_conformant_updated_at":true,"remove_alg_from_jwks":true,"require_signed_request_object":true,"revoke_refresh_token_grant":true,"trust_azure_adfs_email_verified_connection_property":true,"universal_login":true,"use_scope_descriptions_for_consent":true},"friendly_name":"My Company","guardian_mfa_page":{"enabled":true,"html":""},"idle_ephemeral_session_lifetime":2,"idle_session_lifetime":2,"include_session_metadata_in_tenant_logs":true,"legacy_sandbox_version":"","mtls":{"enable_endpoint_aliases":true},"oidc_logout":{"rp_logout_end_session_endpoint_discovery":true},"phone_consolidated_experience":true,"picture_url":"https://mycompany.org/logo.png","pushed_authorization_requests_supported":true,"resource_parameter_profile":"compatibility","sandbox_version":"22","sandbox_versions_available":["sandbox_versions_available"],"security_headers":{"content_security_policy":{"enabled":true,"policies":[{"directives":{"key":["value"]},"flags":["block-all-mixed-content"],"mode":"reporting","reporting":{"report_to_group":"report_to_group","report_uri":"report_uri"}}],"reporting_infrastructure":{"report_to":{"endpoints":[{"url":"url"}],"group":"group","max_age":7},"reporting_endpoints":{"key":"value"}}},"x_xss_protection":{"enabled":true,"mode":"block","report_uri":"report_uri"}},"session_cookie":{"mode":"non-persistent"},"session_lifetime":2,"sessions":{"anonymous":{"activate_cookie":true,"lifetime_in_minutes":7},"oidc_logout_prompt_enabled":true},"skip_non_verifiable_callback_uri_confirmation_prompt":true,"support_email":"support@mycompany.org","support_url":"https://mycompany.org/support","universal_login":{}}"##), (200, r##"{"not_in_the_document":{"a":[1,null]}}"##)],
async |mgmt| mgmt.tenants().settings().update(&body).detailed().await,
).await;
}
