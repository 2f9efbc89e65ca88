macro_rules! groups {
    ($($group:literal: $($code:ident)+;)+) => {
        // Id of the group; its members beside those that lie in it already.
        pub(super) const GROUPS: &[(&str, &[&str])] = &[$(($group, &[$(stringify!($code)),+]),)+];
    };
}

groups! {
    "region:balkans":
        AL BA BG GR HR ME MK RO RS SI XK;
    "region:scandinavia":
        DK FI IS NO SE;
    "region:baltic-states":
        EE LT LV;
    "region:benelux":
        BE LU NL;
    "region:western-europe":
        AT BE CH DE ES FR GB IE IT LU NL PT;
    "region:eastern-europe":
        BG BY CZ HU MD PL RO RU SK UA;
    "region:europe":
        CY TR;
    "region:caucasus":
        AM AZ GE;
    "region:central-asia":
        KG KZ TJ TM UZ;
    "region:south-asia":
        AF BD BT IN LK MV NP PK;
    "region:southeast-asia":
        BN ID KH LA MM MY PH SG TH TL VN;
    "region:east-asia":
        CN JP KP KR MN TW;
    "region:korean-peninsula":
        KP KR;
    "region:middle-east":
        EG;
    "region:gulf-states":
        AE BH KW OM QA SA;
    "region:north-africa":
        DZ EG LY MA MR TN;
    "region:sahel":
        BF ML MR NE TD;
    "region:west-africa":
        BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG;
    "region:east-africa":
        BI DJ ER ET KE RW SO SS TZ UG;
    "region:central-africa":
        CD CF CG CM GA GQ TD;
    "region:southern-africa":
        AO BW LS MW MZ NA SZ ZA ZM ZW;
    "region:horn-of-africa":
        DJ ER ET SO;
    "region:sub-saharan-africa":
        AO BF BI BJ BW CD CF CG CI CM ET GA GH GM GN GQ GW KE LR LS MG ML MR MW MZ NA NE NG RW SD SL SN SO SS SZ TD TG
        TZ UG ZA ZM ZW;
    "region:latin-america":
        MX;
    "region:central-america":
        MX;
    "org:nato":
        AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR US;
    "org:g7":
        CA DE FR GB IT JP US;
    "org:g20":
        AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA;
    "org:brics":
        BR CN IN RU ZA;
    "org:eurozone":
        AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK;
    "org:schengen":
        AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK;
    "org:asean":
        BN ID KH LA MM MY PH SG TH TL VN;
    "org:gcc":
        AE BH KW OM QA SA;
    "org:g5-sahel":
        BF ML MR NE TD;
    "org:ecowas":
        BF BJ CI CV GH GM GN GW LR ML NE NG SL SN TG;
    "org:mercosur":
        AR BR PY UY;
    "org:arab-league":
        AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE;
    "org:opec":
        AE CG DZ GA GQ IQ IR KW LY NG SA VE;
}
