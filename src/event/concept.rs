use serde::{Deserialize, Serialize};

use super::Role;

macro_rules! concepts {
    ($($name:ident $id:literal $($parent:ident)?;)+) => {
        /// A thing that news counts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum Concept { $($name,)+ }

        impl Concept {
            /// All concepts.
            pub const ALL: &'static [Concept] = &[$(Concept::$name,)+];

            /// The name that reports print.
            pub fn id(self) -> &'static str {
                match self { $(Concept::$name => $id,)+ }
            }

            /// The wider concept that contains this one.
            pub fn parent(self) -> Option<Concept> {
                match self { $(Concept::$name => concepts!(@parent $($parent)?),)+ }
            }
        }
    };
    (@parent) => { None };
    (@parent $parent:ident) => { Some(Concept::$parent) };
}

concepts! {
    People "people";
    Man "man" People;
    Woman "woman" People;
    Child "child" People;
    Baby "baby" Child;
    Boy "boy" Child;
    Girl "girl" Child;
    Teenager "teenager" People;
    YoungPerson "young-person" People;
    Adult "adult" People;
    Elderly "elderly" People;
    Student "student" People;
    Pupil "pupil" Student;
    Teacher "teacher" Worker;
    Worker "worker" People;
    Employee "employee" Worker;
    CivilServant "civil-servant" Employee;
    Miner "miner" Worker;
    Sailor "sailor" CrewMember;
    Fisher "fisher" Worker;
    Pilot "pilot" CrewMember;
    CrewMember "crew-member" Worker;
    Driver "driver" People;
    Cyclist "cyclist" People;
    Pedestrian "pedestrian" People;
    Climber "climber" People;
    Diver "diver" People;
    Passenger "passenger" People;
    Tourist "tourist" People;
    Resident "resident" People;
    Civilian "civilian" People;
    Citizen "citizen" People;
    Soldier "soldier" People;
    Guard "guard" People;
    PoliceOfficer "police-officer" People;
    Firefighter "firefighter" People;
    Rescuer "rescuer" People;
    AidWorker "aid-worker" People;
    Doctor "doctor" HealthWorker;
    Nurse "nurse" HealthWorker;
    HealthWorker "health-worker" Worker;
    Journalist "journalist" People;
    Official "official" People;
    Politician "politician" People;
    Minister "minister" Politician;
    Lawmaker "lawmaker" Politician;
    Mayor "mayor" Politician;
    Governor "governor" Politician;
    Councillor "councillor" Politician;
    HeadOfState "head-of-state" Politician;
    Candidate "candidate" People;
    Delegate "delegate" People;
    Judge "judge" People;
    Juror "juror" People;
    Lawyer "lawyer" People;
    Prisoner "prisoner" People;
    Migrant "migrant" People;
    AsylumSeeker "asylum-seeker" Migrant;
    Refugee "refugee" People;
    Family "family";
    Household "household";
    Couple "couple";
    Relative "relative" People;
    Mother "mother" Relative;
    Father "father" Relative;
    Brother "brother" Relative;
    Sister "sister" Relative;
    Orphan "orphan" People;
    Protester "protester" People;
    Striker "striker" Worker;
    Voter "voter" People;
    Spectator "spectator" People;
    Fan "fan" People;
    Athlete "athlete" People;
    Coach "coach" People;
    Musician "musician" People;
    Scientist "scientist" People;
    Attacker "attacker" People;
    Militant "militant" People;
    Terrorist "terrorist" Attacker;
    Suspect "suspect" People;
    Defendant "defendant" People;
    Criminal "criminal" People;
    Hacker "hacker" Criminal;
    Victim "victim" People;
    Patient "patient" People;
    Witness "witness" People;
    Plaintiff "plaintiff" People;
    Customer "customer" People;
    User "user" People;
    Shareholder "shareholder" People;
    Farmer "farmer" Worker;
    Engineer "engineer" Worker;
    Businessperson "businessperson" People;
    Volunteer "volunteer" People;
    Investigator "investigator" People;
    Agent "agent" People;
    Inspector "inspector" Official;
    Cleric "cleric" People;
    Member "member" People;
    Expelled "expelled" People;
    Unemployed "unemployed" People;
    Immunised "immunised" People;
    Beneficiary "beneficiary" People;
    Caller "caller" People;
    Population "population";
    Dead "dead" People;
    Injured "injured" People;
    SeriouslyInjured "seriously-injured" Injured;
    Critical "critical" Injured;
    SlightlyInjured "slightly-injured" Injured;
    Hospitalised "hospitalised" People;
    Missing "missing" People;
    Trapped "trapped" People;
    Rescued "rescued" People;
    Survivor "survivor" People;
    Identified "identified" People;
    Evacuee "evacuee" People;
    Displaced "displaced" People;
    Affected "affected" People;
    Hostage "hostage" People;
    Detainee "detainee" People;
    Released "released" People;
    Charged "charged" People;
    Convicted "convicted" People;
    Acquitted "acquitted" People;
    Wanted "wanted" People;
    Infected "infected" People;
    Recovered "recovered" People;
    Quarantined "quarantined" People;
    LaidOff "laid-off" People;
    Hired "hired" People;
    Buried "buried" People;
    Worshipper "worshipper" People;
    Viewer "viewer" People;
    Expert "expert" People;
    Astronaut "astronaut" People;
    Motorcyclist "motorcyclist" People;
    Twin "twin" People;
    Body "body";
    Birth "birth";
    OnlineItem "online-item";
    Account "account" OnlineItem;
    BankAccount "bank-account";
    Post "post" OnlineItem;
    Comment "comment" OnlineItem;
    Message "message" OnlineItem;
    Email "email" OnlineItem;
    Video "video" OnlineItem;
    Image "image" OnlineItem;
    Website "website" OnlineItem;
    WebPage "web-page" OnlineItem;
    Channel "channel" OnlineItem;
    OnlineGroup "online-group" OnlineItem;
    Link "link" OnlineItem;
    Chatbot "chatbot" OnlineItem;
    App "app" OnlineItem;
    Domain "domain" OnlineItem;
    Hashtag "hashtag" OnlineItem;
    OnlinePlatform "online-platform";
    Server "server";
    OnlineFile "online-file";
    Record "record";
    Password "password";
    CreditCard "credit-card";
    Vulnerability "vulnerability";
    Device "device";
    Computer "computer" Device;
    Phone "phone" Device;
    Camera "camera" Device;
    Storage "storage" Device;
    FlightRecorder "flight-recorder";
    Vehicle "vehicle";
    Car "car" Vehicle;
    Truck "truck" Vehicle;
    Bus "bus" Vehicle;
    Ambulance "ambulance" Vehicle;
    Train "train" Vehicle;
    TrainCar "train-car";
    Aircraft "aircraft" Vehicle;
    Plane "plane" Aircraft;
    Warplane "warplane" Plane;
    Helicopter "helicopter" Aircraft;
    Drone "drone" Aircraft;
    Ship "ship" Vehicle;
    Boat "boat" Ship;
    Ferry "ferry" Ship;
    Tanker "tanker" Ship;
    Warship "warship" Ship;
    Submarine "submarine" Ship;
    Motorcycle "motorcycle" Vehicle;
    Bicycle "bicycle" Vehicle;
    Tractor "tractor" Vehicle;
    FireEngine "fire-engine" Vehicle;
    Van "van" Vehicle;
    Tram "tram" Vehicle;
    ArmouredVehicle "armoured-vehicle" Vehicle;
    Tank "tank" ArmouredVehicle;
    Spacecraft "spacecraft";
    Building "building";
    Home "home" Building;
    House "house" Home;
    Apartment "apartment" Home;
    Tent "tent";
    Camp "camp";
    School "school" Building;
    Kindergarten "kindergarten" School;
    University "university";
    Hospital "hospital" Building;
    HospitalBed "hospital-bed";
    Shop "shop" Building;
    Pharmacy "pharmacy" Shop;
    PetrolStation "petrol-station" Shop;
    Restaurant "restaurant" Building;
    Factory "factory" Building;
    PowerPlant "power-plant";
    Worship "worship" Building;
    Church "church" Worship;
    Mosque "mosque" Worship;
    Synagogue "synagogue" Worship;
    Monastery "monastery" Worship;
    Museum "museum" Building;
    Stadium "stadium" Building;
    Prison "prison" Building;
    PoliceStation "police-station" Building;
    Hotel "hotel" Building;
    Bar "bar" Building;
    Theatre "theatre" Building;
    Library "library" Building;
    FireStation "fire-station" Building;
    NursingHome "nursing-home" Building;
    PollingStation "polling-station";
    Airport "airport";
    Station "station";
    Port "port";
    Office "office";
    Mine "mine";
    Oilfield "oilfield";
    Pipeline "pipeline";
    Dam "dam";
    Bridge "bridge";
    Road "road";
    RailLine "rail-line";
    River "river";
    Island "island";
    Locality "locality";
    City "city" Locality;
    Town "town" Locality;
    Village "village" Locality;
    Municipality "municipality" Locality;
    Neighbourhood "neighbourhood" Locality;
    District "district";
    Province "province";
    Country "country";
    EuMemberState "eu-member-state" Country;
    NatoMember "nato-member" Country;
    Continent "continent";
    Site "site";
    Room "room";
    Floor "floor";
    Weapon "weapon";
    Gun "gun" Weapon;
    Bomb "bomb" Weapon;
    Knife "knife" Weapon;
    Grenade "grenade" Weapon;
    Landmine "landmine" Weapon;
    Projectile "projectile" Weapon;
    Artillery "artillery" Weapon;
    Missile "missile" Projectile;
    Rocket "rocket" Projectile;
    Shell "shell" Projectile;
    Shot "shot";
    Bullet "bullet";
    Stabbing "stabbing";
    Drug "drug";
    Package "package";
    Cigarette "cigarette";
    Banknote "banknote";
    Jewel "jewel";
    Diamond "diamond" Jewel;
    Watch "watch" Jewel;
    Artwork "artwork";
    Item "item";
    Product "product";
    Document "document";
    Passport "passport";
    Visa "visa";
    Ticket "ticket";
    Book "book";
    Page "page";
    Report "report";
    Article "article";
    Film "film";
    Song "song";
    Award "award";
    Language "language";
    Nationality "nationality";
    Contract "contract";
    Law "law";
    Measure "measure";
    Sanction "sanction";
    Fine "fine" Sanction;
    Organisation "organisation";
    Company "company" Organisation;
    ServiceProvider "service-provider" Company;
    Agency "agency" Organisation;
    Ministry "ministry" Agency;
    Party "party" Organisation;
    Union "union" Organisation;
    Bank "bank" Company;
    Ngo "ngo" Organisation;
    Team "team" Organisation;
    PoliceForce "police-force" Organisation;
    Court "court" Organisation;
    MilitaryUnit "military-unit" Organisation;
    MediaOutlet "media-outlet" Organisation;
    Group "group" Organisation;
    Fund "fund" Organisation;
    Club "club" Organisation;
    Incident "incident";
    Attack "attack" Incident;
    AirStrike "air-strike" Attack;
    CyberAttack "cyber-attack" Attack;
    DataBreach "data-breach" Incident;
    Explosion "explosion" Incident;
    Quake "quake" Incident;
    Aftershock "aftershock" Quake;
    Fire "fire" Incident;
    Storm "storm" Incident;
    Flood "flood" Incident;
    Landslide "landslide" Incident;
    Avalanche "avalanche" Incident;
    Eruption "eruption" Incident;
    Tsunami "tsunami" Incident;
    Disaster "disaster" Incident;
    Crash "crash" Incident;
    RoadAccident "road-accident" Incident;
    Derailment "derailment" Incident;
    Shipwreck "shipwreck" Incident;
    Wave "wave";
    Outage "outage";
    Flight "flight";
    Delay "delay";
    Trip "trip";
    Raid "raid";
    Operation "operation";
    Investigation "investigation";
    Case "case";
    ConfirmedCase "confirmed-case" Case;
    SuspectedCase "suspected-case" Case;
    Outbreak "outbreak";
    Trial "trial";
    Complaint "complaint";
    Lawsuit "lawsuit";
    Charge "charge";
    Crime "crime";
    Murder "murder" Crime;
    Rape "rape" Crime;
    Robbery "robbery" Crime;
    WarCrime "war-crime" Crime;
    Warrant "warrant";
    DeathSentence "death-sentence";
    Vote "vote";
    Seat "seat";
    Election "election";
    Job "job";
    Share "share";
    Strike "strike";
    Demonstration "demonstration";
    Meeting "meeting";
    Summit "summit" Meeting;
    Match "match";
    Goal "goal";
    Point "point";
    Medal "medal";
    Title "title";
    Win "win";
    Round "round";
    Card "card";
    RedCard "red-card" Card;
    YellowCard "yellow-card" Card;
    Test "test";
    Dose "dose";
    Mask "mask";
    Symptom "symptom";
    Surgery "surgery";
    Animal "animal";
    Cattle "cattle" Livestock;
    Sheep "sheep" Livestock;
    Horse "horse" Animal;
    Dog "dog" Animal;
    Livestock "livestock" Animal;
    Bird "bird" Animal;
    Cat "cat" Animal;
    Pig "pig" Livestock;
    Species "species";
    Tree "tree";
    Egg "egg";
    Meal "meal";
    Coffin "coffin";
    Stone "stone";
    Window "window";
    Project "project";
    Question "question";
    Reason "reason";
    Request "request";
    Transaction "transaction";
    Bitcoin "bitcoin";
    Resignation "resignation";
    Recall "recall";
    Truce "truce";
    Generation "generation";
    Time "time";
    Night "night";
    Season "season";
    Volcano "volcano";
    Monument "monument";
    Reactor "reactor";
    WindTurbine "wind-turbine";
    Substation "substation";
    SolarPanel "solar-panel";
    Disease "disease";
    Virus "virus";
    Lake "lake";
    Beach "beach";
    Glacier "glacier";
    PowerLine "power-line";
    Cable "cable";
    Ventilator "ventilator";
    Defeat "defeat";
    Draw "draw";
    Classroom "classroom";
    MilitaryBase "military-base";
    Checkpoint "checkpoint";
    Bill "bill";
    Resolution "resolution";
    Decree "decree";
    Amendment "amendment";
    Tariff "tariff";
    GoldBar "gold-bar";
    Branch "branch";
    ClinicalTrial "clinical-trial";
    Execution "execution";
    LifeSentence "life-sentence";
    PrisonSentence "prison-sentence";
    Episode "episode";
    Play "play";
    Album "album";
    Concert "concert";
    EmergencyCall "emergency-call";
    Alert "alert";
    Tip "tip";
    Referral "referral";
    Lap "lap";
    Stage "stage";
    Set "set";
    Try "try";
    Touchdown "touchdown";
    Run "run";
    Wicket "wicket";
    Assist "assist";
    Penalty "penalty";
    Abortion "abortion";
    Transplant "transplant";
    Address "address";
    IpAddress "ip-address";
    View "view";
    Farm "farm";
    Field "field";
    Blanket "blanket";
    Vest "vest";
    Envelope "envelope";
    Detonator "detonator";
    Part "part";
    Engine "engine";
    Convoy "convoy";
    Marriage "marriage";
    Pregnancy "pregnancy";
    Version "version";
    Wound "wound";
    Market "market";
}

