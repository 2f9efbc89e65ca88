use super::ids::{sorted, sureness};
use super::statement::what;
use super::value::Value;
use super::{Finding, Side};
use crate::claim::Claim;
use crate::contradiction;
use crate::event::{Fact, Role, TypedClaim};
use crate::text::Span;

/// A finding as the report tells it, outside of any report: `id` and `path` are empty, as are the `facts` of its sides,
/// and its event is the number that it has. `None` where it tells of claims that are not there.
pub(crate) fn told<'c>(
    finding: &contradiction::Finding,
    claim: impl Fn(usize) -> Option<(&'c Claim, &'c TypedClaim)>,
) -> Option<Finding> {
    let side = |side: &contradiction::Side| -> Option<Side> {
        let tellers: Vec<_> = side.facts.iter().map(|fact| claim(fact.claim)).collect::<Option<_>>()?;
        let mentions = side.facts.iter().zip(&tellers);
        // A claim may have been read anew since.
        let read = mentions.filter_map(|(at, (_, typed))| {
            let mention = typed.mentions.get(at.mention)?;
            Some((mention, mention.facts.get(at.fact)?))
        });
        let told = read.into_iter().find(|(_, fact)| fact.value == side.value);
        let (slot, of) = finding.aspect.split_once('/').unwrap_or((&finding.aspect, ""));
        let role = Role::ALL.iter().find(|role| role.id() == slot);
        let gone = || {
            let role = role.copied().unwrap_or(Role::CarriedOutBy);
            Fact::new(role, side.value.clone(), Span::new(0, 0))
        };
        Some(Side {
            value: match told {
                Some((mention, fact)) => Value::new(&side.value, fact, || what(mention)),
                None => Value::new(&side.value, &gone(), || of.to_owned()),
            },
            facts: Vec::new(),
            claims: sorted(tellers.iter().map(|(claim, _)| &claim.id)),
            sources: sorted(tellers.iter().map(|(claim, _)| &claim.source)),
            event: None,
        })
    };
    let [left, right] = &finding.sides;
    let sides = [side(left)?, side(right)?];
    let [confidence, importance] = sureness(finding);
    Some(Finding {
        id: String::new(),
        relation: finding.relation,
        kind: (&left.value).into(),
        event: finding.event.to_string(),
        aspect: finding.aspect.clone(),
        level: finding.level.clone(),
        sides,
        confidence,
        importance,
        ruled_out: finding.ruled_out.clone(),
        path: Vec::new(),
        why: finding.why.clone(),
    })
}
