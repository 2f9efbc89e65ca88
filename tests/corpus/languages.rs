use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use corroborate::lang::Language;

use super::check::{About, PUBLISHED, told};

/// Checks a language's `corpus.txt`: below the heading of its sort (`[numbers]`) each value, and below that, indented,
/// the phrasings of it; what stands before the first heading is a remark.
fn check(language: Language) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("src/lang")
        .join(language.code())
        .join("corpus.txt");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut sort = None;
    let mut expected = "";
    let mut wrong = String::new();
    for (number, line) in text.lines().enumerate() {
        match (line.trim(), sort) {
            ("", _) => {}
            ("[numbers]" | "[no numbers]", _) => (sort, expected) = (Some(About::Numbers), ""),
            ("[times]" | "[no times]", _) => (sort, expected) = (Some(About::Times), ""),
            (heading, _) if heading.starts_with('[') => panic!("{}: {heading:?} is no heading", path.display()),
            (_, None) => {}
            (phrasing, Some(about)) if line.starts_with(' ') => {
                let found = told(about, language.code(), PUBLISHED, phrasing);
                if found != expected {
                    let at = format!("{}/corpus.txt:{}", language.code(), number + 1);
                    writeln!(wrong, "{at}: {phrasing:?}: expected {expected:?}, found {found:?}").unwrap();
                }
            }
            _ => expected = line,
        }
    }
    wrong
}

#[test]
fn every_phrasing_means_what_its_language_says() {
    let wrong: String = Language::ALL.iter().map(|language| check(*language)).collect();
    assert!(wrong.is_empty(), "\n{wrong}");
}
