//! Types one text a line: JSONL in, JSONL out, for as many lines as there are.
//!
//! ```text
//! echo '{"id": "1", "text": "At least 27 people were injured on Monday", "language": "en", "published": "2016-07-19"}' |
//!     cargo run --release --example annotate
//! ```

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use corroborate::claim::Published;
use corroborate::report::Annotation;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    language: Option<String>,
    published: Option<Published>,
}

#[derive(Serialize)]
struct Typed<'l> {
    id: &'l str,
    #[serde(flatten)]
    annotation: Annotation,
}

fn main() -> ExitCode {
    match run(io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        // A reader such as `head` has seen enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut input: impl BufRead, output: impl Write) -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(output);
    let mut bytes = Vec::new();
    for number in 1.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        let line = bytes.trim_ascii();
        if line.is_empty() {
            continue;
        }
        if let Err(error) = annotate(line, &mut out) {
            // What came before the bad line is good: let it out.
            out.flush()?;
            return Err(match error.downcast::<serde_json::Error>() {
                Ok(error) => bad_line(number, &error).into(),
                Err(error) => error,
            });
        }
    }
    Ok(out.flush()?)
}

fn annotate(line: &[u8], out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let line: Line = serde_json::from_slice(line)?;
    let annotation = corroborate::annotate(&line.text, line.language.as_deref(), line.published);
    let typed = Typed {
        id: &line.id,
        annotation,
    };
    let typed = serde_json::to_string(&typed)?;
    Ok(writeln!(out, "{typed}")?)
}

fn bad_line(number: usize, error: &serde_json::Error) -> String {
    let message = error.to_string();
    // The parser counts lines inside the one line that it was given.
    let message = message.split(" at line 1 column").next().unwrap_or_default();
    format!(r#"line {number}: expected {{"id", "text"}} with "language" and "published" optional, found: {message}"#)
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}
