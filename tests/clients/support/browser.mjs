// Debian's Chromium without a display, which reaches only this machine.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { tenant } from './tenant.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Milliseconds for a busy machine; what is there is not waited for. */
const PATIENCE = 30_000;

/** Silent logins in a frame need the cookie of a site that is not the page's: a setting of the browser. */
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** People with a browser each. */
export class Browsers {
  /** Requests to other machines, all of them stopped. */
  stopped = [];
  #folder = mkdtempSync(join(tmpdir(), 'auth0-testing-browsers-'));
  #people = [];

  /** A browser with a profile of its own: no cookie, no session. */
  async person(options = {}) {
    const profile = join(this.#folder, String(this.#people.length));
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: FLAGS,
      ignoreHTTPSErrors: true,
      ...options,
    });
    this.#people.push(context);
    context.setDefaultTimeout(PATIENCE);
    await context.route('**/*', (route) => {
      const { hostname, href } = new URL(route.request().url());
      if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return route.continue();
      this.stopped.push(href);
      return route.abort();
    });
    return context;
  }

  async stop() {
    await Promise.all(this.#people.map((context) => context.close()));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Fills in the tenant's login page. */
export async function logIn(page, username = tenant.email, password = tenant.password) {
  await page.getByLabel('Email address').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}
