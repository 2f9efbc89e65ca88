//! What several sources say of one affair: where they agree, where they contradict each other, and why.
//!
//! # Overview
//! When several outlets report one affair, they disagree: eleven states or twelve? Thursday to Sunday or two days?
//! Some of these pairs are contradictions, some are a later count, some speak of last year's operation. This crate
//!
//! - **types** claims into events with quantities, times, participants, places, polarity, modality and attribution
//!   ([`event`]), in English, French, Spanish, German, Italian, Portuguese and Dutch;
//! - **clusters** them across sources and languages into real-world events, with a graph of why ([`coref`]);
//! - **flags** the pairs of values that cannot both hold, and says of each pair whether it is a contradiction, an
//!   update, only apparent, or an agreement, and by which comparison level ([`contradiction`]);
//! - **reports** all of it as JSON, text, Markdown or a graph for Graphviz ([`report`]).
//!
//! There are no model weights in it: word tables, grammar and arithmetic, each step with its reason.
//!
//! # Usage
//! ```
//! use corroborate::Reconciler;
//! use corroborate::claim::{Claim, Source};
//!
//! let report = Reconciler::new()
//!     .source(Source::new("a").named("The Morning Post").published("2019-11-25")?)
//!     .source(Source::new("b").named("Le Soir d'Est").published("2019-11-25")?)
//!     .claim(Claim::new("a1", "a", "The operation ran from Thursday to Sunday"))
//!     .claim(Claim::new("b1", "b", "L'opération a duré deux jours"))
//!     .run()?;
//! let finding = report.contradictions().next().expect("four days are not two");
//! assert!(finding.why.contains("the durations differ"));
//! # Ok::<(), corroborate::Error>(())
//! ```
//! A folder with `sources.jsonl` and `claims.jsonl`, or with raw articles under `documents/`, is read with
//! [`Reconciler::directory`], a feed's file of claims with [`Reconciler::file`]. Names and terms of your own are added with [`Reconciler::vocabulary`]. What the library
//! understands of one text alone is told by [`annotate`].
//!
//! # Determinism
//! The same input gives the same bytes: in any order of claims, sources and documents, with any number of threads,
//! with and without the feature `parallel`, on any day. There is no clock, no hash order and no locale in it; what
//! "last Thursday" means is told by the publication date of the claim or its source.
//!
//! # Untrusted input
//! Texts may be anything. Extraction never fails and never panics, and takes time linear in a text's length. Malformed
//! input is an [`Error`] that names file, line and what was expected; [`Reconciler::lenient`] turns it into diagnostics
//! of the report and goes on with the rest. Reports neutralise control characters and the markup of their own form.
//!
//! # Features
//! - `parallel` (default): types claims and compares pairs on all cores, with rayon.

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

/// The README's code runs with the documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
