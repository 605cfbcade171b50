//! The parts of the benchmark, and their programs.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::figure::{self, Figure};

/// A part of the benchmark, with its own page section, tables, and charts.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    programs: &'static [Program],
}

struct Program {
    /// The command to run in the project's folder. Single spaces separate its words.
    command: &'static str,
    /// The arguments that reduce the measurement to a minimum.
    quick: &'static str,
}

const fn program(command: &'static str, quick: &'static str) -> Program {
    Program { command, quick }
}

macro_rules! peers {
    ($package:literal, $bin:literal, $rest:literal) => {
        concat!(
            "cargo run --quiet --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p ",
            $package,
            " --bin ",
            $bin,
            " -- ",
            $rest
        )
    };
}

pub(crate) const PARTS: &[Part] = &[
    Part {
        name: "verification",
        about: "CPU time of verifying a token, beside the bare signature and other crates",
        programs: &[
            program(
                "cargo bench --quiet -p auth0-verify --no-default-features \
                 --features josekit,ring,aws-lc-rs --bench verify --",
                "--test",
            ),
            program(peers!("verify-peers", "verify-peers", ""), "--test"),
        ],
    },
    Part {
        name: "requests",
        about: "what a call costs the client, beside hyper and reqwest",
        programs: &[
            program(peers!("transport-peers", "transport-peers", ""), "--test"),
            program(
                peers!("transport-peers", "transport-peers", "--callgrind"),
                "--test",
            ),
        ],
    },
    Part {
        name: "pacing",
        about: "429s and the share of the rate limit used, with the limiter and with retries alone",
        programs: &[program(
            "cargo bench --quiet -p auth0-tests --bench rate_limit --",
            "--test",
        )],
    },
    Part {
        name: "decoding",
        about: "CPU time of decoding a page of users, beside plain structs",
        programs: &[program(
            "cargo bench --quiet -p auth0-management --no-default-features --features users \
             --bench decode --",
            "--test",
        )],
    },
    Part {
        name: "sessions",
        about: "what a session adds to a request, beside other crates that keep sessions",
        programs: &[program(
            peers!("session-peers", "session-peers", ""),
            "--test",
        )],
    },
    Part {
        name: "middleware",
        about: "latency that protecting an axum route adds, its cold start and memory, beside other crates",
        programs: &[program(peers!("verify-peers", "middleware", ""), "--test")],
    },
    Part {
        name: "compiling",
        about: "CPU time and memory of compiling auth0-management by selection of groups",
        programs: &[program(
            "crates/auth0-bench/scripts/management-cost.sh",
            "--quick",
        )],
    },
    Part {
        name: "footprint",
        about: "crates, build time and binary size of a verifier, beside other crates",
        programs: &[program(
            "crates/auth0-bench/scripts/footprint.sh",
            "--trees-only",
        )],
    },
];

impl Part {
    /// Runs the programs, shows their output, and returns the figures.
    pub(crate) fn run(&self, root: &Path, quick: bool) -> Result<Vec<Figure>, String> {
        let mut figures = Vec::new();
        for program in self.programs {
            figures.extend(program.run(root, quick)?);
        }
        Ok(figures)
    }
}

impl Program {
    fn run(&self, root: &Path, quick: bool) -> Result<Vec<Figure>, String> {
        let mut words = self.command.split(' ').filter(|word| !word.is_empty());
        let name = words.next().unwrap_or_default();
        let mut command = match name {
            "cargo" => Command::new(env!("CARGO")),
            script => Command::new(root.join(script)),
        };
        command.args(words).current_dir(root);
        if quick {
            command.arg(self.quick);
        }
        command.env(figure::VARIABLE, "1").stdout(Stdio::piped());
        let shown = self.command;
        let failed = |error: std::io::Error| format!("`{shown}`: {error}");
        let mut child = command.spawn().map_err(failed)?;
        let mut printed = String::new();
        if let Some(stdout) = child.stdout.take() {
            for line in BufReader::new(stdout).lines() {
                let line = line.map_err(failed)?;
                if line.starts_with('@') {
                    printed.push_str(&line);
                    printed.push('\n');
                } else {
                    println!("{line}");
                }
            }
        }
        let status = child.wait().map_err(failed)?;
        if !status.success() {
            return Err(format!("`{shown}`: {status}"));
        }
        figure::read(&printed)
    }
}
