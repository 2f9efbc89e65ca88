use std::ops::Range;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Published;
use crate::Result;
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
#[serde(remote = "Self")]
pub struct Claim {
    /// Unique among the claims.
    pub id: String,
    /// The id of its source.
    pub source: String,
    /// The statement.
    pub text: String,
    /// When it was published, where that is known better than of its source as a whole, as of a feed's messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
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

impl Serialize for Claim {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return Claim::serialize(self, serializer);
        }
        // Without names, what is absent has to be told as well.
        Whole {
            id: &self.id,
            source: &self.source,
            text: &self.text,
            published: self.published,
            date: self.date,
            place: self.place.as_deref(),
            kind: self.kind.as_deref(),
            trigger: self.trigger,
            span: self.span,
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Claim {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        Claim::deserialize(deserializer)
    }
}

/// All fields of a claim, in its order.
#[derive(Serialize)]
struct Whole<'c> {
    id: &'c str,
    source: &'c str,
    text: &'c str,
    published: Option<Published>,
    date: Option<Published>,
    place: Option<&'c str>,
    kind: Option<&'c str>,
    trigger: Option<Span>,
    span: Option<Span>,
}

/// The plain text of one source's article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The id of its source.
    pub source: String,
    /// The article, boilerplate and all.
    pub text: String,
}

impl Source {
    /// A source of which no more than its id is known.
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::Source;
    /// let afp = Source::new("s1").named("AFP").published("2019-11-25")?.language("fr");
    /// assert_eq!(afp.label(), "AFP");
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn new(id: impl Into<String>) -> Self {
        Source {
            id: id.into(),
            name: None,
            published: None,
            language: None,
            agency: None,
            url: None,
        }
    }

    /// The source under the name people know it by.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The source with its day, month, year or moment of publication, written as [`Published`] reads it.
    ///
    /// # Errors
    /// If `date` is no possible date.
    pub fn published(mut self, date: &str) -> Result<Self> {
        self.published = Some(date.parse()?);
        Ok(self)
    }

    /// The source with the ISO 639-1 code of its language.
    pub fn language(mut self, code: impl Into<String>) -> Self {
        self.language = Some(code.into());
        self
    }

    /// The source with the agency whose copy it carries.
    pub fn agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }

    /// The source with its address.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// What to call it: its name, or its id where it has none.
    pub fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.id)
    }
}

impl Claim {
    /// The claim that `source` makes in the words of `text`.
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::Claim;
    /// let claim = Claim::new("c1", "s1", "A raid took place.").date("2019-11")?.place("Ghent").trigger(2..6);
    /// assert_eq!(claim.trigger.unwrap().slice(&claim.text), "raid");
    /// # Ok::<(), corroborate::Error>(())
    /// ```
    pub fn new(id: impl Into<String>, source: impl Into<String>, text: impl Into<String>) -> Self {
        Claim {
            id: id.into(),
            source: source.into(),
            text: text.into(),
            published: None,
            date: None,
            place: None,
            kind: None,
            trigger: None,
            span: None,
        }
    }

    /// The claim with its own day, month, year or moment of publication, written as [`Published`] reads it.
    ///
    /// # Errors
    /// If `date` is no possible date.
    pub fn published(mut self, date: &str) -> Result<Self> {
        self.published = Some(date.parse()?);
        Ok(self)
    }

    /// The claim with the day, month, year or moment it is about, written as [`Published`] reads it.
    ///
    /// # Errors
    /// If `date` is no possible date.
    pub fn date(mut self, date: &str) -> Result<Self> {
        self.date = Some(date.parse()?);
        Ok(self)
    }

    /// The claim with the place it is about.
    pub fn place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// The claim with the kind of event it is about.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// The claim with the word it is about, as bytes of its text.
    pub fn trigger(mut self, bytes: Range<usize>) -> Self {
        self.trigger = Some(Span::new(bytes.start, bytes.end));
        self
    }

    /// The claim with where it stands in its source's document, in bytes.
    pub fn span(mut self, bytes: Range<usize>) -> Self {
        self.span = Some(Span::new(bytes.start, bytes.end));
        self
    }
}

impl Document {
    /// The article of `source`.
    ///
    /// # Examples
    /// ```
    /// use corroborate::claim::Document;
    /// let article = Document::new("s1", "Two people died in Ghent on Monday.");
    /// assert_eq!(article.source, "s1");
    /// ```
    pub fn new(source: impl Into<String>, text: impl Into<String>) -> Self {
        Document {
            source: source.into(),
            text: text.into(),
        }
    }
}
