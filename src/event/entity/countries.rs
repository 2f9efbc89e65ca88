macro_rules! countries {
    ($($within:literal: $($code:ident)+;)+) => {
        pub(super) const COUNTRIES: &[Entity] = &[$($(Entity {
            id: concat!("country:", stringify!($code)),
            class: EntityClass::Country,
            country: Some(stringify!($code)),
            within: Some($within),
        },)+)+];
    };
}

use super::{Entity, EntityClass};

countries! {
    "org:eu":
        AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK;
    "region:africa":
        AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG
        RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW;
    "region:asia":
        AF AM AZ BD BN BT CN GE ID IN JP KG KH KP KR KZ LA LK MM MN MV MY NP PH PK SG TH TJ TL TM TW UZ VN;
    "region:caribbean":
        AG BB BS CU DM DO GD HT JM KN LC TT VC;
    "region:central-america":
        BZ CR GT HN NI PA SV;
    "region:europe":
        AD AL BA BY CH GB IS LI MC MD ME MK NO RS RU SM UA VA XK;
    "region:middle-east":
        AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE;
    "region:north-america":
        CA MX US;
    "region:oceania":
        AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS;
    "region:south-america":
        AR BO BR CL CO EC GY PE PY SR UY VE;
}
