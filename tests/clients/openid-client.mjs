// openid-client, certified by the OpenID Foundation: every flow that the tenant's metadata promises.

import assert from 'node:assert/strict';
import { exportSPKI, generateKeyPair } from 'jose';
import * as client from 'openid-client';

import { check, finish } from './support/checks.mjs';
import { approveBackChannel } from './support/control.mjs';
import { Visitor } from './support/login.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const redirectUri = 'http://127.0.0.1:3000/callback';
const issuer = new URL(tenant.url);
const audience = 'https://orders.example.com';

await management('POST', '/resource-servers', {
  identifier: audience,
  name: 'Orders',
  allow_offline_access: true,
  scopes: [{ value: 'read:orders' }],
});

const config = await check('discovery', async () => {
  const found = await client.discovery(issuer, tenant.clientId, tenant.clientSecret);
  const metadata = found.serverMetadata();
  assert.equal(metadata.issuer, `${tenant.url}/`);
  for (const endpoint of [
    'authorization_endpoint',
    'token_endpoint',
    'jwks_uri',
    'userinfo_endpoint',
    'revocation_endpoint',
    'device_authorization_endpoint',
    'pushed_authorization_request_endpoint',
    'backchannel_authentication_endpoint',
    'end_session_endpoint',
    'registration_endpoint',
  ]) {
    assert.ok(metadata[endpoint]?.startsWith(`${tenant.url}/`), endpoint);
  }
  return found;
});

/** The parameters of an authorization request, and what the answer is checked with. */
async function request(extra = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const expectedNonce = client.randomNonce();
  const parameters = {
    redirect_uri: redirectUri,
    scope: 'openid profile email offline_access',
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
    ...extra,
  };
  return { parameters, checks: { pkceCodeVerifier, expectedState, expectedNonce } };
}

