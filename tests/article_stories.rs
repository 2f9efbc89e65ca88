//! Raw articles of the story sets: their claims are found, their boilerplate is not.

use std::fs;
use std::path::PathBuf;

use corroborate::extract::article::passages;

/// The folder of a story, where the story sets are at hand.
fn story(name: &str) -> Option<PathBuf> {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/stories")).join(name);
    if !path.is_dir() {
        println!("skipped: no {}", path.display());
        return None;
    }
    Some(path)
}

#[test]
fn no_passage_comes_out_of_the_boilerplate() {
    let Some(dir) = story("amaq-seeds") else { return };
    for entry in fs::read_dir(dir.join("documents")).expect("documents") {
        let text = fs::read_to_string(entry.expect("a document").path()).expect("text");
        for passage in passages(&text, None) {
            let slice = passage.span.slice(&text);
            for word in [
                "cookie",
                "Captcha",
                "Copyright",
                "Bezos",
                "Contact us",
                "Ireland and Cyprus",
                "adresse e-mail",
                "Written by",
                "journalist,",
                "Credit:",
                "Avec AFP",
                "Source :",
                "Partager",
                "Recent Posts",
                "protected]",
            ] {
                assert!(!slice.contains(word), "{slice:?}");
            }
        }
    }
}

#[test]
fn claims_lie_in_passages() {
    for name in [
        "amaq-seeds",
        "barcelona-2017",
        "brumadinho-2019",
        "iran-quake-2013",
        "mh17-2014",
        "munich-2016",
    ] {
        let Some(dir) = story(name) else { continue };
        let claims = fs::read_to_string(dir.join("claims.jsonl")).expect("claims");
        for line in claims.lines() {
            let claim: serde_json::Value = serde_json::from_str(line).expect("a claim");
            let field = |key: &str| claim[key].as_str().expect("a string").to_owned();
            let document = dir.join("documents").join(field("source") + ".txt");
            let text = fs::read_to_string(document).expect("text");
            let claimed = field("text");
            let start = text.find(&claimed).expect("a substring of its document");
            let end = start + claimed.len();
            let covered: usize = passages(&text, None)
                .iter()
                .map(|p| p.span.end.min(end).saturating_sub(p.span.start.max(start)))
                .sum();
            assert!(10 * covered >= 8 * claimed.len(), "{name} {}: {claimed:?}", field("id"));
        }
    }
}
