//! One order of the claims, whatever order they came in: by source, then as they stand in the source's article.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::claim::{Claim, Document};
use crate::text::Span;

/// How often an article's length may be read over while looking for its claims.
const PASSES: usize = 64;

/// Sorts the claims by source and by their place in its article, and notes that place where it was not given.
///
/// Claims that are not found in an article follow in the natural order of their ids ("c2" before "c10").
///
/// # Complexity
/// O(n log n) for n claims, and linear in each article's length.
pub(super) fn ordered(mut claims: Vec<Claim>, documents: &[Document]) -> Vec<Claim> {
    sort(&mut claims, |a, b| {
        a.source.cmp(&b.source).then_with(|| natural(&a.id, &b.id))
    });
    let articles: HashMap<&str, &str> = documents.iter().map(|d| (d.source.as_str(), d.text.as_str())).collect();
    if !articles.is_empty() {
        for told in claims.chunk_by_mut(|a, b| a.source == b.source) {
            if let Some(article) = told.first().and_then(|claim| articles.get(claim.source.as_str())) {
                locate(told, article);
            }
        }
    }
    if claims.iter().all(|claim| claim.span.is_none()) {
        return claims;
    }
    let place = |claim: &Claim| claim.span.map_or((usize::MAX, usize::MAX), |s| (s.start, s.end));
    sort(&mut claims, |a, b| {
        (a.source.cmp(&b.source))
            .then_with(|| place(a).cmp(&place(b)))
            .then_with(|| natural(&a.id, &b.id))
    });
    claims
}

/// Notes where each claim stands in `article`; a text that stands there twice is taken behind the claim before it.
fn locate(claims: &mut [Claim], article: &str) {
    let mut budget = article.len().saturating_mul(PASSES);
    let mut behind = 0;
    for claim in claims.iter_mut().filter(|claim| claim.span.is_none()) {
        let found = article[behind..].find(&claim.text).map(|at| behind + at);
        let read = found.unwrap_or(article.len()) - behind;
        let found = found.or_else(|| article.find(&claim.text));
        budget = budget.saturating_sub(read + if found.is_none() { article.len() } else { 0 });
        if let Some(start) = found {
            claim.span = Some(Span::new(start, start + claim.text.len()));
            behind = start;
        }
        if budget == 0 {
            return;
        }
    }
}

/// Sorts by `order`, in which no two claims are equal.
#[cfg(feature = "parallel")]
fn sort(claims: &mut [Claim], order: impl Fn(&Claim, &Claim) -> Ordering + Sync) {
    use rayon::prelude::*;
    claims.par_sort_unstable_by(order);
}

#[cfg(not(feature = "parallel"))]
fn sort(claims: &mut [Claim], order: impl Fn(&Claim, &Claim) -> Ordering + Sync) {
    claims.sort_unstable_by(order);
}

/// Compares ids with runs of digits as numbers.
pub(super) fn natural(a: &str, b: &str) -> Ordering {
    let (mut x, mut y) = (a.as_bytes(), b.as_bytes());
    while let (Some(p), Some(q)) = (x.first(), y.first()) {
        if p.is_ascii_digit() && q.is_ascii_digit() {
            let run = |s: &[u8]| s.iter().take_while(|c| c.is_ascii_digit()).count();
            let ((m, s), (n, t)) = (x.split_at(run(x)), y.split_at(run(y)));
            let trim = |s: &'_ [u8]| s.iter().position(|c| *c != b'0').unwrap_or(s.len());
            let (m, n) = (&m[trim(m)..], &n[trim(n)..]);
            let order = m.len().cmp(&n.len()).then_with(|| m.cmp(n));
            if order != Ordering::Equal {
                return order;
            }
            (x, y) = (s, t);
        } else if p == q {
            (x, y) = (&x[1..], &y[1..]);
        } else {
            return p.cmp(q);
        }
    }
    x.len().cmp(&y.len()).then_with(|| a.cmp(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_as_people_count() {
        let mut ids = ["c10", "c2", "c02", "c1", "b9"];
        ids.sort_by(|a, b| natural(a, b));
        assert_eq!(ids, ["b9", "c1", "c02", "c2", "c10"]);
    }

    #[test]
    fn claims_stand_as_in_the_article() {
        let article = Document::new("s", "First this. Then that.");
        let claims = vec![Claim::new("1", "s", "Then that."), Claim::new("2", "s", "First this.")];
        let found = ordered(claims, &[article]);
        assert_eq!(found[0].id, "2");
        assert_eq!(found[1].span, Some(Span::new(12, 22)));
    }
}
