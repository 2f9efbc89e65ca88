use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;

/// A file of its own under the system's temporary folder, gone with the value.
struct Feed(PathBuf);

impl Feed {
    fn new(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-{name}-{}.jsonl", std::process::id()));
        fs::write(&path, bytes).unwrap();
        Feed(path)
    }

    fn read(&self, mode: Mode) -> crate::Result<Input> {
        Input::from_jsonl(&self.0, mode)
    }

    #[track_caller]
    fn fails(&self, expected: &str) {
        let error = self.read(Mode::Strict).unwrap_err().to_string();
        assert_eq!(error.replace(&self.0.display().to_string(), "FEED"), expected);
    }
}

impl Drop for Feed {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_feed_brings_its_sources() {
    let feed = Feed::new(
        "brings",
        "\u{feff}{\"id\": 0, \"source\": \"s2\", \"published\": \"2024-04-04\", \"text\": \"Two died.\", \"place\": null}\r\n\n\
         {\"id\": 1, \"source\": 10, \"published\": null, \"text\": \"Deux morts.\", \"quantity\": 2, \"unit\": [\"people\"]}\n\
         {\"id\": \"2\", \"source\": \"s2\", \"text\": \"Three died.\", \"date\": 2024}",
    );
    let input = feed.read(Mode::Strict).unwrap();
    assert_eq!(input.sources, [Source::new("10"), Source::new("s2")]);
    assert_eq!(
        input.claims,
        [
            Claim::new("0", "s2", "Two died.").published("2024-04-04").unwrap(),
            Claim::new("1", "10", "Deux morts."),
            Claim::new("2", "s2", "Three died.").date("2024").unwrap(),
        ]
    );
}

#[test]
fn a_feed_is_checked_line_by_line() {
    let bad = r#"{"id": "c2", "source": "\t", "text": "Two died."}"#;
    let late = r#"{"id": "c3", "source": "s1", "text": "Two died.", "published": "soon"}"#;
    let feed = Feed::new("checked", [GOOD_CLAIM, bad, late, GOOD_CLAIM].join("\n"));
    feed.fails(r#"FEED:2: expected the id of a source, found "\t""#);
    let read = feed.read(Mode::Lenient).unwrap();
    assert_eq!((read.claims.len(), read.sources.len(), read.left_out), (1, 1, 3));
    let lines: Vec<_> = read.diagnostics.iter().map(|d| d.line).collect();
    assert_eq!(lines, [Some(2), Some(3), Some(4)]);
    assert!(read.diagnostics[2].message.ends_with("found \"c1\" of line 1 again"));

    Feed::new("empty", "\n").fails("FEED: expected a claim, found an empty file");
    let missing = Input::from_jsonl("no/such/feed.jsonl", Mode::Lenient).unwrap_err();
    assert_eq!(
        (missing.is_io(), missing.to_string().as_str()),
        (
            true,
            "no/such/feed.jsonl: expected a file of claims, a JSON object a line, found none"
        )
    );
    let folder = Input::from_jsonl(std::env::temp_dir(), Mode::Strict).unwrap_err();
    assert!(folder.is_io(), "{folder}");
}

#[test]
fn the_first_fault_of_a_long_file_is_the_one_told() {
    let claim = |id: usize| {
        format!(
            r#"{{"id": {id}, "source": "s1", "text": "{}"}}"#,
            "Two died. ".repeat(200)
        )
    };
    let mut lines: Vec<String> = (0..6_000).map(claim).collect();
    lines[5_000] = "{}".to_owned();
    let feed = Feed::new("long-feed", lines.join("\n"));
    feed.fails(r#"FEED:5001: expected a field "id", found none"#);
    // An id is found again wherever it stood first.
    lines[4_000] = lines[1].clone();
    let feed = Feed::new("long-feed", lines.join("\n"));
    feed.fails(r#"FEED:4001: expected an id of its own, found "1" of line 2 again"#);
    let read = feed.read(Mode::Lenient).unwrap();
    assert_eq!((read.claims.len(), read.left_out), (5_998, 2));
    assert!(read.claims.is_sorted_by_key(|claim| claim.id.parse::<usize>().unwrap()));
}

/// What is read without a map of the fields is what is read with one; the other way round it need not be.
fn reads_alike(line: &str) {
    if let Some(quick) = quick::claim(line) {
        assert_eq!(record::slowly::<Claim>(line).ok(), Some(quick), "{line}");
    }
}

#[test]
fn odd_lines_are_read_alike() {
    assert!(quick::claim(GOOD_CLAIM).is_some());
    for line in [
        r#"{"id": 1, "source": -3, "text": "a\u00e9\ud83d\ude00", "id": "2", "text": "b"}"#,
        r#"{"\u0069d": 18446744073709551615, "source": "s", "text": "a"}"#,
        r#"{"id": 18446744073709551616, "source": "s", "text": "a"}"#,
        r#"{"id": -0, "source": "s", "text": "a"}"#,
        r#"{"id": 1.0, "source": "s", "text": "a"}"#,
        r#"{"id": true, "source": "s", "text": "a", "id": 1}"#,
        r#"{"id": 1, "source": "s", "text": "a", "text": null}"#,
        r#"{"id": 1, "source": "s", "text": "a", "date": 2019, "published": "2019-11-25T14:00:00+02:00"}"#,
        r#"{"id": 1, "source": "s", "text": "a", "date": -2019}"#,
        r#"{"id": 1, "source": "s", "text": "a", "x": {"y": [1, 2.5, true, null, "\ud800"]}}"#,
        r#"{"id": 1, "source": "s", "text": "a", "x": 1e999}"#,
        r#"{"id": 1, "source": "s", "text": "a", "x": {"y": [1, 2.5, true, null, "z"]}}"#,
        r#"{"id": 1, "source": "s", "text": "a", "span": {"end": 9, "start": 2, "of": "it"}, "trigger": null}"#,
        r#"{"id": 1, "source": "s", "text": "a", "span": {"end": 9, "start": "2"}}"#,
        r#"{"id": 1, "source": "s", "text": "a", "span": [2, 9]}"#,
        r#"{"id": 1, "source": "s", "text": "a"} {}"#,
        r#"{"id": 1, "source": "s", "text": "a",}"#,
        r#"["1", "s", "a"]"#,
        "null",
        "",
    ] {
        reads_alike(line);
    }
    let deep = |depth: usize| {
        let (open, close) = ("[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"id": 1, "source": "s", "text": "a", "x": {open}{close}}}"#)
    };
    for depth in [1, 100, 125, 126, 127, 128, 129, 10_000] {
        reads_alike(&deep(depth));
    }
}

proptest! {
    #[test]
    fn damaged_lines_are_read_alike(at in any::<prop::sample::Index>(), byte in 0x20u8..0x7f, cut in any::<bool>()) {
        let mut line = String::from(
            r#"{"id": 12, "source": "s1", "published": "2024-04-04", "text": "a \"b\" c", "date": "2024-04", "place": null, "kind": "death", "trigger": {"start": 0, "end": 1}, "x": [-1.5e3, {"y": false}]}"#,
        );
        let at = at.index(line.len());
        if cut {
            line.remove(at);
        } else {
            line.replace_range(at..=at, char::from(byte).encode_utf8(&mut [0; 4]));
        }
        reads_alike(&line);
    }
}
