use rustc_hash::FxHashSet;

use super::kinship::{Kinship, kinship};
use super::lexicon::Lexicon;
use super::place::{Stand, stand};
use super::view::{Basis, Number, View};
use super::window::{Meeting, Window};
use crate::event::{Context, EventKind, Family, TypedClaim};

/// What a claim's event is to its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Standing {
    /// What the article is about.
    Main,
    /// Told as background: it lies before the main event.
    Earlier,
    /// Told beside it: an arrest, a statement, another place.
    Aside,
}

/// An event as one article tells it.
struct Told {
    standing: Standing,
    kind: EventKind,
    when: Option<Window>,
    places: Vec<u32>,
    /// Whether it is yet to come.
    planned: bool,
    /// Several happenings of the affair, told together.
    several: bool,
    /// Words and figures by which its claims are known.
    terms: FxHashSet<u32>,
    figures: FxHashSet<u32>,
}

/// An article with more claims than this and no dominant event is a feed, on whose items nothing leans.
const FEED: usize = 30;

/// Days within which an article tells what came of its main event.
const AFTERMATH: i32 = 60;

/// Gives every claim the event of its article that it tells of, and the time and place that it leaves to its article.
///
/// An article is read once, in order. Its main event is the one that most claims without marks of the past tell of,
/// the first weighing most. A claim goes to an earlier event when its own time is older or a cue says so; claims that
/// go on in the past perfect, or that point back, stay there; one without such marks returns to the main event.
/// Linear in the claims, times the events that one article tells of.
pub(super) fn lean(views: &mut [View], typed: &[&TypedClaim], places: &Lexicon) {
    let mut start = 0;
    let mut numbered = 0;
    while start < views.len() {
        let source = views[start].source;
        let len = views[start..].iter().take_while(|view| view.source == source).count();
        let article = start..start + len;
        numbered += lean_article(&mut views[article.clone()], &typed[article], places, numbered);
        start += len;
    }
}

fn lean_article(views: &mut [View], typed: &[&TypedClaim], places: &Lexicon, numbered: u32) -> u32 {
    let apart = tells_apart(views, typed);
    let main = main_event(views, typed, places, apart);
    let feed = main.is_none();
    if let Some(main) = &main {
        for view in views.iter_mut() {
            if follows(view, main) {
                view.when = None;
            }
            if frames(view.kind) && main.kind.family() == Family::Happening {
                view.kind = EventKind::Other;
            }
        }
    }
    let mut told: Vec<Told> = main.into_iter().collect();
    let mut last: Option<usize> = None;
    for (view, typed) in views.iter_mut().zip(typed) {
        let at = match place_in(&told, view, typed.context, last, feed, apart, places) {
            Ok(at) => at,
            Err(standing) => {
                told.push(Told {
                    standing,
                    kind: view.kind,
                    when: None,
                    places: Vec::new(),
                    planned: planned(view),
                    several: apart && typed.context.several,
                    terms: FxHashSet::default(),
                    figures: FxHashSet::default(),
                });
                told.len() - 1
            }
        };
        let event = &mut told[at];
        if event.kind == EventKind::Other
            || (view.kind.family() == Family::Happening && event.kind.family() == Family::Consequence)
        {
            event.kind = view.kind;
        }
        // What names no event, or what came of it, dates nothing but itself; nor does what will be done.
        let dates = match event.kind.family() {
            Family::Happening => view.kind.family() == Family::Happening,
            _ => event.kind == EventKind::Other || view.kind != EventKind::Other,
        } && (event.planned || !planned(view));
        if let Some(when) = view.when.filter(|_| dates)
            && event.when.is_none_or(|told| when.days() < told.days())
        {
            event.when = Some(when);
        }
        if event.places.is_empty() && (dates || view.when.is_none()) {
            event.places.clone_from(&view.places);
        }
        event.terms.extend(&view.terms);
        event.figures.extend(&view.figures);
        view.discourse = numbered + at as u32;
        let happens = view.kind.family() == Family::Happening && !typed.context.several;
        view.number = match event.several {
            true => Number::Several,
            false if happens || apart && view.kind.family() == Family::Consequence => Number::One,
            false => Number::Untold,
        };
        view.standing = event.standing;
        last = Some(at);
    }
    let main = told.iter().find(|event| event.standing == Standing::Main);
    for view in views.iter_mut() {
        let event = &told[(view.discourse - numbered) as usize];
        view.leaned_kind = if view.kind == EventKind::Other {
            event.kind
        } else {
            view.kind
        };
        let strays = |when: Window| {
            event
                .when
                .is_some_and(|told| matches!(told.meets(when), Meeting::Near | Meeting::Disjoint))
        };
        // What is dated a little off in another kind is a scene of it, or a line beside it.
        let scene = view.kind != event.kind && view.kind.family() != Family::Happening && view.when.is_some_and(strays);
        if view.when.is_none() && event.when.is_some() || scene {
            (view.when, view.when_basis) = (event.when, Basis::Article);
        }
        if view.places.is_empty() {
            (view.places, view.places_basis) = (event.places.clone(), Basis::Article);
        }
        // An arrest that names no time or place is known by the affair that it is told with.
        let Some(main) = main.filter(|_| event.standing == Standing::Aside) else {
            continue;
        };
        if view.when.is_none() && main.when.is_some() {
            (view.when, view.when_basis) = (main.when, Basis::Affair);
        }
        if view.places.is_empty() {
            (view.places, view.places_basis) = (main.places.clone(), Basis::Affair);
        }
    }
    told.len() as u32
}

