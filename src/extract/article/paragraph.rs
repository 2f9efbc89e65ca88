use rustc_hash::{FxHashMap, FxHashSet};

use super::line_kind::{Line, LineKind};
use crate::text::Span;
use crate::text::line::lines;

/// Headlines and decks above an article; lines further up belong to the site.
const MOST_HEADLINES: usize = 3;
/// A body of fewer words may be a teaser above the article, so nothing ends behind it.
const LEAST_BODY: usize = 8;

/// What part a line plays in its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Headline,
    Body,
    Boilerplate,
}

/// The headlines and paragraphs of a raw article with those of their sentences that belong to it.
///
/// Every line is judged by its own words first, then by what stands before and behind it.
pub(super) fn paragraphs(text: &str) -> Vec<(Role, Vec<Span>)> {
    let lines: Vec<Line> = lines(text).into_iter().map(|span| Line::read(text, span)).collect();
    let roles = roles(&lines);
    lines
        .into_iter()
        .zip(roles)
        .filter(|(_, role)| *role != Role::Boilerplate)
        .map(|(line, role)| (role, line.sentences))
        .collect()
}

/// How the article stands at the line in hand.
enum Reach {
    Open,
    /// Behind the heading of other articles.
    Ended,
    /// Behind the comments.
    Closed,
}

fn roles(lines: &[Line]) -> Vec<Role> {
    let site = site_names(lines);
    let mut walk = Walk {
        lines,
        roles: vec![Role::Boilerplate; lines.len()],
        titles: Vec::new(),
        seen: FxHashSet::default(),
        topic: FxHashSet::default(),
        body_words: 0,
    };
    let mut reach = Reach::Open;
    let mut skip_title = false;
    let mut author_box = 0;
    for (i, line) in lines.iter().enumerate() {
        let boxed = author_box > 0 && (line.biography || line.kind == LineKind::Title);
        author_box -= usize::from(author_box > 0);
        let teased = std::mem::take(&mut skip_title) && (line.kind == LineKind::Title || line.truncated);
        match line.kind {
            LineKind::EndOrAside if points_to_one(&lines[i + 1..]) => skip_title = true,
            LineKind::End | LineKind::EndOrAside | LineKind::Close if walk.body_words < LEAST_BODY => {}
            LineKind::Close => reach = Reach::Closed,
            LineKind::End | LineKind::EndOrAside if matches!(reach, Reach::Open) => reach = Reach::Ended,
            LineKind::Aside { bare } => skip_title = bare,
            LineKind::Author { bare } => author_box = 1 + usize::from(bare),
            LineKind::Furniture | LineKind::End | LineKind::EndOrAside => {}
            LineKind::Prose | LineKind::Title if boxed || teased || site.contains(line.words.as_slice()) => {}
            LineKind::Title if matches!(reach, Reach::Open) => walk.titles.push(i),
            LineKind::Title => {}
            LineKind::Prose => match reach {
                Reach::Open => walk.prose(i),
                Reach::Ended if walk.resumes(line) => {
                    reach = Reach::Open;
                    walk.prose(i);
                }
                Reach::Ended | Reach::Closed => {}
            },
        }
    }
    walk.finish();
    walk.roles
}

struct Walk<'a> {
    lines: &'a [Line],
    roles: Vec<Role>,
    /// Title lines since the last body line: what follows tells what they are.
    titles: Vec<usize>,
    /// What is kept already, to keep a repeated line once.
    seen: FxHashSet<&'a [String]>,
    /// The longer words of the body.
    topic: FxHashSet<&'a str>,
    body_words: usize,
}

impl<'a> Walk<'a> {
    fn prose(&mut self, i: usize) {
        let line = &self.lines[i];
        let teaser = line.truncated && self.body_words >= LEAST_BODY && self.titles.last().is_some_and(|t| t + 1 == i);
        if teaser {
            self.titles.pop();
            return;
        }
        let headlines = self.titles.len().saturating_sub(MOST_HEADLINES);
        for t in self.titles.drain(..).skip(headlines) {
            let title = &self.lines[t];
            if is_headline(title) && self.seen.insert(&title.words) {
                self.roles[t] = Role::Headline;
            }
        }
        if line.sentences.is_empty() || !self.seen.insert(&line.words) {
            return;
        }
        self.roles[i] = Role::Body;
        self.body_words += line.word_count;
        self.topic.extend(topic_words(line));
    }

    /// Whether a paragraph behind the end of an article is plainly about what the article is about.
    fn resumes(&self, line: &Line) -> bool {
        let words: FxHashSet<&str> = topic_words(line).collect();
        let shared = words.iter().filter(|w| self.topic.contains(**w)).count();
        line.word_count >= 15 && !line.truncated && shared >= 4 && 10 * shared >= 3 * words.len()
    }

    /// Titles that nothing follows are names and other articles; without any body they are all there is.
    fn finish(&mut self) {
        for t in std::mem::take(&mut self.titles) {
            let title = &self.lines[t];
            let long = title.word_count > 12 && !title.truncated && self.body_words > 0;
            let alone = self.body_words == 0 && is_headline(title);
            if (long || alone) && self.seen.insert(&title.words) {
                self.roles[t] = if alone { Role::Headline } else { Role::Body };
            }
        }
    }
}

/// Whether one title stands here and then the text goes on: titles and teasers by turns are other articles.
fn points_to_one(behind: &[Line]) -> bool {
    let kind = |n: usize| behind.get(n).map(|l| l.kind);
    kind(0) == Some(LineKind::Title)
        && kind(1) == Some(LineKind::Prose)
        && !behind[1].truncated
        && kind(2) != Some(LineKind::Title)
}

fn topic_words(line: &Line) -> impl Iterator<Item = &str> {
    line.words.iter().map(String::as_str).filter(|w| w.len() >= 6)
}

fn is_headline(line: &Line) -> bool {
    line.word_count >= 3 && !(line.name_like && line.word_count < 5)
}

/// Titles that stand above the body and again below it, where another headline is left without them.
fn site_names(lines: &[Line]) -> FxHashSet<&[String]> {
    let is_title = |l: &&Line| l.kind == LineKind::Title;
    let Some(first) = lines.iter().position(|l| l.kind == LineKind::Prose) else {
        return FxHashSet::default();
    };
    let below: FxHashSet<&[String]> = lines[first..].iter().filter(is_title).map(|l| &l.words[..]).collect();
    let above: FxHashMap<&[String], bool> = lines[..first]
        .iter()
        .filter(is_title)
        .map(|l| (&l.words[..], below.contains(&l.words[..]) || !is_headline(l)))
        .collect();
    if above.values().all(|&again| again) {
        return FxHashSet::default();
    }
    above
        .into_iter()
        .filter(|(_, again)| *again)
        .map(|(words, _)| words)
        .collect()
}
