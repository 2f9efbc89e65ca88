use serde::{Deserialize, Serialize};

use super::Statement;
use super::statement::statement;
use crate::event::{EventKind, TypedClaim};
use crate::text::Span;

/// What one text comes to on its own, before it is compared with any other.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Annotation {
    /// The events told, the one the text is about first.
    pub mentions: Vec<Mention>,
    /// What is said of them, in the order of the text; [`Statement::mention`] says of which.
    pub facts: Vec<Statement>,
}

/// An event as a text tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// What happened.
    pub kind: EventKind,
    /// The word it is told by; `None` where no word names it.
    pub trigger: Option<Word>,
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// As written.
    pub text: String,
    /// The word or its stem, folded.
    pub lemma: String,
    /// Where it stands in the text, in bytes.
    pub span: Span,
}

/// `typed`, which was read from `text`, as the report writes it.
pub fn annotation(text: &str, typed: &TypedClaim) -> Annotation {
    let mentions = typed.mentions.iter().map(|mention| Mention {
        kind: mention.kind,
        trigger: mention.trigger.as_ref().map(|trigger| Word {
            text: trigger.span.slice(text).to_owned(),
            lemma: trigger.lemma.to_string(),
            span: trigger.span,
        }),
    });
    let mut facts: Vec<Statement> = Vec::with_capacity(typed.facts().count());
    for (index, mention) in typed.mentions.iter().enumerate() {
        facts.extend(mention.facts.iter().map(|fact| statement(index, mention, fact)));
    }
    facts.sort_by_key(|fact| (fact.span, fact.mention));
    Annotation {
        mentions: mentions.collect(),
        facts,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn facts_stand_in_the_order_of_the_text() {
        let sample = Sample::new();
        let told = annotation(&sample.claims[0].text, &sample.typed[0]);
        assert_eq!(told.mentions[0].trigger.as_ref().unwrap().text, "attack");
        let aspects: Vec<&str> = told.facts.iter().map(|fact| fact.aspect.as_str()).collect();
        assert_eq!(aspects, ["injured/people", "where"]);
        let json = serde_json::to_string(&told).unwrap();
        assert_eq!(serde_json::from_str::<Annotation>(&json).unwrap(), told);
    }
}
