use serde::{Deserialize, Serialize};

use super::Role;

/// What sort of happening a kind is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// It occurs and has consequences: attacks, disasters, accidents.
    Happening,
    /// What became of people and things: deaths, injuries, damage.
    Consequence,
    /// What authorities and helpers do about it: operations, arrests, trials, aid.
    Response,
    /// What is said of it: statements, claims of responsibility, warnings.
    Communication,
    /// Companies, work and markets.
    Economy,
    /// Elections, laws and states' dealings.
    Politics,
    /// Births, marriages, awards, sport.
    Life,
    /// None of these.
    Other,
}

macro_rules! kinds {
    ($($name:ident $id:literal $family:ident;)+) => {
        /// What happened.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum EventKind { $($name,)+ }

        impl EventKind {
            /// All kinds.
            pub const ALL: &'static [EventKind] = &[$(EventKind::$name,)+];

            /// The name that reports print.
            pub fn id(self) -> &'static str {
                match self { $(EventKind::$name => $id,)+ }
            }

            /// What sort of happening it is.
            pub fn family(self) -> Family {
                match self { $(EventKind::$name => Family::$family,)+ }
            }

            /// The kind that reports print as `id`.
            pub fn parse(id: &str) -> Option<EventKind> {
                match id { $($id => Some(EventKind::$name),)+ _ => None }
            }
        }
    };
}

kinds! {
    Attack "attack" Happening;
    Bombing "bombing" Happening;
    Shooting "shooting" Happening;
    Stabbing "stabbing" Happening;
    Airstrike "airstrike" Happening;
    Cyberattack "cyberattack" Happening;
    DataBreach "data_breach" Happening;
    WarClash "war_clash" Happening;
    Coup "coup" Happening;
    Kidnapping "kidnapping" Happening;
    Abuse "abuse" Happening;
    Theft "theft" Happening;
    Fraud "fraud" Happening;
    Smuggling "smuggling" Happening;
    Escape "escape" Happening;
    Riot "riot" Happening;
    Disaster "disaster" Happening;
    Earthquake "earthquake" Happening;
    Aftershock "aftershock" Happening;
    Flood "flood" Happening;
    Storm "storm" Happening;
    Fire "fire" Happening;
    Landslide "landslide" Happening;
    Eruption "eruption" Happening;
    Heatwave "heatwave" Happening;
    Drought "drought" Happening;
    Explosion "explosion" Happening;
    Collapse "collapse" Happening;
    Accident "accident" Happening;
    Crash "crash" Happening;
    Shipwreck "shipwreck" Happening;
    Pollution "pollution" Happening;
    Outbreak "outbreak" Happening;
    Outage "outage" Happening;

    Death "death" Consequence;
    Injury "injury" Consequence;
    Missing "missing" Consequence;
    Rescue "rescue" Consequence;
    Evacuation "evacuation" Consequence;
    Displacement "displacement" Consequence;
    Damage "damage" Consequence;
    Discovery "discovery" Consequence;

    Operation "operation" Response;
    Arrest "arrest" Response;
    Manhunt "manhunt" Response;
    Release "release" Response;
    Charge "charge" Response;
    Trial "trial" Response;
    Sentence "sentence" Response;
    Fine "fine" Response;
    Lawsuit "lawsuit" Response;
    Investigation "investigation" Response;
    Search "search" Response;
    Seizure "seizure" Response;
    Removal "removal" Response;
    Deployment "deployment" Response;
    Aid "aid" Response;
    Vaccination "vaccination" Response;

    Statement "statement" Communication;
    PressConference "press_conference" Communication;
    ResponsibilityClaim "responsibility_claim" Communication;
    Denial "denial" Communication;
    Warning "warning" Communication;
    Study "study" Communication;

    Strike "strike" Economy;
    Layoff "layoff" Economy;
    Hiring "hiring" Economy;
    Merger "merger" Economy;
    Bankruptcy "bankruptcy" Economy;
    Investment "investment" Economy;
    Funding "funding" Economy;
    Earnings "earnings" Economy;
    Sale "sale" Economy;
    PriceChange "price_change" Economy;
    Recall "recall" Economy;
    Launch "launch" Economy;
    Opening "opening" Economy;
    Closure "closure" Economy;
    Cancellation "cancellation" Economy;

    Ceasefire "ceasefire" Politics;
    Demonstration "demonstration" Politics;
    Election "election" Politics;
    Vote "vote" Politics;
    Law "law" Politics;
    Ban "ban" Politics;
    Sanction "sanction" Politics;
    Agreement "agreement" Politics;
    Meeting "meeting" Politics;
    Visit "visit" Politics;
    Resignation "resignation" Politics;
    Appointment "appointment" Politics;
    Migration "migration" Politics;

    Award "award" Life;
    Birth "birth" Life;
    Marriage "marriage" Life;
    MatchResult "match_result" Life;
    Suicide "suicide" Life;
    Commemoration "commemoration" Life;

    Other "other" Other;
}

