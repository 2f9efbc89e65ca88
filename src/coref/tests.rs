mod article;

use std::borrow::Cow;

use proptest::prelude::*;

use super::forbid::conflict;
use super::graph::score;
use super::telling::Tellings;
use super::view::Views;
use super::{Clustering, CorefOptions, LinkRelation, cluster};
use crate::claim::{Claim, Source};
use crate::event::{
    Concept, Context, EventKind, EventMention, Fact, Participant, Participants, Place, Quantity, Role, TypedClaim,
    Unit, Value,
};
use crate::text::Span;

/// A claim as a test writes it.
#[derive(Debug, Clone)]
struct Said {
    source: String,
    typed: TypedClaim,
}

fn say(source: &str, kind: EventKind, terms: &str) -> Said {
    let terms = terms.split_whitespace();
    let mut terms: Vec<Cow<'static, str>> = terms.map(|term| term.to_owned().into()).collect();
    terms.sort();
    terms.dedup();
    let facts = Vec::new();
    let mention = EventMention {
        kind,
        trigger: None,
        facts,
    };
    Said {
        source: source.to_owned(),
        typed: TypedClaim {
            mentions: vec![mention],
            context: Context::default(),
            terms,
            marked: None,
        },
    }
}

impl Said {
    fn fact(mut self, role: Role, value: Value) -> Self {
        self.typed.mentions[0]
            .facts
            .push(Fact::new(role, value, Span { start: 0, end: 0 }));
        self
    }

    /// `day` as `2019-11-21` or `2019-11-21/2019-11-24`, or a year.
    fn on(self, day: &str) -> Self {
        let date: crate::claim::Published = day.parse().unwrap();
        self.fact(Role::When, Value::Time(date.into()))
    }

    fn at(self, entity: &str) -> Self {
        let name = entity.split(':').next_back().unwrap().to_owned();
        let entity = entity.to_owned();
        self.fact(Role::Where, Value::Place(Place { name, entity }))
    }

    fn by(self, entity: &str) -> Self {
        let member = Participant {
            name: entity.to_owned(),
            entity: entity.to_owned(),
            span: Span { start: 0, end: 0 },
        };
        let members = vec![member];
        self.fact(
            Role::CarriedOutBy,
            Value::Participant(Participants {
                members,
                partial: false,
            }),
        )
    }

    fn count(self, role: Role, number: f64) -> Self {
        self.fact(
            role,
            Value::Quantity(Quantity::exact(number, Unit::Concept(Concept::People))),
        )
    }

    fn context(mut self, set: impl Fn(&mut Context)) -> Self {
        set(&mut self.typed.context);
        self
    }
}

fn input(said: &[Said]) -> (Vec<Claim>, Vec<Source>, Vec<TypedClaim>) {
    let claims = said.iter().zip(0..).map(|(said, at)| Claim {
        id: format!("c{at:03}"),
        source: said.source.clone(),
        text: String::new(),
        published: None,
        date: None,
        place: None,
        kind: None,
        trigger: None,
        span: None,
    });
    let mut ids: Vec<&String> = said.iter().map(|said| &said.source).collect();
    ids.dedup();
    let sources = ids.into_iter().map(|id| Source {
        id: id.clone(),
        name: None,
        published: None,
        language: None,
        agency: None,
        url: None,
    });
    (
        claims.collect(),
        sources.collect(),
        said.iter().map(|said| said.typed.clone()).collect(),
    )
}

fn run_with(said: &[Said], options: &CorefOptions) -> Clustering {
    let (claims, sources, typed) = input(said);
    cluster(&claims, &sources, &typed, options)
}

fn partition(clustering: &Clustering) -> Vec<Vec<usize>> {
    clustering.events.iter().map(|event| event.claims.clone()).collect()
}

fn check(said: &[Said], expected: &[&[usize]]) -> Clustering {
    let clustering = run_with(said, &CorefOptions::default());
    assert_eq!(partition(&clustering), expected, "{:#?}", clustering.edges);
    clustering
}

