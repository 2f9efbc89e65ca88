use crate::event::Concept;

/// The English words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => "person*|people|persons|individual*|human being*|soul*|others|other people|other person*|humans",
        Man => "man|men|males|young man|young men|adult man|adult men|elderly man|elderly men|gentleman|gentlemen",
        Woman => {
            "woman|women|females|young woman|young women|elderly woman|elderly women|pregnant woman|pregnant women|\
             lady|ladies"
        }
        Child => {
            "child|children|kid*|young child|young children|schoolchild|schoolchildren|underage person*|\
             underage people|unaccompanied minor*|under-18s|juvenile*|child victim*|minors|one minor|teenage minors"
        }
        Baby => "baby|babies|infant*|newborn*|newborn baby|newborn babies|toddler*|premature baby|premature babies",
        Boy => "boy*|young boy*|schoolboy*|son|sons",
        Girl => "girl*|young girl*|schoolgirl*|daughter*",
        Teenager => "teenager*|teen*|adolescent*|teenage boy*|teenage girl*",
        YoungPerson => "young people|young person*|youngster*|youth*|young adult*",
        Adult => "adult*|grown-up*",
        Elderly => {
            "elderly people|elderly person*|older people|older person*|pensioner*|senior citizen*|retiree*|\
             retired person*|retired people|seniors|elderly|octogenarian*|nonagenarian*|centenarian*"
        }
        Student => "student*|university student*|undergraduate*|postgraduate*|college student*",
        Pupil => "pupil*|schoolkid*|school student*|high school student*|secondary school student*|high schooler*",
        Teacher => "teacher*|schoolteacher*|professor*|lecturer*|instructor*|educator*|school teacher*|headteacher*",
        Worker => {
            "worker*|labourer*|laborer*|workman|workmen|migrant worker*|factory worker*|construction worker*|\
             seasonal worker*|contractor*|subcontractor*|agency worker*|working people|workforce|wage earner*|\
             blue-collar worker*"
        }
        Employee => {
            "employee*|staff|staff member*|member* of staff|staffer*|personnel|member* of personnel|office worker*|\
             public employee*|government employee*|full-time employee*"
        }
        CivilServant => {
            "civil servant*|public servant*|public sector worker*|government worker*|council worker*|federal worker*|\
             federal employee*|public worker*"
        }
        Miner => "miner*|mineworker*|mine worker*|coal miner*|pit worker*|gold miner*",
        Sailor => "sailor*|seaman|seamen|seafarer*|mariner*|merchant seaman|merchant seamen|deckhand*|submariner*",
        Fisher => "fisherman|fishermen|fisher*|angler*",
        Pilot => "pilot*|co-pilot*|copilot*|airline pilot*|airman|airmen",
        CrewMember => {
            "crew member*|crew|crewmember*|crewman|crewmen|member* of the crew|crew members on board|\
             flight attendant*|cabin crew|cabin crew member*|steward|stewards|stewardess|stewardesses|air steward*"
        }
        Driver => {
            "driver*|motorist*|lorry driver*|truck driver*|bus driver*|train driver*|taxi driver*|trucker*|chauffeur*"
        }
        Cyclist => "cyclist*|bike rider*|rider*",
        Pedestrian => "pedestrian*|passer-by|passers-by|passerby|passersby|bystander*|onlooker*",
        Climber => "climber*|mountaineer*|hiker*|skier*|walker*|trekker*|alpinist*",
        Diver => "diver*|frogman|frogmen|swimmer*",
        // "people aboard" are people: the word says where they were.
        Passenger => "passenger*|traveller*|traveler*|commuter*|rail passenger*|air passenger*",
        Occupant => "occupant*",
        Tourist => "tourist*|holidaymaker*|holiday-maker*|vacationer*|visitor*|sightseer*|foreign tourist*",
        Resident => {
            "resident*|inhabitant*|villager*|townspeople|islander*|local resident*|local people|dweller*|neighbour*|\
             neighbor*|tenant*|homeowner*|settler*|citydweller*|locals"
        }
        Civilian => "civilian*|non-combatant*|civilian people",
        Citizen => {
            "citizen*|nationals|compatriot*|countryman|countrymen|dual national*|foreign national*|foreigner*|\
             expatriate*|expat*"
        }
        Soldier => {
            "soldier*|troop*|serviceman|servicemen|servicewoman|servicewomen|service member*|marine|marines|\
             military personnel|conscript*|reservist*|paratrooper*|peacekeeper*|blue helmet*|infantryman|infantrymen|\
             army personnel|GI|GIs|officer cadet*|army officer*|member* of the armed forces"
        }
        Guard => {
            "security guard*|guard*|bodyguard*|prison guard*|border guard*|coastguard*|coast guard*|prison officer*|\
             warder*|security officer*|security agent*|doorman|doormen"
        }
        PoliceOfficer => {
            "police officer*|policeman|policemen|policewoman|policewomen|officer*|constable*|police|cop|cops|\
             police agent*|member* of the police|gendarme*|riot police|riot police officer*|federal agent*|\
             police personnel|sheriff*|deputy sheriff*|law enforcement officer*|law enforcement officials|\
             law enforcement agent*|security force member*|member* of the security forces|traffic officer*|detective*|\
             inspector*|superintendent*"
        }
        Firefighter => "firefighter*|fireman|firemen|firewoman|firewomen|fire fighter*|fire officer*|smokejumper*",
        Rescuer => {
            "rescuer*|rescue worker*|rescue personnel|emergency worker*|first responder*|search and rescue personnel|\
             lifeguard*|emergency responder*|lifeboatman|lifeboatmen|emergency personnel|relief worker*|\
             emergency services personnel"
        }
        AidWorker => {
            "aid worker*|humanitarian worker*|humanitarian*|UN worker*|UN staff|UN employee*|aid staff|charity worker*"
        }
        Doctor => {
            "doctor*|physician*|surgeon*|medic*|GP|GPs|general practitioner*|junior doctor*|resident doctor*|\
             specialist doctor*|dentist*"
        }
        Nurse => "nurse*|midwife|midwives",
        HealthWorker => {
            "health worker*|healthcare worker*|health care worker*|medical worker*|medical staff|paramedic*|\
             hospital worker*|ambulance worker*|health professional*|caregiver*|carer*|care worker*"
        }
        Journalist => {
            "journalist*|reporter*|correspondent*|photojournalist*|cameraman|cameramen|photographer*|media worker*|\
             editor*|news anchor*"
        }
        Official => {
            "official*|government official*|public official*|senior official*|bureaucrat*|commissioner*|\
             customs officer*|customs official*"
        }
        Politician => "politician*|elected official*|elected representative*|party leader*",
        Minister => {
            "minister*|cabinet minister*|cabinet member*|secretary of state|secretaries of state|deputy minister*|\
             government minister*|foreign minister*|prime minister*"
        }
        Lawmaker => {
            "lawmaker*|MP|MPs|MEP|MEPs|member* of parliament|members of parliament|parliamentarian*|legislator*|\
             congressman|congressmen|congresswoman|congresswomen|senator*|deputy|deputies|member* of congress|\
             representative*|peer*|member* of the European Parliament|assembly member*"
        }
        Mayor => "mayor*",
        Governor => "governor*",
        Councillor => "councillor*|councilor*|local councillor*|council member*|alderman|aldermen",
        HeadOfState => "head* of state|heads of state and government|world leader*|president*|leader*",
        Candidate => {
            "candidate*|contender*|nominee*|presidential candidate*|applicant*|job applicant*|job seeker*|jobseeker*"
        }
        Delegate => {
            "delegate*|participant*|attendee*|negotiator*|mediator*|diplomat*|ambassador*|envoy*|guest*|invitee*"
        }
        Judge => "judge*|magistrate*|justice*|arbitrator*",
        Juror => "juror*|jury member*|member* of the jury",
        Lawyer => "lawyer*|attorney*|solicitor*|barrister*|prosecutor*|public prosecutor*|notary|notaries",
        Prisoner => "prisoner*|inmate*|convict*|prisoner* of war|POW|POWs|political prisoner*|jail inmate*|captive*",
        Migrant => {
            "migrant*|immigrant*|irregular migrant*|illegal migrant*|undocumented migrant*|illegal immigrant*|\
             undocumented immigrant*|boat people|undocumented people|emigrant*"
        }
        AsylumSeeker => "asylum seeker*|asylum applicant*|asylum applicants",
        Refugee => "refugee*|war refugee*",
        Family => "family|families|bereaved family|bereaved families",
        Household => {
            "household*|power customer*|homes and businesses|homes and business customers|electricity customer*|\
             homes without power|homes without electricity|homes in the dark|homes lost power|\
             homes were without power|homes were left without power|homes had no power|homes cut off|\
             homes lost electricity|properties without power|homes still without power"
        }
        Couple => "couple|couples|married couple*",
        Relative => {
            "relative*|family member*|member* of the same family|members of one family|parent*|sibling*|grandparent*|\
             cousin*|next of kin|bereaved relative*|uncle*|aunt*"
        }
        Mother => "mother*|mum|mums|single mother*",
        Father => "father*|dad|dads",
        Brother => "brother*",
        Sister => "sister*",
        Orphan => "orphan*|orphaned child|orphaned children",
        Protester => {
            "protester*|protestor*|demonstrator*|marcher*|rioter*|activist*|campaigner*|yellow vest*|picketer*|\
             environmental activist*|counter-protester*"
        }
        Striker => "striker*|striking worker*|workers on strike|employees on strike|staff on strike",
        Voter => "voter*|registered voter*|elector*|eligible voter*|constituent*",
        Spectator => {
            "spectator*|concertgoer*|concert-goer*|festivalgoer*|festival-goer*|moviegoer*|partygoer*|reveller*|\
             reveler*|audience member*|clubber*"
        }
        Fan => "fan*|supporter*|football fan*|soccer fan*|hooligan*|travelling fan*",
        Athlete => {
            "athlete*|player*|sportsman|sportsmen|sportswoman|sportswomen|footballer*|competitor*|runner*|gymnast*|\
             Olympian*|squad member*|Paralympian*|boxer*|jockey*|substitute*|defender*|goalkeeper*|midfielder*"
        }
        Coach => "head coach|trainer*|referee*|head coaches|football coaches|team coach",
        Musician => {
            "musician*|singer*|artist*|performer*|actor*|actress|actresses|dancer*|writer*|author*|film-maker*|\
             filmmaker*"
        }
        Scientist => "scientist*|researcher*|academic*|seismologist*|epidemiologist*|economist*|virologist*",
        Attacker => {
            "attacker*|assailant*|gunman|gunmen|shooter*|bomber*|suicide bomber*|suicide attacker*|knifeman|knifemen|\
             assassin|assassins|killer*|murderer*|hijacker*|perpetrator*|hitman|hitmen|sniper*|arsonist*|\
             hostage-taker*|raider*"
        }
        Militant => {
            "militant*|fighter*|rebel*|insurgent*|jihadist*|jihadi*|guerrilla*|guerilla*|combatant*|militiaman|\
             militiamen|mercenary|mercenaries|foreign fighter*|separatist*|extremist*|Islamist*|mutineer*"
        }
        Terrorist => "terrorist*|terror suspect*|terrorist suspect*|terrorism suspect*",
        Suspect => {
            "suspect*|suspected criminal*|alleged perpetrator*|person* of interest|people of interest|\
             alleged attacker*|accomplice*|suspected member*|suspected terrorist*"
        }
        Defendant => "defendant*|accused|accused person*|accused people|co-defendant*|culprit*|guilty party",
        Criminal => {
            "criminal*|offender*|gang member*|gangster*|thief|thieves|robber*|burglar*|smuggler*|trafficker*|\
             drug trafficker*|drug dealer*|dealer*|pirate*|mobster*|fraudster*|scammer*|people smuggler*|\
             human trafficker*|paedophile*|pedophile*|looter*|cybercriminal*"
        }
        Hacker => "hacker*|cyberattacker*|cyber attacker*",
        Victim => "victim*|casualty|casualties",
        Patient => "patient*|hospital patient*|Covid patient*|COVID-19 patient*|Ebola patient*",
        Witness => "witness|witnesses|eyewitness|eyewitnesses",
        Plaintiff => "plaintiff*|complainant*|claimant*|accuser*|petitioner*|appellant*",
        Customer => {
            "customer*|client*|consumer*|shopper*|buyer*|subscriber*|policyholder*|cardholder*|depositor*|\
             account holder*|diner*"
        }
        User => {
            "user*|internet user*|web user*|active user*|Facebook user*|Twitter user*|follower*|netizen*|\
             monthly active user*"
        }
        Shareholder => "shareholder*|stockholder*|investor*|creditor*|bondholder*",
        Farmer => "farmer*|rancher*|grower*|farmworker*|farm worker*|peasant*|herder*|winegrower*|shepherd*",
        Engineer => "engineer*|technician*",
        Businessperson => {
            "businessman|businessmen|businesswoman|businesswomen|business leader*|executive*|manager*|trader*|\
             entrepreneur*|banker*|shopkeeper*|CEO*|chief executive*|director*|board member*|vendor*|boss|bosses|\
             employer*"
        }
        Volunteer => "volunteer*|unpaid helper*",
        Investigator => {
            "investigator*|crime scene investigator*|examiner*|auditor*|forensic expert*|police investigator*"
        }
        Agent => "agent*|spy|spies|intelligence officer*|informant*|informer*|secret agent*|intelligence agent*",
        Inspector => "observer*|election observer*|monitor*|weapons inspector*|UN inspector*",
        Cleric => "priest*|cleric*|bishop*|imam*|nun*|monk*|pastor*|cardinal|cardinals|rabbi*|missionary|missionaries",
        Member => {
            "member*|full member*|founding member*|team member*|party member*|union member*|cult member*|adherent*|\
             member* of the group"
        }
        Expelled => "expelled diplomat*|deportee*|deported people|expelled people",
        Unemployed => {
            "unemployed|unemployed people|jobless people|jobless|unemployed person*|people out of work|jobless person*"
        }
        Immunised => "vaccinated people|vaccinated person*|vaccinated individual*|people vaccinated",
        Beneficiary => {
            "beneficiary|beneficiaries|recipient*|claimants of benefits|benefit claimant*|welfare recipient*"
        }
        Caller => "caller*|reader*|respondent*|survey respondent*|signatory|signatories|petition signatory",
        Population => "population|strong population",
        Dead => {
            "dead|death*|fatality|fatalities|killed|dead people|people dead|people killed|deceased|slain|dead victim*|\
             fatal victim*|fatal casualty|fatal casualties|murdered|drowned|shot dead|stabbed to death|\
             burned to death|killed in action|dead and counting|lives lost|lives"
        }
        Injured => {
            "injured|wounded|hurt|injury|injuries|injured people|people injured|people wounded|people hurt|\
             wounded people|non-fatal injury|non-fatal injuries|injured person*|casualties with injuries|maimed|\
             shot and wounded"
        }
        SeriouslyInjured => {
            "seriously injured|severely injured|badly injured|seriously wounded|severely wounded|badly wounded|\
             gravely injured|seriously hurt|badly hurt|serious injury|serious injuries|severe injury|severe injuries|\
             badly burned|serious condition|in serious condition|gravely wounded"
        }
        Critical => {
            "critically injured|critically wounded|critically hurt|critical condition|in critical condition|\
             life-threatening injury|life-threatening injuries|in intensive care|fighting for their lives|\
             fighting for life|in a critical condition|in a coma|critically ill|critical patient*|\
             intensive care patient*"
        }
        SlightlyInjured => {
            "slightly injured|lightly injured|slightly wounded|lightly wounded|slightly hurt|minor injury|\
             minor injuries|walking wounded|mildly injured|superficially injured|moderately injured|light injury|\
             light injuries"
        }
        Hospitalised => {
            "hospitalised|hospitalized|hospital admission*|hospitalisation*|hospitalization*|people hospitalised|\
             people hospitalized|hospitalised people|in hospital|hospitalised patient*|hospitalized patient*|\
             taken to hospital"
        }
        Missing => {
            "missing|missing people|missing person*|people missing|unaccounted for|people unaccounted for|disappeared|\
             lost at sea|disappearance*|missing in action"
        }
        Trapped => {
            "trapped|stranded|people trapped|people stranded|trapped people|stranded people|stranded passenger*|\
             buried under rubble|trapped under rubble|trapped miner*|trapped worker*"
        }
        Rescued => "rescued|people rescued|rescued people|rescued migrant*|saved|pulled alive|rescue*|people saved",
        Survivor => "survivor*|people alive|found alive|unharmed|unhurt|uninjured|unscathed|pulled out alive",
        Identified => "identified|identified victim*|identified body|identified bodies",
        Evacuee => "evacuee*|evacuated|evacuation*|people evacuated|evacuated people|evacuated resident*",
        Displaced => {
            "displaced|displaced people|displaced person*|people displaced|internally displaced|\
             internally displaced people|internally displaced person*|IDP|IDPs|homeless|homeless people|\
             people homeless|homeless person*|left homeless|uprooted people"
        }
        Affected => {
            "affected|people affected|affected people|affected user*|affected customer*|people impacted|\
             impacted people"
        }
        Hostage => {
            "hostage*|kidnapped|abducted|abductee*|kidnap victim*|kidnapped people|people kidnapped|people abducted|\
             abduction*|kidnapping*|kidnapped student*|kidnapped schoolgirl*"
        }
        Detainee => {
            "arrest*|arrested|detainee*|detained|arrested people|people arrested|people detained|detained people|\
             arrestee*|detention*|in custody|people in custody|apprehended|taken into custody|arrested suspect*"
        }
        Released => "released|freed|freed people|released people|freed hostage*|freed prisoner*|released prisoner*",
        Charged => "charged|indicted|indictment*|people charged|people indicted",
        Convicted => {
            "convicted|sentenced|conviction*|people convicted|convicted people|sentenced to death|found guilty"
        }
        Acquitted => "acquitted|acquittal*|cleared",
        Wanted => {
            "wanted people|wanted person*|wanted man|wanted men|fugitive*|people wanted|most wanted|wanted suspect*|\
             escapee*|escaped prisoner*|escaped inmate*"
        }
        Infected => {
            "infected|infected people|infected person*|people infected|infected patient*|carrier*|people ill|\
             people sick|sickened|sickened people"
        }
        Recovered => "recovered|recovered patient*|recovery|recoveries|cured",
        Quarantined => "quarantined|quarantined people|people in quarantine|people quarantined|isolated people",
        LaidOff => {
            "layoff*|lay-off*|laid off|redundancy|redundancies|job cut*|job loss|job losses|dismissal*|sacking*|\
             made redundant|sacked|retrenchment*|laid-off worker*"
        }
        Hired => "new hire*|hire|hires|recruit|recruits|hiring*|new recruit*|recruitment*",
        Buried => "buried|burial*",
        Worshipper => "worshipper*|worshiper*|pilgrim*|churchgoer*|mourner*",
        Viewer => "viewer*|TV viewer*|listener*|television viewer*",
        Expert => "expert*|analyst*|specialist*",
        Astronaut => "astronaut*|cosmonaut*",
        Motorcyclist => "motorcyclist*|biker*|motorbike rider*",
        Twin => "twin*|triplet*",
        Body => {
            "body|bodies|corpse*|dead body|dead bodies|human remains|charred body|charred bodies|cadaver*|skeleton*|\
             bones|remains"
        }
        Birth => "birth*|live birth*",
        OnlineItem => {
            "item*|online item*|content item*|item* of content|piece* of content|item* of online content|\
             item* of terrorist content|online content|content|contents|item* of propaganda|propaganda item*|\
             piece* of propaganda|online propaganda item*|piece* of terrorist content|online material*|\
             piece* of online content|propaganda material*|digital item*|web item*"
        }
        Account => {
            "account*|user account*|online account*|social media account*|Twitter account*|Facebook account*|\
             Instagram account*|Telegram account*|profile*|user profile*|fake account*|handle*|bot account*"
        }
        BankAccount => "bank account*|savings account*|offshore account*",
        Post => {
            "post*|tweet*|posting*|social media post*|blog post*|status update*|retweet*|Facebook post*|forum post*|\
             online post*|thread*|Instagram post*"
        }
        Comment => "comment*|user comment*|reply|replies|likes",
        Message => "message*|text message*|SMS|chat message*|voice message*",
        Email => "email*|e-mail*|phishing email*|electronic mail*",
        Video => "video*|video clip*|clip*|footage|propaganda video*|recording*|livestream*|video recording*",
        Image => "image*|photo*|picture*|photograph*|meme*|indecent image*|screenshot*",
        Website => {
            "website*|web site*|site* on the internet|internet site*|online site*|blog*|online forum*|web portal*|\
             portal*|leak site*"
        }
        WebPage => "web page*|webpage*|internet page*|Facebook page*|fan page*",
        Channel => "channel*|Telegram channel*|YouTube channel*|online channel*|chat channel*",
        OnlineGroup => {
            "online group*|chat group*|Facebook group*|Telegram group*|WhatsApp group*|chatroom*|chat room*|\
             group chat*|discussion group*"
        }
        Link => "link*|URL|URLs|web link*|hyperlink*|web address|web addresses",
        Chatbot => "bot|bots|chatbot*|Telegram bot*",
        App => "app|apps|mobile app*|mobile application*|smartphone app*",
        Domain => "domain*|domain name*|internet domain*|web domain*",
        Hashtag => "hashtag*",
        OnlinePlatform => {
            "platform*|online platform*|social network*|social media platform*|social platform*|online service*|\
             hosting platform*|social media site*|messaging platform*|media platform*"
        }
        Server => "server*|computer server*|command server*|host server*",
        OnlineFile => "file*|computer file*|data file*|digital file*",
        Record => {
            "record*|data record*|data set*|dataset*|customer record*|personal record*|medical record*|data entry|\
             data entries|patient record*"
        }
        Password => "password*|login*|credential*|passcode*|username*",
        CreditCard => "credit card*|card number*|credit card number*|debit card*|bank card*|payment card*",
        Vulnerability => "vulnerability|vulnerabilities|security flaw*|security hole*|flaw*|bug*|zero-day*|defect*",
        Device => {
            "device*|mobile device*|electronic device*|gadget*|smart device*|electronic equipment|machine*|\
             infected device*"
        }
        Computer => {
            "computer*|laptop*|personal computer*|infected computer*|tablet*|desktop computer*|workstation*|PCs"
        }
        Phone => {
            "phone*|mobile phone*|cellphone*|cell phone*|smartphone*|iPhone*|handset*|telephone*|mobiles|SIM card*"
        }
        Camera => "camera*|CCTV camera*|surveillance camera*|video camera*|bodycam*",
        Storage => "hard drive*|USB stick*|hard disk*|flash drive*|storage device*|USB key*|memory card*",
        FlightRecorder => {
            "flight recorder*|black box|black boxes|flight data recorder*|voice recorder*|cockpit voice recorder*|\
             data recorder*"
        }
        Vehicle => "vehicle*|military vehicle*|police vehicle*|emergency vehicle*|rescue vehicle*|electric vehicle*",
        Car => {
            "car*|automobile*|taxi*|SUV|SUVs|sedan*|hire car*|parked car*|minicab*|electric car*|passenger car*|\
             police car*|diesel car*"
        }
        Truck => {
            "truck*|lorry|lorries|tanker truck*|pickup*|pick-up*|pickup truck*|heavy goods vehicle*|HGV|HGVs|\
             fuel truck*|trailer*|juggernaut*|aid truck*|articulated lorry|articulated lorries|semi-trailer*"
        }
        Bus => {
            "bus|buses|busses|minibus|minibuses|school bus|school buses|autobus|tour bus|tour buses|motor coach|\
             motor coaches|tour coach|tour coaches|bus coach"
        }
        Ambulance => "ambulance*",
        Train => {
            "train*|passenger train*|freight train*|metro train*|high-speed train*|express train*|commuter train*|\
             Eurostar*"
        }
        TrainCar => {
            "carriage*|wagon*|train car*|railcar*|rail car*|train carriage*|tank car*|railway carriage*|freight car*|\
             locomotive*|coach|coaches|bogie*"
        }
        Aircraft => {
            "aircraft|air craft|military aircraft|light aircraft|glider*|balloon*|hot air balloon*|\
             firefighting aircraft"
        }
        Plane => {
            "plane*|airplane*|aeroplane*|airliner*|jet|jets|jetliner*|passenger plane*|passenger jet*|boeings|\
             light plane*|private jet*|passenger aircraft|transport plane*|cargo plane*|small plane*"
        }
        Warplane => {
            "fighter jet*|fighter plane*|warplane*|bomber plane*|combat aircraft|fighter aircraft|military jet*"
        }
        Helicopter => "helicopter*|chopper*|military helicopter*|rescue helicopter*|attack helicopter*",
        Drone => {
            "drone*|unmanned aerial vehicle*|UAV|UAVs|attack drone*|kamikaze drone*|quadcopter*|unmanned aircraft|\
             explosive drone*|Shahed drone*|suicide drone*"
        }
        Ship => {
            "ship*|vessel*|freighter*|cruise ship*|cargo ship*|container ship*|trawler*|merchant ship*|cargo vessel*|\
             coast guard vessel*|patrol boat*|patrol vessel*|bulk carrier*"
        }
        Boat => {
            "boat*|dinghy|dinghies|small boat*|fishing boat*|yacht*|canoe*|lifeboat*|speedboat*|raft*|sailboat*|\
             pleasure boat*|tourist boat*|migrant boat*|rubber boat*|inflatable boat*|kayak*|barge*|catamaran*|\
             rescue boat*"
        }
        Ferry => "ferry|ferries|passenger ferry|passenger ferries",
        Tanker => "tanker*|oil tanker*|supertanker*",
        Warship => "warship*|frigate*|destroyer*|aircraft carrier*|naval vessel*|navy ship*|corvette*",
        Submarine => "submarine*|submersible*",
        Motorcycle => "motorcycle*|motorbike*|scooter*|moped*|e-scooter*|electric scooter*",
        Bicycle => "bicycle*|bike*|e-bike*|electric bike*|cargo bike*",
        Tractor => "tractor*|bulldozer*|excavator*|digger*|farm vehicle*",
        FireEngine => "fire engine*|fire truck*|fire appliance*|fire tender*",
        Van => "van*|minivan*|delivery van*|camper van*",
        Tram => "tram*|streetcar*",
        ArmouredVehicle => {
            "armoured vehicle*|armored vehicle*|armoured personnel carrier*|armored personnel carrier*|\
             infantry fighting vehicle*"
        }
        Tank => "tank*|battle tank*|Leopard tank*",
        Spacecraft => "satellite*|spacecraft|space probe*|space rocket*|space shuttle*|probe*|space capsule*",
        Building => {
            "building*|structure*|property|properties|tower block*|high-rise*|skyscraper*|premises|public building*|\
             office building*|office block*|tower*|block* of flats|apartment building*|apartment block*|\
             residential building*|historic building*|edifice*|barn*"
        }
        Home => {
            "home*|dwelling*|residence*|housing unit*|lodging*|private home*|mobile home*|family home*|social homes"
        }
        House => "house*|villa*|farmhouse*|bungalow*|cottage*|cabin*|shack*|hut*|private house*",
        Apartment => "apartment*|flat|flats|condo*|condominium*|studio flat*",
        Tent => "tent*|shelter*|temporary shelter*|emergency shelter*",
        Camp => "camp|camps|refugee camp*|migrant camp*|encampment*|settlement*|training camp*|displacement camp*",
        School => "school*|primary school*|secondary school*|high school*|college*|madrasa*",
        Kindergarten => {
            "kindergarten*|nursery school*|nursery|nurseries|preschool*|daycare centre*|daycare center*|\
             day care center*"
        }
        University => {
            "university|universities|campus|campuses|institute* of higher education|higher education institution*"
        }
        Hospital => {
            "hospital*|clinic*|medical centre*|medical center*|health centre*|health center*|health facility|\
             health facilities|field hospital*|health care facility|medical facility|medical facilities"
        }
        HospitalBed => "hospital bed*|bed*|intensive care bed*|ICU bed*",
        Shop => {
            "shop*|store*|supermarket*|outlet*|retail store*|business premises|mall*|shopping centre*|\
             shopping center*|retail outlet*|department store*|convenience store*|bakery|bakeries"
        }
        Pharmacy => "pharmacy|pharmacies|drugstore*",
        PetrolStation => "petrol station*|gas station*|filling station*|service station*",
        Restaurant => "restaurant*|cafe*|eatery|eateries|fast-food restaurant*",
        Factory => {
            "factory|factories|plant*|manufacturing plant*|production site*|warehouse*|mill*|workshop*|\
             industrial site*|refinery|refineries|assembly plant*|chemical plant*|foundry|foundries|depot*|\
             industrial plant*"
        }
        PowerPlant => {
            "power plant*|power station*|nuclear plant*|nuclear power plant*|wind farm*|solar farm*|coal plant*|\
             power facility|power facilities"
        }
        Worship => "temple*|place* of worship|shrine*",
        Church => "church|churches|chapel*|cathedral*|basilica*",
        Mosque => "mosque*",
        Synagogue => "synagogue*",
        Monastery => "monastery|monasteries|abbey*|convent*",
        Museum => "museum*|gallery|galleries",
        Stadium => "stadium*|stadia|arena*|venue*|sports venue*|sports hall*|gym|gyms|swimming pool*|sports centre*",
        Prison => "prison*|jail*|detention centre*|detention center*|penitentiary|penitentiaries|correctional facility",
        PoliceStation => "police station*|police post*",
        Hotel => "hotel*|guesthouse*|inn|inns|hostel*|resort*",
        Bar => "bar|bars|pub|pubs|nightclub*|disco*|night club*",
        Theatre => "theatre*|theater*|cinema*|concert hall*|opera house*",
        Library => "library|libraries",
        FireStation => "fire station*",
        NursingHome => "nursing home*|care home*|retirement home*",
        PollingStation => {
            "polling station*|polling place*|voting centre*|ballot box|ballot boxes|precinct*|polling booth*|\
             vote centre*"
        }
        Airport => "airport*|airfield*|airbase*|air base*|runway*|heliport*",
        Station => "station*|train station*|railway station*|metro station*|subway station*|bus station*|tube station*",
        Port => "port*|harbour*|harbor*|seaport*",
        Office => "office*|embassy|embassies|consulate*|bureau*|headquarters|diplomatic mission*",
        Mine => "mine*|coal mine*|mine shaft*|quarry|quarries|pit|pits|gold mine*",
        Oilfield => {
            "oil well*|oil platform*|oil rig*|drilling rig*|oilfield*|oil field*|gas field*|well|wells|\
             offshore platform*"
        }
        Pipeline => "pipeline*|gas pipeline*|oil pipeline*",
        Dam => "dam|dams|dyke*|dike*|levee*|embankment*|reservoir*",
        Bridge => "bridge*|viaduct*|overpass|overpasses|footbridge*|flyover*|tunnel*",
        Road => "road*|motorway*|highway*|street*|route*|freeway*|lane*|main road*|A-road*|major road*",
        RailLine => {
            "railway line*|rail line*|train line*|metro line*|bus line*|bus route*|railway*|track*|line*|tram line*"
        }
        River => "river*|stream*|waterway*|canal|canals",
        Island => "island*|islet*|atoll*|isle*",
        Locality => {
            "locality|localities|community|communities|settled area*|towns and cities|cities and towns|\
             towns and villages|villages and towns|populated area*"
        }
        City => {
            "city|cities|big city|big cities|metropolis|metropolises|major city|major cities|capital city|\
             capital cities|large city|large cities"
        }
        Town => "town*|small town*|township*|borough*",
        Village => "village*|hamlet*",
        Municipality => {
            "municipality|municipalities|commune*|parish|parishes|local authority|local authorities|town council*|\
             local council*|council*"
        }
        Neighbourhood => "neighbourhood*|neighborhood*|suburb*|housing estate*|ward*|slum*|shanty town*",
        District => {
            "district*|county|counties|administrative district*|prefecture*|canton*|department* of France|\
             electoral district*|constituency|constituencies|sub-district*"
        }
        Province => {
            "province*|region*|US state*|federal state*|governorate*|oblast*|territory|territories|autonomous region*|\
             states of the US"
        }
        Country => {
            "country|countries|nation*|state*|sovereign state*|nation state*|European country|European countries|\
             African country|African countries|foreign country|foreign countries|third country|third countries|\
             participating country|participating countries|participating state*|partner country|partner countries|\
             neighbouring country|neighbouring countries|Western country|Western countries|European nation*|\
             Arab country|Arab countries|other country|other countries|different country|different countries"
        }
        EuMemberState => {
            "EU member state*|member state*|member state* of the European Union|EU state*|EU country|EU countries|\
             EU member|EU members|European Union country|European Union countries|member country|member countries|\
             European Union member state*|European Union state*|European Union member*|EU nation*|EU member country|\
             EU member countries|member state* of the EU|country of the European Union|\
             countries of the European Union|country of the EU|countries of the EU|other EU member state*|\
             other member state*|other EU country|other EU countries|participating member state*|EU Member nation*|\
             member nation*|state* of the European Union"
        }
        NatoMember => {
            "NATO member*|NATO country|NATO countries|NATO ally|NATO allies|NATO member state*|NATO state*|\
             allied country|allied countries"
        }
        Continent => "continent*",
        Site => {
            "site*|location*|place*|area*|zone*|spot*|facility|facilities|target*|military target*|position*|\
             point* of interest"
        }
        Room => "room*|bedroom*|hotel room*|office space*",
        Floor => "floor*|storey*|story|stories|level*",
        Weapon => "weapon*|arm|arms|piece* of weaponry|axe*|sharp object*|weaponry|bladed weapon*",
        Gun => {
            "gun*|firearm*|rifle*|handgun*|pistol*|revolver*|machine gun*|shotgun*|assault rifle*|Kalashnikov*|\
             submachine gun*|small arm*|long gun*"
        }
        Bomb => {
            "bomb*|explosive device*|IED|IEDs|car bomb*|improvised explosive device*|pipe bomb*|petrol bomb*|\
             Molotov cocktail*|parcel bomb*|homemade bomb*|explosive belt*|explosive*|glide bomb*|cluster bomb*|\
             nail bomb*"
        }
        Knife => "knife|knives|machete*|blade*|kitchen knife|kitchen knives",
        Grenade => "grenade*|hand grenade*",
        Landmine => "landmine*|land mine*|antipersonnel mine*|anti-personnel mine*",
        Projectile => "projectile*",
        Artillery => {
            "artillery piece*|artillery system*|howitzer*|piece* of artillery|air defence system*|air defense system*|\
             missile launcher*|rocket launcher*"
        }
        Missile => {
            "missile*|ballistic missile*|cruise missile*|hypersonic missile*|interceptor*|warhead*|nuclear warhead*|\
             torpedo|torpedoes|anti-tank missile*"
        }
        Rocket => "rocket*|rocket-propelled grenade*|RPG|RPGs",
        Shell => "shell*|mortar*|mortar shell*|mortar round*|artillery shell*",
        Shot => "shot*|gunshot*|warning shot*|gunshot wound*|gun shot*|bullet wound*",
        Bullet => {
            "bullet*|cartridge*|round* of ammunition|ammunition|munition*|shell casing*|piece* of ammunition|\
             cartridge case*|bullet casing*"
        }
        Stabbing => "stab wound*|stabbing*|knife wound*|knife attack*",
        Drug => {
            "drug*|cocaine|heroin|cannabis|hashish|pill*|ecstasy pill*|drug package*|tablet* of ecstasy|amphetamine*|\
             narcotic*|methamphetamine|fentanyl pill*"
        }
        Package => {
            "package*|parcel*|bag*|box|boxes|suitcase*|container*|shipment*|crate*|pallet*|shipping container*|\
             packet*|bale*|consignment*|sack*|briefcase*"
        }
        Cigarette => "cigarette*|cigarette packet*|pack* of cigarettes|cigar*",
        Banknote => "banknote*|bank note*|counterfeit note*|coin*|counterfeit banknote*",
        Jewel => "jewel*|piece* of jewellery|piece* of jewelry|gem*|tiara*|crown jewel*",
        Diamond => "diamond*",
        Watch => "watch|watches|luxury watch|luxury watches",
        Artwork => {
            "artwork*|painting*|work* of art|sculpture*|artefact*|artifact*|antiquity|antiquities|canvas|canvases|\
             masterpiece*|cultural object*|looted artwork*|antique*"
        }
        Item => "object*|article* of clothing|goods|personal effect*|belonging*|piece*|piece* of evidence|exhibit*",
        Product => {
            "product*|counterfeit product*|model*|type* of product|counterfeit good*|toy*|batch|batches|\
             counterfeit item*|recalled product*|lot|lots"
        }
        Document => {
            "document*|paper*|classified document*|secret document*|leaked document*|dossier*|folder*|archive*|\
             letter*|threatening letter*|internal document*"
        }
        Passport => {
            "passport*|fake passport*|identity document*|identity card*|ID card*|driving licence*|driver's license*|\
             travel document*|golden passport*"
        }
        Visa => "visa*|residence permit*|work permit*|work visa*|permit*|licence*|license*",
        Ticket => "ticket*|plane ticket*|train ticket*|lottery ticket*|admission ticket*|entry ticket*",
        Book => "book*|novel*|copy|copies|volume*|school book*|magazine*|comic book*",
        Page => "page*|paragraph*|pages long|chapter*",
        Report => "report*|study|studies|survey*|indicator*|official report*|media report*",
        Article => "article*|news article*|column*|clause*|newspaper article*",
        Film => "film*|movie*|documentary|documentaries|feature film*|TV series|TV show*|programme*|broadcast*",
        Song => "song*|single*",
        Award => {
            "award*|prize*|Oscar|Oscars|Grammy|Grammys|trophy|trophies|nomination*|Academy Award*|Oscar nomination*|\
             BAFTA|BAFTAs|distinction*"
        }
        Language => "language*|official language*|dialect*",
        Nationality => "nationality|nationalities|different nationality|different nationalities",
        Contract => {
            "contract*|deal*|order*|agreement*|accord*|treaty|treaties|partnership*|memorandum* of understanding|\
             trade deal*"
        }
        Law => "law*|act|acts|directive*|regulation*|statute*|reform*",
        Measure => {
            "measure*|proposal*|recommendation*|rule*|restriction*|new measure*|demand*|condition*|step*|initiative*"
        }
        Sanction => "sanction*|economic sanction*",
        Fine => "fine|fines",
        Organisation => {
            "organisation*|organization*|institution*|entity|entities|public body|public bodies|\
             international organisation*|international organization*|association*|hospital trust*|health trust*|NHS trust*|establishment*"
        }
        Company => {
            "company|companies|firm*|business|businesses|corporation*|enterprise*|startup*|start-up*|employer company|\
             tech company|tech companies|tech firm*|subsidiary|subsidiaries|supplier*|manufacturer*|carmaker*|\
             airline*|operator*|multinational*|retailer*|technology company|technology companies|small business|\
             small businesses"
        }
        ServiceProvider => {
            "service provider*|online service provider*|OSP|OSPs|provider*|internet service provider*|\
             hosting service provider*|hosting provider*|internet company|internet companies|internet provider*|\
             internet platform*|ISP|ISPs|hosting service*|internet firm*"
        }
        Agency => {
            "agency|agencies|government agency|government agencies|department*|federal agency|federal agencies|\
             UN agency|UN agencies|regulator*|authority|authorities|watchdog*|directorate*|intelligence agency|\
             intelligence agencies"
        }
        Ministry => "ministry|ministries",
        Party => {
            "party|parties|political party|political parties|faction*|opposition party|opposition parties|\
             parliamentary group*"
        }
        Union => "union*|trade union*|labour union*|labor union*|workers' union*|teachers' union*",
        Bank => "bank*|lender*|central bank*|financial institution*|commercial bank*",
        Ngo => {
            "NGO|NGOs|non-governmental organisation*|non-governmental organization*|charity|charities|aid group*|\
             aid organisation*|aid organization*|aid agency|aid agencies|non-profit*|nonprofit*|\
             humanitarian organisation*|humanitarian organization*|rights group*"
        }
        Team => {
            "team*|squad*|rescue team*|side*|football team*|search team*|national team*|fire crew*|rescue crew*|\
             investigation team*|joint investigation team*"
        }
        PoliceForce => {
            "police force*|law enforcement agency|law enforcement agencies|law enforcement authority|\
             law enforcement authorities|police service*|national police force*|police department*|police unit*|\
             law enforcement unit*|police authority|police authorities|referral unit*|Internet Referral Unit*|\
             police agency|police agencies"
        }
        Court => "court*|tribunal|tribunals|appeals court*|appeal court*|court* of appeal|high court*",
        MilitaryUnit => {
            "brigade*|battalion*|regiment*|army unit*|division*|army brigade*|military unit*|platoon*|squadron*|\
             battlegroup*"
        }
        MediaOutlet => {
            "media outlet*|newspaper*|TV station*|TV channel*|television channel*|broadcaster*|news outlet*|\
             radio station*|news organisation*|news organization*|daily|dailies|news website*|daily newspaper*"
        }
        Group => {
            "group*|network*|cell|cells|gang*|terrorist group*|militia*|armed group*|rebel group*|criminal network*|\
             crime group*|terror cell*|terror group*|criminal gang*|cartel*|organised crime group*|ransomware group*|\
             hacker group*"
        }
        Fund => "fund*|hedge fund*|pension fund*|investment fund*",
        Club => "club*|sports club*|football club*",
        Incident => "incident*|event*|occurrence*|accident*|security incident*|mishap*|collision*|separate incident*",
        Attack => {
            "attack*|terror attack*|terrorist attack*|assault*|shooting*|bombing*|ambush|ambushes|suicide attack*|\
             suicide bombing*|massacre*|mass shooting*|armed attack*|attempted attack*|rocket attack*|drone attack*|\
             missile attack*|terror plot*|plot*|racist attack*|car bombing*"
        }
        AirStrike => {
            "air strike*|airstrike*|air raid*|drone strike*|missile strike*|bombardment*|sortie*|air attack*|\
             combat mission*|Israeli strike*"
        }
        CyberAttack => {
            "cyberattack*|cyber attack*|hack|hacks|ransomware attack*|DDoS attack*|intrusion*|cyber incident*|\
             hacking attack*|denial-of-service attack*|phishing attack*"
        }
        DataBreach => "data breach|data breaches|breach|breaches|data leak*|leak*|data theft*|privacy breach",
        Explosion => "explosion*|blast*|bomb blast*|bomb explosion*|detonation*",
        Quake => "earthquake*|quake*|tremor*|seismic event*|earth tremor*",
        Aftershock => "aftershock*",
        Fire => "fire*|blaze*|wildfire*|forest fire*|bushfire*|bush fire*|hotspot*|house fire*|active fire*",
        Storm => {
            "storm*|tornado|tornadoes|tornados|hurricane*|cyclone*|typhoon*|twister*|thunderstorm*|named storm*|\
             tropical storm*"
        }
        Flood => "flood*|flooding*|flash flood*",
        Landslide => "landslide*|mudslide*|landslip*|rockslide*|rockfall*",
        Avalanche => "avalanche*",
        Eruption => "eruption*|volcanic eruption*",
        Tsunami => "tsunami*",
        Disaster => "natural disaster*|disaster*|catastrophe*|calamity|calamities",
        Crash => {
            "crash|crashes|plane crash|plane crashes|air crash|air crashes|air disaster*|train crash|train crashes"
        }
        RoadAccident => {
            "road accident*|traffic accident*|car crash|car crashes|road crash|road crashes|car accident*|pile-up*|\
             traffic collision*|road traffic collision*"
        }
        Derailment => "derailment*|train derailment*",
        Shipwreck => "shipwreck*|sinking*|capsizing*",
        Wave => "wave*|gust*|heatwave*|heat wave*",
        Outage => "outage*|power outage*|power cut*|blackout*|breakdown*|disruption*|failure*",
        Flight => "flight*|domestic flight*|international flight*|departure*|landing*|scheduled flight*",
        Delay => {
            "delay*|train delay*|cancellation*|delayed flight*|cancelled train*|cancelled flight*|canceled flight*"
        }
        Trip => {
            "trip*|journey*|visit*|official visit*|state visit*|crossing*|voyage*|illegal crossing*|border crossing*|\
             arrival*|sea arrival*|spacewalk*"
        }
        Raid => {
            "raid*|search|searches|police search|house search|house searches|home search|home searches|\
             searched location*|police raid*|property search|dawn raid*|inspection*|identity check*"
        }
        Operation => {
            "operation*|police operation*|military operation*|mission*|intervention*|special operation*|\
             rescue operation*|search and rescue operation*|crackdown*|action day*|joint action day*|deployment*"
        }
        Investigation => {
            "investigation*|inquiry|inquiries|enquiry|enquiries|criminal investigation*|police investigation*|\
             inquest*|preliminary investigation*|criminal probe*"
        }
        Case => {
            "case*|reported case*|cases reported|measles case*|dengue case*|coronavirus case*|Covid case*|\
             COVID-19 case*|Ebola case*|active case*|imported case*"
        }
        ConfirmedCase => {
            "confirmed case*|laboratory-confirmed case*|infection*|new infection*|positive case*|positive test*|\
             case* of infection|confirmed infection*|contamination*|new case*|coronavirus infection*|Covid infection*|\
             daily case*"
        }
        SuspectedCase => "suspected case*|probable case*|possible case*",
        Outbreak => "outbreak*|cluster*|epidemic*|infection cluster*",
        Trial => "trial*|court case*|court hearing*|hearing*|proceeding*|legal proceeding*|criminal case*",
        Complaint => "complaint*|criminal complaint*|formal complaint*|grievance*|notification*",
        Lawsuit => {
            "lawsuit*|suit|suits|legal action*|class action*|civil suit*|claim*|legal claim*|petition*|appeal*|\
             legal challenge*"
        }
        Charge => {
            "charge*|count*|criminal charge*|offence*|offense*|allegation*|accusation*|felony|felonies|violation*|\
             count* of murder|misdemeanor*|infringement*"
        }
        Crime => "crime*|kidnap case*|assault case*",
        Murder => "murder*|homicide*|killing*|assassination*|femicide*",
        Rape => "rape*|sexual assault*",
        Robbery => "robbery|robberies|burglary|burglaries|theft*|heist*|break-in*",
        WarCrime => "war crime*",
        Warrant => {
            "warrant*|arrest warrant*|search warrant*|subpoena*|Red Notice*|European arrest warrant*|\
             extradition request*"
        }
        DeathSentence => "death sentence*",
        Vote => {
            "vote*|ballot*|ballot paper*|votes cast|valid vote*|abstention*|vote* in favour|electoral vote*|\
             vote* against|vote* for|no vote*|yes vote*"
        }
        Seat => "seat*|parliamentary seat*|seat* in parliament|Senate seat*|House seat*",
        Election => "election*|referendum*|general election*|poll|polls|ballot round*|by-election*|runoff*|referenda",
        Job => {
            "job*|position* cut|vacancy|vacancies|workplace*|full-time job*|full-time position*|job opening*|\
             payroll job*|nonfarm payroll*|full-time equivalent*|FTE|FTEs|role*|post cut*"
        }
        Share => "share*|stock*|common share*|security|securities|bond*|option*",
        Strike => {
            "strike*|walkout*|strike day*|day* of strike|stoppage*|general strike*|work stoppage*|industrial action*"
        }
        Demonstration => {
            "demonstration*|protest*|rally|rallies|marches|gathering*|riot*|protest march|protest marches|parade*|\
             blockade*|sit-in*|vigil*|demo|demos"
        }
        Meeting => {
            "meeting*|session*|round* of talks|talks|conference*|sitting*|round* of negotiations|encounter*|\
             emergency meeting*"
        }
        Summit => "summit*",
        Match => {
            "match|matches|game*|fixture*|test match|test matches|league match|league matches|league game*|fight*|\
             bout*|league appearance*|cap|caps|appearance*"
        }
        Goal => "goal*|own goal*|penalty goal*|home run*",
        Point => "point*|league point*|index point*",
        Medal => "medal*|gold medal*|silver medal*|bronze medal*|Olympic medal*|gold|golds|bronzes",
        Title => "title*|championship*|league title*|cup|cups|Grand Slam title*|world title*",
        Win => "wins|victory|victories|straight win*|consecutive win*",
        Round => "round*|inning*|heat*",
        Card => "card*",
        RedCard => "red card*|sending-off|sendings-off",
        YellowCard => "yellow card*|booking*",
        Test => {
            "test*|PCR test*|Covid test*|nuclear test*|missile test*|sample*|swab*|screening*|exam*|coronavirus test*"
        }
        Dose => {
            "dose*|vaccine dose*|jab*|vaccine*|injection*|vaccination*|vial*|dose* of vaccine|booster*|booster jab*|\
             vaccine shot*"
        }
        Mask => "mask*|face mask*|gown*",
        Symptom => "symptom*|side effect*|adverse reaction*",
        Surgery => "surgery|surgeries|procedure*|medical procedure*|kidney*",
        Animal => {
            "animal*|beast*|elephant*|whale*|dolphin*|shark*|seal|seals|bear*|lion*|tiger*|pet|pets|rhino*|rhinoceros|\
             turtle*|wild animal*|fish|fishes|monkey*|mink|minks|zoo animal*|wolf|wolves"
        }
        Cattle => "cattle|cow*|head of cattle|bull*|calf|calves",
        Sheep => "sheep|lamb*|ewe*",
        Horse => "horse*|racehorse*|donkey*|pony|ponies",
        Dog => "dog*|sniffer dog*|search dog*|puppy|puppies|police dog*",
        Livestock => "livestock|head of livestock|farm animal*|goat*|camel*|buffalo*",
        Bird => "bird*|chicken*|poultry|duck*|turkey*|hen|hens|goose|geese|fowl|swan*",
        Cat => "cat|cats|kitten*",
        Pig => "pig*|hog*|piglet*|wild boar*",
        Species => "species|endangered species|breed*",
        Tree => "tree*|sapling*|fallen tree*|uprooted tree*|plant species|cannabis plant*|marijuana plant*",
        Egg => "egg*|contaminated egg*",
        Meal => "meal*|food parcel*|ration*|food ration*|hot meal*|bottle*|cans|food box|bottles of water",
        Coffin => "coffin*|casket*|grave*|tomb*|mass grave*|burial site*",
        Stone => "stone*|rock*|brick*|fragment*|debris|piece* of debris|piece* of wreckage",
        Window => "window*|door*|gate*|wall*",
        Project => "project*|plan*|building project*|scheme*|development project*|campaign*",
        Question => "question*|issue*|topic*|problem*|error*|mistake*|irregularity|irregularities",
        Reason => "reason*|factor*|cause*|scenario*|hypothesis|hypotheses",
        Request => {
            "request*|application*|asylum application*|asylum claim*|asylum request*|bid*|offer*|tender*|submission*|\
             registration*"
        }
        Transaction => {
            "transaction*|payment*|transfer*|sale*|purchase*|instalment*|installment*|donation*|grant*|loan*|\
             withdrawal*|mortgage*"
        }
        Bitcoin => "bitcoin*|BTC|cryptocurrency|cryptocurrencies|crypto coin*",
        Resignation => "resignation*|appointment*",
        Recall => "recall*|product recall*|vehicle recall*",
        Truce => "ceasefire*|truce*|ceasefire violation*|violation* of the ceasefire",
        Generation => "generation*|anniversary|anniversaries",
        Time => "time|times|occasion*",
        Night => "night*",
        Season => "season*|term*|mandate*|presidential term*",
        Volcano => "volcano|volcanoes|volcanos",
        Monument => "monument*|heritage site*|cultural site*|World Heritage Site*|statue*|memorial*",
        Reactor => "reactor*|nuclear reactor*",
        WindTurbine => "wind turbine*|turbine*",
        Substation => "substation*|electrical substation*|transformer*",
        SolarPanel => "solar panel*|solar module*",
        Disease => "disease*|illness|illnesses",
        Virus => "virus|viruses|variant*|pathogen*|strain*",
        Lake => "lake*",
        Beach => "beach|beaches",
        Glacier => "glacier*",
        PowerLine => "power line*|high-voltage line*|transmission line*|pylon*",
        Cable => "undersea cable*|subsea cable*|cable*|submarine cable*",
        Ventilator => "ventilator*|respirator*",
        Defeat => "defeat*|loss|losses|consecutive defeat*",
        Draw => "draw*",
        Classroom => "classroom*|class|classes|school class|school classes",
        MilitaryBase => {
            "army base*|military base*|barracks|base|bases|outpost*|army post*|military outpost*|military camp*"
        }
        Checkpoint => "checkpoint*|roadblock*|road block*|border crossing point*|border post*",
        Bill => "bill|bills|draft law*",
        Resolution => "resolution*|UN resolution*",
        Decree => "decree*|executive order*",
        Amendment => "amendment*",
        Tariff => "tariff*",
        GoldBar => "gold bar*|gold ingot*|ingot*",
        Branch => "branch|branches|bank branch|bank branches",
        ClinicalTrial => "clinical trial*",
        Execution => "execution*",
        LifeSentence => "life sentence*|life term*",
        PrisonSentence => "sentence*|prison sentence*|prison term*|jail term*|jail sentence*",
        Episode => "episode*",
        Play => "play*|performance*|shows",
        Album => "album*",
        Concert => "concert*|gig*",
        EmergencyCall => "emergency call*|call|calls|phone call*|999 call*|911 call*",
        Alert => "alert*|warning*|red alert*|evacuation order*|flood warning*",
        Tip => "tip|tips|tip-off*|leads",
        Referral => "referral*",
        Lap => "lap*",
        Stage => "stage*|leg|legs",
        Set => "sets",
        Try => "tries",
        Touchdown => "touchdown*",
        Run => "runs",
        Wicket => "wicket*",
        Assist => "assist*",
        Penalty => "penalty|penalties|penalty kick*",
        Abortion => "abortion*",
        Transplant => "transplant*|organ*",
        Address => "address|addresses|residential address|residential addresses",
        IpAddress => "IP address|IP addresses",
        View => "view*|page view*|download*",
        Farm => "farm*|farmstead*",
        Field => "field*|crop*",
        Blanket => "blanket*|mattress|mattresses",
        Vest => "vest*|body armour|bulletproof vest*|life jacket*|explosive vest*|suicide vest*",
        Envelope => "envelope*",
        Detonator => "detonator*",
        Part => "airbag*|air bag*|airbag inflator*|part|parts|component*",
        Engine => "engine*|motor*",
        Convoy => "convoy*",
        Marriage => "marriage*|wedding*|divorce*",
        Pregnancy => "pregnancy|pregnancies",
        Version => "version*",
        Wound => "wound*|fracture*|broken bone*",
        Market => "market*",
    }
}
