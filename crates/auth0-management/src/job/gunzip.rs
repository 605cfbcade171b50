//! Takes gzip (RFC 1952) off a stream.

use std::io::{self, Write};
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use auth0_core::bytes::Bytes;
use auth0_core::{BodyStream, Error, ErrorKind};
use flate2::write::MultiGzDecoder;
use futures_core::Stream;

/// How every gzip file begins.
const MAGIC: [u8; 2] = [0x1f, 0x8b];

/// The content of a file that may be gzipped: some stores take the compression off themselves.
pub(super) struct Gunzip {
    file: BodyStream,
    content: Content,
}

enum Content {
    /// Too little has come to tell.
    Unknown(Vec<u8>),
    Zipped(Box<MultiGzDecoder<Vec<u8>>>),
    Plain,
    Ended,
}

impl Gunzip {
    pub(super) fn new(file: BodyStream) -> Self {
        Self {
            file,
            content: Content::Unknown(Vec::new()),
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            if matches!(self.content, Content::Ended) {
                return Poll::Ready(None);
            }
            let piece = match ready!(Pin::new(&mut self.file).poll_next(cx)) {
                Some(Ok(piece)) => self.content.take(piece),
                Some(Err(error)) => {
                    self.content = Content::Ended;
                    return Poll::Ready(Some(Err(error)));
                }
                None => mem::replace(&mut self.content, Content::Ended).finish(),
            };
            match piece {
                Ok(piece) if piece.is_empty() => {}
                Ok(piece) => return Poll::Ready(Some(Ok(piece))),
                Err(cause) => {
                    self.content = Content::Ended;
                    return Poll::Ready(Some(Err(broken(cause))));
                }
            }
        }
    }
}

impl Content {
    /// What a piece of the file has to say.
    fn take(&mut self, piece: Bytes) -> io::Result<Bytes> {
        match self {
            Self::Unknown(start) => {
                start.extend_from_slice(&piece);
                if start.len() < MAGIC.len() && MAGIC.starts_with(start) {
                    return Ok(Bytes::new());
                }
                let start = mem::take(start);
                if !start.starts_with(&MAGIC) {
                    *self = Self::Plain;
                    return Ok(start.into());
                }
                *self = Self::Zipped(Box::new(MultiGzDecoder::new(Vec::new())));
                self.take(start.into())
            }
            Self::Zipped(decoder) => {
                decoder.write_all(&piece)?;
                Ok(mem::take(decoder.get_mut()).into())
            }
            Self::Plain => Ok(piece),
            Self::Ended => Ok(Bytes::new()),
        }
    }

    /// What the end of the file has to say: a file that is cut off is an error.
    fn finish(self) -> io::Result<Bytes> {
        match self {
            Self::Unknown(start) => Ok(start.into()),
            Self::Zipped(decoder) => Ok(decoder.finish()?.into()),
            Self::Plain | Self::Ended => Ok(Bytes::new()),
        }
    }
}

fn broken(cause: io::Error) -> Error {
    Error::new(
        ErrorKind::Decode,
        "the exported file is incomplete or not gzip; download it again",
    )
    .with_source(cause)
}

impl Stream for Gunzip {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use futures_util::{StreamExt, TryStreamExt, stream};

    use super::*;

    fn zipped(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    async fn read(file: &[u8], pieces: usize) -> Result<Vec<u8>, Error> {
        let pieces: Vec<_> = file
            .chunks(pieces)
            .map(|piece| Ok::<_, Infallible>(Bytes::copy_from_slice(piece)))
            .collect();
        let content: Vec<Bytes> = Gunzip::new(BodyStream::new(stream::iter(pieces)))
            .try_collect()
            .await?;
        Ok(content.concat())
    }

    #[tokio::test]
    async fn it_does_not_matter_where_pieces_end() {
        let content = b"one\ntwo\n".repeat(1_000);
        let file = zipped(&content);
        for pieces in [1, 2, 7, file.len()] {
            assert_eq!(read(&file, pieces).await.unwrap(), content);
        }
        // Several members after each other are one file.
        let twice = [file.clone(), file].concat();
        assert_eq!(read(&twice, 5).await.unwrap(), content.repeat(2));
    }

    #[tokio::test]
    async fn what_is_not_zipped_passes() {
        for content in [&b""[..], b"x", b"\x1f", b"{\"a\":1}\n"] {
            assert_eq!(read(content, 1).await.unwrap(), content);
        }
    }

    #[tokio::test]
    async fn a_file_that_is_cut_off_or_damaged_is_an_error_and_the_end() {
        let file = zipped(&b"one\ntwo\n".repeat(1_000));
        for end in [3, file.len() / 2, file.len() - 1] {
            let error = read(&file[..end], 4).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "cut at {end}");
        }
        let mut damaged = file.clone();
        let middle = file.len() / 2;
        damaged[middle] ^= 0xff;
        read(&damaged, 4).await.unwrap_err();
        let pieces = stream::iter([Ok::<_, Infallible>(Bytes::copy_from_slice(&file[..9]))]);
        let mut content = Gunzip::new(BodyStream::new(pieces));
        content.next().await.unwrap().unwrap_err();
        assert!(content.next().await.is_none());
    }
}
