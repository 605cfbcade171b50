//! The options of the program, on its command line and in the table `server` of its configuration file.
//!
//! Both use the same names, from one list.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use auth0_testing::RateLimit;
use serde_json::Value;

/// A setting: its name, its value (`""` for a switch), and its description.
type Setting = (&'static str, &'static str, &'static str);

const SETTINGS: &[Setting] = &[
    (
        "port",
        "PORT",
        "Port to listen on; 0, the default, picks a free port",
    ),
    (
        "host",
        "ADDRESS",
        "Address to listen on; 127.0.0.1 unless set. With 0.0.0.0, other machines can connect",
    ),
    (
        "public-url",
        "URL",
        "URL under which clients reach the tenant, such as https://tenant.localhost:8443; `iss` and all\nendpoints follow it. Also --issuer",
    ),
    ("tls", "", "Serves HTTPS with its own certificate authority"),
    (
        "ca-file",
        "FILE",
        "File for the authority's certificate; auth0-testing-ca.pem unless set",
    ),
    (
        "config",
        "FILE",
        "Configuration in TOML or JSON: these settings in the table `server`, and state",
    ),
    ("seed", "FILE", "Initial state in JSON; may be repeated"),
    (
        "save",
        "FILE",
        "File to write the state to at shutdown; it can be loaded with --seed",
    ),
    (
        "rate-limit",
        "BURST[/PER_SECOND]",
        "Limits the Management API, such as 50/25; PER_SECOND defaults to BURST",
    ),
    (
        "token-lifetime",
        "SECONDS",
        "Lifetime of access tokens; 86400 unless set",
    ),
    (
        "require-mfa",
        "",
        "Requires a second factor from every user",
    ),
    (
        "record",
        "COUNT",
        "Number of latest requests to record for `/_tenant/requests`; 0 unless set",
    ),
    (
        "control-key",
        "KEY",
        "Key for the operations below /_tenant/; random unless set, and printed at startup",
    ),
];

/// The settings given; the others keep their defaults.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Options {
    pub(crate) port: Option<u16>,
    pub(crate) host: Option<IpAddr>,
    pub(crate) public_url: Option<String>,
    pub(crate) tls: Option<bool>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) config: Option<PathBuf>,
    pub(crate) seed: Vec<PathBuf>,
    pub(crate) save: Option<PathBuf>,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) token_lifetime: Option<u64>,
    pub(crate) require_mfa: Option<bool>,
    pub(crate) record: Option<usize>,
    pub(crate) control_key: Option<String>,
}

/// The command to execute.
#[derive(Debug, PartialEq)]
pub(crate) enum Command {
    Run(Box<Options>),
    Help,
    Version,
}

/// Reads the command line.
pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Command, String> {
    let mut arguments = arguments.into_iter();
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-h" | "--help" => return Ok(Command::Help),
            "-V" | "--version" => return Ok(Command::Version),
            _ => {}
        }
        let (name, value) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (argument.as_str(), None),
        };
        let setting = name.strip_prefix("--").and_then(setting);
        let Some((known, placeholder, _)) = setting else {
            return Err(format!(
                "unknown argument {argument:?}; see auth0-testing --help"
            ));
        };
        let value = match (value, placeholder.is_empty()) {
            (None, true) => "true".to_owned(),
            (Some(value), _) => value,
            (None, false) => arguments
                .next()
                .ok_or_else(|| format!("--{known} needs {placeholder}"))?,
        };
        options
            .set(known, &value)
            .map_err(|expected| format!("--{known} needs {expected}, not {value:?}"))?;
    }
    Ok(Command::Run(Box::new(options)))
}

fn setting(name: &str) -> Option<&'static Setting> {
    let name = if name == "issuer" { "public-url" } else { name };
    SETTINGS.iter().find(|(known, ..)| *known == name)
}

