// The tenant's control over HTTP: what a person or the passing of time would do.

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

/** Answers the next `times` requests to `path` with `status`. */
export const fault = (script) => control('POST', '/faults', script);

/** The newest message to an address or a telephone number. */
export async function lastMessage(to) {
  const messages = await control('GET', '/outbox');
  return messages.filter((message) => message.to === to).at(-1);
}

/** Lets a device in. */
export const approveDevice = (userCode, email) =>
  control('POST', '/devices/approve', { user_code: userCode, email });

/** Approves the newest back-channel request of a user. */
export const approveBackChannel = (email) => control('POST', '/back-channel/approve', { email });

/** Gives a user an authenticator app, and says what it shows. */
export const enrollOtp = (email) => control('POST', '/users/enroll-otp', { email });
export const otp = (email) => control('POST', '/users/otp', { email });

/** Lets time pass. */
export const advance = (seconds) => control('POST', '/clock/advance', { seconds });
