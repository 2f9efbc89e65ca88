//! The roles for which no language has words of a sort: a table names every other role, or does not compile.

// The roles that those whom a phrase names fill.
macro_rules! of_names {
    () => {
        Role::LedBy
            | Role::CarriedOutBy
            | Role::Partner
            | Role::SupportedBy
            | Role::Targeted
            | Role::ClaimedBy
            | Role::DeniedBy
            | Role::AnnouncedBy
            | Role::Victim
            | Role::Suspect
    };
}

// The roles of who did it, with what and why, and of how persons and things stand: tables of their own hold their words.
macro_rules! of_matters {
    () => {
        Role::Instrument
            | Role::Cause
            | Role::Motive
            | Role::Nationality
            | Role::Perpetrator
            | Role::Caught
            | Role::Alone
            | Role::Confessed
            | Role::Alive
            | Role::Drunk
            | Role::Signalled
            | Role::CaughtAt
            | Role::Guilty
            | Role::Held
            | Role::Works
            | Role::Valid
            | Role::Maintained
            | Role::Elsewhere
    };
}

// The roles that figures fill, and no participant: no phrase leads to one.
macro_rules! no_phrase_leads_to {
    () => {
        Role::Dead
            | Role::Injured
            | Role::Critical
            | Role::SeriouslyInjured
            | Role::SlightlyInjured
            | Role::Hospitalised
            | Role::Missing
            | Role::Trapped
            | Role::Rescued
            | Role::Survived
            | Role::Found
            | Role::Identified
            | Role::Buried
            | Role::Evacuated
            | Role::Displaced
            | Role::Infected
            | Role::Kidnapped
            | Role::Arrested
            | Role::Released
            | Role::Discharged
            | Role::Charged
            | Role::Convicted
            | Role::Wanted
            | Role::Attackers
            | Role::Removed
            | Role::Seized
            | Role::Stolen
            | Role::Destroyed
            | Role::Damaged
            | Role::Affected
            | Role::WithoutPower
            | Role::Closed
            | Role::Cancelled
            | Role::Recalled
            | Role::Participated
            | Role::Demonstrated
            | Role::Voted
            | Role::LaidOff
            | Role::Hired
            | Role::Deployed
            | Role::Aboard
            | Role::Capacity
            | Role::Launched
            | Role::Sold
            | Role::Funded
            | Role::Cost
            | Role::Fined
            | Role::Duration
            | Role::Preparation
            | Role::Magnitude
            | Role::Depth
            | Role::Height
            | Role::Distance
            | Role::Speed
            | Role::Temperature
            | Role::Area
            | Role::Volume
            | Role::Sentence
            | Role::Change
            | Role::Share
            | Role::Price
            | Role::Age
            | Role::Count
            | of_matters!()
            | Role::Happened
    };
}

// The roles that tell nothing of what became of the things counted.
macro_rules! no_word_of_state {
    () => {
        Role::Age
            | Role::Count
            | of_names!()
            | of_matters!()
            | Role::When
            | Role::Announced
            | Role::AsOf
            | Role::Where
            | Role::Happened
    };
}
