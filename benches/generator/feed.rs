//! A feed of one-line reports: each event is told by some five of many feeds, in English and French, and every teller
//! spells the place, dates the event, counts and words it in its own way. Told day by day and without end, so that
//! millions can be written to a file that are never in memory together.

mod words;

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use chrono::{Days, NaiveDate};
use corroborate::claim::{Claim, Published, Source};
use serde::Serialize;

use super::prng::Prng;
use words::{CAUSES, HAPPENINGS, HEADS, Happening, Language, MIDDLES, QUARTERS, TAILS, TEMPLATES, VAGUE};

/// Days after the event on which it is reported.
const REPORTED: [usize; 8] = [0, 0, 0, 0, 1, 1, 2, 3];

/// A report and the number of its true event.
pub struct Told {
    pub claim: Claim,
    pub event: u32,
}

/// The reports in the order of the days on which they appear, without end.
pub struct Feed {
    prng: Prng,
    tellers: Vec<Teller>,
    places: Vec<String>,
    events_a_day: usize,
    today: NaiveDate,
    /// Reports of today and of the days after, by day.
    coming: VecDeque<Vec<Told>>,
    /// Reports of the day before, of which some are not yet given.
    out: Vec<Told>,
    events: u32,
    claims: usize,
}

struct Teller {
    id: String,
    language: Language,
    /// How often it has its figures right, in percent.
    reliable: usize,
}

struct Event {
    happening: &'static Happening,
    counted: usize,
    cause: usize,
    place: usize,
    quarter: usize,
    count: u64,
    day: NaiveDate,
}

/// A feed as dense as `size` reports are within ten years at most; the same for the same seed.
pub fn feed(size: usize, seed: u64) -> Feed {
    let mut prng = Prng(seed);
    let mut places: Vec<String> = HEADS
        .iter()
        .flat_map(|head| MIDDLES.iter().map(move |middle| format!("{head}{middle}")))
        .flat_map(|start| TAILS.iter().map(move |tail| format!("{start}{tail}")))
        .collect();
    prng.shuffle(&mut places);
    places.truncate((size / 25).max(300));
    let days = (size / 40).clamp(60, 3_650);
    let teller = |number| Teller {
        id: format!("f{number:04}"),
        language: if prng.chance(30) { Language::Fr } else { Language::En },
        reliable: 45 + prng.below(50).max(prng.below(50)),
    };
    let tellers = (0..(size / 100).clamp(20, 2_000)).map(teller).collect();
    Feed {
        prng,
        tellers,
        places,
        events_a_day: (size / 5 / days).max(1),
        today: NaiveDate::from_ymd_opt(2015, 3, 2).unwrap_or_default(),
        coming: VecDeque::from([Vec::new()]),
        out: Vec::new(),
        events: 0,
        claims: 0,
    }
}

