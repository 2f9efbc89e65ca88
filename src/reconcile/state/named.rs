//! The numbers that readers know the events of an archive by.

use rustc_hash::FxHashMap;

use crate::reconcile::changes::EventId;

/// What the events of an archive are called: by their own numbers from `first` on, but for those that began when all
/// claims were still compared with each other, or before the state was saved.
#[derive(Debug, Clone, Default)]
pub(super) struct Named {
    first: u64,
    ids: FxHashMap<u32, EventId>,
    events: FxHashMap<EventId, u32>,
}

impl Named {
    pub fn new(first: u64, known: impl IntoIterator<Item = (u32, EventId)>) -> Self {
        let ids: FxHashMap<u32, EventId> = known.into_iter().collect();
        let events = ids.iter().map(|(&event, &id)| (id, event)).collect();
        Named { first, ids, events }
    }

    /// The number that readers know an event by.
    pub fn id(&self, event: u32) -> EventId {
        let own = EventId(self.first + u64::from(event));
        self.ids.get(&event).copied().unwrap_or(own)
    }

    /// The event that readers know by a number.
    pub fn event(&self, id: EventId) -> Option<u32> {
        let own = || u32::try_from(id.0.checked_sub(self.first)?).ok();
        let known = self.events.get(&id).copied();
        known.or_else(|| own().filter(|event| !self.ids.contains_key(event)))
    }
}