impl Concept {
    /// Whether this is `other` or lies inside it.
    pub fn is_a(self, other: Concept) -> bool {
        let mut at = Some(self);
        while let Some(concept) = at {
            if concept == other {
                return true;
            }
            at = concept.parent();
        }
        false
    }

    /// The narrowest concept that contains both.
    pub fn common_ancestor(self, other: Concept) -> Option<Concept> {
        let mut at = Some(self);
        while let Some(concept) = at {
            if other.is_a(concept) {
                return Some(concept);
            }
            at = concept.parent();
        }
        None
    }

    /// The role that the word itself tells ("the dead" are people in the role dead), with the concept that is left.
    ///
    /// A body is found, and stays a body: thirty bodies and two people found alive are not the same count.
    pub fn implied_role(self) -> Option<(Role, Concept)> {
        use Concept::*;
        let role = match self {
            Dead => Role::Dead,
            Injured => Role::Injured,
            SeriouslyInjured => Role::SeriouslyInjured,
            Critical => Role::Critical,
            SlightlyInjured => Role::SlightlyInjured,
            Hospitalised => Role::Hospitalised,
            Missing => Role::Missing,
            Trapped => Role::Trapped,
            Rescued => Role::Rescued,
            Survivor => Role::Survived,
            Identified => Role::Identified,
            Evacuee => Role::Evacuated,
            Displaced => Role::Displaced,
            Affected => Role::Affected,
            Hostage => Role::Kidnapped,
            Detainee => Role::Arrested,
            Released => Role::Released,
            Charged => Role::Charged,
            Convicted => Role::Convicted,
            Wanted => Role::Wanted,
            Infected => Role::Infected,
            LaidOff => Role::LaidOff,
            Hired => Role::Hired,
            Buried => Role::Buried,
            Body => return Some((Role::Found, Body)),
            ConfirmedCase => return Some((Role::Infected, Case)),
            _ => return None,
        };
        Some((role, People))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn concepts_form_a_tree_with_one_name_each() {
        let mut ids = HashSet::new();
        for &concept in Concept::ALL {
            assert!(ids.insert(concept.id()), "{} twice", concept.id());
            assert_eq!(serde_json::to_value(concept).unwrap(), concept.id());
            let mut at = concept;
            for _ in 0..Concept::ALL.len() {
                match at.parent() {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            assert_eq!(at.parent(), None, "{} is inside itself", concept.id());
        }
    }

    #[test]
    fn narrow_is_a_wide_and_two_narrow_ones_meet_in_it() {
        assert!(Concept::Account.is_a(Concept::OnlineItem));
        assert!(Concept::EuMemberState.is_a(Concept::Country));
        assert!(!Concept::Country.is_a(Concept::EuMemberState));
        assert_eq!(
            Concept::Account.common_ancestor(Concept::Post),
            Some(Concept::OnlineItem)
        );
        assert_eq!(
            Concept::Terrorist.common_ancestor(Concept::Nurse),
            Some(Concept::People)
        );
        assert_eq!(Concept::Truck.common_ancestor(Concept::Vehicle), Some(Concept::Vehicle));
        assert_eq!(Concept::Truck.common_ancestor(Concept::Baby), None);
    }

    #[test]
    fn the_dead_are_people() {
        assert_eq!(Concept::Dead.implied_role(), Some((Role::Dead, Concept::People)));
        assert_eq!(Concept::Victim.implied_role(), None);
    }
}
