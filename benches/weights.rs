//! How far the built-in weights are from those that a generated feed has, learnt with and without its labels, and what
//! each of the three makes of it.

use corroborate::Reconciler;
use corroborate::claim::Claim;
use corroborate::coref::{ArchiveWeights, CorefOptions};

use crate::asked;
use crate::clustering::quality;
use crate::generator::f1;
use crate::generator::feed::{feed, sources};

pub fn weights() {
    let size = if asked::is_test() { 2_000 } else { 20_000 };
    let (claims, gold): (Vec<Claim>, Vec<u32>) = feed(size, 7).take(size).map(|told| (told.claim, told.event)).unzip();
    let given = || {
        Reconciler::new()
            .sources(sources(&claims))
            .claims(claims.iter().cloned())
    };
    let built_in = ArchiveWeights::default();
    let learnt = given().learn_weights().expect("weights");
    let labelled = given()
        .learn_weights_from(|claim| gold.get(claim.id.parse::<usize>().ok()?).copied())
        .expect("weights");
    let all = [("built in", built_in), ("learnt", learnt), ("labelled", labelled)];
    println!("{:<40} {:>9} {:>9} {:>9}", "log-odds", all[0].0, all[1].0, all[2].0);
    let line = |name: &str, of: &dyn Fn(&ArchiveWeights) -> f64| {
        let [one, two, three] = all.each_ref().map(|(_, weights)| of(weights));
        println!("{name:<40} {one:>9.2} {two:>9.2} {three:>9.2}");
    };
    line("prior", &|weights| weights.prior);
    for (field, levels) in ArchiveWeights::fields() {
        for level in levels {
            line(&format!("{field}: {level}"), &|weights| {
                weights.level(field, level).unwrap_or_default()
            });
        }
    }
    for (name, weights) in all {
        let ((precision, recall), events) = quality(&claims, &gold, CorefOptions::default().archive(weights));
        println!(
            "{name}: {events} events, precision {precision:.4}, recall {recall:.4}, F1 {:.4}",
            f1(precision, recall)
        );
    }
}
