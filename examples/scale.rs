//! How long a run over a feed takes, how much memory, and how well it finds the events, at several sizes.
//!
//! The feed is a JSONL file of claims, each with the label of its true event in a column `event`, which the library
//! does not read. Each size is its first lines, run in a process of its own, so that each has its own peak of memory.
//!
//! ```text
//! cargo run --release --example scale -- examples/data/feed.jsonl
//! cargo run --release --example scale -- claims.jsonl --threads 2 --sizes 10000,100000,1000000
//! cargo run --release --example scale -- claims.jsonl --text-only
//! ```

use std::collections::HashMap;
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use clap::Parser;
use corroborate::Reconciler;
use corroborate::claim::{Input, Mode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[path = "../benches/generator/pairwise.rs"]
mod pairwise;

use pairwise::{f1, pairwise};

/// Time a run over a file of claims at several sizes, and score the events it finds.
#[derive(Parser)]
struct Args {
    /// A JSONL file of claims with an `event` each.
    path: PathBuf,
    /// How many threads to use; all cores by default.
    #[arg(long)]
    threads: Option<usize>,
    /// Keep no more of a claim than its text, its source and when it was published.
    #[arg(long)]
    text_only: bool,
    /// How many claims to run over; sizes beyond the file are cut to it.
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000])]
    sizes: Vec<usize>,
    /// Run over the whole file here and print the row as JSON.
    #[arg(long, hide = true)]
    row: bool,
}

/// What one run came to.
#[derive(Serialize, Deserialize)]
struct Row {
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

/// The columns that only this program reads.
#[derive(Deserialize)]
struct Labelled {
    id: Value,
    event: Value,
}

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let args = Args::parse();
    let done = if args.row { print_row(&args) } else { table(&args) };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn table(args: &Args) -> Outcome<()> {
    let name = args.path.display();
    let file = File::open(&args.path).map_err(|error| format!("{name}: {error}"))?;
    let total = BufReader::new(file)
        .lines()
        .map_while(Result::ok)
        .filter(|line| is_claim(line))
        .count();
    let mut sizes: Vec<usize> = args.sizes.iter().map(|&size| size.clamp(1, total.max(1))).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9} {:>7} {:>7} {:>9}",
        "claims",
        "reading s",
        "whole s",
        "claims/s",
        "peak MB",
        "events",
        "findings",
        "precision",
        "recall",
        "F1",
        "exponent"
    )?;
    let mut before: Option<Row> = None;
    for size in sizes {
        let row = beside(args, size, size == total)?;
        // How time grows with the claims from one size to the next: 1 is linear.
        let exponent = before.map(|it| (row.whole / it.whole).ln() / (row.claims as f64 / it.claims as f64).ln());
        writeln!(
            out,
            "{:>9} {:>9.2} {:>9.2} {:>9.0} {:>9} {:>9} {:>9} {:>9.4} {:>7.4} {:>7.4} {:>9}",
            row.claims,
            row.reading,
            row.whole,
            row.claims as f64 / row.whole,
            row.peak.map_or("–".to_owned(), |bytes| (bytes / 1_000_000).to_string()),
            row.events,
            row.findings,
            row.precision,
            row.recall,
            f1(row.precision, row.recall),
            exponent.map_or("–".to_owned(), |exponent| format!("{exponent:.2}")),
        )?;
        before = Some(row);
    }
    Ok(())
}

/// The row of the first `size` claims, from a process of its own.
fn beside(args: &Args, size: usize, all: bool) -> Outcome<Row> {
    let draft = std::env::temp_dir().join(format!("corroborate-scale-{}-{size}.jsonl", std::process::id()));
    let path = if all && !args.text_only {
        &args.path
    } else {
        cut(&args.path, &draft, size, args.text_only)?;
        &draft
    };
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--row").arg(path).stderr(Stdio::inherit());
    if let Some(threads) = args.threads {
        command.arg("--threads").arg(threads.to_string());
    }
    let output = command.output();
    let _ = fs::remove_file(&draft);
    let output = output?;
    if !output.status.success() {
        return Err(format!("the run over {size} claims ended with {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Writes the first `size` claims of a file to another.
fn cut(from: &Path, to: &Path, size: usize, text_only: bool) -> Outcome<()> {
    let mut out = BufWriter::new(File::create(to)?);
    let lines = BufReader::new(File::open(from)?).lines();
    for line in lines.map_while(Result::ok).filter(|line| is_claim(line)).take(size) {
        if text_only {
            let mut fields: serde_json::Map<String, Value> = serde_json::from_str(&line)?;
            fields.retain(|name, _| ["id", "source", "published", "text", "event"].contains(&name.as_str()));
            serde_json::to_writer(&mut out, &fields)?;
            writeln!(out)?;
        } else {
            writeln!(out, "{line}")?;
        }
    }
    Ok(out.flush()?)
}

fn is_claim(line: &str) -> bool {
    !line.trim().is_empty()
}

fn print_row(args: &Args) -> Outcome<()> {
    let start = Instant::now();
    let mut reconciler = Reconciler::new().file(&args.path);
    if let Some(threads) = args.threads {
        reconciler = reconciler.threads(threads);
    }
    let findings = reconciler.findings()?.count();
    let whole = start.elapsed().as_secs_f64();
    let peak = peak();
    let labels = labels(&args.path)?;
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
    Input::from_jsonl(&args.path, Mode::Strict)?;
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
