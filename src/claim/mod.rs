//! Sources, claims and documents, and reading them.
//!
//! A run takes an [`Input`]: read from a folder, or put together in code and checked by [`Input::validate`].
//! Nothing is fetched and nothing is guessed here; a fault is named by file and line, and stops the reading or,
//! in [`Mode::Lenient`], becomes a [`Diagnostic`].

mod batch;
pub(crate) mod compact;
mod diagnostic;
mod folder;
mod input;
mod line;
mod model;
mod published;
mod quick;
mod record;
mod register;
#[cfg(test)]
mod tests;

pub use diagnostic::{Diagnostic, Mode};
pub use folder::LONGEST_DOCUMENT;
pub use input::{Input, Records, read_claims, read_sources};
pub use line::LONGEST_LINE;
pub use model::{Claim, Document, Source};
pub use published::Published;
