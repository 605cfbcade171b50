//! The My Organization API end to end: an organization's administrator changes it with the SDK, and the
//! Management API shows the changes.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

use auth0::authentication::grant::PasswordRealm;
use auth0::authentication::{AuthenticationClient, DpopKey, DpopLayer};
use auth0::core::Json;
use auth0::management::ManagementClient;
use auth0::management::organizations::AddOrganizationMembers;
use auth0::management::roles::CreateRole;
use auth0::my_organization::MyOrganizationClient;
use auth0::my_organization::details::OrganizationDetails;
use auth0::my_organization::domains::CreateOrganizationDomain;
use auth0::my_organization::identity_providers::{
    CreateIdentityProvider, CreateIdpDomain, CreateIdpProvisioningScimToken, IdpOidcOptionsRequest,
    IdpOidcOptionsType, IdpOidcRequest, IdpOidcUpdateRequest, UpdateAttributesIdentityProvider,
    UpdateAttributesIdentityProviderProvisioning, UpdateIdentityProvider,
};
use auth0::my_organization::invitations::{
    CreateMemberInvitation, CreateMemberInvitationInvitee, DeleteMemberInvitations,
};
use auth0::my_organization::members::MemberRoles;
use auth0::my_organization::memberships::DeleteOrganizationMemberships;
use auth0_testing::Tenant;

const ORG: &str = "org_0123456789abcdef";

const SCOPES: &str = "read:my_org:configuration read:my_org:details update:my_org:details \
    delete:my_org:organizations create:my_org:domains read:my_org:domains update:my_org:domains \
    delete:my_org:domains read:my_org:identity_providers create:my_org:identity_providers \
    update:my_org:identity_providers delete:my_org:identity_providers \
    update:my_org:identity_providers_detach create:my_org:identity_providers_domains \
    delete:my_org:identity_providers_domains create:my_org:identity_providers_provisioning \
    read:my_org:identity_providers_provisioning update:my_org:identity_providers_provisioning \
    delete:my_org:identity_providers_provisioning create:my_org:identity_providers_scim_tokens \
    read:my_org:identity_providers_scim_tokens delete:my_org:identity_providers_scim_tokens \
    read:my_org:members delete:my_org:memberships read:my_org:member_roles \
    create:my_org:member_roles delete:my_org:member_roles read:my_org:member_invitations \
    create:my_org:member_invitations delete:my_org:member_invitations";

/// A tenant with an organization, its administrator, and a Management API client.
struct Setting {
    tenant: Tenant,
    org: MyOrganizationClient,
    management: ManagementClient,
    admin: String,
}

impl Setting {
    async fn new() -> Self {
        let tenant = Tenant::builder().organization(ORG, "acme").start();
        let tenant = tenant.await.unwrap();
        let management = ManagementClient::builder(tenant.domain())
            .client_credentials(tenant.client_id(), tenant.client_secret())
            .build()
            .unwrap();
        let admin = tenant.user_id(tenant.user_email()).unwrap();
        let members = AddOrganizationMembers::new([admin.as_str()]);
        let members = management
            .organizations()
            .members()
            .add(ORG, &members)
            .await;
        members.unwrap();
        let auth = AuthenticationClient::builder(tenant.domain())
            .client_id(tenant.client_id())
            .client_secret(tenant.client_secret())
            .build()
            .unwrap();
        let database = "Username-Password-Authentication";
        let password = PasswordRealm::new(tenant.user_email(), tenant.user_password(), database)
            .audience(format!("{}my-org/", tenant.issuer()))
            .parameter("organization", "acme")
            .scope(SCOPES);
        let token = auth.token(&password).await.unwrap().access_token;
        let org = MyOrganizationClient::builder(tenant.domain()).token(token);
        let org = org.build().unwrap();
        Self {
            tenant,
            org,
            management,
            admin,
        }
    }
}

