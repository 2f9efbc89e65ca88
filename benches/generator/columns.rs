use std::borrow::Cow;

use corroborate::claim::Published;
use corroborate::event::{
    Concept, Context, EventMention, Fact, Participant, Participants, Place, Quantity, Role, TypedClaim, Unit, Value,
};
use corroborate::text::Span;

use super::{Column, Generated};

/// The claims as a faultless typing would have them.
pub fn typed(generated: &Generated) -> Vec<TypedClaim> {
    let claims = generated.claims.iter().zip(&generated.columns);
    claims.map(|(claim, column)| one(&claim.text, column)).collect()
}

fn one(text: &str, column: &Column) -> TypedClaim {
    let mut facts = Vec::new();
    if let Some(date) = column.day {
        facts.push(fact(Role::When, Value::Time(Published::day(date).into())));
    }
    if let Some(name) = &column.town {
        let entity = format!("place:{}", name.to_lowercase());
        let name = name.clone();
        facts.push(fact(Role::Where, Value::Place(Place { name, entity })));
    }
    if let Some((role, number)) = column.figure {
        facts.push(fact(
            role,
            Value::Quantity(Quantity::exact(number, Unit::Concept(Concept::People))),
        ));
    }
    if !column.entities.is_empty() {
        let member = |entity: &String| Participant {
            name: entity.clone(),
            entity: entity.clone(),
            span: Span { start: 0, end: 0 },
        };
        let members = column.entities.iter().map(member).collect();
        facts.push(fact(
            Role::AnnouncedBy,
            Value::Participant(Participants {
                members,
                partial: false,
            }),
        ));
    }
    let kind = column.kind;
    TypedClaim {
        mentions: vec![EventMention {
            kind,
            trigger: None,
            facts,
        }],
        context: Context {
            earlier: column.earlier,
            past_perfect: column.earlier,
            ..Context::default()
        },
        terms: terms(text),
        marked: None,
    }
}

fn fact(role: Role, value: Value) -> Fact {
    Fact::new(role, value, Span { start: 0, end: 0 })
}

/// Words of more than three letters, cut to six: a rough stem for a bench.
fn terms(text: &str) -> Vec<Cow<'static, str>> {
    let words = text
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() > 3);
    let mut terms: Vec<Cow<'static, str>> = words
        .map(|word| word.to_lowercase().chars().take(6).collect::<String>().into())
        .collect();
    terms.sort();
    terms.dedup();
    terms
}
