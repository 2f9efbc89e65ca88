//! Typed events: mentions, their facts, and the values that fill them.

mod concept;
mod entity;
mod fact;
mod kind;
mod marked;
mod measure;
mod participant;
mod quantity;
mod role;
mod time;
mod typed;
pub(crate) mod words;
mod zones;

pub use concept::Concept;
pub use entity::{Entity, EntityClass, body_of, class_of, contains, country_of, entities, entity, is_eu_member};
pub(crate) use fact::{ATTACKERS, EARLIER, PART, SEVERAL, WITH_ATTACKERS, WITHOUT_ATTACKERS};
pub use fact::{Attribution, EventMention, Fact, Modality, Trigger, Value};
pub use kind::{EventKind, Family};
pub use marked::Marked;
pub use measure::{Dimension, Measure};
pub use participant::{Participant, Participants, Place};
pub use quantity::{Quantity, Unit, Vague};
pub use role::Role;
pub use time::{Granularity, Moment, TimeSpan};
pub use typed::{Context, TypedClaim};
pub use zones::clock_offsets;
