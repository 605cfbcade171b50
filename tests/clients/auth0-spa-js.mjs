// Auth0's SDK for single-page applications (`@auth0/auth0-spa-js`) in Chromium: redirect, popup and silent
// logins, refresh tokens and DPoP, logout. The application and the tenant are of different sites.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Browsers, logIn } from './support/browser.mjs';
import { check, finish } from './support/checks.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sdk = createRequire(import.meta.url).resolve('@auth0/auth0-spa-js');
const files = {
  '/': ['text/html', readFileSync(join(here, 'pages/spa.html'))],
  '/auth0-spa-js.js': ['text/javascript', readFileSync(join(dirname(sdk), '../auth0-spa-js.production.js'))],
};

/** Serves the application on an origin of its own. */
function serve() {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      const file = files[new URL(request.url, 'http://localhost').pathname];
      response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' }).end(file?.[1]);
    });
    server.listen(0, 'localhost', () => resolve(server));
  });
}

const server = await serve();
const origin = `http://localhost:${server.address().port}`;
const audience = 'https://orders.example.com';
await management('POST', '/resource-servers', { identifier: audience, name: 'Orders', allow_offline_access: true });
const application = await management('POST', '/clients', {
  name: 'Single page',
  app_type: 'spa',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  callbacks: [`${origin}/`],
  allowed_logout_urls: [`${origin}/`],
  web_origins: [origin],
});
const settings = (extra = {}) => ({
  domain: tenant.domain,
  clientId: application.client_id,
  authorizationParams: { redirect_uri: `${origin}/` },
  ...extra,
});
const browsers = new Browsers();

/** Opens the application as somebody with a profile of their own. */
async function open(extra, person) {
  const page = await (person ?? (await browsers.person())).newPage();
  const failures = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(`${origin}/#${encodeURIComponent(JSON.stringify(settings(extra)))}`);
  await page.evaluate('window.ready');
  return page;
}

const user = (page) => page.locator('#user');
const shows = async (page, text) => {
  await page.waitForFunction((expected) => document.getElementById('user')?.textContent.startsWith(expected), text);
};

let page = await check('open the application', async () => {
  const opened = await open();
  assert.equal(await user(opened).textContent(), 'nobody');
  return opened;
});
await check('log in by redirect', async () => {
  await page.evaluate('void client.loginWithRedirect({ appState: { at: 7 } })');
  await page.waitForURL(`${tenant.url}/u/login**`);
  await logIn(page);
  await shows(page, tenant.email);
  assert.deepEqual(await page.evaluate('answer.appState'), { at: 7 });
});
await check('a token from the cache', async () => {
  assert.ok(await page.evaluate('client.getTokenSilently()'));
});
await check('log in silently after a reload (web_message in a frame)', async () => {
  await page.reload();
  await page.evaluate('window.ready');
  assert.equal(await user(page).textContent(), tenant.email);
});
await check('a fresh token without the cache', async () => {
  const [first, second] = await page.evaluate(
    `Promise.all([client.getTokenSilently(), client.getTokenSilently({ cacheMode: 'off' })])`,
  );
  assert.notEqual(first, second);
});
await check('a token for another audience', async () => {
  const token = await page.evaluate(
    `client.getTokenSilently({ authorizationParams: { audience: '${audience}' } })`,
  );
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  assert.ok([].concat(claims.aud).includes(audience), JSON.stringify(claims.aud));
});
await check('claims of the ID token', async () => {
  const claims = await page.evaluate('client.getIdTokenClaims()');
  assert.equal(claims.iss, `${tenant.url}/`);
  assert.equal(claims.aud, application.client_id);
});
await check('log out', async () => {
  await page.evaluate(`window.before = true; void client.logout({ logoutParams: { returnTo: '${origin}/' } })`);
  await page.waitForFunction('window.ready && !window.before');
  await page.evaluate('window.ready');
  assert.equal(await user(page).textContent(), 'nobody');
});
await check('nobody is logged in silently after that', async () => {
  const error = await page.evaluate(
    `client.getTokenSilently({ cacheMode: 'off' }).then(() => 'a token', (error) => error.error)`,
  );
  assert.equal(error, 'login_required');
});
await check('log in in a popup', async () => {
  const opened = page.waitForEvent('popup');
  const done = page.evaluate('client.loginWithPopup().then(() => client.getUser())');
  await logIn(await opened);
  assert.equal((await done).email, tenant.email);
});
await check('sign up', async () => {
  const fresh = await open();
  await fresh.evaluate(`void client.loginWithRedirect({ authorizationParams: { screen_hint: 'signup' } })`);
  await fresh.waitForURL(`${tenant.url}/u/signup**`);
  await fresh.getByLabel('Email address').fill('signup@example.com');
  await fresh.getByLabel('Password', { exact: true }).fill('correct-Horse-battery-9');
  await fresh.getByRole('button', { name: 'Sign up', exact: true }).click();
  await shows(fresh, 'signup@example.com');
});
await check('refresh tokens', async () => {
  const fresh = await open({ useRefreshTokens: true, cacheLocation: 'localstorage' });
  await fresh.evaluate('void client.loginWithRedirect()');
  await logIn(fresh);
  await shows(fresh, tenant.email);
  const grants = [];
  fresh.context().on('request', (request) => {
    if (request.url() === `${tenant.url}/oauth/token`) grants.push(request.postData());
  });
  assert.ok(await fresh.evaluate(`client.getTokenSilently({ cacheMode: 'off' })`));
  assert.equal(grants.length, 1);
  assert.match(grants[0], /grant_type=refresh_token/);
  await fresh.reload();
  await fresh.evaluate('window.ready');
  assert.equal(await user(fresh).textContent(), tenant.email);
});
await check('DPoP', async () => {
  const fresh = await open({ useDpop: true });
  await fresh.evaluate('void client.loginWithRedirect()');
  await logIn(fresh);
  await shows(fresh, tenant.email);
  const answer = await fresh.evaluate(`client.getTokenSilently({ detailedResponse: true, cacheMode: 'off' })`);
  const claims = answer.access_token.split('.').length === 3
    ? JSON.parse(Buffer.from(answer.access_token.split('.')[1], 'base64url'))
    : undefined;
  assert.ok(claims === undefined || claims.cnf?.jkt, JSON.stringify(claims));
  assert.equal((await fresh.evaluate('client.getIdTokenClaims()')).aud, application.client_id);
});
await check('a login that is called off is an error of the application', async () => {
  const fresh = await open();
  const answer = await fresh.evaluate(
    `client.getTokenSilently().then(() => 'a token', (error) => error.error)`,
  );
  assert.equal(answer, 'login_required');
});
await check('an origin that is not registered gets no message', async () => {
  const other = await management('POST', '/clients', {
    name: 'No web origin',
    app_type: 'spa',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    callbacks: [`${origin}/`],
  });
  const fresh = await open({ clientId: other.client_id, authorizeTimeoutInSeconds: 1 });
  const answer = await fresh.evaluate(
    `client.getTokenSilently().then(() => 'a token', (error) => error.error)`,
  );
  assert.equal(answer, 'timeout');
});
await check('no request left this machine', () => assert.deepEqual(browsers.stopped, []));

await browsers.stop();
server.closeAllConnections();
server.close();
finish('auth0-spa-js');
