//! What has been taken in, and what it comes to so far.

mod look;
mod named;
mod read;
mod saved;
mod source;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::changes::{self, Changes, EventId, Group};
use super::map;
use crate::claim::{Claim, Diagnostic, Document, Input, Source};
use crate::contradiction::{Finding, findings_among};
use crate::coref::{self, ArchiveWeights, Clustering, CorefOptions, Event, Groups, Moved};
use crate::error::{Error, Result, quoted};
use crate::event::{EventKind, TypedClaim};
use crate::lang::{Language, Vocabulary};
use named::Named;

/// Events whose findings are looked for at once.
pub(super) const AT_ONCE: usize = 4096;

/// What has been taken in.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    coref: CorefOptions,
    vocabulary: Arc<Vocabulary>,
    tellers: Vec<Teller>,
    // std's keyed hash, not the fast one: ids come from outside and could be made to collide. Nothing iterates over them.
    teller_at: HashMap<String, u32>,
    claim_at: HashMap<String, u32>,
    claims: Vec<Claim>,
    typed: Vec<TypedClaim>,
    grouping: Grouping,
    diagnostics: Vec<Diagnostic>,
    left_out: usize,
    unknown_kinds: BTreeMap<String, usize>,
}

/// A source, and what is known of it.
#[derive(Debug, Clone)]
struct Teller {
    source: Source,
    language: Option<Language>,
    document: Option<Document>,
    /// Its claims by number, in the order of its article; in that of their coming where it is a feed.
    claims: Vec<u32>,
    /// Whether its claims stand each for itself.
    feed: bool,
    /// Of a feed, the claims that its language is guessed from: the first in their order.
    sample: Vec<u32>,
    /// Whether its claims were found in its document.
    found: bool,
}

/// How the claims are grouped into events.
#[derive(Debug, Clone)]
enum Grouping {
    /// All are compared with each other.
    Whole {
        /// Its claims are places in `order`.
        clustering: Clustering,
        findings: Vec<Finding>,
        /// The claims, by source and in the order of its article.
        order: Vec<u32>,
        /// The events' numbers.
        ids: Vec<EventId>,
        /// The number of the next event.
        next: u64,
    },
    /// Those that share a word within the same days.
    Archive { groups: Box<Groups>, named: Named },
}

impl Default for Grouping {
    fn default() -> Self {
        Grouping::Whole {
            clustering: Clustering::default(),
            findings: Vec::new(),
            order: Vec::new(),
            ids: Vec::new(),
            next: 0,
        }
    }
}

/// What is looked for when a batch has been taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Want {
    /// What has changed.
    Changes,
    /// Nothing: the findings are asked for later.
    Nothing,
}

impl State {
    /// Sets what claims are typed and compared with from now on.
    pub fn set(&mut self, coref: &CorefOptions, vocabulary: &Arc<Vocabulary>) {
        self.coref = coref.clone();
        self.vocabulary = Arc::clone(vocabulary);
    }

    pub fn options(&self) -> &CorefOptions {
        &self.coref
    }

    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    pub fn claims(&self) -> &[Claim] {
        &self.claims
    }