/// Whether an article tells of several happenings together and, elsewhere, of one of them.
fn tells_apart(views: &[View], typed: &[&TypedClaim]) -> bool {
    let happens = |several: bool| {
        views.iter().zip(typed).any(|(view, typed)| {
            view.kind.family() == Family::Happening && typed.context.several == several && !typed.context.earlier
        })
    };
    happens(true) && happens(false)
}

/// Whether a kind only frames what is told: a statement on an attack, or that its doer was born in the town, is of the
/// attack.
fn frames(kind: EventKind) -> bool {
    use EventKind::{Birth, Denial, Statement};
    matches!(kind, Statement | Denial | Birth)
}

/// Whether both name towns, and no town of the one is one of the other.
fn towns_differ(a: &[u32], b: &[u32], places: &Lexicon) -> bool {
    let towns = |ids: &[u32]| -> Vec<u32> {
        ids.iter()
            .copied()
            .filter(|&id| places.name(id).starts_with("city:"))
            .collect()
    };
    let (a, b) = (towns(a), towns(b));
    !a.is_empty() && !b.is_empty() && stand(&a, &b, places) == Stand::Conflict
}

/// Whether a claim tells what came of the main event, on a later day: the toll of Sunday, the wounded who died on Monday.
fn follows(view: &View, main: &Told) -> bool {
    let happening = main.kind.family() == Family::Happening;
    let led_to = view.kind.family() == Family::Consequence && !matches!(kinship(view.kind, main.kind), Kinship::Apart);
    let later = match (view.when, main.when) {
        (Some(own), Some(main)) => main.precedes(own) && own.gap(main) <= AFTERMATH,
        (Some(_), None) => !stale(view),
        (None, _) => false,
    };
    happening && led_to && later
}

