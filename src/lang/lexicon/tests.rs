use super::*;
use crate::event::Concept;

fn plural(word: &str) -> Vec<String> {
    vec![format!("{word}s")]
}

#[test]
fn a_cell_expands_to_all_its_forms() {
    let mut phrases = Vec::new();
    expand("state* member* | EU country", plural, plural, |p| {
        phrases.push(p.to_string())
    });
    assert_eq!(
        phrases,
        [
            "state member",
            "state members",
            "states member",
            "states members",
            "EU country"
        ]
    );
}

#[test]
fn a_sign_alone_stands_for_itself() {
    let mut phrases = Vec::new();
    expand("about|~|* 5", plural, plural, |p| phrases.push(p.to_string()));
    assert_eq!(phrases, ["about", "~", "* 5"]);
}

#[test]
fn elisions_and_endings_are_found_as_they_stand_in_a_text() {
    let mut lexicon = Lexicon::default();
    for phrase in ["l'", "avec l'aide d'", "'s", "n't"] {
        lexicon.add(phrase, Sense::Function);
    }
    let found = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
    };
    assert_eq!(found("L’attaque, avec l’aide d’Europol"), [(0, 1), (3, 7)]);
    assert_eq!(found("Europol’s team didn’t"), [(1, 2), (4, 5)]);
}

#[test]
fn an_accent_tells_is_from_and() {
    let mut lexicon = Lexicon::default();
    lexicon.add("è", Sense::Function);
    lexicon.add("e", Sense::Agent);
    let found = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.sense)).collect::<Vec<_>>()
    };
    assert_eq!(found("Ada è qui e là"), [(1, Sense::Function), (3, Sense::Agent)]);
    assert_eq!(found("E' morta. E Ugo"), [(0, Sense::Function), (3, Sense::Agent)]);
    assert_eq!(found("È morta"), [(0, Sense::Function)]);
}

#[test]
fn a_parted_phrase_closes_in_its_own_clause() {
    let mut lexicon = Lexicon::default();
    lexicon.add("nahm … fest", Sense::Function);
    let found = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
    };
    assert_eq!(found("Die Polizei nahm zwei Männer fest."), [(2, 3), (5, 6)]);
    assert_eq!(
        found("Sie nahm drei Männer, darunter einen Belgier, fest."),
        [(1, 2), (9, 10)]
    );
    assert_eq!(found("Sie nahm ihn am 3. Mai fest."), [(1, 2), (7, 8)]);
    assert_eq!(found("Er nahm Platz, das Brot war fest."), []);
    assert_eq!(found("Er nahm Platz. Es stand fest."), []);
    assert_eq!(found("Sie nahm zu"), []);
}

#[test]
fn a_parted_phrase_ends_with_no_preposition() {
    let mut lexicon = Lexicon::default();
    lexicon.add("kwam … om", Sense::Function);
    lexicon.add("de", Sense::Syntax(Syntax::Article));
    lexicon.add("acht", Sense::Numeral(Numeral::Unit(8)));
    let found = |text: &str| {
        let tokens = Tokens::new(text);
        let mut hits = Vec::new();
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        let parted = hits.iter().filter(|hit| hit.sense == Sense::Function);
        parted.map(|hit| (hit.start, hit.end)).collect::<Vec<_>>()
    };
    assert_eq!(found("De man kwam in Gent om."), [(2, 3)]);
    assert_eq!(found("De man kwam om bij een brand."), [(2, 3)]);
    assert_eq!(found("De man kwam om acht uur thuis."), []);
    assert_eq!(found("De man kwam om 8 uur thuis."), []);
    assert_eq!(found("De man kwam om de hoek."), []);
}

#[test]
fn a_noun_is_told_by_its_capital() {
    let mut lexicon = Lexicon::default();
    lexicon.add_cased("Waren", Sense::Function);
    lexicon.add_cased("stahl", Sense::Function);
    let found = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
    };
    assert_eq!(found("Die Waren waren da. Er stahl Stahl"), [(1, 2), (6, 7)]);
    assert_eq!(found("Stahl er? ER STAHL"), [(0, 1), (4, 5)]);
}

#[test]
fn letters_of_their_own_are_no_others_with_an_accent() {
    let mut lexicon = Lexicon::of(&[('ü', "ue")]);
    lexicon.add("würde", Sense::Function);
    lexicon.add_name("Uber", Sense::Function);
    let found = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
    };
    assert_eq!(
        found("Würde wurde wuerde WÜRDE wu\u{308}rde"),
        [(0, 1), (2, 3), (3, 4), (4, 5)]
    );
    assert_eq!(found("Über Uber"), [(1, 2)]);
}

#[test]
fn the_longest_phrase_of_a_sort_wins_and_case_counts_where_told() {
    let mut lexicon = Lexicon::default();
    lexicon.add("online items", Sense::Concept(Concept::OnlineItem));
    lexicon.add("items", Sense::Concept(Concept::Account));
    lexicon.add_exact("US", Sense::Entity("country:US"));
    let hits = |text: &str| {
        let mut hits = Vec::new();
        let tokens = Tokens::new(text);
        lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
        hits.iter().map(|h| (h.start, h.end)).collect::<Vec<_>>()
    };
    assert_eq!(hits("26,000 on-line online items for us"), [(3, 5)]);
    assert_eq!(hits("the US items"), [(1, 2), (2, 3)]);
}