    /// Takes a batch in.
    ///
    /// # Errors
    /// Where it holds a claim that is known, or claims or a document for a source whose article has been read; nothing
    /// is taken in then.
    pub fn take_in(&mut self, batch: Input, want: Want) -> Result<Changes> {
        self.check(&batch)?;
        self.diagnostics.extend(batch.diagnostics);
        self.left_out += batch.left_out;
        for claim in &batch.claims {
            if let Some(kind) = claim.kind.as_deref().filter(|kind| EventKind::parse(kind).is_none()) {
                *self.unknown_kinds.entry(kind.to_owned()).or_default() += 1;
            }
        }
        for source in batch.sources {
            self.enter(source);
        }
        let mut touched: BTreeMap<u32, Vec<Claim>> = BTreeMap::new();
        for document in batch.documents {
            let at = self.enter(Source::new(&document.source));
            touched.entry(at).or_default();
            self.tellers[at as usize].document = Some(document);
        }
        for claim in batch.claims {
            let at = match self.teller_at.get(&claim.source) {
                Some(&at) => at,
                None => self.enter(Source::new(&claim.source)),
            };
            touched.entry(at).or_default().push(claim);
        }
        let known = self.claims.len() + touched.values().map(Vec::len).sum::<usize>();
        let archive = known > self.coref.whole_input && !self.holds_mentions(&touched);
        match (&self.grouping, archive) {
            (Grouping::Archive { .. }, _) => Ok(self.grow(touched, want)),
            (Grouping::Whole { .. }, true) => Ok(self.turn(touched, want)),
            (Grouping::Whole { .. }, false) => Ok(self.again(touched, want)),
        }
    }

    /// What the levels weigh in the claims of `batch`, learnt from all of them or, where there are labels, from those that
    /// have one.
    pub fn learn(mut self, batch: Input, label: impl Fn(&Claim) -> Option<u32>) -> ArchiveWeights {
        let mut touched: BTreeMap<u32, Vec<Claim>> = BTreeMap::new();
        for source in batch.sources {
            self.enter(source);
        }
        for document in batch.documents {
            let at = self.enter(Source::new(&document.source));
            touched.entry(at).or_default();
            self.tellers[at as usize].document = Some(document);
        }
        for claim in batch.claims {
            let at = self.enter(Source::new(&claim.source));
            touched.entry(at).or_default().push(claim);
        }
        let sources: Vec<u32> = touched.keys().copied().collect();
        self.read(touched, true);
        let mut groups = Groups::new(&self.coref);
        groups.change(&[], &self.tellings(&sources, |_| true));
        let labels: Vec<Option<u32>> = self.claims.iter().map(label).collect();
        coref::learn(&groups, &labels, &self.coref.archive)
    }

    /// The number of a source; enters it where it is new. What was told of it first stays.
    fn enter(&mut self, source: Source) -> u32 {
        if let Some(&at) = self.teller_at.get(&source.id) {
            return at;
        }
        let at = self.tellers.len() as u32;
        self.teller_at.insert(source.id.clone(), at);
        self.tellers.push(Teller {
            language: source::language(&source, None, &[]),
            source,
            document: None,
            claims: Vec::new(),
            feed: false,
            sample: Vec::new(),
            found: false,
        });
        at
    }

    fn check(&self, batch: &Input) -> Result<()> {
        if let Some(claim) = batch.claims.iter().find(|claim| self.claim_at.contains_key(&claim.id)) {
            return Err(Error::invalid(format!(
                "expected claims that were not taken in before, found {}",
                quoted(&claim.id)
            )));
        }
        let read = |id: &str| {
            self.teller_at
                .get(id)
                .is_some_and(|&at| self.tellers[at as usize].document.is_some())
        };
        let late = batch.claims.iter().map(|claim| &claim.source).find(|id| read(id));
        let known = |id: &str| {
            self.teller_at
                .get(id)
                .is_some_and(|&at| !self.tellers[at as usize].claims.is_empty())
        };
        let documents = || batch.documents.iter().map(|document| &document.source);
        match late.or_else(|| documents().find(|id| read(id) || known(id))) {
            Some(id) => Err(Error::invalid(format!(
                "expected the article of {} and all of its claims in one batch, found more of it later",
                quoted(id)
            ))),
            None => Ok(()),
        }
    }

    /// Whether claims name the word that they are about: these are clustered by it, and all together.
    fn holds_mentions(&self, touched: &BTreeMap<u32, Vec<Claim>>) -> bool {
        let new = touched.values().flatten();
        self.claims
            .first()
            .into_iter()
            .chain(new)
            .any(|claim| claim.trigger.is_some())
    }

