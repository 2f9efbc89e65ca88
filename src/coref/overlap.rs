use super::kinship::{Kinship, kinship};
use super::level::{Pair, Tally};
use super::place::{alike, shared};

/// Levels of what two claims have in common; what they have not in common parts nobody.
impl Pair<'_> {
    pub(super) fn participants(&self, tally: &mut impl Tally) {
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

    /// Cosine of the terms, weighted by inverse document frequency (Spärck Jones 1972), up to what the words in common
    /// tell beyond the kind: "arrested" and "suspects" are no news of two arrests.
    pub(super) fn words(&self, tally: &mut impl Tally) {
        let (a, b, terms) = (&self.a.terms, &self.b.terms, &self.views.terms);
        if a.is_empty() || b.is_empty() {
            return;
        }
        let rarity = |id: u32| self.views.rarity(terms.claims(id));
        let told = match kinship(self.a.kind, self.b.kind) {
            Kinship::Same => self.views.kind_rarity(self.a.kind),
            _ => 0.0,
        };
        let square = |id: u32| (rarity(id) + 0.2).powi(2);
        let (mut common, mut beyond, mut count) = (0.0, 0.0, 0);
        for id in shared(a, b) {
            common += square(id);
            beyond += (rarity(id) - told).max(0.1);
            count += 1;
        }
        if count == 0 {
            tally.level(self.weights.words_none, || "words: none in common".to_owned());
            return;
        }
        let norm = |ids: &[u32]| ids.iter().map(|&id| square(id)).sum::<f64>();
        let cosine = common / (norm(a) * norm(b)).sqrt().max(1e-9);
        let weight = beyond.min(self.weights.words) * (1.5 * cosine).min(1.0);
        tally.level(weight, || match count {
            1 => format!("words: one in common, similarity {cosine:.2}"),
            _ => format!("words: {count} in common, similarity {cosine:.2}"),
        });
    }

    pub(super) fn figures(&self, tally: &mut impl Tally) {
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
}
