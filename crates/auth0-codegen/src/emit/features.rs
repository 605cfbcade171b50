//! Updates the groups in the manifests and in the crate's root, between two marker lines.
//!
//! For the group `roles`:
//!
//! ```text
//! roles = []                                     auth0-management/Cargo.toml
//! roles = ["management", "auth0-management/roles"]   auth0/Cargo.toml
//! #[cfg(feature = "roles")]                      auth0-management/src/lib.rs
//! pub use generated::roles;
//! ```

use std::fmt::Write;

use crate::error::Error;
use crate::names;
use crate::plan::Plan;

const BEGIN: &str = " Written by auth0-codegen: a feature for each group.\n";
const END: &str = " End of what auth0-codegen writes.\n";

/// Replaces the features of a manifest. Dependencies of a group's feature that manual code needs are
/// kept.
pub fn with_features(manifest: &str, plan: &Plan) -> Result<String, Error> {
    between("crates/auth0-management/Cargo.toml", "#", manifest, |old| {
        let groups = groups(plan);
        let mut lines = String::from("full = [\n");
        for group in &groups {
            lines.push_str(&format!("    {group:?},\n"));
        }
        lines.push_str("]\n");
        for group in &groups {
            let name = format!("{group} = [");
            let kept = old.lines().find(|line| line.starts_with(&name));
            lines.push_str(kept.unwrap_or(&format!("{name}]")));
            lines.push('\n');
        }
        lines
    })
}

/// Replaces the features of the facade's manifest, which forwards each group.
pub fn with_forwarded(manifest: &str, plan: &Plan) -> Result<String, Error> {
    between("crates/auth0/Cargo.toml", "#", manifest, |_| {
        let mut lines = String::new();
        for group in groups(plan) {
            // Writing to a string does not fail.
            let _ = writeln!(
                lines,
                "{group} = [\"management\", \"auth0-management/{group}\"]"
            );
        }
        lines
    })
}

/// Replaces the groups in the crate's root, each of which is named so that the compiler reports the
/// required feature.
pub fn with_groups(root: &str, plan: &Plan) -> Result<String, Error> {
    between("crates/auth0-management/src/lib.rs", "//", root, |_| {
        let mut lines = String::new();
        for group in groups(plan) {
            let module = names::module(&group);
            let _ = writeln!(
                lines,
                "#[cfg(feature = {group:?})]\npub use generated::{module};"
            );
        }
        lines
    })
}

fn groups(plan: &Plan) -> Vec<String> {
    let handles = plan.handles();
    let own = handles.keys().filter(|path| path.len() == 1);
    let mut groups: Vec<String> = own.map(|path| names::feature(&path[0])).collect();
    groups.sort();
    groups
}

/// Replaces the lines between the markers, which are comments that start with `comment`.
fn between(
    file: &str,
    comment: &str,
    text: &str,
    lines: impl FnOnce(&str) -> String,
) -> Result<String, Error> {
    let find = |mark: &str| {
        let line = format!("{comment}{mark}");
        let at = text
            .find(&line)
            .ok_or_else(|| Error::input(file, format!("has no line `{}`", line.trim_end())))?;
        Ok((at, at + line.len()))
    };
    let (begin, end) = (find(BEGIN)?.1, find(END)?.0);
    let lines = lines(&text[begin..end]);
    Ok(format!("{}{lines}{}", &text[..begin], &text[end..]))
}
