//! Reads a folder of sources and claims, or a JSONL file, and writes where the sources contradict each other.
//!
//! ```text
//! cargo run --release --example reconcile -- examples/data/amaq
//! cargo run --release --example reconcile -- examples/data/amaq --format markdown --output report.md
//! cargo run --release --example reconcile -- examples/data/amaq --explain x01
//! ```

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use anstream::{AutoStream, ColorChoice};
use clap::{Parser, ValueEnum};
use corroborate::contradiction::Relation;
use corroborate::report::TextOptions;
use corroborate::{Reconciler, Report};
use indicatif::ProgressBar;

/// Say where the claims of several sources contradict each other, and why.
#[derive(Parser)]
struct Args {
    /// A folder with sources.jsonl and claims.jsonl or documents/, or a .jsonl file of claims alone.
    path: PathBuf,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Leave claims.jsonl aside and find the claims in the articles of documents/.
    #[arg(long)]
    documents: bool,
    /// Show the findings of one relation only.
    #[arg(long, value_enum)]
    only: Option<Only>,
    /// Tell the whole chain behind one finding, by its id.
    #[arg(long, value_name = "ID", conflicts_with_all = ["format", "only"])]
    explain: Option<String>,
    /// Leave out lines that cannot be read, and say so in the report, instead of stopping there.
    #[arg(long)]
    lenient: bool,
    /// Write to this file instead of standard output; it appears only when it is complete.
    #[arg(long)]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
    Dot,
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

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` has seen enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {}", error.to_string().replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    let mut report = patiently(|| {
        Reconciler::new()
            .lenient(args.lenient)
            .documents_only(args.documents)
            .directory(&args.path)
            .run()
    })?;
    if let Some(only) = args.only {
        report = report.only(only.into());
    }
    let explanation = args.explain.as_deref().map(|id| report.explain(id)).transpose()?;
    let write = |out: &mut dyn Write, color: bool| match explanation {
        Some(explanation) => explanation.write_text(out, &options(color)),
        None => write(&report, args.format, out, color),
    };
    match &args.output {
        Some(path) => save(path, |out| write(out, false))
            .map_err(|error| format!("cannot write {}: {error}; choose another --output", path.display()).into()),
        None => {
            let stdout = io::stdout().lock();
            // Knows of terminals, NO_COLOR and CLICOLOR.
            let color = AutoStream::choice(&stdout) != ColorChoice::Never;
            let mut out = BufWriter::new(stdout);
            write(&mut out, color)?;
            Ok(out.flush()?)
        }
    }
}

fn options(color: bool) -> TextOptions {
    TextOptions {
        color,
        ..TextOptions::default()
    }
}

fn write(report: &Report, format: Format, out: impl Write, color: bool) -> io::Result<()> {
    match format {
        Format::Text => report.write_text(out, &options(color)),
        Format::Markdown => report.write_markdown(out),
        Format::Json => report.write_json(out),
        Format::Dot => report.write_dot(out),
    }
}

/// Writes a file beside `path` and renames it, so that nobody ever reads half a report; what is no plain file (a link,
/// a pipe, a device) is written through.
fn save(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok_and(|there| !there.file_type().is_file()) {
        let mut out = BufWriter::new(File::create(path)?);
        write(&mut out)?;
        return out.flush();
    }
    let name = path.file_name().ok_or_else(|| io::Error::other("it names no file"))?;
    let mut draft = name.to_owned();
    draft.push(format!(".{}.part", std::process::id()));
    let draft = path.with_file_name(draft);
    let written = File::create_new(&draft).and_then(|file| {
        let mut out = BufWriter::new(file);
        write(&mut out)?;
        out.into_inner().map_err(|error| error.into_error())?.sync_all()?;
        fs::rename(&draft, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&draft);
    }
    written
}

/// Runs `work`, with a spinner for whoever watches a terminal for more than a second.
fn patiently<T>(work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    thread::scope(|scope| {
        let (done, waiting) = mpsc::channel::<()>();
        scope.spawn(move || {
            if waiting.recv_timeout(Duration::from_secs(1)) == Err(mpsc::RecvTimeoutError::Timeout) {
                let spinner = ProgressBar::new_spinner().with_message("comparing claims");
                spinner.enable_steady_tick(Duration::from_millis(100));
                let _ = waiting.recv();
                spinner.finish_and_clear();
            }
        });
        let result = work();
        drop(done);
        result
    })
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
