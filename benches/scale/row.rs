//! What one run over a file of labelled claims came to, as a row of a table.

use std::collections::HashMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use corroborate::Reconciler;
use corroborate::claim::{Input, Mode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{f1, pairwise};

pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// What the columns of [`Row::line`] are.
pub const HEADER: &str =
    "   claims reading s   whole s  claims/s   peak MB    events  findings precision  recall      F1  exponent";

/// What one run came to.
#[derive(Serialize, Deserialize)]
pub struct Row {
    claims: usize,
    /// Seconds to read and check the file.
    reading: f64,
    /// Seconds from the file to the findings, reading included.
    whole: f64,
    /// Most memory in use at a time, in bytes, where the system tells.
    peak: Option<u64>,
    events: usize,
    findings: usize,
    precision: f64,
    recall: f64,
}

impl Row {
    /// The row in words, and how its time has grown since the row `before` it: 1 is linear.
    pub fn line(&self, before: Option<&Row>) -> String {
        let growth = |it: &Row| (self.whole / it.whole).ln() / (self.claims as f64 / it.claims as f64).ln();
        format!(
            "{:>9} {:>9.2} {:>9.2} {:>9.0} {:>9} {:>9} {:>9} {:>9.4} {:>7.4} {:>7.4} {:>9}",
            self.claims,
            self.reading,
            self.whole,
            self.claims as f64 / self.whole,
            self.peak
                .map_or("–".to_owned(), |bytes| (bytes / 1_000_000).to_string()),
            self.events,
            self.findings,
            self.precision,
            self.recall,
            f1(self.precision, self.recall),
            before.map_or("–".to_owned(), |it| format!("{:.2}", growth(it))),
        )
    }
}

/// The row of a file, from a process of its own, so that its peak of memory is its own: this program with the
/// arguments that [`print`] takes.
pub fn beside(path: &Path, threads: Option<usize>) -> Outcome<Row> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--row").arg(path).stderr(Stdio::inherit());
    if let Some(threads) = threads {
        command.arg("--threads").arg(threads.to_string());
    }
    let output = command.output()?;
    if !output.status.success() {
        return Err(format!("ended with {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Runs over a file here and prints its row as JSON.
pub fn print(path: &Path, threads: Option<usize>) -> Outcome<()> {
    let start = Instant::now();
    let mut reconciler = Reconciler::new().file(path);
    if let Some(threads) = threads {
        reconciler = reconciler.threads(threads);
    }
    let findings = reconciler.findings()?.count();
    let whole = start.elapsed().as_secs_f64();
    let peak = peak();
    let labels = labels(path)?;
    let mut gold = Vec::with_capacity(labels.len());
    let mut places = HashMap::with_capacity(labels.len());
    for (id, label) in labels {
        places.insert(id, gold.len());
        gold.push(label);
    }
    let mut events: Vec<Vec<usize>> = Vec::new();
    for (_, claims) in reconciler.events()? {
        let ids = claims
            .into_iter()
            .filter_map(|claim| Some(&reconciler.claim_at(claim)?.id));
        events.push(ids.filter_map(|id| places.get(id).copied()).collect());
    }
    let (precision, recall) = pairwise(events.iter().map(Vec::as_slice), &gold);
    let claims = gold.len();
    drop(reconciler);
    let start = Instant::now();
    Input::from_jsonl(path, Mode::Strict)?;
    let row = Row {
        claims,
        reading: start.elapsed().as_secs_f64(),
        whole,
        peak,
        events: events.len(),
        findings,
        precision,
        recall,
    };
    println!("{}", serde_json::to_string(&row)?);
    Ok(())
}

/// Whether a line holds a claim: blank ones are passed over.
pub fn is_claim(line: &str) -> bool {
    !line.trim().is_empty()
}

/// The columns that only this reads.
#[derive(Deserialize)]
struct Labelled {
    id: Value,
    event: Value,
}

/// The id of each claim and a number for its true event.
fn labels(path: &Path) -> Outcome<Vec<(String, u32)>> {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let lines = BufReader::new(File::open(path)?).lines();
    let one = |(line, number): (io::Result<String>, usize)| -> Outcome<(String, u32)> {
        let labelled: Labelled = serde_json::from_str(&line?)
            .map_err(|error| format!("line {number}: expected a claim with an \"event\", found: {error}"))?;
        let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let next = numbers.len() as u32;
        Ok((text(labelled.id), *numbers.entry(text(labelled.event)).or_insert(next)))
    };
    let claims = |(line, _): &(io::Result<String>, usize)| line.as_ref().map_or(true, |line| is_claim(line));
    lines.zip(1..).filter(claims).map(one).collect()
}

/// Most memory this process had in use at a time, in bytes; Linux tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
