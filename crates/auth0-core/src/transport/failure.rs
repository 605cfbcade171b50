//! Converts failures reported by hyper, rustls, and the operating system to errors with advice.
//!
//! The receiver of an error has two main questions: may the server have carried out the request,
//! and what needs to be changed?

use std::error::Error as StdError;
use std::io;

use http::uri::Authority;
use hyper_util::client::legacy;
use rustls::{AlertDescription, CertificateError};

use super::body::BodyFailed;
use super::connector::ConnectTimeout;
use super::resolver::UnknownHost;
use super::route::{ProxyFailure, ProxyFailureReason};
use crate::{Error, ErrorKind};

type Cause<'a> = &'a (dyn StdError + 'static);

/// Creates the error for a request that got no response. `started` is true if a connection had started to
/// send it.
pub(super) fn before_response(error: legacy::Error, server: &Authority, started: bool) -> Error {
    if find::<BodyFailed>(&error).is_some() {
        return Error::new(
            ErrorKind::Other,
            "the request body could not be read completely; part of it may have been sent",
        )
        .with_outcome_unknown()
        .with_source(error);
    }
    let was_sent = started && was_handed_over(&error);
    let (kind, message) = match find::<rustls::Error>(&error) {
        // With TLS 1.3, the server checks the client certificate after the client has started to
        // send, but it reads no request before it has accepted the certificate.
        Some(tls) if !was_sent || is_about_handshake(tls) => (
            ErrorKind::Tls,
            tls_message(tls, &peer(server, find(&error))),
        ),
        _ if was_handed_back(&error) => {
            let message =
                format!("`{server}` closed the connection before it processed the request");
            return Error::new(ErrorKind::Disconnected, message)
                .with_request_not_processed()
                .with_source(error);
        }
        _ if !was_sent => (ErrorKind::Connect, connect_message(&error, server)),
        _ => {
            let message = if find::<hyper::Error>(&error).is_some_and(hyper::Error::is_parse) {
                format!("the response of `{server}` is not HTTP")
            } else {
                format!("the connection to `{server}` broke before its response arrived")
            };
            return Error::new(ErrorKind::Disconnected, message).with_source(error);
        }
    };
    Error::new(kind, message).with_source(error)
}

/// Returns true if the server declared the request unprocessed (RFC 9113 section 8.7): it refused the
/// stream, or the stream is beyond the last one of a GOAWAY. h2 reports both, and any later request,
/// with this error.
#[cfg(feature = "http2")]
fn was_handed_back(error: &legacy::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|it| {
        it.is_remote()
            && (it.is_go_away() || it.is_reset() && it.reason() == Some(h2::Reason::REFUSED_STREAM))
    })
}

#[cfg(not(feature = "http2"))]
fn was_handed_back(_: &legacy::Error) -> bool {
    false
}

/// Creates the error for a failed handshake on a non-HTTP connection.
pub(super) fn of_handshake(error: io::Error, server: &str) -> Error {
    let peer = format!("`{server}`");
    let tls = error.get_ref().and_then(|cause| cause.downcast_ref());
    let message = match tls {
        Some(tls) => tls_message(tls, &peer),
        None => format!("the connection to {peer} broke during the TLS handshake"),
    };
    Error::new(ErrorKind::Tls, message).with_source(error)
}

/// Creates the error for a response that broke off.
pub(super) fn within_response(error: hyper::Error) -> Error {
    Error::new(
        ErrorKind::Disconnected,
        "the connection broke in the middle of the response",
    )
    .with_source(error)
}

/// Creates the error for a response whose body is too large.
pub(super) fn too_large(limit: usize) -> Error {
    Error::new(
        ErrorKind::ResponseTooLarge,
        format!(
            "the response is larger than {limit} bytes; request less or raise `response_limit`"
        ),
    )
}

/// Returns true if the request was passed to a connection and not returned.
fn was_handed_over(error: &legacy::Error) -> bool {
    // hyper-util names the connection once a request has been passed to it, and hyper reports a
    // request that was returned as canceled.
    error.connect_info().is_some()
        && !find::<hyper::Error>(error).is_some_and(hyper::Error::is_canceled)
}