impl EventKind {
    /// The role of those or that which is counted with a word of this kind: 26 in "26 deaths" are the dead.
    pub fn role(self) -> Option<Role> {
        Some(match self {
            EventKind::Death => Role::Dead,
            EventKind::Injury => Role::Injured,
            EventKind::Missing => Role::Missing,
            EventKind::Rescue => Role::Rescued,
            EventKind::Evacuation => Role::Evacuated,
            EventKind::Displacement => Role::Displaced,
            EventKind::Damage => Role::Damaged,
            EventKind::Discovery => Role::Found,
            EventKind::Kidnapping => Role::Kidnapped,
            EventKind::Theft | EventKind::DataBreach => Role::Stolen,
            EventKind::Outbreak => Role::Infected,
            EventKind::Outage => Role::WithoutPower,
            EventKind::Arrest => Role::Arrested,
            EventKind::Release => Role::Released,
            EventKind::Charge => Role::Charged,
            EventKind::Sentence => Role::Convicted,
            EventKind::Fine => Role::Fined,
            EventKind::Seizure => Role::Seized,
            EventKind::Removal => Role::Removed,
            EventKind::Deployment => Role::Deployed,
            EventKind::Aid | EventKind::Investment | EventKind::Funding => Role::Funded,
            EventKind::Layoff => Role::LaidOff,
            EventKind::Hiring => Role::Hired,
            EventKind::Sale => Role::Sold,
            EventKind::PriceChange => Role::Change,
            EventKind::Recall => Role::Recalled,
            EventKind::Launch => Role::Launched,
            EventKind::Closure => Role::Closed,
            EventKind::Cancellation => Role::Cancelled,
            EventKind::Demonstration => Role::Demonstrated,
            EventKind::Vote => Role::Voted,
            _ => return None,
        })
    }

    /// The kind of event that a figure in this role tells of where no word names one: "4,000 people demonstrated",
    /// "recalled 40,000 cars". `None` where the role is told of many kinds.
    pub(crate) fn of_counted(role: Role) -> Option<EventKind> {
        Some(match role {
            Role::Dead => EventKind::Death,
            Role::Injured => EventKind::Injury,
            Role::Missing => EventKind::Missing,
            Role::Rescued => EventKind::Rescue,
            Role::Evacuated => EventKind::Evacuation,
            Role::Displaced => EventKind::Displacement,
            Role::Arrested => EventKind::Arrest,
            Role::Released => EventKind::Release,
            Role::Fined => EventKind::Fine,
            Role::Seized => EventKind::Seizure,
            Role::LaidOff => EventKind::Layoff,
            Role::Hired => EventKind::Hiring,
            Role::Recalled => EventKind::Recall,
            Role::Closed => EventKind::Closure,
            Role::Demonstrated => EventKind::Demonstration,
            _ => return None,
        })
    }

    /// Whether a happening of this kind is at one spot: a quake, a storm or a police operation is in many towns at once.
    pub fn is_at_one_spot(self) -> bool {
        use EventKind::*;
        matches!(
            self,
            Attack
                | Bombing
                | Shooting
                | Stabbing
                | Kidnapping
                | Explosion
                | Collapse
                | Crash
                | Shipwreck
                | Accident
                | PressConference
                | Demonstration
                | Riot
                | Arrest
                | Search
                | Fire
                | Landslide
        )
    }

    /// Whether it only says that something bad happened, as "attack", "disaster" and "accident" do.
    pub(crate) fn is_general(self) -> bool {
        matches!(self, EventKind::Attack | EventKind::Disaster | EventKind::Accident)
    }

