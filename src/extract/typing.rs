//! A claim's text as typed events.

use std::borrow::Cow;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::attribution::{Said, attributions, near};
use super::backward::looked_back_on;
use super::marked::marked;
use super::matter::{self, Age, matters, party};
use super::memo;
use super::modality::{Standing, is_wanted, modality, standing, was_told_before};
use super::name::{NameClass, names};
use super::part::{drop_earlier, parts};
use super::participant::participants;
use super::place::places;
use super::polarity::{denied, negated};
use super::quantity::quantities;
use super::role::{Placed, place_roles};
use super::scan::Scan;
use super::timex::{self, Anchor};
use super::trigger::{self, Told};
use super::{context, dating, scope};
use crate::claim::Published;
use crate::event::{
    Concept, EARLIER, EntityClass, EventKind, EventMention, Fact, Granularity, Modality, PART, Place, Role, SEVERAL,
    Trigger, TypedClaim, Unit, Value, class_of,
};
use crate::lang::{Cue, Language, Sense, Vocabulary};
use crate::text::{Span, TokenKind, fold};

/// What is known of a text besides its words.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known<'a> {
    /// When the text was published.
    pub(crate) published: Option<Published>,
    /// When it happened, as an upstream extractor gave it.
    pub(crate) date: Option<Published>,
    /// Where it happened, likewise.
    pub(crate) place: Option<&'a str>,
    /// The event kind that an upstream extractor gave.
    pub(crate) kind: Option<&'a str>,
    /// The word that the text is about, in bytes.
    pub(crate) trigger: Option<Span>,
    /// Names and terms that the user added.
    pub(crate) own: Option<&'a Vocabulary>,
}

/// Types a text; one that says nothing typed gives a claim without mentions.
///
/// # Complexity
/// Linear in the text's length.
pub(crate) fn type_text<'t>(text: &'t str, language: Language, known: Known<'t>) -> TypedClaim {
    let scan = Scan::new(text, language, known.own);
    TypedClaim {
        terms: terms(&scan),
        marked: known.trigger.and_then(|span| marked(&scan, span)),
        ..type_scan(&scan, known)
    }
}

/// What [`type_text`] gives but for the terms, which only comparisons with other texts need.
pub(crate) fn type_alone<'t>(text: &'t str, language: Language, known: Known<'t>) -> TypedClaim {
    type_scan(&Scan::new(text, language, known.own), known)
}

