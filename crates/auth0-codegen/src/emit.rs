//! Generates Rust code: a folder for each group, with operations and types in separate files, and a test
//! for each operation.

mod docs;
mod features;
mod literals;
mod methods;
mod modules;
mod params;
mod phrase;
mod responses;
mod scope;
mod tenant;
mod tests;
mod types;
mod unions;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::document::Document;
use crate::error::Error;
use crate::overrides::Overrides;
use crate::plan::Plan;

pub use features::{with_features, with_forwarded, with_groups};
pub use tenant::{TABLE, table};

/// The first line of each file, which names its origin.
const NOTICE: &str = "// Written by auth0-codegen; changes belong into its overrides.\n\n";

/// Returns the files of an API's crate by their path in it.
pub fn files(
    document: &Document,
    plan: &Plan,
    overrides: &Overrides,
    workspace: &Path,
) -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut files = BTreeMap::new();
    let writer = Writer::new(plan, overrides);
    modules::write(&writer, &mut files);
    tests::write(&writer, document, &mut files);
    let mut formatted = BTreeMap::new();
    for (path, text) in files {
        let text = rustfmt(&format!("{NOTICE}{text}"), workspace)
            .map_err(|error| Error::Format(format!("{}: {error}", path.display())))?;
        formatted.insert(path, text);
    }
    Ok(formatted)
}

/// The context that all writers share.
pub(crate) struct Writer<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) overrides: &'a Overrides,
    /// The place of each model, for its documentation.
    pub(crate) origins: BTreeMap<crate::model::Id, String>,
}

impl<'a> Writer<'a> {
    fn new(plan: &'a Plan, overrides: &'a Overrides) -> Self {
        Self {
            plan,
            overrides,
            origins: docs::origins(plan, &overrides.words),
        }
    }
}

/// Formats the code with rustfmt, which preserves comments; a syntax tree would not.
fn rustfmt(text: &str, workspace: &Path) -> Result<String, String> {
    let mut child = Command::new("rustfmt")
        // The folder in which rustfmt finds the project's rustfmt.toml.
        .current_dir(workspace)
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    if let Some(mut stdin) = child.stdin.take() {
        // From another thread, because both pipes may be full at once.
        let text = text.to_owned();
        std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    }
    let output = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
