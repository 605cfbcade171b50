//! The report of the figures: JSON for programs, Markdown and charts for the guide.

use std::fmt::Write;
use std::path::Path;
use std::{fs, io};

use serde::Serialize;

use crate::chart;
use crate::figure::Figure;
use crate::machine::Machine;

#[derive(Debug, Serialize)]
pub(crate) struct Result {
    pub(crate) part: &'static str,
    pub(crate) about: &'static str,
    pub(crate) command: String,
    pub(crate) machine: Machine,
    pub(crate) figures: Vec<Figure>,
}

/// Writes `PART.json`, `PART.md`, and a chart for each table with several rows.
pub(crate) fn write(result: &Result, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let json = serde_json::to_string_pretty(result)?;
    fs::write(folder.join(format!("{}.json", result.part)), json + "\n")?;
    let machine = &result.machine;
    let mut page = format!(
        "<!-- Written by auth0-bench. -->\n\n# Measured: {}\n\n{}. Measured on {} with {} cores of {} and {}, \
         by `{}`.\n",
        result.part,
        capitalized(result.about),
        machine.date,
        machine.cores,
        machine.processor,
        machine.compiler,
        result.command
    );
    for (index, (title, rows)) in tables(&result.figures).iter().enumerate() {
        let _ = write!(page, "\n## {title}\n\n");
        // Charts are a visual aid; the table contains the same data. A single bar would compare nothing.
        if rows.len() > 1 {
            let name = format!("{}-{}.svg", result.part, index + 1);
            fs::write(folder.join(&name), chart::draw(title, rows))?;
            let _ = write!(page, "![{title}]({name})\n\n");
        }
        page.push_str(&rows_of(rows));
    }
    fs::write(folder.join(format!("{}.md", result.part)), page)
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// Formats all tables, each under its title.
pub(crate) fn table(figures: &[Figure]) -> String {
    let mut text = String::new();
    for (title, rows) in tables(figures) {
        let _ = write!(text, "**{title}**\n\n{}\n", rows_of(&rows));
    }
    text
}

fn tables(figures: &[Figure]) -> Vec<(&str, Vec<&Figure>)> {
    let mut tables: Vec<(&str, Vec<&Figure>)> = Vec::new();
    for figure in figures {
        match tables.iter_mut().find(|(title, _)| *title == figure.table) {
            Some((_, rows)) => rows.push(figure),
            None => tables.push((&figure.table, vec![figure])),
        }
    }
    tables
}

fn rows_of(rows: &[&Figure]) -> String {
    let has_ratios = rows.iter().any(|row| row.ratio.is_some());
    let mut text = String::new();
    text.push_str(if has_ratios {
        "| | | ratio |\n|---|--:|--:|\n"
    } else {
        "| | |\n|---|--:|\n"
    });
    for row in rows {
        let _ = write!(text, "| {} | {} {} |", row.name, short(row.value), row.unit);
        if has_ratios {
            let ratio = row.ratio.map(|ratio| format!("{ratio:.2}"));
            let _ = write!(text, " {} |", ratio.unwrap_or_default());
        }
        text.push('\n');
    }
    text
}

/// Formats a number with a readable number of digits.
pub(crate) fn short(value: f64) -> String {
    match value.abs() {
        whole if whole.fract() == 0.0 => thousands(value),
        ..10.0 => format!("{value:.2}"),
        ..1_000.0 => format!("{value:.1}"),
        _ => thousands(value),
    }
}

fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits.as_str()), |it| ("-", it));
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    format!("{sign}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(table: &str, name: &str, value: f64, ratio: Option<f64>) -> Figure {
        Figure {
            table: table.to_owned(),
            name: name.to_owned(),
            value,
            unit: "us".to_owned(),
            ratio,
        }
    }

    #[test]
    fn rows_are_put_under_their_table() {
        let figures = [
            figure("RS256", "openssl", 31.25, Some(1.0)),
            figure("cold start", "ours", 1_234_567.0, None),
            figure("RS256", "ours", 30.0, Some(0.96)),
        ];
        let expected = "**RS256**\n\n| | | ratio |\n|---|--:|--:|\n| openssl | 31.2 us | 1.00 |\n\
                        | ours | 30 us | 0.96 |\n\n**cold start**\n\n| | |\n|---|--:|\n\
                        | ours | 1,234,567 us |\n\n";
        assert_eq!(table(&figures), expected);
    }

    #[test]
    fn values_have_the_digits_that_matter() {
        let shown = [0.0, 45.0, 0.016, 9.994, 43.06, 999.94, 43_067.4, -1_500.0].map(short);
        assert_eq!(
            shown,
            [
                "0", "45", "0.02", "9.99", "43.1", "999.9", "43,067", "-1,500"
            ]
        );
    }
}
