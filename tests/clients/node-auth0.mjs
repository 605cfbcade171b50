// Auth0's SDK for Node (`auth0`): a round trip through the Management API.

import assert from 'node:assert/strict';
import { ManagementClient, ManagementError } from 'auth0';

import { check, finish } from './support/checks.mjs';
import { limitManagement } from './support/control.mjs';
import { tenant } from './support/tenant.mjs';

const api = new ManagementClient({
  domain: tenant.domain,
  clientId: tenant.clientId,
  clientSecret: tenant.clientSecret,
});

const all = async (page) => {
  const items = [];
  for await (const item of await page) items.push(item);
  return items;
};

const refused = (status, code) => (error) => {
  assert.ok(error instanceof ManagementError, `a ${error?.name}: ${error?.message}`);
  assert.equal(error.statusCode, status);
  if (code) assert.equal(error.body.errorCode, code);
  assert.equal(error.body.statusCode, status);
  return true;
};

// Users

const email = 'ada@example.com';
const user = await check('create a user', async () => {
  const created = await api.users.create({
    connection: tenant.database,
    email,
    password: 'correct-Horse-battery-9',
    given_name: 'Ada',
    user_metadata: { color: 'blue' },
    app_metadata: { plan: 'free' },
  });
  assert.match(created.user_id, /^auth0\|/);
  assert.equal(created.email, email);
  assert.equal(created.identities[0].connection, tenant.database);
  assert.ok(Date.parse(created.created_at));
  return created;
});
await check('the same address twice is a conflict', () =>
  assert.rejects(
    api.users.create({ connection: tenant.database, email, password: 'correct-Horse-battery-9' }),
    refused(409, 'auth0_idp_error'),
  ));
await check('read the user', async () => {
  const read = await api.users.get(user.user_id);
  assert.equal(read.given_name, 'Ada');
  assert.deepEqual(read.user_metadata, { color: 'blue' });
});
await check('read chosen fields of the user', async () => {
  const read = await api.users.get(user.user_id, { fields: 'email', include_fields: true });
  assert.equal(read.email, email);
  assert.equal(read.given_name, undefined);
});
await check('update the user', async () => {
  const updated = await api.users.update(user.user_id, {
    user_metadata: { size: 4 },
    app_metadata: { plan: 'pro' },
    family_name: 'Lovelace',
  });
  assert.deepEqual(updated.user_metadata, { color: 'blue', size: 4 });
  assert.deepEqual(updated.app_metadata, { plan: 'pro' });
});
await check('find the user by address', async () => {
  const found = await api.users.listUsersByEmail({ email });
  assert.deepEqual(found.map((one) => one.user_id), [user.user_id]);
});
await check('search for the user', async () => {
  const found = await all(api.users.list({ q: 'app_metadata.plan:"pro"', search_engine: 'v3' }));
  assert.deepEqual(found.map((one) => one.user_id), [user.user_id]);
});
await check('iterate over pages of users', async () => {
  for (const n of [1, 2, 3, 4]) {
    await api.users.create({
      connection: tenant.database,
      email: `page-${n}@example.org`,
      password: 'correct-Horse-battery-9',
    });
  }
  const found = await all(
    api.users.list({ q: 'email.domain:"example.org"', per_page: 2, include_totals: true, sort: 'email:1' }),
  );
  assert.deepEqual(
    found.map((one) => one.email),
    [1, 2, 3, 4].map((n) => `page-${n}@example.org`),
  );
});
await check('an unknown user is 404', () =>
  assert.rejects(api.users.get('auth0|nobody'), refused(404, 'inexistent_user')));
await check('authentication methods of the user', async () => {
  const method = await api.users.authenticationMethods.create(user.user_id, {
    type: 'phone',
    name: 'mine',
    phone_number: '+15005550006',
    preferred_authentication_method: 'sms',
  });
  const listed = await all(api.users.authenticationMethods.list(user.user_id));
  assert.ok(listed.some((one) => one.id === method.id));
  await api.users.authenticationMethods.delete(user.user_id, method.id);
});
await check('sessions and refresh tokens of the user', async () => {
  assert.deepEqual(await all(api.users.sessions.list(user.user_id)), []);
  assert.deepEqual(await all(api.users.refreshToken.list(user.user_id)), []);
});

