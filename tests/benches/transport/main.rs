//! What a call costs: CPU time and instructions of the default stack against a bare hyper connection.
//!
//! ```text
//! cargo bench -p auth0-tests --bench transport                   # CPU time
//! cargo bench -p auth0-tests --bench transport -- --callgrind    # instructions, needs valgrind
//! cargo test -p auth0-tests --bench transport -- --callgrind --check    # fails if there are more than before
//! cargo test -p auth0-tests --bench transport -- --callgrind --record   # keeps them
//! cargo bench -p auth0-tests --bench transport -- --test         # a few requests, no figures to go by
//! ```
//!
//! The figures that are kept are those of a build for tests, which is there anyway: what is added to each
//! request shows in it as well. tokio's clock for tests makes each look at the time slower here than in a
//! program; what a program takes, `crates/auth0-core/bench-peers` tells, which keeps its figures, too.
//!
//! The server is this program once more, as a process of its own; only the client is measured.

#![allow(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

mod callgrind;
mod candidates;
mod cpu_time;
#[path = "../../../crates/auth0-bench/src/emit.rs"]
mod emit;
mod page;
mod server;

use std::error::Error;

/// Whatever went wrong; a wrong answer is an error, too.
type BoxError = Box<dyn Error + Send + Sync>;

/// Where the figures are kept, from the folder of the manifest.
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
    // `cargo bench` says `--bench`; `cargo test`, which only wants to know whether it works, does not.
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
