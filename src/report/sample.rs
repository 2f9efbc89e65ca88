//! Two sources, one contradiction: the smallest report that has all there is to show.

use super::{Draft, Parts, Report, build};
use crate::claim::{Claim, Diagnostic, Published, Source};
use crate::contradiction::{FactId, Finding, Relation, Side};
use crate::coref::{Clustering, Edge, Event, Level, Link, LinkRelation};
use crate::event::*;
use crate::text::Span;

pub(super) struct Sample {
    pub(super) sources: Vec<Source>,
    pub(super) claims: Vec<Claim>,
    pub(super) typed: Vec<TypedClaim>,
    pub(super) clustering: Clustering,
    pub(super) findings: Vec<Finding>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Sample {
    pub(super) fn new() -> Self {
        let told = [
            (
                "a-1",
                "afp",
                "Twelve people were hurt in the attack in Brussels.",
                "Twelve people",
            ),
            ("b-1", "bt", "Eleven people were hurt in the attack.", "Eleven people"),
            ("b-2", "bt", "A first attack hit in 2018.", "2018"),
        ];
        let span = |text: &str, words: &str| text.find(words).map(|at| Span::new(at, at + words.len())).unwrap();
        let claims: Vec<Claim> = told.map(|(id, source, text, _)| claim(id, source, text)).into();
        let mut typed: Vec<TypedClaim> = told
            .map(|(_, _, text, words)| {
                let value = match words {
                    "Twelve people" => people(12.0),
                    "Eleven people" => people(11.0),
                    _ => Value::Time(stretch("2018")),
                };
                let role = if matches!(value, Value::Time(_)) {
                    Role::When
                } else {
                    Role::Injured
                };
                TypedClaim {
                    mentions: vec![EventMention {
                        kind: EventKind::Attack,
                        trigger: Some(Trigger {
                            lemma: "attack".into(),
                            span: span(text, "attack"),
                        }),
                        facts: vec![Fact::new(role, value, span(text, words))],
                    }],
                    ..TypedClaim::default()
                }
            })
            .into();
        let brussels = Place {
            name: "Brussels".to_owned(),
            entity: "city:brussels".to_owned(),
        };
        let place = Fact::new(Role::Where, Value::Place(brussels.clone()), span(told[0].2, "Brussels"));
        // Out of the text's order, as extraction may well leave it.
        typed[0].mentions[0].facts.insert(0, place);
        let when = stretch("2019-11-21/2019-11-24");
        let event = |when, places, claims, other, relation| Event {
            kind: EventKind::Attack,
            when: Some(when),
            places,
            claims,
            links: vec![Link {
                event: other,
                relation,
                why: "2018 lies before 21–24 November 2019".to_owned(),
            }],
        };
        let side = |value, claim, fact| Side {
            value,
            facts: vec![FactId {
                claim,
                mention: 0,
                fact,
            }],
        };
        Sample {
            sources: vec![source("bt", "The Brussels Times"), source("afp", "AFP")],
            claims,
            typed,
            clustering: Clustering {
                events: vec![
                    event(when, vec![brussels], vec![0, 1], 1, LinkRelation::Follows),
                    event(stretch("2018"), Vec::new(), vec![2], 0, LinkRelation::Precedes),
                ],
                edges: vec![Edge {
                    a: 0,
                    b: 1,
                    weight: 3.75,
                    levels: vec![
                        Level {
                            label: "prior: two of 3 claims".to_owned(),
                            weight: -1.5,
                        },
                        Level {
                            label: "kind: both attack".to_owned(),
                            weight: 5.25,
                        },
                    ],
                    cannot: None,
                }],
                ..Clustering::default()
            },
            findings: vec![Finding {
                relation: Relation::Contradiction,
                event: 0,
                aspect: "injured/people".to_owned(),
                sides: [side(people(12.0), 0, 1), side(people(11.0), 1, 0)],
                level: "exact counts differ".to_owned(),
                confidence: 0.97,
                importance: 0.8,
                ruled_out: vec!["rounding: neither is the other one rounded".to_owned()],
                why: "12 and 11 both count the people hurt; exact counts that differ".to_owned(),
            }],
            diagnostics: Vec::new(),
        }
    }

    /// The same with `text` wherever the input may put words of its own.
    pub(super) fn hostile(text: &str) -> Self {
        let mut sample = Sample::new();
        for source in &mut sample.sources {
            source.name = Some(text.to_owned());
            source.url = Some(text.to_owned());
        }
        for (claim, typed) in sample.claims.iter_mut().zip(&mut sample.typed) {
            claim.text = format!("{text}{}", claim.text);
            for mention in &mut typed.mentions {
                let moved = |span: Span| Span::new(span.start + text.len(), span.end + text.len());
                mention.trigger = None;
                for fact in &mut mention.facts {
                    fact.span = moved(fact.span);
                    fact.attribution = Some(Box::new(Attribution {
                        name: text.to_owned(),
                        entity: None,
                    }));
                }
            }
        }
        let finding = &mut sample.findings[0];
        for said in [&mut finding.why, &mut finding.aspect, &mut finding.level] {
            *said = text.to_owned();
        }
        for event in &mut sample.clustering.events {
            event.places = vec![Place {
                name: text.to_owned(),
                entity: text.to_owned(),
            }];
            event.links[0].why = text.to_owned();
        }
        for level in &mut sample.clustering.edges[0].levels {
            level.label = text.to_owned();
        }
        finding.ruled_out = vec![text.to_owned()];
        sample.clustering.diagnostics = vec![text.to_owned()];
        sample
    }

    pub(super) fn report(&self) -> Report {
        self.with_parts(build)
    }

    /// What `use_it` makes of the draft of the report.
    pub(super) fn draft<T>(&self, use_it: impl FnOnce(&Draft<'_>) -> T) -> T {
        self.with_parts(|parts| use_it(&Draft::new(parts)))
    }

    fn with_parts<T>(&self, use_them: impl FnOnce(&Parts<'_>) -> T) -> T {
        let claims: Vec<&Claim> = self.claims.iter().collect();
        let typed: Vec<&TypedClaim> = self.typed.iter().collect();
        use_them(&Parts {
            sources: &self.sources,
            claims: &claims,
            typed: &typed,
            clustering: &self.clustering,
            findings: &self.findings,
            diagnostics: &self.diagnostics,
            left_out: 0,
        })
    }
}

fn source(id: &str, name: &str) -> Source {
    Source {
        id: id.to_owned(),
        name: Some(name.to_owned()),
        published: "2019-11-25".parse().ok(),
        language: None,
        agency: None,
        url: Some(format!("https://example.org/{id}")),
    }
}

fn claim(id: &str, source: &str, text: &str) -> Claim {
    Claim {
        id: id.to_owned(),
        source: source.to_owned(),
        text: text.to_owned(),
        published: None,
        date: None,
        place: None,
        kind: None,
        trigger: None,
        span: None,
    }
}

fn people(n: f64) -> Value {
    Value::Quantity(Quantity::exact(n, Unit::Concept(Concept::People)))
}

fn stretch(date: &str) -> TimeSpan {
    date.parse::<Published>().expect("a date").into()
}
