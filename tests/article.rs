//! Which sentences of a raw article could be claims.

use corroborate::Reconciler;
use corroborate::claim::{Document, Source};
use corroborate::extract::article::{Passage, passages};
use proptest::prelude::*;

fn check(article: &str, expected: &[&str]) {
    let found: Vec<_> = passages(article, None).iter().map(|p| p.span.slice(article)).collect();
    assert_eq!(found, expected, "in {article:?}");
}

#[test]
fn an_english_page_is_stripped_to_its_article() {
    let article = "\
Skip to content
Home News Sport Weather

River Daily

Flood cuts off three villages in the north

Flood cuts off three villages in the north

By Ann Field
Updated 3 May 2021, 14:30 GMT
Photo: Ben Shore

Three villages were cut off on Sunday after the river Arn burst its banks. Follow us for live updates.

Read also: How the dam was built

“We have never seen it so high,” said the mayor, Carla Moss. The water rose by 2.4 m.

What the villagers saw

About 300 people left their homes.
Share
Tweet

Ann Field

River Daily

Written by: Ann Field

Ann Field is a reporter with ten years of experience and a love of boats.

Related articles

New bridge opened by minister
The minister of transport opened a bridge on Friday and said that…

Leave a comment
Your e-mail address will not be published. Required fields are marked *

Great article, the river was really high in the villages.

Copyright © 2021 River Daily. All rights reserved.
Contact us: [email protected]";
    check(
        article,
        &[
            "Flood cuts off three villages in the north",
            "Three villages were cut off on Sunday after the river Arn burst its banks.",
            "“We have never seen it so high,” said the mayor, Carla Moss.",
            "The water rose by 2.4 m.",
            "What the villagers saw",
            "About 300 people left their homes.",
        ],
    );
    let headlines: Vec<_> = passages(article, None)
        .iter()
        .filter(|p| p.headline)
        .map(|p| p.span.start)
        .collect();
    assert_eq!(headlines.len(), 2);
}

#[test]
fn a_french_page_is_stripped_to_its_article() {
    let article = "\
Accueil Monde Économie Sport

Trois villages coupés du monde par une crue

Publié le lundi 3 mai 2021 à 14h30
Par Anne Duchamp

Trois villages ont été coupés du monde dimanche, a annoncé la préfecture. M. Rivière, le maire, a demandé de l’aide.

À lire aussi : Comment le barrage a été construit

Quelque 300 habitants ont quitté leur maison.

Lire aussi

Le pont inauguré par la ministre

« L’eau n’était jamais montée si haut », a déclaré le maire.

Source : préfecture, gendarmerie

Partager

Voir aussi

Une ministre inaugure le pont

La ministre des Transports a inauguré un pont vendredi et…

Abonnez-vous à notre newsletter pour ne rien manquer.

Laisser un commentaire

Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *

Nous utilisons des cookies pour améliorer votre expérience.

We use cookies to improve your experience. By continuing to use this site you accept them.";
    check(
        article,
        &[
            "Trois villages coupés du monde par une crue",
            "Trois villages ont été coupés du monde dimanche, a annoncé la préfecture.",
            "M. Rivière, le maire, a demandé de l’aide.",
            "Quelque 300 habitants ont quitté leur maison.",
            "« L’eau n’était jamais montée si haut », a déclaré le maire.",
        ],
    );
}

#[test]
fn a_line_of_place_date_and_author_is_no_headline() {
    for line in [
        "3 mai 2021, par Anne Duchamp",
        "Valdorne, le 3 mai 2021 – Anne Duchamp",
        "Port Allen, 3 May 2021, by Ann Field",
        "Hamburg, den 3. Mai 2021, von Anna Feld",
        "Valencia, 3 de mayo de 2021",
    ] {
        let text = format!("{line}\n\nThree villages were cut off on Sunday after the river burst its banks.");
        check(
            &text,
            &["Three villages were cut off on Sunday after the river burst its banks."],
        );
    }
    let dated = "Port Allen votes on 3 May 2021\n\nThe town votes on its harbour.";
    check(
        dated,
        &["Port Allen votes on 3 May 2021", "The town votes on its harbour."],
    );
}

#[test]
fn lists_are_kept_and_the_tails_of_paragraphs_are_not() {
    check(
        "Firefighters at the market. Photograph: Ann Field/Shore Images\n\nKey points:\n- Four people died\n\
         - About 1,200 stalls burned\n\nThe cause is not known. (Reuters)",
        &[
            "Firefighters at the market.",
            "- Four people died",
            "- About 1,200 stalls burned",
            "The cause is not known.",
        ],
    );
}

