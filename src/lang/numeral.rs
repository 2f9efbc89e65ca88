/// A word of a spelled-out number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Numeral {
    /// 0 to 19.
    Unit(u8),
    /// 20, 30 … 90.
    Ten(u8),
    /// A number below a thousand, or a mixed one, that the language writes as one word of its own: « veintiuno »,
    /// « doscientos », "anderthalb".
    Whole(f64),
    /// 100, which multiplies what stands before it.
    Hundred,
    /// 1,000 and up; multiplies all since the last scale.
    Scale(f64),
    /// A scale as an abbreviation behind digits only: "bn", "k".
    Abbreviation(f64),
    /// The article that counts as one before a scale, a dozen or a fraction.
    Article,
    /// The word inside numbers: "and", « et ».
    And,
    /// The decimal point as a word.
    Point,
    /// A minus sign as a word.
    Minus,
    /// A collective that counts exactly: "dozen", "couple", « douzaine ».
    Dozen(f64),
    /// A collective that counts roughly: « quarantaine ».
    About(f64),
    /// "half", « demi ».
    Half,
    /// A part: the third, the quarter …
    Fraction(f64),
    /// An ordinal that is also a fraction's denominator in the plural ("fifth", « cinquième »).
    Ordinal(f64),
    /// Parts in the plural ("fifths", « quarts »).
    Parts(f64),
    /// What makes digits an ordinal ("st", « ème »).
    OrdinalEnding,
    /// What makes the cardinal before it a denominator: « vinte e um avos ».
    PartsEnding,
    /// The bar of a fraction as a word: « um sobre três ».
    Over,
    /// "of", « de » behind a fraction or an amount.
    Of,
    /// "the", "these" between a number and what it counts.
    Determiner,
    /// A vague amount, from the least to the greatest number that it fits.
    Vague(f64, f64),
    /// "in", "out of", « sur » between the parts of a share.
    OutOf,
    /// "jeder" before an ordinal, which it makes a share: "jede fünfte Schule" is one in five.
    Each,
    /// "one" as a pronoun or the like: no number here.
    Never,
}

/// Where "and" stands inside a number in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberAnd {
    /// Behind a hundred or a thousand: "one hundred and five".
    AfterHundred,
    /// Before a last one: « vingt et un ».
    BeforeOne,
    /// Between ten and unit: « treinta y uno ».
    AfterTen,
    /// Between any two parts: « cento e vinte e três ».
    Anywhere,
    /// Behind a thousand and up: « un milione e duecentomila ».
    AfterScale,
    /// Between unit and ten, the unit first: "einundzwanzig".
    UnitFirst,
}

/// How a number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// "at least", "more than" before the number.
    Least,
    /// "up to", "fewer than" before the number.
    Most,
    /// "about" before the number.
    About,
    /// "or more" behind the number.
    LeastAfter,
    /// "or less" behind the number.
    MostAfter,
    /// "or so" behind the number.
    AboutAfter,
    /// "exactly", "only": the number stands as it is.
    Exactly,
    /// "between" of a range.
    Between,
    /// "from" of a range.
    From,
    /// "to" of a range.
    To,
    /// "and" of a range that began with "between".
    And,
    /// "or" between two numbers.
    Or,
}
