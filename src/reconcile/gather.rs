//! One input out of several.

use std::collections::HashSet;

use crate::Result;
use crate::claim::{Input, Mode, Source};

/// Both inputs as one, checked against each other.
///
/// # Errors
/// In strict mode if both give the same source or claim.
pub(super) fn join(mut input: Input, mut more: Input, mode: Mode) -> Result<Input> {
    let mut diagnostics: Vec<_> = input.diagnostics.drain(..).chain(more.diagnostics.drain(..)).collect();
    let left_out = input.left_out + more.left_out;
    let nothing = |it: &Input| it.sources.is_empty() && it.claims.is_empty() && it.documents.is_empty();
    let mut joined = if nothing(&input) {
        Input { left_out: 0, ..more }
    } else {
        input.sources.extend(more.sources);
        input.claims.extend(more.claims);
        input.documents.extend(more.documents);
        Input::validate(input.sources, input.claims, input.documents, mode)?
    };
    diagnostics.append(&mut joined.diagnostics);
    joined.diagnostics = diagnostics;
    joined.left_out += left_out;
    Ok(joined)
}

/// The input without the sources of which more is known already.
pub(super) fn with_known_sources(mut input: Input, known: &[Source]) -> Input {
    let known: HashSet<&str> = known.iter().map(|source| source.id.as_str()).collect();
    input.sources.retain(|source| !known.contains(source.id.as_str()));
    input
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Claim;

    fn input(sources: &[&str], claim: &str) -> Input {
        let sources: Vec<Source> = sources.iter().copied().map(Source::new).collect();
        let claim = Claim::new(claim, &sources[0].id, "Two people died.");
        Input::validate(sources, vec![claim], vec![], Mode::Strict).unwrap()
    }

    #[test]
    fn what_is_known_of_a_source_stays() {
        let mut given = input(&["a"], "a1");
        given.sources[0].name = Some("The Morning Post".to_owned());
        let feed = with_known_sources(input(&["b", "a"], "b1"), &given.sources);
        let both = join(given, feed, Mode::Strict).unwrap();
        let labels: Vec<_> = both.sources.iter().map(Source::label).collect();
        assert_eq!((labels, both.claims.len()), (vec!["The Morning Post", "b"], 2));
    }

    #[test]
    fn two_inputs_are_checked_against_each_other() {
        let (one, mut other) = (input(&["a"], "c1"), input(&["b"], "c1"));
        other.left_out = 2;
        assert!(join(one.clone(), other.clone(), Mode::Strict).unwrap_err().is_invalid());
        let both = join(one, other.clone(), Mode::Lenient).unwrap();
        assert_eq!((both.claims.len(), both.left_out, both.diagnostics.len()), (1, 3, 1));
        assert_eq!(join(Input::default(), other.clone(), Mode::Strict).unwrap(), other);
    }
}
