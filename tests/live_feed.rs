//! The example `live_feed`, over the shipped feed.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use corroborate::Reconciler;
use serde_json::Value;

/// Cargo builds the examples beside the tests.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let built = test.parent().and_then(Path::parent).expect("target/PROFILE/deps");
    built
        .join("examples")
        .join(format!("live_feed{}", std::env::consts::EXE_SUFFIX))
}

fn read(input: &str, arguments: &[&str]) -> Output {
    let mut program = Command::new(program())
        .args(arguments)
        .args(["--pause", "60000"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example, built by `cargo test` or `cargo build --example live_feed`");
    program.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    program.wait_with_output().unwrap()
}

fn lines(output: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(output).unwrap();
    text.lines().map(str::to_owned).collect()
}

fn feed() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/feed.jsonl")).unwrap()
}

struct State(PathBuf);

impl State {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("corroborate-live-{name}-{}", std::process::id()));
        let _ = fs::remove_file(&path);
        State(path)
    }

    fn arguments(&self) -> [&str; 6] {
        [
            "--state",
            self.0.to_str().unwrap(),
            "--batch",
            "50",
            "--events",
            "--threads=1",
        ]
    }
}

impl Drop for State {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

#[test]
fn a_restart_goes_on_where_the_feed_stopped() {
    let feed = feed();
    let (first, second): (Vec<&str>, Vec<&str>) = (
        feed.split_inclusive('\n').take(100).collect(),
        feed.split_inclusive('\n').skip(100).collect(),
    );
    let (whole, parted) = (State::new("whole"), State::new("parted"));
    let at_once = read(&feed, &whole.arguments());
    let before = read(&first.concat(), &parted.arguments());
    let after = read(&second.concat(), &parted.arguments());
    assert!(at_once.status.success() && before.status.success() && after.status.success());
    assert_eq!([before.stdout, after.stdout].concat(), at_once.stdout);
    let mut news = Reconciler::load(&parted.0).unwrap();
    assert_eq!(
        news.events().unwrap(),
        Reconciler::load(&whole.0).unwrap().events().unwrap()
    );

    // The findings told, taken together, are those of one run.
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut count = 0i64;
    for line in lines(&at_once.stdout) {
        let change: Value = serde_json::from_str(&line).unwrap();
        match change["fate"].as_str() {
            Some("new") => {
                count += 1;
                told.insert(change["aspect"].to_string());
            }
            Some("withdrawn") => count -= 1,
            _ => {}
        }
    }
    let report = Reconciler::new()
        .file(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/feed.jsonl"))
        .run()
        .unwrap();
    assert_eq!(count, report.findings.len() as i64);
    assert!(
        report
            .findings
            .iter()
            .all(|finding| told.contains(&format!("{:?}", finding.aspect)))
    );
}

#[test]
fn bad_lines_and_known_claims_are_told_and_passed_over() {
    let state = State::new("bad");
    let feed = feed();
    let input = feed.lines().take(3).collect::<Vec<_>>().join("\n") + "\n\n{bad\n" + feed.lines().next().unwrap();
    let output = read(&input, &state.arguments());
    assert!(output.status.success());
    let told = lines(&output.stderr);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].starts_with("left out: standard input:5: expected a JSON object"),
        "{}",
        told[0]
    );
    assert!(told[1].starts_with("left out: standard input:6:"), "{}", told[1]);
    assert_eq!(Reconciler::load(&state.0).unwrap().report().unwrap().claims.len(), 3);
    // Played again, all of it is known.
    let again = read(&input, &state.arguments());
    assert!(again.status.success() && again.stdout.is_empty());
    assert_eq!(lines(&again.stderr).len(), 5);
    assert_eq!(Reconciler::load(&state.0).unwrap().report().unwrap().claims.len(), 3);
}

#[test]
fn a_state_that_is_none_is_refused_and_left_alone() {
    let state = State::new("none");
    fs::write(&state.0, "no state").unwrap();
    let output = read(&feed(), &state.arguments());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(lines(&output.stderr).len(), 1);
    assert_eq!(fs::read_to_string(&state.0).unwrap(), "no state");
}

#[test]
fn the_readme_shows_what_it_tells() {
    let story = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/amaq");
    let claims = fs::read_to_string(story.join("claims.jsonl")).unwrap();
    let sources = story.join("sources.jsonl");
    let output = read(
        &claims,
        &[
            "--sources",
            sources.to_str().unwrap(),
            "--text",
            "--only",
            "contradictions",
        ],
    );
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        !told.is_empty() && include_str!("../README.md").contains(&told),
        "{told}"
    );
}