fn connect_message(error: &legacy::Error, server: &Authority) -> String {
    if let Some(timeout) = find::<ConnectTimeout>(error) {
        return format!("no connection to `{server}` within {:?}", timeout.limit);
    }
    let proxy = find::<ProxyFailure>(error);
    if let Some(unknown) = find::<UnknownHost>(error) {
        let check = if proxy.is_some() {
            "the proxy's URL"
        } else {
            "the domain"
        };
        return format!(
            "the name `{}` could not be resolved; check {check}",
            unknown.host
        );
    }
    // The last one, because TLS wraps the underlying error once more.
    let reason = match causes(error).filter_map(io_error_kind).last() {
        Some(io::ErrorKind::ConnectionRefused) => "the connection was refused",
        Some(io::ErrorKind::TimedOut) => "the server did not respond",
        Some(io::ErrorKind::NetworkUnreachable | io::ErrorKind::HostUnreachable) => {
            "the network is unreachable"
        }
        Some(io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset) => {
            "the connection was closed immediately"
        }
        _ => "connecting failed",
    };
    let Some(ProxyFailure {
        proxy, reason: why, ..
    }) = proxy
    else {
        return format!("no connection to `{server}`: {reason}");
    };
    match why {
        ProxyFailureReason::Unreachable => {
            format!("no connection to the proxy `{proxy}`: {reason}")
        }
        ProxyFailureReason::CredentialsRequired => format!(
            "the proxy `{proxy}` asks for a user name and password, or for other ones (407); they \
             belong into its URL"
        ),
        ProxyFailureReason::Refused => {
            format!("the proxy `{proxy}` refused to connect to `{server}`")
        }
        ProxyFailureReason::Broken => {
            format!("the proxy `{proxy}` closed the connection without a response")
        }
    }
}

/// Returns true if only a failed handshake can have caused this, even after the client finished its
/// part.
fn is_about_handshake(error: &rustls::Error) -> bool {
    use AlertDescription as Alert;

    matches!(
        error,
        rustls::Error::AlertReceived(
            Alert::CertificateRequired
                | Alert::NoCertificate
                | Alert::BadCertificate
                | Alert::UnsupportedCertificate
                | Alert::CertificateRevoked
                | Alert::CertificateExpired
                | Alert::CertificateUnknown
                | Alert::UnknownCA
                | Alert::AccessDenied
                | Alert::HandshakeFailure
                | Alert::DecryptError
        )
    )
}

/// Names the other side of the handshake.
fn peer(server: &Authority, proxy: Option<&ProxyFailure>) -> String {
    match proxy {
        Some(proxy) => format!("the proxy `{}`", proxy.proxy),
        None => format!("`{server}`"),
    }
}

fn tls_message(error: &rustls::Error, peer: &str) -> String {
    match error {
        rustls::Error::InvalidCertificate(reason) => certificate_message(reason, peer),
        rustls::Error::AlertReceived(
            AlertDescription::CertificateRequired | AlertDescription::NoCertificate,
        ) => format!("{peer} requires a client certificate; set `client_certificate_pem`"),
        rustls::Error::AlertReceived(alert) if is_about_handshake(error) => format!(
            "{peer} refused the TLS handshake ({alert:?}); if it asks for a client certificate, check \
             `client_certificate_pem`"
        ),
        rustls::Error::AlertReceived(alert) => {
            format!("{peer} refused the TLS handshake ({alert:?}); check the domain")
        }
        rustls::Error::InvalidMessage(_) => format!("{peer} does not speak TLS; check the domain"),
        rustls::Error::PeerIncompatible(_) => {
            format!("{peer} and this client have no TLS version or algorithm in common")
        }
        _ => format!("the TLS handshake with {peer} failed"),
    }
}

fn certificate_message(reason: &CertificateError, peer: &str) -> String {
    let (what, advice) = match reason {
        CertificateError::UnknownIssuer | CertificateError::BadSignature => (
            "is not signed by a trusted authority",
            "if the server or a proxy uses its own certificate authority, trust it with \
             `add_root_certificate_pem`",
        ),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            ("is for another name", "check the domain")
        }
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            ("has expired", "check this machine's clock")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            ("is not valid yet", "check this machine's clock")
        }
        CertificateError::Revoked => ("has been revoked", "do not connect to it"),
        // A self-signed certificate usually claims to be a CA, which a server certificate must not.
        // webpki rejects that before it checks who trusts the certificate.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => (
            "is self-signed",
            "trust the authority of the server or proxy with `add_root_certificate_pem`, and let \
             that sign a certificate for the server",
        ),
        _ => ("is not valid", "the cause says why"),
    };
    format!("the certificate of {peer} {what}; {advice}")
}

/// Finds the first error of a type among the causes.
fn find<T: StdError + 'static>(error: &legacy::Error) -> Option<&T> {
    causes(error).find_map(|error| error.downcast_ref())
}

fn io_error_kind(error: Cause<'_>) -> Option<io::ErrorKind> {
    error.downcast_ref().map(io::Error::kind)
}

fn causes(error: &legacy::Error) -> impl Iterator<Item = Cause<'_>> {
    std::iter::successors(Some(error as Cause<'_>), |error| next_cause(*error))
}

fn next_cause(error: Cause<'_>) -> Option<Cause<'_>> {
    // An I/O error returns the source of the error that it wraps, which hides the wrapped error
    // itself.
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    }
}
