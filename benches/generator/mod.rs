//! News-like claims with known events: near-duplicate events among them (the same place and kind a week apart, the same
//! day and kind in another town), in English and French, partly without a time or place of their own.

mod columns;
pub mod feed;
mod pairwise;
mod prng;
mod wording;

pub use columns::typed;
pub use pairwise::{f1, pairwise};

use chrono::{Datelike, Days, NaiveDate};
use corroborate::claim::{Claim, Published, Source};
use corroborate::event::{EventKind, Role};

use prng::Prng;
use wording::{BODIES, COUNTRIES, EN, FR, KINDS, Wording, wording};

/// Sources, their claims sorted by source and position, and of each claim its event.
pub struct Generated {
    pub sources: Vec<Source>,
    pub claims: Vec<Claim>,
    pub gold: Vec<u32>,
    pub columns: Vec<Column>,
}

/// What a claim says, as its writer meant it.
#[derive(Clone)]
pub struct Column {
    pub kind: EventKind,
    pub day: Option<NaiveDate>,
    pub town: Option<String>,
    pub entities: Vec<String>,
    pub figure: Option<(Role, f64)>,
    pub earlier: bool,
}

struct Happening {
    kind: usize,
    town: usize,
    day: NaiveDate,
    dead: usize,
    injured: usize,
    arrested: usize,
    person: String,
    body: &'static str,
    /// Index of the one before it at the same place.
    before: Option<usize>,
}

/// `n` claims in English and French, and their events; the same for the same seed.
pub fn generate(n: usize, seed: u64) -> Generated {
    generate_in(n, seed, |prng| if prng.chance(35) { &FR } else { &EN })
}

/// The texts of `n` claims in one language, by its code, where the generator has words in it; the same for the same seed.
pub fn texts(language: &str, n: usize, seed: u64) -> Option<Vec<String>> {
    let wording = wording(language)?;
    let generated = generate_in(n, seed, |_| wording);
    Some(generated.claims.into_iter().map(|claim| claim.text).collect())
}

fn generate_in(n: usize, seed: u64, wording: impl Fn(&mut Prng) -> &'static Wording) -> Generated {
    let mut prng = Prng(seed);
    let towns: Vec<String> = (0..60 + n / 60).map(|_| name(&mut prng)).collect();
    let mut happenings: Vec<Happening> = Vec::new();
    let mut articles: Vec<(Source, Vec<Sentence>)> = Vec::new();
    let mut written = 0;
    while written < n {
        let next = happening(&mut prng, &happenings, towns.len(), n);
        happenings.push(next);
        // Few events are told by many, most by few.
        let tellers = 1 + prng.below(4) * (1 + prng.below(3));
        for _ in 0..tellers {
            let article = article(&mut prng, &wording, &happenings, &towns);
            written += article.1.len();
            articles.push(article);
        }
    }
    prng.shuffle(&mut articles);
    let mut out = Generated {
        sources: Vec::new(),
        claims: Vec::new(),
        gold: Vec::new(),
        columns: Vec::new(),
    };
    for (number, (mut source, sentences)) in articles.into_iter().enumerate() {
        source.id = format!("s{number:06}");
        for sentence in sentences.into_iter().take(n - out.claims.len()) {
            out.claims.push(Claim {
                id: format!("c{:07}", out.claims.len()),
                source: source.id.clone(),
                text: sentence.text,
                published: None,
                date: None,
                place: None,
                kind: None,
                trigger: None,
                span: None,
            });
            out.gold.push(sentence.event);
            out.columns.push(sentence.column);
        }
        out.sources.push(source);
    }
    out
}

struct Sentence {
    text: String,
    event: u32,
    column: Column,
}

fn name(prng: &mut Prng) -> String {
    const HEADS: [&str; 16] = [
        "Bar", "Cal", "Dor", "Fen", "Gal", "Hor", "Kar", "Lin", "Mor", "Nar", "Os", "Pel", "Ras", "Sel", "Tor", "Ver",
    ];
    const MIDDLES: [&str; 12] = ["a", "e", "i", "o", "an", "en", "il", "or", "ul", "ev", "ad", "um"];
    const TAILS: [&str; 14] = [
        "bach", "court", "dal", "feld", "grad", "ham", "lund", "mont", "nova", "polis", "sund", "ville", "wick", "zano",
    ];
    let middle = format!(
        "{}{}",
        prng.pick(&MIDDLES),
        prng.pick(&["", "r", "l", "n", "s", "t", "v", "d"])
    );
    format!("{}{middle}{}", prng.pick(&HEADS), prng.pick(&TAILS))
}

