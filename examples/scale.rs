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

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use serde_json::Value;

#[path = "../benches/generator/pairwise.rs"]
mod pairwise;
#[path = "../benches/scale/row.rs"]
mod row;

use pairwise::{f1, pairwise};
use row::{HEADER, Outcome, Row, is_claim};

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

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

fn main() -> ExitCode {
    let args = Args::parse();
    let done = if args.row {
        row::print(&args.path, args.threads)
    } else {
        table(&args)
    };
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
    writeln!(out, "{HEADER}")?;
    let mut before: Option<Row> = None;
    for size in sizes {
        let row = beside(args, size, size == total)?;
        writeln!(out, "{}", row.line(before.as_ref()))?;
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
    let row = row::beside(path, args.threads);
    let _ = fs::remove_file(&draft);
    row.map_err(|error| format!("the run over {size} claims: {error}").into())
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
