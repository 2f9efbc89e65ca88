/// What a language's news sites print around their articles, in phrases as one would write them.
///
/// Case, accents and marks do not count when they are matched. Every language's words are looked for in every
/// article: a French site carries English cookie notices.
#[derive(Debug)]
pub(crate) struct BoilerplateTables {
    /// Headings of related articles; behind one, only what plainly belongs to the article is still the article.
    pub(crate) ends: &'static [&'static str],
    /// Headings of comments and forms; nothing behind one belongs to the article.
    pub(crate) closes: &'static [&'static str],
    /// Openings of a pointer to one other article in mid-text.
    pub(crate) asides: &'static [&'static str],
    /// Openings of a box about the author.
    pub(crate) authors: &'static [&'static str],
    /// What such a box says, anywhere in it.
    pub(crate) biographies: &'static [&'static str],
    /// Openings of a credit, source, date or byline.
    pub(crate) labels: &'static [&'static str],
    /// Words to the reader about the site. News may say them of others: alone in a long sentence they prove nothing.
    pub(crate) notices: &'static [&'static str],
    /// Words by which a site speaks of itself or to its reader.
    pub(crate) address: &'static [&'static str],
    /// Buttons and links: boilerplate where they are all a line says.
    pub(crate) links: &'static [&'static str],
    /// Sections of a site, and the words of a date or agency line: a line of nothing else is no statement.
    pub(crate) chrome: &'static [&'static str],
}
