use serde::{Deserialize, Serialize};

use super::Published;
use crate::text::Span;

/// Who reports: an outlet, an agency, one article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Unique among the sources.
    pub id: String,
    /// What people call it.
    #[serde(default)]
    pub name: Option<String>,
    /// When its report was published, as exactly as is known.
    #[serde(default)]
    pub published: Option<Published>,
    /// ISO 639-1 code; guessed from the text where it is missing.
    #[serde(default)]
    pub language: Option<String>,
    /// The agency whose copy it carries.
    #[serde(default)]
    pub agency: Option<String>,
    /// Where the report stands.
    #[serde(default)]
    pub url: Option<String>,
}

/// One statement of one source, in the source's words.
///
/// The optional fields are what an upstream extractor already knows; they are trusted above what the text says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique among the claims.
    pub id: String,
    /// The id of its source.
    pub source: String,
    /// The statement.
    pub text: String,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Published>,
    /// Where it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// What kind of event it is, as an event kind's id or a word of the extractor's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The word the claim is about, as bytes of `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<Span>,
    /// Where the claim stands in its source's document, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub span: Option<Span>,
}

/// The plain text of one source's article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The id of its source.
    pub source: String,
    /// The article, boilerplate and all.
    pub text: String,
}
