// Written by auth0-codegen; changes belong into its overrides.

//! Accessors of the groups.

use crate::ManagementClient;

impl ManagementClient {
    /// Actions: the tenant's own code, run at points such as login, with its versions, modules and
    /// bindings.
    #[cfg(feature = "actions")]
    pub fn actions(&self) -> super::actions::Actions {
        super::actions::Actions(self.handle())
    }

    /// Agents: AI agents registered with the tenant, each tied to an application.
    #[cfg(feature = "agents")]
    pub fn agents(&self) -> super::agents::Agents {
        super::agents::Agents(self.handle())
    }

    /// Blocks of IP addresses by attack protection.
    #[cfg(feature = "anomaly")]
    pub fn anomaly(&self) -> super::anomaly::Anomaly {
        super::anomaly::Anomaly(self.handle())
    }

    /// Attack protection: what the tenant does about bots, guessed and leaked passwords, and suspicious
    /// addresses.
    #[cfg(feature = "attack-protection")]
    pub fn attack_protection(&self) -> super::attack_protection::AttackProtection {
        super::attack_protection::AttackProtection(self.handle())
    }

    /// Access tokens that count as revoked although they have not expired.
    #[cfg(feature = "blacklists")]
    pub fn blacklists(&self) -> super::blacklists::Blacklists {
        super::blacklists::Blacklists(self.handle())
    }

    /// Branding: how the login pages, text messages and voice calls of the tenant look and read.
    #[cfg(feature = "branding")]
    pub fn branding(&self) -> super::branding::Branding {
        super::branding::Branding(self.handle())
    }

    /// Client grants: which API an application may call, with which scopes.
    #[cfg(feature = "client-grants")]
    pub fn client_grants(&self) -> super::client_grants::ClientGrants {
        super::client_grants::ClientGrants(self.handle())
    }

    /// Client profiles: settings that applications registered by metadata document receive.
    #[cfg(feature = "client-profiles")]
    pub fn client_profiles(&self) -> super::client_profiles::ClientProfiles {
        super::client_profiles::ClientProfiles(self.handle())
    }

    /// Applications registered with the tenant; the API calls them clients.
    #[cfg(feature = "clients")]
    pub fn clients(&self) -> super::clients::Clients {
        super::clients::Clients(self.handle())
    }

    /// Connection profiles: defaults for enterprise connections that customers set up themselves.
    #[cfg(feature = "connection-profiles")]
    pub fn connection_profiles(&self) -> super::connection_profiles::ConnectionProfiles {
        super::connection_profiles::ConnectionProfiles(self.handle())
    }

    /// Connections: where an application's users come from, such as a database, a social network or an
    /// enterprise directory.
    #[cfg(feature = "connections")]
    pub fn connections(&self) -> super::connections::Connections {
        super::connections::Connections(self.handle())
    }

    /// Custom domains: the tenant's own names for its login pages.
    #[cfg(feature = "custom-domains")]
    pub fn custom_domains(&self) -> super::custom_domains::CustomDomains {
        super::custom_domains::CustomDomains(self.handle())
    }

    /// Device credentials: refresh tokens and public keys bound to a user's device.
    #[cfg(feature = "device-credentials")]
    pub fn device_credentials(&self) -> super::device_credentials::DeviceCredentials {
        super::device_credentials::DeviceCredentials(self.handle())
    }

    /// Templates of the emails that the tenant sends to users.
    #[cfg(feature = "email-templates")]
    pub fn email_templates(&self) -> super::email_templates::EmailTemplates {
        super::email_templates::EmailTemplates(self.handle())
    }

    /// Email provider of the tenant.
    #[cfg(feature = "emails")]
    pub fn emails(&self) -> super::emails::Emails {
        super::emails::Emails(self.handle())
    }

    /// Event streams: changes of users, organizations and the like, delivered to a webhook, to AWS or
    /// to an action.
    #[cfg(feature = "event-streams")]
    pub fn event_streams(&self) -> super::event_streams::EventStreams {
        super::event_streams::EventStreams(self.handle())
    }

