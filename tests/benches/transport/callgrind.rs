//! Instructions per request, counted by valgrind. They are nearly the same on every machine, regardless of
//! its load.
//!
//! Each candidate runs twice, with a number of requests and with twice as many; the difference does not contain
//! the cost of startup. The server's instructions are counted once, in the same way. The sum of client and
//! server corresponds to a benchmark that has both in one process.
//!
//! `instructions.txt` contains the figures of each candidate, for each kind of build. With `--check`, the run
//! fails if one of our candidates exceeds its figure by more than a tolerance; with `--record`, it replaces
//! the figures of its build. To get the same counts on every machine, both use the memory functions that
//! every x86-64 processor supports; other runs show lower figures on newer processors. The change of
//! hyper-util's client since the recording (because of another compiler or version) is subtracted from ours.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::candidates::{Answer, BARE, LEGACY, STACK, TRANSPORT, candidate};
use crate::cpu_time::Make;
use crate::server::Server;
use crate::{BoxError, emit};

/// The argument that makes this program the measured one: `--send <candidate> <server> <requests>`.
pub(crate) const ARGUMENT: &str = "--send";

const AIM: u32 = 38_000;

/// Four-digit ports, hash seeds, and the like change the figures by less than a third of this.
const TOLERANCE: f64 = 0.03;

/// glibc selects its memory functions by processor.
const OLDEST: &str = "glibc.cpu.hwcaps=-AVX2,-AVX_Fast_Unaligned_Load,-ERMS";

/// The use of the figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figures {
    /// Print the figures.
    Show,
    /// Compare the figures with those in the file.
    Check,
    /// Replace the figures in the file.
    Record,
}

/// Runs the benchmark. `build` is the name of this build's figures in the file.
pub(crate) fn run(
    quick: bool,
    names: &[&'static str],
    figures: Figures,
    build: &str,
) -> Result<(), BoxError> {
    if Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        if figures != Figures::Show {
            return Err("valgrind is not installed".into());
        }
        println!("skipped: valgrind is not installed");
        return Ok(());
    }
    let server = Server::start()?;
    if figures != Figures::Show {
        let measured = kept(server.address)?;
        return match figures {
            Figures::Record => record(&measured, build),
            _ => check(&measured, build),
        };
    }
    let requests = if quick { 20 } else { 1_000 };
    let of_server = difference(requests, count_server)?;
    println!("instructions of a request, its answer read and not decoded, one after the other");
    println!(
        "{:<20}{:>9}{:>8}{:>14}{:>8}",
        "", "client", "ratio", "with server", "ratio"
    );
    let mut first = None;
    for &name in names {
        let client = difference(requests, |requests| {
            count(name, server.address, requests, false)
        })?;
        let both = client + of_server;
        let (first_client, first_both) = *first.get_or_insert((client, both));
        let ratio = Some(client / first_client);
        emit::figure("Instructions of a request", name, client, "", ratio);
        println!(
            "{name:<20}{client:>9.0}{:>8.2}{both:>14.0}{:>8.2}",
            client / first_client,
            both / first_both
        );
    }
    println!("aim: the default stack at most {AIM}");
    Ok(())
}

/// Measures the figures that the file contains.
fn kept(server: SocketAddr) -> Result<Vec<(&'static str, f64)>, BoxError> {
    // Without optimization, a request takes thirty times as many instructions, but needs no more repetitions.
    let requests = if cfg!(debug_assertions) { 100 } else { 1_000 };
    let mut measured = Vec::new();
    for name in [LEGACY, TRANSPORT, STACK] {
        let client = difference(requests, |requests| count(name, server, requests, true))?;
        println!("{name:<20}{client:>9.0}");
        measured.push((name, client));
    }
    Ok(measured)
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(crate::INSTRUCTIONS)
}

