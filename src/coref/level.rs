use super::Level;
use super::context::Standing;
use super::kinship::{Kinship, kinship};
use super::options::Weights;
use super::place::{Stand, alike, shared, stand};
use super::view::{Basis, View, Views};
use super::window::{Meeting, Window};
use crate::event::EventKind;

/// Takes the levels that a pair falls on: once only to sum, once to explain.
pub(super) trait Tally {
    /// One level; `label` is only called for when somebody reads it.
    fn level(&mut self, weight: f64, label: impl FnOnce() -> String);
    /// What forbids the pair.
    fn cannot(&mut self, reason: impl FnOnce() -> String);
}

/// The sum of the levels, and whether the pair is forbidden.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Sum {
    pub weight: f64,
    pub cannot: bool,
}

/// The levels in words.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub levels: Vec<Level>,
    pub cannot: Option<String>,
}

impl Tally for Sum {
    fn level(&mut self, weight: f64, _: impl FnOnce() -> String) {
        self.weight += weight;
    }

    fn cannot(&mut self, _: impl FnOnce() -> String) {
        self.cannot = true;
    }
}

impl Tally for Told {
    fn level(&mut self, weight: f64, label: impl FnOnce() -> String) {
        let label = label();
        self.levels.push(Level { label, weight });
    }

    fn cannot(&mut self, reason: impl FnOnce() -> String) {
        let reason = reason();
        self.cannot.get_or_insert(reason);
    }
}

/// Compares the claims `a` and `b` level by level; symmetric.
///
/// # Complexity
/// Linear in the terms, entities and figures of the two.
pub(super) fn compare(views: &Views, weights: &Weights, a: usize, b: usize, tally: &mut impl Tally) {
    let (a, b) = (&views.claims[a], &views.claims[b]);
    let pair = Pair {
        views,
        weights,
        a,
        b,
        // What one author repeats is no coincidence, so within an article agreement weighs only its floor.
        one_article: a.source == b.source,
    };
    pair.prior(tally);
    pair.kind(tally);
    pair.time(tally);
    pair.place(tally);
    pair.participants(tally);
    pair.words(tally);
    pair.figures(tally);
    pair.article(tally);
}

/// Why what the claims themselves say of time and place cannot hold of one happening.
///
/// Every pair inside an event is free of these, compared or not.
#[cfg(test)]
pub(super) fn conflict(views: &Views, a: usize, b: usize) -> Option<String> {
    let mut told = Told::default();
    compare_places_and_times(views, &views.claims[a], &views.claims[b], &mut told);
    told.cannot
}

fn compare_places_and_times(views: &Views, a: &View, b: &View, tally: &mut impl Tally) {
    if let (Some(when), Some(other)) = (own_time(a), own_time(b))
        && when.meets(other) == Meeting::Disjoint
    {
        tally.cannot(|| format!("{} and {} are disjoint", when.min(other), when.max(other)));
    }
    let own = a.places_basis == Basis::Own && b.places_basis == Basis::Own;
    if own && stand(&a.places, &b.places, &views.places) == Stand::Conflict {
        tally.cannot(|| format!("{} and {} are different places", views.site(a), views.site(b)));
    }
    for (told, happened) in [(a, b), (b, a)] {
        if let (Some(published), Some(when)) = (published_bound(told), own_time(happened))
            && too_early(published, when)
        {
            tally.cannot(|| format!("told on {published}, before it happened on {when}"));
        }
    }
}

/// When it happened, where the claim itself says so.
pub(super) fn own_time(view: &View) -> Option<Window> {
    view.when.filter(|_| view.when_basis == Basis::Own)
}

/// The publication before which the event must have begun; `None` where the claim may tell it ahead.
pub(super) fn published_bound(view: &View) -> Option<Window> {
    view.published.filter(|_| !view.future)
}

/// Whether what was published then cannot tell of what happened then.
pub(super) fn too_early(published: Window, when: Window) -> bool {
    when.from.saturating_sub(published.to) > when.slack
}

struct Pair<'a> {
    views: &'a Views,
    weights: &'a Weights,
    a: &'a View,
    b: &'a View,
    one_article: bool,
}

