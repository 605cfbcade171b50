//! A figure, and the format in which measuring programs pass it on: a line of JSON after [`MARK`].

use serde::{Deserialize, Serialize};

/// The prefix of a figure's line.
const MARK: &str = "@figure ";

/// The environment variable that makes programs print these lines.
pub(crate) const VARIABLE: &str = "AUTH0_BENCH";

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Figure {
    /// The title of the table.
    pub(crate) table: String,
    /// The name of the row.
    pub(crate) name: String,
    pub(crate) value: f64,
    pub(crate) unit: String,
    /// The value as a multiple of the first row's value, from the same run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ratio: Option<f64>,
}

/// Returns the figures in the output of a program.
pub(crate) fn read(printed: &str) -> Result<Vec<Figure>, String> {
    let lines = printed.lines().filter_map(|line| line.strip_prefix(MARK));
    lines
        .map(|json| serde_json::from_str(json).map_err(|error| format!("{json}: {error}")))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn figures_are_found_among_other_lines() {
        let printed = "RS256\n  1.000  openssl\n@figure {\"table\":\"RS256\",\"name\":\"openssl\",\
                       \"value\":30.5,\"unit\":\"us\",\"ratio\":1.0}\n";
        let figures = read(printed).unwrap();
        let expected = Figure {
            table: "RS256".to_owned(),
            name: "openssl".to_owned(),
            value: 30.5,
            unit: "us".to_owned(),
            ratio: Some(1.0),
        };
        assert_eq!(figures, [expected]);
        let error = read("@figure {\"table\":1}").unwrap_err();
        assert!(error.contains("{\"table\":1}: "), "{error}");
    }
}
