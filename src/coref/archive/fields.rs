//! The fields by which two cards are compared, each on one of a few named levels.

use std::cmp::Ordering;

use super::card::{Card, Cards, Dated};
use crate::coref::kinship::{Kinship, kinship};
use crate::event::{EventKind, contains};

/// How many fields there are.
pub(in crate::coref) const FIELDS: usize = 6;

/// The names of the fields and of their levels, as edges tell them.
pub(in crate::coref) const LEVELS: [(&str, &[&str]); FIELDS] = [
    (
        "time",
        &[
            "one tells none",
            "the same day",
            "a day apart",
            "two days apart",
            "three days apart",
            "published at once",
            "published within two days",
            "published within three days",
            "days apart",
        ],
    ),
    (
        "place",
        &[
            "neither is named",
            "the same",
            "the same, one told more fully",
            "names spelt alike",
            "named among the other's words",
            "a rare name in common",
            "rare names spelt alike",
            "one is part of the other",
            "a common part of the names",
            "different",
            "rare names, none in common",
        ],
    ),
    (
        "kind",
        &[
            "one names none",
            "different",
            "one in common",
            "the same main kind",
            "several in common",
            "kindred",
        ],
    ),
    (
        "words",
        &[
            "one has none",
            "none in common",
            "similarity below 0.15",
            "similarity below 0.25",
            "similarity below 0.4",
            "similarity below 0.55",
            "similarity below 0.7",
            "nearly the same",
        ],
    ),
    (
        "figures",
        &[
            "one tells none",
            "the same, 100 or more",
            "the same or nearly",
            "none in common",
        ],
    ),
    ("article", &["of two sources", "two events of one article"]),
];

/// The level of each field on which a pair falls.
pub(in crate::coref) type Pattern = [u8; FIELDS];

/// Days between two told days from which on they are of two happenings.
const APART: i32 = 7;

/// Compares two cards; symmetric.
///
/// # Complexity
/// Linear in the words, names and figures of the two but for names spelt alike, of which few are tried.
pub(super) fn pattern(cards: &Cards, a: &Card, b: &Card) -> Pattern {
    std::array::from_fn(|field| level(cards, a, b, field))
}

/// The order in which the fields are asked: what decides most and costs least goes first.
pub(super) const CHEAPEST_FIRST: [usize; FIELDS] = [0, 5, 2, 1, 4, 3];

/// The level of one field.
pub(super) fn level(cards: &Cards, a: &Card, b: &Card, field: usize) -> u8 {
    match field {
        0 => time(a, b),
        1 => place(cards, a, b),
        2 => kind(a, b),
        3 => words(cards, a, b),
        4 => figures(cards, a, b),
        _ => u8::from(a.article.is_some() && a.article == b.article),
    }
}

/// Why the two cannot be of one happening.
pub(super) fn cannot(cards: &Cards, a: &Card, b: &Card) -> Option<&'static str> {
    let own = |card: &Card| card.days.dated == Dated::Own;
    if own(a) && own(b) && gap(a, b) > APART + a.days.slack.max(b.days.slack) {
        return Some("the days that they tell are disjoint");
    }
    let early = |told: &Card, happened: &Card| {
        own(happened)
            && told
                .days
                .told
                .is_some_and(|told| happened.days.from.saturating_sub(told) > happened.days.slack + 1)
    };
    if early(a, b) || early(b, a) {
        return Some("one was told before the other happened");
    }
    let town = |card: &Card| -> Option<u32> {
        let mut towns = cards.places(card).iter().copied().filter(|&id| is_town(cards, id));
        towns.next().filter(|_| towns.next().is_none())
    };
    match (town(a), town(b)) {
        (Some(one), Some(other)) if one != other && spot(a) && spot(b) => Some("they are in different towns"),
        _ => None,
    }
}

fn is_town(cards: &Cards, id: u32) -> bool {
    cards.dictionary.name(id).starts_with("city:")
}

fn spot(card: &Card) -> bool {
    card.kinds[0].is_at_one_spot()
}

/// Days between the two; 0 where they meet.
fn gap(a: &Card, b: &Card) -> i32 {
    (a.days.from.max(b.days.from))
        .saturating_sub(a.days.to.min(b.days.to))
        .max(0)
}

fn time(a: &Card, b: &Card) -> u8 {
    use Dated::{Never, Own, Published};
    match (a.days.dated, b.days.dated) {
        (Never, _) | (_, Never) => 0,
        (Own, Own) => match gap(a, b) {
            0 => 1,
            1 => 2,
            2 => 3,
            3 => 4,
            _ => 8,
        },
        (Published, Published) => match a.days.to.abs_diff(b.days.to) {
            0 => 5,
            1..=2 => 6,
            3 => 7,
            _ => 8,
        },
        _ => match gap(a, b) {
            0 => 5,
            1 => 6,
            2 => 7,
            _ => 8,
        },
    }
}

