//! Passes figures to auth0-bench. The measuring programs include this file by its path, so that they need no
//! additional dependency.

/// Prints a table row as a line of JSON if auth0-bench is listening. The ratio is relative to the table's
/// first row, from the same run.
pub(crate) fn figure(table: &str, name: &str, value: f64, unit: &str, ratio: Option<f64>) {
    if std::env::var_os("AUTH0_BENCH").is_none() || !value.is_finite() {
        return;
    }
    let ratio = ratio.filter(|ratio| ratio.is_finite());
    let ratio = ratio.map(|ratio| format!(",\"ratio\":{ratio}"));
    println!(
        "@figure {{\"table\":{table:?},\"name\":{name:?},\"value\":{value},\"unit\":{unit:?}{}}}",
        ratio.unwrap_or_default()
    );
}