// Roles, and the API whose permissions they have

const audience = 'https://orders.example.com';
const resourceServer = await check('create an API', async () => {
  const created = await api.resourceServers.create({
    name: 'Orders',
    identifier: audience,
    scopes: [
      { value: 'read:orders', description: 'Read orders' },
      { value: 'write:orders', description: 'Write orders' },
    ],
    enforce_policies: true,
    token_dialect: 'access_token_authz',
  });
  assert.equal(created.signing_alg, 'RS256');
  assert.equal(created.scopes.length, 2);
  return created;
});
const role = await check('create a role', async () => {
  const created = await api.roles.create({ name: 'clerk', description: 'Takes orders' });
  assert.match(created.id, /^rol_/);
  return created;
});
await check('list roles', async () => {
  const listed = await all(api.roles.list({ name_filter: 'cle', per_page: 10 }));
  assert.deepEqual(listed.map((one) => one.id), [role.id]);
});
await check('update the role', async () => {
  assert.equal((await api.roles.update(role.id, { description: 'Takes and sends' })).description, 'Takes and sends');
  assert.equal((await api.roles.get(role.id)).description, 'Takes and sends');
});
await check('permissions of the role', async () => {
  const permissions = [{ resource_server_identifier: audience, permission_name: 'read:orders' }];
  await api.roles.permissions.add(role.id, { permissions });
  const listed = await all(api.roles.permissions.list(role.id, { per_page: 10 }));
  assert.equal(listed[0].permission_name, 'read:orders');
  assert.equal(listed[0].resource_server_name, 'Orders');
});
await check('users of the role', async () => {
  await api.roles.users.assign(role.id, { users: [user.user_id] });
  assert.deepEqual((await all(api.roles.users.list(role.id))).map((one) => one.user_id), [user.user_id]);
  assert.deepEqual((await all(api.users.roles.list(user.user_id))).map((one) => one.id), [role.id]);
});
await check('permissions of the user', async () => {
  await api.users.permissions.create(user.user_id, {
    permissions: [{ resource_server_identifier: audience, permission_name: 'write:orders' }],
  });
  const names = (await all(api.users.permissions.list(user.user_id))).map((one) => one.permission_name);
  assert.deepEqual(names.sort(), ['read:orders', 'write:orders']);
  await api.users.permissions.delete(user.user_id, {
    permissions: [{ resource_server_identifier: audience, permission_name: 'write:orders' }],
  });
});

// Clients and grants

const client = await check('create a client', async () => {
  const created = await api.clients.create({
    name: 'Order intake',
    app_type: 'non_interactive',
    grant_types: ['client_credentials'],
    client_metadata: { team: 'orders' },
  });
  assert.equal(created.client_secret.length >= 40, true);
  return created;
});
await check('list clients', async () => {
  const listed = await all(api.clients.list({ fields: 'name,client_id', include_fields: true, app_type: 'non_interactive' }));
  assert.ok(listed.some((one) => one.client_id === client.client_id));
});
await check('update the client', async () => {
  const updated = await api.clients.update(client.client_id, { description: 'Takes orders', client_metadata: { tier: '1' } });
  assert.equal(updated.description, 'Takes orders');
  assert.equal(updated.client_metadata.tier, '1');
});
await check('rotate the secret', async () => {
  const rotated = await api.clients.rotateSecret(client.client_id);
  assert.notEqual(rotated.client_secret, client.client_secret);
  client.client_secret = rotated.client_secret;
});
const grant = await check('grant the client an API', async () => {
  const created = await api.clientGrants.create({
    client_id: client.client_id,
    audience,
    scope: ['read:orders'],
    organization_usage: 'allow',
    allow_any_organization: false,
  });
  assert.match(created.id, /^cgr_/);
  return created;
});
await check('a scope that the API does not define cannot be granted', () =>
  assert.rejects(
    api.clientGrants.create({ client_id: tenant.clientId, audience, scope: ['fly:orders'] }),
    refused(400),
  ));
