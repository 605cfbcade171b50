// The tenant's control over HTTP: what a person would do.

const url = process.env.TENANT_CONTROL_URL;
const key = process.env.TENANT_CONTROL_KEY;

async function control(method, path, body) {
  if (!url) throw new Error('the tenant has no control over HTTP');
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** Limits the Management API to `burst` requests at once and so many a second; without, there is no limit. */
export const limitManagement = (burst, perSecond) =>
  control('PUT', 'rate-limits', burst === undefined ? {} : { management: { burst, per_second: perSecond } });

/** The newest message to an address or a telephone number. */
export async function lastMessage(to) {
  const { messages } = await control('GET', `outbox?to=${encodeURIComponent(to)}`);
  if (messages.length === 0) throw new Error(`no message was sent to ${to}`);
  return messages.at(-1);
}

/** Approves the newest back-channel request of a user. */
export const approveBackChannel = (email) => control('POST', 'back-channel', { email, approve: true });

/** Gives a user an authenticator app, and says what it shows. */
export const enrollOtp = (email) => control('POST', 'users/otp', { email });
export const otp = async (email) => (await control('GET', `users/otp?email=${encodeURIComponent(email)}`)).otp;
