//! The startup message: the address of the tenant, and settings to copy.

use std::path::Path;

use auth0_testing::Tenant;

pub(crate) fn of(tenant: &Tenant, control_key: &str, ca_file: Option<&Path>) -> String {
    let (domain, issuer, jwks) = (tenant.domain(), tenant.issuer(), tenant.jwks_uri());
    let (client_id, client_secret) = (tenant.client_id(), tenant.client_secret());
    let (email, password) = (tenant.user_email(), tenant.user_password());
    let audience = tenant.management_audience();
    let (address, local) = (tenant.addr(), tenant.local_url());
    let ca = ca_file.map(Path::display);
    let host = domain.split_once("://").map_or(domain, |(_, host)| host);
    let trusted = ca.as_ref().map(|ca| format!("ca certificate {ca}\n"));
    let trust = ca.as_ref().map(|ca| {
        format!("NODE_EXTRA_CA_CERTS={ca}\nSSL_CERT_FILE={ca}\nREQUESTS_CA_BUNDLE={ca}\n")
    });
    let needs_tls = if domain.starts_with("http://") {
        "Most of them speak HTTPS only: for those, start with --tls.\n"
    } else {
        ""
    };
    let cacert = ca.as_ref().map(|ca| format!(" --cacert {ca}"));
    let (trusted, trust, cacert) = (
        trusted.unwrap_or_default(),
        trust.unwrap_or_default(),
        cacert.unwrap_or_default(),
    );
    format!(
        "\
domain         {domain}
listens on     {address}
issuer         {issuer}
jwks           {jwks}
audience       {audience}
client id      {client_id}
client secret  {client_secret}
callbacks      http://localhost:3000/callback, http://127.0.0.1:3000/callback
user           {email}
password       {password}
control        {local}/_tenant/
control key    {control_key}
{trusted}
Settings for Auth0's SDKs, whatever their language:
{needs_tls}
AUTH0_DOMAIN={host}
AUTH0_CLIENT_ID={client_id}
AUTH0_CLIENT_SECRET={client_secret}
AUTH0_AUDIENCE={audience}
ISSUER_BASE_URL={domain}
CLIENT_ID={client_id}
CLIENT_SECRET={client_secret}
{trust}
For Rust, which also accepts URLs without TLS:

AUTH0_DOMAIN={domain}

A token for the Management API:

  curl -s{cacert} {domain}/oauth/token \\
    -d grant_type=client_credentials \\
    -d client_id={client_id} \\
    -d client_secret={client_secret} \\
    -d audience={audience}

For tests only: everything is kept in memory and in plain text. Press Ctrl-C to stop."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn everything_needed_is_printed() {
        let tenant = Tenant::builder().start().await.unwrap();
        let text = of(&tenant, "the-key", Some(Path::new("/tmp/ca.pem")));
        for part in [
            tenant.domain(),
            &tenant.jwks_uri(),
            tenant.client_secret(),
            tenant.user_password(),
            "the-key",
            "NODE_EXTRA_CA_CERTS=/tmp/ca.pem",
            "--cacert /tmp/ca.pem",
        ] {
            assert!(text.contains(part), "{part}");
        }
        let plain = of(&tenant, "the-key", None);
        assert!(
            !plain.contains("CERT") && plain.contains("--tls"),
            "{plain}"
        );
    }
}
