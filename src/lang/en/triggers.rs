use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "attack*|attack~|terror attack*|terrorist attack*|terrorist act*|act* of terror|act* of terrorism|\
             ambush*|ambush~|massacre*|massacre~|bloodbath*|atrocity*|killing spree*|assassination*|assassinate~|\
             assassination attempt*|attempt* on the life|ramming*|car ramming*|vehicle ramming*|ram~ into a crowd|\
             plough~ into a crowd|plow~ into a crowd|arson attack*|acid attack*|mob attack*|lynching*|beat~ to death|\
             hate crime*|pogrom*|genocide*|act* of violence|desecration*|vandalism|vandalise~|vandalize~|sabotage|\
             sabotage~|siege*|poisoning*|poison~|drone attack*|hit-and-run attack*|brawl*|fistfight*|gang war*|\
             turf war*|assaulted|assaulting|assaults|an assault|the assault|assault on|assault against|assault by|\
             armed assault*|violent assault*|lynched|lynch mob*|launch~ an attack|launch~ attacks|\
             carry~ out an attack|vehicle attack*|van attack*|lorry attack*|truck attack*|mow~ down|\
             drive~ into a crowd|drive~ into pedestrians|drive~ at pedestrians|plough~ into pedestrians|\
             run~ down pedestrians|run~ over pedestrians|drive~ into people|ram~ into pedestrians|wave of violence|\
             outbreak of violence|sectarian violence|terror plot*|rampage*|mass killing*|under attack"
        }
        EventKind::Bombing => {
            "bombing*|bomb attack*|bomb blast*|bomb~|car bomb*|truck bomb*|suicide bombing*|suicide attack*|\
             suicide bomber*|suicide blast*|roadside bomb*|parcel bomb*|letter bomb*|nail bomb*|bomb*|IED*|\
             improvised explosive device*|explosive device*|grenade attack*|detonate~|detonation*|blow~ himself up|\
             blow~ herself up|blow~ themselves up|set~ off a bomb|mine blast*|landmine*|booby trap*|hand grenade*|\
             throw~ a grenade|bomb* explode~|bomb* go~ off|bombed|bombings|bomb explosion*|pipe bomb*|petrol bomb*|\
             molotov cocktail*|firebomb*|firebombing*|bomb plot*|nail bombing*"
        }
        EventKind::Shooting => {
            "shooting*|mass shooting*|shootout*|gun attack*|gunfire|gunfight*|gun violence|shot dead|shoot~ dead|\
             shoot~|gun~ down|open~ fire|sniper attack*|gunshot*|drive-by*|drive-by shooting*|school shooting*|\
             exchange* of fire|hail of bullets|fired on|fired at|firing at|fired shots|fire~ shots|fired into|\
             firing into|shots fired|shots were fired|fired upon|fire upon|shooting spree*|shooting rampage*|\
             shoot-out*|gunned down|hail of gunfire|armed attack*|gunfire erupt~"
        }
        EventKind::Stabbing => {
            "stabbing*|stab~|stab~ to death|knife attack*|knifing*|machete attack*|slash~ the throat|hack~ to death|\
             axe attack*|sword attack*|behead~|beheading*|decapitate~|knifed|attack~ with a knife|\
             attack~ with an axe|attack~ people with an axe|attack~ people with a knife|\
             attack~ passengers with an axe|attack~ with a machete|knife rampage*|stabbing spree*|stabbing rampage*|\
             stabbing attack*|throat was slit|slit~ the throat"
        }
        EventKind::Airstrike => {
            "airstrike*|air strike*|air raid*|aerial bombardment*|bombardment*|drone strike*|missile strike*|\
             missile attack*|rocket attack*|rocket fire|shelling*|bombard~|air attack*|artillery fire|\
             artillery attack*|artillery strike*|rocket barrage*|mortar attack*|precision strike*|\
             retaliatory strike*|shelled|shellfire|pounded by|barrage of missiles|barrage of rockets|\
             missile barrage*|drone barrage*|salvo of rockets|salvo of missiles|aerial attack*|bombing raid*|\
             bombing run*|bombing campaign*|aerial strike*|rocket strike*|strike on a|strike on the|strikes on the|\
             strikes against|missiles hit|rockets hit|carpet bombing|artillery barrage*|military strike*|\
             cruise missile strike*|missile salvo*|a strike on a|a strike on the|the strike on the|the strike on a"
        }
        EventKind::Cyberattack => {
            "cyberattack*|cyber attack*|cyber assault*|hack~|hack*|hacking*|hacking attack*|ransomware attack*|\
             ransomware|malware attack*|computer attack*|phishing|phishing attack*|phishing campaign*|DDoS attack*|\
             DDoS|denial of service attack*|denial of service|distributed denial of service|deface~|defacement*|\
             cyber intrusion*|computer virus*|cyber espionage|supply chain attack*|cyber operation*|digital attack*|\
             breach~ the network|cybersecurity incident*|cyber incident*|network intrusion*|computer intrusion*|\
             malware infection*|botnet attack*|cyber offensive*|cyber raid*|cyberassault*|cyberespionage|\
             attack~ the servers|attack on the servers|hacking campaign*"
        }
        EventKind::DataBreach => {
            "data breach*|data … stolen|data leak*|data theft*|security breach*|expose~ online|personal data exposed|\
             exposure of data|privacy breach*|data exposure*|data loss*|exfiltrate~|exfiltration*|leaked data|\
             leaked documents|leak of data|leak of documents|leak~ data|leaked online|documents leaked|data leaked|\
             leak~ online|breach of data|breach of personal data|breached data|theft of data|theft of personal data|\
             stolen data|records exposed|records stolen|hacked data|information leak*|massive leak*|leak of personal|\
             steal~ the data|data of … were stolen|data of … was stolen|data of … been stolen|data of … were leaked|data of … was leaked|data of … been leaked|data of … were exposed|data of … was exposed|\
             data on … were stolen|data on … was stolen|data belonging to … were stolen|data belonging to … was stolen|details of … were stolen|details of … were leaked|details of … were exposed|records of … were stolen|records of … were leaked|records of … were exposed|data of … been compromised|data of … was compromised|data of … were compromised|steal~ data|steal~ personal data|steal~ the personal data|steal~ customer data|data compromised|compromised data|credentials stolen|expose~ the data|expose~ the personal"
        }
        EventKind::WarClash => {
            "clash*|clash~|armed conflict*|hostilities|skirmish*|firefight*|counteroffensive*|counter-offensive*|\
             ground assault*|invasion*|invade~|incursion*|border clash*|warfare|military escalation|\
             ground offensive*|occupation of|civil war*|insurgency*|capture~ the city|capture~ the town|recapture~|\
             military offensive*|army offensive*|launch~ an offensive|major offensive*|new offensive|the offensive|\
             war in|war against|war between|declare~ war|at war|outbreak of war|conflict in|conflict between|\
             military conflict*|battle for the city|battle for the town|fierce battle*|heavy battle*|gun battle*|\
             tank battle*|battles between|heavy fighting|fierce fighting|fighting between|fighting in|\
             fighting around|fighting near|fighting erupt~|fighting break~ out|fighting broke out|street fighting|\
             renewed fighting|the fighting|fighting rage~|fighting continue~|in combat|close combat|combat between|\
             combat operation*|clash* erupt~|clash* break~ out|military attack*|armed clash*|cross-border raid*|\
             all-out war"
        }
        EventKind::Coup => {
            "coup*|coup* d'état|coup attempt*|putsch*|overthrow*|overthrow~|mutiny*|military takeover*|seize~ power|\
             power grab*|uprising*|insurrection*|rebellion*|revolt*|topple~ the government|topple~ the president|\
             topple~ the regime|oust~ the president|oust~ the government|ousted by the military|ousted in a coup|\
             popular uprising*|armed uprising*|armed rebellion*|attempted coup*|military coup*|failed coup*"
        }
        EventKind::Kidnapping => {
            "kidnapping*|kidnap~|abduction*|abduct~|hostage taking*|hostage-taking*|hostage crisis*|\
             hostage situation*|take~ hostage|hold~ hostage|hijacking*|hijack~|enforced disappearance*|hold~ captive|\
             take~ captive|ransom demand*|hold~ for ransom|take~ hostages|hostage drama*|hold~ hostages|\
             seize~ hostages"
        }
        EventKind::Abuse => {
            "rape*|rape~|gang rape*|sexual assault*|sexual abuse|sexual harassment|sexually abuse~|sexually assault~|\
             harassment|harass~|molest~|molestation*|child abuse|torture|torture~|ill-treatment|mistreatment|\
             mistreat~|domestic violence|bullying|bully~|sexual misconduct|child pornography|stalking|femicide*|\
             abused|abusing children|physical abuse|abuse of children|abuse scandal*|abuse case*|human rights abuse*|\
             abuse of detainees|abuse of prisoners|stalked|groomed|child grooming|raped|gang-raped|police brutality"
        }
        EventKind::Theft => {
            "theft*|robbery*|burglary*|burgle~|heist*|steal~|stolen|looting*|loot~|shoplifting|mugging*|holdup*|\
             plunder~|ransack~|carjacking*|piracy|pickpocketing|make~ off with|bank robbery*|armed robbery*|\
             jewel heist*|robbed|robbing|rob a bank|to rob|mugged|break-ins|break-in at|a break-in|\
             smash-and-grab raid*|ram-raid*|art theft*|car theft*|jewellery heist*"
        }
        EventKind::Fraud => {
            "fraud*|defraud~|scam*|scam~|swindle*|swindle~|embezzlement*|embezzle~|corruption|bribery|bribe~|bribe*|\
             money laundering|launder~|tax evasion|tax fraud|evade~ taxes|Ponzi scheme*|insider trading|forgery*|\
             counterfeiting|racketeering|extortion|extort~|blackmail|blackmail~|kickback*|accounting scandal*|\
             vote rigging|identity theft|price fixing|match-fixing|doping|corruption scandal*|fraud scandal*|\
             bribery scandal*|forged documents|forge~ documents|forging documents|rigged|rigging|election rigging|\
             graft charge*|graft case*|graft probe*|graft scandal*|abuse of power|misuse of funds|misappropriation|\
             misappropriate~"
        }
        EventKind::Smuggling => {
            "smuggling|smuggle~|trafficking|drug trafficking|drug trade|human trafficking|people smuggling|\
             people-smuggling|contraband|arms trafficking|poaching|poach~|gun-running|drug smuggling|drug ring*|\
             trafficking ring*|smuggling ring*|trafficked|drug smuggling operation*|arms smuggling|\
             smuggling operation*"
        }
        EventKind::Escape => {
            "jailbreak*|prison break*|break~ out of prison|abscond~|escape~ from prison|escape~ from jail|escape~ from custody|escape~ custody|escaped prisoner*|escaped inmate*|escaped convict*|prison escape*|jail escape*|escape attempt*|break~ out of jail|prison breakout*|jail breakout*|mass breakout*|tunnel~ out"
        }
        EventKind::Riot => {
            "riot*|riot~|rioting|unrest|civil unrest|urban violence|pitched battle*|street battle*|hooliganism|\
             stampede*|crowd crush*|crowd surge*|torch~ cars|storming of|storm~ the building|prison riot*|\
             public disturbance*|disturbances|the crush|deadly crush|violence erupt~|violence break~ out|\
             street violence|clash~ with police|clashes with police|clash~ with riot police|human stampede*|\
             looting and rioting|crowd trouble"
        }
        EventKind::Disaster => {
            "disaster*|natural disaster*|catastrophe*|calamity*|tragedy*|dam burst*|dam failure*|dam collapse*|humanitarian crisis*|humanitarian disaster*|famine*|tsunami*|tidal wave*|nuclear disaster*|nuclear accident*|meteorite*|environmental disaster*|ecological disaster*|nuclear meltdown*|reactor meltdown*|dam breach*|burst dam*|dam rupture*|dam break*|reactor accident*|mining disaster*|mine disaster*"
        }
        EventKind::Earthquake => {
            "earthquake*|quake*|tremor*|temblor*|seismic event*|seism*|seaquake*|magnitude quake*|seismic activity|\
             earth tremor*|mainshock*|foreshock*|strong quake*|seismic shock*|earthquake swarm*"
        }
        EventKind::Aftershock => "aftershock*|after-shock*|secondary tremor*",
        EventKind::Flood => {
            "flood*|flooding*|flood~|flash flood*|inundation*|inundate~|deluge*|burst~ its banks|burst~ their banks|\
             submerge~|monsoon rain*|torrential rain*|heavy rain*|downpour*|floodwater*|heavy rainfall|storm surge*|\
             swollen river*|burst its banks|overflow~ its banks|overflow~ their banks|overflowing river*|\
             rivers overflow~|record rainfall|flood water*|high floodwaters|severe flooding|flood disaster*"
        }
        EventKind::Storm => {
            "storm*|hurricane*|cyclone*|typhoon*|tornado*|thunderstorm*|snowstorm*|blizzard*|hailstorm*|\
             tropical storm*|twister*|windstorm*|superstorm*|ice storm*|cold snap*|heavy snow|snowfall*|sandstorm*|\
             dust storm*|make~ landfall|landfall*|storm-force wind*|tropical cyclone*|severe weather|winter storm*|\
             cold wave*|nor'easter*|derecho*|gales|gale-force wind*|hailstone*|large hail|lightning strike*|\
             struck by lightning|hit by lightning|lightning bolt*|gusts of wind|strong gusts|wind gusts|heavy storm*|\
             violent storm*|strong winds|high winds|storm-force gusts|heavy snowfall"
        }
        EventKind::Fire => {
            "blaze*|wildfire*|bushfire*|forest fire*|inferno*|burn~ down|catch~ fire|ablaze|in flames|\
             go~ up in flames|house fire*|arson|brush fire*|firestorm*|conflagration*|set~ fire to|set~ alight|\
             set~ on fire|fires in|fires have|fires are|fires were|fires across|fires rage~|fires raging|fires burn~|\
             forest fires|fire at|fire in|fire on board|fire aboard|fire that|fire which|fire broke out|\
             fire break~ out|fire start~|fire spread~|fire sweep~|fire swept|fire rip~ through|fire tear~ through|\
             fire destroy~|fire kill~|fire erupt~|fire damage~|fire was|fire has|fire had|fire is|fire rage~|\
             fire burn~|fire gut~|fire claim~|fire leave~|fire near|in a fire|in the fire|by fire|by a fire|on fire|\
             after a fire|cause of the fire|cause~ a fire|start~ a fire|fight~ the fire|fight~ fires|\
             fight~ the flames|extinguish~ the fire|put~ out the fire|put~ out a fire|large fire*|huge fire*|\
             massive fire*|big fire*|major fire*|deadly fire*|fatal fire*|apartment fire*|flat fire*|hotel fire*|\
             factory fire*|warehouse fire*|school fire*|hospital fire*|church fire*|kitchen fire*|nightclub fire*|\
             market fire*|tower block fire*|electrical fire*|engine fire*|tunnel fire*|building fire*|grass fire*|\
             bush fire*|refugee camp fire*|flames|burned to the ground|burnt to the ground|burned through|burnt out|\
             burned-out|hectares burned|acres burned|hectares burnt|is burning|are burning|was burning|were burning|\
             has burned|torched|torching|gutted|engulfed in flames|burning building*|set ablaze"
        }
        EventKind::Landslide => {
            "landslide*|mudslide*|rockslide*|rockfall*|avalanche*|mudflow*|landslip*|debris flow*|snow slide*|\
             rock avalanche*|glacier collapse*|mud flow*|mudslides|rock slide*|rock fall*"
        }
        EventKind::Eruption => {
            "eruption*|erupt~|volcanic eruption*|lava flow*|lava|ash cloud*|volcanic activity|volcanic ash|\
             ash plume*|spew~ ash|spew~ lava|volcano erupt~|volcano eruption*|volcano explode~|volcanic explosion*|\
             spew~ smoke"
        }
        EventKind::Heatwave => {
            "heatwave*|heat wave*|extreme heat|scorching temperature*|record temperature*|sweltering heat|\
             heat record*|record heat|hottest day|hottest month|hottest year|temperature record*|heat dome*"
        }
        EventKind::Drought => {
            "drought*|dry spell*|water shortage*|water crisis*|parched|crop failure*|water restriction*"
        }
        EventKind::Explosion => {
            "explosion*|explode~|blast*|gas explosion*|gas leak explosion*|detonation at|boiler explosion*|fireball*|\
             chemical explosion*|factory blast*|blow~ apart|gas blast*|blow~ up|explosives go~ off|device go~ off|\
             gas cylinder explosion*|gas bottle explosion*|dust explosion*|ammunition explosion*|powerful blast*|\
             chemical blast*"
        }
        EventKind::Collapse => {
            "collapse*|collapse~|building collapse*|bridge collapse*|cave-in*|cave~ in|structural failure*|\
             mine collapse*|mine accident*|roof collapse*|come~ crashing down|dam give~ way|bridge give~ way|\
             roof give~ way|floor give~ way|building give~ way|embankment give~ way|ground give~ way|gave way at|\
             gave way on|gave way under|gave way after|gave way when|gives way at|partial collapse|\
             scaffolding collapse*|wall collapse*|house collapse*|tunnel collapse*"
        }
        EventKind::Accident => {
            "accident*|mishap*|fatal accident*|road accident*|traffic accident*|work accident*|industrial accident*|\
             train accident*|car accident*|fall~ to his death|fall~ to her death|hit-and-run*|near miss*|\
             emergency landing*|bus accident*|workplace accident*|electrocution*|electrocute~|gas leak*|\
             carbon monoxide poisoning|food poisoning|run over by|ran over a|runs over|run~ over a|ran over two|\
             hit by a car|hit by a train|struck by a car|struck by a train|hit by a bus|hit by a lorry|\
             hit by a truck|hit by a tram|knocked down by|train incident*|road incident*|traffic incident*|\
             level crossing accident*|skiing accident*|diving accident*|hunting accident*|boating accident*|\
             crane accident*|fatal fall|fall~ to their deaths|trench accident*"
        }
        EventKind::Crash => {
            "crash*|crash~|plane crash*|air crash*|car crash*|bus crash*|train crash*|helicopter crash*|collision*|\
             collide~|head-on collision*|pile-up*|pileup*|derailment*|plunge~ off|crash-landing*|crash-land~|\
             crash landing*|car wreck*|smash~ into|slam~ into|go~ off the road|veer~ off|air disaster*|\
             rail disaster*|train wreck*|derailed|derails|derailing|train derail~|plunge~ into a ravine|\
             plunge~ into a river|plunge~ into a gorge|plunge~ into the sea|plunge~ into a valley|overturned bus|\
             bus overturn~|truck overturn~|lorry overturn~|car overturn~|vehicle overturn~|train overturn~|\
             coach overturn~|downing of|the downing|shoot~ down|shot down|shoot~ it down|shoot~ them down|\
             shoot~ the plane|shoot~ the jet|shoot~ the airliner|shoot~ the aircraft|shoot~ the helicopter|\
             shoot~ a plane|shoot~ a drone|bring~ down the plane|bring~ down the airliner|brought down over|\
             brought down by a missile|plane come~ down|jet come~ down|aircraft come~ down|airliner come~ down|\
             helicopter come~ down|drone come~ down|plane go~ down|helicopter go~ down|aircraft go~ down|\
             loss of the jet|loss of the plane|loss of the aircraft|loss of the airliner|loss of flight|crash site*|\
             air accident*|plane accident*|helicopter accident*|multi-vehicle pile-up*|pile~ into|fatal crash*|\
             rear-end collision*|of downing|downed the plane|downed the jet"
        }
        EventKind::Shipwreck => {
            "shipwreck*|capsize~|capsizing*|run~ aground|boat disaster*|ferry disaster*|boat accident*|\
             ferry accident*|go~ down at sea|boat tragedy*|maritime disaster*|migrant boat tragedy*|sinking of|\
             sinking boat*|sinking ship*|boat* sink~|ship* sink~|ferry* sink~|vessel* sink~|dinghy* sink~|\
             trawler* sink~|sank off|sank in|sank after|sank near|boat overturn~|ship founder~|boat founder~|\
             boat capsize~|maritime accident*|ship collision*"
        }
        EventKind::Pollution => {
            "pollution|pollute~|oil spill*|oil slick*|spillage*|contamination|contaminate~|chemical leak*|\
             radioactive leak*|toxic waste|smog|air pollution|water pollution|toxic cloud*|radiation leak*|\
             chemical spill*|fuel spill*|toxic spill*|spill of|spilled into|spill~ into|spilt into|illegal dumping|\
             dump~ waste|waste dumping|toxic mud|toxic sludge|toxic leak*|oil leak*"
        }
        EventKind::Outbreak => {
            "outbreak*|epidemic*|pandemic*|infection*|infect~|contagion|contract~ the virus|contract~ the disease|\
             confirmed case*|coronavirus case*|cluster of cases|spread of the virus|test~ positive|virus*|\
             coronavirus|COVID|measles|cholera|Ebola|dengue|flu|influenza|bird flu|swine fever|avian influenza|\
             E. coli|salmonella|listeria|lockdown*|quarantine*|quarantine~|polio|malaria|monkeypox|mpox|meningitis|\
             Zika|foot-and-mouth disease|reinfection*|infectious disease*|outbreak of disease|community transmission|\
             transmission of the virus|bubonic plague|new cases|daily cases|virus spread~|food-borne illness*|\
             foodborne illness*|legionnaires|typhoid|yellow fever|whooping cough|Marburg"
        }
        EventKind::Outage => {
            "outage*|power outage*|blackout*|power cut*|power failure*|network failure*|system failure*|IT failure*|\
             glitch*|computer glitch*|technical failure*|service disruption*|downtime|go~ offline|go~ dark|\
             knock~ offline|without power|without electricity|malfunction*|malfunction~|lose~ power|\
             internet shutdown*|crash of the system|internet blackout*|train breakdown*|technical breakdown*|\
             travel disruption*|rail disruption*|flight disruption*|disruption to services|disruption to flights|\
             disruption to traffic|website* go~ down|network* go~ down|system* go~ down|server* go~ down|\
             website* crash~|system* crash~|computer failure*|internet outage*|network outage*|service outage*|\
             global outage*|widespread outage*|electricity cut*|rolling blackout*|software glitch*|\
             technical problem*|lost power|power loss|signal failure*|water outage*|service interruption*"
        }
        EventKind::Death => {
            "death*|die~|dead|killing*|kill~|fatality*|fatal|decease~|deceased|casualty*|perish~|pass~ away|succumb~|lose~ his life|lose~ her life|lose~ their life|lose~ their lives|loss* of life|lost lives|claim~ the life|claim~ the lives|claim~ lives|cost~ the life|cost~ the lives|cost~ lives|murder*|murder~|homicide*|slay~|slaying*|manslaughter|death toll*|body count*|drown~|be~ found dead|succumb~ to his injuries|succumb~ to her injuries|strangle~|suffocate~|bleed~ to death|freeze~ to death|burn~ to death|starve~ to death|crush~ to death|euthanasia|deadly|lethal|lay~ to rest|excess mortality|mortality|infanticide|slaughter*|slaughter~|cull~|cull*|put~ to death|pronounce~ dead|executed by|execution by|public execution*|executed for|mass execution*|was executed|were executed|been executed|executions|found dead|dead body|dead bodies|left dead|double murder*|honour killing*|fatally|killings|lost their lives|lose~ lives|death by"
        }
        EventKind::Injury => {
            "injury*|injure~|casualty toll|maim~|be~ hospitalised|be~ hospitalized|hospitalise~|hospitalize~|\
             hospitalisation*|hospitalization*|hospital admission*|bruise~|critically injure~|seriously injure~|\
             in critical condition|in intensive care|burn injury*|sicken~|fall~ ill|concussion*|smoke inhalation|\
             in hospital|in a coma|hurt|wounded|wounding|wounds|gunshot wound*|stab wound*|head wound*|fracture*|\
             heart attack*|cardiac arrest*|asthma attack*|panic attack*|need~ hospital treatment|taken to hospital|\
             critically wounded|in a critical condition|fighting for his life|fighting for her life|\
             fighting for their lives|critical condition|suffer~ burns|serious condition|treat~ for burns|\
             treated in hospital"
        }
        EventKind::Missing => {
            "missing|go~ missing|disappearance*|disappear~|vanish~|unaccounted for|lost contact|lose~ contact|\
             report~ missing|presumed missing|without a trace"
        }
        EventKind::Rescue => {
            "search and rescue|search-and-rescue|search~ for survivors|search for the missing|searching for the missing|searching for bodies|\
             searching for the bodies|search for bodies|search for victims|searching for victims|searching through the rubble|\
             searching the rubble|searched the rubble|looking for survivors|look~ for survivors|rescuers|rescue teams|rescue effort*|rescue operation*|rescue mission*|\
             pull~ from the rubble|pull~ alive|pull~ out alive|pull~ to safety|bring~ to safety|\
             free~ from the wreckage|saving lives|save~ lives|rescue work|airlift~ to safety|rescued|rescues|\
             rescuing|to rescue|rescue of|rescue attempt*|rescue bid*|sea rescue*|mountain rescue*|dramatic rescue*|\
             rescue operations|saved from drowning|saved from the rubble|save~ the life|saved by rescuers|plucked|\
             winched|saved the lives|dug out alive|brought to safety|led to safety|brought ashore"
        }
        EventKind::Evacuation => {
            "evacuation*|evacuate~|evacuation order*|order~ to leave|airlift*|airlift~|repatriation*|repatriate~|\
             take~ to safety|clear~ the building|forced to leave their homes|evacuee*|leave~ their homes|\
             told to leave|emergency evacuation*|mass evacuation*|mandatory evacuation*|has been cleared|\
             move~ to safety|flown out"
        }
        EventKind::Displacement => {
            "displacement*|displace~|take~ refuge|seek~ refuge|seek~ shelter|flee~ their homes|exodus*|become~ homeless|left homeless|make~ homeless|\
             driven from their homes|internally displaced|eviction*|evict~|forced from their homes|\
             internally displaced person*|flee~ the fighting|flee~ the violence|flee~ the war|flee~ the conflict|\
             flee~ the country|force~ to flee|people flee~|people have fled|residents flee~|civilians flee~|\
             families flee~|thousands flee~|thousands have fled|homeless after|render~ homeless|people homeless|\
             families homeless|lose~ their homes|people displaced|mass exodus"
        }
        EventKind::Damage => {
            "damage|damaged|destruction|destroy~|devastation|devastate~|ravage~|raze~|reduce~ to rubble|\
             cause~ damage|loss* estimated|in ruins|in rubble|tear~ through|rip~ through|property damage|havoc|\
             wreak~ havoc|obliterate~|levelled|leveled|flattened|wrecked|wrecking|wiped out|damages the|\
             serious damage|material damage|heavy damage|structural damage|flood damage|storm damage|badly damaged|\
             severely damaged|reduce~ to ashes"
        }
        EventKind::Discovery => {
            "discovery*|discover~|unearth~|uncover~|excavate~|excavation*|mass grave*|dig~ up|recovery of the body|\
             recovery of bodies|stumble~ upon|dismantling of a lab|track~ down|black box*|identification of|\
             body found|bodies found|find~ the body|find~ the bodies|find~ a body|find~ bodies|body was found|\
             bodies were found|body has been found|bodies have been found|found the wreckage|find~ the wreckage|\
             remains found|remains were found|archaeological find*|fossil find*|was found in|were found in|\
             been found in|recover~ the body|recover~ the bodies|recover~ a body|recover~ bodies|body recovered|\
             bodies recovered|been recovered|was recovered|were recovered|recover~ the wreckage|recover~ the remains|\
             recovered from the wreckage|recovered from the rubble|recovered from the sea|recovered from the water|\
             recovered from the river|locate~ the wreckage|located the body|scientific breakthrough*|\
             medical breakthrough*|unexploded bomb*|world war two bomb*|second world war bomb*|wartime bomb*|\
             human remains"
        }
        EventKind::Operation => {
            "operation*|military operation*|police operation*|action day*|day* of action|crackdown*|crack~ down|\
             coordinated action*|joint action*|joint operation*|sting operation*|clampdown*|security operation*|\
             referral action day*|concerted action*|special operation*|police action*|counterterrorism operation*|\
             anti-terror operation*|police deployment*|disruption operation*|takedown*|offensive against|\
             military exercise*|undercover operation*|law enforcement action*|law enforcement operation*|\
             enforcement action*|dismantle~|dismantling*|break~ up a ring|break~ up a network|thwart~|neutralise~|\
             neutralize~|military campaign*|campaign against|police mission*|military mission*|training mission*|\
             naval exercise*|joint exercise*|military drill*|naval drill*|war game*|police sweep*|security sweep*|\
             military intervention*|police intervention*|armed intervention*|busted|police bust*|foiled|foiling|\
             foil~ a plot|foil~ an attack|military manoeuvre*|military maneuver*|law enforcement sweep|\
             concerted operation*|international operation*|break~ up a gang|smash~ a ring|police offensive"
        }
        EventKind::Arrest => {
            "arrest*|arrest~|make~ an arrest|detention*|detain~|apprehend~|apprehension of|take~ into custody|\
             in custody|take~ in for questioning|pre-trial detention|nab~|jail~ pending|imprison~|imprisonment|\
             hand~ himself in|turn~ himself in|hand~ herself in|surrender~ to police|incarcerate~|incarceration|\
             remand~ in custody|remand~|house arrest|extradition*|extradite~|in handcuffs|arrest warrant*|internment|\
             captured by police|was captured|were captured|been captured|capture of|capture~ the suspect|\
             police custody|into custody|rounded up|rounding up|caught by police|been caught|held by police|\
             held on suspicion|held for questioning|held in custody|under arrest|taken away by police|mass arrest*|\
             in police detention|place~ under arrest|take~ prisoner"
        }
        EventKind::Release => {
            "set~ free|freeing|release on bail|pardon*|pardon~|parole|amnesty*|prisoner exchange*|prisoner swap*|\
             walk~ free|exonerate~|release from prison|hostage release*|early release|released from|released on bail|\
             release of|release~ hostages|release~ prisoners|release~ the hostages|was released|were released|\
             been released|be released|released without charge|release~ on bail|freed|free the hostages|\
             free hostages|free prisoners|on bail|granted bail|post~ bail|liberated|liberation of|commuted|\
             let go without charge|released after|let~ out of prison|prisoner release*"
        }
        EventKind::Charge => {
            "charge~ with|indictment*|indict~|press~ charges|bring~ charges|prosecute~|face~ charges|arraign~|\
             arraignment*|formal investigation|criminal charge*|impeachment*|impeach~|criminal complaint*|\
             charge* against|plead~ guilty|plead~ not guilty|guilty plea*|was charged|were charged|been charged|\
             be charged|formally charged|charged over|charges against|murder charge*|terror charge*|\
             terrorism charge*|fraud charge*|corruption charge*|drug charge*|manslaughter charge*|assault charge*|\
             file~ charges|drop~ charges|lay~ charges|on charges of|charge of murder|charges of|prosecution of|\
             criminal prosecution*|face~ prosecution|stand~ accused|formally accused|charged a man|charged him|\
             charged her|charge him|charge her|place~ under formal investigation|charge sheet*"
        }
        EventKind::Trial => {
            "trial*|court case*|court hearing*|stand~ trial|go~ on trial|put~ on trial|testify~|testimony*|retrial*|\
             court appearance*|appear~ in court|inquest*|court martial*|cross-examine~|jury deliberation*|\
             court battle*|on trial|legal proceedings|preliminary hearing*|pre-trial hearing*|bail hearing*|\
             extradition hearing*|a hearing|the hearing|court proceedings|criminal proceedings|lodge~ an appeal|\
             file~ an appeal|appealed against|appeal trial*|appeal hearing*|appeal the verdict|\
             appeal against the verdict|appeal against the ruling|murder trial*|show trial*|in the dock|\
             appeared in court|before a court|pleaded not guilty in court"
        }
        EventKind::Sentence => {
            "sentence*|sentence~|conviction*|convict~|verdict*|find~ guilty|found guilty|guilty verdict*|\
             life sentence*|prison sentence*|jail term*|prison term*|death sentence*|death penalty|acquittal*|\
             acquit~|court ruling*|court order*|life imprisonment|suspended sentence*|community service|\
             found not guilty|cleared of|condemn~ to death|clear~ of charges|overturn~ the conviction|\
             landmark ruling*|a ruling|ruling that|ruling by|rulings|court ruled|judge ruled|court rule~|\
             court judgment*|judgment of the|judgment against|jailed|jailing|quash~ the conviction|hand~ down a|\
             handed a life|in jail for|years in prison|years in jail|prison sentences|behind bars for|\
             suspended prison sentence*|put behind bars|convicted of|sentenced|was cleared of|were cleared of|\
             been cleared of|has been cleared of|have been cleared of"
        }
        EventKind::Fine => {
            "financial penalty*|impose~ a fine|antitrust fine*|civil penalty*|record fine*|award~ damages|\
             compensation|pay~ compensation|payout*|order~ to pay|compensate~|settle~ out of court|punitive damages|\
             back taxes|forfeiture*|forfeit~|fined|fining|fines|a fine of|fine of|fine for|fine imposed|first fine|\
             heavy fine*|hefty fine*|million fine|billion fine|pay~ a fine|fine on|speeding fine*|eu fine*|\
             penalty of|monetary penalty*|in damages|damages of|pay~ damages|claim for damages|damages claim*|\
             out-of-court settlement*|legal settlement*|settlement with|settlement payment*|penalised|fine against"
        }
        EventKind::Lawsuit => {
            "lawsuit*|file~ a lawsuit|file~ suit|class action*|class-action suit*|legal action|litigation|\
             take~ to court|legal challenge*|file~ a complaint|legal dispute*|legal battle*|injunction*|\
             antitrust case*|infringement case*|infringement proceedings|countersue~|defamation|libel|\
             patent dispute*|legal complaint*|file~ a legal|bring~ a lawsuit|court challenge*|take~ legal action|\
             legal case*|damages suit*|defamation suit*|copyright suit*|sued|suing|sues|to sue|will sue"
        }
        EventKind::Investigation => {
            "investigation*|investigate~|inquiry*|enquiry*|probe*|probe~|criminal investigation*|murder inquiry*|\
             launch~ an investigation|open~ an investigation|look~ into|inspection*|inspect~|audit*|audit~|\
             fact-finding mission*|under investigation|interrogate~|interrogation*|autopsy*|post-mortem*|\
             parliamentary inquiry*|forensic examination*|criminal probe*|antitrust probe*|wiretap*|questioned by|\
             questioned over|questioned about|questioning of|being questioned|judicial review*|safety review*|\
             under review|police inquiry*|launch~ a probe|open~ a probe|launch~ an inquiry|launch~ a review|\
             public inquiry*|murder investigation*|criminal inquiry*|preliminary investigation*|\
             manslaughter investigation*|parliamentary committee of inquiry"
        }
        EventKind::Search => {
            "raid*|raid~|house search*|search* of|search warrant*|dawn raid*|police raid*|stormed|storming|\
             house-to-house search*|scour~|search operation*|search effort*|search for|search of|search of the|\
             searching for|searched for|searched the|searched a|searches at|searches in|searches were|\
             searches carried out|premises searched|home* searched|homes were searched|police swoop*|swooped on|\
             combed|combing|search continues|raid* on|home search*|police raids|raided"
        }
        EventKind::Seizure => {
            "seizure*|seize~|confiscation*|confiscate~|impound~|drug bust*|drugs haul*|intercept~|interception*|\
             asset freeze*|freeze~ assets|frozen assets|recovery of stolen|impoundment|requisition~|drug seizure*|\
             take~ possession of|expropriate~|expropriation*|nationalise~|nationalize~|nationalisation*|\
             freeze~ the assets|freeze~ funds|freeze~ accounts|freeze~ the accounts|court freeze~|froze assets|\
             frozen by|haul of|drug haul*|cocaine haul*|record haul*|weapons seizure*|drugs seized|arms seizure*|\
             property seizure*"
        }
        EventKind::Removal => {
            "removal*|remove~|takedown* of|take~ down|taken offline|take~ offline|knock~ off the internet|delete~|\
             deletion*|suspend~ accounts|suspension of accounts|deactivate~|deactivation*|purge*|purge~|\
             shut~ down accounts|shut~ down websites|pull~ down|erasure*|take-down*|taking down|demolition*|\
             demolish~|tear~ down|dismantlement*|cleanup*|remove~ from the platform|bring~ down the network|\
             geo-block~|delist~|content moderation|account suspension*|block~ access|block~ websites|block~ accounts|\
             blocked websites|blocked accounts|accounts blocked|websites blocked|accounts were blocked|\
             sites were blocked|websites were blocked|were disabled|accounts disabled|disable~ accounts|flagged|\
             referral of content|referral of online|eliminate~ the presence|eliminate~ the group|eliminate~ content|\
             erased|wiped off the internet|wiped from the internet|clean-up operation*|clean-up work|\
             suspend~ the accounts|accounts suspended|accounts were suspended|shut down accounts|ban~ accounts|\
             content removal|wipe~ off the net"
        }
        EventKind::Deployment => {
            "deployment*|deploy~|send~ troops|mobilisation*|mobilization*|mobilise~|mobilize~|troop build-up*|\
             military build-up*|troop reinforcement*|reinforcement*|pullout*|troop withdrawal*|send~ reinforcements|\
             draw down|drawdown*|peacekeeping mission*|conscription|draft~ into|stationed|stationing of|dispatched|\
             scrambled jets|scramble~ jets|scramble~ fighter|pull~ out troops|pull~ troops out|pull~ out its troops|\
             withdrawal of troops|withdrawal of forces|withdraw~ troops|withdraw~ its troops|withdraw~ forces|\
             troop pull-out*|send~ soldiers|send~ police officers|send~ firefighters|sent in the army|\
             troop deployment*|call~ in the army"
        }
        EventKind::Aid => {
            "humanitarian aid|relief effort*|emergency aid|donation*|donate~|aid package*|relief supply*|aid convoy*|\
             food aid|financial aid|bailout*|bail~ out|rescue package*|stimulus package*|disaster relief|subsidy*|\
             subsidise~|subsidize~|support package*|arms delivery*|weapons delivery*|airdrop*|fundraiser*|\
             fundraising|military aid|aid delivery*|aid shipment*|in aid|aid to|aid for|foreign aid|development aid|\
             medical aid|international aid|aid effort*|aid operation*|state aid|emergency relief|relief work|\
             relief operation*|relief supplies|famine relief|humanitarian assistance|financial assistance|\
             emergency assistance|food assistance|military assistance|aid pledge*|pledge~ aid|pledge~ money|\
             financial contribution*|donor conference*|relief fund*|financial support|donated|emergency supplies|\
             aid of|relief package*"
        }
        EventKind::Vaccination => {
            "vaccination*|vaccinate~|vaccine*|immunisation*|immunization*|immunise~|immunize~|inoculate~|\
             inoculation*|booster shot*|vaccination campaign*|vaccination drive*|vaccine rollout*|jab*|first dose*|\
             second dose*|booster dose*|booster jab*|booster campaign*|flu shot*|vaccine shot*|covid shot*|flu jab*"
        }
        EventKind::Statement => {
            "statement*|announcement*|press release*|communiqué*|address to|tweet*|apology*|condemnation*|\
             condolence*|tribute*|joint declaration*|declaration by|a speech|his speech|her speech|speech to|\
             speeches|open letter*|video message*|audio message*|televised address*|public statement*|\
             official statement*|joint statement*|public apology*|written statement*|a briefing|daily briefing*"
        }
        EventKind::PressConference => {
            "press conference*|news conference*|press briefing*|media briefing*|news briefing*|press event*|\
             press point*|media conference*"
        }
        EventKind::ResponsibilityClaim => {
            "claim* of responsibility|claim~ responsibility|claim~ credit|responsibility claim*|say~ it was behind|\
             take~ responsibility|claim~ the attack|claim~ to have carried out|admit~ responsibility|confession*|\
             confess~|admission of guilt|accept~ responsibility|claim~ the attacks|claim~ both attacks|\
             claim~ the bombing|claim~ the bombings|claim~ the shooting|claim~ the assault|claim~ the killing|\
             claim~ it was behind|claim~ to be behind|say~ it carried out|claim* of authorship|claim~ authorship"
        }
        EventKind::Denial => {
            "denial*|deny~|refute~|refutation*|rebuttal*|rebut~|reject~ the accusations|reject~ the allegations|\
             reject~ the claims|dismiss~ the claims|dismiss~ the allegations|deny~ involvement|deny~ responsibility|\
             deny~ any involvement|deny~ wrongdoing|debunk~|retraction*|retract~|disavow~|deny~ the accusations|\
             deny~ the allegations|deny~ the charges|deny~ the claims|deny~ a role"
        }
        EventKind::Warning => {
            "warning*|red alert*|bomb threat*|travel warning*|travel advisory*|safety warning*|tsunami warning*|\
             terror alert*|weather warning*|ultimatum*|sound~ the alarm|raise~ the alarm|hoax*|bomb scare*|\
             orange alert*|profit warning*|storm warning*|state of alert|raise~ an alarm|false alarm*|\
             alarm was raised|terror threat*|death threat*|threat of attack|threat level*|on alert|high alert|\
             alert level*|alert issued|issue~ an alert|amber alert*|weather advisory*|health advisory*|warn~ of|\
             warned residents|warned people|warned against|warned tourists|warned the public|warn~ residents|\
             weather forecast*|flood warning*|flood alert*|bomb alert*|security alert*|health warning*|\
             evacuation warning*|bomb hoax*|public warning*"
        }
        EventKind::Study => {
            "survey*|opinion poll*|findings|census*|white paper*|statistics|data show~|paper published|\
             index published|ranking*|clinical trial*|questionnaire*|exit poll*|a study|the study|new study|study by|\
             study find~|study found|study publish~|study of|study show~|studies show|studies have|recent study|\
             latest study|studies found|a poll|new poll|latest poll|poll by|poll of|poll show~|poll find~|poll found|\
             poll suggest~|polls show|polls suggest|annual report*|report by|report on|report into|report find~|\
             report found|report publish~|report show~|new report|final report|interim report|report warn~|\
             research publish~|research show~|research find~|research by|new research|research suggest~|analysis by|\
             analysis of data|data analysis|scientific study*"
        }
        EventKind::Strike => {
            "go~ on strike|on strike|walkout*|walk~ off the job|industrial action|work stoppage*|general strike*|\
             labour dispute*|labor dispute*|down~ tools|strike action|lockout*|picket*|rail strike*|picket line*|\
             hunger strike*|wildcat strike*|warning strike*|work-to-rule|industrial dispute*|strike day*|a strike|\
             the strike|strike by|strike over|strike at|strikes by|strikes over|strikes at|nationwide strike*|\
             national strike*|hour strike|day strike|week strike|24-hour strike|indefinite strike*|transport strike*|\
             train strike*|bus strike*|metro strike*|underground strike*|airport strike*|airline strike*|\
             pilot* strike*|teacher* strike*|nurse* strike*|doctor* strike*|worker* strike*|driver* strike*|\
             student* strike*|miner* strike*|dock strike*|port strike*|postal strike*|public sector strike*|\
             strike ballot*|strike call*|call~ a strike|call for a strike|strike notice*|strike in protest|\
             strike wave|strikes in protest|workers walk~ out|staff walk~ out|employees walk~ out|sit-ins|a sit-in|\
             continue~ their strike|end~ their strike|on hunger strike|rail workers strike|walk~ out over"
        }
        EventKind::Layoff => {
            "layoff*|lay-off*|lay~ off|job cut*|cut~ jobs|redundancy*|make~ redundant|axe~ jobs|shed~ jobs|\
             dismissal*|job loss*|lose~ their jobs|lose~ their job|slash~ jobs|workforce reduction*|downsizing|\
             furlough*|furlough~|staff cut*|staff reduction*|restructuring|restructure~|short-time work|retrench~|\
             retrenchment*|voluntary departure*|eliminate~ jobs|jobs at risk|reduce~ its workforce|\
             cut~ its workforce|headcount reduction*|restructuring plan*|unemployment|jobless claims|let~ go staff|\
             job losses|cut~ positions|trim~ its workforce|pink slip*|redundancy plan*|dismiss~ staff|\
             dismiss~ workers|dismiss~ employees|sacked|sackings|sacking of|make~ workers redundant|jobs will go|\
             jobs to go|axing jobs|jobs cut|jobs axed|jobs are to go|jobs will be lost|cutting jobs|job cull|\
             mass redundancy*"
        }
        EventKind::Hiring => {
            "hiring*|recruitment*|create~ jobs|job creation|add~ jobs|new job*|take~ on staff|hiring spree*|\
             recruitment drive*|job fair*|job vacancy*|hired|hires|to hire|recruited|recruiting|to recruit|\
             jobs created|jobs will be created"
        }
        EventKind::Merger => {
            "merger*|merge~|acquisition*|acquire~|takeover*|takeover bid*|buyout*|buy~ out|joint venture*|\
             takeover offer*|hostile takeover*|spin-off*|spin~ off|snap~ up|demerger*|amalgamation*|privatisation*|\
             privatization*|privatise~|privatize~|deal to buy|take~ over the company|take~ over its rival|\
             merging with|deal to acquire|hostile bid*|merger talks|acquired by"
        }
        EventKind::Bankruptcy => {
            "bankruptcy*|bankrupt|go~ bankrupt|insolvency*|insolvent|file~ for bankruptcy|go~ bust|liquidation*|\
             liquidate~|administration order|go~ into administration|receivership|collapse of the company|\
             creditor protection|chapter 11|enter~ administration|bank run*|debt crisis*|bankruptcy protection|\
             ceases trading|cease~ trading|debt default*|default~ on|sovereign default*|winding-up|\
             wind~ up the company|wound up the company|file~ for insolvency|file~ for creditor|collapse of the bank|\
             bank collapse*|bank failure*"
        }
        EventKind::Investment => {
            "investment*|invest~|capital expenditure|buy~ a stake|take~ a stake|capital injection*|\
             construction project*|infrastructure project*|ground-breaking|break~ ground|modernisation|refurbishment|\
             renovate~|renovation*|build~ a new|build~ a plant|build~ a factory|construction of|construction work|\
             begin~ construction|building project*|stake in|minority stake*|majority stake*|percent stake|\
             per cent stake|expansion of the plant|capital investment*"
        }
        EventKind::Funding => {
            "funding|funding round*|raise~ funds|raise~ money|financing|crowdfunding|allocate~|allocation*|earmark~|\
             set~ aside|credit line*|IPO*|initial public offering*|stock market listing*|flotation*|bond issue*|\
             capital increase*|endowment*|appropriation*|disburse~|borrow~|venture capital|a loan|loans|loan of|\
             loan from|emergency loan*|grants|a grant of|research grant*|grant from|government grant*|financed|\
             funded|budget of|budget for|state budget*|draft budget*|lent|fund the|raise~ capital|raised money"
        }
        EventKind::Earnings => {
            "earnings|profit*|net profit*|net income|revenue*|turnover|operating profit*|quarterly result*|\
             annual result*|half-year result*|record profit*|net loss*|dividend*|sales figures|pre-tax profit*|\
             quarterly loss*|operating loss*|quarterly profit*|write-down*|gross domestic product|GDP|\
             economic growth|recession*|deficit*|surplus*|trade deficit*|trade surplus*|budget deficit*|EBITDA|\
             post~ a profit|post~ a loss|quarterly results|annual results|financial results|half-year results|\
             full-year results|quarterly figures|annual loss*|record loss*|posted a loss|heavy losses|pre-tax loss*|\
             annual profit*|half-year profit*|losses of"
        }
        EventKind::Sale => {
            "sale*|sell~|purchase*|purchase~|auction*|auction~|buy~|export*|export~|import*|import~|shipment*|\
             sell-off*|divestment*|divest~|go~ under the hammer|transaction*|retail sales|arms deal*|arms sale*|\
             car sales|offload~|delivery of|deliveries of|shipped|sold at auction|fetched"
        }
        EventKind::PriceChange => {
            "price increase*|price rise*|price hike*|rate hike*|rate cut*|price cut*|price drop*|inflation|\
             devaluation*|devalue~|sell-off of shares|market crash*|stock rally|tax increase*|tax hike*|\
             tariff increase*|raise~ prices|cut~ prices|lower~ prices|downturn*|upturn*|stock market crash*|\
             record high*|record low*|all-time high*|cost of living|price* rise~|price* fall~|price* soar~|\
             price* jump~|price* drop~|price* increase~|price* surge~|price* plunge~|price* climb~|price* double~|\
             price* tumble~|price* slump~|price* go~ up|prices were|share* rise~|share* fall~|share* plunge~|\
             share* drop~|share* jump~|share* tumble~|share* soar~|share* slump~|share* surge~|stock* fall~|\
             stock* rise~|stock* plunge~|stock* tumble~|stock* surge~|market* fall~|market* plunge~|sales fall~|\
             sales rise~|sales drop~|sales plunge~|rent* rise~|cost* rise~|costs soar~|inflation rise~|\
             inflation fall~|economy grow~|economy shrink~|economy contract~|unemployment rise~|\
             unemployment fall~|interest rate*|rise in prices|rise in the price|increase in prices|\
             increase in the price|fall in prices|drop in prices|rose by|fell by|rise~ by|increase~ by|\
             decrease~ by|drop~ by|decline~ by|grow~ by|percent rise|percent increase|percent drop|percent fall|\
             per cent rise|per cent increase|per cent fall|per cent drop|raise~ rates|cut~ rates|\
             raise~ interest rates|cut~ interest rates|raise~ the price|slump in|slump of|currency slide*|\
             lost … of its value"
        }
        EventKind::Recall => {
            "product recall*|safety recall*|call~ back|withdraw~ from sale|pull~ from shelves|take~ off the market|\
             withdraw~ from the market|take~ off the shelves|remove~ from sale|call~ in vehicles|recall of|recalls|\
             recalling|to recall|vehicle recall*|car recall*|recall notice*|recall campaign*|recall~ vehicles|\
             recall~ cars|recall~ products|has recalled|have recalled|been recalled|was recalled|were recalled|\
             be recalled|recalled about|recalled more than|recalled over|recalled because|a recall|the recall|\
             food recall*"
        }
        EventKind::Launch => {
            "rocket launch*|space launch*|lift-off*|liftoff*|lift~ off|blast~ off|rollout*|roll-out*|roll~ out|\
             missile test*|test-fire~|missile launch*|nuclear test*|test launch*|product launch*|go~ live|premiere*|\
             debut*|debut~|space mission*|spacewalk*|moon landing*|satellite launch*|splashdown*|release of the film|\
             come~ into service|dock~ with|launch of|launch~ a satellite|launch~ a rocket|launch~ a new|\
             launch~ the new|launch~ its|launch~ their|launches new|launched into orbit|launched into space|\
             launch~ a missile|launch~ missiles|launch~ a spacecraft|launch~ an app|launch~ a service|space probe*|\
             failed launch*|launch date|was launched into|launch pad explosion|maiden flight*|test flight*|\
             launch~ two|launch~ three|first launch"
        }
        EventKind::Opening => {
            "inauguration*|inaugurate~|reopening*|reopen~|open~ its doors|open~ to the public|opening ceremony*|\
             grand opening*|cut~ the ribbon|swing~ open|opening of|official opening|officially open~|newly opened|\
             opened in|resume~ operations|resume~ flights|resumption of|commissioned into service|reopened|\
             open~ a new"
        }
        EventKind::Closure => {
            "closure*|shutdown*|shut~ down|close~ its doors|plant closure*|store closure*|cease~ operations|\
             halt~ production|phase-out*|phase~ out|decommission~|suspend~ operations|seal~ off|cordon~ off|\
             school closure*|border closure*|government shutdown*|airspace closure*|was closed|were closed|is closed|are closed|\
             been closed|be closed|will close|to close its|to close the|close~ down|close~ their doors|\
             closed to traffic|close~ schools|schools closed|close~ the border|close~ its border|close~ its borders|\
             borders closed|closed until|close~ the airport|remain~ closed|was shut|were shut|be shut|been shut|\
             remain~ shut|shut~ its doors|shut~ schools|road closure*|road closed|halt~ operations|close~ the plant|\
             close~ the factory|close~ its plant|close~ its factory|closed the|closing the|close~ the site|close~ its site|\
             close~ the mine|closing of the plant"
        }
        EventKind::Cancellation => {
            "cancellation*|cancel~|call~ off|postponement*|postpone~|suspension*|suspend~|put~ off|scrap~ plans|\
             delay~|delay*|put~ on hold|reschedule~|adjourn~|adjournment*|revoke~|revocation*|annul~|annulment*|\
             terminate~|termination*|repeal~|flight cancellation*|grounded|grounding of|grounding*|axed|scrapped|\
             scrapping|abandon~ plans|abandon~ the project|shelved|flight delay*|flights delayed"
        }
        EventKind::Ceasefire => {
            "ceasefire*|cease-fire*|truce*|armistice*|peace deal*|peace agreement*|peace treaty*|peace accord*|\
             halt to hostilities|cessation of hostilities|lay~ down arms|peace plan*|pause in fighting|\
             humanitarian pause*|de-escalation|surrender*|surrender~|capitulation|disarmament|capitulate~"
        }
        EventKind::Demonstration => {
            "demonstration*|protest*|protest~|rally~|marched|marching|marches|take~ to the streets|mass protest*|blockade*|blockade~|protest march*|mass rally*|street protest*|protester*|demonstrator*|pride march*|human chain*|protest camp*|climate strike*|school strike*|civil disobedience|procession*|protest movement*|counter-demonstration*|counter-protest*|boycott*|boycott~|demonstrating|demonstrate~ against|demonstrate~ in|demonstrate~ for|demonstrate~ outside|demonstrated peacefully|demonstrated on|occupy~ the building|occupy~ the square|protests erupt~|protest* break~ out|student protest*|rallies|peace march*|march through|march against|protest rally*|anti-government protest*|women's march|take to the streets|military parade*|pride parade*|victory parade*|parade through|street parade*"
        }
        EventKind::Election => {
            "election*|general election*|presidential election*|parliamentary election*|local election*|\
             snap election*|by-election*|runoff*|run-off*|elect~|re-election|re-elect~|reelect~|go~ to the polls|\
             ballot*|primary election*|primaries|polling day*|election victory*|election win*|landslide victory*|\
             win~ the election|poll win|seats in parliament|midterm*|mid-term election*|turnout|voter turnout|\
             election campaign*|landslide win*|second round of voting|second round of the election|second-round vote|\
             in a landslide|by a landslide|polling station*|polls open~|polls close~|vote count*|electoral victory*|\
             election result*|snap poll*"
        }
        EventKind::Vote => {
            "vote*|vote~|referendum*|plebiscite*|no-confidence vote*|confidence vote*|vote* of no confidence|\
             vote* of confidence|vote~ in favour|vote~ in favor|vote~ against|abstain~|abstention*|roll-call vote*|\
             cast~ their vote|cast~ their votes|veto*|veto~|censure motion*|motion of censure|roll call*|\
             unanimous vote*|voting|no-confidence motion*|motion of no confidence|motion to|motion against|\
             parliamentary motion*|voted|vote in parliament|vote in favour|yes vote|no vote"
        }
        EventKind::Law => {
            "new law*|legislation|act of parliament|decree*|decree~|pass~ a law|pass~ the law|pass~ a bill|approve~|\
             ratification*|ratify~|enact~|reform*|reform~|directive*|amendment*|amend~|legalise~|legalize~|\
             legalisation|legalization|decriminalise~|decriminalize~|executive order*|sign~ into law|\
             come~ into force|enter~ into force|take~ effect|constitutional change*|resolution*|ordinance*|overhaul*|\
             overhaul~|green light|authorise~|authorize~|authorisation*|authorization*|budget bill*|draft law*|\
             statute*|green-light~|new rule*|tax reform*|pension reform*|law on|laws on|law against|law banning|\
             controversial law*|law passed|new laws|draft bill*|bill on|spending bill*|bill to|bill that|\
             bill through|regulations on|new regulation*|eu regulation*|new constitution|adopted|adoption of|adopts|\
             approval of|regulatory approval|constitutional reform*|constitutional amendment*|bill passed|\
             the bill would|bill was passed|bill becomes law|introduced a bill|\
             state of emergency|declare~ a state of emergency|state of emergency declared|emergency decree*"
        }
        EventKind::Ban => {
            "ban*|ban~|prohibition*|prohibit~|outlaw~|forbid~|embargo*|embargo~|curfew*|travel ban*|entry ban*|\
             moratorium*|restriction*|restrict~|export ban*|import ban*|blacklist~|bar~ from|driving ban*|\
             lifetime ban*|block~ entry|veto on|disqualify~|disqualification*|censor~|censorship|expel~|expulsion*|\
             deport~|deportation*|smoking ban*|declare~ illegal|barred|barring of|denied entry|deny~ entry|\
             denied access|deny~ access|refuse~ entry|blanket ban*|lifetime bans|banned from"
        }
        EventKind::Sanction => {
            "sanction*|sanction~|economic sanction*|impose~ sanctions|tariff*|impose~ tariffs|punitive tariff*|\
             trade barrier*|customs duty*|trade war*|punitive measure*|import duty*|import tax*|countermeasure*|\
             retaliatory measure*|retaliatory tariff*|round of sanctions|trade restriction*"
        }
        EventKind::Agreement => {
            "agreement*|accord*|pact*|treaty*|sign~ an agreement|sign~ a deal|reach~ an agreement|reach~ a deal|\
             strike~ a deal|memorandum* of understanding|signing*|trade agreement*|free trade agreement*|\
             coalition deal*|nuclear deal*|climate deal*|collective agreement*|coalition agreement*|\
             award~ a contract|mediation|breakthrough deal*|normalise~ relations|normalize~ relations|reconciliation|\
             a deal|the deal|deals|deal between|deal to|trade deal*|landmark deal|agree~ a deal|agree~ to a deal|\
             agreed on a|agreed terms|signed|sign~ a contract|sign~ a treaty|a compromise|compromise deal*|\
             contract with|contract for|contract worth|win~ a contract|conclude~ an agreement|conclude~ a deal|\
             partnership agreement*|partnership with|signatories|settlement agreement*|agreement between|\
             framework agreement*|come to an agreement|reached an accord|sign~ the agreement|sign~ the treaty|\
             defence pact*"
        }
        EventKind::Meeting => {
            "meeting*|summit*|talks|conference*|negotiation*|negotiate~|round* of talks|peace talks|symposium*|convene~|hold~ talks|bilateral talks|emergency meeting*|special session*|general assembly*|crisis meeting*|phone call*|telephone call*|trade fair*|party conference*|webinar*|meet~ with|meet~ in|will meet|met for|to meet the|meets the|met his|met her|met their|emergency session*|plenary session*|discussions|parliamentary debate*|televised debate*|consultations|meet~ for|meet~ to discuss|hold~ a meeting|hold~ a summit|commemoration ceremony*"
        }
        EventKind::Visit => {
            "visit*|visit~|state visit*|official visit*|pilgrimage*|travel~ to|pay~ a visit|working visit*|stopover*|\
             two-day visit*|tour of|trip to|arrive~ on a visit|arrive~ for talks|arrive~ for a visit|foreign trip*|\
             royal tour*|papal visit*"
        }
        EventKind::Resignation => {
            "resignation*|resign~|step~ down|stand~ down|quit~|leave~ office|tender~ his resignation|\
             tender~ her resignation|retire~|retirement*|abdicate~|abdication*|dismiss~ from office|\
             remove~ from office|oust~ from|ouster*|relieve~ of his duties|relieve~ of her duties|step~ aside|\
             leave~ the post|stepping down|suspend~ from office|hand~ in his resignation|hand~ in her resignation|\
             bow~ out|fall of the government|dissolve~ parliament|fired from|fired as|firing of the|\
             fired by the president|forced to resign|force~ out of office|dissolution of parliament|step~ back from|\
             removed from office|resigned|quit as|stand down as"
        }
        EventKind::Appointment => {
            "appointment*|appoint~|nomination*|nominate~|take~ office|swear~ in|sworn in|take~ the helm|install~ as|\
             investiture|take~ up the post|assume~ office|coronation*|enthrone~|swearing-in*|become~ president|\
             become~ prime minister|become~ king|form~ a government|new government*|reshuffle*|cabinet reshuffle*|\
             enthronement|crowned|succeed~ as|to succeed him|to succeed her|promoted to|named president|\
             named prime minister|named head|named chief|named director|named chairman|named ceo|\
             swearing-in ceremony*|inaugurated as"
        }
        EventKind::Migration => {
            "migration|migrate~|immigration|immigrate~|emigration|emigrate~|asylum|asylum application*|asylum claim*|\
             seek~ asylum|apply~ for asylum|border crossing*|cross~ the border|cross~ the Channel|influx*|\
             resettlement|resettle~|resettlement of refugees|relocation*|relocate~|refugee crisis*|migrant crisis*|\
             disembark~|land~ on the coast|pushback*|push-back*|naturalisation*|naturalization*|sea crossing*|\
             Channel crossing*|illegal crossing*|migrant crossing*|illegal border crossing*|influx of"
        }
        EventKind::Award => {
            "award*|award~|prize*|win~ the prize|medal*|Nobel prize*|Nobel peace prize*|Oscar*|Golden Globe*|\
             Palme d'Or|Golden Lion|Golden Bear|knighthood*|lottery win*|jackpot*|bestow~|accolade*|world record*|\
             break~ the record|set~ a record|beatification|canonisation|canonization|nominate~ for an Oscar|knighted|\
             award ceremony*|win~ an award|win~ an Oscar|win~ a prize|decorated with a medal|prize-winning"
        }
        EventKind::Birth => {
            "birth*|give~ birth|be~ born|newborn*|childbirth|premature birth*|deliver~ a baby|pregnancy*|birth rate*|\
             expecting a child|expect~ a child|newborn baby*|births|birth of|premature baby*"
        }
        EventKind::Marriage => {
            "marriage*|marry~|wedding*|tie~ the knot|divorce*|divorce~|get~ married|royal wedding*|\
             same-sex marriage*|civil partnership*|split~ from|engagement to|announce~ their engagement|to wed|\
             newlywed*"
        }
        EventKind::MatchResult => {
            "the final|cup final*|championship*|world title*|world cup*|semi-final*|semifinal*|quarter-final*|\
             quarterfinal*|tournament*|penalty shoot-out*|gold medal*|silver medal*|bronze medal*|grand slam*|derby*|\
             league title*|thrash~|qualify~ for|friendly match*|playoff*|play-off*|grand prix|hat-trick*|own goal*|\
             relegation|kickoff*|kick-off*|finish~ second|finish~ third|equaliser*|injury time|overtime|runner-up|\
             tie-break*|world championship*|European championship*|champions league|win~ the title|win~ gold|\
             football match*|cup match*|league match*|test match*|the match|match against|win~ the match|\
             win~ the game|win~ the race|win~ the tournament|victory over|win over|win against|defeat to|defeat by|\
             defeat against|victory against|beaten by|beaten in|knock~ out of the|score~ a goal|score~ the winning|\
             scored twice|scored in|winning goal|shot on target|shots on target|opening match*|in the final|\
             the semi-finals|home win|away win|home defeat|win~ the cup|beat~ in the final|penalty kick*|\
             transfer fee*"
        }
        EventKind::Manhunt => {
            "manhunt*|hunt for the|hunt for a|hunting for the|hunting for a|are hunting|is hunting|were hunting|\
             on the run|go~ on the run|at large|still at large|fugitive*|on the loose|flee~ on foot|fled on foot|\
             flee~ the scene|fled the scene|escape~ on foot|search for the suspect|search for the suspects|\
             search for the gunman|search for the gunmen|search for the attacker|search for the attackers|\
             search for the driver|searching for the suspect|searching for the gunman|searching for the driver|\
             being sought by police|sought by police|most wanted man|made off on foot|made his getaway|\
             on his trail|police are looking for|police were looking for|police are still looking for|\
             police are still hunting|hunted by"
        }
        EventKind::Suicide => {
            "suicide*|commit~ suicide|kill~ himself|kill~ herself|kill~ themselves|killed himself|killed herself|\
             shot himself|shot herself|shoot~ himself|take~ his own life|took his own life|taken his own life|\
             take~ her own life|took her own life|took their own lives|hang~ himself|hanged himself|\
             turned the gun on himself|turn~ the gun on himself|self-inflicted gunshot|died by suicide|\
             suicide attempt*|attempted suicide"
        }
        EventKind::Commemoration => {
            "funeral*|funeral of|funeral for|funerals|the funeral|state funeral*|memorial service*|\
             memorial ceremony|remembrance service*|mourning|national mourning|day of mourning|days of mourning|\
             vigil*|candlelight vigil*|minute of silence|minute's silence|moment of silence|silent march*|\
             march* in silence|walk~ in silence|march~ in silence|wreath-laying|lay~ wreaths|requiem|\
             remembrance ceremony|farewell ceremony|at half-mast|tribute to the victims|tributes to the victims"
        }
        EventKind::Other => "",
    }
}
