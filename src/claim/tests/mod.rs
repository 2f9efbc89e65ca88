use super::*;

mod compact;
mod feed;
mod folder;
mod laws;

const GOOD_SOURCE: &str = r#"{"id": "s1", "name": "AFP", "published": "2019-11-25", "language": "fr"}"#;
const GOOD_CLAIM: &str = r#"{"id": "c1", "source": "s1", "text": "Deux morts à Liège."}"#;

enum Read {
    Sources(crate::Result<Records<Source>>),
    Claims(crate::Result<Records<Claim>>),
}

fn read(file: &str, bytes: &[u8], mode: Mode) -> Read {
    match file {
        "sources.jsonl" => Read::Sources(read_sources(bytes, file, mode)),
        _ => Read::Claims(read_claims(bytes, file, &[Source::new("s1"), Source::new("2")], mode)),
    }
}

/// A bad second line between good ones stops a strict reading with this message, and is all that a lenient one loses.
#[track_caller]
fn check(file: &str, line: impl AsRef<[u8]>, expected: &str) {
    let good = if file == "sources.jsonl" {
        GOOD_SOURCE
    } else {
        GOOD_CLAIM
    };
    let last = good.replacen('1', "last", 1);
    let bytes = [good.as_bytes(), line.as_ref(), last.as_bytes()].join(&b'\n');
    let error = match read(file, &bytes, Mode::Strict) {
        Read::Sources(read) => read.unwrap_err(),
        Read::Claims(read) => read.unwrap_err(),
    };
    let expected = format!("{file}:2: expected {expected}");
    assert_eq!(error.to_string(), expected);
    assert_eq!((error.file(), error.line()), (Some(file), Some(2)));
    let broken = ["JSON object", "UTF-8", "a line of"]
        .iter()
        .any(|s| expected.contains(s));
    assert_eq!((error.is_syntax(), error.is_invalid()), (broken, !broken));

    let (kept, diagnostics, left_out) = match read(file, &bytes, Mode::Lenient) {
        Read::Sources(Ok(read)) => (read.items.len(), read.diagnostics, read.left_out),
        Read::Claims(Ok(read)) => (read.items.len(), read.diagnostics, read.left_out),
        Read::Sources(Err(error)) | Read::Claims(Err(error)) => panic!("{error}"),
    };
    assert_eq!((kept, left_out), (2, 1));
    assert_eq!(
        diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>(),
        [expected]
    );
}

fn check_claim(line: impl AsRef<[u8]>, expected: &str) {
    check("claims.jsonl", line, expected);
}

fn check_source(line: impl AsRef<[u8]>, expected: &str) {
    check("sources.jsonl", line, expected);
}