fn happening(prng: &mut Prng, before: &[Happening], towns: usize, n: usize) -> Happening {
    let start = NaiveDate::from_ymd_opt(2017, 1, 2).unwrap_or_default();
    let mut happening = Happening {
        kind: prng.below(KINDS.len()),
        town: prng.below(towns),
        day: start + Days::new(prng.below(200 + n / 100) as u64),
        dead: 3 + prng.below(90),
        injured: 10 + prng.below(400),
        arrested: 3 + prng.below(20),
        person: format!("{} {}", name(prng), name(prng)),
        body: BODIES[prng.below(BODIES.len())],
        before: None,
    };
    if let Some(last) = before.last() {
        if prng.chance(15) {
            (happening.kind, happening.town) = (last.kind, last.town);
            happening.day = last.day + Days::new(7);
            happening.before = Some(before.len() - 1);
        } else if prng.chance(15) {
            (happening.kind, happening.day) = (last.kind, last.day);
        }
    }
    happening
}

/// One article about the last happening.
fn article(
    prng: &mut Prng,
    wording: &impl Fn(&mut Prng) -> &'static Wording,
    happenings: &[Happening],
    towns: &[String],
) -> (Source, Vec<Sentence>) {
    let at = happenings.len() - 1;
    let happening = &happenings[at];
    let wording = wording(prng);
    let published = happening.day + Days::new(prng.below(3) as u64);
    let source = Source {
        id: String::new(),
        name: None,
        published: prng.chance(90).then(|| Published::day(published)),
        language: Some(wording.language.to_owned()),
        agency: None,
        url: None,
    };
    let town = &towns[happening.town];
    // Two events for each happening: itself, and the arrests after it.
    let (event, arrests) = (2 * at as u32, 2 * at as u32 + 1);
    let write = |template: &str, happening: &Happening, number: usize, event: u32, column: Column| {
        let country = happening.town % COUNTRIES.len();
        let text = template
            .replace("{t}", town)
            .replace("{c}", wording.countries[country])
            .replace("{d}", &date(happening.day, wording))
            .replace("{n}", &number.to_string())
            .replace("{p}", &happening.person)
            .replace("{o}", happening.body);
        Sentence { text, event, column }
    };
    let column = |kind: EventKind, template: &str, happening: &Happening| {
        let person = template
            .contains("{p}")
            .then(|| format!("name:{}", happening.person.to_lowercase()));
        let body = template.contains("{o}").then(|| format!("name:{}", happening.body));
        Column {
            kind,
            day: template.contains("{d}").then_some(happening.day),
            town: template.contains("{t}").then(|| town.clone()),
            entities: person.into_iter().chain(body).collect(),
            figure: None,
            earlier: false,
        }
    };
    let lead = *prng.pick(wording.leads[happening.kind]);
    let kind = KINDS[happening.kind];
    let mut sentences = vec![write(lead, happening, 0, event, column(kind, lead, happening))];
    // An agency's line alone.
    if prng.chance(20) {
        return (source, sentences);
    }
    // Tolls differ between papers, as they do.
    let toll = |lines: &[&'static str], kind, role, told: usize, prng: &mut Prng| {
        let line = *prng.pick(lines);
        let told = if prng.chance(30) { told + prng.below(5) } else { told };
        let figure = Some((role, told as f64));
        let column = Column {
            figure,
            ..column(kind, line, happening)
        };
        write(line, happening, told, event, column)
    };
    sentences.push(toll(wording.dead, EventKind::Death, Role::Dead, happening.dead, prng));
    if prng.chance(60) {
        sentences.push(toll(
            wording.injured,
            EventKind::Injury,
            Role::Injured,
            happening.injured,
            prng,
        ));
    }
    if prng.chance(60) {
        let line = *prng.pick(wording.body);
        sentences.push(write(
            line,
            happening,
            0,
            event,
            column(EventKind::Other, line, happening),
        ));
    }
    if let Some(before) = happening.before.filter(|_| prng.chance(40)) {
        let line = *prng.pick(wording.earlier);
        let earlier = &happenings[before];
        let column = Column {
            earlier: true,
            ..column(kind, line, earlier)
        };
        sentences.push(write(line, earlier, 0, 2 * before as u32, column));
    }
    if prng.chance(35) {
        let line = *prng.pick(wording.arrests);
        let figure = Some((Role::Arrested, happening.arrested as f64));
        let column = Column {
            figure,
            ..column(EventKind::Arrest, line, happening)
        };
        sentences.push(write(line, happening, happening.arrested, arrests, column));
    }
    (source, sentences)
}

fn date(day: NaiveDate, wording: &Wording) -> String {
    wording
        .date
        .replace("{day}", &day.day().to_string())
        .replace("{month}", wording.months[day.month0() as usize])
        .replace("{year}", &day.year().to_string())
}