#[tokio::test]
async fn details_change_in_the_management_api() {
    let Setting {
        tenant: _tenant,
        org,
        management,
        ..
    } = Setting::new().await;
    let details = org.details().get().await.unwrap();
    assert_eq!(details.name.as_deref(), Some("acme"));
    let change = OrganizationDetails {
        display_name: Some("Acme, Inc.".into()),
        ..Default::default()
    };
    org.details().update(&change).await.unwrap();
    let shown = management.organizations().get(ORG).await.unwrap();
    assert_eq!(shown.display_name.as_deref(), Some("Acme, Inc."));
    let allowed = org.configuration().get().await.unwrap().allowed_strategies;
    assert_eq!(allowed.unwrap().len(), 7);
    let limits = org
        .configuration()
        .identity_providers()
        .get()
        .await
        .unwrap();
    assert!(limits.strategies.unwrap().samlp.is_some());

    org.details().delete().await.unwrap();
    let gone = management.organizations().get(ORG).await.unwrap_err();
    assert!(gone.is_not_found());
    assert!(org.details().get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn members_and_their_roles() {
    let Setting {
        tenant,
        org,
        management,
        admin,
    } = Setting::new().await;
    let mut ids = vec![admin.clone()];
    for n in 0..3 {
        ids.push(tenant.add_user(format!("user{n}@example.com"), "pw"));
    }
    let members = AddOrganizationMembers::new(ids[1..].iter().map(String::as_str));
    let members = management
        .organizations()
        .members()
        .add(ORG, &members)
        .await;
    members.unwrap();
    let role = management
        .roles()
        .create(&CreateRole::new("editor"))
        .await
        .unwrap();
    let role_id = role.id.unwrap();

    let roles = org.roles().list().collect().await.unwrap();
    assert_eq!(roles[0].name.as_deref(), Some("editor"));
    let change = MemberRoles::new([&*role_id]);
    org.members()
        .roles()
        .assign(&ids[1], &change)
        .await
        .unwrap();
    // Page by page.
    let params =
        auth0::my_organization::members::ListOrganizationMembersParams::default().take(3_u64);
    let all = org.members().list_with(&params).collect().await.unwrap();
    let found: Vec<_> = all
        .iter()
        .filter_map(|one| one.user_id.as_deref())
        .collect();
    assert_eq!(found, ids);
    assert_eq!(
        all[1].roles.as_ref().unwrap()[0].id.as_deref(),
        Some(&*role_id)
    );
    assert_eq!(all[1].email.as_deref(), Some("user0@example.com"));
    let one = org.members().get(&ids[1]).await.unwrap();
    assert_eq!(one.email, all[1].email);
    assert!(
        org.members()
            .get("auth0|nobody")
            .await
            .unwrap_err()
            .is_not_found()
    );
    let held = management
        .organizations()
        .members()
        .roles()
        .list(ORG, &ids[1])
        .collect()
        .await;
    assert_eq!(held.unwrap().len(), 1);
    org.members()
        .roles()
        .unassign(&ids[1], &change)
        .await
        .unwrap();
    assert!(
        org.members()
            .roles()
            .list(&ids[1])
            .collect()
            .await
            .unwrap()
            .is_empty()
    );
    org.members()
        .roles()
        .assign(&ids[1], &change)
        .await
        .unwrap();
    let legacy = org.members().roles().unassign_by_delete(&ids[1], &change);
    legacy.await.unwrap();

    let gone = DeleteOrganizationMemberships::new([&*ids[1]]);
    org.memberships().delete(&gone).await.unwrap();
    let left = management
        .organizations()
        .members()
        .list(ORG)
        .collect()
        .await
        .unwrap();
    assert_eq!(left.len(), 3);
}

#[tokio::test]
async fn invitations() {
    let Setting {
        tenant,
        org,
        management,
        ..
    } = Setting::new().await;
    let role = management
        .roles()
        .create(&CreateRole::new("editor"))
        .await
        .unwrap();
    let role_id = role.id.unwrap();
    let invite = CreateMemberInvitation::new([
        CreateMemberInvitationInvitee::new("ada@example.com").roles([&*role_id]),
        CreateMemberInvitationInvitee::new("grace@example.com"),
    ]);
    let created = org.invitations().create(&invite).await.unwrap();
    assert_eq!(created.len(), 2);
    let link = tenant.last_link("ada@example.com").unwrap();
    assert_eq!(created[0].invitation_url.as_ref().unwrap().expose(), link);
    let id = created[0].id.as_deref().unwrap();
    assert_eq!(
        org.invitations().get(id).await.unwrap().id.as_deref(),
        Some(id)
    );
    let roles = org
        .invitations()
        .roles()
        .list(id)
        .await
        .unwrap()
        .roles
        .unwrap();
    assert_eq!(roles[0].name.as_deref(), Some("editor"));
    let shown = management
        .organizations()
        .invitations()
        .list(ORG)
        .collect()
        .await;
    assert_eq!(shown.unwrap().len(), 2);
    assert_eq!(org.invitations().list().collect().await.unwrap().len(), 2);
    org.invitations().delete_one(id).await.unwrap();
    let other = created[1].id.as_deref().unwrap();
    let others = DeleteMemberInvitations::new([other]);
    org.invitations().delete(&others).await.unwrap();
    assert!(org.invitations().list().collect().await.unwrap().is_empty());
    // As documented, an invitation requires an invitee.
    let nobody = CreateMemberInvitation::new(Vec::<CreateMemberInvitationInvitee>::new());
    let error = org.invitations().create(&nobody).await.unwrap_err();
    assert!(
        error.api().unwrap().validation_errors().next().is_some(),
        "{error}"
    );
}

#[tokio::test]
#[allow(
    clippy::too_many_lines,
    reason = "the life of one identity provider, step by step"
)]
async fn domains_identity_providers_and_provisioning() {
    let Setting {
        tenant: _tenant,
        org,
        management,
        ..
    } = Setting::new().await;
    let domain = CreateOrganizationDomain::new("acme.example");
    let created = org.domains().create(&domain).await.unwrap();
    let domain_id = created.id.unwrap();
    let again = org.domains().create(&domain).await.unwrap_err();
    assert_eq!(again.status().map(|it| it.as_u16()), Some(409));
    let create = |name: &str| {
        let options =
            IdpOidcOptionsRequest::new(IdpOidcOptionsType::BackChannel, "c", "https://idp.example");
        let options = options.client_secret("s3cret");
        CreateIdentityProvider::Oidc(IdpOidcRequest::new(name, options).display_name("Acme"))
    };
    let idp = org
        .identity_providers()
        .create(&create("acme-oidc"))
        .await
        .unwrap();
    let idp = Json::new(&idp).unwrap();
    assert_eq!(idp["options"]["client_id"], "c");
    assert!(idp["options"].get("client_secret").is_none(), "{idp}");
    let id = idp["id"].as_str().unwrap();
    let connection = management.connections().get(id).await.unwrap();
    assert_eq!(connection.name.as_deref(), Some("acme-oidc"));

    let idp_domain = CreateIdpDomain::new("acme.example");
    let providers = org.identity_providers();
    // The domain must be verified first.
    let error = providers
        .domains()
        .create(id, &idp_domain)
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(400));
    let verified = org.domains().verify(&domain_id).await.unwrap();
    assert_eq!(Json::new(&verified).unwrap()["status"], "verified");
    providers.domains().create(id, &idp_domain).await.unwrap();
    let using = org
        .domains()
        .identity_providers()
        .list(&domain_id)
        .await
        .unwrap();
    assert_eq!(using.identity_providers.unwrap().len(), 1);
    let shown = management
        .organizations()
        .discovery_domains()
        .list(ORG)
        .collect()
        .await;
    assert_eq!(shown.unwrap().len(), 1);
    providers
        .domains()
        .delete(id, "acme.example")
        .await
        .unwrap();

    let change = IdpOidcUpdateRequest::default()
        .display_name("Acme SSO")
        .is_enabled(false);
    let change = UpdateIdentityProvider::Oidc(change);
    let changed = providers.update(id, &change).await.unwrap();
    let changed = Json::new(&changed).unwrap();
    assert_eq!(changed["display_name"], "Acme SSO");
    assert_eq!(changed["is_enabled"], Json::from(false));
    providers
        .update_attributes(id, &UpdateAttributesIdentityProvider::default())
        .await
        .unwrap();

    let provisioning = providers.provisioning();
    let made = provisioning.create(id).await.unwrap();
    assert_eq!(made.identity_provider_id.as_deref(), Some(id));
    provisioning.create(id).await.unwrap_err();
    provisioning.get(id).await.unwrap();
    provisioning
        .update_attributes(id, &UpdateAttributesIdentityProviderProvisioning::default())
        .await
        .unwrap();
    let token = provisioning
        .scim_tokens()
        .create(id, &CreateIdpProvisioningScimToken::default())
        .await
        .unwrap();
    let listed = provisioning
        .scim_tokens()
        .list(id)
        .await
        .unwrap()
        .scim_tokens
        .unwrap();
    assert_eq!(listed.len(), 1);
    let token_id = token.token_id.unwrap();
    provisioning
        .scim_tokens()
        .delete(id, &token_id)
        .await
        .unwrap();
    provisioning.delete(id).await.unwrap();

    assert_eq!(
        providers
            .list()
            .await
            .unwrap()
            .identity_providers
            .unwrap()
            .len(),
        1
    );
    providers.detach(id).await.unwrap();
    assert!(providers.get(id).await.unwrap_err().is_not_found());
    // The connection still exists, without the organization.
    management.connections().get(id).await.unwrap();
    let other = Json::new(&providers.create(&create("acme-other")).await.unwrap()).unwrap();
    let other = other["id"].as_str().unwrap();
    providers.delete(other).await.unwrap();
    assert!(
        management
            .connections()
            .get(other)
            .await
            .unwrap_err()
            .is_not_found()
    );
    org.domains().delete(&domain_id).await.unwrap();
    assert!(org.domains().list().collect().await.unwrap().is_empty());
}

