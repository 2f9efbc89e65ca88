//! What the README shows is what the library prints.

use corroborate::Reconciler;
use corroborate::report::TextOptions;

/// The block of text behind the mark of an output.
fn shown<'r>(readme: &'r str, output: &str) -> &'r str {
    let mark = format!("<!-- output: {output} -->");
    let (_, rest) = readme.split_once(&mark).expect("the mark");
    let (_, block) = rest.split_once("```text\n").expect("a block behind the mark");
    block.split_once("```").expect("the block's end").0
}

#[test]
fn the_shown_report_is_the_real_one() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/amaq");
    let report = Reconciler::new().directory(folder).run().expect("a report");
    let readme = include_str!("../README.md");
    assert_eq!(
        shown(readme, "reconcile").trim_end(),
        report.to_text(&TextOptions::default()).trim_end()
    );
    let explanation = report.explain("x01").expect("a finding").to_string();
    assert_eq!(shown(readme, "explain").trim_end(), explanation.trim_end());
}