    /// Takes claims into an archive.
    fn grow(&mut self, touched: BTreeMap<u32, Vec<Claim>>, want: Want) -> Changes {
        let sources: Vec<u32> = touched.keys().copied().collect();
        // What an article tells may be read otherwise when there is more of it: its findings are looked for before.
        let mut early: BTreeMap<EventId, Vec<Finding>> = BTreeMap::new();
        if want == Want::Changes {
            let reread: BTreeSet<u32> = sources
                .iter()
                .map(|&at| &self.tellers[at as usize])
                .filter(|teller| !teller.feed)
                .flat_map(|teller| teller.claims.iter().filter_map(|&claim| self.group_of(claim)))
                .collect();
            for event in reread {
                let claims = self.claims_of_group(event);
                let id = self.id_of_group(event);
                early.insert(id, self.findings_of(id, &claims));
            }
        }
        let known = self.claims.len() as u32;
        let anew = self.read(touched, true);
        let reread: FxHashSet<u32> = anew.iter().copied().collect();
        let tellings = self.tellings(&sources, |number| number >= known || reread.contains(&number));
        let Grouping::Archive { groups, .. } = &mut self.grouping else {
            return Changes::default();
        };
        let moved = groups.change(&anew, &tellings);
        self.forget_terms(&tellings);
        match want {
            Want::Nothing => Changes::default(),
            Want::Changes => self.changes(moved, early),
        }
    }

    fn changes(&self, moved: Moved, mut early: BTreeMap<EventId, Vec<Finding>>) -> Changes {
        let before: Vec<Group> = moved
            .before
            .into_iter()
            .map(|(event, claims)| (self.id_of_group(event), claims))
            .collect();
        let after: Vec<Group> = moved
            .after
            .iter()
            .map(|&event| (self.id_of_group(event), self.claims_of_group(event)))
            .collect();
        let late: Vec<&Group> = before.iter().filter(|(id, _)| !early.contains_key(id)).collect();
        let late_found = map(&late, |(id, claims)| self.findings_of(*id, claims));
        let mut old: Vec<Finding> = before.iter().filter_map(|(id, _)| early.remove(id)).flatten().collect();
        old.extend(late_found.into_iter().flatten());
        let new = map(&after, |(id, claims)| self.findings_of(*id, claims));
        Changes {
            events: changes::of_events(&before, &after),
            findings: changes::of_findings((&before, old), (&after, new.into_iter().flatten().collect())),
        }
    }

    /// From comparing all claims with each other to an archive: everything is read anew.
    fn turn(&mut self, mut touched: BTreeMap<u32, Vec<Claim>>, want: Want) -> Changes {
        let (before, old) = self.whole();
        let Grouping::Whole { next, .. } = self.grouping else {
            return Changes::default();
        };
        for at in 0..self.tellers.len() as u32 {
            touched.entry(at).or_default();
        }
        let (groups, moved) = self.grouped(touched);
        let after: Vec<Vec<u32>> = match before.is_empty() {
            true => Vec::new(),
            false => moved.after.iter().map(|&event| groups.claims_of(event)).collect(),
        };
        let heirs = inherit(&before, &after);
        let known = moved.after.iter().zip(heirs);
        let named = Named::new(next, known.filter_map(|(&event, id)| Some((event, id?))));
        self.grouping = Grouping::Archive { groups, named };
        match want {
            Want::Nothing => Changes::default(),
            Want::Changes => {
                let after: Vec<Group> = self.groups();
                let new = map(&after, |(id, claims)| self.findings_of(*id, claims));
                Changes {
                    events: changes::of_events(&before, &after),
                    findings: changes::of_findings((&before, old), (&after, new.into_iter().flatten().collect())),
                }
            }
        }
    }