impl Options {
    /// Reads the table `server` of a configuration file, whose names contain `_` instead of `-`. The error
    /// names the field.
    pub(crate) fn from_table(table: &Value) -> Result<Self, String> {
        let Value::Object(table) = table else {
            return Err("`server` must be a table".to_owned());
        };
        let mut options = Self::default();
        for (name, value) in table {
            let known = setting(&name.replace('_', "-")).filter(|(known, ..)| *known != "config");
            let Some((known, ..)) = known else {
                return Err(format!("`server`: unknown field `{name}`"));
            };
            let values = match value {
                Value::Array(values) => values.as_slice(),
                value => std::slice::from_ref(value),
            };
            for value in values {
                let text = match value {
                    Value::String(text) => text.clone(),
                    other => other.to_string(),
                };
                options.set(known, &text).map_err(|expected| {
                    format!("`server`: field `{name}` needs {expected}, not {value}")
                })?;
            }
        }
        Ok(options)
    }

    /// Returns these settings, completed with those of `file`.
    pub(crate) fn or(self, file: Self) -> Self {
        Self {
            port: self.port.or(file.port),
            host: self.host.or(file.host),
            public_url: self.public_url.or(file.public_url),
            tls: self.tls.or(file.tls),
            ca_file: self.ca_file.or(file.ca_file),
            config: self.config,
            // The file's come first, so that those of the command line take precedence.
            seed: [file.seed, self.seed].concat(),
            save: self.save.or(file.save),
            rate_limit: self.rate_limit.or(file.rate_limit),
            token_lifetime: self.token_lifetime.or(file.token_lifetime),
            require_mfa: self.require_mfa.or(file.require_mfa),
            record: self.record.or(file.record),
            control_key: self.control_key.or(file.control_key),
        }
    }

    /// Sets an option. The error describes the expected value.
    fn set(&mut self, name: &str, value: &str) -> Result<(), &'static str> {
        match name {
            "port" => self.port = Some(value.parse().map_err(|_| "a number from 0 to 65535")?),
            "host" => self.host = Some(address(value).ok_or("an IP address")?),
            "public-url" => self.public_url = Some(value.to_owned()),
            "tls" => self.tls = Some(switch(value)?),
            "ca-file" => self.ca_file = Some(file(value)?),
            "config" => self.config = Some(file(value)?),
            "seed" => self.seed.push(file(value)?),
            "save" => self.save = Some(file(value)?),
            "rate-limit" => {
                let expected = "a burst and a rate per second, such as 50/25";
                self.rate_limit = Some(rate_limit(value).ok_or(expected)?);
            }
            "token-lifetime" => {
                let expected = "a number of seconds";
                self.token_lifetime = Some(value.parse().map_err(|_| expected)?);
            }
            "require-mfa" => self.require_mfa = Some(switch(value)?),
            "record" => self.record = Some(value.parse().map_err(|_| "a number of requests")?),
            _ => {
                let is_good = value.len() >= 8 && value.bytes().all(|byte| byte.is_ascii_graphic());
                is_good
                    .then(|| self.control_key = Some(value.to_owned()))
                    .ok_or("at least 8 visible ASCII characters")?;
            }
        }
        Ok(())
    }
}

fn address(value: &str) -> Option<IpAddr> {
    if value == "localhost" {
        return Some(Ipv4Addr::LOCALHOST.into());
    }
    value.parse().ok()
}

fn file(value: &str) -> Result<PathBuf, &'static str> {
    if value.is_empty() {
        return Err("the name of a file");
    }
    Ok(value.into())
}

fn switch(value: &str) -> Result<bool, &'static str> {
    value.parse().map_err(|_| "true or false")
}

fn rate_limit(value: &str) -> Option<RateLimit> {
    let (burst, rate) = value.split_once('/').unwrap_or((value, value));
    let rate: f64 = rate.parse().ok()?;
    (rate >= 0.0 && rate.is_finite()).then_some(RateLimit::new(burst.parse().ok()?, rate))
}