#[test]
fn news_that_sounds_like_boilerplate_is_kept() {
    for sentence in [
        "Three people died.",
        "The regulator fined the company 60 million euros because its website uses cookies without asking anybody.",
        "The firm, which sells newsletters to 500,000 people, was bought on Monday.",
        "“Please share this post,” the group told its followers.",
        "Victims who click on the link in the message lose access to their accounts, the police said.",
        "The comments drew protests from the opposition.",
        "La CNIL a infligé une amende de 60 millions d’euros au groupe pour son utilisation des cookies sans accord.",
        "« Partagez cet article », a lancé le ministre à ses partisans.",
        "Trois personnes sont mortes.",
        "By Monday the toll had risen to 12.",
        "Source code was stolen from the company, officials said.",
        "Par ailleurs, deux hommes ont été arrêtés.",
    ] {
        let alone = passages(sentence, None);
        assert_eq!(alone.len(), 1, "{sentence:?} gave {alone:?}");
        let article = format!("Headline of the day\n\nThe court met on Monday in the capital.\n\n{sentence}\n");
        let found: Vec<_> = passages(&article, None)
            .iter()
            .map(|p| p.span.slice(&article))
            .collect();
        assert!(found.contains(&sentence), "{sentence:?} is not in {found:?}");
    }
}

#[test]
fn an_article_resumes_behind_a_pointer_to_others() {
    let first =
        "The harbour of Port Allen was closed on Tuesday after a tanker ran aground near the northern lighthouse.";
    let last =
        "The tanker that ran aground near the lighthouse leaked no fuel, the harbour authority of Port Allen said.";
    let other = "A bakery in the old quarter has won a prize for its bread, which the jury praised for a crisp crust.";
    check(
        &format!("{first}\n\nRelated articles\n\n{other}\n\n{last}\n\nComments (3)\n\n{last} So true!"),
        &[first, last],
    );
}

#[test]
fn passages_know_their_quotations_and_headlines() {
    let text = "Mine reopens\n\nThe mine reopened. “It is safe now. Nobody will be hurt,” the owner said.";
    let found: Vec<_> = passages(text, None)
        .iter()
        .map(|p| (p.span.slice(text), p.headline, p.quoted))
        .collect();
    assert_eq!(
        found[found.len() - 3..],
        [
            ("The mine reopened.", false, false),
            ("“It is safe now.", false, true),
            ("Nobody will be hurt,” the owner said.", false, true),
        ]
    );
}

/// The texts of the claims found in an article, and who says what is counted in each.
fn claims_of(article: &str) -> Vec<(String, Option<String>)> {
    let reconciler = Reconciler::new()
        .source(Source::new("a").language("en"))
        .document(Document::new("a", article));
    let report = reconciler.run().expect("a report");
    let said = |id: &str| {
        let mut facts = report.facts.iter().filter(|fact| fact.claim == id);
        facts.find_map(|fact| fact.statement.attribution.clone())
    };
    report
        .claims
        .iter()
        .map(|claim| (claim.text.clone(), said(&claim.id)))
        .collect()
}

#[test]
fn a_clause_keeps_the_speaker_of_its_sentence() {
    let cut = "The mayor said nine people were hurt in the storm, and two roads were closed on Monday.";
    let claims = claims_of(cut);
    assert_eq!(claims[0].0, "The mayor said nine people were hurt in the storm");
    assert_eq!(claims[1].0, "two roads were closed on Monday.");
    assert_eq!(claims[1].1, claims[0].1);
    let contrast = "The mayor said nine people were hurt in the storm, but doctors counted 12 injured on Monday.";
    assert_ne!(claims_of(contrast)[1].1, claims_of(contrast)[0].1);
}

#[test]
fn a_statement_without_figures_is_a_claim_and_a_question_is_none() {
    let article = "A bridge fell on Monday. Employees of the mill had lunch nearby. Who is to blame? You may ask us.\n\n\
                   A group calling itself Red Dawn said it had done it.";
    let texts: Vec<String> = claims_of(article).into_iter().map(|(text, _)| text).collect();
    assert_eq!(
        texts,
        [
            "A bridge fell on Monday.",
            "Employees of the mill had lunch nearby.",
            "A group calling itself Red Dawn said it had done it."
        ]
    );
}

#[test]
fn large_monotonous_articles_are_cheap() {
    for unit in [
        "share ",
        "1 ",
        "more 1 ",
        "; a was b c",
        "voir aussi\n",
        "our cookies. ",
        "\" ",
        "By A B\n",
        "«we use cookies» ",
    ] {
        passages(&unit.repeat(200_000 / unit.len()), None);
    }
}

proptest! {
    #[test]
    fn passages_are_slices_in_order(text in "(\\PC|\n|[.;,:\"«»“” ]|, but |Read also|Comments|we use cookies|By Ann|The man was ){0,40}") {
        let found = passages(&text, None);
        prop_assert!(found.iter().all(|p: &Passage| !p.span.slice(&text).trim().is_empty()));
        prop_assert!(found.windows(2).all(|w| w[0].span.end <= w[1].span.start));
    }
}