    /// Whether one happening of this kind is in places all over the world at once: a worm or a disease, unlike a flood.
    pub fn is_anywhere(self) -> bool {
        use EventKind::*;
        matches!(self, Cyberattack | DataBreach | Outbreak | Outage | Removal)
    }

    /// Whether somebody does what the kind tells: an attack has a doer, a flood has none.
    pub fn has_doer(self) -> bool {
        use EventKind::*;
        !matches!(
            self,
            Disaster
                | Earthquake
                | Aftershock
                | Flood
                | Storm
                | Fire
                | Landslide
                | Eruption
                | Heatwave
                | Drought
                | Collapse
                | Accident
                | Crash
                | Shipwreck
                | Outbreak
                | Outage
                | Death
                | Injury
                | Missing
        )
    }

    /// Whether this is a wider word for `other`, or names a whole that `other` may be a part of; a kind includes itself.
    pub fn includes(self, other: EventKind) -> bool {
        use EventKind::*;
        if self == other {
            return true;
        }
        match self {
            Attack => matches!(
                other,
                Bombing
                    | Shooting
                    | Stabbing
                    | Airstrike
                    | Cyberattack
                    | DataBreach
                    | Kidnapping
                    | WarClash
                    | Explosion
            ),
            // A bomb goes off: one desk writes "blast", the other "bombing".
            Bombing => matches!(other, Explosion),
            // A takedown of what is online is told as an attack on it; a worm infects computers.
            Cyberattack => matches!(other, DataBreach | Outage | Removal | Outbreak),
            WarClash => matches!(other, Airstrike | Shooting | Bombing),
            Disaster => matches!(
                other,
                Earthquake
                    | Aftershock
                    | Flood
                    | Storm
                    | Fire
                    | Landslide
                    | Eruption
                    | Heatwave
                    | Drought
                    | Explosion
                    | Collapse
                    | Accident
                    | Crash
                    | Shipwreck
                    | Pollution
                    | Outbreak
            ),
            Earthquake => matches!(other, Aftershock),
            Storm => matches!(other, Flood | Landslide),
            Flood => matches!(other, Landslide),
            Accident => matches!(other, Crash | Shipwreck | Explosion | Collapse | Fire),
            Crash => matches!(other, Shipwreck),
            Operation => matches!(
                other,
                Cyberattack
                    | Removal
                    | Closure
                    | Seizure
                    | Search
                    | Arrest
                    | Investigation
                    | Rescue
                    | Airstrike
                    | Deployment
            ),
            // Who fled is hunted until the arrest.
            Manhunt => matches!(other, Arrest | Escape | Search),
            Investigation => matches!(other, Search | Arrest | Seizure),
            Search => matches!(other, Arrest | Seizure),
            Trial => matches!(other, Sentence | Fine),
            Sentence => matches!(other, Fine),
            // What is stolen may be data.
            Theft => matches!(other, DataBreach),
            Demonstration => matches!(other, Riot),
            Election => matches!(other, Vote),
            Damage => matches!(other, Outage),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_back_and_are_the_serialised_names() {
        for &kind in EventKind::ALL {
            assert_eq!(EventKind::parse(kind.id()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.id()));
        }
        assert_eq!(EventKind::parse("earthquakes"), None);
    }

    #[test]
    fn the_kind_of_a_counted_role_counts_in_that_role() {
        for &kind in EventKind::ALL {
            if let Some(role) = kind.role()
                && let Some(back) = EventKind::of_counted(role)
            {
                assert_eq!(back.role(), Some(role), "{kind:?}");
            }
        }
        assert_eq!(EventKind::of_counted(Role::Count), None);
        assert_eq!(EventKind::of_counted(Role::Cost), None);
    }

    #[test]
    fn inclusion_has_a_direction() {
        for &wide in EventKind::ALL {
            for &narrow in EventKind::ALL {
                assert!(
                    wide == narrow || !wide.includes(narrow) || !narrow.includes(wide),
                    "{wide:?} and {narrow:?} include each other"
                );
            }
        }
        assert!(EventKind::Attack.includes(EventKind::Bombing));
        assert!(EventKind::Operation.includes(EventKind::Removal));
        assert!(!EventKind::Removal.includes(EventKind::Operation));
    }
}
