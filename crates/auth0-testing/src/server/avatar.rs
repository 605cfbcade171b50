//! Default pictures of users: their initials on a color, as an SVG.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// `GET /avatar/{name}.svg`.
pub(crate) async fn picture(Path(name): Path<String>) -> impl IntoResponse {
    let headers = [
        (CONTENT_TYPE, "image/svg+xml"),
        (CACHE_CONTROL, "public, max-age=86400"),
    ];
    (headers, draw(&name))
}

fn draw(name: &str) -> String {
    let name = name.strip_suffix(".svg").unwrap_or(name);
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    // Letters and digits need no escaping in XML.
    let initials: String = letters.take(2).flat_map(char::to_uppercase).collect();
    let hue = name
        .bytes()
        .fold(0_u32, |hue, byte| (hue * 31 + u32::from(byte)) % 360);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" width=\"96\" height=\"96\">\
         <rect width=\"96\" height=\"96\" fill=\"hsl({hue} 45% 40%)\"/>\
         <text x=\"48\" y=\"60\" fill=\"#fff\" font-family=\"sans-serif\" font-size=\"36\" \
         text-anchor=\"middle\">{initials}</text></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_write_markup() {
        let picture = draw("<a>b&c.svg");
        assert!(picture.contains(">AB</text>"), "{picture}");
        assert!(!picture.contains("<a>") && !picture.contains('&'));
        assert_ne!(draw("ada"), draw("adb"));
    }
}
