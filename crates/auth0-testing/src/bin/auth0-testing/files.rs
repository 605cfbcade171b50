//! The files of the program: configuration, state, certificates.

use std::path::Path;

use serde_json::{Map, Value};

use crate::options::Options;

/// Reads a configuration file: settings in the table `server`, and sections of state.
pub(crate) fn configuration(file: &Path) -> Result<(Options, Value), String> {
    let named = |error: String| format!("{}: {error}", file.display());
    let is_toml = file
        .extension()
        .is_some_and(|extension| extension == "toml");
    let text = text(file)?;
    let value = if is_toml { toml(&text) } else { json(&text) };
    let Value::Object(mut sections) = value.map_err(named)? else {
        return Err(named("it must be an object".to_owned()));
    };
    let table = sections.remove("server");
    let table = table.unwrap_or_else(|| Map::new().into());
    let options = Options::from_table(&table).map_err(named)?;
    Ok((options, sections.into()))
}

/// Reads a state file.
pub(crate) fn state(file: &Path) -> Result<Value, String> {
    json(&text(file)?).map_err(|error| format!("{}: {error}", file.display()))
}

fn text(file: &Path) -> Result<String, String> {
    std::fs::read_to_string(file)
        .map_err(|error| format!("could not read {}: {error}", file.display()))
}

fn json(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))
}

#[cfg(feature = "cli")]
fn toml(text: &str) -> Result<Value, String> {
    toml::from_str(text).map_err(|error| {
        // The error's own text has several lines and quotes the input.
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map_or(1, |before| before.matches('\n').count() + 1);
        format!("line {line} is not TOML: {}", error.message())
    })
}

#[cfg(not(feature = "cli"))]
fn toml(_: &str) -> Result<Value, String> {
    Err("this program was built without TOML; use JSON, or build it with --features cli".to_owned())
}

/// Checks at startup that the file can be written at the end.
pub(crate) fn check_folder(file: &Path) -> Result<(), String> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if file.is_dir() || folder.is_some_and(|folder| !folder.is_dir()) {
        return Err(format!(
            "could not write {}: it must be a file in a folder that exists",
            file.display()
        ));
    }
    Ok(())
}

/// Writes a file atomically.
pub(crate) fn write(file: &Path, text: &str) -> Result<(), String> {
    let mut beside = file.as_os_str().to_owned();
    beside.push(".new");
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, file))
        .map_err(|error| format!("could not write {}: {error}", file.display()))
}
