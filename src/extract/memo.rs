//! What rules gave before, kept so that they need not be asked again.

use std::cell::{Cell, RefCell};

use rustc_hash::FxHashMap;

use crate::lang::Language;

/// The last few results of a rule that several others ask at the same tokens.
pub(super) struct Memo<T, const SLOTS: usize> {
    slots: [Cell<Option<(usize, T)>>; SLOTS],
}

impl<T: Copy, const SLOTS: usize> Default for Memo<T, SLOTS> {
    fn default() -> Self {
        Memo {
            slots: std::array::from_fn(|_| Cell::new(None)),
        }
    }
}

impl<T: Copy, const SLOTS: usize> Memo<T, SLOTS> {
    /// What the rule gives for `key`.
    pub(super) fn get(&self, key: usize, rule: impl FnOnce() -> T) -> T {
        let slot = &self.slots[key % self.slots.len()];
        match slot.get() {
            Some((last, found)) if last == key => found,
            _ => {
                let found = rule();
                slot.set(Some((key, found)));
                found
            }
        }
    }
}

/// What a rule gives for single words and names, which come again in text after text: a table for each thread.
#[derive(Default)]
pub(super) struct Known {
    of: RefCell<[Words; Language::ALL.len()]>,
}

type Words = FxHashMap<Box<str>, Box<str>>;

impl Known {
    /// So many words of a language are kept, in some four megabytes; then all are forgotten.
    const MOST: usize = 32_768;
    /// Longer ones are not kept.
    const LONGEST: usize = 64;

    /// What `rule` gives for `word`, which is the same whenever it is asked.
    pub(super) fn get(&self, language: Language, word: &str, rule: impl FnOnce() -> String) -> String {
        if word.len() > Self::LONGEST {
            return rule();
        }
        if let Some(found) = self.of.borrow()[language as usize].get(word) {
            return String::from(&**found);
        }
        let found = rule();
        let mut of = self.of.borrow_mut();
        let known = &mut of[language as usize];
        if known.len() >= Self::MOST {
            known.clear();
        }
        known.insert(word.into(), found.as_str().into());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_not_asked_again_and_does_not_grow_without_end() {
        let known = Known::default();
        let ask = |language, word: &str, answer: &str| known.get(language, word, || answer.to_string());
        assert_eq!(ask(Language::En, "bricks", "brick"), "brick");
        assert_eq!(ask(Language::En, "bricks", "other"), "brick");
        assert_eq!(ask(Language::Fr, "bricks", "other"), "other");
        let long = "x".repeat(Known::LONGEST + 1);
        assert_eq!(ask(Language::En, &long, "a"), "a");
        assert_eq!(ask(Language::En, &long, "b"), "b");
        for n in 0..2 * Known::MOST {
            ask(Language::En, &n.to_string(), "n");
            assert!(known.of.borrow()[Language::En as usize].len() <= Known::MOST);
        }
    }
}
