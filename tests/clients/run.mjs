// Runs the clients, each against a tenant of its own, and prints what each of them passed.
//
//   node run.mjs [CLIENT…]
//
// AUTH0_TESTING is the tenant's binary, PYTHON the interpreter that has the packages of requirements.txt.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const programs = {
  'node-auth0': 'node-auth0.mjs',
  'node-auth0-auth-js': 'node-auth0-auth-js.mjs',
  'auth0-python': 'auth0_python.py',
  'auth0-spa-js': 'auth0-spa-js.mjs',
  'express-openid-connect': 'express-openid-connect.mjs',
  'openid-client': 'openid-client.mjs',
  'auth0-deploy-cli': 'auth0-deploy-cli.mjs',
  pages: 'pages.mjs',
};
/** A client that hangs is ended after this many milliseconds. */
const PATIENCE = 300_000;
/** And a tenant has so many to start. */
const START = 30_000;

/** Starts a tenant and waits for what it prints: `name   value` lines. */
async function startTenant(folder) {
  const binary = process.env.AUTH0_TESTING ?? join(here, '../../target/debug/auth0-testing');
  const certificate = join(folder, 'ca.pem');
  const child = spawn(binary, ['--tls', '--ca-file', certificate], { stdio: ['ignore', 'pipe', 'inherit'] });
  const values = await new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    setTimeout(() => reject(new Error(`the tenant did not start\n${text}`)), START).unref();
    child.once('exit', (status) => reject(new Error(`the tenant ended with ${status}\n${text}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (!text.includes('Ctrl-C')) return;
      const pairs = [...text.matchAll(/^(\w[\w ]*?) {2,}(\S.*)$/gm)];
      resolve(Object.fromEntries(pairs.map(([, name, value]) => [name, value])));
    });
  });
  const url = values.domain;
  return {
    environment: {
      TENANT_URL: url,
      TENANT_DOMAIN: new URL(url).host,
      TENANT_CLIENT_ID: values['client id'],
      TENANT_CLIENT_SECRET: values['client secret'],
      TENANT_USER_EMAIL: values.user,
      TENANT_USER_PASSWORD: values.password,
      TENANT_CONTROL_URL: values.control,
      TENANT_CONTROL_KEY: values['control key'],
      NODE_EXTRA_CA_CERTS: certificate,
      SSL_CERT_FILE: certificate,
      REQUESTS_CA_BUNDLE: certificate,
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', resolve);
        child.kill('SIGINT');
      }),
  };
}

/** Runs one client and returns its exit status and its closing line. */
async function run(client, folder) {
  const tenant = await startTenant(folder);
  const program = join(here, programs[client]);
  const interpreter = program.endsWith('.py') ? (process.env.PYTHON ?? 'python3') : process.execPath;
  const started = Date.now();
  const child = spawn(interpreter, [program], {
    cwd: folder,
    env: { ...process.env, ...tenant.environment, CI: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: PATIENCE,
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    if (process.env.VERBOSE) process.stdout.write(chunk);
  });
  const status = await new Promise((resolve) => child.once('close', resolve));
  await tenant.stop();
  const closing = text.match(new RegExp(`^${client}: .* checks passed$`, 'm'))?.[0];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const ok = status === 0 && closing !== undefined;
  if (!ok && !process.env.VERBOSE) process.stdout.write(text);
  return { ok, line: `${closing ?? `${client}: ended with status ${status}`} (${seconds} s)` };
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(programs);
const unknown = chosen.filter((client) => !(client in programs));
if (unknown.length > 0) {
  console.error(`no client is called ${unknown.join(', ')}; there are ${Object.keys(programs).join(', ')}`);
  process.exit(2);
}
let failed = false;

/** Runs clients of the list until none is left. */
async function runAll(clients) {
  for (let client = clients.shift(); client !== undefined; client = clients.shift()) {
    const folder = mkdtempSync(join(tmpdir(), `auth0-testing-${client}-`));
    try {
      const { ok, line } = await run(client, folder);
      failed ||= !ok;
      console.log(line);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

// The Deploy CLI takes as long as half of the others, so it runs beside them.
const isLong = (client) => client === 'auth0-deploy-cli';
await Promise.all([runAll(chosen.filter(isLong)), runAll(chosen.filter((client) => !isLong(client)))]);
process.exitCode = failed ? 1 : 0;
