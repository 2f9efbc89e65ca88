//! Joined words: what a language writes together that others write apart.

use rustc_hash::FxHashMap;

use super::written::written_out;
use super::{Cue, Lexicon, Numeral, Sense, Tables, TimeWord, expand};
use crate::text::fold;

/// What a language writes together as one word.
#[derive(Debug)]
pub(crate) struct Joining {
    /// Whether number words are written together ("dreihundertzwölf", « duecentotrenta »).
    pub(crate) numbers: bool,
    /// Forms that number words have only inside joined numbers ("ein" of "einundzwanzig", « vent » of « ventuno »).
    pub(crate) pieces: &'static [(Numeral, &'static str)],
    /// What may end a joined number: units and endings of ordinals ("tägige", "ste"). A cell.
    pub(crate) behind_numbers: &'static str,
    /// What may stand behind a weekday or "tomorrow" and the like ("abend", "nacht"). A cell.
    pub(crate) behind_days: &'static str,
    /// Whether a noun's last part tells what it is ("Flüchtlingsboot").
    pub(crate) nouns: bool,
}

impl Joining {
    /// A language that writes apart what it counts.
    pub(crate) const NONE: Joining = Joining {
        numbers: false,
        pieces: &[],
        behind_numbers: "",
        behind_days: "",
        nouns: false,
    };
}

/// The joined words of a language, compiled.
#[derive(Debug, Default)]
pub(crate) struct Joints {
    parts: FxHashMap<Box<str>, Part>,
    /// The first two letters of what may begin a joined word.
    begins: Pairs,
    /// The longest part, in bytes.
    longest: usize,
    /// What the last part of a joined noun may be.
    heads: FxHashMap<Box<str>, Vec<Sense>>,
    longest_head: usize,
    /// The last two letters of those.
    ends: Pairs,
}

/// Pairs of small letters: for each first one a bit for each second one. They spare most words a closer look.
#[derive(Debug, Default)]
struct Pairs([u32; 26]);

impl Pairs {
    fn add(&mut self, a: u8, b: u8) {
        if let Some((row, bit)) = Self::place(a, b) {
            self.0[row] |= bit;
        }
    }

    fn holds(&self, a: u8, b: u8) -> bool {
        Self::place(a, b).is_some_and(|(row, bit)| self.0[row] & bit != 0)
    }

    fn place(a: u8, b: u8) -> Option<(usize, u32)> {
        let both = a.is_ascii_lowercase() && b.is_ascii_lowercase();
        both.then(|| (usize::from(a - b'a'), 1 << (b - b'a')))
    }
}

/// What a part may do in a joined word; several may hold.
#[derive(Debug, Clone, Copy, Default)]
struct Part {
    number: bool,
    and: bool,
    ordinal: bool,
    /// A part of one, which only another part follows ("viertelstunde").
    fraction: bool,
    behind_number: bool,
    day: bool,
    behind_day: bool,
}