fn record(measured: &[(&str, f64)], build: &str) -> Result<(), BoxError> {
    let before = fs::read_to_string(file()).unwrap_or_default();
    let own = format!("{build}, ");
    let others = before.lines().filter(|line| !line.starts_with(&own));
    let mut lines: Vec<String> = others.map(str::to_owned).collect();
    lines.extend(
        measured
            .iter()
            .map(|(name, count)| format!("{own}{name}: {count:.0}")),
    );
    fs::write(file(), lines.join("\n") + "\n")?;
    Ok(())
}

/// Compares the figures with the file. Fewer instructions are not a failure, but worth recording.
fn check(measured: &[(&str, f64)], build: &str) -> Result<(), BoxError> {
    let path = file();
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let before = |name: &str| -> Result<f64, BoxError> {
        let own = format!("{build}, {name}:");
        let line = text.lines().find_map(|line| line.strip_prefix(&own));
        let line = line.ok_or_else(|| format!("`{own}` is not in {}", path.display()))?;
        Ok(line.trim().parse()?)
    };
    let mut shift = 0.0;
    for (name, count) in measured {
        if *name == LEGACY {
            shift = count - before(name)?;
        }
    }
    println!("hyper-util's client: {shift:+.0}, which are taken off the others");
    let mut slower = Vec::new();
    for (name, count) in measured {
        if ![TRANSPORT, STACK].contains(name) {
            continue;
        }
        let (count, before) = (count - shift, before(name)?);
        let change = count / before - 1.0;
        if change > TOLERANCE {
            slower.push(format!("{name}: {count:.0} instead of {before:.0}"));
        } else if change < -TOLERANCE {
            println!(
                "{name} takes {:.1} % less; --record keeps that",
                -change * 100.0
            );
        }
    }
    if slower.is_empty() {
        return Ok(());
    }
    Err(format!("more instructions than before: {}", slower.join(", ")).into())
}

/// Returns the instructions per additional request.
fn difference(
    requests: u32,
    count: impl Fn(u32) -> Result<u64, BoxError>,
) -> Result<f64, BoxError> {
    let (once, twice) = (count(requests)?, count(requests * 2)?);
    let instructions = twice.saturating_sub(once) / u64::from(requests);
    Ok(f64::from(u32::try_from(instructions)?))
}

/// Returns the instructions of a complete run of the client.
fn count(
    name: &str,
    server: SocketAddr,
    requests: u32,
    is_portable: bool,
) -> Result<u64, BoxError> {
    let output = under_valgrind(is_portable)?
        .args([ARGUMENT, name, &server.to_string(), &requests.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{name} failed under valgrind:\n{said}").into());
    }
    collected(&said)
}

/// Returns the instructions of a complete run of the server.
fn count_server(requests: u32) -> Result<u64, BoxError> {
    let server = Server::start_as(under_valgrind(false)?.stderr(Stdio::piped()))?;
    send(
        BARE,
        server.address,
        usize::try_from(requests)?,
        |name, server, tasks| Box::pin(candidate(name, server, tasks)),
    )?;
    collected(&server.finish()?)
}

/// Runs this program under valgrind, which counts its instructions but writes no file.
fn under_valgrind(is_portable: bool) -> Result<Command, BoxError> {
    let mut valgrind = Command::new("valgrind");
    if is_portable {
        valgrind.env("GLIBC_TUNABLES", OLDEST);
    }
    valgrind
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(env::current_exe()?);
    Ok(valgrind)
}

fn collected(said: &str) -> Result<u64, BoxError> {
    let line = said.lines().find_map(|line| line.split_once("Collected :"));
    let (_, instructions) = line.ok_or("valgrind did not say what it collected")?;
    Ok(instructions.trim().parse()?)
}

/// Sends the requests that are counted.
pub(crate) fn send(
    name: &str,
    server: SocketAddr,
    requests: usize,
    make: Make,
) -> Result<(), BoxError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut candidate = make(name, server, 1).await?;
        candidate.run(1, requests, Answer::Bytes).await
    })
}
