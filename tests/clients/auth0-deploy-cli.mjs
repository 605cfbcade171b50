// Auth0's Deploy CLI (`auth0-deploy-cli`): export, import, import again and delete, over TLS.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { check, finish } from './support/checks.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const cli = createRequire(import.meta.url).resolve('auth0-deploy-cli');
const folder = process.cwd();

/** Runs one command. Fails with what it printed. */
function run(...command) {
  const [allowDelete, ...rest] = command[0] === 'delete' ? [true, 'import', ...command.slice(1)] : [false, ...command];
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      AUTH0_DOMAIN: tenant.domain,
      AUTH0_CLIENT_ID: tenant.clientId,
      AUTH0_CLIENT_SECRET: tenant.clientSecret,
      AUTH0_ALLOW_DELETE: allowDelete,
    }),
  );
  // From the environment it would take everything for a keyword to replace.
  rest.push('--config_file', config, '--env', 'false');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...rest], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    child.once('error', reject);
    child.once('close', (status) => {
      if (process.env.VERBOSE) console.log(text);
      if (status === 0) resolve(text);
      else reject(new Error(`${rest.join(' ')} ended with ${status}:\n${text}`));
    });
  });
}

async function exported(name) {
  const out = join(folder, name);
  mkdirSync(out);
  await run('export', '--format', 'yaml', '--output_folder', out);
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
  await run('import', '--input_file', file);
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
  await run('import', '--input_file', file);
  assert.equal((await named('/organizations', 'acme')).display_name, 'Acme');
});
await check('import again changes nothing', async () => {
  const before = await exported('before');
  await run('import', '--input_file', join(folder, 'before/tenant.yaml'));
  assert.equal(await exported('after'), before);
});
await check('the export is the same as at first', async () => assert.equal(readFileSync(join(folder, 'after/tenant.yaml'), 'utf8'), first));
await check('import with deletion', async () => {
  const empty = join(folder, 'empty.yaml');
  writeFileSync(empty, 'organizations: []\nroles: []\nclientGrants: []\nclients: []\nresourceServers: []\nactions: []\n');
  await run('delete', '--input_file', empty);
  assert.equal(await named('/organizations', 'acme'), undefined);
  assert.equal(await named('/roles', 'clerk'), undefined);
  assert.equal(await named('/clients', 'Portal'), undefined);
  assert.equal(await named('/resource-servers', 'Orders'), undefined);
  assert.deepEqual((await management('GET', '/actions/actions')).actions, []);
});

finish('auth0-deploy-cli');
