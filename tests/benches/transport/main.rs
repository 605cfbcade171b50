//! The cost of a call: CPU time and instructions of the default stack, compared with a bare hyper connection.
//!
//! ```text
//! cargo bench -p auth0-tests --bench transport                   # CPU time
//! cargo bench -p auth0-tests --bench transport -- --callgrind    # instructions, needs valgrind
//! cargo test -p auth0-tests --bench transport -- --callgrind --check    # fails if they have increased
//! cargo test -p auth0-tests --bench transport -- --callgrind --record   # records them
//! cargo bench -p auth0-tests --bench transport -- --test         # a few requests, not meaningful
//! ```
//!
//! The recorded figures are from a test build, which exists anyway and also shows every increase in the cost
//! of a request. Because of tokio's test clock, reading the time is slower here than in a program. The
//! figures for a program are measured by `crates/auth0-bench/peers`, which records them as well.
//!
//! The server is a second process of this program, so only the client is measured.

#![allow(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

mod callgrind;
mod candidates;
mod cpu_time;
#[path = "../../../crates/auth0-bench/src/emit.rs"]
mod emit;
mod page;
mod server;

use std::error::Error;

/// Any error, including a wrong response.
type BoxError = Box<dyn Error + Send + Sync>;

/// The file with the recorded figures, relative to the folder of the manifest.
const INSTRUCTIONS: &str = "benches/transport/instructions.txt";

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let make: cpu_time::Make =
        |name, server, tasks| Box::pin(candidates::candidate(name, server, tasks));
    match arguments[..] {
        [server::ARGUMENT] => return server::run(),
        [callgrind::ARGUMENT, candidate, server, requests] => {
            return callgrind::send(candidate, server.parse()?, requests.parse()?, make);
        }
        _ => {}
    }
    // `cargo bench` passes `--bench`; `cargo test`, which only checks that the benchmark works, does not.
    let quick = arguments.contains(&"--test") || !arguments.contains(&"--bench");
    if arguments.contains(&"--callgrind") {
        let figures = if arguments.contains(&"--check") {
            callgrind::Figures::Check
        } else if arguments.contains(&"--record") {
            callgrind::Figures::Record
        } else {
            callgrind::Figures::Show
        };
        let build = if cfg!(debug_assertions) {
            "tests"
        } else {
            "benchmark"
        };
        callgrind::run(quick, &candidates::ALL, figures, build)
    } else {
        cpu_time::run(quick, &candidates::ALL, make)
    }
}
