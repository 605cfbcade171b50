//! Measures every figure that this project publishes, with a single command.
//!
//! ```text
//! cargo run -p auth0-bench -- all              # everything: about an hour on two cores
//! cargo run -p auth0-bench -- verification     # one part; without arguments, lists the parts
//! cargo run -p auth0-bench -- all --quick      # checks that everything runs; ignore the figures
//! ```
//!
//! A part is a list of programs, here and in `peers/`. The latter is a separate workspace, because the
//! libraries that we compare with belong neither in the project's lock file nor in its builds. The programs
//! print tables for people and, if the environment variable `AUTH0_BENCH` is set, a line of JSON for each
//! figure ([`figure`]). The results are stored in `docs/src/performance`: the figures as JSON, and a table
//! and a chart for the guide.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line"
)]

mod chart;
mod figure;
mod machine;
mod part;
mod report;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use part::{PARTS, Part};

fn main() -> ExitCode {
    let mut quick = false;
    let mut out = root().join("docs/src/performance");
    let mut wanted = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--quick" => quick = true,
            "--out" => match arguments.next() {
                Some(folder) => out = PathBuf::from(folder),
                None => return complain("--out needs a folder"),
            },
            "all" => wanted.extend(PARTS.iter()),
            name => match PARTS.iter().find(|part| part.name == name) {
                Some(part) => wanted.push(part),
                None => return complain(&format!("there is no part {name:?}")),
            },
        }
    }
    if wanted.is_empty() {
        return complain("no part is named");
    }
    let mut failed = Vec::new();
    for part in wanted {
        println!("\n## {}: {}\n", part.name, part.about);
        if let Err(error) = measure(part, quick, &out) {
            eprintln!("auth0-bench: {}: {error}", part.name);
            failed.push(part.name);
        }
    }
    if failed.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("auth0-bench: failed: {}", failed.join(", "));
    ExitCode::FAILURE
}

/// Runs a part, and writes its results unless the run is quick.
fn measure(part: &Part, quick: bool, out: &Path) -> Result<(), String> {
    let figures = part.run(&root(), quick)?;
    if figures.is_empty() {
        return Err("its programs printed no figure".to_owned());
    }
    print!("\n{}", report::table(&figures));
    if quick {
        return Ok(());
    }
    let result = report::Result {
        part: part.name,
        about: part.about,
        command: format!("cargo run -p auth0-bench -- {}", part.name),
        machine: machine::describe(),
        figures,
    };
    report::write(&result, out).map_err(|error| format!("{}: {error}", out.display()))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn complain(complaint: &str) -> ExitCode {
    eprintln!(
        "auth0-bench: {complaint}\n\nusage: auth0-bench [--quick] [--out FOLDER] PART…\n\nparts:\n  all"
    );
    for part in PARTS {
        eprintln!("  {:<14} {}", part.name, part.about);
    }
    ExitCode::from(2)
}