fn type_scan(scan: &Scan<'_>, known: Known<'_>) -> TypedClaim {
    let mut context = context::context(scan);
    let anchor = Anchor {
        published: known.published,
        future: context.future,
    };
    let mut times = timex::times(scan, anchor);
    let mut taken = vec![false; scan.len()];
    for time in &times {
        taken[time.start..time.end].fill(true);
    }
    let mut counted = quantities(scan, &taken);
    drop_earlier(scan, &mut counted, &mut times, anchor);
    parts(scan, &mut counted);
    let mut told = trigger::triggers(scan, &taken, known);
    let names = names(scan);
    let located = places(scan, &names);
    let pen = Pen {
        said: attributions(scan, &names),
        scan,
    };
    let exact = known.published.is_some_and(|published| published.exact().is_some());
    let mut facts: Vec<Fact> = Vec::with_capacity(counted.len() + times.len() + located.len() + 2);
    let placed = place_roles(scan, counted, &told);
    if known.kind.is_none() && known.trigger.is_none() {
        trigger::by_counted(scan, &mut told, &placed);
    }
    let nobody = told
        .first()
        .is_some_and(|main| placed.iter().any(|one| tells_nobody(scan, one, main)));
    let back = looked_back_on(scan, &times, anchor);
    let among: Vec<usize> = scan.cues(Cue::Among).map(|hit| hit.start).collect();
    let ends: Vec<(usize, usize)> = placed.iter().map(|one| (one.counted.start, one.counted.end)).collect();
    for (number, Placed { counted, role, .. }) in placed.into_iter().enumerate() {
        let span = (counted.start, counted.end);
        let limits = (
            number.checked_sub(1).map_or(0, |before| ends[before].1),
            ends.get(number + 1).map_or(scan.len(), |next| next.0),
        );
        // "There are no Brazilians among the dead": nobody of some of them.
        let none_of = counted.quantity.max == Some(0.0) && among.iter().any(|at| *at >= counted.end);
        let scope = match counted.scope.map(|id| id.replacen("country:", "national:", 1)) {
            _ if back.is_some_and(|(from, to)| from <= counted.start && counted.end <= to) => Some(EARLIER.to_string()),
            Some(own) => Some(own),
            None if none_of => Some(PART.to_string()),
            None => scope::side_of(scan, role, &counted, limits)
                .map(str::to_string)
                .or_else(|| {
                    let several = || scope::is_of_several(scan, &told, counted.number).then(|| SEVERAL.to_string());
                    match counted.quantity.unit {
                        Unit::Concept(Concept::Nationality) => several(),
                        _ if !scope::is_told_of_places(role) => None,
                        _ => scope::scope_of(scan, &names, &located, &told, span).or_else(several),
                    }
                }),
        };
        facts.push(pen.fact(
            role,
            Value::Quantity(counted.quantity),
            scope,
            counted.start,
            counted.end,
        ));
    }
    supersede(scan, &mut facts, &ends);
    match known.date {
        Some(date) => facts.push(given(Role::When, Value::Time(date.into()), scan.tokens.text())),
        None => facts.extend(times.into_iter().map(|time| {
            let role = match dating::time_role(scan, time.start, time.end) {
                // "a month later", counted from a time that this text does not tell: when the figure was true, at most.
                Role::When if time.span.uncertain && exact => Role::AsOf,
                // « au premier trimestre »: what is as long as that tells when, not as of when.
                Role::AsOf if time.span.granularity >= Granularity::Quarter && !time.span.uncertain => Role::When,
                role => role,
            };
            pen.fact(role, Value::Time(time.span), None, time.start, time.end)
        })),
    }
    match known.place {
        Some(name) => facts.push(given(
            Role::Where,
            Value::Place(place_of(name, scan.language, known.own)),
            scan.tokens.text(),
        )),
        None => facts.extend(located.into_iter().map(|mut located| {
            located.place.entity = own_id(scan, located.place.entity);
            pen.fact(
                located.role,
                Value::Place(located.place),
                None,
                located.start,
                located.end,
            )
        })),
    }
    let filled = participants(scan, &names);
    let main = told.first().map_or(EventKind::Other, |told| told.kind);
    facts.extend(
        party::parties(scan, &filled, main)
            .into_iter()
            .map(|told| pen.fact(told.role, told.value, told.scope, told.start, told.end)),
    );
    facts.extend(filled.into_iter().map(|mut filled| {
        for member in &mut filled.participants.members {
            member.entity = own_id(scan, std::mem::take(&mut member.entity));
        }
        pen.fact(
            filled.role,
            Value::Participant(filled.participants),
            None,
            filled.start,
            filled.end,
        )
    }));
    let ages: Vec<Age> = facts.iter().filter_map(age).collect();
    let matters = matters(scan, &names, &ages);
    let at = caught_at(&facts, &matters);
    facts.extend(at);
    facts.extend(
        matters
            .into_iter()
            .map(|told| pen.fact(told.role, told.value, told.scope, told.start, told.end)),
    );
    context.several = told.first().is_some_and(|main| scope::tells_several(scan, main));
    if let Some(main) = told.first().filter(|main| main.end > main.start) {
        let happened = !nobody && !negated(scan, main.start, main.end) && denied(scan, main.start, main.end).is_none();
        facts.push(pen.fact(Role::Happened, Value::Polarity(happened), None, main.start, main.end));
    }
    facts.sort_by_key(|fact| (fact.span, fact.role));
    TypedClaim {
        mentions: mentions(scan, told, facts),
        context,
        terms: Vec::new(),
        marked: None,
    }
}

/// Where the one sought was caught: the one town that the text tells with it.
fn caught_at(facts: &[Fact], matters: &[matter::Told]) -> Option<Fact> {
    let caught = |told: &&matter::Told| told.role == Role::Caught && told.value == Value::Polarity(true);
    let mut told = matters.iter().filter(caught);
    let who = told.next()?.scope.clone()?;
    let mut places = facts.iter().filter_map(|fact| match &fact.value {
        Value::Place(place) if fact.role == Role::Where => Some((place, fact)),
        _ => None,
    });
    let (place, fact) = places.next()?;
    let town = class_of(&place.entity) == Some(EntityClass::City);
    (town && places.next().is_none() && told.all(|other| other.scope.as_ref() == Some(&who))).then(|| Fact {
        role: Role::CaughtAt,
        scope: Some(who),
        ..fact.clone()
    })
}