    /// Events of the tenant as they happen.
    #[cfg(feature = "events")]
    pub fn events(&self) -> super::events::Events {
        super::events::Events(self.handle())
    }

    /// Experimentation: feature flags of the login, and experiments that compare their variations.
    #[cfg(feature = "experimentation")]
    pub fn experimentation(&self) -> super::experimentation::Experimentation {
        super::experimentation::Experimentation(self.handle())
    }

    /// Flows: steps that run on the server, such as calls to other services, mostly on behalf of a
    /// form.
    #[cfg(feature = "flows")]
    pub fn flows(&self) -> super::flows::Flows {
        super::flows::Flows(self.handle())
    }

    /// Forms: pages shown during a login, made of steps, fields and conditions.
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> super::forms::Forms {
        super::forms::Forms(self.handle())
    }

    /// Groups of users, which come from the directories of enterprise connections.
    #[cfg(feature = "groups")]
    pub fn groups(&self) -> super::groups::Groups {
        super::groups::Groups(self.handle())
    }

    /// Guardian: multi-factor authentication, its factors and when it is asked for.
    #[cfg(feature = "guardian")]
    pub fn guardian(&self) -> super::guardian::Guardian {
        super::guardian::Guardian(self.handle())
    }

    /// Hooks: an older way to run custom code; actions take their place.
    #[cfg(feature = "hooks")]
    pub fn hooks(&self) -> super::hooks::Hooks {
        super::hooks::Hooks(self.handle())
    }

    /// Jobs: imports and exports of users and verification emails, done in the background.
    #[cfg(feature = "jobs")]
    pub fn jobs(&self) -> super::jobs::Jobs {
        super::jobs::Jobs(self.handle())
    }

    /// Keys of the tenant: those that sign its tokens and those that encrypt its data.
    #[cfg(feature = "keys")]
    pub fn keys(&self) -> super::keys::Keys {
        super::keys::Keys(self.handle())
    }

    /// Log streams: tenant logs, delivered to other services as they are written.
    #[cfg(feature = "log-streams")]
    pub fn log_streams(&self) -> super::log_streams::LogStreams {
        super::log_streams::LogStreams(self.handle())
    }

    /// Tenant logs: what happened at the tenant, such as logins, failures and calls of this API.
    #[cfg(feature = "logs")]
    pub fn logs(&self) -> super::logs::Logs {
        super::logs::Logs(self.handle())
    }

    /// Network ACLs: rules that block, allow or redirect requests by where they come from.
    #[cfg(feature = "network-acls")]
    pub fn network_acls(&self) -> super::network_acls::NetworkAcls {
        super::network_acls::NetworkAcls(self.handle())
    }

    /// Organizations: the business customers of a tenant, with their members, connections and branding.
    #[cfg(feature = "organizations")]
    pub fn organizations(&self) -> super::organizations::Organizations {
        super::organizations::Organizations(self.handle())
    }

    /// Prompts: the screens of Universal Login, their texts, their parts and how they are rendered.
    #[cfg(feature = "prompts")]
    pub fn prompts(&self) -> super::prompts::Prompts {
        super::prompts::Prompts(self.handle())
    }

    /// Rate limit policies: custom limits for some applications.
    #[cfg(feature = "rate-limit-policies")]
    pub fn rate_limit_policies(&self) -> super::rate_limit_policies::RateLimitPolicies {
        super::rate_limit_policies::RateLimitPolicies(self.handle())
    }

    /// Refresh tokens that the tenant has issued. Their values are never in an answer.
    #[cfg(feature = "refresh-tokens")]
    pub fn refresh_tokens(&self) -> super::refresh_tokens::RefreshTokens {
        super::refresh_tokens::RefreshTokens(self.handle())
    }

    /// APIs registered with the tenant, for which applications get access tokens; the API calls them
    /// resource servers.
    #[cfg(feature = "resource-servers")]
    pub fn resource_servers(&self) -> super::resource_servers::ResourceServers {
        super::resource_servers::ResourceServers(self.handle())
    }

