//! Runs a tenant until Ctrl-C and prints what is needed to talk to it.

use std::io::Write;
use std::process::ExitCode;

use auth0_testing::Tenant;

const USAGE: &str = "usage: auth0-testing [--port PORT]";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
enum Command {
    Run { port: u16 },
    Help,
}

fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let mut port = 0;
    while let Some(argument) = arguments.next() {
        let value = match argument.split_once('=') {
            Some(("--port", value)) => value.to_owned(),
            _ if argument == "--port" => arguments
                .next()
                .ok_or("--port needs a number from 0 to 65535")?,
            _ if argument == "--help" || argument == "-h" => return Ok(Command::Help),
            _ => return Err(format!("unknown argument {argument:?}; {USAGE}")),
        };
        port = value
            .parse()
            .map_err(|_| format!("--port needs a number from 0 to 65535, not {value:?}"))?;
    }
    Ok(Command::Run { port })
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = std::env::args_os()
        .skip(1)
        .map(|a| a.to_string_lossy().into_owned());
    match parse(arguments) {
        Ok(Command::Help) => {
            print(&format!(
                "{USAGE}\n\nStarts an Auth0 tenant on 127.0.0.1 and runs until Ctrl-C."
            ));
            ExitCode::SUCCESS
        }
        Ok(Command::Run { port }) => run(port).await,
        Err(complaint) => {
            eprintln!("auth0-testing: {complaint}");
            ExitCode::from(2)
        }
    }
}

async fn run(port: u16) -> ExitCode {
    let tenant = match Tenant::builder().port(port).start().await {
        Ok(tenant) => tenant,
        Err(error) => {
            let cause = std::error::Error::source(&error).map(|source| format!(": {source}"));
            eprintln!("auth0-testing: {error}{}", cause.unwrap_or_default());
            return ExitCode::FAILURE;
        }
    };
    print(&describe(&tenant));
    let stopped = tokio::signal::ctrl_c().await;
    tenant.shutdown().await;
    if let Err(error) = stopped {
        eprintln!("auth0-testing: could not wait for Ctrl-C: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Prints for whoever is listening. A reader that has gone (`| head -1`) is no reason to stop.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn describe(tenant: &Tenant) -> String {
    let (domain, issuer, jwks) = (tenant.domain(), tenant.issuer(), tenant.jwks_uri());
    let (client_id, client_secret) = (tenant.client_id(), tenant.client_secret());
    let (email, password) = (tenant.user_email(), tenant.user_password());
    let audience = tenant.management_audience();
    format!(
        "\
domain         {domain}
issuer         {issuer}
jwks           {jwks}
audience       {audience}
client id      {client_id}
client secret  {client_secret}
user           {email}
password       {password}

A token for the Management API:

  curl -s {domain}/oauth/token \\
    -d grant_type=client_credentials \\
    -d client_id={client_id} \\
    -d client_secret={client_secret} \\
    -d audience={audience}

Ctrl-C stops the tenant."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_all(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(|&argument| argument.to_owned()))
    }

    #[test]
    fn arguments_are_understood() {
        assert_eq!(parse_all(&[]), Ok(Command::Run { port: 0 }));
        assert_eq!(
            parse_all(&["--port", "3000"]),
            Ok(Command::Run { port: 3000 })
        );
        assert_eq!(parse_all(&["--port=3000"]), Ok(Command::Run { port: 3000 }));
        assert_eq!(parse_all(&["-h"]), Ok(Command::Help));
    }

    #[test]
    fn complaints_are_one_line() {
        for arguments in [
            &["--port"][..],
            &["--port", "x"],
            &["--port=70000"],
            &["3000"],
            &["--prot"],
        ] {
            let complaint = parse_all(arguments).unwrap_err();
            assert!(
                !complaint.contains('\n') && complaint.contains("--port"),
                "{complaint}"
            );
        }
    }

    #[tokio::test]
    async fn everything_needed_is_printed() {
        let tenant = Tenant::builder().start().await.unwrap();
        let text = describe(&tenant);
        for part in [
            tenant.domain(),
            &tenant.jwks_uri(),
            tenant.client_secret(),
            tenant.user_password(),
        ] {
            assert!(text.contains(part), "{part}");
        }
    }
}
