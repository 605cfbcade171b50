//! Calls whose responses are read as streams, and downloads from other hosts.

use bytes::Bytes;
use http::{Method, Request, Response, Uri};

use super::stack::Stack;
use super::{Client, respond};
use crate::error::RequestLine;
use crate::layer::Notes;
use crate::stream::Streaming;
use crate::{BodyStream, Error, ErrorKind, Operation};

/// The maximum number of bytes read from the body of a streamed error response.
const ERROR_LIMIT: usize = 64 * 1024;

impl Client {
    /// Makes the call and returns the response with its body as a stream, for bodies that are large or
    /// never end.
    ///
    /// Deadline, attempt timeout, and retries apply until the head of the response arrives. From then on, only the
    /// stream's [idle timeout](BodyStream::idle_timeout) applies, and a broken stream is not retried.
    ///
    /// ```no_run
    /// use auth0_core::{Client, Operation};
    ///
    /// # async fn run(client: Client) -> Result<(), auth0_core::Error> {
    /// let mut body = client.stream(Operation::get("/events")).await?.into_body();
    /// while let Some(piece) = body.next().await {
    ///     println!("{} bytes", piece?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and of kind [`InvalidInput`](ErrorKind::InvalidInput) when the client
    /// stands on a service that cannot stream; see
    /// [`ClientBuilder::streaming_service`](crate::ClientBuilder::streaming_service).
    pub async fn stream(&self, operation: Operation) -> Result<Response<BodyStream>, Error> {
        let line = operation.line().clone();
        let request = self.request(operation)?;
        self.streamed(&self.shared.service, request, line).await
    }

    /// Fetches a link that contains its own authorization, such as that of an exported file, as a stream.
    ///
    /// It uses the same transport and attempt layers, retries, and timeouts, but nothing that is for Auth0 only: no
    /// token, no telemetry, no rate limiter.
    /// Errors do not show the link, since anyone who has it has the file.
    ///
    /// # Errors
    ///
    /// As [`stream`](Self::stream), and of kind [`InvalidInput`](ErrorKind::InvalidInput) when the link
    /// is none.
    pub async fn download(&self, link: &str) -> Result<Response<BodyStream>, Error> {
        let line = RequestLine::new(Method::GET, "(download link)");
        let uri = link
            .parse::<Uri>()
            .ok()
            .filter(|uri| uri.scheme().is_some() && uri.authority().is_some());
        let Some(uri) = uri else {
            let message = "the download link is not an absolute URL";
            return Err(Error::new(ErrorKind::InvalidInput, message).with_request(line));
        };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        Notes::on(&mut request).line = Some(line.clone());
        self.streamed(&self.shared.elsewhere, request, line).await
    }

    async fn streamed(
        &self,
        stack: &Stack,
        mut request: Request<Bytes>,
        line: RequestLine,
    ) -> Result<Response<BodyStream>, Error> {
        if !self.shared.streams {
            return Err(cannot_stream().with_request(line));
        }
        Streaming::ask(&mut request);
        let mut response = respond(stack, request, &line).await?;
        let stream = BodyStream::take_from(&mut response);
        if response.status().is_success() {
            return Ok(response
                .map(|body| stream.unwrap_or_else(|| BodyStream::of_bytes(body)))
                .map(|stream| stream.with_request(line)));
        }
        let (parts, mut body) = response.into_parts();
        if let Some(stream) = stream {
            // The error matters more than a body that cannot be read.
            body = stream.collect(ERROR_LIMIT).await.unwrap_or_default();
        }
        Err(Error::from_parts(parts, body, line))
    }
}

/// Creates the error of a client whose service supports only buffered bodies.
pub(super) fn cannot_stream() -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        "the client stands on a service that has bodies in memory only; pass one that can stream to \
         `ClientBuilder::streaming_service`",
    )
}
