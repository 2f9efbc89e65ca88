//! Two sources, two figures: who says what, and why both cannot be right.
//!
//! ```text
//! cargo run --example quickstart
//! ```

use corroborate::Reconciler;
use corroborate::claim::{Claim, Source};

fn main() -> corroborate::Result<()> {
    let report = Reconciler::new()
        .source(Source::new("a").named("The Morning Post").published("2019-11-25")?)
        .source(Source::new("b").named("Harbour Lights Daily").published("2019-11-25")?)
        .claim(Claim::new(
            "a-1",
            "a",
            "Twelve EU member states took part in the operation",
        ))
        .claim(Claim::new(
            "b-1",
            "b",
            "Eleven EU member states took part in the operation",
        ))
        .run()?;

    println!("{}", report.summary());
    for finding in report.contradictions() {
        println!("{finding}");
    }
    Ok(())
}
