/// A noun and its plural.
pub(super) fn noun(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_string()];
    let irregular = NOUNS.iter().filter(|(singular, _)| *singular == word);
    let before = forms.len();
    for (_, plurals) in irregular {
        forms.extend(plurals.split(' ').map(str::to_string));
    }
    if forms.len() == before {
        forms.push(plural(word));
    }
    dedup(forms)
}

/// All forms of the verb whose infinitive is given.
pub(super) fn verb(infinitive: &str) -> Vec<String> {
    let mut forms = vec![infinitive.to_string()];
    if infinitive == "be" {
        forms.extend("am is are was were been being 's 're 'm".split(' ').map(str::to_string));
        return forms;
    }
    forms.push(match infinitive {
        "have" => "has".to_string(),
        _ => plural(infinitive),
    });
    let stems = stems(infinitive);
    forms.extend(stems.iter().map(|stem| format!("{stem}ing")));
    match VERBS.iter().find(|(verb, _)| *verb == infinitive) {
        Some((_, pasts)) => forms.extend(pasts.split(' ').map(str::to_string)),
        None => forms.extend(past(infinitive, &stems)),
    }
    dedup(forms)
}

fn dedup(forms: Vec<String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::with_capacity(forms.len());
    for form in forms {
        if !form.is_empty() && !out.contains(&form) {
            out.push(form);
        }
    }
    out
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether the last letter is `last` and the one before is a consonant.
fn consonant_then(word: &str, last: char) -> bool {
    let mut back = word.chars().rev();
    back.next() == Some(last) && back.next().is_some_and(|c| !is_vowel(c))
}

/// The plural of a noun; the third person of a verb is made the same way.
fn plural(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("man")
        && !matches!(word, "human" | "german" | "roman" | "ottoman" | "shaman" | "talisman")
        && !stem.is_empty()
    {
        return format!("{stem}men");
    }
    if consonant_then(word, 'y') {
        return format!("{}ies", &word[..word.len() - 1]);
    }
    let sibilant = ["s", "x", "z", "ch", "sh"].iter().any(|end| word.ends_with(end));
    if sibilant || matches!(word, "go" | "do" | "undergo" | "outdo" | "redo") {
        return format!("{word}es");
    }
    format!("{word}s")
}

/// What stands before "-ing" (and "-ed"); British and American spellings both.
fn stems(verb: &str) -> Vec<String> {
    if let Some(stem) = verb.strip_suffix("ie") {
        return vec![format!("{stem}y")];
    }
    if let Some(stem) = verb.strip_suffix('e')
        && !["ee", "oe", "ye"].iter().any(|end| verb.ends_with(end))
        && stem.len() > 1
    {
        return vec![stem.to_string()];
    }
    if verb.ends_with('c') {
        return vec![format!("{verb}k")];
    }
    if !ends_in_short_syllable(verb) {
        return vec![verb.to_string()];
    }
    let doubled = format!("{verb}{}", &verb[verb.len() - 1..]);
    if vowel_groups(verb) == 1 || STRESSED.contains(&verb) {
        vec![doubled]
    } else if verb.ends_with('l') {
        vec![verb.to_string(), doubled]
    } else {
        vec![verb.to_string()]
    }
}

/// Consonant, one vowel, one consonant that may be doubled.
fn ends_in_short_syllable(verb: &str) -> bool {
    let mut back = verb.chars().rev();
    let (Some(last), Some(vowel)) = (back.next(), back.next()) else {
        return false;
    };
    if !last.is_ascii_alphabetic() || is_vowel(last) || matches!(last, 'w' | 'x' | 'y') || !is_vowel(vowel) {
        return false;
    }
    match back.next() {
        Some('u') => back.next() == Some('q'),
        Some(before) => !is_vowel(before),
        None => true,
    }
}

fn vowel_groups(verb: &str) -> usize {
    let mut count = 0;
    let mut inside = false;
    for c in verb.replace("qu", "q").chars() {
        let vowel = is_vowel(c) || c == 'y';
        count += usize::from(vowel && !inside);
        inside = vowel;
    }
    count
}

fn past(verb: &str, stems: &[String]) -> Vec<String> {
    if verb.ends_with('e') {
        return vec![format!("{verb}d")];
    }
    if consonant_then(verb, 'y') {
        return vec![format!("{}ied", &verb[..verb.len() - 1])];
    }
    stems.iter().map(|stem| format!("{stem}ed")).collect()
}

/// Verbs of several syllables whose last syllable is stressed or whose last letter is doubled all the same.
const STRESSED: &[&str] = &[
    "abet", "abhor", "acquit", "admit", "allot", "begin", "beset", "commit", "compel", "concur", "confer", "control",
    "defer", "demur", "deter", "dispel", "emit", "equip", "excel", "expel", "extol", "forbid", "forget", "handicap",
    "impel", "incur", "infer", "input", "kidnap", "occur", "offset", "omit", "outfit", "overrun", "patrol", "permit",
    "prefer", "propel", "rebel", "recur", "refer", "regret", "remit", "repel", "rerun", "reset", "submit", "transfer",
    "transmit", "unplug", "uppercut", "upset",
];

/// Verbs with the pasts that no rule makes.
const VERBS: &[(&str, &str)] = &[
    ("arise", "arose arisen"),
    ("awake", "awoke awoken"),
    ("bear", "bore borne born"),
    ("beat", "beat beaten"),
    ("become", "became become"),
    ("begin", "began begun"),
    ("behold", "beheld"),
    ("bend", "bent"),
    ("beset", "beset"),
    ("bet", "bet"),
    ("bid", "bid bade bidden"),
    ("bind", "bound"),
    ("bite", "bit bitten"),
    ("bleed", "bled"),
    ("blow", "blew blown"),
    ("break", "broke broken"),
    ("breed", "bred"),
    ("bring", "brought"),
    ("broadcast", "broadcast broadcasted"),
    ("build", "built"),
    ("burn", "burned burnt"),
    ("burst", "burst"),
    ("buy", "bought"),
    ("cast", "cast"),
    ("catch", "caught"),
    ("choose", "chose chosen"),
    ("cling", "clung"),
    ("come", "came come"),
    ("cost", "cost"),
    ("creep", "crept"),
    ("cut", "cut"),
    ("deal", "dealt"),
    ("dig", "dug"),
    ("dive", "dived dove"),
    ("do", "did done"),
    ("draw", "drew drawn"),
    ("dream", "dreamed dreamt"),
    ("drink", "drank drunk"),
    ("drive", "drove driven"),
    ("dwell", "dwelt dwelled"),
    ("eat", "ate eaten"),
    ("fall", "fell fallen"),
    ("feed", "fed"),
    ("feel", "felt"),
    ("fight", "fought"),
    ("find", "found"),
    ("flee", "fled"),
    ("fling", "flung"),
    ("fly", "flew flown"),
    ("forbid", "forbade forbidden"),
    ("forecast", "forecast forecasted"),
    ("foresee", "foresaw foreseen"),
    ("forget", "forgot forgotten"),
    ("forgive", "forgave forgiven"),
    ("forgo", "forwent forgone"),
    ("freeze", "froze frozen"),
    ("get", "got gotten"),
    ("give", "gave given"),
    ("go", "went gone"),
    ("grind", "ground"),
    ("grow", "grew grown"),
    ("hang", "hung hanged"),
    ("have", "had 've"),
    ("hear", "heard"),
    ("hide", "hid hidden"),
    ("hit", "hit"),
    ("hold", "held"),
    ("hurt", "hurt"),
    ("input", "input"),
    ("keep", "kept"),
    ("kneel", "knelt kneeled"),
    ("know", "knew known"),
    ("lay", "laid"),
    ("lead", "led"),
    ("lean", "leaned leant"),
    ("leap", "leaped leapt"),
    ("learn", "learned learnt"),
    ("leave", "left"),
    ("lend", "lent"),
    ("let", "let"),
    ("lie", "lay lain lied"),
    ("light", "lit lighted"),
    ("lose", "lost"),
    ("make", "made"),
    ("mean", "meant"),
    ("meet", "met"),
    ("mislead", "misled"),
    ("mistake", "mistook mistaken"),
    ("misunderstand", "misunderstood"),
    ("mow", "mowed mown"),
    ("offset", "offset"),
    ("outdo", "outdid outdone"),
    ("outrun", "outran outrun"),
    ("outsell", "outsold"),
    ("overcome", "overcame overcome"),
    ("overhear", "overheard"),
    ("override", "overrode overridden"),
    ("overrun", "overran overrun"),
    ("oversee", "oversaw overseen"),
    ("overtake", "overtook overtaken"),
    ("overthrow", "overthrew overthrown"),
    ("partake", "partook partaken"),
    ("pay", "paid"),
    ("plead", "pleaded pled"),
    ("prove", "proved proven"),
    ("put", "put"),
    ("quit", "quit quitted"),
    ("read", "read"),
    ("rebuild", "rebuilt"),
    ("redo", "redid redone"),
    ("rend", "rent"),
    ("repay", "repaid"),
    ("reset", "reset"),
    ("resell", "resold"),
    ("retake", "retook retaken"),
    ("rethink", "rethought"),
    ("rewrite", "rewrote rewritten"),
    ("rid", "rid"),
    ("ride", "rode ridden"),
    ("ring", "rang rung"),
    ("rise", "rose risen"),
    ("run", "ran run"),
    ("saw", "sawed sawn"),
    ("say", "said"),
    ("see", "saw seen"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("set", "set"),
    ("sew", "sewed sewn"),
    ("shake", "shook shaken"),
    ("shed", "shed"),
    ("shine", "shone shined"),
    ("shoot", "shot"),
    ("show", "showed shown"),
    ("shrink", "shrank shrunk"),
    ("shut", "shut"),
    ("sing", "sang sung"),
    ("sink", "sank sunk"),
    ("sit", "sat"),
    ("slay", "slew slain"),
    ("sleep", "slept"),
    ("slide", "slid"),
    ("sling", "slung"),
    ("slit", "slit"),
    ("smell", "smelled smelt"),
    ("sow", "sowed sown"),
    ("speak", "spoke spoken"),
    ("speed", "sped speeded"),
    ("spell", "spelled spelt"),
    ("spend", "spent"),
    ("spill", "spilled spilt"),
    ("spin", "spun"),
    ("spit", "spat spit"),
    ("split", "split"),
    ("spoil", "spoiled spoilt"),
    ("spread", "spread"),
    ("spring", "sprang sprung"),
    ("stand", "stood"),
    ("steal", "stole stolen"),
    ("stick", "stuck"),
    ("sting", "stung"),
    ("stride", "strode stridden"),
    ("strike", "struck stricken"),
    ("strive", "strove striven"),
    ("swear", "swore sworn"),
    ("sweep", "swept"),
    ("swell", "swelled swollen"),
    ("swim", "swam swum"),
    ("swing", "swung"),
    ("take", "took taken"),
    ("teach", "taught"),
    ("tear", "tore torn"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "threw thrown"),
    ("thrust", "thrust"),
    ("tread", "trod trodden"),
    ("undergo", "underwent undergone"),
    ("understand", "understood"),
    ("undertake", "undertook undertaken"),
    ("undo", "undid undone"),
    ("unwind", "unwound"),
    ("uphold", "upheld"),
    ("upset", "upset"),
    ("wake", "woke woken"),
    ("wear", "wore worn"),
    ("weave", "wove woven"),
    ("wed", "wed wedded"),
    ("weep", "wept"),
    ("wet", "wet wetted"),
    ("win", "won"),
    ("wind", "wound"),
    ("withdraw", "withdrew withdrawn"),
    ("withhold", "withheld"),
    ("withstand", "withstood"),
    ("wring", "wrung"),
    ("write", "wrote written"),
];

/// Nouns with the plurals that no rule makes; "-man" is a rule. An empty plural leaves the word as it is.
const NOUNS: &[(&str, &str)] = &[
    ("aircraft", ""),
    ("airman", "airmen"),
    ("alumnus", "alumni"),
    ("analysis", "analyses"),
    ("appendix", "appendices appendixes"),
    ("axis", "axes"),
    ("bacterium", "bacteria"),
    ("basis", "bases"),
    ("buffalo", "buffaloes buffalo"),
    ("bus", "buses"),
    ("calf", "calves"),
    ("cattle", ""),
    ("child", "children"),
    ("cod", ""),
    ("crisis", "crises"),
    ("criterion", "criteria"),
    ("curriculum", "curricula curriculums"),
    ("datum", "data"),
    ("deer", ""),
    ("diagnosis", "diagnoses"),
    ("echo", "echoes"),
    ("embargo", "embargoes embargos"),
    ("fish", "fishes"),
    ("focus", "focuses foci"),
    ("foot", "feet"),
    ("fungus", "fungi"),
    ("gas", "gases"),
    ("goose", "geese"),
    ("half", "halves"),
    ("headquarters", ""),
    ("hero", "heroes"),
    ("hovercraft", ""),
    ("hypothesis", "hypotheses"),
    ("index", "indices indexes"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("loaf", "loaves"),
    ("louse", "lice"),
    ("man", "men"),
    ("matrix", "matrices"),
    ("means", ""),
    ("medium", "media"),
    ("memorandum", "memoranda memorandums"),
    ("mosquito", "mosquitoes mosquitos"),
    ("mouse", "mice"),
    ("nucleus", "nuclei"),
    ("oasis", "oases"),
    ("offspring", ""),
    ("ox", "oxen"),
    ("parenthesis", "parentheses"),
    ("passerby", "passersby"),
    ("person", "people persons"),
    ("personnel", ""),
    ("phenomenon", "phenomena"),
    ("police", ""),
    ("potato", "potatoes"),
    ("premises", ""),
    ("prognosis", "prognoses"),
    ("proceedings", ""),
    ("quiz", "quizzes"),
    ("referendum", "referendums referenda"),
    ("salmon", ""),
    ("self", "selves"),
    ("series", ""),
    ("sheep", ""),
    ("shelf", "shelves"),
    ("shrimp", "shrimps"),
    ("spacecraft", ""),
    ("species", ""),
    ("stimulus", "stimuli"),
    ("synthesis", "syntheses"),
    ("syllabus", "syllabi syllabuses"),
    ("thesis", "theses"),
    ("thief", "thieves"),
    ("tomato", "tomatoes"),
    ("tooth", "teeth"),
    ("tornado", "tornadoes tornados"),
    ("torpedo", "torpedoes"),
    ("trout", ""),
    ("tuna", ""),
    ("vertex", "vertices"),
    ("veto", "vetoes"),
    ("volcano", "volcanoes volcanos"),
    ("wharf", "wharves"),
    ("wife", "wives"),
    ("wolf", "wolves"),
    ("woman", "women"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        for (word, expected) in [
            ("attack", "attacks"),
            ("casualty", "casualties"),
            ("clash", "clashes"),
            ("policeman", "policemen"),
            ("human", "humans"),
            ("crisis", "crises"),
            ("person", "people"),
            ("life", "lives"),
            ("survey", "surveys"),
            ("coup", "coups"),
        ] {
            assert!(noun(word).contains(&expected.to_string()), "{word}: {:?}", noun(word));
        }
        assert_eq!(noun("aircraft"), ["aircraft"]);
    }

    #[test]
    fn verb_forms() {
        for (infinitive, expected) in [
            ("kill", "killed"),
            ("stab", "stabbing stabbed stabs"),
            ("die", "dying died dies"),
            ("injure", "injuring injured"),
            ("kidnap", "kidnapped kidnapping"),
            ("cancel", "cancelled canceled cancelling"),
            ("quit", "quitting quits"),
            ("deny", "denies denied denying"),
            ("take", "took taken taking takes"),
            ("shut", "shut shutting"),
            ("flee", "fled fleeing"),
            ("seize", "seizes seized seizing"),
            ("traffic", "trafficked trafficking"),
            ("withdraw", "withdrew withdrawn"),
            ("go", "goes went gone going"),
            ("have", "has had having"),
            ("visit", "visited visiting"),
            ("raid", "raided raiding"),
            ("destroy", "destroyed destroys"),
            ("reveal", "revealed"),
        ] {
            for form in expected.split(' ') {
                assert!(verb(infinitive).contains(&form.to_string()), "{:?}", verb(infinitive));
            }
        }
        for (infinitive, wrong) in [("visit", "visitted"), ("reveal", "revealled"), ("shut", "shutted")] {
            assert!(!verb(infinitive).contains(&wrong.to_string()), "{:?}", verb(infinitive));
        }
        assert!(verb("be").contains(&"were".to_string()));
    }
}
