macro_rules! bodies {
    ($($id:literal $(in $within:literal)?;)+) => {
        pub(super) const BODIES: &[Entity] = &[$(Entity {
            id: $id,
            class: EntityClass::Body,
            country: None,
            within: bodies!(@within $($within)?),
        },)+];
    };
    (@within) => { None };
    (@within $within:literal) => { Some($within) };
}

use super::{Entity, EntityClass};

bodies! {
    "authorities";
    "officials" in "authorities";
    "government" in "authorities";
    "president" in "government";
    "prime-minister" in "government";
    "monarch" in "authorities";
    "ministry" in "government";
    "ministry-interior" in "ministry";
    "ministry-foreign" in "ministry";
    "ministry-defence" in "ministry";
    "ministry-health" in "ministry";
    "ministry-finance" in "ministry";
    "ministry-justice" in "ministry";
    "ministry-education" in "ministry";
    "ministry-transport" in "ministry";
    "ministry-environment" in "ministry";
    "ministry-agriculture" in "ministry";
    "ministry-labour" in "ministry";
    "ministry-energy" in "ministry";
    "ministry-emergencies" in "ministry";
    "police" in "authorities";
    "gendarmerie" in "police";
    "border-guard" in "authorities";
    "customs" in "authorities";
    "security-forces" in "authorities";
    "intelligence" in "authorities";
    "army" in "authorities";
    "navy" in "army";
    "air-force" in "army";
    "special-forces" in "army";
    "prosecutor" in "authorities";
    "court" in "authorities";
    "parliament" in "authorities";
    "election-commission" in "authorities";
    "mayor" in "authorities";
    "governor" in "authorities";
    "embassy" in "ministry-foreign";
    "coastguard" in "authorities";
    "firefighters" in "authorities";
    "rescue-services" in "authorities";
    "tax-authority" in "authorities";
    "data-protection" in "authorities";
    "competition-authority" in "authorities";
    "regulator" in "authorities";
    "aviation-authority" in "authorities";
    "nuclear-authority" in "authorities";
    "central-bank" in "authorities";
    "statistics-office" in "authorities";
    "meteorological-office" in "authorities";
    "geological-survey" in "authorities";
    "health-agency" in "ministry-health";
    "prison-service" in "authorities";
    "red-cross";
    "red-crescent";
    "state-media";
    "media";
    "hospital";
    "union";
    "airline";
    "university";
    "company";
    "bank";
    "rail-operator";
    "opposition";
    "rebels";
    "militants";
    "activists";
    "protesters";
    "hackers";
    "cyber-agency" in "authorities";
}