/// Returns the text of `--help`.
pub(crate) fn help() -> String {
    let mut text = "\
An Auth0 tenant for tests. It behaves like Auth0, keeps everything in memory and in plain text, and is
not for production. Press Ctrl-C to stop it.

Usage: auth0-testing [OPTIONS]

Options:
"
    .to_owned();
    let plain = [
        ("help", "", "Prints this help"),
        ("version", "", "Prints the version"),
    ];
    for (name, placeholder, description) in SETTINGS.iter().chain(&plain) {
        let option = format!("--{name} {placeholder}");
        let description = description.replace('\n', "\n          ");
        for part in ["  ", option.trim_end(), "\n          ", &description, "\n"] {
            text += part;
        }
    }
    text += "
Examples:
  auth0-testing --port 3210
  auth0-testing --port 8443 --tls --public-url https://tenant.localhost:8443
  auth0-testing --seed users.json --save users.json

In a configuration file a setting has `_` for `-`:

  [server]
  port = 3210
  rate_limit = \"50/25\"

  [[users]]
  email = \"ada@example.com\"
  password = \"correct horse\"
";
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parse_all(arguments: &[&str]) -> Result<Command, String> {
        parse(arguments.iter().map(|&argument| argument.to_owned()))
    }

    fn options(arguments: &[&str]) -> Options {
        match parse_all(arguments) {
            Ok(Command::Run(options)) => *options,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn arguments_are_understood() {
        assert_eq!(options(&[]), Options::default());
        assert_eq!(options(&["--port", "3000"]).port, Some(3000));
        assert_eq!(options(&["--port=3000"]).port, Some(3000));
        let all = options(&[
            "--host=localhost",
            "--tls",
            "--issuer",
            "https://a:1",
            "--seed=a",
            "--seed",
            "b",
            "--rate-limit=50/2.5",
            "--record=0",
            "--token-lifetime=60",
            "--require-mfa",
            "--control-key=12345678",
            "--ca-file=c",
            "--save=d",
            "--config=e",
        ]);
        assert_eq!(all.host, Some(Ipv4Addr::LOCALHOST.into()));
        assert_eq!((all.tls, all.require_mfa), (Some(true), Some(true)));
        assert_eq!(all.public_url.as_deref(), Some("https://a:1"));
        assert_eq!(all.seed, [PathBuf::from("a"), "b".into()]);
        assert_eq!(all.rate_limit, Some(RateLimit::new(50, 2.5)));
        assert_eq!((all.record, all.token_lifetime), (Some(0), Some(60)));
        assert_eq!(parse_all(&["-h"]), Ok(Command::Help));
        assert_eq!(parse_all(&["--port=1", "--version"]), Ok(Command::Version));
    }

    #[test]
    fn complaints_are_one_line_and_name_the_option() {
        for (arguments, name) in [
            (&["--port"][..], "--port"),
            (&["--port", "x"], "--port"),
            (&["--port=70000"], "--port"),
            (&["--host=example.com"], "--host"),
            (&["--rate-limit=x"], "--rate-limit"),
            (&["--rate-limit=1/-1"], "--rate-limit"),
            (&["--rate-limit=1/NaN"], "--rate-limit"),
            (&["--tls=maybe"], "--tls"),
            (&["--control-key=short"], "--control-key"),
            (&["--save="], "--save"),
            (&["--seed", ""], "--seed"),
            (&["3000"], "--help"),
            (&["--prot"], "--prot"),
        ] {
            let complaint = parse_all(arguments).unwrap_err();
            assert!(
                !complaint.contains('\n') && complaint.contains(name),
                "{complaint}"
            );
        }
    }

    #[test]
    fn a_table_has_the_same_settings_and_the_command_line_wins() {
        let file = json!({
            "port": 3000, "public_url": "https://a", "seed": ["a", "b"], "rate_limit": 50, "tls": true,
        });
        let file = Options::from_table(&file).unwrap();
        let both = options(&["--port=1", "--seed=c"]).or(file);
        assert_eq!((both.port, both.tls), (Some(1), Some(true)));
        assert_eq!(both.seed.len(), 3);
        assert_eq!(both.rate_limit, Some(RateLimit::new(50, 50.0)));
        for (table, field) in [
            (json!({ "prot": 1 }), "prot"),
            (json!({ "port": "x" }), "port"),
            (json!({ "config": "x" }), "config"),
            (json!({ "tls": {} }), "tls"),
            (json!([]), "server"),
        ] {
            let complaint = Options::from_table(&table).unwrap_err();
            assert!(complaint.contains(&format!("`{field}`")), "{complaint}");
        }
    }

    #[test]
    fn help_names_every_setting() {
        let help = help();
        for (name, ..) in SETTINGS {
            assert!(help.contains(&format!("--{name}")), "{name}");
        }
    }
}
