// The tenant that a client talks to: started by `run.mjs`, described to each program in its environment.

const needed = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this program with ./run`);
  return value;
};

export const tenant = {
  /** Host and port, as the SDKs want it. */
  domain: needed('TENANT_DOMAIN'),
  url: needed('TENANT_URL'),
  clientId: needed('TENANT_CLIENT_ID'),
  clientSecret: needed('TENANT_CLIENT_SECRET'),
  email: needed('TENANT_USER_EMAIL'),
  password: needed('TENANT_USER_PASSWORD'),
  database: 'Username-Password-Authentication',
};