const visitor = new Visitor();
const login = await check('code with PKCE, state, nonce and iss', async () => {
  const { parameters, checks } = await request();
  const callback = await visitor.logIn(client.buildAuthorizationUrl(config, parameters));
  assert.equal(callback.searchParams.get('iss'), `${tenant.url}/`);
  const tokens = await client.authorizationCodeGrant(config, callback, checks);
  assert.equal(tokens.claims().email, tenant.email);
  assert.equal(tokens.token_type, 'bearer');
  return tokens;
});
await check('the session answers prompt=none', async () => {
  const { parameters, checks } = await request({ prompt: 'none' });
  const { url } = await visitor.visit(client.buildAuthorizationUrl(config, parameters).href);
  assert.ok((await client.authorizationCodeGrant(config, url, checks)).id_token);
});
await check('prompt=none without a session is login_required', async () => {
  const { parameters, checks } = await request({ prompt: 'none' });
  const { url } = await new Visitor().visit(client.buildAuthorizationUrl(config, parameters).href);
  await assert.rejects(client.authorizationCodeGrant(config, url, checks), (error) => {
    assert.ok(error instanceof client.AuthorizationResponseError);
    assert.equal(error.error, 'login_required');
    return true;
  });
});
await check('max_age', async () => {
  const { parameters, checks } = await request({ max_age: '0' });
  const callback = await visitor.logIn(client.buildAuthorizationUrl(config, parameters));
  const tokens = await client.authorizationCodeGrant(config, callback, { ...checks, maxAge: 60 });
  assert.ok(tokens.claims().auth_time);
});
await check('a code is good once, and only with its verifier', async () => {
  const { parameters, checks } = await request();
  const callback = await visitor.logIn(client.buildAuthorizationUrl(config, parameters));
  const wrong = { ...checks, pkceCodeVerifier: client.randomPKCECodeVerifier() };
  const invalid = (error) => {
    assert.ok(error instanceof client.ResponseBodyError, error);
    assert.equal(error.error, 'invalid_grant');
    return true;
  };
  await assert.rejects(client.authorizationCodeGrant(config, callback, wrong), invalid);
  await assert.rejects(client.authorizationCodeGrant(config, callback, checks), invalid);
});
await check('response_mode=form_post', async () => {
  const { parameters, checks } = await request({ response_mode: 'form_post' });
  const { page } = await visitor.visit(client.buildAuthorizationUrl(config, parameters).href);
  const fields = [...page.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const posted = new Request(redirectUri, { method: 'POST', body: new URLSearchParams(fields) });
  assert.ok((await client.authorizationCodeGrant(config, posted, checks)).id_token);
});
await check('response_type=code id_token', async () => {
  const hybrid = await client.discovery(issuer, tenant.clientId, tenant.clientSecret);
  client.useCodeIdTokenResponseType(hybrid);
  const { parameters, checks } = await request();
  const { url } = await visitor.visit(client.buildAuthorizationUrl(hybrid, parameters).href);
  assert.ok(url.hash.includes('id_token='));
  assert.ok((await client.authorizationCodeGrant(hybrid, url, checks)).access_token);
});
await check('response_type=id_token', async () => {
  const implicit = await client.discovery(issuer, tenant.clientId, tenant.clientSecret);
  client.useIdTokenResponseType(implicit);
  const { parameters, checks } = await request();
  delete parameters.code_challenge;
  delete parameters.code_challenge_method;
  const { url } = await visitor.visit(client.buildAuthorizationUrl(implicit, parameters).href);
  const claims = await client.implicitAuthentication(implicit, url, checks.expectedNonce, {
    expectedState: checks.expectedState,
  });
  assert.equal(claims.email, tenant.email);
});
await check('UserInfo', async () => {
  const profile = await client.fetchUserInfo(config, login.access_token, login.claims().sub);
  assert.equal(profile.email, tenant.email);
});
await check('ID tokens and signatures: non-repudiation', async () => {
  const strict = await client.discovery(issuer, tenant.clientId, tenant.clientSecret);
  client.enableNonRepudiationChecks(strict);
  const tokens = await client.refreshTokenGrant(strict, login.refresh_token);
  assert.equal(tokens.claims().sub, login.claims().sub);
});
await check('refresh', async () => {
  const tokens = await client.refreshTokenGrant(config, login.refresh_token);
  assert.ok(tokens.access_token);
});
await check('revocation', async () => {
  await client.tokenRevocation(config, login.refresh_token);
  await assert.rejects(client.refreshTokenGrant(config, login.refresh_token), { error: 'invalid_grant' });
});
await check('client credentials', async () => {
  const tokens = await client.clientCredentialsGrant(config, { audience });
  assert.ok(tokens.expires_in > 0);
});
await check('client_secret_basic', async () => {
  const created = await management('POST', '/clients', {
    name: 'Basic',
    app_type: 'non_interactive',
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
  });
  await management('POST', '/client-grants', { client_id: created.client_id, audience, scope: ['read:orders'] });
  const secret = created.client_secret;
  const basic = await client.discovery(issuer, created.client_id, undefined, client.ClientSecretBasic(secret));
  assert.equal((await client.clientCredentialsGrant(basic, { audience })).scope, 'read:orders');
});
await check('a wrong secret is invalid_client or access_denied', async () => {
  const wrong = await client.discovery(issuer, tenant.clientId, 'wrong');
  await assert.rejects(client.clientCredentialsGrant(wrong, { audience }), (error) => {
    assert.equal(error.status, 401);
    assert.ok(['invalid_client', 'access_denied'].includes(error.error), error.error);
    return true;
  });
});

// Pushed and signed requests

await check('PAR', async () => {
  const { parameters, checks } = await request();
  const url = await client.buildAuthorizationUrlWithPAR(config, parameters);
  assert.deepEqual([...url.searchParams.keys()].sort(), ['client_id', 'request_uri']);
  const callback = await visitor.logIn(url);
  assert.ok((await client.authorizationCodeGrant(config, callback, checks)).id_token);
});
await check('a pushed request with a foreign redirect URI is refused', async () => {
  const { parameters } = await request({ redirect_uri: 'https://evil.example.com/callback' });
  await assert.rejects(client.buildAuthorizationUrlWithPAR(config, parameters), (error) => {
    assert.equal(error.status, 400);
    return true;
  });
});

const keyed = await check('a client with a key (private_key_jwt)', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const pem = await exportSPKI(publicKey);
  const credential = { credential_type: 'public_key', name: 'key', pem, alg: 'RS256' };
  const created = await management('POST', '/clients', {
    name: 'Keyed',
    app_type: 'regular_web',
    callbacks: [redirectUri],
    grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
    client_authentication_methods: { private_key_jwt: { credentials: [credential] } },
    signed_request_object: { required: false, credentials: [credential] },
  });
  await management('POST', '/client-grants', { client_id: created.client_id, audience, scope: ['read:orders'] });
  const found = await client.discovery(issuer, created.client_id, undefined, client.PrivateKeyJwt(privateKey));
  assert.equal((await client.clientCredentialsGrant(found, { audience })).token_type, 'bearer');
  return { config: found, privateKey, clientId: created.client_id };
});
await check('JAR', async () => {
  const { parameters, checks } = await request();
  const url = await client.buildAuthorizationUrlWithJAR(keyed.config, parameters, keyed.privateKey);
  assert.deepEqual([...url.searchParams.keys()].sort(), ['client_id', 'request']);
  const callback = await visitor.logIn(url);
  assert.ok((await client.authorizationCodeGrant(keyed.config, callback, checks)).id_token);
});
await check('JAR in PAR', async () => {
  const { parameters, checks } = await request();
  const signed = await client.buildAuthorizationUrlWithJAR(keyed.config, parameters, keyed.privateKey);
  const url = await client.buildAuthorizationUrlWithPAR(keyed.config, signed.searchParams);
  const callback = await visitor.logIn(url);
  assert.ok((await client.authorizationCodeGrant(keyed.config, callback, checks)).id_token);
});
await check('a request object of a stranger is refused', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const { parameters } = await request();
  const url = await client.buildAuthorizationUrlWithJAR(keyed.config, parameters, privateKey);
  const answer = await visitor.visit(url.href);
  assert.equal(answer.status, 400);
  assert.match(answer.page, /invalid_request_object/);
});

