use serde::{Deserialize, Serialize};

macro_rules! roles {
    ($($name:ident $id:literal $doc:literal;)+) => {
        /// What a value is to its event: the slot it fills.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Role { $(#[doc = $doc] $name,)+ }

        impl Role {
            /// All roles.
            pub const ALL: &'static [Role] = &[$(Role::$name,)+];

            /// The name that reports print.
            pub fn id(self) -> &'static str {
                match self { $(Role::$name => $id,)+ }
            }
        }
    };
}

roles! {
    Dead "dead" "Lost their lives.";
    Injured "injured" "Were hurt.";
    Critical "critical" "Are hurt so badly that their lives are in danger.";
    SeriouslyInjured "seriously_injured" "Are badly hurt.";
    SlightlyInjured "slightly_injured" "Are lightly hurt.";
    Hospitalised "hospitalised" "Were taken to hospital.";
    Missing "missing" "Are not found.";
    Trapped "trapped" "Are trapped or stranded.";
    Rescued "rescued" "Were saved.";
    Survived "survived" "Came away alive.";
    Found "found" "Were found or recovered.";
    Identified "identified" "Were identified.";
    Buried "buried" "Were buried.";
    Evacuated "evacuated" "Were brought out of danger.";
    Displaced "displaced" "Lost their homes or fled.";
    Infected "infected" "Caught a disease.";
    Kidnapped "kidnapped" "Were abducted or held hostage.";
    Arrested "arrested" "Were arrested or detained.";
    Released "released" "Were set free.";
    Discharged "discharged" "Left the hospital.";
    Charged "charged" "Were charged.";
    Convicted "convicted" "Were sentenced.";
    Wanted "wanted" "Are sought.";
    Attackers "attackers" "Carried the attack out.";
    Removed "removed" "Were taken down, deleted, closed or blocked.";
    Seized "seized" "Were seized, confiscated or frozen.";
    Stolen "stolen" "Were stolen or leaked.";
    Destroyed "destroyed" "Were destroyed.";
    Damaged "damaged" "Were damaged.";
    Affected "affected" "Were hit or concerned.";
    WithoutPower "without_power" "Were cut off from supply.";
    Closed "closed" "Were shut.";
    Cancelled "cancelled" "Were called off.";
    Recalled "recalled" "Were called back by the maker.";
    Participated "participated" "Took part.";
    Demonstrated "demonstrated" "Marched or protested.";
    Voted "voted" "Voted.";
    LaidOff "laid_off" "Lost or will lose their jobs.";
    Hired "hired" "Were hired, or jobs created.";
    Deployed "deployed" "Were sent.";
    Aboard "aboard" "Were on board.";
    Capacity "capacity" "How many it can hold.";
    Launched "launched" "Were fired or launched.";
    Sold "sold" "Were sold or bought.";
    Funded "funded" "Was pledged, paid or set aside.";
    Cost "cost" "What it costs or what damage it did.";
    Fined "fined" "Is to be paid as a fine or damages.";
    Duration "duration" "How long it lasted.";
    Preparation "preparation" "How long it took to prepare.";
    Magnitude "magnitude" "How strong the earthquake was.";
    Depth "depth" "How deep.";
    Height "height" "How high.";
    Distance "distance" "How far.";
    Speed "speed" "How fast.";
    Temperature "temperature" "How hot or cold.";
    Area "area" "How wide an area.";
    Volume "volume" "How much of a fluid or mass.";
    Sentence "sentence" "How long the punishment.";
    Change "change" "By how much it rose or fell.";
    Share "share" "What part of a whole.";
    Price "price" "What one costs.";
    Age "age" "How old.";
    Count "count" "Counted, with nothing said of what became of them.";
    LedBy "led_by" "Leads or coordinates.";
    CarriedOutBy "carried_out_by" "Does it.";
    Partner "partner" "Does it together with the one who leads.";
    SupportedBy "supported_by" "Supports it.";
    Targeted "targeted" "Is aimed at.";
    ClaimedBy "claimed_by" "Says to have done it.";
    DeniedBy "denied_by" "Says not to have done it.";
    AnnouncedBy "announced_by" "Makes it known.";
    Victim "victim" "Suffers it.";
    Suspect "suspect" "Is suspected of it.";
    Instrument "instrument" "What it is done with.";
    Cause "cause" "What brings it about.";
    Motive "motive" "Why it is done.";
    Nationality "nationality" "The states that one concerned is a citizen of.";
    Perpetrator "perpetrator" "Is named as the one who did it.";
    Caught "caught" "Whether the one sought is caught.";
    Alone "alone" "Whether one alone did it.";
    Confessed "confessed" "Whether the one accused owns up to it.";
    Alive "alive" "Whether one concerned is alive.";
    Drunk "drunk" "Whether the one who drove was drunk.";
    Signalled "signalled" "Whether a call for help was sent.";
    CaughtAt "caught_at" "Where the one sought was caught.";
    Guilty "guilty" "Whether a court found the one accused guilty.";
    Held "held" "Whether the one accused is in custody.";
    Works "works" "Whether a device does what it is for.";
    Valid "valid" "Whether a permit is in force.";
    Maintained "maintained" "Whether it was kept in good order.";
    Elsewhere "elsewhere" "Whether it happened at other places too.";
    When "when" "When it happened.";
    Announced "announced" "When it was made known.";
    AsOf "as_of" "When the figure was true.";
    Where "where" "Where it happened.";
    Happened "happened" "Whether it happened.";
}

impl Role {
    /// Whether figures in this role only grow as an event goes on.
    pub fn grows(self) -> bool {
        use Role::*;
        matches!(
            self,
            Dead | Injured
                | Critical
                | SeriouslyInjured
                | SlightlyInjured
                | Hospitalised
                | Rescued
                | Found
                | Identified
                | Buried
                | Evacuated
                | Displaced
                | Infected
                | Arrested
                | Released
                | Discharged
                | Charged
                | Convicted
                | Removed
                | Seized
                | Destroyed
                | Damaged
                | Affected
                | Closed
                | Cancelled
                | Recalled
                | Cost
                | WithoutPower
        )
    }

    /// Whether figures in this role rise and fall as an event goes on.
    pub fn fluctuates(self) -> bool {
        matches!(
            self,
            Role::Missing
                | Role::Trapped
                | Role::Wanted
                | Role::WithoutPower
                | Role::Critical
                | Role::SeriouslyInjured
                | Role::Hospitalised
                | Role::Displaced
        )
    }
}
