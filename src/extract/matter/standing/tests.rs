use crate::extract::matter::tests::check;
use crate::lang::Language::{De, En, Es, Fr, It, Nl, Pt};

#[test]
fn the_one_sought_is_caught_or_at_large() {
    check(
        En,
        &[
            ("The gunman was arrested on Monday.", &["caught=+@shooter"]),
            ("The gunman is still at large.", &["caught=-@shooter"]),
            ("The gunman had not been caught.", &["caught=-@shooter"]),
            ("A friend of the gunman was arrested.", &[]),
            ("The gunman's brother was arrested.", &[]),
            ("A gunman was arrested.", &[]),
            ("Two gunmen were arrested.", &[]),
        ],
    );
    check(
        Fr,
        &[
            ("Le tireur a été interpellé lundi.", &["caught=+@shooter"]),
            ("Le tireur est toujours en fuite.", &["caught=-@shooter"]),
            ("Un ami du tireur a été interpellé.", &[]),
        ],
    );
    check(
        Es,
        &[
            ("El conductor fue detenido el lunes.", &["caught=+@driver"]),
            ("El conductor sigue prófugo.", &["caught=-@driver"]),
            ("Un amigo del conductor fue detenido.", &[]),
        ],
    );
    check(
        De,
        &[
            ("Der Fahrer wurde am Montag festgenommen.", &["caught=+@driver"]),
            ("Der Fahrer ist noch auf der Flucht.", &["caught=-@driver"]),
            ("Ein Freund des Fahrers wurde festgenommen.", &[]),
        ],
    );
    check(
        It,
        &[
            ("Il conducente è stato arrestato lunedì.", &["caught=+@driver"]),
            ("Il conducente è ancora latitante.", &["caught=-@driver"]),
            ("Un amico del conducente è stato arrestato.", &[]),
        ],
    );
    check(
        Pt,
        &[
            ("O motorista foi detido na segunda-feira.", &["caught=+@driver"]),
            ("O motorista continua foragido.", &["caught=-@driver"]),
            ("Um amigo do motorista foi detido.", &[]),
        ],
    );
    check(
        Nl,
        &[
            ("De bestuurder is maandag opgepakt.", &["caught=+@driver"]),
            ("De bestuurder is nog voortvluchtig.", &["caught=-@driver"]),
            ("Een vriend van de bestuurder is opgepakt.", &[]),
        ],
    );
}

#[test]
fn devices_work_or_fail_and_permits_hold_or_lapse() {
    check(
        En,
        &[
            ("The sirens did not sound.", &["works=-@alarm"]),
            ("The sirens sounded.", &["works=+@alarm"]),
            ("The permit had expired.", &["valid=-@permit"]),
            ("The permit was still valid.", &["valid=+@permit"]),
            ("The strike has failed.", &[]),
        ],
    );
    check(
        Fr,
        &[
            ("Les sirènes n'ont pas retenti.", &["works=-@alarm"]),
            ("Le certificat avait expiré.", &["valid=-@permit"]),
        ],
    );
    check(
        Es,
        &[
            ("Las sirenas no sonaron.", &["works=-@alarm"]),
            ("La licencia estaba vencida.", &["valid=-@permit"]),
        ],
    );
    check(
        De,
        &[
            ("Die Sirenen heulten nicht.", &["works=-@alarm"]),
            ("Die Genehmigung war abgelaufen.", &["valid=-@permit"]),
        ],
    );
    check(
        It,
        &[
            ("Le sirene non hanno suonato.", &["works=-@alarm"]),
            ("La licenza era scaduta.", &["valid=-@permit"]),
        ],
    );
    check(
        Pt,
        &[
            ("As sirenes não tocaram.", &["works=-@alarm"]),
            ("O alvará estava vencido.", &["valid=-@permit"]),
        ],
    );
    check(
        Nl,
        &[
            ("De sirenes gingen niet af.", &["works=-@alarm"]),
            ("De vergunning was verlopen.", &["valid=-@permit"]),
        ],
    );
}

