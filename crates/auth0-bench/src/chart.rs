//! A bar chart as SVG, with colors that follow the viewer's light or dark theme.

use std::fmt::Write;

use crate::figure::Figure;
use crate::report::short;

const WIDTH: f64 = 720.0;
const LABELS: f64 = 300.0;
const VALUES: f64 = 110.0;
const ROW: f64 = 26.0;
const TOP: f64 = 40.0;

/// Draws bars of the ratios if every row has one, or else of the values. The rows with our names are
/// highlighted.
pub(crate) fn draw(title: &str, rows: &[&Figure]) -> String {
    let is_ratio = rows.iter().all(|row| row.ratio.is_some());
    let length = |row: &Figure| row.ratio.filter(|_| is_ratio).unwrap_or(row.value);
    let longest = rows
        .iter()
        .map(|row| length(row))
        .fold(f64::MIN_POSITIVE, f64::max);
    let mut svg = String::new();
    let height = TOP + ROW * f64::from(u32::try_from(rows.len()).unwrap_or(u32::MAX)) + 10.0;
    let title = escape(title);
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-label=\"{title}\">\n<style>\n\
         text {{ font: 13px system-ui, sans-serif; fill: #24292f }}\n\
         .title {{ font-weight: 600; font-size: 15px }}\n\
         rect {{ fill: #b6bcc4 }}\n.ours {{ fill: #d8572a }}\n\
         @media (prefers-color-scheme: dark) {{ text {{ fill: #e6edf3 }} rect {{ fill: #57606a }} \
         .ours {{ fill: #f28c5b }} }}\n</style>\n\
         <text class=\"title\" x=\"8\" y=\"22\">{title}</text>\n"
    );
    let mut y = TOP;
    for row in rows {
        let width = (WIDTH - LABELS - VALUES) * (length(row) / longest).clamp(0.0, 1.0);
        let class = if row.name.contains("auth0") {
            " class=\"ours\""
        } else {
            ""
        };
        let value = match row.ratio.filter(|_| is_ratio) {
            Some(ratio) => format!("{ratio:.2} ×"),
            None => format!("{} {}", short(row.value), row.unit),
        };
        let (text_y, bar_y) = (y + 16.0, y + 4.0);
        let (bar_height, value_x) = (ROW - 9.0, LABELS + width + 6.0);
        let _ = writeln!(
            svg,
            "<text x=\"8\" y=\"{text_y:.0}\">{}</text>\
             <rect{class} x=\"{LABELS}\" y=\"{bar_y:.0}\" width=\"{width:.1}\" height=\"{bar_height:.0}\" rx=\"2\"/>\
             <text x=\"{value_x:.1}\" y=\"{text_y:.0}\">{}</text>",
            escape(&row.name),
            escape(&value),
        );
        y += ROW;
    }
    svg.push_str("</svg>\n");
    svg
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(name: &str, value: f64, ratio: f64) -> Figure {
        Figure {
            table: "a < b".to_owned(),
            name: name.to_owned(),
            value,
            unit: "us".to_owned(),
            ratio: Some(ratio),
        }
    }

    #[test]
    fn bars_are_as_long_as_their_ratio_and_ours_stand_out() {
        let rows = [figure("hyper", 10.0, 1.0), figure("auth0-core", 20.0, 2.0)];
        let svg = draw("a < b", &rows.iter().collect::<Vec<_>>());
        assert!(svg.contains("a &lt; b</text>"), "{svg}");
        assert!(
            svg.contains("<rect x=\"300\" y=\"44\" width=\"155.0\""),
            "{svg}"
        );
        assert!(
            svg.contains("<rect class=\"ours\" x=\"300\" y=\"70\" width=\"310.0\""),
            "{svg}"
        );
        assert!(svg.contains("2.00 ×"), "{svg}");
    }
}
