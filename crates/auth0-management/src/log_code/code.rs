//! What an entry of the tenant's log tells, by Auth0's codes.

use auth0_core::string_enum;

use super::LogOutcome;

string_enum! {
    /// Kind of an entry in the log of the tenant: its `type`.
    ///
    /// Codes that this version does not know are kept unchanged.
    ///
    /// ```
    /// use auth0_management::{LogCode, LogOutcome};
    ///
    /// let code = LogCode::from("fp");
    /// assert_eq!(code, LogCode::FailedLoginIncorrectPassword);
    /// assert_eq!(code.outcome(), Some(LogOutcome::Failure));
    /// ```
    ///
    /// See [Auth0's list](https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes).
    pub enum LogCode {
        /// Summary of the matches of network access control lists in a span of time.
        AclsSummary = "acls_summary",
        /// An Action failed while it ran.
        ActionsExecutionFailed = "actions_execution_failed",
        /// The SDK of an own Universal Login page is old, unsupported or unnamed.
        AculSdkNotice = "acul_sdk_notice",
        /// Too many requests to the Authentication or Management API were made; they are refused.
        ApiLimit = "api_limit",
        /// The rate limit of the Authentication or Management API is nearly reached.
        ApiLimitWarning = "api_limit_warning",
        /// Higher rate limits that were bought for peaks were turned on.
        ApiPeakPerformanceInitiated = "appi",
        /// The request of a back-channel login (CIBA) was not exchanged for tokens.
        CibaExchangeFailed = "ciba_exchange_failed",
        /// The request of a back-channel login (CIBA) was exchanged for tokens.
        CibaExchangeSucceeded = "ciba_exchange_succeeded",
        /// A back-channel login (CIBA) could not be started.
        CibaStartFailed = "ciba_start_failed",
        /// A back-channel login (CIBA) was started.
        CibaStartSucceeded = "ciba_start_succeeded",
        /// A code or link for a passwordless login was sent by email.
        CodeOrLinkSent = "cls",
        /// An account elsewhere could not be connected to a user.
        ConnectedAccountsConnectionFailed = "connected_accounts_connection_failed",
        /// An account elsewhere was connected to a user.
        ConnectedAccountsConnectionSucceeded = "connected_accounts_connection_succeeded",
        /// A connected account could not be removed from a user.
        ConnectedAccountsDeleteFailed = "connected_accounts_delete_failed",
        /// A connected account was removed from a user.
        ConnectedAccountsDeleteSucceeded = "connected_accounts_delete_succeeded",
        /// A code for a passwordless login was sent to a phone.
        CodeSent = "cs",
        /// A custom domain could not be verified.
        CustomDomainVerificationFailed = "custom_domain_verification_failed",
        /// Something that Auth0 will take away is in use.
        DeprecationNotice = "depnote",
        /// Users were synchronized from a directory.
        DirectorySyncCompleted = "directory_sync_completed",
        /// Users could not be synchronized from a directory.
        DirectorySyncFailed = "directory_sync_failed",
        /// The synchronization of users from a directory began.
        DirectorySyncStarted = "directory_sync_started",
        /// A login failed.
        FailedLogin = "f",
        /// A token was not exchanged for one to act on behalf of its user.
        FailedOnBehalfOfTokenExchange = "failed_on_behalf_of_token_exchange",
        /// A user's email address was not changed.
        FailedChangeEmail = "fce",
        /// A request came from an origin that its application does not allow.
        FailedByCors = "fco",
        /// A login from another origin failed.
        FailedCrossOriginAuthentication = "fcoa",
        /// A password was not changed.
        FailedChangePassword = "fcp",
        /// A hook after a change of password failed.
        FailedPostChangePasswordHook = "fcph",
        /// A user's phone number was not changed.
        FailedChangePhoneNumber = "fcpn",
        /// A change of password could not be requested.
        FailedChangePasswordRequest = "fcpr",
        /// An AD/LDAP connector could not be set up.
        FailedConnectorProvisioning = "fcpro",
        /// A user's name was not changed.
        FailedChangeUsername = "fcu",
        /// A delegation token was not issued.
        FailedDelegation = "fd",
        /// A device was not activated.
        FailedDeviceActivation = "fdeac",
        /// A device could not ask for authorization.
        FailedDeviceAuthorizationRequest = "fdeaz",
        /// A user did not confirm a device.
        DeviceConfirmationCanceled = "fdecc",
        /// An authorization code of someone who acts as a user was not exchanged for tokens.
        FailedDelegatedAuthorizationCodeExchange = "fdeleacft",
        /// Someone who acts as a user could not log in silently.
        FailedDelegatedSilentAuth = "fdelsa",
        /// A user was not deleted.
        FailedUserDeletion = "fdu",
        /// An authorization code was not exchanged for tokens.
        FailedAuthorizationCodeExchange = "feacft",
        /// An application got no token by the client credentials grant.
        FailedClientCredentialsExchange = "feccft",
        /// A token was not exchanged by a custom token exchange.
        FailedCustomTokenExchange = "fecte",
        /// A device code was not exchanged for tokens.
        FailedDeviceCodeExchange = "fede",
        /// A logout at the identity provider failed.
        FederatedLogoutFailed = "federated_logout_failed",
        /// A token of a native social login was not exchanged.
        FailedNativeSocialLogin = "fens",
        /// A password with an out-of-band second factor was not exchanged for tokens.
        FailedPasswordOobExchange = "feoobft",
        /// A password with a one-time password was not exchanged for tokens.
        FailedPasswordOtpExchange = "feotpft",
        /// A password was not exchanged for tokens.
        FailedPasswordExchange = "fepft",
        /// A passwordless code was not exchanged for tokens.
        FailedPasswordlessOtpExchange = "fepotpft",
        /// A password with a recovery code was not exchanged for tokens.
        FailedPasswordRecoveryCodeExchange = "fercft",
        /// A refresh token that rotates was not exchanged, perhaps because it was used before.
        FailedRotatingRefreshTokenExchange = "ferrt",
        /// A refresh token was not exchanged for tokens.
        FailedRefreshTokenExchange = "fertft",
        /// A token of a user's identity provider was refused.
        FailedExternalTokenExchange = "feta",
        /// An invitation was not accepted.
        FailedInvitation = "fi",
        /// A logout failed.
        FailedLogout = "flo",
        /// A flow ran completely.
        FlowsExecutionCompleted = "flows_execution_completed",
        /// A flow failed while it ran.
        FlowsExecutionFailed = "flows_execution_failed",
        /// An email or text message was not sent.
        FailedSendingNotification = "fn",
        /// A form could not be submitted.
        FormsSubmissionFailed = "forms_submission_failed",
        /// A form was submitted.
        FormsSubmissionSucceeded = "forms_submission_succeeded",
        /// A login failed because the password is wrong.
        FailedLoginIncorrectPassword = "fp",
        /// A pushed authorization request was refused.
        FailedPushedAuthorizationRequest = "fpar",
        /// A hook after a signup failed.
        FailedPostUserRegistrationHook = "fpurh",
        /// A signup failed.
        FailedSignup = "fs",
        /// A silent login failed, often because there is no session.
        FailedSilentAuth = "fsa",
        /// An operation over SCIM failed.
        FailedScim = "fscim",
        /// A login failed because the email address or user name is unknown.
        FailedLoginInvalidUsername = "fu",
        /// Users were not imported.
        FailedUsersImport = "fui",
        /// An email address was not verified.
        FailedVerificationEmail = "fv",
        /// An email to verify an address was not sent.
        FailedVerificationEmailRequest = "fvr",
        /// A second factor was confirmed by email.
        GuardianAuthEmailVerification = "gd_auth_email_verification",
        /// A second factor was wrong.
        GuardianAuthFailed = "gd_auth_failed",
        /// A user rejected a second factor's request.
        GuardianAuthRejected = "gd_auth_rejected",
        /// A second factor was right.
        GuardianAuthSucceeded = "gd_auth_succeed",
        /// A user has set up a second factor.
        GuardianEnrollmentComplete = "gd_enrollment_complete",
        /// A user has given too many wrong second factors.
        GuardianOtpRateLimitExceeded = "gd_otp_rate_limit_exceed",
        /// A recovery code was wrong.
        GuardianRecoveryFailed = "gd_recovery_failed",
        /// A recovery code was right.
        GuardianRecoverySucceeded = "gd_recovery_succeed",
        /// A second factor was sent by email.
        GuardianEmailSent = "gd_send_email",
        /// A code to confirm an address for a second factor was sent by email.
        GuardianEmailVerificationSent = "gd_send_email_verification",
        /// A second factor's push notification was sent.
        GuardianPushSent = "gd_send_pn",
        /// A second factor's push notification was not sent.
        GuardianPushFailed = "gd_send_pn_failure",
        /// A second factor was sent by text message.
        GuardianSmsSent = "gd_send_sms",
        /// A second factor was not sent by text message.
        GuardianSmsFailed = "gd_send_sms_failure",
        /// A second factor was told over the phone.
        GuardianVoiceSent = "gd_send_voice",
        /// A second factor was not told over the phone.
        GuardianVoiceFailed = "gd_send_voice_failure",
        /// A user was asked for a second factor.
        GuardianAuthStarted = "gd_start_auth",
        /// A user began to set up a second factor.
        GuardianEnrollStarted = "gd_start_enroll",
        /// A user could not begin to set up a second factor.
        GuardianEnrollStartFailed = "gd_start_enroll_failed",
        /// The tenant's settings of second factors were changed.
        GuardianTenantUpdated = "gd_tenant_update",
        /// A second factor was taken from a user.
        GuardianUnenrolled = "gd_unenroll",
        /// A device for second factors was changed.
        GuardianDeviceUpdated = "gd_update_device_account",
        /// A second factor by WebAuthn failed.
        GuardianWebauthnChallengeFailed = "gd_webauthn_challenge_failed",
        /// A second factor by WebAuthn could not be set up.
        GuardianWebauthnEnrollmentFailed = "gd_webauthn_enrollment_failed",
        /// No identity assertion grant for another application (ID-JAG) was issued.
        IdJagExchangeFailed = "idjag_exchange_failed",
        /// An identity assertion grant for another application (ID-JAG) was issued.
        IdJagExchangeSucceeded = "idjag_exchange_succeeded",
        /// A JWT of another issuer was not exchanged for tokens (RFC 7523).
        JwtBearerExchangeFailed = "jwt_bearer_exchange_failed",
        /// An operation on the tenant's encryption keys failed.
        KmsKeyManagementFailed = "kms_key_management_failure",
        /// An operation on the tenant's encryption keys succeeded.
        KmsKeyManagementSucceeded = "kms_key_management_success",
        /// An encryption key of the tenant is in another state.
        KmsKeyStateChanged = "kms_key_state_changed",
        /// Too many delegation tokens were requested.
        LimitDelegation = "limit_delegation",
        /// An address is blocked: it failed to log in, or signed up, too often, regardless of the user.
        LimitManyUsers = "limit_mu",
        /// Too many messages were sent to phones.
        LimitPhone = "limit_phone",
        /// A user is blocked for an address: too many logins in a short time.
        LimitSingleUserLogins = "limit_sul",
        /// A user is blocked for an address: too many wrong passwords.
        LimitWrongCredentials = "limit_wc",
        /// A login needs a second factor.
        MfaRequired = "mfar",
        /// Someone read through the Management API.
        ManagementApiRead = "mgmt_api_read",
        /// A user could not change an authentication method of the own account.
        MyAccountAuthenticationMethodFailed = "my_account_authentication_method_failed",
        /// A user changed an authentication method of the own account.
        MyAccountAuthenticationMethodSucceeded = "my_account_authentication_method_succeeded",
        /// An application could not be told of a logout.
        OidcBackchannelLogoutFailed = "oidc_backchannel_logout_failed",
        /// An application was told of a logout.
        OidcBackchannelLogoutSucceeded = "oidc_backchannel_logout_succeeded",
        /// A user became member of an organization, invited or by logging in.
        OrganizationMemberAdded = "organization_member_added",
        /// A passkey was not accepted.
        PasskeyChallengeFailed = "passkey_challenge_failed",
        /// A user was asked for a passkey.
        PasskeyChallengeStarted = "passkey_challenge_started",
        /// How much a login looks like that of a bot was assessed.
        PreLoginAssessment = "pla",
        /// A login used a password that is known from a breach elsewhere.
        BreachedPassword = "pwd_leak",
        /// A user chose a new password that is known from a breach elsewhere.
        BreachedPasswordOnReset = "reset_pwd_leak",
        /// Auth0 removed what was over a limit, such as old refresh tokens.
        ResourceCleanup = "resource_cleanup",
        /// The details of a request that a user is to consent to could not be read.
        RichConsentsAccessError = "rich_consents_access_error",
        /// A user logged in.
        SuccessLogin = "s",
        /// Someone changed something through the Management API.
        SuccessApiOperation = "sapi",
        /// A user's email address was changed.
        SuccessChangeEmail = "sce",
        /// A user logged in from another origin.
        SuccessCrossOriginAuthentication = "scoa",
        /// A password was changed.
        SuccessChangePassword = "scp",
        /// A user's phone number was changed.
        SuccessChangePhoneNumber = "scpn",
        /// A change of password was requested.
        SuccessChangePasswordRequest = "scpr",
        /// A user's name was changed.
        SuccessChangeUsername = "scu",
        /// A user's credentials were right, before the login goes on.
        SuccessCredentialValidation = "scv",
        /// A delegation token was issued.
        SuccessDelegation = "sd",
        /// Someone logged in to act as a user.
        SuccessDelegatedLogin = "sdel",
        /// An authorization code of someone who acts as a user was exchanged for tokens.
        SuccessDelegatedAuthorizationCodeExchange = "sdeleacft",
        /// Someone who acts as a user logged in silently.
        SuccessDelegatedSilentAuth = "sdelsa",
        /// A user was deleted.
        SuccessUserDeletion = "sdu",
        /// An authorization code was exchanged for tokens.
        SuccessAuthorizationCodeExchange = "seacft",
        /// An application got a token by the client credentials grant.
        SuccessClientCredentialsExchange = "seccft",
        /// A token was exchanged by a custom token exchange.
        SuccessCustomTokenExchange = "secte",
        /// A device code was exchanged for tokens.
        SuccessDeviceCodeExchange = "sede",
        /// A token of a native social login was exchanged.
        SuccessNativeSocialLogin = "sens",
        /// A password with an out-of-band second factor was exchanged for tokens.
        SuccessPasswordOobExchange = "seoobft",
        /// A password with a one-time password was exchanged for tokens.
        SuccessPasswordOtpExchange = "seotpft",
        /// A password was exchanged for tokens.
        SuccessPasswordExchange = "sepft",
        /// A passkey with an out-of-band second factor was exchanged for tokens.
        SuccessPasskeyOobExchange = "sepkoobft",
        /// A passkey with a one-time password was exchanged for tokens.
        SuccessPasskeyOtpExchange = "sepkotpft",
        /// A passkey with a recovery code was exchanged for tokens.
        SuccessPasskeyRecoveryCodeExchange = "sepkrcft",
        /// A password with a recovery code was exchanged for tokens.
        SuccessPasswordRecoveryCodeExchange = "sercft",
        /// A refresh token was exchanged for tokens.
        SuccessRefreshTokenExchange = "sertft",
        /// A token of a user's identity provider was issued.
        SuccessExternalTokenExchange = "seta",
        /// An invitation was accepted.
        SuccessInvitation = "si",
        /// A signup used a password that is known from a breach elsewhere.
        BreachedPasswordOnSignup = "signup_pwd_leak",
        /// A user logged out.
        SuccessLogout = "slo",
        /// A refresh token was revoked.
        SuccessRefreshTokenRevocation = "srrt",
        /// A user signed up.
        SuccessSignup = "ss",
        /// Setting up single sign-on by self-service failed.
        SelfServiceSsoFailed = "ss_sso_failure",
        /// Something happened while single sign-on was set up by self-service.
        SelfServiceSsoInfo = "ss_sso_info",
        /// Setting up single sign-on by self-service succeeded.
        SelfServiceSsoSucceeded = "ss_sso_success",
        /// A user logged in silently.
        SuccessSilentAuth = "ssa",
        /// An operation over SCIM succeeded.
        SuccessScim = "sscim",
        /// A token was exchanged for one to act on behalf of its user.
        SuccessOnBehalfOfTokenExchange = "success_on_behalf_of_token_exchange",
        /// Users were imported.
        SuccessUsersImport = "sui",
        /// An email address was verified.
        SuccessVerificationEmail = "sv",
        /// An email to verify an address was sent.
        SuccessVerificationEmailRequest = "svr",
        /// A user who was blocked may log in again.
        UserUnblocked = "ublkdu",
        /// A logout that the identity provider asked for failed.
        UniversalLogoutFailed = "universal_logout_failed",
        /// A logout that the identity provider asked for succeeded.
        UniversalLogoutSucceeded = "universal_logout_succeeded",
        /// Something about a login is not as it should be.
        WarningDuringLogin = "w",
        /// Something about sending a message is not as it should be.
        WarningSendingNotification = "wn",
        /// Something about a change of a user is not as it should be.
        WarningUserManagement = "wum",
    }
}

impl LogCode {
    /// Returns whether the entry reports a success or a failure; `None` for an unknown code.
    pub fn outcome(&self) -> Option<LogOutcome> {
        match self {
            Self::Unknown(_) => None,
            known => Some(LogOutcome::of(known.as_str())),
        }
    }

    /// Returns whether the entry reports a failure: of a login, an exchange, a change.
    pub fn is_failure(&self) -> bool {
        self.outcome() == Some(LogOutcome::Failure)
    }
}
