// The tenant's pages in Chromium, as people meet them: with a keyboard, with a screen reader's eyes, in the
// dark and on a telephone. With SCREENSHOTS set to a folder, a picture of each page is written there:
//
//   SCREENSHOTS=docs/src/tenant-pages tests/clients/run pages

import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { Browsers } from './support/browser.mjs';
import { check, finish } from './support/checks.mjs';
import { enrollOtp, lastMessage, otp } from './support/control.mjs';
import { management } from './support/management.mjs';
import { tenant } from './support/tenant.mjs';

const pictures = process.env.SCREENSHOTS;
if (pictures) mkdirSync(pictures, { recursive: true });

const server = createServer((_, response) => response.end('back'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const redirectUri = `http://127.0.0.1:${server.address().port}/callback`;
const application = await management('POST', '/clients', {
  name: 'Pet shop',
  app_type: 'regular_web',
  callbacks: [redirectUri],
  organization_usage: 'require',
  organization_require_behavior: 'post_login_prompt',
});
for (const [name, display_name] of [['acme', 'Acme Inc.'], ['umbrella', 'Umbrella Corporation']]) {
  await management('POST', '/organizations', { name, display_name });
}
const plain = await management('POST', '/clients', { name: 'Books', app_type: 'regular_web', callbacks: [redirectUri] });

const browsers = new Browsers();
const size = { width: 480, height: 680 };
const person = await browsers.person({ viewport: size });
const page = await person.newPage();

const authorize = (client, more = {}) =>
  `${tenant.url}/authorize?${new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile email offline_access',
    ...more,
  })}`;
const picture = async (name, of = page) => {
  if (pictures) await of.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
};
const heading = (of = page) => of.locator('h1').textContent();
/** Waits for the callback, which has an empty page, and returns its parameters. */
const callback = async (act, of = page) => {
  const asked = of.waitForRequest((request) => request.url().startsWith(redirectUri));
  await act();
  await of.waitForURL(`${redirectUri}**`);
  return new URL((await asked).url()).searchParams;
};

/** What every page has: a title, a language, one heading, labels, names of buttons, and the notice. */
async function isAccessible(of = page) {
  const problems = await of.evaluate(() => {
    const found = [];
    if (document.documentElement.lang !== 'en') found.push('no language');
    if (document.querySelectorAll('h1').length !== 1) found.push('not one heading');
    if (document.querySelectorAll('main').length !== 1) found.push('not one main landmark');
    if (document.title !== document.querySelector('h1')?.textContent) found.push('title and heading differ');
    for (const input of document.querySelectorAll('input:not([type=hidden])')) {
      if (input.labels.length === 0) found.push(`${input.name} has no label`);
    }
    for (const image of document.querySelectorAll('img')) if (!image.hasAttribute('alt')) found.push('an image without text');
    for (const button of document.querySelectorAll('button, a')) if (!button.textContent.trim()) found.push('a button without a name');
    if (!document.body.textContent.includes('This is a test tenant')) found.push('no notice');
    if (document.documentElement.scrollWidth > innerWidth) found.push('wider than the window');
    // WCAG 2: 4.5 to 1 for text.
    const parse = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => {
      const [r, g, b] = parse(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if ((parse(color)[3] ?? 1) > 0) return color;
      }
      return 'rgb(255, 255, 255)';
    };
    for (const element of document.querySelectorAll('h1, p, label, button, a, li, footer, input:not([type=hidden])')) {
      const [one, two] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
      const contrast = (one + 0.05) / (two + 0.05);
      if (contrast < 4.5) found.push(`${element.tagName} "${element.textContent.slice(0, 20)}" has a contrast of ${contrast.toFixed(1)}`);
    }
    return found;
  });
  assert.deepEqual(problems, []);
}

await check('login: labels, focus and order of the keyboard', async () => {
  await page.goto(authorize(plain));
  await isAccessible();
  assert.equal(await heading(), 'Log in');
  assert.ok(await page.getByText('Continue to Books').isVisible());
  const order = [];
  for (let step = 0; step < 6; step += 1) {
    order.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
    await page.keyboard.press('Tab');
  }
  const expected = ['username', 'password', 'Forgot password?', 'continue', 'Continue with Google', 'Sign up'];
  assert.deepEqual(order, expected);
  await picture('login');
});
await check('login: a mistake is announced at its field', async () => {
  await page.getByLabel('Email address').fill('nobody@example.com');
  await page.getByLabel('Password').fill('wrong');
  await page.keyboard.press('Enter');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  assert.match(await alert.textContent(), /Wrong email or password/i);
  assert.equal(await page.getByLabel('Password').getAttribute('aria-describedby'), await alert.getAttribute('id'));
  assert.equal(await page.getByLabel('Email address').inputValue(), 'nobody@example.com');
  await isAccessible();
  await picture('login-error');
});
await check('login: in the dark', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await isAccessible();
  await picture('login-dark');
  await page.emulateMedia({ colorScheme: 'light' });
});
await check('login: on a telephone', async () => {
  await page.setViewportSize({ width: 320, height: 568 });
  await isAccessible();
  await picture('login-small');
  await page.setViewportSize(size);
});
await check('login: with the keyboard alone', async () => {
  const fresh = await (await browsers.person({ viewport: size })).newPage();
  await fresh.goto(authorize(plain, { login_hint: tenant.email }));
  assert.equal(await fresh.evaluate(() => document.activeElement.id), 'password');
  await fresh.keyboard.type(tenant.password);
  const answer = await callback(() => fresh.keyboard.press('Enter'), fresh);
  assert.ok(answer.get('code'));
});
await check('forgot password', async () => {
  await page.goto(authorize(plain));
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await isAccessible();
  await picture('forgot-password');
  await page.getByLabel('Email address').fill(tenant.email);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Check your email' }).waitFor();
  await isAccessible();
  const { link } = await lastMessage(tenant.email);
  await page.goto(link);
  await isAccessible();
  await picture('reset-password');
  await page.getByLabel('New password').fill(tenant.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Password changed' }).waitFor();
  await isAccessible();
});
await check('sign up', async () => {
  await page.goto(authorize(plain, { screen_hint: 'signup' }));
  await isAccessible();
  await picture('signup');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password').fill('correct-Horse-battery-9');
  assert.ok((await callback(() => page.keyboard.press('Enter'))).get('code'));
});
await check('a button for a social connection logs in its test person', async () => {
  await person.clearCookies();
  await page.goto(authorize(plain));
  const answer = await callback(() => page.getByRole('button', { name: 'Continue with Google' }).click());
  assert.ok(answer.get('code'));
  const [user] = await management('GET', '/users?q=identities.connection:"google-oauth2"');
  assert.equal(user.name, 'Test Person of Google');
  assert.ok(user.user_id.startsWith('google-oauth2|'));
  // The same person comes back.
  await person.clearCookies();
  await page.goto(authorize(plain));
  await callback(() => page.getByRole('button', { name: 'Continue with Google' }).click());
  assert.equal((await management('GET', '/users?q=identities.connection:"google-oauth2"')).length, 1);
});
await check('consent', async () => {
  await page.goto(authorize(plain, { prompt: 'consent', scope: 'openid email read:books' }));
  await isAccessible();
  assert.equal(await heading(), 'Authorize application');
  assert.ok(await page.getByText('read:books').isVisible());
  await picture('consent');
  const declined = await callback(() => page.getByRole('button', { name: 'Decline' }).click());
  assert.equal(declined.get('error'), 'access_denied');
  await page.goto(authorize(plain, { prompt: 'consent' }));
  const accepted = await callback(() => page.getByRole('button', { name: 'Accept' }).click());
  assert.ok(accepted.get('code'));
});
await check('choose an organization', async () => {
  await page.goto(authorize(application));
  await isAccessible();
  assert.equal(await heading(), 'Select an organization');
  await picture('organization');
  const answer = await callback(() => page.getByRole('button', { name: 'Acme Inc.' }).click());
  assert.ok(answer.get('code'));
  const response = await fetch(`${tenant.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: application.client_id,
      client_secret: application.client_secret,
      code: answer.get('code'),
      redirect_uri: redirectUri,
    }),
  });
  const tokens = await response.json();
  const claims = JSON.parse(Buffer.from(tokens.id_token.split('.')[1], 'base64url'));
  assert.equal(claims.org_name ?? claims.org_id, 'acme');
});
await check('second factor', async () => {
  await enrollOtp('ada@example.com');
  await person.clearCookies();
  await page.goto(authorize(plain, { login_hint: 'ada@example.com' }));
  await page.getByLabel('Password').fill('correct-Horse-battery-9');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Verify your identity' }).waitFor();
  await isAccessible();
  await picture('second-factor');
  await page.getByLabel('One-time code').fill('12345');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('One-time code').fill(await otp('ada@example.com'));
  assert.ok((await callback(() => page.keyboard.press('Enter'))).get('code'));
});
await check('device', async () => {
  const started = await fetch(`${tenant.url}/oauth/device/code`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: tenant.clientId, scope: 'openid' }),
  });
  const { verification_uri: url, user_code: code } = await started.json();
  await page.goto(url);
  await isAccessible();
  await picture('device');
  await page.getByLabel('Code on your device').fill('WRONG');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Code on your device').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Device confirmation' }).waitFor();
  await isAccessible();
  await picture('device-confirmation');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'Device connected' }).waitFor();
  await isAccessible();
});
await check('error', async () => {
  await page.goto(authorize({ client_id: 'nobody' }));
  await isAccessible();
  assert.match(await page.locator('#error').textContent(), /Unknown client/);
  await picture('error');
});
await check('logout', async () => {
  await page.goto(`${tenant.url}/v2/logout`);
  await isAccessible();
  await picture('logout');
});
await check('name, logo and color', async () => {
  const logo = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4" fill="#0a6"/></svg>')}`;
  await management('PATCH', '/branding', { colors: { primary: '#00664a' }, logo_url: 'https://127.0.0.1:1/logo.png' });
  await management('PATCH', `/clients/${plain.client_id}`, { logo_uri: logo }).catch(() => undefined);
  await page.goto(authorize(plain));
  assert.equal(await page.getByRole('button', { name: 'Continue', exact: true }).evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(0, 102, 74)');
  assert.equal(await page.locator('img.logo').getAttribute('alt'), 'Books');
});
await check('no request left this machine', () => assert.deepEqual(browsers.stopped, []));

await browsers.stop();
server.closeAllConnections();
server.close();
finish('pages');
