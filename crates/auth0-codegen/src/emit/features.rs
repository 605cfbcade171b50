//! The features of the crate's manifest, between two marks.

use crate::error::Error;
use crate::names;
use crate::plan::Plan;

const BEGIN: &str = "# Written by auth0-codegen: a feature for each group.\n";
const END: &str = "# End of what auth0-codegen writes.\n";

/// The manifest with the features of this plan. What a group's feature turns on, for what is written by
/// hand beside the generated code, stays.
pub fn with_features(manifest: &str, plan: &Plan) -> Result<String, Error> {
    let missing = |mark: &str| {
        Error::input(
            "crates/auth0-management/Cargo.toml",
            format!("has no line `{}`", mark.trim_end()),
        )
    };
    let begin = manifest.find(BEGIN).ok_or_else(|| missing(BEGIN))? + BEGIN.len();
    let end = manifest.find(END).ok_or_else(|| missing(END))?;
    let mut groups: Vec<String> = plan
        .handles()
        .keys()
        .filter(|path| path.len() == 1)
        .map(|path| names::feature(&path[0]))
        .collect();
    groups.sort();
    let mut lines = String::from("full = [\n");
    for group in &groups {
        lines.push_str(&format!("    {group:?},\n"));
    }
    lines.push_str("]\n");
    for group in &groups {
        let name = format!("{group} = [");
        let kept = manifest[begin..end]
            .lines()
            .find(|line| line.starts_with(&name));
        lines.push_str(kept.unwrap_or(&format!("{name}]")));
        lines.push('\n');
    }
    Ok(format!("{}{lines}{}", &manifest[..begin], &manifest[end..]))
}