/// A part of a joined word, in bytes of the folded word.
#[derive(Clone, Copy)]
struct Step {
    /// How many parts lead here at least.
    parts: u8,
    /// Where the last of them begins.
    from: u8,
    reached: Reached,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reached {
    Number,
    And,
    Fraction,
    Day,
    /// No part may follow.
    End,
}

/// Longer words are no joined numbers.
const LONGEST: usize = 96;

/// Letters that a joined noun has before its last part, and that the last part has, at least.
const BEFORE_HEAD: usize = 3;
const HEAD: usize = 4;

impl Joints {
    pub(crate) fn new(tables: &Tables, lexicon: &Lexicon) -> Joints {
        let joining = tables.joining;
        let mut joints = Joints::default();
        let mut add = |cell: &str, mark: fn(&mut Part)| {
            expand(cell, tables.noun, tables.verb, |word| {
                // "fünfundfünfzig", "fuenfundfuenfzig"
                let written = written_out(word, tables.grammar.letters);
                for word in [fold(word), written] {
                    if word.bytes().all(|b| b.is_ascii_alphabetic()) {
                        joints.longest = joints.longest.max(word.len());
                        mark(joints.parts.entry(word.into()).or_default());
                    }
                }
            });
        };
        if joining.numbers {
            for (numeral, cell) in tables.numerals.iter().chain(joining.pieces) {
                match numeral {
                    Numeral::Unit(_) | Numeral::Ten(_) | Numeral::Hundred | Numeral::Whole(_) => {
                        add(cell, |part| part.number = true)
                    }
                    Numeral::Scale(_) => add(cell, |part| part.number = true),
                    Numeral::And => add(cell, |part| part.and = true),
                    // « dosmilésimos »
                    Numeral::Parts(n) if *n >= 1e3 => add(cell, |part| part.ordinal = true),
                    Numeral::Ordinal(_) => add(cell, |part| part.ordinal = true),
                    Numeral::Fraction(_) => add(cell, |part| part.fraction = true),
                    _ => {}
                }
            }
        }
        add(joining.behind_numbers, |part| part.behind_number = true);
        if !joining.behind_days.is_empty() {
            for (word, cell) in tables.time {
                if matches!(word, TimeWord::Weekday(_) | TimeWord::Day(_)) {
                    add(cell, |part| part.day = true);
                }
            }
        }
        add(joining.behind_days, |part| part.behind_day = true);
        for (word, part) in &joints.parts {
            if let ([a, b, ..], true) = (word.as_bytes(), part.number || part.fraction || part.day) {
                joints.begins.add(*a, *b);
            }
        }
        if joining.nouns {
            for (word, sense) in lexicon.single_words() {
                let head = matches!(
                    sense,
                    Sense::Concept(_) | Sense::Trigger(_) | Sense::Body(_) | Sense::Cue(Cue::Street)
                );
                if head && word.len() >= HEAD {
                    joints.longest_head = joints.longest_head.max(word.len());
                    joints.add_end(word);
                    joints.heads.entry(word.into()).or_default().push(sense);
                }
            }
            for senses in joints.heads.values_mut() {
                senses.sort_by_key(|sense| format!("{sense:?}"));
            }
        }
        joints
    }

    /// Where the parts of a joined number or day begin, after the first; nothing for any other word.
    ///
    /// # Complexity
    /// Bounded: longer words than any number are not looked at.
    pub(crate) fn cuts(&self, word: &str, cuts: &mut Vec<usize>) {
        let bytes = word.as_bytes();
        let [a, b, _, _, ..] = bytes else { return };
        if bytes.len() > LONGEST || !self.begins.holds(*a, *b) {
            return;
        }
        let mut steps: [Option<Step>; LONGEST + 1] = [None; LONGEST + 1];
        for at in 0..bytes.len() {
            if at > 0 && steps[at].is_none() {
                continue;
            }
            for end in at + 1..=bytes.len().min(at + self.longest) {
                let Some(part) = word.get(at..end).and_then(|part| self.parts.get(part)) else {
                    continue;
                };
                let Some(reached) = part.behind(steps[at].map(|step| step.reached), end == bytes.len()) else {
                    continue;
                };
                let parts = steps[at].map_or(0, |step| step.parts) + 1;
                if steps[end].is_none_or(|known| parts < known.parts) {
                    steps[end] = Some(Step {
                        parts,
                        from: at as u8,
                        reached,
                    });
                }
            }
        }
        let mut at = bytes.len();
        while let Some(step) = steps[at].filter(|step| at < bytes.len() || step.reached != Reached::And) {
            at = usize::from(step.from);
            if at > 0 {
                cuts.push(at);
            }
        }
        cuts.reverse();
    }

    fn add_end(&mut self, head: &str) {
        if let [.., a, b] = head.as_bytes() {
            self.ends.add(*a, *b);
        }
    }

