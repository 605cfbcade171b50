// A login without a browser: the tenant's pages are plain forms, so that fetch can fill them in.

import { tenant } from './tenant.mjs';

/** A browser's cookies, as far as one tenant needs them. */
export class Visitor {
  #cookies = new Map();

  async #request(url, options = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...options, redirect: 'manual', headers: { ...options.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Follows redirects within the tenant. Returns the first URL outside of it, or the page. */
  async visit(url, options) {
    let response = await this.#request(url, options);
    let at = new URL(url);
    for (let hop = 0; hop < 10 && response.status >= 300 && response.status < 400; hop += 1) {
      at = new URL(response.headers.get('location'), at);
      if (at.origin !== tenant.url) return { url: at };
      response = await this.#request(at);
    }
    return { at, status: response.status, page: await response.text() };
  }

  /** Submits the form of a page, its hidden fields included. */
  async submit({ at, page }, fields) {
    const form = /<form[^>]*action="([^"]+)"[\s\S]*?<\/form>/.exec(page);
    if (!form) throw new Error(`no form at ${at}:\n${page}`);
    const values = new URLSearchParams();
    for (const [tag] of form[0].matchAll(/<input[^>]*name="[^"]+"[^>]*value="[^"]*"[^>]*>/g)) {
      values.set(/name="([^"]+)"/.exec(tag)[1], /value="([^"]*)"/.exec(tag)[1]);
    }
    for (const [name, value] of Object.entries(fields)) values.set(name, value);
    return this.visit(new URL(form[1], at).href, { method: 'POST', body: values });
  }

  /** Logs in as a user and returns the URL of the callback. */
  async logIn(authorizationUrl, username = tenant.email, password = tenant.password) {
    const page = await this.visit(String(authorizationUrl));
    if (page.url) return page.url;
    const answer = await this.submit(page, { username, password });
    if (!answer.url) throw new Error(`still at ${answer.at}:\n${answer.page}`);
    return answer.url;
  }
}
