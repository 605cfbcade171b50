//! Where the methods of auth0-python's management client are to be found here.
#![doc = include_str!("from_python.md")]