use EventKind::{Arrest, Attack, Bombing, Cyberattack, Death, Operation, Other};

#[test]
fn the_same_day_and_place_is_one_event() {
    check(
        &[
            say("a", Bombing, "bomb market").on("2019-05-02").at("city:oslo"),
            say("b", Attack, "blast kill market").on("2019-05-02").at("city:oslo"),
            say("c", Death, "morts explosion")
                .on("2019-05-02")
                .at("city:oslo")
                .count(Role::Dead, 4.0),
            say("d", Attack, "attack").on("2019-05-02").at("city:bergen"),
            say("e", Attack, "attack market").on("2019-06-20").at("city:oslo"),
        ],
        &[&[0, 1, 2], &[3], &[4]],
    );
}

#[test]
fn bare_claims_are_of_one_event_when_nothing_parts_them() {
    let removed = |source: &str, terms: &str| say(source, Operation, terms).count(Role::Removed, 26_000.0);
    check(
        &[removed("a", "item remov"), removed("b", "contenu supprim")],
        &[&[0, 1]],
    );
    check(
        &[say("a", Operation, "oper run"), say("b", Operation, "oper")],
        &[&[0, 1]],
    );
    check(
        &[say("a", Operation, "oper run"), say("b", Other, "two-day")],
        &[&[0, 1]],
    );
    check(
        &[
            say("a", Operation, "carri polic spanish").by("police:ES"),
            say("b", Operation, "carri polic us").by("police:US"),
        ],
        &[&[0, 1]],
    );
}

#[test]
fn differing_figures_do_not_part() {
    let dead = |source: &str, number: f64| {
        say(source, Death, "kill crash")
            .on("2014-07-17")
            .at("place:grabovo")
            .count(Role::Dead, number)
    };
    check(&[dead("a", 295.0), dead("b", 298.0), dead("c", 12.0)], &[&[0, 1, 2]]);
}

#[test]
fn a_background_event_stays_apart_and_is_linked() {
    let said = [
        say("a", Operation, "oper server agenc")
            .on("2019-11-21/2019-11-24")
            .by("org:europol"),
        say("a", Operation, "remov account"),
        say("a", Operation, "first oper")
            .on("2018")
            .context(|context| context.earlier = true),
        say("a", Operation, "prosecutor involv oper")
            .on("2018")
            .context(|context| context.past_perfect = true),
        say("a", Other, "account reactiv").context(|context| context.past_perfect = true),
        say("a", Operation, "take two year").context(|context| context.anaphoric = true),
        say("a", Operation, "disappear internet agenc"),
        say("b", Operation, "oper server agenc")
            .on("2019-11-22")
            .by("org:europol"),
    ];
    let clustering = check(&said, &[&[0, 1, 6, 7], &[2, 3, 4, 5]]);
    let link = &clustering.events[0].links[0];
    assert_eq!((link.event, link.relation), (1, LinkRelation::Follows));
    assert_eq!(clustering.events[1].links[0].relation, LinkRelation::Precedes);
    assert!(
        link.why.contains("2018-01-01 to 2018-12-31 lies before 2019-11-22"),
        "{}",
        link.why
    );
}

#[test]
fn an_old_date_further_down_is_background() {
    let said = [
        say("a", Cyberattack, "cyber attack agenc"),
        say("a", Other, "account target"),
        say("a", Other, "investig court"),
        say("a", Attack, "suicid attack capital").on("2016-03-22"),
        say("a", Operation, "follow-up oper").context(|context| (context.sequel, context.anaphoric) = (true, true)),
    ];
    let (claims, mut sources, typed) = input(&said);
    sources[0].published = Some("2019-11-25".parse().unwrap());
    let clustering = cluster(&claims, &sources, &typed, &CorefOptions::default());
    assert_eq!(partition(&clustering), [vec![0, 1, 2, 4], vec![3]]);
}

