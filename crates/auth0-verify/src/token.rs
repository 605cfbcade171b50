//! A token as text: its three parts and its header, before anything is verified.

mod compact;
mod header;

pub(crate) use compact::{Compact, decode};
pub(crate) use header::Header;
