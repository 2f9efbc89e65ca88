//! Claims taken in: numbered, typed, and told as what is compared.

use std::collections::BTreeMap;

use super::source::{self, SAMPLE, Setting};
use super::{State, map};
use crate::claim::Claim;
use crate::coref::{self, LONGEST_ARTICLE, Telling};
use crate::event::TypedClaim;

impl State {
    fn setting(&self, teller: u32) -> Setting<'_> {
        let teller = &self.tellers[teller as usize];
        Setting {
            source: &teller.source,
            language: teller.language,
            vocabulary: &self.vocabulary,
        }
    }

    /// Takes the new claims of the sources in: each source's article is read anew, of a feed only what is new. The
    /// numbers of the claims that were read before and now are anew.
    pub(super) fn read(&mut self, touched: BTreeMap<u32, Vec<Claim>>, archive: bool) -> Vec<u32> {
        let mut anew: Vec<u32> = Vec::new();
        let mut articles: Vec<(u32, Vec<Claim>)> = Vec::new();
        let mut lines: Vec<u32> = Vec::new();
        let mut sampled: Vec<u32> = Vec::new();
        for (at, new) in touched {
            let known = self.tellers[at as usize].claims.len();
            let teller = &mut self.tellers[at as usize];
            let was_feed = teller.feed;
            teller.feed = archive && teller.document.is_none() && known + new.len() > LONGEST_ARTICLE;
            if !teller.feed {
                articles.push((at, new));
                continue;
            }
            if !was_feed {
                anew.extend(&self.tellers[at as usize].claims);
                lines.extend(&self.tellers[at as usize].claims);
            }
            for claim in new {
                let number = self.number(claim);
                self.tellers[at as usize].claims.push(number);
                lines.push(number);
            }
            sampled.push(at);
        }
        self.guess(&sampled, &mut anew, &mut lines);
        self.typed.resize(self.claims.len(), TypedClaim::default());
        lines.sort_unstable();
        lines.dedup();
        let typed = map(&lines, |&number| {
            let claim = &self.claims[number as usize];
            let at = self.teller_at.get(&claim.source).copied().unwrap_or_default();
            source::type_claim(self.setting(at), claim, &claim.text)
        });
        for (number, typed) in lines.into_iter().zip(typed) {
            self.typed[number as usize] = typed;
        }
        self.read_articles(articles, &mut anew);
        anew.sort_unstable();
        anew.dedup();
        anew
    }

    fn read_articles(&mut self, articles: Vec<(u32, Vec<Claim>)>, anew: &mut Vec<u32>) {
        let whole: Vec<(u32, Vec<Claim>)> = articles
            .into_iter()
            .map(|(at, new)| {
                let teller = &self.tellers[at as usize];
                anew.extend(&teller.claims);
                // What was found in a document is found there again.
                let given = if teller.found { &[][..] } else { &teller.claims };
                let known = given.iter().map(|&number| self.claims[number as usize].clone());
                (at, known.chain(new).collect())
            })
            .collect();
        let read = map(&whole, |(at, claims)| {
            let teller = &self.tellers[*at as usize];
            let mut sorted: Vec<&Claim> = claims.iter().collect();
            sorted.sort_by(|a, b| source::order(a, b));
            sorted.truncate(SAMPLE);
            let language = source::language(&teller.source, teller.document.as_ref(), &sorted);
            let setting = Setting {
                language,
                ..self.setting(*at)
            };
            let (claims, typed) = source::read_article(setting, claims.clone(), teller.document.as_ref());
            (language, claims, typed)
        });
        let given: Vec<(u32, usize)> = whole.into_iter().map(|(at, claims)| (at, claims.len())).collect();
        for ((at, given), (language, claims, typed)) in given.into_iter().zip(read) {
            let mut numbers = Vec::with_capacity(claims.len());
            for (claim, typed) in claims.into_iter().zip(typed) {
                let number = match self.claim_at.get(&claim.id) {
                    Some(&number) => number,
                    None => self.number(claim),
                };
                self.typed.resize(self.claims.len(), TypedClaim::default());
                self.typed[number as usize] = typed;
                numbers.push(number);
            }
            let teller = &mut self.tellers[at as usize];
            teller.found = given == 0 && teller.document.is_some();
            teller.language = language;
            teller.claims = numbers;
        }
    }

    pub(super) fn number(&mut self, claim: Claim) -> u32 {
        let number = self.claims.len() as u32;
        self.claim_at.insert(claim.id.clone(), number);
        self.claims.push(claim);
        number
    }

    /// Guesses the language of feeds from their first claims by id, where these have changed; where it turns out another
    /// than before, all claims of the feed are read anew.
    fn guess(&mut self, feeds: &[u32], anew: &mut Vec<u32>, lines: &mut Vec<u32>) {
        let known = self.typed.len();
        let sampled = map(feeds, |&at| {
            let teller = &self.tellers[at as usize];
            let first = teller.sample.is_empty();
            let new = teller
                .claims
                .iter()
                .filter(|&&number| first || number as usize >= known);
            let mut sample: Vec<u32> = teller.sample.iter().chain(new).copied().collect();
            let order = |a: &u32, b: &u32| source::order(&self.claims[*a as usize], &self.claims[*b as usize]);
            if sample.len() > SAMPLE {
                sample.select_nth_unstable_by(SAMPLE, order);
                sample.truncate(SAMPLE);
            }
            sample.sort_unstable_by(order);
            if sample == teller.sample {
                return (sample, teller.language);
            }
            let claims: Vec<&Claim> = sample.iter().map(|&number| &self.claims[number as usize]).collect();
            let language = source::language(&teller.source, None, &claims);
            (sample, language)
        });
        let mut guessed = Vec::with_capacity(feeds.len());
        for (&at, (sample, language)) in feeds.iter().zip(sampled) {
            self.tellers[at as usize].sample = sample;
            guessed.push(language);
        }
        for (&at, language) in feeds.iter().zip(guessed) {
            let teller = &mut self.tellers[at as usize];
            if teller.language != language {
                teller.language = language;
                let known = |number: &&u32| (**number as usize) < self.typed.len();
                anew.extend(teller.claims.iter().filter(known));
                lines.extend(&teller.claims);
            }
        }
    }

    /// What the sources tell, of whose claims `number` says that they were read; each telling with its claims' numbers.
    pub(super) fn tellings(&self, sources: &[u32], read: impl Fn(u32) -> bool + Sync + Send) -> Vec<Telling> {
        let told = map(sources, |&at| {
            let teller = &self.tellers[at as usize];
            let numbers: Vec<u32> = match teller.feed {
                true => teller.claims.iter().copied().filter(|&number| read(number)).collect(),
                false => teller.claims.clone(),
            };
            let claims: Vec<&Claim> = numbers.iter().map(|&number| &self.claims[number as usize]).collect();
            let typed: Vec<&TypedClaim> = numbers.iter().map(|&number| &self.typed[number as usize]).collect();
            let mut told = match claims.is_empty() {
                true => Vec::new(),
                false => coref::tell(&teller.source, &claims, &typed, teller.feed),
            };
            for claim in told.iter_mut().flat_map(|telling| &mut telling.claims) {
                *claim = numbers[*claim] as usize;
            }
            told
        });
        told.into_iter().flatten().collect()
    }

    /// Words are compared once, when claims are taken in.
    pub(super) fn forget_terms(&mut self, tellings: &[Telling]) {
        for &claim in tellings.iter().flat_map(|telling| &telling.claims) {
            if let Some(typed) = self.typed.get_mut(claim) {
                typed.terms = Vec::new();
            }
        }
    }
}