    /// Whether a last part may end as the word does; of endings with other letters nothing is known.
    fn may_end(&self, word: &str) -> bool {
        match word.as_bytes() {
            [.., a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => self.ends.holds(*a, *b),
            _ => true,
        }
    }

    /// What a joined noun is by its last part: "flüchtlingsboote" are boats.
    pub(crate) fn head(&self, word: &str) -> &[Sense] {
        if self.heads.is_empty() || !self.may_end(word) {
            return &[];
        }
        let from = BEFORE_HEAD.max(word.len().saturating_sub(self.longest_head));
        let ends = from..=word.len().saturating_sub(HEAD);
        let mut found = ends.filter_map(|at| self.heads.get(word.get(at..)?));
        found.next().map_or(&[], Vec::as_slice)
    }
}

impl Part {
    /// What is reached with this part behind what was reached before it.
    fn behind(self, before: Option<Reached>, last: bool) -> Option<Reached> {
        match before {
            None if self.number => Some(Reached::Number),
            None | Some(Reached::Number) if self.fraction && !last => Some(Reached::Fraction),
            None if self.day && !last => Some(Reached::Day),
            Some(Reached::Number | Reached::And) if self.number => Some(Reached::Number),
            Some(Reached::Number) if self.and && !last => Some(Reached::And),
            Some(Reached::Number | Reached::And) if self.ordinal && last => Some(Reached::End),
            Some(Reached::Number | Reached::Fraction) if self.behind_number && last => Some(Reached::End),
            Some(Reached::Day) if self.behind_day && last => Some(Reached::End),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Concept;
    use crate::lang::Language;

    fn german() -> Joints {
        const TABLE: Tables = Tables {
            numerals: &[
                (Numeral::Unit(3), "drei"),
                (Numeral::Unit(4), "vier"),
                (Numeral::Ten(20), "zwanzig"),
                (Numeral::Hundred, "hundert"),
                (Numeral::Scale(1e3), "tausend"),
                (Numeral::And, "und"),
                (Numeral::Ordinal(20.0), "zwanzigste"),
                (Numeral::Fraction(4.0), "viertel"),
            ],
            time: &[(TimeWord::Weekday(3), "donnerstag")],
            joining: &Joining {
                numbers: true,
                pieces: &[(Numeral::Unit(1), "ein")],
                behind_numbers: "tägige|ste|stunde",
                behind_days: "abend",
                nouns: true,
            },
            ..crate::lang::en::TABLES
        };
        let mut lexicon = Lexicon::default();
        lexicon.add("boote", Sense::Concept(Concept::Vehicle));
        lexicon.add("brand", Sense::Trigger(crate::event::EventKind::Fire));
        Joints::new(&TABLE, &lexicon)
    }

    #[track_caller]
    fn check(word: &str, expected: &str) {
        let mut cuts = Vec::new();
        german().cuts(word, &mut cuts);
        let mut parts = Vec::new();
        let mut from = 0;
        for cut in cuts.iter().copied().chain([word.len()]) {
            parts.push(&word[from..cut]);
            from = cut;
        }
        assert_eq!(parts.join(" "), expected);
    }

    #[test]
    fn joined_numbers_and_days_come_apart_and_other_words_do_not() {
        check("einundzwanzig", "ein und zwanzig");
        check(
            "dreihundertvierundzwanzigtausend",
            "drei hundert vier und zwanzig tausend",
        );
        check("einundzwanzigste", "ein und zwanzigste");
        check("viertagige", "vier tagige");
        check("donnerstagabend", "donnerstag abend");
        check("vierund", "vierund");
        check("undvier", "undvier");
        check("viertel", "viertel");
        check("viertelstunde", "viertel stunde");
        check("dreiviertelstunde", "drei viertel stunde");
        check("viertelfinale", "viertelfinale");
        check("eintagige", "ein tagige");
        check("donnerstag", "donnerstag");
        check("abendvier", "abendvier");
        check("dreistadt", "dreistadt");
        check(&"vier".repeat(40), &"vier".repeat(40));
    }

    #[test]
    fn a_joined_noun_is_what_its_last_part_says() {
        let german = german();
        assert_eq!(german.head("fluchtlingsboote"), [Sense::Concept(Concept::Vehicle)]);
        assert!(german.head("boote").is_empty());
        assert!(german.head("xyboote").is_empty());
        assert!(german.head("brandung").is_empty());
        assert!(german.head("äöß").is_empty());
    }

    #[test]
    fn languages_that_write_apart_join_nothing() {
        let mut cuts = Vec::new();
        Language::En.joints().cuts("twentyone", &mut cuts);
        assert!(cuts.is_empty());
    }
}
