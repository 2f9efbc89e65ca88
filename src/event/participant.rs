use serde::{Deserialize, Serialize};

use crate::text::Span;

/// One who takes part: as named in the text, and the entity that the name stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// The name as written.
    pub name: String,
    /// Canonical id: `country:ES`, `org:europol`, `police:ES` (a body of a country), `name:eric van der sypt`.
    pub entity: String,
    /// Bytes of the claim's text.
    pub span: Span,
}

/// Those who fill one role of an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Participants {
    /// In the order of the text.
    pub members: Vec<Participant>,
    /// Whether the text says that there are more ("including", "among others").
    pub partial: bool,
}

/// A place as named, and the entity that the name stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The name as written.
    pub name: String,
    /// Canonical id: `country:NL`, `city:the-hague`, `place:saravan`.
    pub entity: String,
}
