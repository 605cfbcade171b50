//! A form with a file in it, `multipart/form-data` (RFC 7578), without having the file in memory.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use auth0_core::bytes::{Bytes, BytesMut};
use auth0_core::http::HeaderValue;
use auth0_core::http::header::CONTENT_TYPE;
use auth0_core::{Operation, StreamedBody};
use futures_util::{StreamExt, stream};

/// What goes before and after the file.
pub(super) struct Form {
    boundary: String,
    before: BytesMut,
}

impl Form {
    pub(super) fn new() -> Self {
        Self {
            boundary: boundary(),
            before: BytesMut::new(),
        }
    }

    pub(super) fn field(&mut self, name: &str, value: &str) {
        self.begin(&format!("name=\"{name}\""), None);
        self.before.extend_from_slice(value.as_bytes());
        self.before.extend_from_slice(b"\r\n");
    }

    /// The operation with the form as its body, the file's part last.
    pub(super) fn attach(mut self, operation: Operation, name: &str, file: &File) -> Operation {
        let part = format!("name=\"{name}\"; filename=\"{name}.json\"");
        self.begin(&part, Some("application/json"));
        let after = format!("\r\n--{}--\r\n", self.boundary);
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        match file {
            File::Bytes(bytes) => {
                let mut body = self.before;
                body.extend_from_slice(bytes);
                body.extend_from_slice(after.as_bytes());
                let operation = operation.body("multipart/form-data", body);
                match HeaderValue::from_str(&content_type) {
                    Ok(value) => operation.header(CONTENT_TYPE, value),
                    // The boundary is hexadecimal.
                    Err(_) => operation,
                }
            }
            File::Stream(file) => {
                let body = around(self.before.freeze(), file, after.into());
                operation.body_stream(&content_type, body)
            }
        }
    }

    fn begin(&mut self, disposition: &str, content_type: Option<&str>) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; {disposition}\r\n",
            self.boundary
        );
        self.before.extend_from_slice(head.as_bytes());
        if let Some(content_type) = content_type {
            let line = format!("Content-Type: {content_type}\r\n");
            self.before.extend_from_slice(line.as_bytes());
        }
        self.before.extend_from_slice(b"\r\n");
    }
}

/// Where the file is.
#[derive(Clone)]
pub(super) enum File {
    Bytes(Bytes),
    Stream(StreamedBody),
}

/// The file's body with something before and after it; as long, and as repeatable.
fn around(before: Bytes, file: &StreamedBody, after: Bytes) -> StreamedBody {
    let length = |bytes: &Bytes| u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let frame = length(&before).saturating_add(length(&after));
    let total = file.length().map(|length| length.saturating_add(frame));
    let pieces = {
        let file = file.clone();
        move || {
            let (before, after) = (before.clone(), after.clone());
            let content = file.open().unwrap_or_else(|| {
                let gone = Err("the file's stream can be read only once and has been read".into());
                stream::iter([gone]).boxed()
            });
            stream::iter([Ok(before)])
                .chain(content)
                .chain(stream::iter([Ok(after)]))
        }
    };
    let body = if file.is_repeatable() {
        StreamedBody::new(pieces)
    } else {
        StreamedBody::once(pieces())
    };
    match total {
        Some(total) => body.with_length(total),
        None => body,
    }
}

/// 128 random bits: that they are in the file by chance need not be feared.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", random(), random())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_is_another_one_each_time() {
        let first = boundary();
        assert_eq!(first.len(), 32);
        assert_ne!(first, boundary());
    }

    #[test]
    fn a_form_is_what_the_rfc_says() {
        let mut form = Form::new();
        let boundary = form.boundary.clone();
        form.field("connection_id", "con_1");
        let file = File::Bytes(Bytes::from_static(b"[]"));
        let request = form
            .attach(Operation::post("/x"), "users", &file)
            .into_request("https://a.example")
            .unwrap();
        assert_eq!(
            request.headers()[CONTENT_TYPE],
            format!("multipart/form-data; boundary={boundary}")
        );
        let body = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"connection_id\"\r\n\r\ncon_1\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"users\"; filename=\"users.json\"\r\n\
             Content-Type: application/json\r\n\r\n[]\r\n--{boundary}--\r\n"
        );
        assert_eq!(request.body(), &body);
    }

    #[tokio::test]
    async fn a_streamed_file_makes_a_form_of_known_length() {
        let pieces =
            || stream::iter(["[", "]"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece))));
        let file = StreamedBody::new(pieces).with_length(2);
        let body = around("<".into(), &file, ">".into());
        assert_eq!((body.length(), body.is_repeatable()), (Some(4), true));
        for _ in 0..2 {
            let pieces: Vec<_> = body.open().unwrap().map(Result::unwrap).collect().await;
            assert_eq!(pieces.concat(), b"<[]>");
        }
        let once = around("<".into(), &StreamedBody::once(pieces()), ">".into());
        assert_eq!((once.length(), once.is_repeatable()), (None, false));
        assert!(once.open().is_some() && once.open().is_none());
    }
}
