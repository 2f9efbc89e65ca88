//! The state in a file, and back.
//!
//! What was given is saved, and which claims make up which event; what the claims say and how they compare is read anew
//! from their texts. So a state is what a run over its claims gives, or it is refused.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Grouping, Named, State};
use crate::claim::{Claim, Diagnostic, Document, Input, Mode, Source};
use crate::coref::{CorefOptions, Groups};
use crate::error::{Error, Result};
use crate::lang::Vocabulary;
use crate::reconcile::changes::Group;
use crate::reconcile::state_file::{self, Reader, Writer};

/// What types the claims: the events of a state are those that the same tables and weights give.
const TYPING: &str = concat!("corroborate ", env!("CARGO_PKG_VERSION"), ", state 1");

/// More events than anybody can have counted.
const MOST: u64 = 1 << 53;

/// The events of a state, each with its claims, ascending; in the order in which they were numbered.
struct Events {
    /// Whether only claims that share a word were compared.
    archive: bool,
    /// The number of the next event.
    next: u64,
    groups: Vec<Group>,
}

impl State {
    /// Saves everything that was taken in.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<()> {
        state_file::write(path, TYPING, |file| {
            file.section("options")?;
            file.put(&self.coref)?;
            file.section("vocabulary")?;
            file.put(&*self.vocabulary)?;
            self.put_sources(file)?;
            file.section("claims")?;
            for claim in &self.claims {
                file.put(claim)?;
            }
            file.section("diagnostics")?;
            file.put(&(self.left_out as u64, &self.unknown_kinds))?;
            for diagnostic in &self.diagnostics {
                file.put(diagnostic)?;
            }
            let events = self.numbered();
            file.section("events")?;
            file.put(&(events.archive, events.next))?;
            for group in &events.groups {
                file.put(group)?;
            }
            Ok(())
        })
    }

    fn put_sources(&self, file: &mut Writer<'_>) -> Result<()> {
        file.section("sources")?;
        for teller in &self.tellers {
            file.put(&teller.source)?;
        }
        file.section("documents")?;
        for teller in &self.tellers {
            if let Some(document) = &teller.document {
                file.put(&(document, teller.found))?;
            }
        }
        Ok(())
    }

    /// What [`save`](Self::save) saved, with its options and its vocabulary.
    ///
    /// # Errors
    /// If the file cannot be read, is no whole state, or its events are not those that its claims give.
    pub fn load(path: &Path) -> Result<State> {
        let (state, events) = state_file::read(path, TYPING, |file| {
            file.section("options")?;
            let coref: CorefOptions = file.get()?;
            file.section("vocabulary")?;
            let vocabulary: Vocabulary = file.get()?;
            let mut state = State::default();
            state.set(&coref, &Arc::new(vocabulary));
            state.take_given(file)?;
            file.section("diagnostics")?;
            let (left_out, unknown_kinds): (u64, BTreeMap<String, usize>) = file.get()?;
            state.left_out = usize::try_from(left_out).unwrap_or(usize::MAX);
            state.unknown_kinds = unknown_kinds;
            state.diagnostics = all::<Diagnostic>(file)?;
            file.section("events")?;
            let (archive, next) = file.get()?;
            let groups: Vec<Group> = all(file)?;
            Ok((state, Events { archive, next, groups }))
        })?;
        let refused = |error: Error| error.at(&path.display().to_string(), None);
        state.regrouped(events).map_err(refused)
    }

    /// Enters the sources, documents and claims of a file.
    fn take_given(&mut self, file: &mut Reader<'_>) -> Result<()> {
        file.section("sources")?;
        let sources: Vec<Source> = all(file)?;
        file.section("documents")?;
        let (documents, found): (Vec<Document>, Vec<bool>) = all::<(Document, bool)>(file)?.into_iter().unzip();
        file.section("claims")?;
        let claims: Vec<Claim> = all(file)?;
        let given = Input::validate(sources, claims, documents, Mode::Strict)?;
        for source in given.sources {
            self.enter(source);
        }
        for (document, found) in given.documents.into_iter().zip(found) {
            let at = self.enter(Source::new(&document.source));
            if let Some(teller) = self.tellers.get_mut(at as usize) {
                teller.document = Some(document);
                teller.found = found;
            }
        }
        for claim in given.claims {
            let at = self.enter(Source::new(&claim.source));
            let number = self.number(claim);
            if let Some(teller) = self.tellers.get_mut(at as usize) {
                teller.claims.push(number);
            }
        }
        Ok(())
    }

    /// Types and groups all claims as a run does, and gives the events the numbers that they had.
    fn regrouped(mut self, events: Events) -> Result<State> {
        let known = self.claims.len();
        if !events.are_numbers() {
            return Err(other());
        }
        let all = (0..self.tellers.len() as u32).map(|at| (at, Vec::new())).collect();
        if events.archive {
            let (mut groups, _) = self.grouped(all);
            let named = events.name(&mut groups).ok_or_else(other)?;
            self.grouping = Grouping::Archive { groups, named };
        } else {
            self.compare_all(all, &events.groups, events.next);
            let Grouping::Whole { next, .. } = self.grouping else {
                return Err(other());
            };
            if next != events.next || self.groups() != events.groups {
                return Err(other());
            }
        }
        if self.claims.len() != known {
            return Err(other());
        }
        Ok(self)
    }

    fn numbered(&self) -> Events {
        match &self.grouping {
            Grouping::Whole { next, .. } => Events {
                archive: false,
                next: *next,
                groups: self.groups(),
            },
            Grouping::Archive { groups, named } => Events {
                archive: true,
                next: named.id(groups.numbers()).0,
                groups: groups
                    .events()
                    .map(|event| (named.id(event), groups.claims_of(event)))
                    .collect(),
            },
        }
    }
}

impl Events {
    /// Whether no number was given twice, and all of them before the next.
    fn are_numbers(&self) -> bool {
        if self.next > MOST {
            return false;
        }
        let mut seen = HashSet::with_capacity(self.groups.len());
        self.groups
            .iter()
            .all(|(id, claims)| id.0 < self.next && seen.insert(id.0) && !claims.is_empty())
    }

    /// Gives the events of `groups` the order and the numbers of these; `None` where they are others.
    fn name(&self, groups: &mut Groups) -> Option<Named> {
        let firsts = self.groups.iter().map(|(_, claims)| claims.first().copied());
        let places: FxHashMap<Option<u32>, u32> = firsts.zip(0..).collect();
        let place = |event: u32| {
            let claims = groups.claims_of(event);
            let place = *places.get(&claims.first().copied())?;
            (self.groups.get(place as usize)?.1 == claims).then_some(place)
        };
        let numbers: Vec<u32> = (0..groups.numbers()).map(place).collect::<Option<_>>()?;
        if numbers.len() != self.groups.len() {
            return None;
        }
        groups.renumber(&numbers);
        let first = self.next.checked_sub(numbers.len() as u64)?;
        Some(Named::new(first, (0..).zip(self.groups.iter().map(|(id, _)| *id))))
    }
}

fn all<T: serde::de::DeserializeOwned>(file: &mut Reader<'_>) -> Result<Vec<T>> {
    let mut all = Vec::new();
    while let Some(one) = file.next()? {
        all.push(one);
    }
    Ok(all)
}

fn other() -> Error {
    Error::invalid(
        "expected a state whose claims make up the events that it tells, found one of another version; \
         run over the claims again",
    )
}