#[tokio::test]
async fn tokens_are_bound_to_a_key() {
    let Setting { tenant, .. } = Setting::new().await;
    let key = DpopKey::generate().unwrap();
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap()
        .with_dpop(&key);
    // A machine-to-machine application of the organization, which can also use this API.
    let source = auth
        .client_credentials_source(&format!("{}my-org/", tenant.issuer()))
        .organization(ORG)
        .scope("read:my_org:details");
    let bound = MyOrganizationClient::builder(tenant.domain())
        .token_source(source.clone())
        .http(|http| http.attempt_layer(DpopLayer::new(key)))
        .build()
        .unwrap();
    let details = bound.details().get().await.unwrap();
    assert_eq!(details.id.as_deref(), Some(ORG));
    let thief = MyOrganizationClient::builder(tenant.domain()).token_source(source);
    let error = thief.build().unwrap().details().get().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
}

#[tokio::test]
async fn a_token_is_for_one_organization() {
    let Setting { tenant, .. } = Setting::new().await;
    let auth = AuthenticationClient::builder(tenant.domain())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .build()
        .unwrap();
    let source = auth.client_credentials_source(&format!("{}my-org/", tenant.issuer()));
    let org = MyOrganizationClient::builder(tenant.domain())
        .token_source(source.scope("read:my_org:details"))
        .build()
        .unwrap();
    let error = org.details().get().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert!(error.to_string().contains("organization"), "{error}");
}
