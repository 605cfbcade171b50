//! The generator's errors, with their location in the document.

/// An error of the generator, with its location.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// The file's path.
        path: String,
        /// The reason.
        cause: std::io::Error,
    },
    /// A file has invalid contents.
    #[error("{path}: {message}")]
    Input {
        /// The file and the location in it.
        path: String,
        /// The problem.
        message: String,
    },
    /// The document contains constructs for which there is no rule.
    #[error("not understood: {}", .0.join("\n  "))]
    NotUnderstood(Vec<String>),
    /// The committed code differs from the generator's output.
    #[error("these files differ from what the generator writes; run `cargo run -p auth0-codegen -- generate`:\n  {}", .0.join("\n  "))]
    Differs(Vec<String>),
    /// The crate lacks operations of the document.
    #[error("operations without a method:\n  {}", .0.join("\n  "))]
    Missing(Vec<String>),
    /// Schemas would become other types than those in the lock file.
    #[error("types would change; see `names`, `same` and `distinct`, or accept them with `generate --relock`:\n  {}", .0.join("\n  "))]
    Relocked(Vec<String>),
    /// Some overrides have no effect.
    #[error("these overrides take no effect:\n  {}", .0.join("\n  "))]
    Unused(Vec<String>),
    /// Documentation is missing or contains banned phrases.
    #[error("documentation:\n  {}", .0.join("\n  "))]
    Words(Vec<String>),
    /// `rustfmt` failed to run or rejected the code.
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
