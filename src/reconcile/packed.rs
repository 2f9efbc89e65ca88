//! Typed claims in few bytes, for the state file and to hold a million of them.
//!
//! The format is postcard's: fields in their order without names, numbers and variants as varints. It is read back by the
//! same version of the types only.

use crate::event::TypedClaim;
use crate::{Error, Result};

/// `typed` in bytes.
///
/// # Errors
/// If a value of it cannot be told in bytes; none of ours.
pub(super) fn pack(typed: &TypedClaim) -> Result<Vec<u8>> {
    postcard::to_allocvec(typed)
        .map_err(|error| Error::io(format!("expected a claim that can be packed, found: {error}")))
}

/// What [`pack`] packed.
///
/// # Errors
/// If the bytes are no typed claim, or more than one.
pub(super) fn unpack(bytes: &[u8]) -> Result<TypedClaim> {
    match postcard::take_from_bytes(bytes) {
        Ok((typed, [])) => Ok(typed),
        Ok((_, rest)) => Err(Error::syntax(format!(
            "expected a packed claim, found {} bytes more",
            rest.len()
        ))),
        Err(error) => Err(Error::syntax(format!("expected a packed claim, found: {error}"))),
    }
}

/// Typed claims one behind the other, unpacked one at a time.
#[derive(Debug, Default)]
pub(super) struct Packed {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Packed {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Puts one behind the others.
    ///
    /// # Errors
    /// As [`pack`].
    pub(super) fn push(&mut self, typed: &TypedClaim) -> Result<()> {
        self.push_bytes(&pack(typed)?);
        Ok(())
    }

    /// Puts one behind the others that is packed already.
    pub(super) fn push_bytes(&mut self, packed: &[u8]) {
        self.bytes.extend_from_slice(packed);
        self.ends.push(self.bytes.len());
    }

    /// The bytes of the one at `index`; none where there is none.
    pub(super) fn bytes(&self, index: usize) -> &[u8] {
        let start = index
            .checked_sub(1)
            .map_or(Some(0), |before| self.ends.get(before).copied());
        let place = start.zip(self.ends.get(index).copied());
        place
            .and_then(|(start, end)| self.bytes.get(start..end))
            .unwrap_or_default()
    }

    /// The one at `index`.
    ///
    /// # Errors
    /// As [`unpack`], and where there is none.
    pub(super) fn get(&self, index: usize) -> Result<TypedClaim> {
        unpack(self.bytes(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{Claim, Input, Mode, Published, Source};
    use crate::event::{Fact, Role, TimeSpan, Value};
    use crate::extract::typing::{Known, type_text};
    use crate::lang::Language;
    use crate::text::Span;

    #[track_caller]
    fn check(typed: &TypedClaim) {
        let bytes = pack(typed).unwrap();
        assert_eq!(&unpack(&bytes).unwrap(), typed);
        for length in 0..bytes.len() {
            // What is left may happen to be a claim, but not this one.
            assert_ne!(unpack(&bytes[..length]).ok().as_ref(), Some(typed));
        }
        assert!(unpack(&[&bytes[..], b"\0"].concat()).is_err());
    }

    #[test]
    fn every_fact_of_the_stories_is_unpacked_as_it_was() {
        let mut facts = 0;
        let (mut all, mut packed) = (Vec::new(), Packed::default());
        for story in [
            "examples/data/amaq",
            "tests/data/breach",
            "tests/data/ferry",
            "tests/data/flood",
            "tests/data/strike",
            "tests/data/tram",
        ] {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(story);
            let input = Input::from_directory(path, Mode::Strict).unwrap();
            for claim in &input.claims {
                let source = input.sources.iter().find(|s| s.id == claim.source).unwrap();
                let language = source.language.as_deref().and_then(Language::from_code);
                let known = Known {
                    published: source.published,
                    ..Known::default()
                };
                let typed = type_text(&claim.text, language.unwrap_or(Language::En), known);
                facts += typed.facts().count();
                check(&typed);
                packed.push(&typed).unwrap();
                all.push(typed);
            }
        }
        assert_eq!(packed.len(), all.len());
        assert!((0..all.len()).rev().all(|at| packed.get(at).unwrap() == all[at]));
        assert!(packed.get(all.len()).is_err() && packed.bytes(all.len()).is_empty());
        assert!(facts > 200, "{facts}");
        check(&TypedClaim::default());
    }

    #[test]
    fn moments_zones_and_weekdays_are_unpacked_as_they_were() {
        let moment: Published = "2019-11-25T14:05:09.250Z".parse().unwrap();
        let mut span = TimeSpan::from(moment);
        span.weekdays = Some((chrono::Weekday::Thu, chrono::Weekday::Sun));
        span.zone = Some(-210);
        let mut typed = TypedClaim::default();
        typed.mentions.push(crate::event::EventMention {
            kind: crate::event::EventKind::Other,
            trigger: None,
            facts: vec![Fact::new(Role::When, Value::Time(span), Span::new(3, 9))],
        });
        check(&typed);
    }

    #[test]
    fn claims_and_sources_are_read_as_they_were() {
        let bare = Claim::new("c1", "s1", "Two died.");
        let full = Claim::new("c2", "s1", "Two died.")
            .published("2019-11-25T14:00:00Z")
            .unwrap()
            .date("2019-11")
            .unwrap()
            .place("Ghent")
            .kind("death")
            .trigger(4..8)
            .span(90..99);
        for claim in [bare, full] {
            let bytes = postcard::to_allocvec(&claim).unwrap();
            assert_eq!(postcard::from_bytes::<Claim>(&bytes).unwrap(), claim);
        }
        let source = Source::new("s1").named("AFP").published("2019").unwrap().language("fr");
        let bytes = postcard::to_allocvec(&source).unwrap();
        assert_eq!(postcard::from_bytes::<Source>(&bytes).unwrap(), source);
    }
}
