//! Reads claims as they come, a JSON object a line on standard input, and tells what they change: contradictions and
//! updates that are new, changed or withdrawn, and with `--events` the events that begin, grow, merge and split.
//!
//! ```text
//! cat examples/data/feed.jsonl | cargo run --release --example live_feed -- --state news.state
//! tail -F claims.jsonl | cargo run --release --example live_feed -- --state news.state --text
//! ```
//!
//! What was read is kept in the state: after a restart it goes on where it was saved, and claims that are in the state
//! are passed over, so that a feed may be played again from any earlier line.

use std::collections::HashMap;
use std::error::Error;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use corroborate::Reconciler;
use corroborate::claim::{Input, LONGEST_LINE, Mode, Source, read_sources};
use corroborate::contradiction::Relation;
use corroborate::reconcile::{Changes, EventChange, EventId, Fate, FindingChange};
use corroborate::report::Value;
use serde::Serialize;

/// Tell what claims change as they come, a JSON object a line on standard input.
#[derive(Parser)]
struct Args {
    /// Keep what was read in this file, and go on from it where it is there.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// What is known of the sources, a JSON object a line; of others no more is known than their ids.
    #[arg(long, value_name = "FILE")]
    sources: Option<PathBuf>,
    /// Take in so many lines at once, fewer where the input pauses.
    #[arg(long, value_name = "LINES", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..))]
    batch: u32,
    /// Milliseconds without a line after which those that came are taken in.
    #[arg(long, value_name = "MS", default_value_t = 300)]
    pause: u64,
    /// Save the state after so many batches, and at the end.
    #[arg(long, value_name = "BATCHES", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    save_every: u32,
    /// Tell what becomes of the events, too.
    #[arg(long)]
    events: bool,
    /// Tell the findings of one relation only, and what they changed into.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Write for people instead of JSON lines.
    #[arg(long)]
    text: bool,
    /// How many threads to use; all cores by default.
    #[arg(long)]
    threads: Option<usize>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Only {
    Contradictions,
    Updates,
    Apparent,
    Agreements,
}

impl From<Only> for Relation {
    fn from(only: Only) -> Self {
        match only {
            Only::Contradictions => Relation::Contradiction,
            Only::Updates => Relation::Update,
            Only::Apparent => Relation::Apparent,
            Only::Agreements => Relation::Agreement,
        }
    }
}

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A line with its end, or what broke the input.
type Heard = io::Result<Vec<u8>>;

/// A finding and what became of it, as it is written.
#[derive(Serialize)]
struct Told<'t> {
    fate: Fate,
    event: EventId,
    before: Option<Relation>,
    relation: Relation,
    aspect: &'t str,
    why: &'t str,
    confidence: f64,
    importance: f64,
    values: [&'t Value; 2],
    claims: [&'t [String]; 2],
    sources: [&'t [String]; 2],
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Outcome<()> {
    let mut news = match &args.state {
        Some(path) if path.exists() => Reconciler::load(path)?,
        _ => {
            // Where no state can be written shows before anything is read.
            let mut news = Reconciler::new();
            save(&mut news, args)?;
            news
        }
    };
    if let Some(threads) = args.threads {
        news = news.threads(threads);
    }
    let sources = args.sources.as_deref().map_or(Ok(HashMap::new()), known_sources)?;
    // So few lines wait that whoever writes faster than they are taken in is held up, and the memory not filled.
    let (say, heard) = sync_channel(1 << 12);
    thread::spawn(move || listen(&mut BufReader::new(io::stdin()), &say));

    let mut out = BufWriter::new(io::stdout().lock());
    let (mut read, mut batches) = (0, 0);
    let mut ended = None;
    while ended.is_none() {
        let (lines, end) = next_batch(&heard, args);
        ended = end;
        let input = Input::from_feed(&lines.concat()[..], "standard input", read, Mode::Lenient)?;
        read += lines.len();
        let Some(input) = fresh(input, &news, &sources) else {
            continue;
        };
        let changes = news.add(input)?;
        if let Err(error) = tell(&changes, &news, args, &mut out) {
            // Whoever read this has gone; what came in is kept all the same.
            ended = Some(Err(error));
        }
        batches += 1;
        if batches % args.save_every == 0 && ended.is_none() {
            save(&mut news, args)?;
        }
    }
    if batches > 0 {
        save(&mut news, args)?;
    }
    match ended {
        Some(Err(error)) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn save(news: &mut Reconciler, args: &Args) -> Outcome<()> {
    if let Some(path) = &args.state {
        news.save(path)?;
    }
    Ok(())
}

fn known_sources(path: &Path) -> Outcome<HashMap<String, Source>> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
    let read = read_sources(BufReader::new(file), &name, Mode::Strict)?;
    let by_id = read.items.into_iter().map(|source| (source.id.clone(), source));
    Ok(by_id.collect())
}

/// Sends the lines of `input`, to its end or to where it breaks.
fn listen(input: &mut impl BufRead, say: &SyncSender<Heard>) {
    loop {
        let line = line(input);
        let last = line.as_ref().map_or(true, Vec::is_empty);
        if line.as_ref().is_ok_and(Vec::is_empty) || say.send(line).is_err() || last {
            return;
        }
    }
}

/// The next line with its end, cut off where it is too long; empty at the end of the input.
fn line(input: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    let mut ended = false;
    while !ended {
        let bytes = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            bytes => bytes?,
        };
        if bytes.is_empty() {
            break;
        }
        let end = bytes.iter().position(|&byte| byte == b'\n');
        let length = end.unwrap_or(bytes.len());
        let room = (LONGEST_LINE + 1).saturating_sub(line.len());
        line.extend_from_slice(&bytes[..length.min(room)]);
        ended = end.is_some();
        input.consume(length + usize::from(ended));
    }
    if ended || !line.is_empty() {
        line.push(b'\n');
    }
    Ok(line)
}

/// The lines of the next batch, as many as it takes or those that came before the input paused; and how the input ended,
/// if it did.
fn next_batch(heard: &Receiver<Heard>, args: &Args) -> (Vec<Vec<u8>>, Option<io::Result<()>>) {
    let mut lines = Vec::new();
    let pause = Duration::from_millis(args.pause);
    while lines.len() < args.batch as usize {
        let next = match lines.is_empty() {
            true => heard.recv().map_err(|_| RecvTimeoutError::Disconnected),
            false => heard.recv_timeout(pause),
        };
        match next {
            Ok(Ok(line)) => lines.push(line),
            Ok(Err(error)) => return (lines, Some(Err(error))),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => return (lines, Some(Ok(()))),
        }
    }
    (lines, None)
}

/// What is new of a batch, if anything; what is left out is told on standard error.
fn fresh(mut input: Input, news: &Reconciler, sources: &HashMap<String, Source>) -> Option<Input> {
    // Told here, and not once more in every report on this feed.
    input.left_out = 0;
    for diagnostic in std::mem::take(&mut input.diagnostics) {
        let _ = writeln!(io::stderr(), "left out: {diagnostic}");
    }
    input.claims.retain(|claim| {
        let known = news.number_of(&claim.id).and_then(|number| news.claim_at(number));
        if let Some(known) = known {
            let as_what = if known == claim {
                "just so"
            } else {
                "with other words or fields"
            };
            let _ = writeln!(
                io::stderr(),
                "left out: claim {:?} was read before, {as_what}",
                claim.id
            );
        }
        known.is_none()
    });
    for source in &mut input.sources {
        if let Some(known) = sources.get(&source.id) {
            source.clone_from(known);
        }
    }
    (!input.claims.is_empty()).then_some(input)
}

/// Writes what a batch changed.
fn tell(changes: &Changes, news: &Reconciler, args: &Args, out: &mut impl Write) -> io::Result<()> {
    if args.events {
        for change in &changes.events {
            if args.text {
                writeln!(out, "{}", event_in_words(change))?;
            } else {
                serde_json::to_writer(&mut *out, change)?;
                writeln!(out)?;
            }
        }
    }
    for change in &changes.findings {
        let FindingChange {
            fate,
            event,
            before,
            finding,
        } = change;
        let asked = |only: Only| [Some(finding.relation), *before].contains(&Some(only.into()));
        let Some(told) = news.told(finding).filter(|_| args.only.is_none_or(asked)) else {
            continue;
        };
        if args.text {
            let sure = (told.confidence * 100.0).round();
            let fate = format!("{fate:?}").to_lowercase();
            writeln!(out, "{fate}, event {}, {sure} % sure: {told}", event.0)?;
            continue;
        }
        let [left, right] = &told.sides;
        let line = Told {
            fate: *fate,
            event: *event,
            before: *before,
            relation: told.relation,
            aspect: &told.aspect,
            why: &told.why,
            confidence: told.confidence,
            importance: told.importance,
            values: [&left.value, &right.value],
            claims: [&left.claims, &right.claims],
            sources: [&left.sources, &right.sources],
        };
        serde_json::to_writer(&mut *out, &line)?;
        writeln!(out)?;
    }
    out.flush()
}

fn event_in_words(change: &EventChange) -> String {
    match change {
        EventChange::New { event } => format!("event {} is new", event.0),
        EventChange::Altered { event } => format!("event {} has other claims", event.0),
        EventChange::Merged { event, into } => format!("event {} is part of event {} now", event.0, into.0),
        EventChange::Split { event, from } => format!("event {} was part of event {}", event.0, from.0),
    }
}