#[test]
fn a_response_is_an_event_of_its_own() {
    let said = [
        say("a", Attack, "van street").on("2017-08-17").at("city:barcelona"),
        say("a", Death, "dead").count(Role::Dead, 13.0),
        say("a", Arrest, "arrest two men").count(Role::Arrested, 2.0),
        say("b", Attack, "van street").on("2017-08-17").at("city:barcelona"),
        say("b", Arrest, "arrest men").count(Role::Arrested, 4.0),
    ];
    let clustering = run_with(&said, &CorefOptions::default());
    assert_eq!(partition(&clustering)[0], [0, 1, 3]);
    let links = &clustering.events[0].links;
    assert!(links.iter().all(|link| link.relation == LinkRelation::SameStory) && !links.is_empty());
}

#[test]
fn an_event_told_before_it_happens_is_another() {
    let said = [
        say("a", Attack, "bomb market"),
        say("b", Attack, "bomb market").on("2019-05-02"),
    ];
    let (claims, mut sources, typed) = input(&said);
    sources[0].published = Some("2017-05-04".parse().unwrap());
    let clustering = cluster(&claims, &sources, &typed, &CorefOptions::default());
    assert_eq!(clustering.events.len(), 2);
    let reason = clustering.edges.iter().find_map(|edge| edge.cannot.clone());
    assert!(reason.is_none_or(|reason| reason.contains("before it happened")));
}

/// Claims with few values, so that they often agree and often conflict.
fn anything() -> impl Strategy<Value = Vec<Said>> {
    let kinds = prop::sample::select(vec![Attack, Bombing, Death, Arrest, Operation, Other]);
    let day = prop::option::of(0..8u32);
    let place = prop::option::of(prop::sample::select(vec![
        "city:oslo",
        "city:bergen",
        "country:NO",
        "place:havn",
    ]));
    let terms = prop::sample::select(vec!["bomb market", "fire harbour", "market", "arrest men", ""]);
    let one = (0..6u32, kinds, day, place, terms, any::<[bool; 3]>());
    prop::collection::vec(one, 0..24).prop_map(|mut claims| {
        claims.sort_by_key(|claim| claim.0);
        let said = claims.into_iter().map(|(source, kind, day, place, terms, cues)| {
            let mut said = say(&format!("s{source}"), kind, terms).context(|context| {
                (context.earlier, context.anaphoric, context.past_perfect) = (cues[0] && cues[1], cues[1], cues[2]);
            });
            if let Some(day) = day {
                said = said.on(&format!("2019-05-{:02}", 1 + 2 * day));
            }
            if let Some(place) = place {
                said = said.at(place);
            }
            said
        });
        said.collect()
    })
}

/// Average linkage over all pairs of tellings, again and again: what the heap must come to.
fn naive(said: &[Said], options: &CorefOptions) -> Vec<Vec<usize>> {
    let (claims, sources, typed) = input(said);
    let tellings = Tellings::of(&read(&claims, &sources, &typed));
    let count = tellings.members.len();
    let scored = score(&tellings.views, &options.weights);
    let mut weights = vec![vec![(0.0, false); count]; count];
    for edge in scored {
        let (a, b) = (edge.a as usize, edge.b as usize);
        let apart = tellings.tenors[a].forbids(&tellings.tenors[b], &tellings.views.places);
        let cell = (f64::from(edge.weight).clamp(-6.0, 6.0), edge.cannot || apart);
        (weights[a][b], weights[b][a]) = (cell, cell);
    }
    let mut clusters: Vec<Vec<usize>> = (0..count).map(|at| vec![at]).collect();
    loop {
        let mut best: Option<(f64, usize, usize)> = None;
        for a in 0..clusters.len() {
            for b in a + 1..clusters.len() {
                let cells = || {
                    clusters[a]
                        .iter()
                        .flat_map(|&x| clusters[b].iter().map(move |&y| (x, y)))
                };
                if cells().any(|(x, y)| weights[x][y].1) {
                    continue;
                }
                let mean = cells().map(|(x, y)| weights[x][y].0).sum::<f64>() / cells().count() as f64;
                if mean > options.merge_threshold && best.is_none_or(|(most, ..)| mean > most) {
                    best = Some((mean, a, b));
                }
            }
        }
        let Some((_, a, b)) = best else { break };
        let gone = clusters.remove(b);
        clusters[a].extend(gone);
    }
    let claims = |telling: &usize| tellings.members[*telling].iter().map(|&claim| claim as usize);
    let mut events: Vec<Vec<usize>> = clusters
        .iter()
        .map(|cluster| cluster.iter().flat_map(claims).collect())
        .collect();
    for event in &mut events {
        event.sort_unstable();
    }
    events.sort();
    events
}