#[test]
fn says_where_json_breaks() {
    check_claim(
        r#"{"id": "c2" "source": "s1"}"#,
        "a JSON object, found broken JSON at column 13: expected `,` or `}`",
    );
    check_claim(
        r#"{"id": "c2"#,
        "a JSON object, found broken JSON at column 10: EOF while parsing a string",
    );
    check_claim(
        "Two died.",
        "a JSON object, found broken JSON at column 1: expected value",
    );
    check_claim(
        "{} {}",
        "a JSON object, found broken JSON at column 4: trailing characters",
    );
    check_claim(
        "[".repeat(100_000),
        "a JSON object, found broken JSON at column 128: recursion limit exceeded",
    );
    check_claim("[1]", "a JSON object, found an array");
    check_claim("null", "a JSON object, found null");
    check_claim(r#""a\nb""#, r#"a JSON object, found "a\nb""#);
    check_claim(b"{\"id\": \"\xe9\"}", "UTF-8, found 0xe9 at byte 8");
    check_claim(
        "x".repeat(LONGEST_LINE + 1),
        "a line of at most 1048576 bytes, found 1048577",
    );
}

#[test]
fn misses_fields() {
    check_claim("{}", r#"a field "id", found none"#);
    check_claim(r#"{"id": "c2", "source": null}"#, r#"a field "source", found none"#);
    check_claim(r#"{"id": "c2", "source": "s1"}"#, r#"a field "text", found none"#);
    check_claim(
        r#"{"id": "c2", "source": "s1", "text": ["Two died."]}"#,
        r#"text in "text", found an array"#,
    );
    check_claim(r#"{"id": 1.5}"#, r#"text or an integer in "id", found 1.5"#);
    check_claim(r#"{"id": "\t"}"#, r#"a field "source", found none"#);
    check_source(r#"{"id": {}}"#, r#"text or an integer in "id", found an object"#);
    check_source(r#"{"id": "s2", "name": true}"#, r#"text in "name", found true"#);
}

#[test]
fn refuses_ids_that_lead_nowhere() {
    let long = format!(r#"{{"id": "c2", "source": "{}", "text": "Two died."}}"#, "s".repeat(99));
    let cut = format!("one of the sources given, found \"{}\"…", "s".repeat(60));
    check_claim(long, &cut);
    check_claim(
        r#"{"id": "c2", "source": "s9", "text": "Two died."}"#,
        r#"one of the sources given, found "s9""#,
    );
    check_claim(GOOD_CLAIM, r#"an id of its own, found "c1" of line 1 again"#);
    check_source(GOOD_SOURCE, r#"an id of its own, found "s1" of line 1 again"#);
    check_source(r#"{"id": " "}"#, r#"an id, found " ""#);
}

#[test]
fn refuses_texts_and_dates_that_say_nothing() {
    check_claim(r#"{"id": "c2", "source": "s1", "text": ""}"#, r#"a text, found """#);
    check_claim(
        r#"{"id": "c2", "source": "s1", "text": " \u00a0\n"}"#,
        r#"a text, found " \u{a0}\n""#,
    );
    let date = "a date such as 2019, 2019-11, 2019-11-25, 2019-11-25T14:00:00Z or 2019-11-21/2019-11-24, found";
    check_claim(
        r#"{"id": "c2", "source": "s1", "text": "Two died.", "date": "2019-02-30"}"#,
        &format!("{date} \"2019-02-30\""),
    );
    check_source(r#"{"id": "s2", "published": "soon"}"#, &format!("{date} \"soon\""));
    check_source(r#"{"id": "s2", "published": 20191}"#, &format!("{date} \"20191\""));
    check_source(
        r#"{"id": "s2", "language": "french"}"#,
        r#"an ISO 639-1 code such as "en", found "french""#,
    );
    check_source(
        r#"{"id": "s2", "language": "é"}"#,
        r#"an ISO 639-1 code such as "en", found "é""#,
    );
}

#[test]
fn refuses_spans_off_the_text() {
    let with =
        |name: &str, span: &str| format!(r#"{{"id": "c2", "source": "s1", "text": "Deux tués", "{name}": {span}}}"#);
    check_claim(
        with("trigger", r#"{"start": 5, "end": 11}"#),
        "a trigger within the 10 bytes of the text, found 5..11",
    );
    check_claim(
        with("trigger", r#"{"start": 5, "end": 8}"#),
        "a trigger on character borders, found 5..8, where 8 is inside a character",
    );
    check_claim(
        with("trigger", r#"{"start": 5, "end": 5}"#),
        "a trigger that starts before it ends, found 5..5",
    );
    check_claim(
        with("trigger", r#"{"start": 5, "end": -1}"#),
        r#"byte offsets such as {"start": 4, "end": 10} in "trigger", found an object"#,
    );
    check_claim(
        with("span", "[5, 10]"),
        r#"byte offsets such as {"start": 4, "end": 10} in "span", found an array"#,
    );
    check_claim(
        with("span", r#"{"start": 7, "end": 3}"#),
        "a span that starts before it ends, found 7..3",
    );
}

#[test]
fn takes_what_can_be_taken() {
    let file = "\u{feff}{\"id\": 1, \"name\": null, \"published\": 2019, \"language\": \"FR\", \"rank\": [1]}\r\n\
                \r\n{\"id\": \"s2\", \"name\": \" \", \"published\": null}";
    let read = read_sources(file.as_bytes(), "sources.jsonl", Mode::Strict).unwrap();
    let first = Source::new("1").published("2019").unwrap().language("fr");
    assert_eq!(read.items, [first, Source::new("s2")]);
    assert_eq!(read.items[1].label(), "s2");

    let file = r#"{"id": 7, "source": 1, "text": "Two died.", "date": "2019-11", "place": "Ghent", "kind": "death",
                   "trigger": {"start": 4, "end": 8}, "span": {"start": 90, "end": 99}}"#;
    let read = read_claims(
        file.replace('\n', " ").as_bytes(),
        "claims.jsonl",
        &read.items,
        Mode::Strict,
    );
    let claim = Claim::new("7", "1", "Two died.").date("2019-11").unwrap();
    let claim = claim.place("Ghent").kind("death").trigger(4..8).span(90..99);
    assert_eq!(read.unwrap().items, [claim]);
}

#[test]
fn lenient_reading_counts_what_it_leaves_out() {
    let file =
        format!("{GOOD_CLAIM}\n\n{{\n{GOOD_CLAIM}\n{{\"id\": \"c2\", \"source\": 2, \"text\": \"Two died.\"}}\n[]\n");
    let Read::Claims(Ok(read)) = read("claims.jsonl", file.as_bytes(), Mode::Lenient) else {
        panic!("a lenient reading stopped");
    };
    assert_eq!((read.items.len(), read.left_out), (2, 3));
    let lines: Vec<_> = read.diagnostics.iter().map(|d| (d.line, d.source.as_deref())).collect();
    assert_eq!(lines, [(Some(3), None), (Some(4), Some("s1")), (Some(6), None)]);
}

#[test]
fn input_made_in_code_is_checked_like_files() {
    let sources = || vec![Source::new("s1"), Source::new("s2")];
    let refused = |claim: Claim, documents: Vec<Document>| {
        let error = Input::validate(sources(), vec![claim], documents, Mode::Strict).unwrap_err();
        assert!(error.is_invalid() && error.file().is_none());
        error.to_string()
    };
    let article = || vec![Document::new("s1", "Zwölf Tote")];
    assert_eq!(
        refused(Claim::new("c1", "s1", " "), vec![]),
        r#"claim "c1": expected a text, found " ""#
    );
    assert_eq!(
        refused(Claim::new("c1", "s1", "Zwölf").span(0..3), article()),
        r#"claim "c1": expected a span on character borders, found 0..3, where 3 is inside a character"#
    );
    assert_eq!(
        refused(Claim::new("c1", "s1", "Zwölf"), [article(), article()].concat()),
        r#"document of "s1": expected one document a source, found a second one"#
    );
    let mut backwards = Claim::new("c1", "s1", "Zwölf").date("2019-11").unwrap();
    backwards.date.as_mut().unwrap().to = "2018".parse::<Published>().unwrap().to;
    assert_eq!(
        refused(backwards, vec![]),
        r#"claim "c1": expected a date that begins before it ends, found 2019-11-01/2018-12-31"#
    );

    let claims = vec![
        Claim::new("c1", "s2", "Two died."),
        Claim::new("c1", "s1", "Two died."),
        Claim::new("c2", "s3", "Two died."),
    ];
    let documents = vec![Document::new("s2", ""), Document::new("s1", "Two died.")];
    let input = Input::validate(sources(), claims, documents, Mode::Lenient).unwrap();
    assert_eq!((input.claims.len(), input.documents.len(), input.left_out), (1, 1, 3));
    assert_eq!(
        input.diagnostics[1].to_string(),
        r#"claim "c1": expected an id of its own, found the same id earlier"#
    );
}
