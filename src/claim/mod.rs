//! Sources, claims and documents, and reading them.
mod model;
mod published;

pub use model::{Claim, Document, Source};
pub use published::Published;