/// The sum over all pairs of tellings of one cluster: how well a partition explains the weights.
fn explained(said: &[Said], partition: &[Vec<usize>], options: &CorefOptions) -> f64 {
    let (claims, sources, typed) = input(said);
    let tellings = Tellings::of(&read(&claims, &sources, &typed));
    let mut number = vec![0; said.len()];
    for (at, cluster) in partition.iter().enumerate() {
        for &claim in cluster {
            number[claim] = at;
        }
    }
    let scored = score(&tellings.views, &options.weights);
    let of = |telling: u32| number[tellings.members[telling as usize][0] as usize];
    let inside = scored.iter().filter(|edge| of(edge.a) == of(edge.b));
    inside.map(|edge| f64::from(edge.weight)).sum()
}

/// Reads claims that lie side by side.
fn read(claims: &[Claim], sources: &[Source], typed: &[TypedClaim]) -> Views {
    let claims: Vec<&Claim> = claims.iter().collect();
    let sources: Vec<&Source> = sources.iter().collect();
    let typed: Vec<&TypedClaim> = typed.iter().collect();
    Views::read(&claims, &sources, &typed)
}

proptest! {
    #[test]
    fn no_cannot_link_is_crossed(said in anything()) {
        let (claims, sources, typed) = input(&said);
        let views = read(&claims, &sources, &typed);
        let options = CorefOptions::default();
        for event in cluster(&claims, &sources, &typed, &options).events {
            for &a in &event.claims {
                for &b in event.claims.iter().filter(|b| **b > a) {
                    prop_assert_eq!(conflict(&views, a, b), None);
                }
            }
        }
    }

    #[test]
    fn every_claim_is_in_one_event(said in anything()) {
        let clustering = run_with(&said, &CorefOptions::default());
        let mut claims: Vec<usize> = partition(&clustering).concat();
        claims.sort_unstable();
        prop_assert_eq!(claims, (0..said.len()).collect::<Vec<_>>());
        for (at, event) in clustering.events.iter().enumerate() {
            for link in &event.links {
                prop_assert!(clustering.events[link.event].links.iter().any(|back| back.event == at));
            }
        }
    }

    #[test]
    fn clusters_equal_naive_average_linkage(said in anything()) {
        let options = CorefOptions::default();
        let fast = partition(&run_with(&said, &options));
        let slow = naive(&said, &options);
        // Ties may fall either way; then both must explain the weights equally well.
        if fast != slow {
            let (a, b) = (explained(&said, &fast, &options), explained(&said, &slow, &options));
            prop_assert!((a - b).abs() < 1e-3, "{fast:?} {a}\n{slow:?} {b}");
        }
    }

    #[test]
    fn the_order_of_input_does_not_matter(said in anything(), shuffle in any::<prop::sample::Index>()) {
        let mut claims: Vec<(usize, Said)> = said.iter().cloned().enumerate().collect();
        let turn = if claims.is_empty() { 0 } else { shuffle.index(claims.len()) };
        claims.rotate_left(turn);
        claims.sort_by_key(|(at, said)| (said.source.clone(), *at));
        let again: Vec<Said> = claims.into_iter().map(|(_, said)| said).collect();
        let options = CorefOptions::default();
        prop_assert_eq!(run_with(&said, &options), run_with(&again, &options));
    }
}
