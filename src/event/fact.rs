use std::borrow::Cow;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{EventKind, Participants, Place, Quantity, Role, TimeSpan};
use crate::text::Span;

/// How sure the text is of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Modality {
    /// Stated flatly.
    #[default]
    Asserted,
    /// Put into somebody's mouth: "according to", "said".
    Reported,
    /// "reportedly", "allegedly", « aurait été ».
    Hedged,
    /// "preliminary", "so far", "initially".
    Preliminary,
    /// "will", "is expected to".
    Forecast,
}

/// Who says so, besides the source itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribution {
    /// The name as written.
    pub name: String,
    /// The entity it stands for, where it is known.
    pub entity: Option<String>,
}

/// The scope of a part of a whole of which nothing tells which part it is.
pub(crate) const PART: &str = "part";

/// The scope of a figure of a happening long before, on which the sentence looks back.
pub(crate) const EARLIER: &str = "earlier";

/// The scope of a figure that counts those who did it: the attackers that were shot are no victims.
pub(crate) const ATTACKERS: &str = "attackers";

/// The scope of a toll that counts the attackers among the dead.
pub(crate) const WITH_ATTACKERS: &str = "with_attackers";

/// The scope of a toll that says that it leaves the attackers out.
pub(crate) const WITHOUT_ATTACKERS: &str = "without_attackers";

/// The scope of a figure that is told of several happenings together: "the attacks killed 16".
pub(crate) const SEVERAL: &str = "several";

/// A typed value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// A number of things or a measure.
    Quantity(Quantity),
    /// A stretch of time.
    Time(TimeSpan),
    /// Those who take part.
    Participant(Participants),
    /// A place.
    Place(Place),
    /// Said to have happened, or not to.
    Polarity(bool),
}

/// The same for formats without names, in which a tag cannot be read before what it tags.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Value")]
enum Untagged {
    Quantity(Quantity),
    Time(TimeSpan),
    Participant(Participants),
    Place(Place),
    Polarity(bool),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            Value::serialize(self, serializer)
        } else {
            Untagged::serialize(self, serializer)
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            Value::deserialize(deserializer)
        } else {
            Untagged::deserialize(deserializer)
        }
    }
}

/// One role of an event, filled by one value, as one source tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// What the value is to the event.
    pub role: Role,
    /// The value.
    pub value: Value,
    /// Who or where the value covers, where that is less than the whole event ("police", "country:PK").
    pub scope: Option<String>,
    /// Whether the fact is affirmed; `false` for "no …", "not …".
    pub affirmed: bool,
    /// How sure the text is.
    pub modality: Modality,
    /// Who says so.
    pub attribution: Option<Box<Attribution>>,
    /// Whether the text states the figure as a revision ("raised to", "corrected") or a superseded one ("initially").
    pub revised: bool,
    /// Bytes of the claim's text.
    pub span: Span,
}

impl Fact {
    /// The plain statement that `value` is what `role` says: affirmed, asserted, by nobody in particular, of the whole
    /// event.
    pub fn new(role: Role, value: Value, span: Span) -> Self {
        Fact {
            role,
            value,
            scope: None,
            affirmed: true,
            modality: Modality::Asserted,
            attribution: None,
            revised: false,
            span,
        }
    }

    /// The slot that the fact fills in an event of `kind`: `removed/account`, `led_by`, `happened/attack`.
    pub fn aspect(&self, kind: EventKind) -> String {
        let role = self.role.id();
        match &self.value {
            Value::Quantity(quantity) => [role, "/", quantity.unit.id()].concat(),
            Value::Polarity(_) if self.role == Role::Happened => [role, "/", kind.id()].concat(),
            Value::Polarity(_) => role.to_owned(),
            Value::Time(_) | Value::Participant(_) | Value::Place(_) => role.to_owned(),
        }
    }
}

/// The word that an event is told by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trigger {
    /// The word or its stem, folded.
    pub lemma: Cow<'static, str>,
    /// Bytes of the claim's text.
    pub span: Span,
}

/// One typed event as one claim tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventMention {
    /// What happened.
    pub kind: EventKind,
    /// The word it is told by; `None` where no word names it.
    pub trigger: Option<Trigger>,
    /// What is said of it.
    pub facts: Vec<Fact>,
}
