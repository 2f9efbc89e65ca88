use super::Level;
use super::context::Standing;
use super::forbid::forbid;
use super::kinship::{Kinship, kinship};
use super::options::Weights;
use super::place::{Stand, shared, stand};
use super::view::{Basis, Number, View, Views};
use super::window::Meeting;
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
    let stands = stand(&a.places, &b.places, &views.places);
    forbid(views, a, b, stands, tally);
    pair.kind(tally);
    pair.number(tally);
    pair.time(tally);
    pair.place(stands, tally);
    pair.participants(tally);
    pair.words(tally);
    pair.figures(tally);
    pair.article(tally);
}

/// Days between two publications from which on they tell of other news; an article may look back on a year.
const YEARS: i32 = 500;

/// Two claims side by side.
pub(super) struct Pair<'a> {
    pub views: &'a Views,
    pub weights: &'a Weights,
    pub a: &'a View,
    pub b: &'a View,
    pub one_article: bool,
}

impl Pair<'_> {
    /// A pair drawn at random: few events are told by many claims, so the odds fall with the number of claims.
    fn prior(&self, tally: &mut impl Tally) {
        let article = self.views.per_source[self.a.source as usize];
        let (claims, pool) = match self.one_article {
            true => (article as usize, f64::from(article)),
            false => (self.views.claims.len(), self.views.pool),
        };
        let weight = self.weights.prior - self.weights.prior_slope * (pool / self.weights.handful).ln().max(0.0);
        tally.level(weight, || match self.one_article {
            true => format!("prior: two of {claims} claims of one article"),
            false => format!("prior: two of {claims} claims"),
        });
    }

    /// Agreement on a value that is `rarity` rare.
    pub(super) fn agreement(&self, (floor, cap): (f64, f64), rarity: f64) -> f64 {
        if self.one_article {
            floor
        } else {
            rarity.clamp(floor, cap)
        }
    }

    /// What share of its weight agreement on values of these bases has, and how it is told.
    fn share(&self, a: Basis, b: Basis) -> (f64, &'static str) {
        match a.max(b) {
            Basis::Own => (1.0, ""),
            Basis::Article => (self.weights.leaned, ", read from the article"),
            // An attack and the arrests told with it are of one affair, and two events.
            Basis::Affair if a != b => (0.0, ", of the affair that one is told with"),
            Basis::Affair => (self.weights.affair, ", of the affair that both are told with"),
            Basis::Published => (self.weights.published, ", read from the publication date"),
        }
    }

    /// The share of disagreement: also two affairs are two events.
    fn doubt(&self, share: f64) -> f64 {
        if share == 0.0 { self.weights.affair } else { share }
    }

    fn kind(&self, tally: &mut impl Tally) {
        let weights = self.weights;
        let leaned = self.a.kind == EventKind::Other || self.b.kind == EventKind::Other;
        let (share, hint) = if leaned {
            (weights.leaned, ", read from the article")
        } else {
            (1.0, "")
        };
        let (a, b) = (self.a.leaned_kind, self.b.leaned_kind);
        let both = || format!("{} and {}{hint}", a.min(b).id(), a.max(b).id());
        match kinship(a, b) {
            Kinship::Untold if a == b => {}
            // What an article tells beside its main event, by no name, is hardly what another calls by one.
            Kinship::Untold if [self.a, self.b].iter().any(|view| view.stands_aside(self.views)) => {
                tally.level(weights.kind_differs, || {
                    "kind: one is told aside and names none".to_owned()
                });
            }
            Kinship::Untold => tally.level(0.0, || "kind: one claim names none".to_owned()),
            Kinship::Same => {
                let weight = share * self.agreement(weights.kind_same, self.views.kind_rarity(a));
                tally.level(weight, || format!("kind: both {}{hint}", a.id()));
            }
            Kinship::Includes => {
                tally.level(share * weights.kind_related, || {
                    format!("kind: one includes the other, {}", both())
                });
            }
            Kinship::Consequence => {
                tally.level(share * weights.kind_related, || {
                    format!("kind: of one happening, {}", both())
                });
            }
            Kinship::Differs => tally.level(share * weights.kind_differs, || format!("kind: different, {}", both())),
            Kinship::Apart => {
                tally.level(share * weights.kind_apart, || {
                    format!("kind: events of their own, {}", both())
                });
            }
        }
    }

    /// Whether the input tells of so many happenings that what may be one by its words hardly is.
    fn in_crowd(&self) -> bool {
        self.views.pool > 4.0 * self.weights.handful
    }

    fn number(&self, tally: &mut impl Tally) {
        if matches!(
            (self.a.number, self.b.number),
            (Number::One, Number::Several) | (Number::Several, Number::One)
        ) {
            tally.level(self.weights.number_differs, || {
                "number: one happening, and several together".to_owned()
            });
        }
    }

    fn time(&self, tally: &mut impl Tally) {
        let weights = self.weights;
        // What an article tells without a day of its own is hardly what another told years before.
        let undated = |view: &View| view.when.is_none() || view.when_basis >= Basis::Affair;
        if let (Some(one), Some(other)) = (self.a.published, self.b.published)
            && one.gap(other) > YEARS
            && (undated(self.a) || undated(self.b))
        {
            tally.level(weights.time_disjoint, || {
                format!(
                    "time: told on {} and on {}, once without a day",
                    one.min(other),
                    one.max(other)
                )
            });
        }
        let (Some(a), Some(b)) = (self.a.when, self.b.when) else {
            let planned = |view: &View| view.published.filter(|_| view.future && view.when.is_none());
            for (plan, other) in [(self.a, self.b), (self.b, self.a)] {
                if let (Some(told), Some(when)) = (planned(plan), other.when)
                    && when.precedes(told)
                {
                    tally.level(weights.time_disjoint, || {
                        format!("time: planned on {told}, and {when} lies before")
                    });
                }
            }
            if let (Some(a), Some(b)) = (self.a.weekdays, self.b.weekdays)
                && a == b
            {
                tally.level(weights.time_same.0, || "time: same weekdays".to_owned());
            }
            return;
        };
        let (share, hint) = self.share(self.a.when_basis, self.b.when_basis);
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
            Meeting::Disjoint => {
                // What follows an event, follows within weeks.
                // Of what it does not date, an article may tell long after; among many happenings it hardly does.
                let dated = self.a.when_basis.max(self.b.when_basis) != Basis::Published;
                let far = if (dated || self.in_crowd()) && a.gap(b) > 60 {
                    2.0
                } else {
                    1.0
                };
                tally.level(far * self.doubt(share) * weights.time_disjoint, || {
                    format!("time: {} and {} are disjoint{hint}", a.min(b), a.max(b))
                });
            }
        }
    }

    fn place(&self, stands: Stand, tally: &mut impl Tally) {
        let (a, b, weights, names) = (self.a, self.b, self.weights, &self.views.places);
        let (share, hint) = self.share(a.places_basis, b.places_basis);
        let rarest = |ids: &[u32]| ids.iter().map(|&id| names.claims(id)).min().unwrap_or(1);
        let both = || format!("{} and {}", self.views.site(a), self.views.site(b));
        match stands {
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
                // In a handful of claims two names are often one scene told twice; among many they are two scenes.
                let spread = (self.views.pool / weights.handful).ln().max(0.0);
                // A name that no table holds may be a street of the town that the other claim names.
                let known = |ids: &[u32]| ids.iter().any(|&id| !names.name(id).starts_with("place:"));
                let sure = if known(&a.places) == known(&b.places) {
                    1.0
                } else {
                    weights.place_unknown
                };
                let sure = match self.a.leaned_kind.is_anywhere() && self.b.leaned_kind.is_anywhere() {
                    true => sure.min(weights.place_unknown),
                    false => sure,
                };
                let differs = sure * weights.place_differs * (1.0 + 0.4 * spread);
                tally.level(self.doubt(share) * differs, || {
                    format!("place: different, {}{hint}", both())
                });
            }
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
    /// The places of a claim, to print.
    pub(super) fn site(&self, view: &View) -> String {
        let names: Vec<&str> = view.places.iter().map(|&id| self.places.name(id)).collect();
        names.join(", ")
    }
}