/// The event that a claim tells of, or the standing of the one that it opens.
fn place_in(
    told: &[Told],
    view: &View,
    context: Context,
    last: Option<usize>,
    feed: bool,
    apart: bool,
    places: &Lexicon,
) -> Result<usize, Standing> {
    let own = view.when.is_some() || !view.places.is_empty();
    let fits = |event: &Told| {
        let time = match (view.when, event.when) {
            (Some(a), Some(b)) => a.meets(b) != Meeting::Disjoint,
            // "Divers will go down again on Thursday": the day of that is not the day of what happened.
            (Some(_), None) => event.planned || !planned(view),
            _ => true,
        };
        let kind = !matches!(kinship(view.kind, event.kind), Kinship::Apart);
        let spots = view.kind.is_at_one_spot() && event.kind.is_at_one_spot();
        let consequence = apart && view.kind.family() == Family::Consequence;
        let spots = spots || consequence && event.kind.is_at_one_spot();
        let elsewhere = stand(&view.places, &event.places, places) == Stand::Conflict
            || towns_differ(&view.places, &event.places, places);
        time && kind && !event.several && !(spots && elsewhere)
    };
    let confirmed = |event: &Told| {
        let time = matches!((view.when, event.when), (Some(a), Some(b)) if a.meets(b) != Meeting::Disjoint);
        let place = matches!(stand(&view.places, &event.places, places), Stand::Same | Stand::Inside);
        fits(event) && (time || place)
    };
    let latest = |standing: Standing| {
        (0..told.len())
            .rev()
            .find(|&at| told[at].standing == standing && fits(&told[at]))
    };
    if feed {
        let goes_on = !own && context.anaphoric;
        return last.filter(|&at| goes_on && fits(&told[at])).ok_or(Standing::Aside);
    }
    let harm = matches!(view.kind.family(), Family::Happening | Family::Consequence);
    let whole = || told.iter().position(|event| event.several);
    if apart && context.several && harm {
        return whole().ok_or(Standing::Aside);
    }
    // "the attacks killed 16. Of 132 wounded, 51 are in hospital": what follows counts all of them as well.
    let goes_on = !own && view.kind.family() == Family::Consequence;
    if let Some(at) = last.filter(|&at| goes_on && told[at].several) {
        return Ok(at);
    }
    // "the car" of the claim before, "the 14 dead" of a toll above: what only one event has told points at it.
    let main_at = told.iter().position(|event| event.standing == Standing::Main);
    let only = |at: usize, pick: fn(&Told) -> &FxHashSet<u32>, ids: &[u32]| {
        let of_main = main_at.map(|main| pick(&told[main]));
        ids.iter()
            .any(|id| pick(&told[at]).contains(id) && of_main.is_none_or(|main| !main.contains(id)))
    };
    let points_at = |at: usize| Some(at) != main_at && told[at].standing == Standing::Aside && fits(&told[at]);
    if !own && view.kind.family() == Family::Consequence {
        let mut counted = (0..told.len()).filter(|&at| only(at, |event| &event.figures, &view.figures));
        if let (Some(at), None) = (counted.next(), counted.next())
            && Some(at) != main_at
            && (told[at].several || points_at(at))
        {
            return Ok(at);
        }
    }
    let leans = !own && (view.kind == EventKind::Other || harm);
    if let Some(at) = last.filter(|&at| leans && points_at(at) && only(at, |event| &event.terms, &view.terms)) {
        return Ok(at);
    }
    let main = told.iter().find(|event| event.standing == Standing::Main);
    let older = match (view.when, main.and_then(|main| main.when)) {
        (Some(own), Some(main)) => own.precedes(main),
        (Some(_), None) => stale(view),
        (None, _) => false,
    };
    // "already" alone is said of the main event's toll as well.
    let cue = context.earlier
        && view.when.is_none_or(|when| older || when.slack > 7)
        && (older || context.past_perfect || view.kind.family() != Family::Consequence);
    if older || cue {
        return latest(Standing::Earlier).ok_or(Standing::Earlier);
    }
    // A follow-up is what the article is about; what it followed is told as earlier.
    let goes_back = !context.sequel && (context.past_perfect || context.anaphoric || context.earlier);
    if let Some(at) = last.filter(|&at| !own && goes_back && told[at].standing != Standing::Main && fits(&told[at])) {
        return Ok(at);
    }
    if context.separate {
        return (0..told.len())
            .find(|&at| told[at].standing != Standing::Main && confirmed(&told[at]))
            .ok_or(Standing::Aside);
    }
    let aside = (0..told.len())
        .rev()
        .find(|&at| told[at].standing == Standing::Aside && confirmed(&told[at]));
    let main = (0..told.len()).find(|&at| told[at].standing == Standing::Main && fits(&told[at]));
    match (main, aside) {
        (Some(main), Some(aside)) if !confirmed(&told[main]) => Ok(aside),
        (Some(main), _) => Ok(main),
        (None, Some(aside)) => Ok(aside),
        // A claim of its own day or place is no part of what is told beside it of others.
        (None, None) if own => Err(Standing::Aside),
        (None, None) => (0..told.len())
            .rev()
            .find(|&at| {
                let kin = matches!(kinship(view.kind, told[at].kind), Kinship::Same | Kinship::Includes);
                kin && told[at].standing == Standing::Aside && fits(&told[at])
            })
            .ok_or(Standing::Aside),
    }
}

/// Whether a claim's time lies too far before the publication to be its news.
fn stale(view: &View) -> bool {
    matches!((view.when, view.published), (Some(when), Some(published)) if published.from.saturating_sub(when.to) > 60)
}

/// Whether a claim tells of what lies ahead: it says so, or its time lies behind the publication.
fn planned(view: &View) -> bool {
    view.future || matches!((view.when, view.published), (Some(when), Some(published)) if when.from > published.to)
}

