//! auth0-core beside hyper and reqwest, in one run: CPU time of the client for a request.
//!
//! ```text
//! cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p transport-peers               # CPU time
//! cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p transport-peers -- --callgrind
//! cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p transport-peers -- --callgrind --check
//! cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p transport-peers -- --test     # a few requests
//! ```
//!
//! It is the benchmark `transport` of `tests/benches` with one candidate more.

#[path = "../../../../../tests/benches/transport/callgrind.rs"]
mod callgrind;
#[path = "../../../../../tests/benches/transport/candidates.rs"]
#[allow(dead_code, reason = "the other benchmark has a table of its own")]
mod candidates;
#[path = "../../../../../tests/benches/transport/cpu_time.rs"]
mod cpu_time;
#[path = "../../../src/emit.rs"]
mod emit;
#[path = "../../../../../tests/benches/transport/page.rs"]
mod page;
mod reqwest_client;
#[path = "../../../../../tests/benches/transport/server.rs"]
mod server;

use std::error::Error;

type BoxError = Box<dyn Error + Send + Sync>;

/// Where the figures are kept, from the folder of the manifest.
const INSTRUCTIONS: &str = "../../../../tests/benches/transport/instructions.txt";

const ALL: [&str; 5] = [
    candidates::BARE,
    candidates::LEGACY,
    candidates::TRANSPORT,
    candidates::STACK,
    reqwest_client::NAME,
];

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let make: cpu_time::Make = |name, server, tasks| {
        Box::pin(async move {
            if name == reqwest_client::NAME {
                return reqwest_client::candidate(server, tasks);
            }
            candidates::candidate(name, server, tasks).await
        })
    };
    match arguments[..] {
        [server::ARGUMENT] => return server::run(),
        [callgrind::ARGUMENT, candidate, server, requests] => {
            return callgrind::send(candidate, server.parse()?, requests.parse()?, make);
        }
        _ => {}
    }
    let quick = arguments.contains(&"--test");
    if arguments.contains(&"--callgrind") {
        let figures = if arguments.contains(&"--check") {
            callgrind::Figures::Check
        } else if arguments.contains(&"--record") {
            callgrind::Figures::Record
        } else {
            callgrind::Figures::Show
        };
        return callgrind::run(quick, &ALL, figures, "program");
    }
    cpu_time::run(quick, &ALL, make)
}
