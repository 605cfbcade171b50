//! Hands a figure to auth0-bench. The programs that measure include this file by its path, so that none of
//! them depends on anything for it.

/// Prints a row of a table as a line of JSON, where auth0-bench is listening. The ratio is to the table's
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
