//! Runs a tenant until Ctrl-C or SIGTERM, and prints the settings that clients need.

mod files;
mod options;
mod summary;

use std::error::Error as _;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use auth0_testing::{Tenant, TenantBuilder};

use options::{Command, Options};

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = std::env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned());
    let options = match options::parse(arguments) {
        Ok(Command::Run(options)) => *options,
        Ok(Command::Help) => {
            print(&options::help());
            return ExitCode::SUCCESS;
        }
        Ok(Command::Version) => {
            print(concat!("auth0-testing ", env!("CARGO_PKG_VERSION")));
            return ExitCode::SUCCESS;
        }
        Err(complaint) => return fail(&complaint, 2),
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => fail(&complaint, 1),
    }
}

async fn run(mut options: Options) -> Result<(), String> {
    let stop = Stop::new()?;
    let mut states = Vec::new();
    if let Some(file) = options.config.clone() {
        let (configured, state) = files::configuration(&file)?;
        options = options.or(configured);
        states.push((file, state));
    }
    for file in &options.seed {
        // On the first run with the same file for `--seed` and `--save`, the file does not exist yet.
        if options.save.as_ref() != Some(file) || file.exists() {
            states.push((file.clone(), files::state(file)?));
        }
    }
    if let Some(file) = &options.save {
        files::check_folder(file)?;
    }
    let key = options.control_key.clone().unwrap_or_else(random_key);
    let tenant = builder(&options)?.control_key(&key).start().await;
    let tenant = tenant.map_err(|error| chain(&error))?;
    for (file, state) in &states {
        let named = |error| format!("{}: {}", file.display(), chain(&error));
        let skipped = tenant.load_state(state).await.map_err(named)?;
        if !skipped.is_empty() {
            let (file, skipped) = (file.display(), skipped.join(", "));
            eprintln!("auth0-testing: {file}: a tenant has no use for these sections: {skipped}");
        }
    }
    let ca_file = write_ca(&tenant, &options)?;
    print(&summary::of(&tenant, &key, ca_file.as_deref()));
    if options.host.is_some_and(|host| !host.is_loopback()) {
        eprintln!(
            "auth0-testing: other machines can reach this tenant, which keeps secrets in plain text; \
             do not put it where anything matters"
        );
    }
    stop.wait().await;
    if let Some(file) = &options.save {
        let state = tenant.save_state().await.map_err(|error| chain(&error))?;
        files::write(file, &format!("{state:#}\n"))?;
    }
    tenant.shutdown().await;
    Ok(())
}

fn builder(options: &Options) -> Result<TenantBuilder, String> {
    let mut builder = Tenant::builder()
        .port(options.port.unwrap_or_default())
        .host(options.host.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)))
        .record_requests(options.record.unwrap_or_default());
    if let Some(url) = &options.public_url {
        builder = builder.public_url(url);
    }
    if let Some(limit) = options.rate_limit {
        builder = builder.rate_limit(limit);
    }
    if let Some(seconds) = options.token_lifetime {
        builder = builder.token_lifetime(Duration::from_secs(seconds));
    }
    if options.require_mfa == Some(true) {
        builder = builder.require_mfa();
    }
    if options.tls == Some(true) {
        builder = secured(builder)?;
    }
    Ok(builder)
}

/// Returns 128 random bits from the source with which the standard library seeds its hash maps.
fn random_key() -> String {
    let number = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", number(), number())
}

#[cfg(feature = "tls")]
#[expect(clippy::unnecessary_wraps, reason = "it fails without the feature")]
fn secured(builder: TenantBuilder) -> Result<TenantBuilder, String> {
    Ok(builder.tls())
}

#[cfg(not(feature = "tls"))]
fn secured(_: TenantBuilder) -> Result<TenantBuilder, String> {
    Err("this program was built without TLS; build it with --features cli".to_owned())
}

/// Writes the authority's certificate, which clients have to trust, to a file.
#[cfg(feature = "tls")]
fn write_ca(tenant: &Tenant, options: &Options) -> Result<Option<PathBuf>, String> {
    if tenant.ca_pem().is_empty() {
        return Ok(None);
    }
    let file = options.ca_file.clone();
    let file = file.unwrap_or_else(|| "auth0-testing-ca.pem".into());
    files::write(&file, tenant.ca_pem())?;
    // Environment variables must work in every folder.
    Ok(Some(std::path::absolute(&file).unwrap_or(file)))
}

#[cfg(not(feature = "tls"))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "it writes a file with the feature"
)]
fn write_ca(_: &Tenant, _: &Options) -> Result<Option<PathBuf>, String> {
    Ok(None)
}

/// Listens for the signals that end the program: Ctrl-C, and the signal that stops a container. Signals are
/// received from its creation on, even before anyone awaits them.
struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Stop {
    #[cfg(unix)]
    fn new() -> Result<Self, String> {
        use tokio::signal::unix::{SignalKind, signal};

        let failed = |error| format!("could not wait for signals: {error}");
        let interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
        let terminate = signal(SignalKind::terminate()).map_err(failed)?;
        Ok(Self {
            signals: [interrupt, terminate],
        })
    }

    #[cfg(not(unix))]
    #[expect(clippy::unnecessary_wraps, reason = "as on Unix")]
    fn new() -> Result<Self, String> {
        Ok(Self {})
    }

    #[cfg(unix)]
    async fn wait(self) {
        let [mut interrupt, mut terminate] = self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }

    #[cfg(not(unix))]
    async fn wait(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

fn chain(error: &auth0_testing::Error) -> String {
    let cause = error.source().map(|source| format!(": {source}"));
    format!("{error}{}", cause.unwrap_or_default())
}

fn fail(complaint: &str, code: u8) -> ExitCode {
    eprintln!("auth0-testing: {complaint}");
    ExitCode::from(code)
}

/// Prints to stdout. A closed pipe (`| head -1`) is not a reason to stop.
fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
