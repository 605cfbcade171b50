// Debian's Chromium without a display, which reaches only this machine.

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

export class Browser {
  /** Requests to other machines, all of them stopped. */
  stopped = [];
  #browser;

  static async start() {
    const browser = new Browser();
    browser.#browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: FLAGS,
    });
    return browser;
  }

  /** A browser profile of its own: no cookie, no session. */
  async person(options = {}) {
    const context = await this.#browser.newContext({ ignoreHTTPSErrors: true, ...options });
    context.setDefaultTimeout(PATIENCE);
    await context.route('**/*', (route) => {
      const { hostname, href } = new URL(route.request().url());
      if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return route.continue();
      this.stopped.push(href);
      return route.abort();
    });
    return context;
  }

  stop() {
    return this.#browser.close();
  }
}

/** Fills in the tenant's login page. */
export async function logIn(page, username = tenant.email, password = tenant.password) {
  await page.getByLabel('Email address').fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}