/// The one age that a fact tells.
fn age(fact: &Fact) -> Option<Age> {
    match &fact.value {
        Value::Quantity(quantity) if fact.role == Role::Age && quantity.min == quantity.max => Some(Age {
            years: quantity.min? as u32,
            at: fact.span.start,
        }),
        _ => None,
    }
}

/// "The number of injured, which the mayor had put at nine, was corrected to five": the older of two figures is replaced.
///
/// `spans` are the tokens of the figures, in the order of `facts`.
fn supersede(scan: &Scan<'_>, facts: &mut [Fact], spans: &[(usize, usize)]) {
    if !scan.has_cues(Cue::PastPerfect.bit()) {
        return;
    }
    let unit = |fact: &Fact| match &fact.value {
        Value::Quantity(quantity) => Some(quantity.unit.clone()),
        _ => None,
    };
    for i in 0..facts.len().min(spans.len()) {
        let renewed = facts[i + 1..].iter().any(|new| {
            let same = new.role == facts[i].role && unit(new) == unit(&facts[i]);
            same && new.revised && new.modality != Modality::Preliminary
        });
        let (start, end) = spans[i];
        if renewed && !facts[i].revised && was_told_before(scan, start, end) {
            facts[i].revised = true;
            facts[i].modality = Modality::Preliminary;
        }
    }
}

/// Whether nobody is counted by the very word that names the event: "no injuries", "nobody was injured".
fn tells_nobody(scan: &Scan<'_>, one: &Placed, main: &Told) -> bool {
    let state = |at: usize| scan.is(at, |s| matches!(s, Sense::State(_)));
    let word = one
        .word
        .is_some_and(|at| at < main.end && state(at).is_some_and(|end| end > main.start));
    let counted = (one.counted.start..one.counted.end).contains(&main.start);
    one.counted.quantity.max == Some(0.0) && (word || counted)
}

/// Writes facts down with what the words around them say of their certainty.
struct Pen<'s, 't> {
    scan: &'s Scan<'t>,
    said: Vec<Said>,
}

impl Pen<'_, '_> {
    fn fact(&self, role: Role, value: Value, scope: Option<String>, start: usize, end: usize) -> Fact {
        // Of two who speak in one sentence the nearer one says it.
        let said = near(&self.said, start)
            .iter()
            .filter(|said| said.from <= start && end <= said.to)
            .min_by_key(|said| said.cue.0.saturating_sub(end).max(start.saturating_sub(said.cue.1)));
        let figure = matches!(value, Value::Quantity(_));
        let wanted = role == Role::Sentence && is_wanted(self.scan, start, end);
        let modality = match wanted {
            true => Modality::Forecast,
            false => modality(self.scan, start, end, &self.said),
        };
        let standing = standing(self.scan, start, end).filter(|_| figure && modality != Modality::Forecast);
        // What has been replaced was preliminary; "eight so far" replaces nothing.
        let (revised, modality) = match standing {
            Some(Standing::Old) => (true, Modality::Preliminary),
            Some(Standing::New) => (modality != Modality::Preliminary, modality),
            None => (false, modality),
        };
        let affirmed = match &value {
            Value::Quantity(quantity) => quantity.max != Some(0.0),
            Value::Polarity(happened) => *happened,
            _ => true,
        };
        Fact {
            role,
            revised,
            value,
            scope,
            affirmed,
            modality,
            attribution: said.map(|said| Box::new(said.attribution.clone())),
            span: self.scan.tokens.span(start, end),
        }
    }
}

/// A fact that an upstream extractor gave: it stands for the whole text.
fn given(role: Role, value: Value, text: &str) -> Fact {
    Fact::new(role, value, Span::new(0, text.len()))
}

/// A place given by its name.
fn place_of(name: &str, language: Language, own: Option<&Vocabulary>) -> Place {
    thread_local! {
        static ENTITIES: memo::Known = memo::Known::default();
    }
    let read = || place_entity(&Scan::new(name, language, own), name);
    let entity = match own {
        Some(_) => read(),
        // Most towns of the world stand in no table, nor do their first words.
        None if !language.lexicon().opens(&language.tokens(name)) => untabled(name),
        None => ENTITIES.with(|entities| entities.get(language, name, read)),
    };
    Place {
        name: name.to_string(),
        entity,
    }
}

