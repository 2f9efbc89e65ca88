//! The benches, in one binary: `cargo bench` runs all, `cargo bench -- typing` those of one area.
//!
//! They go up to 100,000 claims, or to as many as the environment variable `LARGEST` says:
//!
//! ```text
//! cargo bench
//! LARGEST=1000000 cargo bench -- clustering
//! LARGEST=3000000 cargo bench -- scale
//! ```
//!
//! With `--test`, each runs once and on little, to see that it does.

mod add;
mod asked;
mod clustering;
mod contradiction;
mod generator;
mod pipeline;
mod scale;
mod state;
mod typing;
mod weights;

use std::path::Path;

use criterion::Criterion;

/// The names of an area's benches, and the function that runs them.
type Area = (&'static [&'static str], fn(&mut Criterion));

const AREAS: [Area; 8] = [
    (&["typing"], typing::typing),
    (&["blocking", "scoring", "clustering"], clustering::clustering),
    (&["contradiction"], contradiction::contradiction),
    (&["add"], add::add),
    (&["state"], state::state),
    (&["pipeline"], pipeline::pipeline),
    (&["weights"], |_| weights::weights()),
    (&["scale"], |_| scale::scale()),
];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // A row of the table over sizes, which this program asks of itself.
    if let [_, row, path] = arguments.as_slice()
        && row == "--row"
    {
        scale::row::print(Path::new(path), None).expect("a row");
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    for (names, run) in AREAS {
        if asked::area(names) {
            run(&mut criterion);
        }
    }
    criterion.final_summary();
}