    /// Risk assessment: signs by which a login may be judged as risky.
    #[cfg(feature = "risk-assessments")]
    pub fn risk_assessments(&self) -> super::risk_assessments::RiskAssessments {
        super::risk_assessments::RiskAssessments(self.handle())
    }

    /// Roles: sets of permissions that users, groups and members of organizations can be given.
    #[cfg(feature = "roles")]
    pub fn roles(&self) -> super::roles::Roles {
        super::roles::Roles(self.handle())
    }

    /// Rules: an older way to run custom code at login; actions take their place.
    #[cfg(feature = "rules")]
    pub fn rules(&self) -> super::rules::Rules {
        super::rules::Rules(self.handle())
    }

    /// Values that the code of rules can read.
    #[cfg(feature = "rules-configs")]
    pub fn rules_configs(&self) -> super::rules_configs::RulesConfigs {
        super::rules_configs::RulesConfigs(self.handle())
    }

    /// Self-service profiles: what customers see and may choose when they set up single sign-on
    /// themselves.
    #[cfg(feature = "self-service-profiles")]
    pub fn self_service_profiles(&self) -> super::self_service_profiles::SelfServiceProfiles {
        super::self_service_profiles::SelfServiceProfiles(self.handle())
    }

    /// Sessions that users have at the tenant.
    #[cfg(feature = "sessions")]
    pub fn sessions(&self) -> super::sessions::Sessions {
        super::sessions::Sessions(self.handle())
    }

    /// Figures about the tenant: active users, logins and signups.
    #[cfg(feature = "stats")]
    pub fn stats(&self) -> super::stats::Stats {
        super::stats::Stats(self.handle())
    }

    /// Signals of other services, such as Akamai, that logins are judged by.
    #[cfg(feature = "supplemental-signals")]
    pub fn supplemental_signals(&self) -> super::supplemental_signals::SupplementalSignals {
        super::supplemental_signals::SupplementalSignals(self.handle())
    }

    /// Settings of the tenant as a whole.
    #[cfg(feature = "tenants")]
    pub fn tenants(&self) -> super::tenants::Tenants {
        super::tenants::Tenants(self.handle())
    }

    /// Tickets: links by which a user verifies an email address or sets a password.
    #[cfg(feature = "tickets")]
    pub fn tickets(&self) -> super::tickets::Tickets {
        super::tickets::Tickets(self.handle())
    }

    /// Token exchange profiles: which tokens of others applications may exchange, and which action
    /// decides.
    #[cfg(feature = "token-exchange-profiles")]
    pub fn token_exchange_profiles(&self) -> super::token_exchange_profiles::TokenExchangeProfiles {
        super::token_exchange_profiles::TokenExchangeProfiles(self.handle())
    }

    /// User attribute profiles: how attributes of users map to SAML, OpenID Connect and SCIM.
    #[cfg(feature = "user-attribute-profiles")]
    pub fn user_attribute_profiles(&self) -> super::user_attribute_profiles::UserAttributeProfiles {
        super::user_attribute_profiles::UserAttributeProfiles(self.handle())
    }

    /// Blocks of users by brute-force protection.
    #[cfg(feature = "user-blocks")]
    pub fn user_blocks(&self) -> super::user_blocks::UserBlocks {
        super::user_blocks::UserBlocks(self.handle())
    }

    /// Grants of users: what they have allowed applications to do on their behalf.
    #[cfg(feature = "user-grants")]
    pub fn user_grants(&self) -> super::user_grants::UserGrants {
        super::user_grants::UserGrants(self.handle())
    }

    /// Users of the tenant, and what hangs on each of them: identities, roles, sessions, factors.
    #[cfg(feature = "users")]
    pub fn users(&self) -> super::users::Users {
        super::users::Users(self.handle())
    }

    /// Verifiable credentials, such as driving licences on phones, that users can present.
    #[cfg(feature = "verifiable-credentials")]
    pub fn verifiable_credentials(&self) -> super::verifiable_credentials::VerifiableCredentials {
        super::verifiable_credentials::VerifiableCredentials(self.handle())
    }
}