impl Pair<'_> {
    /// A pair drawn at random: few events are told by many claims, so the odds fall with the number of claims.
    fn prior(&self, tally: &mut impl Tally) {
        let article = self.views.per_source[self.a.source as usize];
        let (claims, pool) = match self.one_article {
            true => (article as usize, f64::from(article)),
            false => (self.views.claims.len(), self.views.pool),
        };
        let weight = self.weights.prior - (pool / self.weights.handful).ln().max(0.0);
        tally.level(weight, || match self.one_article {
            true => format!("prior: two of {claims} claims of one article"),
            false => format!("prior: two of {claims} claims"),
        });
    }

    /// Agreement on a value that is `rarity` rare.
    fn agreement(&self, (floor, cap): (f64, f64), rarity: f64) -> f64 {
        if self.one_article {
            floor
        } else {
            rarity.clamp(floor, cap)
        }
    }

    fn kind(&self, tally: &mut impl Tally) {
        let (a, b, weights) = (self.a.kind, self.b.kind, self.weights);
        let both = || format!("{} and {}", a.min(b).id(), a.max(b).id());
        match kinship(a, b) {
            Kinship::Untold => {
                if a == EventKind::Other && b == EventKind::Other {
                    return;
                }
                tally.level(0.0, || "kind: one claim names none".to_owned());
            }
            Kinship::Same => {
                let weight = self.agreement(weights.kind_same, self.views.kind_rarity(a));
                tally.level(weight, || format!("kind: both {}", a.id()));
            }
            Kinship::Includes => tally.level(weights.kind_related, || {
                format!("kind: one includes the other, {}", both())
            }),
            Kinship::Consequence => tally.level(weights.kind_related, || format!("kind: of one happening, {}", both())),
            Kinship::Differs => tally.level(weights.kind_differs, || format!("kind: different, {}", both())),
            Kinship::Apart => tally.level(weights.kind_apart, || format!("kind: events of their own, {}", both())),
        }
    }

    fn time(&self, tally: &mut impl Tally) {
        let weights = self.weights;
        compare_places_and_times(self.views, self.a, self.b, tally);
        let (Some(a), Some(b)) = (self.a.when, self.b.when) else {
            if let (Some(a), Some(b)) = (self.a.weekdays, self.b.weekdays)
                && a == b
            {
                tally.level(weights.time_same.0, || "time: same weekdays".to_owned());
            }
            return;
        };
        let basis = self.a.when_basis.max(self.b.when_basis);
        let (share, hint) = match basis {
            Basis::Own => (1.0, ""),
            Basis::Article => (weights.leaned, ", read from the article"),
            Basis::Published => (weights.published, ", read from the publication date"),
        };
        let agreement = share * self.agreement(weights.time_same, self.views.day_rarity(a, b));
        match a.meets(b) {
            Meeting::Same => tally.level(agreement, || format!("time: same, {a}{hint}")),
            Meeting::Overlap => tally.level(agreement * weights.time_overlaps, || {
                format!("time: {} and {} overlap{hint}", a.min(b), a.max(b))
            }),
            Meeting::Coarse => tally.level(share * weights.time_coarse, || {
                format!("time: {} and {} overlap{hint}", a.min(b), a.max(b))
            }),
            Meeting::Near => tally.level(agreement * weights.time_near, || {
                format!("time: {} and {} are near{hint}", a.min(b), a.max(b))
            }),
            Meeting::Disjoint => tally.level(share * weights.time_disjoint, || {
                format!("time: {} and {} are disjoint{hint}", a.min(b), a.max(b))
            }),
        }
    }

    fn place(&self, tally: &mut impl Tally) {
        let (a, b, weights, names) = (self.a, self.b, self.weights, &self.views.places);
        let leaned = a.places_basis.max(b.places_basis) != Basis::Own;
        let (share, hint) = if leaned {
            (weights.leaned, ", read from the article")
        } else {
            (1.0, "")
        };
        let rarest = |ids: &[u32]| ids.iter().map(|&id| names.claims(id)).min().unwrap_or(1);
        let both = || format!("{} and {}", self.views.site(a), self.views.site(b));
        match stand(&a.places, &b.places, names) {
            Stand::Untold => {}
            Stand::Same => {
                let common = shared(&a.places, &b.places)
                    .min_by_key(|&id| names.claims(id))
                    .unwrap_or(0);
                let weight = share * self.agreement(weights.place_same, self.views.rarity(names.claims(common)));
                tally.level(weight, || format!("place: same, {}{hint}", names.name(common)));
            }
            Stand::Alike => {
                let weight = 0.8 * share * self.agreement(weights.place_same, self.views.rarity(rarest(&a.places)));
                tally.level(weight, || format!("place: names alike, {}{hint}", both()));
            }
            Stand::Inside => {
                // Agreement on the wider place is all that is certain.
                let wider = rarest(&a.places).max(rarest(&b.places));
                let weight = self.agreement(weights.place_same, self.views.rarity(wider));
                tally.level(share * weights.place_contained * weight, || {
                    format!("place: one contains the other, {}{hint}", both())
                });
            }
            Stand::Differ | Stand::Conflict => {
                tally.level(share * weights.place_differs, || {
                    format!("place: different, {}{hint}", both())
                });
            }
        }
    }

    fn participants(&self, tally: &mut impl Tally) {
        let (a, b, names) = (&self.a.entities, &self.b.entities, &self.views.entities);
        let floor = self.weights.participants.0;
        let weigh = |id: u32| match self.one_article {
            true => floor,
            false => self.views.rarity(names.claims(id)).max(floor),
        };
        let common: Vec<u32> = shared(a, b).collect();
        if !common.is_empty() {
            let sum: f64 = common.iter().map(|&id| weigh(id)).sum();
            tally.level(sum.min(self.weights.participants.1), || {
                let names: Vec<&str> = common.iter().map(|&id| names.name(id)).collect();
                format!("participants: shared, {}", names.join(", "))
            });
            return;
        }
        let near = a.iter().flat_map(|&a| b.iter().map(move |&b| (a, b)));
        if let Some((a, b)) = near.take(64).find(|&(a, b)| alike(names.name(a), names.name(b))) {
            let weight = 0.8 * weigh(a).min(weigh(b));
            tally.level(weight.min(self.weights.participants.1), || {
                format!(
                    "participants: names alike, {} and {}",
                    names.name(a.min(b)),
                    names.name(a.max(b))
                )
            });
        }
    }

    /// Cosine of the terms, weighted by inverse document frequency (Spärck Jones 1972).
    fn words(&self, tally: &mut impl Tally) {
        let (a, b, terms) = (&self.a.terms, &self.b.terms, &self.views.terms);
        if a.is_empty() || b.is_empty() {
            return;
        }
        let square = |id: u32| (self.views.rarity(terms.claims(id)) + 0.2).powi(2);
        let (mut common, mut count) = (0.0, 0);
        for id in shared(a, b) {
            common += square(id);
            count += 1;
        }
        if count == 0 {
            tally.level(self.weights.words_none, || "words: none in common".to_owned());
            return;
        }
        let norm = |ids: &[u32]| ids.iter().map(|&id| square(id)).sum::<f64>();
        let cosine = common / (norm(a) * norm(b)).sqrt().max(1e-9);
        let weight = self.weights.words * (1.5 * cosine).min(1.0);
        tally.level(weight, || match count {
            1 => format!("words: one in common, similarity {cosine:.2}"),
            _ => format!("words: {count} in common, similarity {cosine:.2}"),
        });
    }

    fn figures(&self, tally: &mut impl Tally) {
        let (a, b, names) = (&self.a.figures, &self.b.figures, &self.views.figures);
        let mut sum = 0.0;
        let mut most: Option<u32> = None;
        for id in shared(a, b) {
            // A small count is told of many happenings.
            let number: f64 = names
                .name(id)
                .split(' ')
                .next()
                .and_then(|n| n.parse().ok())
                .unwrap_or(0.0);
            let cap = if number.abs() >= 100.0 {
                2.5
            } else if number.abs() >= 10.0 {
                1.5
            } else {
                0.7
            };
            sum += self.agreement((0.3, cap), self.views.rarity(names.claims(id)));
            most = most.or(Some(id));
        }
        if let Some(id) = most {
            tally.level(sum.min(self.weights.figures), || {
                format!("figures: both tell {}", names.name(id))
            });
        }
    }

    fn article(&self, tally: &mut impl Tally) {
        if !self.one_article {
            return;
        }
        if self.a.discourse == self.b.discourse {
            tally.level(self.weights.article_same, || "article: of one event of it".to_owned());
            return;
        }
        let earlier = |view: &View| view.standing == Standing::Earlier;
        tally.level(self.weights.article_apart, || {
            match earlier(self.a) != earlier(self.b) {
                true => "article: one is told as earlier".to_owned(),
                false => "article: of two events of it".to_owned(),
            }
        });
    }
}

impl Views {
    fn site(&self, view: &View) -> String {
        let names: Vec<&str> = view.places.iter().map(|&id| self.places.name(id)).collect();
        names.join(", ")
    }
}
