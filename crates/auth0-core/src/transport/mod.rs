//! The HTTP implementation: hyper over rustls.
