//! Who did it, with what and why, and how persons and things stand.

mod cause;
pub(crate) mod party;
mod person;
mod standing;

use super::name::Name;
use super::phrase::sentence;
use super::scan::Scan;
use crate::event::{Participant, Participants, Role, Value};
use crate::lang::{Matter, Sense};

/// A fact of a role that no figure, time or list of names fills.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    pub(crate) role: Role,
    pub(crate) value: Value,
    pub(crate) scope: Option<String>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// An age told of somebody, in years, and where it stands in the text, in bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Age {
    pub(crate) years: u32,
    pub(crate) at: usize,
}

/// Those whom a text names or tells by their age.
#[derive(Clone, Copy)]
struct People<'a> {
    names: &'a [Name],
    ages: &'a [Age],
}

/// Every such fact of the text, in order.
///
/// # Complexity
/// Linear in the number of tokens: each word looks at its own sentence, as far as that is within reach.
pub(crate) fn matters(scan: &Scan<'_>, names: &[Name], ages: &[Age]) -> Vec<Told> {
    if !scan.has_any(BIT | Sense::State(Role::Released).bit()) {
        return Vec::new();
    }
    let words = Words::of(scan);
    let mut found = Vec::new();
    cause::causes(scan, &words, &mut found);
    cause::motives(scan, &words, &mut found);
    cause::means(scan, names, &words, &mut found);
    person::nationality(scan, &words, &mut found);
    person::named(scan, names, &words, &mut found);
    let people = People { names, ages };
    standing::persons(scan, people, &words, &mut found);
    standing::custody(scan, people, &words, &mut found);
    standing::things(scan, &words, &mut found);
    standing::signals(scan, &words, &mut found);
    standing::elsewhere(scan, &words, &mut found);
    // What is asked or left open is told of nobody.
    found.retain(|told: &Told| !words.around(scan, told.start).any(|w| w.matter == Matter::Open));
    found.sort_by(|a, b| (a.start, a.end, a.role, &a.scope).cmp(&(b.start, b.end, b.role, &b.scope)));
    found.dedup();
    found
}

const BIT: u32 = Sense::Matter(Matter::Several).bit();

/// A word of these tables in the text, the tokens `start..end`.
#[derive(Debug, Clone, Copy)]
struct Word {
    matter: Matter,
    start: usize,
    end: usize,
}

/// All of them, in order.
struct Words(Vec<Word>);

impl Words {
    fn of(scan: &Scan<'_>) -> Self {
        let words = scan.hits().iter().filter_map(|hit| match hit.sense {
            Sense::Matter(matter) => Some(Word {
                matter,
                start: hit.start,
                end: hit.end,
            }),
            _ => None,
        });
        Words(words.collect())
    }

    fn all(&self) -> impl Iterator<Item = Word> + '_ {
        self.0.iter().copied()
    }

    /// Those inside the tokens `from..to`.
    fn within(&self, from: usize, to: usize) -> impl Iterator<Item = Word> + '_ {
        let first = self.0.partition_point(|word| word.start < from);
        self.0[first..]
            .iter()
            .copied()
            .take_while(move |word| word.start < to)
            .filter(move |word| word.end <= to)
    }

    /// Those of the sentence that holds token `i`.
    fn around(&self, scan: &Scan<'_>, i: usize) -> impl Iterator<Item = Word> + '_ {
        let (from, to) = sentence(scan, i);
        self.within(from, to)
    }
}

/// The names inside the tokens `from..to`.
fn names_within(names: &[Name], from: usize, to: usize) -> &[Name] {
    let first = names.partition_point(|n| n.start < from);
    let last = names.partition_point(|n| n.end <= to);
    &names[first..last.max(first)]
}

/// One thing in a role that names fill, by its id.
fn one(scan: &Scan<'_>, id: &str, start: usize, end: usize) -> Value {
    several(scan, &[(id.to_string(), start, end)])
}

fn several(scan: &Scan<'_>, ids: &[(String, usize, usize)]) -> Value {
    let members = ids.iter().map(|(id, start, end)| {
        let span = scan.tokens.span(*start, *end);
        Participant {
            name: span.slice(scan.tokens.text()).to_string(),
            entity: id.clone(),
            span,
        }
    });
    Value::Participant(Participants {
        members: members.collect(),
        partial: false,
    })
}

#[cfg(test)]
mod tests;
