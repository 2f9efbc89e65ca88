use super::forbid::{own_spot, own_time, published_bound};
use super::lexicon::Lexicon;
use super::place::{Stand, stand};
use super::view::View;
use super::window::{Meeting, Window};

/// What the claims of one cluster themselves say of time and place: enough to tell whether any pair of two clusters
/// is forbidden, without asking the pairs.
#[derive(Debug, Clone, Default)]
pub(super) struct Tenor {
    /// The distinct windows, ascending; few, since no two of them are disjoint.
    times: Vec<Window>,
    /// The distinct sets of places, ascending.
    places: Vec<Vec<u32>>,
    /// Last day by which the earliest of its sources was published.
    published: Option<i32>,
    /// First day, less slack, of its latest window.
    begins: Option<i32>,
}

impl Tenor {
    /// Of one claim.
    pub fn of(view: &View) -> Self {
        let time = own_time(view);
        Tenor {
            times: time.into_iter().collect(),
            places: own_spot(view).then(|| view.places.clone()).into_iter().collect(),
            published: published_bound(view).map(|window| window.to),
            begins: time.map(|window| window.from.saturating_sub(window.slack)),
        }
    }

    /// Whether a claim of the one and a claim of the other cannot tell of one happening.
    pub fn forbids(&self, other: &Tenor, names: &Lexicon) -> bool {
        let early = |published: Option<i32>, begins: Option<i32>| matches!((published, begins), (Some(published), Some(begins)) if begins > published);
        early(self.published, other.begins)
            || early(other.published, self.begins)
            || self
                .times
                .iter()
                .any(|a| other.times.iter().any(|b| a.meets(*b) == Meeting::Disjoint))
            || self
                .places
                .iter()
                .any(|a| other.places.iter().any(|b| stand(a, b, names) == Stand::Conflict))
    }

    /// Whether the two cannot be of one happening, or only if a date is a little off.
    pub fn strays(&self, other: &Tenor, names: &Lexicon) -> bool {
        let meet = |a: &Window| {
            other
                .times
                .iter()
                .all(|b| !matches!(a.meets(*b), Meeting::Near | Meeting::Disjoint))
        };
        !self.times.iter().all(meet) || self.forbids(other, names)
    }

    /// Adds the claims of `other`.
    pub fn join(&mut self, other: Tenor) {
        self.times.extend(other.times);
        self.times.sort_unstable();
        self.times.dedup();
        self.places.extend(other.places);
        self.places.sort_unstable();
        self.places.dedup();
        self.published = [self.published, other.published].into_iter().flatten().min();
        self.begins = self.begins.max(other.begins);
    }
}
