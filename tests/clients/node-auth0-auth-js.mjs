// Auth0's SDK for the Authentication API in Node (`@auth0/auth0-auth-js`, which `auth0` 7 refers to),
// and the `AuthenticationClient` that `auth0/legacy` still has.

import assert from 'node:assert/strict';
import { AuthClient } from '@auth0/auth0-auth-js';
import { AuthenticationClient, UserInfoClient } from 'auth0/legacy';

import { check, finish } from './support/checks.mjs';
import { approveBackChannel, enrollOtp, lastMessage, otp } from './support/control.mjs';
import { Visitor } from './support/login.mjs';
import { tenant } from './support/tenant.mjs';

const redirectUri = 'http://127.0.0.1:3000/callback';
const auth = new AuthClient({
  domain: tenant.domain,
  clientId: tenant.clientId,
  clientSecret: tenant.clientSecret,
  authorizationParams: { redirect_uri: redirectUri, scope: 'openid profile email offline_access' },
});
const credentials = { username: tenant.email, password: tenant.password };

await check('metadata', async () => {
  const metadata = await auth.getServerMetadata();
  assert.equal(metadata.issuer, `${tenant.url}/`);
  assert.ok(metadata.pushed_authorization_request_endpoint.startsWith(tenant.url));
});
await check('client credentials', async () => {
  const token = await auth.getTokenByClientCredentials({ audience: `${tenant.url}/api/v2/` });
  assert.ok(token.accessToken);
  assert.ok(token.expiresAt > Date.now() / 1000);
});
await check('an unknown audience is refused', () =>
  assert.rejects(auth.getTokenByClientCredentials({ audience: 'https://nowhere.example.com' }), (error) => {
    assert.equal(error.cause.error, 'access_denied');
    return true;
  }));
const tokens = await check('password', async () => {
  const answer = await auth.getTokenByPassword({ ...credentials, scope: 'openid profile email offline_access' });
  assert.equal(answer.claims.email, tenant.email);
  assert.equal(answer.claims.iss, `${tenant.url}/`);
  assert.ok(answer.refreshToken);
  return answer;
});
await check('password of a connection', async () =>
  assert.ok((await auth.getTokenByPassword({ ...credentials, realm: tenant.database })).accessToken));
await check('a wrong password is refused', () =>
  assert.rejects(auth.getTokenByPassword({ ...credentials, password: 'wrong' }), (error) => {
    assert.equal(error.cause.error, 'invalid_grant');
    return true;
  }));
await check('profile', async () => {
  const profile = await auth.getUserInfo({ accessToken: tokens.accessToken });
  assert.equal(profile.sub, tokens.claims.sub);
});
await check('refresh', async () => {
  const answer = await auth.getTokenByRefreshToken({ refreshToken: tokens.refreshToken });
  assert.notEqual(answer.accessToken, tokens.accessToken);
});
await check('revoke', async () => {
  await auth.revokeToken({ token: tokens.refreshToken });
  await assert.rejects(auth.getTokenByRefreshToken({ refreshToken: tokens.refreshToken }), (error) => {
    assert.equal(error.cause.error, 'invalid_grant');
    return true;
  });
});
await check('code with PKCE', async () => {
  const { authorizationUrl, codeVerifier } = await auth.buildAuthorizationUrl();
  const callback = await new Visitor().logIn(authorizationUrl);
  const answer = await auth.getTokenByCode(callback, { codeVerifier });
  assert.equal(answer.claims.email, tenant.email);
});
await check('pushed authorization request', async () => {
  const { authorizationUrl, codeVerifier } = await auth.buildAuthorizationUrl({ pushedAuthorizationRequests: true });
  assert.ok(authorizationUrl.searchParams.get('request_uri'));
  const callback = await new Visitor().logIn(authorizationUrl);
  assert.ok((await auth.getTokenByCode(callback, { codeVerifier })).idToken);
});
await check('back-channel request', async () => {
  const { authReqId } = await auth.initiateBackchannelAuthentication({
    bindingMessage: 'Ada-42',
    loginHint: { sub: tokens.claims.sub },
  });
  await assert.rejects(auth.backchannelAuthenticationGrant({ authReqId }), (error) => {
    assert.equal(error.cause.error, 'authorization_pending');
    return true;
  });
  await approveBackChannel(tenant.email);
  assert.equal((await auth.backchannelAuthenticationGrant({ authReqId })).claims.sub, tokens.claims.sub);
});
await check('one-time code by email', async () => {
  await auth.passwordless.sendEmail({ email: 'grace@example.com', send: 'code' });
  const { code } = await lastMessage('grace@example.com');
  const answer = await auth.getTokenByPasswordlessEmail({ email: 'grace@example.com', code, scope: 'openid email' });
  assert.equal(answer.claims.email, 'grace@example.com');
});
await check('one-time code by text message', async () => {
  await auth.passwordless.sendSms({ phoneNumber: '+15005550006' });
  const { code } = await lastMessage('+15005550006');
  assert.ok((await auth.getTokenByPasswordlessSms({ phoneNumber: '+15005550006', code })).accessToken);
});
await check('sign up', async () => {
  const user = await auth.database.signUp({
    email: 'new@example.com',
    password: 'correct-Horse-battery-9',
    connection: tenant.database,
    userMetadata: { color: 'red' },
  });
  assert.equal(user.email, 'new@example.com');
  assert.ok(await auth.getTokenByPassword({ username: 'new@example.com', password: 'correct-Horse-battery-9' }));
});
await check('a weak password is refused', () =>
  assert.rejects(auth.database.signUp({ email: 'weak@example.com', password: 'x', connection: tenant.database })));