fn place(cards: &Cards, a: &Card, b: &Card) -> u8 {
    let words = &cards.dictionary;
    let (p, q) = (cards.places(a), cards.places(b));
    match (cards.head(a.number), cards.head(b.number)) {
        (Some(one), Some(other)) => {
            if one == other {
                return if p == q { 1 } else { 2 };
            }
            if !words.is_entity(one) && !words.is_entity(other) && alike(words.name(one), words.name(other)) {
                return 3;
            }
            let known = words.is_entity(one) && words.is_entity(other);
            let inside = |a: u32, b: u32| known && contains(words.name(a), words.name(b));
            if p.contains(&other) || q.contains(&one) || inside(one, other) || inside(other, one) {
                return 7;
            }
            if p.iter().any(|id| q.contains(id)) { 8 } else { 9 }
        }
        (None, None) => named(cards, a, b),
        (Some(head), None) => among(cards, head, cards.words(b)),
        (None, Some(head)) => among(cards, head, cards.words(a)),
    }
}

/// Where neither tells a place: the rare names that both hold.
fn named(cards: &Cards, a: &Card, b: &Card) -> u8 {
    let words = &cards.dictionary;
    let (p, q) = (cards.words(a), cards.words(b));
    let (x, y) = (words.rare(p), words.rare(q));
    if x[0].is_none() || y[0].is_none() {
        return 0;
    }
    if x.iter().flatten().any(|id| q.contains(id)) || y.iter().flatten().any(|id| p.contains(id)) {
        return 5;
    }
    let near = |one: u32| {
        y.iter()
            .flatten()
            .any(|&other| alike(words.name(one), words.name(other)))
    };
    if x.iter().flatten().any(|&one| near(one)) {
        6
    } else {
        10
    }
}

/// Where one tells the place `head` and the other, of the words `ids`, none.
fn among(cards: &Cards, head: u32, ids: &[u32]) -> u8 {
    let words = &cards.dictionary;
    let name = words.name(head);
    if ids.iter().any(|&id| id == head || is_stem_of(words.name(id), name)) {
        return 4;
    }
    let rare = words.rare(ids);
    match rare[0] {
        None => 0,
        Some(_) if rare.iter().flatten().any(|&id| alike(words.name(id), name)) => 6,
        Some(_) => 10,
    }
}

/// Whether one name is the other in another spelling; names of tables are told apart by them.
fn alike(a: &str, b: &str) -> bool {
    a.len().min(b.len()) >= 5
        && a.len().abs_diff(b.len()) <= 3
        && a.as_bytes()[0] == b.as_bytes()[0]
        && !a.contains(':')
        && !b.contains(':')
        && strsim::jaro_winkler(a, b) >= 0.93
}

/// Stems cut no more than two letters off a name.
fn is_stem_of(stem: &str, name: &str) -> bool {
    stem.len() >= 4 && name.len() <= stem.len() + 2 && name.starts_with(stem)
}

fn kind(a: &Card, b: &Card) -> u8 {
    let known = |card: &Card| card.kinds[0] != EventKind::Other || card.kinds[1] != EventKind::Other;
    if !known(a) || !known(b) {
        return 0;
    }
    let mut common = a
        .kinds
        .iter()
        .filter(|&&kind| kind != EventKind::Other && b.kinds.contains(&kind));
    match (common.next(), common.next()) {
        (Some(_), Some(_)) => 4,
        (Some(_), None) if a.kinds[0] == b.kinds[0] => 3,
        (Some(_), None) => 2,
        (None, _) => match kinship(a.kinds[0], b.kinds[0]) {
            Kinship::Includes | Kinship::Consequence => 5,
            _ => 1,
        },
    }
}

/// Squared cosine of the words that are no names, weighted by the square of how rare each is (Spärck Jones 1972).
fn words(cards: &Cards, a: &Card, b: &Card) -> u8 {
    let words = &cards.dictionary;
    let square = |id: u32| match words.is_rare(id) {
        true => 0,
        false => (u32::from(words.rarity(id)) * 2 + 1).pow(2),
    };
    let (mut p, mut q) = (cards.words(a), cards.words(b));
    let norm = |ids: &[u32]| ids.iter().map(|&id| square(id)).sum::<u32>();
    let (m, n) = (norm(p), norm(q));
    if m == 0 || n == 0 {
        return 0;
    }
    let mut common = 0;
    while let (Some(x), Some(y)) = (p.first(), q.first()) {
        match x.cmp(y) {
            Ordering::Less => p = &p[1..],
            Ordering::Greater => q = &q[1..],
            Ordering::Equal => {
                common += square(*x);
                (p, q) = (&p[1..], &q[1..]);
            }
        }
    }
    // In hundredths, rounded down: whole numbers, so that every machine finds the same.
    match u64::from(common).pow(2) * 100 / (u64::from(m) * u64::from(n)) {
        _ if common == 0 => 1,
        0..2 => 2,
        2..6 => 3,
        6..15 => 4,
        15..30 => 5,
        30..50 => 6,
        _ => 7,
    }
}

/// A figure that differs speaks against nothing: contradictions live inside events.
fn figures(cards: &Cards, a: &Card, b: &Card) -> u8 {
    let (p, q) = (cards.figures(a), cards.figures(b));
    if p.is_empty() || q.is_empty() {
        return 0;
    }
    let level = |x: f32, y: f32| match x == y {
        true if x.abs() >= 100.0 => 1,
        true => 2,
        false if x.min(y) >= 20.0 && (x - y).abs() <= 0.05 * x.max(y) => 2,
        false => 3,
    };
    let pairs = p
        .iter()
        .take(8)
        .flat_map(|&x| q.iter().take(8).map(move |&y| level(x, y)));
    pairs.min().unwrap_or(3)
}
