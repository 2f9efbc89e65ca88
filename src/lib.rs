//! What several sources say of one affair: where they agree, where they contradict each other, and why.

pub mod claim;
pub mod contradiction;
pub mod coref;
pub mod error;
pub mod event;
pub mod extract;
pub mod lang;
pub mod reconcile;
pub mod report;
pub mod text;

pub use error::{Error, Result};
pub use reconcile::{Reconciler, annotate};
pub use report::Report;