await check('password reset', async () => {
  await auth.database.changePassword({ email: 'new@example.com', connection: tenant.database });
  const { link } = await lastMessage('new@example.com');
  const visitor = new Visitor();
  await visitor.submit(await visitor.visit(link), { password: 'another-Horse-battery-9' });
  assert.ok(await auth.getTokenByPassword({ username: 'new@example.com', password: 'another-Horse-battery-9' }));
});
await check('second factor', async () => {
  await enrollOtp('new@example.com');
  const given = { username: 'new@example.com', password: 'another-Horse-battery-9', scope: 'openid' };
  const required = await auth.getTokenByPassword(given).then(
    () => assert.fail('no second factor was asked for'),
    (error) => error,
  );
  const mfaToken = required.cause?.mfa_token ?? required.mfa_token;
  assert.ok(mfaToken, `${required}`);
  const listed = await auth.mfa.listAuthenticators({ mfaToken });
  assert.ok(listed.some((one) => one.authenticatorType === 'otp' && one.active));
  await auth.mfa.challengeAuthenticator({ mfaToken, challengeType: 'otp' });
  const answer = await auth.mfa.verify({ mfaToken, factorType: 'otp', otp: await otp('new@example.com') });
  assert.ok(answer.accessToken);
});
await check('logout URL', async () => {
  const url = await auth.buildLogoutUrl({ returnTo: 'http://127.0.0.1:3000/' });
  const answer = await new Visitor().visit(url.href);
  assert.equal(answer.url?.href, 'http://127.0.0.1:3000/', JSON.stringify(answer));
});

// The client of `auth0` 4, which checks ID tokens itself.

const legacy = new AuthenticationClient({
  domain: tenant.domain,
  clientId: tenant.clientId,
  clientSecret: tenant.clientSecret,
});
await check('legacy: password, ID token checked', async () => {
  const { data } = await legacy.oauth.passwordGrant({ ...credentials, scope: 'openid email offline_access' });
  assert.ok(data.id_token);
  const refreshed = await legacy.oauth.refreshTokenGrant({ refresh_token: data.refresh_token });
  assert.ok(refreshed.data.access_token);
  const profile = await new UserInfoClient({ domain: tenant.domain }).getUserInfo(data.access_token);
  assert.equal(profile.data.email, tenant.email);
});
await check('legacy: client credentials', async () =>
  assert.ok((await legacy.oauth.clientCredentialsGrant({ audience: `${tenant.url}/api/v2/` })).data.access_token));
await check('legacy: one-time code by email', async () => {
  await legacy.passwordless.sendEmail({ email: 'legacy@example.com', send: 'code' });
  const { code } = await lastMessage('legacy@example.com');
  const { data } = await legacy.passwordless.loginWithEmail({ email: 'legacy@example.com', code, scope: 'openid' });
  assert.ok(data.id_token);
});
await check('legacy: sign up', async () => {
  const { data } = await legacy.database.signUp({
    email: 'legacy-signup@example.com',
    password: 'correct-Horse-battery-9',
    connection: tenant.database,
  });
  assert.equal(data.email, 'legacy-signup@example.com');
});

finish('node-auth0-auth-js');