/// The event that the article is about; `None` for a feed of many.
fn main_event(views: &[View], typed: &[&TypedClaim], places: &Lexicon, apart: bool) -> Option<Told> {
    let unmarked = |at: &usize| {
        let context = typed[*at].context;
        !(context.earlier || context.past_perfect || context.separate || apart && context.several)
    };
    let mut rank: Vec<usize> = (0..views.len()).filter(unmarked).collect();
    if rank.is_empty() {
        rank = (0..views.len()).collect();
    }
    let latest = rank.iter().filter_map(|&at| views[at].when).map(|when| when.to).max();
    let weight = |place: usize, at: usize| {
        let old = matches!((views[at].when, latest), (Some(when), Some(latest)) if latest.saturating_sub(when.to) > 31);
        let family = match views[at].kind.family() {
            Family::Happening => 1.0,
            Family::Consequence => 0.8,
            Family::Other => 0.2,
            _ => 0.5,
        };
        family * if old { 0.3 } else { 1.0 } / (1.0 + place as f64 / 3.0)
    };
    // Votes are few values: an article's distinct kinds, times and places, compared with a bounded head of its claims.
    let head: Vec<(usize, usize)> = rank.iter().copied().enumerate().take(64).collect();
    let best = |agree: &dyn Fn(usize, usize) -> bool, holds: &dyn Fn(usize) -> bool| {
        let mut best: Option<(f64, usize, f64)> = None;
        let total: f64 = head
            .iter()
            .filter(|(_, at)| holds(*at))
            .map(|&(place, at)| weight(place, at))
            .sum();
        for &(_, candidate) in head.iter().filter(|(_, at)| holds(*at)) {
            let votes = head.iter().filter(|(_, at)| holds(*at) && agree(candidate, *at));
            let score: f64 = votes.map(|&(place, at)| weight(place, at)).sum();
            if best.is_none_or(|(most, ..)| score > most + 1e-9) {
                best = Some((score, candidate, total));
            }
        }
        best
    };
    let related = |a: usize, b: usize| {
        matches!(
            kinship(views[a].kind, views[b].kind),
            Kinship::Same | Kinship::Includes | Kinship::Consequence
        )
    };
    let lead = best(&related, &|at| views[at].kind != EventKind::Other).map(|(_, at, _)| at);
    // Tolls lead to what took them.
    let took = |at: usize, lead: usize| {
        let toll = views[lead].kind.family() == Family::Consequence;
        toll && views[at].kind.family() == Family::Happening && related(at, lead)
    };
    let lead = lead.map(|lead| best(&related, &|at| took(at, lead)).map_or(lead, |(_, at, _)| at));
    let about = |at: usize| lead.is_none_or(|lead| kinship(views[lead].kind, views[at].kind) != Kinship::Apart);
    let meets = |a: usize, b: usize| matches!((views[a].when, views[b].when), (Some(a), Some(b)) if a.meets(b) != Meeting::Disjoint);
    // An old date further down is no news, even where the article dates nothing else.
    let leads = rank.iter().take(2).copied().max();
    let fresh = |at: usize| leads.is_some_and(|leads| at <= leads) || !stale(&views[at]);
    let ahead = lead.is_some_and(|lead| planned(&views[lead]));
    let told = |at: usize| ahead || !planned(&views[at]);
    let timed = |at: usize| about(at) && fresh(at) && views[at].when.is_some() && told(at);
    // The dead of Sunday may be those of a fire on Saturday: what happened is dated by the claims that name it.
    let happens = |at: usize| views[at].kind.family() == Family::Happening;
    let dates = |at: usize| match lead {
        Some(lead) if !happens(lead) => views[at].kind == views[lead].kind,
        _ => happens(at),
    };
    let any = |at: usize| !lead.is_some_and(happens) || happens(at);
    let time = best(&meets, &|at| timed(at) && dates(at)).or_else(|| best(&meets, &|at| timed(at) && any(at)));
    if let Some((votes, _, total)) = time
        && views.len() > FEED
        && votes < 0.3 * total
    {
        return None;
    }
    let when = time.and_then(|(_, at, _)| views[at].when);
    let same = |a: usize, b: usize| {
        matches!(
            stand(&views[a].places, &views[b].places, places),
            Stand::Same | Stand::Inside
        )
    };
    let on_time = |at: usize| match (views[at].when, when) {
        (Some(a), Some(b)) => a.meets(b) != Meeting::Disjoint,
        _ => true,
    };
    let placed = |at: usize| about(at) && on_time(at) && !views[at].places.is_empty();
    let site = best(&same, &|at| placed(at) && dates(at)).or_else(|| best(&same, &placed));
    Some(Told {
        standing: Standing::Main,
        kind: lead.map_or(EventKind::Other, |at| views[at].kind),
        when,
        places: site.map_or_else(Vec::new, |(_, at, _)| views[at].places.clone()),
        planned: ahead,
        several: false,
        terms: FxHashSet::default(),
        figures: FxHashSet::default(),
    })
}
