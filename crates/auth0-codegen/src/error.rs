//! What can go wrong, with the place in the document.

/// A generator's error; it always says where.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// Which one.
        path: String,
        /// Why.
        cause: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{path}: {message}")]
    Input {
        /// Which one, and where in it.
        path: String,
        /// What is wrong.
        message: String,
    },
    /// Something in the document that there is no rule for.
    #[error("not understood: {}", .0.join("\n  "))]
    NotUnderstood(Vec<String>),
    /// The committed code is not what the generator writes.
    #[error("these files differ from what the generator writes; run `cargo run -p auth0-codegen -- generate`:\n  {}", .0.join("\n  "))]
    Differs(Vec<String>),
    /// Operations of the document that the crate lacks.
    #[error("operations without a method:\n  {}", .0.join("\n  "))]
    Missing(Vec<String>),
    /// Schemas would become other types than the lock file says.
    #[error("types would change; see `names`, `same` and `distinct`, or accept them with `generate --relock`:\n  {}", .0.join("\n  "))]
    Relocked(Vec<String>),
    /// Overrides that change nothing.
    #[error("these overrides take no effect:\n  {}", .0.join("\n  "))]
    Unused(Vec<String>),
    /// Documentation that is missing or does not read as it should.
    #[error("documentation:\n  {}", .0.join("\n  "))]
    Words(Vec<String>),
    /// `rustfmt` did not run or refused the code.
    #[error("rustfmt: {0}")]
    Format(String),
}

impl Error {
    pub(crate) fn input(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self::Input {
            path: path.into(),
            message: message.into(),
        }
    }

    pub(crate) fn file(path: &std::path::Path, cause: std::io::Error) -> Self {
        Self::File {
            path: path.display().to_string(),
            cause,
        }
    }
}
