//! The clocks of countries: minutes east of Greenwich, in winter and in summer.

macro_rules! zones {
    ($($($code:ident)+: $($offset:literal)+;)+) => {
        /// The offsets from Greenwich, in minutes, that clocks in a country go by at some time of the year, in any of
        /// its zones, ascending; empty for codes that are none. IANA time zone database, 2025.
        ///
        /// # Examples
        /// ```
        /// use corroborate::event::clock_offsets;
        /// assert_eq!(clock_offsets("ES"), [0, 60, 120]);
        /// assert_eq!(clock_offsets("IR"), [210, 270]);
        /// assert!(clock_offsets("ZZ").is_empty());
        /// ```
        pub fn clock_offsets(country: &str) -> &'static [i32] {
            match country {
                $($(stringify!($code))|+ => &[$($offset),+],)+
                _ => &[],
            }
        }
    };
}

zones! {
    BF CI GH GM GN GW IS LR ML MR SL SN ST TG: 0;
    GB IE PT: -60 0 60;
    ES: 0 60 120;
    AD AL AT BA BE CH CZ DE DK FR HR HU IT LI LU MC ME MK MT NL NO PL RS SE SI SK SM VA XK: 60 120;
    MA: 0 60;
    AO BJ CF CG CM DZ GA GQ NE NG TD TN: 60;
    BG CY EE FI GR LT LV MD RO UA EG IL LB PS: 120 180;
    BI BW LS LY MW MZ NA RW SD SS SZ ZA ZM ZW: 120;
    CD: 60 120;
    BH BY DJ ER ET IQ JO KE KM KW MG QA SA SO SY TR TZ UG YE: 180;
    RU: 120 180 240 300 360 420 480 540 600 660 720;
    IR: 210 270;
    AE AM AZ GE MU OM SC: 240;
    AF: 270;
    KZ: 300 360;
    MV PK TJ TM UZ: 300;
    IN LK: 330;
    NP: 345;
    BD BT KG: 360;
    MM: 390;
    KH LA TH VN: 420;
    ID: 420 480 540;
    BN CN MY PH SG TW: 480;
    MN: 420 480 540;
    JP KP KR PW TL: 540;
    AU: 480 570 600 630 660;
    PG: 600 660;
    FM SB VU: 660;
    FJ KI MH NR TV: 720;
    NZ: 720 780;
    TO WS: 780;
    CV: -60;
    AR SR UY: -180;
    BR: -300 -240 -180 -120;
    BO GY VE AG BB DM DO GD KN LC TT VC: -240;
    CL: -360 -300 -240 -180;
    PY: -240 -180;
    CO PE EC PA JM: -300;
    CU HT BS: -300 -240;
    BZ CR GT HN NI SV: -360;
    MX: -480 -420 -360 -300;
    US: -600 -540 -480 -420 -360 -300 -240;
    CA: -480 -420 -360 -300 -240 -210 -180 -150;
}

#[cfg(test)]
mod tests {
    use super::super::{EntityClass, entities};
    use super::*;

    #[test]
    fn every_country_has_clocks_in_order() {
        for country in entities().filter(|e| e.class == EntityClass::Country) {
            let code = country.country.unwrap_or_default();
            let offsets = clock_offsets(code);
            assert!(!offsets.is_empty() && offsets.is_sorted(), "{code}");
            assert!(offsets.iter().all(|minutes| (-720..=840).contains(minutes)), "{code}");
        }
    }
}