    /// Reads everything and groups it as an archive.
    fn grouped(&mut self, all: BTreeMap<u32, Vec<Claim>>) -> (Box<Groups>, Moved) {
        self.read(all, true);
        let sources: Vec<u32> = (0..self.tellers.len() as u32).collect();
        let tellings = self.tellings(&sources, |_| true);
        let mut groups = Box::new(Groups::new(&self.coref));
        let moved = groups.change(&[], &tellings);
        self.forget_terms(&tellings);
        (groups, moved)
    }

    /// Compares all claims with each other once more.
    fn again(&mut self, touched: BTreeMap<u32, Vec<Claim>>, want: Want) -> Changes {
        let (before, old) = self.whole();
        let Grouping::Whole { next, .. } = self.grouping else {
            return Changes::default();
        };
        self.compare_all(touched, &before, next);
        match want {
            Want::Nothing => Changes::default(),
            Want::Changes => {
                let (after, new) = self.whole();
                Changes {
                    events: changes::of_events(&before, &after),
                    findings: changes::of_findings((&before, old), (&after, new)),
                }
            }
        }
    }

    /// Compares all claims with each other, the sources touched read anew. Events that were there `before` keep their
    /// numbers, others get them from `next` on.
    fn compare_all(&mut self, touched: BTreeMap<u32, Vec<Claim>>, before: &[Group], mut next: u64) {
        self.read(touched, false);
        let mut tellers: Vec<&Teller> = self.tellers.iter().collect();
        tellers.sort_unstable_by(|a, b| a.source.id.cmp(&b.source.id));
        let order: Vec<u32> = tellers.iter().flat_map(|teller| &teller.claims).copied().collect();
        let claims: Vec<&Claim> = order.iter().map(|&number| &self.claims[number as usize]).collect();
        let typed: Vec<&TypedClaim> = order.iter().map(|&number| &self.typed[number as usize]).collect();
        let sources: Vec<&Source> = tellers.iter().map(|teller| &teller.source).collect();
        let clustering = coref::cluster_among(&claims, &sources, &typed, &self.coref);
        let mut findings = findings_among(&claims, &sources, &typed, &clustering);
        let members = |event: &Event| event.claims.iter().map(|&at| order[at]).collect::<Vec<u32>>();
        let groups: Vec<Vec<u32>> = clustering.events.iter().map(members).collect();
        let heirs = inherit(before, &groups);
        let ids: Vec<EventId> = heirs
            .into_iter()
            .map(|heir| {
                heir.unwrap_or_else(|| {
                    next += 1;
                    EventId(next - 1)
                })
            })
            .collect();
        for finding in &mut findings {
            renumber(finding, &order, ids[finding.event]);
        }
        self.grouping = Grouping::Whole {
            clustering,
            findings,
            order,
            ids,
            next,
        };
    }

    /// The events and findings of an input that is compared as a whole; none of an archive.
    fn whole(&self) -> (Vec<Group>, Vec<Finding>) {
        match &self.grouping {
            Grouping::Whole { findings, .. } => (self.groups(), findings.clone()),
            Grouping::Archive { .. } => (Vec::new(), Vec::new()),
        }
    }
}

/// Of each group, the event of `before` that it takes over from.
fn inherit(before: &[Group], after: &[Vec<u32>]) -> Vec<Option<EventId>> {
    let numbered: Vec<(u32, &[u32])> = (0..)
        .zip(before)
        .map(|(at, (_, claims))| (at, claims.as_slice()))
        .collect();
    let groups: Vec<&[u32]> = after.iter().map(Vec::as_slice).collect();
    let heirs = coref::inherit(&numbered, &groups);
    heirs.into_iter().map(|heir| Some(before[heir? as usize].0)).collect()
}

/// Turns the places in `order` that a finding tells into the numbers of claims, and its event into its number.
fn renumber(finding: &mut Finding, order: &[u32], id: EventId) {
    finding.event = id.0 as usize;
    for side in &mut finding.sides {
        for fact in &mut side.facts {
            fact.claim = order[fact.claim] as usize;
        }
    }
}