await check('the grant decides the scopes of tokens', async () => {
  const response = await fetch(`${tenant.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: client.client_id,
      client_secret: client.client_secret,
      audience,
    }),
  });
  const token = await response.json();
  assert.equal(response.status, 200, JSON.stringify(token));
  assert.equal(token.scope, 'read:orders');
});
await check('list and update grants', async () => {
  const listed = await all(api.clientGrants.list({ audience, client_id: client.client_id }));
  assert.deepEqual(listed.map((one) => one.id), [grant.id]);
  const updated = await api.clientGrants.update(grant.id, { scope: ['read:orders', 'write:orders'] });
  assert.deepEqual(updated.scope, ['read:orders', 'write:orders']);
});

// Connections and organizations

const connection = await check('create a connection', async () => {
  const created = await api.connections.create({
    name: 'staff',
    strategy: 'auth0',
    display_name: 'Staff',
    options: { requires_username: false, brute_force_protection: true },
  });
  assert.match(created.id, /^con_/);
  return created;
});
await check('enable the connection for a client', async () => {
  await api.connections.clients.update(connection.id, [{ client_id: client.client_id, status: true }]);
  const enabled = await all(api.connections.clients.get(connection.id));
  assert.deepEqual(enabled.map((one) => one.client_id), [client.client_id]);
});
await check('list and update connections', async () => {
  const listed = await all(api.connections.list({ strategy: ['auth0'], fields: 'id,name' }));
  assert.ok(listed.some((one) => one.id === connection.id));
  assert.equal((await api.connections.update(connection.id, { display_name: 'All staff' })).display_name, 'All staff');
});
const organization = await check('create an organization with a connection', async () => {
  const created = await api.organizations.create({
    name: 'acme',
    display_name: 'Acme',
    branding: { logo_url: 'https://acme.example.com/logo.png', colors: { primary: '#102030', page_background: '#ffffff' } },
    metadata: { tier: 'gold' },
    enabled_connections: [{ connection_id: connection.id, assign_membership_on_login: true }],
  });
  assert.match(created.id, /^org_/);
  return created;
});
await check('find the organization by name', async () =>
  assert.equal((await api.organizations.getByName('acme')).id, organization.id));
await check('list organizations by checkpoint', async () => {
  await api.organizations.create({ name: 'umbrella' });
  const listed = await all(api.organizations.list({ take: 1 }));
  assert.ok(['acme', 'umbrella'].every((name) => listed.some((one) => one.name === name)));
});
await check('update the organization', async () => {
  const updated = await api.organizations.update(organization.id, { display_name: 'Acme Inc.' });
  assert.equal(updated.display_name, 'Acme Inc.');
});
await check('connections of the organization', async () => {
  const google = (await all(api.connections.list({ name: 'google-oauth2' })))[0];
  const added = await api.organizations.enabledConnections.add(organization.id, {
    connection_id: google.id,
    assign_membership_on_login: false,
    show_as_button: true,
  });
  assert.equal(added.connection.name, 'google-oauth2');
  const updated = await api.organizations.enabledConnections.update(organization.id, google.id, {
    assign_membership_on_login: true,
  });
  assert.equal(updated.assign_membership_on_login, true);
  const listed = await all(api.organizations.enabledConnections.list(organization.id));
  assert.equal(listed.length, 2);
  await api.organizations.enabledConnections.delete(organization.id, google.id);
  await assert.rejects(api.organizations.enabledConnections.get(organization.id, google.id), refused(404));
});
await check('members of the organization and their roles', async () => {
  await api.organizations.members.create(organization.id, { members: [user.user_id] });
  await api.organizations.members.roles.assign(organization.id, user.user_id, { roles: [role.id] });
  const members = await all(api.organizations.members.list(organization.id, { fields: 'user_id,roles', include_fields: true }));
  assert.equal(members[0].user_id, user.user_id);
  const roles = await all(api.organizations.members.roles.list(organization.id, user.user_id));
  assert.deepEqual(roles.map((one) => one.id), [role.id]);
  const of = await all(api.users.organizations.list(user.user_id));
  assert.deepEqual(of.map((one) => one.name), ['acme']);
});
await check('grants of the organization', async () => {
  await api.organizations.clientGrants.create(organization.id, { grant_id: grant.id });
  const listed = await all(api.organizations.clientGrants.list(organization.id));
  assert.deepEqual(listed.map((one) => one.id), [grant.id]);
  const of = await all(api.clientGrants.organizations.list(grant.id));
  assert.deepEqual(of.map((one) => one.id), [organization.id]);
  await api.organizations.clientGrants.delete(organization.id, grant.id);
  assert.deepEqual(await all(api.organizations.clientGrants.list(organization.id)), []);
});
await check('invitations to the organization', async () => {
  const application = await api.clients.create({
    name: 'Portal',
    app_type: 'regular_web',
    initiate_login_uri: 'https://portal.example.com/login',
    callbacks: ['https://portal.example.com/callback'],
    organization_usage: 'allow',
  });
  const invitation = await api.organizations.invitations.create(organization.id, {
    inviter: { name: 'Ada' },
    invitee: { email: 'grace@example.com' },
    client_id: application.client_id,
    roles: [role.id],
    send_invitation_email: false,
  });
  assert.match(invitation.invitation_url, /invitation=/);
  assert.equal((await all(api.organizations.invitations.list(organization.id))).length, 1);
  await api.organizations.invitations.delete(organization.id, invitation.id);
});

// Settings of the tenant

await check('custom domains', async () => {
  const domain = await api.customDomains.create({ domain: 'login.example.com', type: 'auth0_managed_certs' });
  assert.match(domain.custom_domain_id, /^cd_/);
  assert.equal(domain.status, 'pending_verification');
  assert.ok(domain.verification.methods.length > 0);
  const verified = await api.customDomains.verify(domain.custom_domain_id);
  assert.equal(verified.status, 'ready');
  const updated = await api.customDomains.update(domain.custom_domain_id, { tls_policy: 'recommended' });
  assert.equal(updated.tls_policy, 'recommended');
  const listed = await api.customDomains.list();
  assert.deepEqual(listed.map((one) => one.domain), ['login.example.com']);
  await api.customDomains.delete(domain.custom_domain_id);
  await assert.rejects(api.customDomains.get(domain.custom_domain_id), refused(404));
});
await check('branding', async () => {
  await api.branding.update({ colors: { primary: '#336699', page_background: '#f0f0f0' }, logo_url: 'https://example.com/logo.png' });
  const branding = await api.branding.get();
  assert.equal(branding.colors.primary, '#336699');
  assert.equal(branding.logo_url, 'https://example.com/logo.png');
});
await check('page template', async () => {
  const body = '<!doctype html><html><head>{%- auth0:head -%}</head><body>{%- auth0:widget -%}</body></html>';
  await api.branding.templates.updateUniversalLogin({ template: body });
  assert.equal((await api.branding.templates.getUniversalLogin()).body, body);
  await api.branding.templates.deleteUniversalLogin();
  await assert.rejects(api.branding.templates.getUniversalLogin(), refused(404));
});
await check('branding themes', async () => {
  const theme = await api.branding.themes.create(theTheme());
  assert.ok(theme.themeId);
  assert.equal((await api.branding.themes.getDefault()).themeId, theme.themeId);
  const updated = await api.branding.themes.update(theme.themeId, { ...theTheme(), displayName: 'Night' });
  assert.equal(updated.displayName, 'Night');
  await api.branding.themes.delete(theme.themeId);
  await assert.rejects(api.branding.themes.getDefault(), refused(404));
});
await check('guardian factors', async () => {
  const factors = await api.guardian.factors.list();
  for (const name of ['sms', 'push-notification', 'otp', 'email', 'webauthn-roaming', 'recovery-code']) {
    assert.ok(factors.some((one) => one.name === name), name);
  }
  await api.guardian.factors.set('otp', { enabled: true });
  const otp = (await api.guardian.factors.list()).find((one) => one.name === 'otp');
  assert.equal(otp.enabled, true);
});
await check('guardian policies and templates', async () => {
  await api.guardian.policies.set(['all-applications']);
  assert.deepEqual(await api.guardian.policies.list(), ['all-applications']);
  await api.guardian.policies.set([]);
  const templates = { enrollment_message: 'Your code is {{code}}', verification_message: 'Code: {{code}}' };
  await api.guardian.factors.sms.setTemplates(templates);
  assert.deepEqual(await api.guardian.factors.sms.getTemplates(), templates);
  await api.guardian.factors.phone.setMessageTypes({ message_types: ['sms'] });
  assert.deepEqual((await api.guardian.factors.phone.getMessageTypes()).message_types, ['sms']);
});
await check('attack protection', async () => {
  const { attackProtection } = api;
  await attackProtection.bruteForceProtection.update({ enabled: true, max_attempts: 5, shields: ['block'] });
  assert.equal((await attackProtection.bruteForceProtection.get()).max_attempts, 5);
  await attackProtection.suspiciousIpThrottling.update({ enabled: true, allowlist: ['192.0.2.1'] });
  assert.deepEqual((await attackProtection.suspiciousIpThrottling.get()).allowlist, ['192.0.2.1']);
  await attackProtection.breachedPasswordDetection.update({ enabled: true, shields: ['admin_notification'] });
  assert.deepEqual((await attackProtection.breachedPasswordDetection.get()).shields, ['admin_notification']);
  await attackProtection.botDetection.update({ monitoring_mode_enabled: true });
  assert.equal((await attackProtection.botDetection.get()).monitoring_mode_enabled, true);
});
await check('email provider', async () => {
  await api.emails.provider.create({
    name: 'mailgun',
    enabled: true,
    default_from_address: 'noreply@example.com',
    credentials: { api_key: 'key-0000', domain: 'example.com' },
  });
  const provider = await api.emails.provider.get({ fields: 'name,enabled,default_from_address', include_fields: true });
  assert.equal(provider.name, 'mailgun');
  await assert.rejects(
    api.emails.provider.create({ name: 'mailgun', credentials: { api_key: 'key-0000' } }),
    refused(409),
  );
  assert.equal((await api.emails.provider.update({ enabled: false })).enabled, false);
  await api.emails.provider.delete();
  await assert.rejects(api.emails.provider.get(), refused(404));
});
await check('email templates', async () => {
  const template = {
    template: 'welcome_email',
    from: 'noreply@example.com',
    subject: 'Welcome',
    body: '<p>Hello {{user.name}}</p>',
    syntax: 'liquid',
    enabled: true,
  };
  await api.emailTemplates.create(template);
  assert.equal((await api.emailTemplates.get('welcome_email')).subject, 'Welcome');
  assert.equal((await api.emailTemplates.update('welcome_email', { subject: 'Hello' })).subject, 'Hello');
  assert.equal((await api.emailTemplates.set('welcome_email', template)).subject, 'Welcome');
  await assert.rejects(api.emailTemplates.get('blocked_account'), refused(404));
});
await check('prompts', async () => {
  await api.prompts.updateSettings({ universal_login_experience: 'new', identifier_first: true });
  assert.equal((await api.prompts.getSettings()).identifier_first, true);
  const texts = { login: { title: 'Come in' } };
  await api.prompts.customText.set('login', 'en', texts);
  assert.deepEqual(await api.prompts.customText.get('login', 'en'), texts);
  const partials = { login: { 'form-content-start': '<p>Hello</p>' } };
  await api.prompts.partials.set('login', partials);
  assert.deepEqual(await api.prompts.partials.get('login'), partials);
});

// Logs and limits

await check('logs', async () => {
  const logs = await all(api.logs.list({ per_page: 50, sort: 'date:-1' }));
  assert.ok(logs.length > 0, 'operations write log entries');
  const one = await api.logs.get(logs[0].log_id);
  assert.equal(one.log_id, logs[0].log_id);
  assert.ok(one.type && one.date);
});
await check('a missing scope is 403', async () => {
  const limited = await api.clients.create({ name: 'Reader', app_type: 'non_interactive', grant_types: ['client_credentials'] });
  await api.clientGrants.create({ client_id: limited.client_id, audience: `${tenant.url}/api/v2/`, scope: ['read:users'] });
  const reader = new ManagementClient({ domain: tenant.domain, clientId: limited.client_id, clientSecret: limited.client_secret });
  await reader.users.list();
  await assert.rejects(reader.roles.list(), refused(403, 'insufficient_scope'));
});
await check('a body that breaks the schema is 400', () =>
  assert.rejects(api.roles.create({ description: 'no name' }), refused(400, 'invalid_body')));
await check('a 429 is retried, and shown when the attempts are used up', async () => {
  await limitManagement(1, 1);
  try {
    for (let n = 0; n < 3; n += 1) await all(api.roles.list());
    const once = async () => {
      for (let n = 0; n < 3; n += 1) await api.roles.list({}, { maxRetries: 0 });
    };
    await assert.rejects(once(), refused(429, 'too_many_requests'));
  } finally {
    await limitManagement();
  }
});

// Out again

await check('delete everything', async () => {
  await api.organizations.members.delete(organization.id, { members: [user.user_id] });
  await api.organizations.delete(organization.id);
  await api.connections.delete(connection.id);
  await api.clientGrants.delete(grant.id);
  await api.clients.delete(client.client_id);
  await api.roles.delete(role.id);
  await api.resourceServers.delete(resourceServer.id);
  await api.users.delete(user.user_id);
  for (const gone of [
    () => api.organizations.get(organization.id),
    () => api.connections.get(connection.id),
    () => api.clients.get(client.client_id),
    () => api.roles.get(role.id),
    () => api.resourceServers.get(resourceServer.id),
    () => api.users.get(user.user_id),
  ]) {
    await assert.rejects(gone(), refused(404));
  }
});

function theTheme() {
  return {
    displayName: 'Day',
    borders: {
      button_border_radius: 3,
      button_border_weight: 1,
      buttons_style: 'rounded',
      input_border_radius: 3,
      input_border_weight: 1,
      inputs_style: 'rounded',
      show_widget_shadow: true,
      widget_border_weight: 0,
      widget_corner_radius: 5,
    },
    colors: {
      body_text: '#1e212a',
      error: '#d03c38',
      header: '#1e212a',
      icons: '#65676e',
      input_background: '#ffffff',
      input_border: '#c9cace',
      input_filled_text: '#000000',
      input_labels_placeholders: '#65676e',
      links_focused_components: '#635dff',
      primary_button: '#635dff',
      primary_button_label: '#ffffff',
      secondary_button_border: '#c9cace',
      secondary_button_label: '#1e212a',
      success: '#13a688',
      widget_background: '#ffffff',
      widget_border: '#c9cace',
    },
    fonts: {
      body_text: { bold: false, size: 87.5 },
      buttons_text: { bold: false, size: 100 },
      font_url: '',
      input_labels: { bold: false, size: 100 },
      links: { bold: true, size: 87.5 },
      links_style: 'normal',
      reference_text_size: 16,
      subtitle: { bold: false, size: 87.5 },
      title: { bold: false, size: 150 },
    },
    page_background: { background_color: '#000000', background_image_url: '', page_layout: 'center' },
    widget: { header_text_alignment: 'center', logo_height: 52, logo_position: 'center', logo_url: '', social_buttons_layout: 'bottom' },
  };
}

finish('node-auth0');
