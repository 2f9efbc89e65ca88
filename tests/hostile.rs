//! Input that nobody means: every run ends, none panics, and nothing that can be counted grows faster than the input.

use std::fs;
use std::path::{Path, PathBuf};

use corroborate::claim::{Claim, Document, Source};
use corroborate::lang::Language;
use corroborate::report::Value;
use corroborate::{Reconciler, Report, annotate};

/// Full sizes are for optimised builds; what they would take in others is nobody's time.
const fn size(full: usize) -> usize {
    if cfg!(debug_assertions) { full / 40 } else { full }
}

/// SplitMix64 (Steele, Lea & Flood 2014): the same bytes on every machine.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 7_u64;
    let next = |_| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    (0..length.div_ceil(8))
        .map(next)
        .flat_map(u64::to_le_bytes)
        .take(length)
        .collect()
}

/// A fresh folder of that name with a `sources.jsonl`.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(folder.join("documents")).expect("a folder");
    let sources = "{\"id\": \"a\", \"published\": \"2021-05-04\"}\n{\"id\": \"b\", \"published\": \"2021-05-04\"}\n";
    fs::write(folder.join("sources.jsonl"), sources).expect("sources");
    folder
}

/// The report of one article, which must end; every language, and the one that is guessed.
fn check(article: &str) {
    for language in Language::ALL.iter().map(|language| Some(language.code())).chain([None]) {
        let mut source = Source::new("a").published("2021-05-04").expect("a date");
        source.language = language.map(str::to_owned);
        let report = Reconciler::new()
            .source(source)
            .document(Document::new("a", article))
            .run()
            .expect("a report");
        for fact in &report.facts {
            let claim = report.claim(&fact.claim).expect("a claim");
            let span = fact.statement.span;
            assert!(claim.text.get(span.start..span.end).is_some(), "{span:?}");
        }
        serde_json::from_str::<serde_json::Value>(&report.to_json()).expect("JSON");
    }
}