/// The sources that the claims name, a list without repeats.
pub fn sources(claims: &[Claim]) -> Vec<Source> {
    let mut ids: Vec<&str> = claims.iter().map(|claim| claim.source.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().map(Source::new).collect()
}

/// Writes the next `count` reports, a JSON object a line, each with its `event`.
pub fn write(feed: &mut Feed, count: usize, path: &Path) -> io::Result<()> {
    #[derive(Serialize)]
    struct Line<'t> {
        #[serde(flatten)]
        claim: &'t Claim,
        event: u32,
    }
    let mut out = BufWriter::new(File::create(path)?);
    for Told { claim, event } in feed.take(count) {
        serde_json::to_writer(&mut out, &Line { claim: &claim, event })?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

impl Iterator for Feed {
    type Item = Told;

    fn next(&mut self) -> Option<Told> {
        while self.out.is_empty() {
            self.pass_a_day();
        }
        let mut told = self.out.pop()?;
        told.claim.id = self.claims.to_string();
        self.claims += 1;
        Some(told)
    }
}

impl Feed {
    fn pass_a_day(&mut self) {
        for _ in 0..self.events_a_day {
            self.happen();
        }
        self.out = self.coming.pop_front().unwrap_or_default();
        self.prng.shuffle(&mut self.out);
        self.today = self.today + Days::new(1);
    }

    /// One event of today and its reports.
    fn happen(&mut self) {
        let event = self.event();
        let mut tellers: Vec<usize> = Vec::new();
        // One teller and four more on average; few events are told by many.
        while tellers.is_empty() || (tellers.len() < 40 && self.prng.chance(80)) {
            let teller = self.prng.below(self.tellers.len());
            if !tellers.contains(&teller) {
                tellers.push(teller);
            }
        }
        for teller in tellers {
            let late = *self.prng.pick(&REPORTED);
            let claim = self.report(&event, teller, late);
            if self.coming.len() <= late {
                self.coming.resize_with(late + 1, Vec::new);
            }
            self.coming[late].push(Told {
                claim,
                event: self.events,
            });
        }
        self.events += 1;
    }

    fn event(&mut self) -> Event {
        let prng = &mut self.prng;
        let happening = prng.pick(&HAPPENINGS);
        // As many between 10 and 20 as between 1,000 and 2,000.
        let least = happening.least << prng.below(happening.octaves);
        // Some places are in the news more often than others: the density falls with the rank to the power of 0.6.
        let rank = prng.below(1 << 20) as f64 / (1 << 20) as f64;
        Event {
            happening,
            counted: prng.below(happening.counted.len()),
            cause: prng.below(CAUSES.len()),
            place: (rank * rank * rank.sqrt() * self.places.len() as f64) as usize,
            quarter: prng.below(QUARTERS.len()),
            count: least + prng.below(least as usize) as u64,
            day: self.today,
        }
    }

    fn report(&mut self, event: &Event, teller: usize, late: usize) -> Claim {
        let prng = &mut self.prng;
        let teller = &self.tellers[teller];
        let language = teller.language;
        let said = match (prng.chance(6), prng.chance(teller.reliable)) {
            (true, _) => None,
            (_, true) => Some(right(prng, event.count)),
            (_, false) => Some(wrong(prng, event.count)),
        };
        let number = match said {
            Some(number) if prng.chance(50) => language.grouped(number),
            Some(number) => number.to_string(),
            None => VAGUE[language as usize].to_owned(),
        };
        let mut place = self.places[event.place].clone();
        if prng.chance(70) {
            place.push_str(QUARTERS[event.quarter][language as usize]);
        }
        if prng.chance(6) {
            place = typo(prng, &place);
        }
        let counted = event.happening.counted[event.counted][language as usize];
        let mut text = prng
            .pick(TEMPLATES[language as usize])
            .replace("{n}", &number)
            .replace("{o}", prng.pick::<&str>(counted))
            .replace("{v}", prng.pick::<&str>(event.happening.done[language as usize]))
            .replace("{p}", &place)
            .replace("{c}", CAUSES[event.cause][language as usize]);
        for _ in 0..2 {
            if prng.chance(12) {
                text = typo(prng, &text);
            }
        }
        let day = match prng.below(100) {
            0..70 => event.day,
            70..88 => event.day + Days::new(1),
            88..96 => event.day - Days::new(1),
            _ => event.day + Days::new(2),
        };
        Claim {
            published: Some(Published::day(event.day + Days::new(late as u64))),
            date: (!prng.chance(5)).then(|| Published::day(day)),
            place: Some(place),
            ..Claim::new("", teller.id.as_str(), text)
        }
    }
}

/// The figure as a careful teller has it: as it is, rounded, or one or two off.
fn right(prng: &mut Prng, count: u64) -> u64 {
    match prng.below(100) {
        0..35 if count >= 100 => {
            let step = 10_u64.pow(count.ilog10() - 1);
            (count + step / 2) / step * step
        }
        0..35 if count >= 20 => (count + 2) / 5 * 5,
        35..42 => (count + prng.below(2) as u64)
            .saturating_sub(prng.below(3) as u64)
            .max(1),
        _ => count,
    }
}

/// The figure as others have it: an early one, or one that they heard wrongly.
fn wrong(prng: &mut Prng, count: u64) -> u64 {
    let percent = *prng.pick(&[40, 60, 75, 85, 90, 110, 125, 160, 200]);
    (count * percent / 100).max(1)
}

/// A letter dropped, doubled, or swapped with the next.
fn typo(prng: &mut Prng, text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 4 {
        return text.to_owned();
    }
    let at = 1 + prng.below(letters.len() - 2);
    match prng.below(3) {
        0 => {
            letters.remove(at);
        }
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}
