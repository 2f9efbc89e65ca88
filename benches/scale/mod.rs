//! A table over the sizes of a generated feed: time from the file to the findings, memory, quality, and how the time
//! grows from one size to the next. `examples/scale.rs` makes the same of any labelled file.

pub mod row;

use std::fs;

use crate::asked;
use crate::generator::feed::{feed, write};
use crate::generator::{f1, pairwise};
use row::{HEADER, Outcome, Row};

const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 3_000_000];

pub fn scale() {
    if let Err(error) = table() {
        panic!("the table over sizes: {error}");
    }
}

fn table() -> Outcome<()> {
    println!("{HEADER}");
    let mut before: Option<Row> = None;
    for size in asked::sizes(&SIZES, 2_000) {
        let path = std::env::temp_dir().join(format!("corroborate-bench-{}-{size}.jsonl", std::process::id()));
        let row = write(&mut feed(size, 7), size, &path)
            .map_err(Into::into)
            .and_then(|()| row::beside(&path, None));
        let _ = fs::remove_file(&path);
        let row = row?;
        println!("{}", row.line(before.as_ref()));
        before = Some(row);
    }
    Ok(())
}
