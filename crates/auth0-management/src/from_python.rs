//! The calls that replace the methods of auth0-python's management client. This module exists in the
//! documentation only.

#![doc = include_str!("from_python.md")]