/// The entity that `name`, which is all that was scanned, stands for.
fn place_entity(scan: &Scan<'_>, name: &str) -> String {
    let known = names(scan).into_iter().find(|n| {
        matches!(n.class, NameClass::City | NameClass::Region | NameClass::Country)
            && n.start == 0
            && n.end == scan.len()
    });
    known.map_or_else(|| untabled(name), |n| own_id(scan, n.entity.into_owned()))
}

/// The id of a place that no table holds.
fn untabled(name: &str) -> String {
    ["place:", &fold(name.trim())].concat()
}

/// The id that the user gave, for entities of the user's own.
fn own_id(scan: &Scan<'_>, entity: String) -> String {
    let number = entity.strip_prefix("own:").and_then(|n| n.parse().ok());
    match (scan.own, number) {
        (Some(own), Some(number)) => own.entity_id(number).to_string(),
        _ => entity,
    }
}

/// The events told, the main one first; all facts belong to it.
fn mentions(scan: &Scan<'_>, told: Vec<Told>, facts: Vec<Fact>) -> Vec<EventMention> {
    let mut mentions: Vec<EventMention> = told
        .into_iter()
        .map(|told| EventMention {
            kind: told.kind,
            trigger: (told.end > told.start).then(|| Trigger {
                lemma: told.lemma,
                span: scan.tokens.span(told.start, told.end),
            }),
            facts: Vec::new(),
        })
        .collect();
    if mentions.is_empty() && !facts.is_empty() {
        mentions.push(EventMention {
            kind: EventKind::Other,
            trigger: None,
            facts: Vec::new(),
        });
    }
    // "last week's attack was a follow-up to an earlier one in 2018": what stands before the main event's name tells
    // of the other.
    let sequel = scan
        .cues(Cue::Sequel)
        .next()
        .map(|hit| scan.tokens.get(hit.start).span());
    let main = mentions
        .first()
        .and_then(|main| main.trigger.as_ref())
        .map(|trigger| trigger.span);
    let before = match (sequel, main) {
        (Some(sequel), Some(main)) if mentions.len() > 1 && sequel.start < main.start => sequel.start,
        _ => 0,
    };
    let other = |fact: &Fact| fact.span.end <= before && matches!(fact.value, Value::Time(_));
    if !facts.iter().any(other)
        && let Some(main) = mentions.first_mut()
    {
        main.facts = facts;
        return mentions;
    }
    for fact in facts {
        if let Some(mention) = mentions.get_mut(usize::from(other(&fact))) {
            mention.facts.push(fact);
        }
    }
    mentions
}

/// Stems of the content words, and the ids of what the tables know: those meet across languages.
fn terms(scan: &Scan<'_>) -> Vec<Cow<'static, str>> {
    let mut terms: Vec<Cow<'static, str>> = Vec::with_capacity(scan.len());
    let mut covered = vec![false; scan.len()];
    for hit in scan.hits() {
        let id = match hit.sense {
            Sense::Entity(id) | Sense::Demonym(id) | Sense::Body(id) => id,
            Sense::Concept(concept) => concept_term(concept),
            Sense::Trigger(kind) => kind_term(kind),
            Sense::Function | Sense::Cue(_) | Sense::Time(_) | Sense::Numeral(_) => {
                covered[hit.start..hit.end].fill(true);
                continue;
            }
            _ => continue,
        };
        terms.push(Cow::Borrowed(id));
    }
    for (i, _) in covered.iter().enumerate().filter(|(_, covered)| !**covered) {
        if scan.tokens.kind(i) == Some(TokenKind::Word) && scan.fold(i).len() > 2 {
            terms.push(scan.stem(i));
        }
    }
    terms.sort_unstable();
    terms.dedup();
    // The claims of a run are all kept: none with more room than it needs.
    terms.shrink_to_fit();
    terms
}

/// The id of a concept as a term.
fn concept_term(concept: Concept) -> &'static str {
    static TERMS: LazyLock<FxHashMap<Concept, String>> = LazyLock::new(|| {
        let term = |concept: &Concept| (*concept, ["concept:", concept.id()].concat());
        Concept::ALL.iter().map(term).collect()
    });
    TERMS.get(&concept).map_or("", String::as_str)
}

/// The id of a kind of event as a term.
fn kind_term(kind: EventKind) -> &'static str {
    static TERMS: LazyLock<FxHashMap<EventKind, String>> = LazyLock::new(|| {
        let term = |kind: &EventKind| (*kind, ["kind:", kind.id()].concat());
        EventKind::ALL.iter().map(term).collect()
    });
    TERMS.get(&kind).map_or("", String::as_str)
}