#[test]
fn noise_for_claims() {
    let folder = folder("noise-for-claims");
    fs::write(folder.join("claims.jsonl"), noise(size(1_000_000))).expect("claims");
    let report = Reconciler::new().directory(&folder).lenient(true).run();
    // All lines are left out: either that is told in the diagnostics, or there is nothing to work with.
    match report {
        Ok(report) => assert!(report.left_out > 0 && !report.diagnostics.is_empty()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    assert!(Reconciler::new().directory(&folder).run().is_err());
}

#[test]
fn noise_among_claims() {
    let folder = folder("noise-among-claims");
    let mut bytes = br#"{"id": "a1", "source": "a", "text": "Eleven bridges were destroyed"}"#.to_vec();
    bytes.push(b'\n');
    bytes.extend(noise(size(1_000_000)));
    bytes.extend(b"\n{\"id\": \"b1\", \"source\": \"b\", \"text\": \"Twelve bridges were destroyed\"}\n");
    fs::write(folder.join("claims.jsonl"), bytes).expect("claims");
    let report = Reconciler::new()
        .directory(&folder)
        .lenient(true)
        .run()
        .expect("a report");
    assert_eq!((report.claims.len(), report.contradictions().count()), (2, 1));
    assert!(report.left_out > 0);
}

#[test]
fn noise_for_an_article() {
    let folder = folder("noise-for-an-article");
    fs::write(folder.join("documents/a.txt"), noise(size(1_000_000))).expect("an article");
    if let Ok(report) = Reconciler::new().directory(&folder).lenient(true).run() {
        assert!(!report.diagnostics.is_empty());
    }
    check(&String::from_utf8_lossy(&noise(size(400_000))));
}

#[test]
fn an_article_of_one_long_line() {
    let sentence = "Eleven people were killed and dozens injured in Antwerp on Monday, the police said. ";
    check(&sentence.repeat(size(10_000_000) / sentence.len() / if cfg!(debug_assertions) { 10 } else { 1 }));
}

#[test]
fn an_article_of_one_long_word() {
    check(&"a".repeat(size(10_000_000)));
}

#[test]
fn articles_of_one_thing_repeated() {
    for unit in [
        "7",
        "1,",
        "1.",
        "1 ",
        "one hundred and ",
        "cent ",
        "quatre-vingt-",
        "“",
        "«",
        "(",
        "[",
        "\"",
        "'",
        "»",
        ")",
        "’s ",
        "-",
        "of the ",
        "according to ",
        "selon ",
        "from ",
        "Monday ",
        "du ",
        "not ",
        "the police of ",
        "€",
        "… ",
        "A. ",
        "x\n",
    ] {
        check(&unit.repeat(size(100_000) / unit.len()));
    }
}

/// Of a number word in a row, each begins a number that the next may go on with.
#[test]
fn an_article_of_scales() {
    for unit in ["million ", "thousand million ", "milliard "] {
        check(&unit.repeat(size(40_000) / unit.len()));
    }
}

#[test]
fn a_claim_of_one_thing_repeated() {
    for unit in [
        "7",
        "1 ",
        "one hundred and ",
        "“",
        "from Monday to ",
        "Spanish police and ",
        "people killed ",
        "denied that ",
    ] {
        let text = unit.repeat(size(200_000) / unit.len());
        for fact in annotate(&text, Some("en"), None).facts {
            assert!(text.get(fact.span.start..fact.span.end).is_some());
        }
    }
}

#[test]
fn signs_that_are_no_letters_of_ours() {
    let strange = "\u{202e}12 people\u{202c} died \u{200b}\u{200d}\u{feff} 👩‍👩‍👧‍👦🏳️‍🌈 ١٢ شخصا קרו ２６，０００ items removed e\u{301}\u{301}\u{301} \u{0} ﬁve İstanbul ẞ Ǆ½⅔²; ";
    check(&strange.repeat(size(200_000) / strange.len()));
    for text in [
        strange,
        "\u{202e}",
        "\u{200b}",
        "👩‍👩‍👧‍👦",
        "",
        " ",
        "\u{301}",
        "İ",
        "½½½",
        "٣٤ killed",
        "\u{1F1E7}\u{1F1EA}",
    ] {
        for language in ["en", "fr"] {
            for fact in annotate(text, Some(language), None).facts {
                assert!(text.get(fact.span.start..fact.span.end).is_some(), "{text:?}");
            }
        }
    }
}

/// The report of `count` claims, each from one of 500 sources.
fn many(count: usize, text: impl Fn(usize) -> String) -> Report {
    let sources = (0..500).map(|at| {
        Source::new(format!("s{at}"))
            .published("2021-05-04")
            .expect("a date")
            .language("en")
    });
    let claim = |at: usize| Claim::new(format!("c{at:06}"), format!("s{}", at % 500), text(at));
    Reconciler::new()
        .sources(sources)
        .claims((0..count).map(claim))
        .run()
        .expect("a report")
}

#[test]
fn claims_of_one_text() {
    let text = |_| "Eleven people were killed in the flood of Antwerp on 3 May 2021".to_owned();
    let (half, full) = (many(size(10_000), text), many(size(20_000), text));
    assert_eq!(full.facts.len(), 2 * half.facts.len());
    assert_eq!(full.events.len(), 1);
    // The agreements of each value with itself, however many say it.
    assert_eq!(full.findings.len(), half.findings.len());
    assert_eq!(full.contradictions().count(), 0);
}

#[test]
fn claims_of_one_block() {
    let text = |at: usize| {
        format!(
            "{} people were injured in the explosion in Antwerp on 3 May 2021",
            10 + at
        )
    };
    let (half, full) = (many(size(2_500), text), many(size(5_000), text));
    assert_eq!(full.claims.len(), size(5_000));
    // Only so many values of a slot are compared.
    assert!(
        full.findings.len() <= 3 * half.findings.len().max(1),
        "{} of {}",
        full.findings.len(),
        half.findings.len()
    );
    let size = |report: &Report| report.to_json().len();
    assert!(
        size(&full) <= 3 * size(&half),
        "{} of {} bytes",
        size(&full),
        size(&half)
    );
}

#[test]
fn a_power_too_great_to_count_is_no_figure() {
    let counted = |text: &str| {
        let facts = annotate(text, Some("en"), None).facts;
        let quantities = facts.iter().filter(|fact| matches!(fact.value, Value::Quantity { .. }));
        quantities.count()
    };
    assert_eq!(counted("The firm sold 12e14 items"), 1);
    assert_eq!(counted("The firm sold 1e999 items"), 0);
}