// Device and back channel

await check('device', async () => {
  const device = await client.initiateDeviceAuthorization(config, { scope: 'openid offline_access', audience });
  assert.match(device.user_code, /^[A-Z]{4}-[A-Z]{4}$/);
  const person = new Visitor();
  let page = await person.visit(device.verification_uri_complete);
  for (let step = 0; step < 4 && /<form/.test(page.page); step += 1) {
    const login = /name="password"/.test(page.page);
    page = await person.submit(page, login ? { username: tenant.email, password: tenant.password } : { action: 'accept' });
  }
  assert.match(page.page, /Device connected/);
  const tokens = await client.pollDeviceAuthorizationGrant(config, { ...device, interval: 1 }, undefined, {
    signal: AbortSignal.timeout(30_000),
  });
  assert.ok(tokens.refresh_token);
  assert.ok(tokens.claims().sub);
});
await check('back channel', async () => {
  const loginHint = JSON.stringify({ format: 'iss_sub', iss: `${tenant.url}/`, sub: login.claims().sub });
  const started = await client.initiateBackchannelAuthentication(config, {
    scope: 'openid',
    binding_message: 'Ada-42',
    login_hint: loginHint,
  });
  await approveBackChannel(tenant.email);
  const tokens = await client.pollBackchannelAuthenticationGrant(config, { ...started, interval: 1 }, undefined, {
    signal: AbortSignal.timeout(30_000),
  });
  assert.equal(tokens.claims().sub, login.claims().sub);
});

// DPoP

await check('DPoP', async () => {
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair());
  const { parameters, checks } = await request({ audience, scope: 'openid offline_access read:orders' });
  parameters.dpop_jkt = await DPoP.calculateThumbprint();
  const callback = await visitor.logIn(client.buildAuthorizationUrl(config, parameters));
  const tokens = await client.authorizationCodeGrant(config, callback, checks, undefined, { DPoP });
  assert.equal(tokens.token_type, 'dpop');
  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token, undefined, { DPoP });
  assert.equal(refreshed.token_type, 'dpop');
});
await check('DPoP: UserInfo takes the token with a proof and not without', async () => {
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair());
  const { parameters, checks } = await request();
  const callback = await visitor.logIn(client.buildAuthorizationUrl(config, parameters));
  const tokens = await client.authorizationCodeGrant(config, callback, checks, undefined, { DPoP });
  const profile = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub, { DPoP });
  assert.equal(profile.email, tenant.email);
  const bearer = await fetch(config.serverMetadata().userinfo_endpoint, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  assert.equal(bearer.status, 401);
});

// Registration and the way out

await check('dynamic registration', async () => {
  await management('PATCH', '/tenants/settings', { flags: { enable_dynamic_client_registration: true } });
  const registered = await client.dynamicClientRegistration(issuer, {
    client_name: 'Registered',
    redirect_uris: [redirectUri],
  });
  assert.ok(registered.clientMetadata().client_id);
});
await check('log out', async () => {
  const url = client.buildEndSessionUrl(config, {
    post_logout_redirect_uri: 'http://127.0.0.1:3000/',
    id_token_hint: login.id_token,
    state: 'bye',
  });
  const answer = await visitor.visit(url.href);
  assert.equal(answer.url?.href, 'http://127.0.0.1:3000/?state=bye');
  const { parameters } = await request({ prompt: 'none' });
  const after = await visitor.visit(client.buildAuthorizationUrl(config, parameters).href);
  assert.equal(after.url.searchParams.get('error'), 'login_required');
});

finish('openid-client');
