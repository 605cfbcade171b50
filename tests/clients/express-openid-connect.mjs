// Auth0's middleware for Express (`express-openid-connect`), with Chromium as its visitor.

import assert from 'node:assert/strict';
import express from 'express';
import openid from 'express-openid-connect';

import { Browsers, logIn } from './support/browser.mjs';
import { check, finish } from './support/checks.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const { auth, requiresAuth } = openid;

/** Serves an application that knows who is logged in. */
async function serve(config) {
  let answer = (_, response) => response.sendStatus(503);
  const server = await new Promise((resolve) => {
    const listening = express()
      .use((request, response, next) => answer(request, response, next))
      .listen(0, 'localhost', () => resolve(listening));
  });
  const origin = `http://localhost:${server.address().port}`;
  const application = await management('POST', '/clients', {
    name: 'Express',
    app_type: 'regular_web',
    grant_types: ['authorization_code', 'refresh_token'],
    callbacks: [`${origin}/callback`],
    allowed_logout_urls: [origin],
  });
  const app = express();
  app.use(
    auth({
      issuerBaseURL: tenant.url,
      baseURL: origin,
      clientID: application.client_id,
      clientSecret: application.client_secret,
      secret: 'a long and random text that only this server knows',
      authRequired: false,
      authorizationParams: { response_type: 'code', scope: 'openid profile email offline_access' },
      ...config,
    }),
  );
  app.get('/', (request, response) => {
    response.type('html').send(`<h1>${request.oidc.isAuthenticated() ? request.oidc.user.email : 'nobody'}</h1>`);
  });
  app.get('/profile', requiresAuth(), async (request, response) => {
    const profile = await request.oidc.fetchUserInfo();
    response.type('html').send(`<h1>profile of ${profile.email}</h1>`);
  });
  app.get('/refresh', requiresAuth(), async (request, response) => {
    const before = request.oidc.accessToken.access_token;
    const after = (await request.oidc.accessToken.refresh()).access_token;
    response.type('html').send(`<h1>${before === after ? 'the same' : 'another'}</h1>`);
  });
  answer = app;
  return { origin, server };
}

const browsers = new Browsers();
for (const [name, config] of [
  ['RP-initiated logout', { idpLogout: true }],
  ['/v2/logout', { idpLogout: true, auth0Logout: true }],
  ['pushed request', { idpLogout: true, pushedAuthorizationRequests: true }],
]) {
  const { origin, server } = await serve(config);
  const page = await (await browsers.person()).newPage();
  const heading = () => page.locator('h1').textContent();
  await check(`${name}: nobody at first`, async () => {
    await page.goto(origin);
    assert.equal(await heading(), 'nobody');
  });
  await check(`${name}: log in`, async () => {
    await page.goto(`${origin}/login`);
    await logIn(page);
    await page.waitForURL(`${origin}/`);
    assert.equal(await heading(), tenant.email);
  });
  await check(`${name}: a page for users, with their profile`, async () => {
    await page.goto(`${origin}/profile`);
    assert.equal(await heading(), `profile of ${tenant.email}`);
  });
  await check(`${name}: refresh`, async () => {
    await page.goto(`${origin}/refresh`);
    assert.equal(await heading(), 'another');
  });
  await check(`${name}: log out`, async () => {
    await page.goto(`${origin}/logout`);
    await page.waitForURL(`${origin}/`);
    assert.equal(await heading(), 'nobody');
  });
  await check(`${name}: the tenant has forgotten them, too`, async () => {
    await page.goto(`${origin}/profile`);
    assert.ok(page.url().startsWith(`${tenant.url}/u/login`), page.url());
  });
  await page.context().close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
await check('no request left this machine', () => assert.deepEqual(browsers.stopped, []));

await browsers.stop();
finish('express-openid-connect');
