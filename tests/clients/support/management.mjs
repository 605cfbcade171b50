// The few calls of the Management API with which a program prepares the tenant.

import { tenant } from './tenant.mjs';

let token;

export async function management(method, path, body) {
  token ??= await accessToken();
  const response = await fetch(`${tenant.url}/api/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function accessToken() {
  const response = await fetch(`${tenant.url}/oauth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      grant_type: 'client_credentials',
      client_id: tenant.clientId,
      client_secret: tenant.clientSecret,
      audience: `${tenant.url}/api/v2/`,
    }),
  });
  if (!response.ok) throw new Error(`no token for the Management API: ${await response.text()}`);
  return (await response.json()).access_token;
}
