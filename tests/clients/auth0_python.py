"""Auth0's SDK for Python (`auth0-python`): a round trip through both APIs."""

import json

from auth0.authentication import (
    Database,
    GetToken,
    Passwordless,
    RevokeToken,
    Users,
)
from auth0.authentication.back_channel_login import BackChannelLogin
from auth0.authentication.exceptions import Auth0Error
from auth0.authentication.pushed_authorization_requests import PushedAuthorizationRequests
from auth0.authentication.token_verifier import AsymmetricSignatureVerifier, TokenVerifier
from auth0.management import ManagementClient
from auth0.management.core.api_error import ApiError

from support.tenant import (
    CLIENT_ID,
    CLIENT_SECRET,
    DATABASE,
    DOMAIN,
    EMAIL,
    PASSWORD,
    URL,
    approve_back_channel,
    check,
    finish,
    last_message,
    limit_management,
)

api = ManagementClient(domain=DOMAIN, client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
STRONG = "correct-Horse-battery-9"
AUDIENCE = "https://orders.example.com"


def refused(status, call, code=None):
    """Asserts that the tenant refuses a call of the Management API."""
    try:
        call()
    except ApiError as error:
        assert error.status_code == status, error
        body = error.body if isinstance(error.body, dict) else error.body.dict()
        assert code is None or body.get("errorCode") == code, body
        return
    raise AssertionError(f"not refused with {status}")


def denied(error_code, call):
    """Asserts that the tenant refuses a call of the Authentication API."""
    try:
        call()
    except Auth0Error as error:
        assert error.error_code == error_code, error.error_code
        return
    raise AssertionError(f"not refused with {error_code}")


def ids(page, member="id"):
    return [getattr(one, member) for one in page]


# Users


@check("create a user")
def user():
    created = api.users.create(
        connection=DATABASE,
        email="ada@example.com",
        password=STRONG,
        given_name="Ada",
        user_metadata={"color": "blue"},
        app_metadata={"plan": "free"},
    )
    assert created.user_id.startswith("auth0|")
    assert created.identities[0].connection == DATABASE
    return created


@check("the same address twice is a conflict")
def _():
    refused(409, lambda: api.users.create(connection=DATABASE, email="ada@example.com", password=STRONG))


@check("read, update and find the user")
def _():
    api.users.update(user.user_id, user_metadata={"size": 4}, app_metadata={"plan": "pro"})
    read = api.users.get(user.user_id)
    assert read.user_metadata == {"color": "blue", "size": 4}, read.user_metadata
    assert ids(api.users.list_users_by_email(email="ada@example.com"), "user_id") == [user.user_id]
    assert ids(api.users.list(q='app_metadata.plan:"pro"'), "user_id") == [user.user_id]


@check("iterate over pages of users")
def _():
    for n in range(4):
        api.users.create(connection=DATABASE, email=f"page-{n}@example.org", password=STRONG)
    found = api.users.list(q='email.domain:"example.org"', per_page=2, sort="email:1")
    assert ids(found, "email") == [f"page-{n}@example.org" for n in range(4)]


@check("an unknown user is 404")
def _():
    refused(404, lambda: api.users.get("auth0|nobody"), "inexistent_user")


# Roles, and the API whose permissions they have


@check("create an API")
def resource_server():
    return api.resource_servers.create(
        identifier=AUDIENCE,
        name="Orders",
        scopes=[{"value": "read:orders"}, {"value": "write:orders"}],
        enforce_policies=True,
        token_dialect="access_token_authz",
    )


@check("create, list and update a role")
def role():
    created = api.roles.create(name="clerk", description="Takes orders")
    assert ids(api.roles.list(name_filter="cle")) == [created.id]
    assert api.roles.update(created.id, description="Sends orders").description == "Sends orders"
    assert api.roles.get(created.id).name == "clerk"
    return created


@check("permissions and users of the role")
def _():
    api.roles.permissions.add(
        role.id,
        permissions=[{"resource_server_identifier": AUDIENCE, "permission_name": "read:orders"}],
    )
    assert ids(api.roles.permissions.list(role.id), "permission_name") == ["read:orders"]
    api.roles.users.assign(role.id, users=[user.user_id])
    assert ids(api.roles.users.list(role.id), "user_id") == [user.user_id]
    assert ids(api.users.roles.list(user.user_id)) == [role.id]
    assert ids(api.users.permissions.list(user.user_id), "permission_name") == ["read:orders"]


# Clients and grants


@check("create, list and update a client")
def client():
    created = api.clients.create(name="Order intake", app_type="non_interactive", grant_types=["client_credentials"])
    assert created.client_id in ids(api.clients.list(), "client_id")
    assert api.clients.update(created.client_id, description="Takes orders").description == "Takes orders"
    rotated = api.clients.rotate_secret(created.client_id)
    assert rotated.client_secret != created.client_secret
    return rotated


@check("grant the client an API, which decides the scopes of tokens")
def grant():
    created = api.client_grants.create(
        client_id=client.client_id,
        audience=AUDIENCE,
        scope=["read:orders"],
        organization_usage="allow",
        allow_any_organization=False,
    )
    assert ids(api.client_grants.list(client_id=client.client_id)) == [created.id]
    token = GetToken(DOMAIN, client.client_id, client_secret=client.client_secret).client_credentials(AUDIENCE)
    assert token["scope"] == "read:orders", token
    return created


@check("update the grant; an undefined scope is refused")
def _():
    assert api.client_grants.update(grant.id, scope=["write:orders"]).scope == ["write:orders"]
    refused(400, lambda: api.client_grants.update(grant.id, scope=["fly:orders"]))


# Connections and organizations


@check("create, list and update a connection")
def connection():
    created = api.connections.create(name="staff", strategy="auth0", options={"brute_force_protection": True})
    assert created.id in ids(api.connections.list(strategy=["auth0"]))
    assert api.connections.update(created.id, display_name="All staff").display_name == "All staff"
    api.connections.clients.update(created.id, request=[{"client_id": client.client_id, "status": True}])
    assert ids(api.connections.clients.get(created.id), "client_id") == [client.client_id]
    return created


@check("create, find and update an organization")
def organization():
    created = api.organizations.create(
        name="acme",
        display_name="Acme",
        metadata={"tier": "gold"},
        enabled_connections=[{"connection_id": connection.id, "assign_membership_on_login": True}],
    )
    assert api.organizations.get_by_name("acme").id == created.id
    assert api.organizations.update(created.id, display_name="Acme Inc.").display_name == "Acme Inc."
    assert created.id in ids(api.organizations.list(take=1))
    return created


@check("connections of the organization")
def _():
    google = list(api.connections.list(name="google-oauth2"))[0]
    added = api.organizations.enabled_connections.add(organization.id, connection_id=google.id)
    assert added.connection.name == "google-oauth2"
    updated = api.organizations.enabled_connections.update(organization.id, google.id, assign_membership_on_login=True)
    assert updated.assign_membership_on_login is True
    assert len(list(api.organizations.enabled_connections.list(organization.id))) == 2
    api.organizations.enabled_connections.delete(organization.id, google.id)
    refused(404, lambda: api.organizations.enabled_connections.get(organization.id, google.id))


@check("members of the organization and their roles")
def _():
    api.organizations.members.create(organization.id, members=[user.user_id])
    assert ids(api.organizations.members.list(organization.id), "user_id") == [user.user_id]
    api.organizations.members.roles.assign(organization.id, user.user_id, roles=[role.id])
    assert ids(api.organizations.members.roles.list(organization.id, user.user_id)) == [role.id]
    assert ids(api.users.organizations.list(user.user_id), "name") == ["acme"]


@check("grants of the organization")
def _():
    api.organizations.client_grants.create(organization.id, grant_id=grant.id)
    assert ids(api.organizations.client_grants.list(organization.id)) == [grant.id]
    assert ids(api.client_grants.organizations.list(grant.id)) == [organization.id]
    api.organizations.client_grants.delete(organization.id, grant.id)


# Settings of the tenant


@check("custom domains")
def _():
    domain = api.custom_domains.create(domain="login.example.com", type="auth0_managed_certs")
    assert domain.status == "pending_verification"
    assert api.custom_domains.verify(domain.custom_domain_id).status == "ready"
    assert ids(api.custom_domains.list(), "domain") == ["login.example.com"]
    api.custom_domains.delete(domain.custom_domain_id)
    refused(404, lambda: api.custom_domains.get(domain.custom_domain_id))


@check("branding")
def _():
    api.branding.update(colors={"primary": "#336699"}, logo_url="https://example.com/logo.png")
    assert api.branding.get().colors.primary == "#336699"
    page = "<html><head>{%- auth0:head -%}</head><body>{%- auth0:widget -%}</body></html>"
    api.branding.templates.update_universal_login(request={"template": page})
    assert api.branding.templates.get_universal_login().body == page
    api.branding.templates.delete_universal_login()
    refused(404, api.branding.templates.get_universal_login)


@check("guardian factors")
def _():
    names = ids(api.guardian.factors.list(), "name")
    assert {"sms", "push-notification", "otp", "email", "webauthn-roaming"} <= set(names), names
    api.guardian.factors.set("otp", enabled=True)
    assert [one.enabled for one in api.guardian.factors.list() if one.name == "otp"] == [True]
    api.guardian.policies.set(request=["all-applications"])
    assert api.guardian.policies.list() == ["all-applications"]
    api.guardian.policies.set(request=[])
    api.guardian.factors.sms.set_templates(enrollment_message="{{code}}", verification_message="{{code}}")
    assert api.guardian.factors.sms.get_templates().enrollment_message == "{{code}}"


@check("attack protection")
def _():
    protection = api.attack_protection
    protection.brute_force_protection.update(enabled=True, max_attempts=5)
    assert protection.brute_force_protection.get().max_attempts == 5
    protection.suspicious_ip_throttling.update(allowlist=["192.0.2.1"])
    assert protection.suspicious_ip_throttling.get().allowlist == ["192.0.2.1"]
    protection.breached_password_detection.update(enabled=True)
    assert protection.breached_password_detection.get().enabled is True


@check("email provider")
def _():
    credentials = {"api_key": "key-0000", "domain": "example.com"}
    api.emails.provider.create(name="mailgun", enabled=True, credentials=credentials)
    assert api.emails.provider.get().name == "mailgun"
    refused(409, lambda: api.emails.provider.create(name="mailgun", credentials=credentials))
    assert api.emails.provider.update(enabled=False).enabled is False
    api.emails.provider.delete()
    refused(404, api.emails.provider.get)


@check("email templates")
def _():
    template = {"from_": "noreply@example.com", "subject": "Welcome", "body": "Hi", "syntax": "liquid", "enabled": True}
    api.email_templates.create(template="welcome_email", **template)
    assert api.email_templates.get("welcome_email").from_ == "noreply@example.com"
    assert api.email_templates.update("welcome_email", subject="Hello").subject == "Hello"
    refused(404, lambda: api.email_templates.get("blocked_account"))


@check("prompts")
def _():
    api.prompts.update_settings(universal_login_experience="new", identifier_first=True)
    assert api.prompts.get_settings().identifier_first is True
    api.prompts.custom_text.set("login", "en", request={"login": {"title": "Come in"}})
    assert api.prompts.custom_text.get("login", "en") == {"login": {"title": "Come in"}}
    partials = {"login": {"form-content-start": "<p>Hello</p>"}}
    api.prompts.partials.set("login", request=partials)
    assert api.prompts.partials.get("login") == partials


# Logs and limits


@check("logs")
def _():
    logs = list(api.logs.list(per_page=50, sort="date:-1"))
    assert logs, "operations write log entries"
    assert api.logs.get(logs[0].log_id).log_id == logs[0].log_id


@check("a 429 is retried, and shown when the attempts are used up")
def _():
    limit_management(1, 1)
    try:
        for _ in range(3):
            assert ids(api.roles.list()) == [role.id]
        once = {"max_retries": 0}
        refused(429, lambda: [api.roles.list(request_options=once) for _ in range(3)], "too_many_requests")
    finally:
        limit_management()


# The Authentication API

get_token = GetToken(DOMAIN, CLIENT_ID, client_secret=CLIENT_SECRET)


def verified(token):
    verifier = TokenVerifier(AsymmetricSignatureVerifier(f"{URL}/.well-known/jwks.json"), f"{URL}/", CLIENT_ID)
    return verifier.verify(token)


@check("client credentials")
def _():
    assert get_token.client_credentials(f"{URL}/api/v2/")["token_type"] == "Bearer"
    denied("access_denied", lambda: get_token.client_credentials("https://nowhere.example.com"))


@check("password, ID token verified, profile, refresh, revocation")
def _():
    tokens = get_token.login(EMAIL, PASSWORD, scope="openid email offline_access", realm=DATABASE)
    assert verified(tokens["id_token"])["email"] == EMAIL
    assert Users(DOMAIN).userinfo(tokens["access_token"])["email"] == EMAIL
    assert get_token.refresh_token(tokens["refresh_token"])["access_token"]
    RevokeToken(DOMAIN, CLIENT_ID, client_secret=CLIENT_SECRET).revoke_refresh_token(tokens["refresh_token"])
    denied("invalid_grant", lambda: get_token.refresh_token(tokens["refresh_token"]))
    denied("invalid_grant", lambda: get_token.login(EMAIL, "wrong", realm=DATABASE))


@check("one-time code by email")
def _():
    passwordless = Passwordless(DOMAIN, CLIENT_ID, client_secret=CLIENT_SECRET)
    passwordless.email("grace@example.com", send="code")
    code = last_message("grace@example.com")["code"]
    tokens = get_token.passwordless_login("grace@example.com", code, "email", "openid email", "")
    assert verified(tokens["id_token"])["email"] == "grace@example.com"


@check("sign up, and a password reset")
def _():
    database = Database(DOMAIN, CLIENT_ID)
    signed_up = database.signup("new@example.com", STRONG, DATABASE, user_metadata={"color": "red"})
    assert signed_up["email"] == "new@example.com"
    assert get_token.login("new@example.com", STRONG, realm=DATABASE)["access_token"]
    assert "email" in database.change_password("new@example.com", DATABASE)
    assert last_message("new@example.com")["link"].startswith(URL)


@check("pushed authorization request")
def _():
    pushed = PushedAuthorizationRequests(DOMAIN, CLIENT_ID, client_secret=CLIENT_SECRET)
    answer = pushed.pushed_authorization_request("code", "http://127.0.0.1:3000/callback", scope="openid")
    assert answer["request_uri"].startswith("urn:ietf:params:oauth:request_uri:")


@check("back-channel login")
def _():
    subject = list(api.users.list_users_by_email(email=EMAIL))[0].user_id
    hint = json.dumps({"format": "iss_sub", "iss": f"{URL}/", "sub": subject})
    started = BackChannelLogin(DOMAIN, CLIENT_ID, client_secret=CLIENT_SECRET).back_channel_login(
        "Ada-42", hint, "openid"
    )
    denied("authorization_pending", lambda: get_token.backchannel_login(started["auth_req_id"]))
    approve_back_channel(EMAIL)
    assert verified(get_token.backchannel_login(started["auth_req_id"])["id_token"])["sub"] == subject


# Out again


@check("delete everything")
def _():
    api.organizations.delete(organization.id)
    api.connections.delete(connection.id)
    api.client_grants.delete(grant.id)
    api.clients.delete(client.client_id)
    api.roles.delete(role.id)
    api.resource_servers.delete(resource_server.id)
    api.users.delete(user.user_id)
    refused(404, lambda: api.organizations.get(organization.id))
    refused(404, lambda: api.connections.get(connection.id))
    refused(404, lambda: api.clients.get(client.client_id))
    refused(404, lambda: api.roles.get(role.id))
    refused(404, lambda: api.users.get(user.user_id))


finish("auth0-python")
