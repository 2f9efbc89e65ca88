// Names that would be common words in another case: they match only as written here.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("EU", "org:eu"),
    ("EZB", "org:ecb"),
    ("IWF", "org:imf"),
    ("US", "country:US"),
    ("UNO", "org:un"),
    ("USA", "country:US"),
    ("Met", "org:scotland-yard"),
    ("OSZE", "org:osce"),
    ("WHO", "org:who"),
    ("IAEA", "org:iaea"),
    ("IStGH", "org:icc"),
    ("ANI", "org:ani"),
    ("RTS", "org:rts"),
];