#[test]
fn shots_elsewhere_are_told_or_taken_back() {
    check(
        En,
        &[
            ("Shots were also fired elsewhere in the city.", &["elsewhere=+"]),
            ("Reports of further shootings turned out to be false.", &["elsewhere=-"]),
        ],
    );
    check(
        Fr,
        &[(
            "Les informations sur d'autres fusillades n'ont pas été confirmées.",
            &["elsewhere=-"],
        )],
    );
    check(
        Es,
        &[(
            "Las informaciones sobre otros tiroteos resultaron falsas.",
            &["elsewhere=-"],
        )],
    );
    check(
        De,
        &[(
            "Berichte über weitere Schüsse bestätigten sich nicht.",
            &["elsewhere=-"],
        )],
    );
    check(
        It,
        &[(
            "Le notizie di altre sparatorie si sono rivelate false.",
            &["elsewhere=-"],
        )],
    );
    check(
        Pt,
        &[("As notícias de outros tiroteios eram falsas.", &["elsewhere=-"])],
    );
    check(
        Nl,
        &[("Berichten over andere schietpartijen bleken onjuist.", &["elsewhere=-"])],
    );
}

#[test]
fn the_accused_confess_and_are_convicted_or_acquitted() {
    check(
        En,
        &[
            ("The gunman has confessed.", &["confessed=+@shooter"]),
            ("The driver was acquitted in 2014.", &["guilty=-@driver"]),
            ("The driver was convicted in 2014.", &["guilty=+@driver"]),
            ("Two men were convicted in 2014.", &[]),
        ],
    );
    check(Fr, &[("Le conducteur a été acquitté.", &["guilty=-@driver"])]);
    check(Es, &[("El conductor fue absuelto.", &["guilty=-@driver"])]);
    check(De, &[("Der Fahrer wurde freigesprochen.", &["guilty=-@driver"])]);
    check(It, &[("Il conducente è stato assolto.", &["guilty=-@driver"])]);
    check(Pt, &[("O motorista foi absolvido.", &["guilty=-@driver"])]);
    check(Nl, &[("De bestuurder werd vrijgesproken.", &["guilty=-@driver"])]);
}

#[test]
fn calls_for_help_are_sent_or_not() {
    check(
        En,
        &[
            ("The plane sent a distress call.", &["signalled=+"]),
            ("The crew sent no distress call.", &["signalled=-"]),
            ("The crew may have sent a distress call or a warning.", &[]),
        ],
    );
    check(
        Fr,
        &[("L'équipage n'a pas envoyé d'appel de détresse.", &["signalled=-"])],
    );
    check(
        Es,
        &[("El avión no emitió ninguna señal de socorro.", &["signalled=-"])],
    );
    check(De, &[("Die Piloten haben keinen Notruf abgesetzt.", &["signalled=-"])]);
    check(It, &[("L'aereo ha lanciato un segnale di soccorso.", &["signalled=+"])]);
    check(Pt, &[("O avião não emitiu pedido de socorro.", &["signalled=-"])]);
    check(
        Nl,
        &[("De piloot heeft geen noodsignaal uitgezonden.", &["signalled=-"])],
    );
}

#[test]
fn drivers_are_drunk_or_sober_and_attackers_alive_or_dead() {
    check(
        En,
        &[
            ("The driver was drunk.", &["drunk=+@driver"]),
            ("The driver was not drunk.", &["drunk=-@driver"]),
            ("The gunman is dead.", &["alive=-@shooter"]),
            ("A guard was killed by the gunman.", &[]),
            ("The gunman killed nine people.", &[]),
        ],
    );
    check(Fr, &[("Le tireur est mort.", &["alive=-@shooter"])]);
    check(Es, &[("El maquinista dio negativo en alcohol.", &["drunk=-@driver"])]);
    check(De, &[("Der Fahrer war betrunken.", &["drunk=+@driver"])]);
    check(It, &[("L'autista era ubriaco.", &["drunk=+@driver"])]);
    check(Pt, &[("O motorista estava embriagado.", &["drunk=+@driver"])]);
    check(Nl, &[("De bestuurder was dronken.", &["drunk=+@driver"])]);
}

#[test]
fn attackers_at_large_are_all_of_them_and_one_caught_is_one() {
    check(
        En,
        &[
            ("The attackers are still at large.", &["caught=-@attackers"]),
            ("The attackers were arrested.", &[]),
        ],
    );
    check(
        Fr,
        &[("Les assaillants sont toujours en fuite.", &["caught=-@attackers"])],
    );
    check(Es, &[("Los atacantes siguen en fuga.", &["caught=-@attackers"])]);
    check(De, &[("Die Täter sind noch auf der Flucht.", &["caught=-@attackers"])]);
    check(It, &[("Gli attentatori sono ancora in fuga.", &["caught=-@attackers"])]);
    check(Pt, &[("Os atacantes continuam em fuga.", &["caught=-@attackers"])]);
    check(Nl, &[("De daders zijn nog voortvluchtig.", &["caught=-@attackers"])]);
}
