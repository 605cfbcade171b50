// Auth0's Deploy CLI (`auth0-deploy-cli`): export, import, import again and delete, over TLS.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { check, finish } from './support/checks.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const packages = createRequire(createRequire(import.meta.url).resolve('auth0-deploy-cli'));
const folder = process.cwd();
const settings = {
  AUTH0_DOMAIN: tenant.domain,
  AUTH0_CLIENT_ID: tenant.clientId,
  AUTH0_CLIENT_SECRET: tenant.clientSecret,
};

/** Exports with the program. Fails with what it printed. */
function exportTo(out) {
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(settings));
  // From the environment it would take everything for a keyword to replace.
  const options = ['--format', 'yaml', '--output_folder', out, '--config_file', config, '--env', 'false'];
  return new Promise((resolve, reject) => {
    const cli = packages.resolve('./index.js');
    const child = spawn(process.execPath, [cli, 'export', ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      if (process.env.VERBOSE) console.log(text);
      if (status === 0) resolve(text);
      else reject(new Error(`export ended with ${status}:\n${text}`));
    });
  });
}

// Each import compiles 8 MB of schemas, which takes longer than all the rest. Within one process they are
// compiled once.
const Ajv = packages('ajv/lib/ajv');
const { validate } = Ajv.prototype;
const compiled = new Map();
Ajv.prototype.validate = function (schema, data) {
  // The name of a schema that is compiled already.
  if (typeof schema === 'string') return validate.call(this, schema, data);
  if (!compiled.has(schema)) compiled.set(schema, this.compile(schema));
  const valid = compiled.get(schema)(data);
  this.errors = compiled.get(schema).errors;
  return valid;
};

/** Imports with the package's function. */
function importFrom(file, { allowDelete = false } = {}) {
  return packages('./index.js').deploy({ input_file: file, config: { ...settings, AUTH0_ALLOW_DELETE: allowDelete } });
}

async function exported(name) {
  const out = join(folder, name);
  mkdirSync(out);
  await exportTo(out);
  return readFileSync(join(out, 'tenant.yaml'), 'utf8');
}

// A tenant with a bit of everything.

const audience = 'https://orders.example.com';
await management('POST', '/resource-servers', { identifier: audience, name: 'Orders', scopes: [{ value: 'read:orders' }] });
const application = await management('POST', '/clients', {
  name: 'Portal',
  app_type: 'regular_web',
  callbacks: ['https://portal.example.com/callback'],
  organization_usage: 'allow',
});
await management('POST', '/client-grants', { client_id: application.client_id, audience, scope: ['read:orders'] });
const role = await management('POST', '/roles', { name: 'clerk', description: 'Takes orders' });
await management('POST', `/roles/${role.id}/permissions`, {
  permissions: [{ resource_server_identifier: audience, permission_name: 'read:orders' }],
});
const connection = await management('POST', '/connections', { name: 'staff', strategy: 'auth0' });
const organization = await management('POST', '/organizations', {
  name: 'acme',
  display_name: 'Acme',
  enabled_connections: [{ connection_id: connection.id, assign_membership_on_login: true }],
});
await management('POST', '/email-templates', {
  template: 'welcome_email',
  from: 'noreply@example.com',
  subject: 'Welcome',
  body: '<p>Hello</p>',
  syntax: 'liquid',
  enabled: true,
});
const code = 'exports.onExecutePostLogin = async () => {};';
await management('POST', '/actions/actions', {
  name: 'greet',
  supported_triggers: [{ id: 'post-login', version: 'v3' }],
  code,
  runtime: 'node18',
});

const first = await check('export', async () => {
  const yaml = await exported('first');
  for (const part of ['name: acme', 'name: Portal', 'name: clerk', 'name: staff', audience, 'welcome_email', 'name: greet']) {
    assert.ok(yaml.includes(part), `${part} is not in\n${yaml}`);
  }
  return yaml;
});
const file = join(folder, 'first/tenant.yaml');
const named = async (path, name) => (await management('GET', path)).find((one) => one.name === name);

await check('import brings back what was deleted', async () => {
  await management('DELETE', `/organizations/${organization.id}`);
  await management('DELETE', `/roles/${role.id}`);
  await management('DELETE', `/clients/${application.client_id}`);
  await importFrom(file);
  const restored = await named('/organizations', 'acme');
  assert.equal(restored?.display_name, 'Acme');
  const connections = await management('GET', `/organizations/${restored.id}/enabled_connections`);
  assert.deepEqual(connections.map((one) => one.connection.name), ['staff']);
  assert.ok(await named('/clients', 'Portal'));
  const clerk = await named('/roles', 'clerk');
  const permissions = await management('GET', `/roles/${clerk.id}/permissions`);
  assert.deepEqual(permissions.map((one) => one.permission_name), ['read:orders']);
});
await check('import changes what has been changed', async () => {
  const { id } = await named('/organizations', 'acme');
  await management('PATCH', `/organizations/${id}`, { display_name: 'Umbrella' });
  await importFrom(file);
  assert.equal((await named('/organizations', 'acme')).display_name, 'Acme');
});
await check('import again changes nothing', async () => {
  const before = await exported('before');
  await importFrom(join(folder, 'before/tenant.yaml'));
  assert.equal(await exported('after'), before);
});
await check('the export is the same as at first', async () => {
  // Applications come in the order of their IDs, and one has a new one.
  const sorted = (yaml) => {
    const assets = packages('js-yaml').load(yaml);
    assets.clients.sort((one, other) => one.name.localeCompare(other.name));
    return assets;
  };
  assert.deepEqual(sorted(readFileSync(join(folder, 'after/tenant.yaml'), 'utf8')), sorted(first));
});
await check('import with deletion', async () => {
  const empty = join(folder, 'empty.yaml');
  writeFileSync(empty, 'organizations: []\nroles: []\nclientGrants: []\nclients: []\nresourceServers: []\nactions: []\n');
  await importFrom(empty, { allowDelete: true });
  assert.equal(await named('/organizations', 'acme'), undefined);
  assert.equal(await named('/roles', 'clerk'), undefined);
  assert.equal(await named('/clients', 'Portal'), undefined);
  assert.equal(await named('/resource-servers', 'Orders'), undefined);
  assert.deepEqual((await management('GET', '/actions/actions')).actions, []);
});

finish('auth0-deploy-cli');
