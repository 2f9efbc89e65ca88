//! The one error type.

/// What went wrong with the input or the options: where, what was expected and what was found.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Error(String);

impl Error {
    pub(crate) fn message(text: String) -> Self {
        Error(text)
    }
}

/// A result with our [`Error`].
pub type Result<T> = std::result::Result<T, Error>;
