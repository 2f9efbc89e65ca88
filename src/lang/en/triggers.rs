use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "attack*|attack~|assault*|assault~|terror attack*|terrorist attack*|terrorist act*|act* of terror|\
             act* of terrorism|ambush*|ambush~|raid* on|massacre*|massacre~|bloodbath*|atrocity*|killing spree*|\
             assassination*|assassinate~|assassination attempt*|attempt* on the life|ramming*|car ramming*|\
             vehicle ramming*|ram~ into a crowd|plough~ into a crowd|plow~ into a crowd|arson attack*|acid attack*|\
             mob attack*|lynching*|lynch~|beat~ to death|hate crime*|pogrom*|genocide*|terrorism|violence|\
             act* of violence|desecration*|vandalism|vandalise~|vandalize~|sabotage|sabotage~|siege*|poisoning*|\
             poison~|drone attack*|hit-and-run attack*|brawl*|fistfight*|gang war*|turf war*"
        }
        EventKind::Bombing => {
            "bombing*|bomb attack*|bomb blast*|bomb~|car bomb*|truck bomb*|suicide bombing*|suicide attack*|\
             suicide bomber*|suicide blast*|roadside bomb*|parcel bomb*|letter bomb*|nail bomb*|bomb*|IED*|\
             improvised explosive device*|explosive device*|grenade attack*|grenade*|detonate~|detonation*|\
             blow~ himself up|blow~ herself up|blow~ themselves up|blow~ up|set~ off a bomb|mine blast*|\
             landmine*|booby trap*"
        }
        EventKind::Shooting => {
            "shooting*|mass shooting*|shootout*|gun attack*|gunfire|gunfight*|gun violence|shot dead|\
             shoot~ dead|shoot~|gun~ down|open~ fire|firing on|fire~ on|fire~ at|sniper attack*|gunshot*|drive-by*|\
             drive-by shooting*|school shooting*|exchange* of fire|hail of bullets"
        }
        EventKind::Stabbing => {
            "stabbing*|stab~|stab~ to death|knife attack*|knifing*|knife~|machete attack*|slash~ the throat|\
             hack~ to death|axe attack*|sword attack*|behead~|beheading*|decapitate~"
        }
        EventKind::Airstrike => {
            "airstrike*|air strike*|air raid*|aerial bombardment*|bombardment*|drone strike*|missile strike*|\
             missile attack*|rocket attack*|rocket fire|shelling*|shell~|bombard~|pound~|barrage*|air attack*|\
             artillery fire|artillery attack*|artillery strike*|strike* on|salvo*|rocket barrage*|mortar attack*|\
             precision strike*|retaliatory strike*"
        }
        EventKind::Cyberattack => {
            "cyberattack*|cyber attack*|cyber assault*|hack~|hack*|hacking*|hacking attack*|ransomware attack*|\
             ransomware|malware attack*|malware|computer attack*|phishing|phishing attack*|phishing campaign*|\
             DDoS attack*|DDoS|denial of service attack*|denial of service|distributed denial of service|deface~|\
             defacement*|cyber intrusion*|intrusion*|computer virus*|cyber espionage|botnet*|supply chain attack*|\
             cyber operation*|digital attack*|breach~ the network|cybersecurity incident*|cyber incident*"
        }
        EventKind::DataBreach => {
            "data breach*|data leak*|data theft*|leak*|leak~|security breach*|breach~|breach*|leakage*|\
             expose~ online|personal data exposed|exposure of data|privacy breach*|data exposure*|data loss*|\
             security incident*|exfiltrate~|exfiltration*"
        }
        EventKind::WarClash => {
            "clash*|clash~|fighting|battle*|battle~|combat|armed conflict*|conflict*|hostilities|skirmish*|\
             firefight*|offensive*|counteroffensive*|counter-offensive*|ground assault*|invasion*|invade~|\
             incursion*|border clash*|war*|warfare|front line*|frontline*|military escalation|ground offensive*|\
             occupation of|civil war*|insurgency*|capture~ the city|capture~ the town|recapture~|advance* on"
        }
        EventKind::Coup => {
            "coup*|coup* d'état|coup attempt*|putsch*|overthrow*|overthrow~|topple~|oust~|mutiny*|military takeover*|\
             seize~ power|power grab*|uprising*|insurrection*|rebellion*|revolt*|revolution*"
        }
        EventKind::Kidnapping => {
            "kidnapping*|kidnap~|abduction*|abduct~|hostage taking*|hostage-taking*|hostage crisis*|hostage situation*|\
             take~ hostage|hold~ hostage|hijacking*|hijack~|enforced disappearance*|ransom*|hold~ captive|\
             take~ captive|snatch~"
        }
        EventKind::Abuse => {
            "rape*|rape~|gang rape*|sexual assault*|sexual abuse|sexual harassment|sexually abuse~|\
             sexually assault~|harassment|harass~|molest~|molestation*|child abuse|torture|torture~|ill-treatment|\
             mistreatment|mistreat~|abuse*|abuse~|domestic violence|bullying|bully~|sexual misconduct|grooming|\
             child pornography|stalking|stalk~|femicide*"
        }
        EventKind::Theft => {
            "theft*|robbery*|rob~|burglary*|burgle~|heist*|steal~|stolen|looting*|loot~|break-in*|shoplifting|mugging*|\
             mug~|holdup*|hold-up*|plunder~|ransack~|carjacking*|piracy|raider*|pickpocketing|make~ off with|\
             bank robbery*|armed robbery*|jewel heist*"
        }
        EventKind::Fraud => {
            "fraud*|defraud~|scam*|scam~|swindle*|swindle~|embezzlement*|embezzle~|corruption|bribery|bribe~|bribe*|\
             money laundering|launder~|tax evasion|tax fraud|evade~ taxes|Ponzi scheme*|insider trading|forgery*|\
             forge~|counterfeiting|racketeering|extortion|extort~|blackmail|blackmail~|graft|kickback*|\
             accounting scandal*|scandal*|vote rigging|rig~|identity theft|price fixing|match-fixing|doping"
        }
        EventKind::Smuggling => {
            "smuggling|smuggle~|trafficking|traffic~|drug trafficking|drug trade|human trafficking|people smuggling|\
             people-smuggling|contraband|arms trafficking|poaching|poach~|gun-running|drug smuggling|drug ring*|\
             trafficking ring*|smuggling ring*"
        }
        EventKind::Escape => {
            "escape~|escape*|jailbreak*|prison break*|break~ out of|break~ out of prison|abscond~|on the run|\
             go~ on the run|fugitive*|manhunt*|breakout*|slip~ away"
        }
        EventKind::Riot => {
            "riot*|riot~|rioting|unrest|civil unrest|urban violence|disturbance*|pitched battle*|street battle*|\
             hooliganism|stampede*|crowd crush*|crush*|crowd surge*|torch~ cars|storming of|storm~ the building|\
             prison riot*"
        }
        EventKind::Disaster => {
            "disaster*|natural disaster*|catastrophe*|calamity*|tragedy*|dam burst*|dam failure*|dam collapse*|\
             humanitarian crisis*|humanitarian disaster*|famine*|tsunami*|tidal wave*|nuclear disaster*|\
             nuclear accident*|state of emergency|emergency*|meltdown*|meteorite*|environmental disaster*|\
             ecological disaster*"
        }
        EventKind::Earthquake => {
            "earthquake*|quake*|tremor*|temblor*|seismic event*|seism*|seaquake*|magnitude quake*|seismic activity|\
             earth tremor*|mainshock*|foreshock*"
        }
        EventKind::Aftershock => "aftershock*|after-shock*|secondary tremor*",
        EventKind::Flood => {
            "flood*|flooding*|flood~|flash flood*|inundation*|inundate~|deluge*|high water|burst~ its banks|\
             burst~ their banks|overflow~|submerge~|swamp~|monsoon rain*|torrential rain*|heavy rain*|downpour*|\
             floodwater*|heavy rainfall|storm surge*|swollen river*"
        }
        EventKind::Storm => {
            "storm*|hurricane*|cyclone*|typhoon*|tornado*|thunderstorm*|snowstorm*|blizzard*|hailstorm*|gale*|\
             tropical storm*|twister*|windstorm*|superstorm*|ice storm*|cold snap*|heavy snow|snowfall*|hail|\
             sandstorm*|dust storm*|make~ landfall|landfall*|storm-force wind*|tropical cyclone*|severe weather|\
             bad weather|lightning|winter storm*|gust*|cold wave*|nor'easter*|derecho*"
        }
        EventKind::Fire => {
            "fire*|blaze*|wildfire*|bushfire*|forest fire*|inferno*|burn~ down|burn~|catch~ fire|ablaze|in flames|\
             go~ up in flames|flame*|house fire*|arson|torch~|brush fire*|gut~|firestorm*|engulf~|conflagration*|\
             set~ fire to|set~ alight|set~ on fire|scorch~"
        }
        EventKind::Landslide => {
            "landslide*|mudslide*|rockslide*|rockfall*|avalanche*|mudflow*|landslip*|debris flow*|snow slide*|\
             rock avalanche*|glacier collapse*|mud flow*"
        }
        EventKind::Eruption => {
            "eruption*|erupt~|volcanic eruption*|lava flow*|lava|ash cloud*|volcanic activity|volcanic ash|volcano*|\
             ash plume*|spew~ ash|spew~ lava"
        }
        EventKind::Heatwave => {
            "heatwave*|heat wave*|extreme heat|scorching temperature*|record temperature*|sweltering heat|\
             heat record*|record heat|hottest day|hottest month|hottest year|temperature record*|heat dome*"
        }
        EventKind::Drought => {
            "drought*|dry spell*|water shortage*|water crisis*|parched|crop failure*|water restriction*"
        }
        EventKind::Explosion => {
            "explosion*|explode~|blast*|gas explosion*|gas leak explosion*|detonation at|boiler explosion*|\
             fireball*|chemical explosion*|factory blast*|go~ off|blow~ apart|gas blast*"
        }
        EventKind::Collapse => {
            "collapse*|collapse~|building collapse*|bridge collapse*|cave-in*|cave~ in|crumble~|give~ way|\
             structural failure*|mine collapse*|mine accident*|roof collapse*|come~ crashing down|come~ down"
        }
        EventKind::Accident => {
            "accident*|mishap*|fatal accident*|road accident*|traffic accident*|work accident*|industrial accident*|\
             train accident*|car accident*|fall~ to his death|fall~ to her death|hit-and-run*|run~ over|\
             near miss*|incident*|emergency landing*|runaway|bus accident*|workplace accident*|electrocution*|\
             electrocute~|gas leak*|carbon monoxide poisoning|food poisoning"
        }
        EventKind::Crash => {
            "crash*|crash~|plane crash*|air crash*|car crash*|bus crash*|train crash*|helicopter crash*|\
             collision*|collide~|head-on collision*|pile-up*|pileup*|derailment*|derail~|plunge~ into|\
             plunge~ off|overturn~|crash-landing*|crash-land~|crash landing*|car wreck*|smash~ into|slam~ into|\
             go~ off the road|veer~ off|shoot~ down the plane|downing*|air disaster*|rail disaster*|train wreck*"
        }
        EventKind::Shipwreck => {
            "shipwreck*|sinking*|sink~|capsize~|capsizing*|run~ aground|boat disaster*|ferry disaster*|\
             boat accident*|ferry accident*|go~ down at sea|boat tragedy*|founder~|go~ under|maritime disaster*|\
             migrant boat tragedy*"
        }
        EventKind::Pollution => {
            "pollution|pollute~|oil spill*|oil slick*|spill*|spillage*|spill~|contamination|contaminate~|\
             chemical leak*|radioactive leak*|toxic waste|smog|air pollution|water pollution|toxic cloud*|\
             radiation leak*|dump~"
        }
        EventKind::Outbreak => {
            "outbreak*|epidemic*|pandemic*|infection*|infect~|contagion|contract~ the virus|contract~ the disease|confirmed case*|coronavirus case*|\
             new case*|cluster of cases|disease*|spread of the virus|test~ positive|virus*|coronavirus|COVID|\
             measles|cholera|Ebola|dengue|flu|influenza|bird flu|swine fever|avian influenza|E. coli|salmonella|\
             listeria|lockdown*|quarantine*|quarantine~|polio|malaria|monkeypox|mpox|meningitis|Zika|plague|\
             foot-and-mouth disease|caseload*|reinfection*|transmission"
        }
        EventKind::Outage => {
            "outage*|power outage*|blackout*|power cut*|power failure*|breakdown*|network failure*|system failure*|\
             IT failure*|glitch*|computer glitch*|technical failure*|service disruption*|disruption*|disrupt~|\
             downtime|go~ offline|go~ dark|knock~ offline|without power|without electricity|malfunction*|malfunction~|\
             lose~ power|internet shutdown*|crash of the system|go~ down|internet blackout*|paralyse~|paralyze~"
        }
        EventKind::Death => {
            "death*|die~|dead|killing*|kill~|fatality*|fatal|decease~|deceased|casualty*|perish~|pass~ away|\
             succumb~|lose~ his life|lose~ her life|lose~ their life|lose~ their lives|loss* of life|lost lives|\
             claim~ the life|claim~ the lives|claim~ lives|cost~ the life|cost~ the lives|cost~ lives|murder*|\
             murder~|homicide*|slay~|slaying*|manslaughter|suicide*|commit~ suicide|take~ his own life|\
             take~ her own life|death toll*|body count*|drown~|execution*|execute~|be~ found dead|\
             succumb~ to his injuries|succumb~ to her injuries|strangle~|suffocate~|bleed~ to death|freeze~ to death|\
             burn~ to death|starve~ to death|crush~ to death|euthanasia|deadly|lethal|obituary*|lay~ to rest|\
             funeral*|burial*|bury~|excess mortality|mortality|manslaughter|infanticide|slaughter*|slaughter~|\
             cull~|cull*|put~ to death|pronounce~ dead"
        }
        EventKind::Injury => {
            "injury*|injure~|wound~|wound*|hurt~|casualty toll|maim~|be~ hospitalised|be~ hospitalized|\
             hospitalise~|hospitalize~|hospitalisation*|hospitalization*|hospital admission*|bruise~|\
             critically injure~|seriously injure~|in critical condition|in intensive care|burn injury*|sicken~|\
             fall~ ill|fracture~|concussion*|smoke inhalation|in hospital|in a coma"
        }
        EventKind::Missing => {
            "missing|go~ missing|disappearance*|disappear~|vanish~|unaccounted for|lost contact|lose~ contact|\
             report~ missing|presumed missing|without a trace"
        }
        EventKind::Rescue => {
            "rescue*|rescue~|save~|search and rescue|search-and-rescue|rescue effort*|rescue operation*|\
             rescue mission*|pull~ from the rubble|pull~ alive|pluck~|pull~ out alive|pull~ to safety|\
             bring~ to safety|free~ from the wreckage|saving lives|save~ lives|rescue work|airlift~ to safety|winch~"
        }
        EventKind::Evacuation => {
            "evacuation*|evacuate~|evacuation order*|order~ to leave|airlift*|airlift~|repatriation*|repatriate~|\
             take~ to safety|clear~ the building|forced to leave their homes|evacuee*|leave~ their homes"
        }
        EventKind::Displacement => {
            "displacement*|displace~|flee~|flee~ their homes|exodus*|homeless|become~ homeless|left homeless|\
             make~ homeless|uproot~|driven from their homes|internally displaced|eviction*|evict~|\
             forced from their homes|internally displaced person*"
        }
        EventKind::Damage => {
            "damage|damaged|damaging|destruction|destroy~|devastation|devastate~|ravage~|wreck~|level~|flatten~|\
             raze~|reduce~ to rubble|cause~ damage|loss* estimated|ruin~|in ruins|in rubble|tear~ through|rip~ through|\
             property damage|wipe~ out|havoc|wreak~ havoc|obliterate~"
        }
        EventKind::Discovery => {
            "discovery*|discover~|find~|find*|unearth~|uncover~|come~ across|excavate~|excavation*|mass grave*|\
             dig~ up|recover~|recovery of the body|recovery of bodies|stumble~ upon|dismantling of a lab|\
             breakthrough*|locate~|track~ down|black box*|identification of"
        }
        EventKind::Operation => {
            "operation*|military operation*|police operation*|campaign*|action day*|day* of action|crackdown*|\
             crack~ down|coordinated action*|joint action*|joint operation*|sting*|sting operation*|sweep*|clampdown*|\
             security operation*|referral action day*|concerted action*|special operation*|police action*|mission*|\
             counterterrorism operation*|anti-terror operation*|police deployment*|disruption operation*|takedown*|\
             offensive against|exercise*|military exercise*|drill*|manoeuvre*|maneuver*|undercover operation*|\
             law enforcement action*|law enforcement operation*|enforcement action*|dismantle~|dismantling*|bust*|\
             bust~|break~ up a ring|break~ up a network|intervention*|foil~|thwart~|neutralise~|neutralize~|action*"
        }
        EventKind::Arrest => {
            "arrest*|arrest~|make~ an arrest|detention*|detain~|capture*|capture~|apprehend~|apprehension of|\
             take~ into custody|round~ up|roundup*|in custody|take~ in for questioning|pre-trial detention|nab~|\
             jail~ pending|imprison~|imprisonment|hand~ himself in|turn~ himself in|hand~ herself in|\
             surrender~ to police|incarcerate~|incarceration|remand~ in custody|remand~|custody|house arrest|\
             extradition*|extradite~|in handcuffs|arrest warrant*|internment|intern~"
        }
        EventKind::Release => {
            "release~|release*|set~ free|free~|freeing|release on bail|bail|liberation|liberate~|pardon*|pardon~|\
             parole|amnesty*|prisoner exchange*|prisoner swap*|let~ go|walk~ free|exonerate~|\
             release from prison|hostage release*|early release|commute~"
        }
        EventKind::Charge => {
            "charge~|charge~ with|indictment*|indict~|press~ charges|bring~ charges|accuse~|accusation*|\
             prosecution*|prosecute~|face~ charges|arraign~|arraignment*|formal investigation|criminal charge*|\
             impeachment*|impeach~|allegation*|criminal complaint*|charge* against|charges|plead~ guilty|\
             plead~ not guilty|guilty plea*|complaint*"
        }
        EventKind::Trial => {
            "trial*|hearing*|court case*|court hearing*|proceedings|stand~ trial|go~ on trial|put~ on trial|testify~|\
             testimony*|appeal*|appeal~|retrial*|tribunal*|court appearance*|appear~ in court|inquest*|\
             court martial*|cross-examine~|jury deliberation*|court battle*|on trial|legal proceedings"
        }
        EventKind::Sentence => {
            "sentence*|sentence~|conviction*|convict~|verdict*|find~ guilty|found guilty|guilty verdict*|\
             life sentence*|prison sentence*|jail term*|prison term*|jail~|death sentence*|death penalty|acquittal*|\
             acquit~|hand~ down|ruling*|rule~|judgment*|judgement*|court ruling*|court order*|\
             life imprisonment|suspended sentence*|community service|found not guilty|cleared of|condemn~ to death|\
             clear~ of charges|overturn~ the conviction|quash~"
        }
        EventKind::Fine => {
            "fine*|fine~|penalty*|penalise~|penalize~|financial penalty*|impose~ a fine|antitrust fine*|\
             civil penalty*|record fine*|damages|award~ damages|compensation|pay~ compensation|payout*|\
             order~ to pay|compensate~|settlement*|settle~ out of court|punitive damages|back taxes|forfeiture*|forfeit~"
        }
        EventKind::Lawsuit => {
            "lawsuit*|sue~|suit*|file~ a lawsuit|file~ suit|class action*|class-action suit*|legal action|litigation|\
             take~ to court|legal challenge*|file~ a complaint|legal dispute*|legal battle*|petition*|injunction*|\
             antitrust case*|infringement case*|infringement proceedings|countersue~|defamation|libel|\
             patent dispute*|plaintiff*"
        }
        EventKind::Investigation => {
            "investigation*|investigate~|inquiry*|enquiry*|probe*|probe~|criminal investigation*|murder inquiry*|\
             launch~ an investigation|open~ an investigation|look~ into|inspection*|inspect~|audit*|audit~|\
             fact-finding mission*|under investigation|question~|interrogate~|interrogation*|surveillance|autopsy*|\
             post-mortem*|parliamentary inquiry*|review*|examine~|forensic examination*|criminal probe*|\
             antitrust probe*|wiretap*"
        }
        EventKind::Search => {
            "raid*|raid~|house search*|search~|search*|search* of|search warrant*|dawn raid*|police raid*|swoop*|stormed|storming|\
             house-to-house search*|comb~|scour~|search operation*|search effort*"
        }
        EventKind::Seizure => {
            "seizure*|seize~|confiscation*|confiscate~|impound~|drug bust*|drugs haul*|haul*|intercept~|interception*|\
             asset freeze*|freeze~ assets|freeze~|frozen assets|recovery of stolen|impoundment|requisition~|\
             drug seizure*|take~ possession of|expropriate~|expropriation*|nationalise~|nationalize~|nationalisation*"
        }
        EventKind::Removal => {
            "removal*|remove~|takedown* of|take~ down|taken offline|take~ offline|knock~ off the internet|delete~|\
             deletion*|block~|blocking|suspend~ accounts|suspension of accounts|deactivate~|deactivation*|disable~|\
             purge*|purge~|shut~ down accounts|shut~ down websites|pull~ down|erase~|erasure*|scrub~|take-down*|\
             taking down|demolition*|demolish~|tear~ down|dismantlement*|clean-up*|cleanup*|flag~|referral*|\
             remove~ from the platform|bring~ down the network|eliminate~|elimination*|wipe~|\
             geo-block~|delist~|content moderation|moderate~|account suspension*"
        }
        EventKind::Deployment => {
            "deployment*|deploy~|dispatch~|send~ troops|mobilisation*|mobilization*|mobilise~|mobilize~|station~|\
             troop build-up*|military build-up*|troop reinforcement*|reinforcement*|withdrawal*|withdraw~|pull-out*|\
             pullout*|pull~ out|troop withdrawal*|send~ reinforcements|draw down|drawdown*|peacekeeping mission*|\
             scramble~|conscription|draft~ into"
        }
        EventKind::Aid => {
            "aid|humanitarian aid|relief|relief effort*|emergency aid|assistance|donation*|donate~|donor*|aid package*|\
             relief supply*|aid convoy*|food aid|financial aid|bailout*|bail~ out|rescue package*|stimulus package*|\
             pledge*|pledge~|contribute~|contribution*|shelter~|disaster relief|subsidy*|subsidise~|subsidize~|\
             support package*|arms delivery*|weapons delivery*|airdrop*|fundraiser*|fundraising"
        }
        EventKind::Vaccination => {
            "vaccination*|vaccinate~|vaccine*|immunisation*|immunization*|immunise~|immunize~|inoculate~|inoculation*|\
             booster*|booster shot*|vaccination campaign*|vaccination drive*|vaccine rollout*|jab*|first dose*|\
             second dose*"
        }
        EventKind::Statement => {
            "statement*|announcement*|announce~|declaration*|declare~|press release*|communiqué*|speech*|address to|\
             tweet*|tweet~|reveal~|revelation*|disclose~|disclosure*|confirmation*|confirm~|unveil~|publish~|\
             publication*|interview*|remark*|briefing*|apology*|apologise~|apologize~|condemnation*|condemn~|criticise~|\
             criticize~|criticism*|praise~|urge~|call~ for|call~ on|promise~|promise*|vow~|pledge~ to|\
             condolence*|tribute*|reiterate~|plea*|proposal*|propose~|demand~|demand*|denounce~|denunciation*|\
             letter*|message*|oppose~|welcome~|hailed|hails|hailing"
        }
        EventKind::PressConference => {
            "press conference*|news conference*|press briefing*|media briefing*|news briefing*|press event*|press point*|\
             media conference*"
        }
        EventKind::ResponsibilityClaim => {
            "claim* of responsibility|claim~ responsibility|claim~ credit|responsibility claim*|say~ it was behind|\
             take~ responsibility|claim~ the attack|claim~ to have carried out|admit~ responsibility|confession*|\
             confess~|admission of guilt|accept~ responsibility"
        }
        EventKind::Denial => {
            "denial*|deny~|refute~|refutation*|rebuttal*|rebut~|reject~ the accusations|reject~ the allegations|\
             reject~ the claims|dismiss~ the claims|dismiss~ the allegations|dismiss~ as|deny~ involvement|\
             deny~ responsibility|deny~ any involvement|deny~ wrongdoing|debunk~|contradict~|retraction*|retract~|\
             backtrack~|disavow~"
        }
        EventKind::Warning => {
            "warning*|warn~|alert*|alert~|caution~|threat*|threaten~|red alert*|bomb threat*|travel warning*|\
             travel advisory*|advisory*|safety warning*|tsunami warning*|terror alert*|weather warning*|forecast*|\
             ultimatum*|sound~ the alarm|alarm*|raise~ the alarm|hoax*|bomb scare*|orange alert*|profit warning*|\
             storm warning*|state of alert"
        }
        EventKind::Study => {
            "study*|survey*|poll*|opinion poll*|report*|research|analysis*|findings|census*|white paper*|statistics|\
             data show~|paper published|index published|ranking*|clinical trial*|simulation*|assessment*|\
             questionnaire*|exit poll*"
        }
        EventKind::Strike => {
            "strike*|go~ on strike|on strike|walkout*|walk~ out|walk~ off the job|industrial action|work stoppage*|\
             general strike*|labour dispute*|labor dispute*|down~ tools|stoppage*|strike action|lockout*|picket*|\
             rail strike*|picket line*|hunger strike*|sit-in*|wildcat strike*|warning strike*|work-to-rule|\
             industrial dispute*|strike day*"
        }
        EventKind::Layoff => {
            "layoff*|lay-off*|lay~ off|job cut*|cut~ jobs|redundancy*|make~ redundant|sack~|sacking*|axe~ jobs|shed~ jobs|\
             dismissal*|dismiss~|job loss*|lose~ their jobs|lose~ their job|slash~ jobs|workforce reduction*|downsizing|\
             furlough*|furlough~|staff cut*|staff reduction*|restructuring|restructure~|short-time work|retrench~|\
             retrenchment*|voluntary departure*|eliminate~ jobs|jobs at risk|reduce~ its workforce|\
             cut~ its workforce|headcount reduction*|restructuring plan*|unemployment|jobless claims|let~ go staff|\
             job losses|cut~ positions|trim~ its workforce|pink slip*|redundancy plan*"
        }
        EventKind::Hiring => {
            "hiring*|hire~|recruitment*|recruit~|create~ jobs|job creation|add~ jobs|new job*|take~ on staff|\
             hiring spree*|recruitment drive*|employ~|job fair*|job vacancy*"
        }
        EventKind::Merger => {
            "merger*|merge~|acquisition*|acquire~|takeover*|take~ over|takeover bid*|buyout*|buy~ out|tie-up*|\
             joint venture*|takeover offer*|hostile takeover*|spin-off*|spin~ off|snap~ up|alliance*|demerger*|\
             amalgamation*|privatisation*|privatization*|privatise~|privatize~|deal to buy|bid for"
        }
        EventKind::Bankruptcy => {
            "bankruptcy*|bankrupt|go~ bankrupt|insolvency*|insolvent|file~ for bankruptcy|go~ bust|liquidation*|\
             liquidate~|administration order|go~ into administration|receivership|collapse of the company|\
             creditor protection|chapter 11|default*|default~|wind~ up|enter~ administration|bank run*|debt crisis*|\
             bankruptcy protection|ceases trading|cease~ trading"
        }
        EventKind::Investment => {
            "investment*|invest~|capital expenditure|stake*|buy~ a stake|take~ a stake|capital injection*|\
             construction project*|construction*|build~|infrastructure project*|project*|expand~|expansion*|\
             ground-breaking|break~ ground|building site*|construction site*|modernisation|refurbishment|renovate~|renovation*"
        }
        EventKind::Funding => {
            "funding|funding round*|fund~|raise~ funds|raise~ money|finance~|financing|grant*|grant~|crowdfunding|loan*|\
             budget*|allocate~|allocation*|earmark~|set~ aside|credit line*|IPO*|initial public offering*|go~ public|\
             stock market listing*|flotation*|bond issue*|subscription*|capital increase*|endowment*|\
             appropriation*|disburse~|lend~|borrow~|venture capital"
        }
        EventKind::Earnings => {
            "earnings|profit*|loss*|net profit*|net income|revenue*|turnover|operating profit*|quarterly result*|\
             annual result*|half-year result*|results|record profit*|net loss*|dividend*|sales figures|pre-tax profit*|\
             quarterly loss*|operating loss*|quarterly profit*|write-down*|gross domestic product|GDP|economic growth|\
             recession*|deficit*|surplus*|trade deficit*|trade surplus*|budget deficit*|EBITDA|earn~|post~ a profit|\
             post~ a loss"
        }
        EventKind::Sale => {
            "sale*|sell~|purchase*|purchase~|auction*|auction~|buy~|fetch~|trade deal*|export*|export~|import*|import~|\
             shipment*|ship~|delivery*|deliver~|order for|sell-off*|divestment*|divest~|go~ under the hammer|\
             transaction*|retail sales|arms deal*|arms sale*|car sales|offload~"
        }
        EventKind::PriceChange => {
            "price increase*|price rise*|price hike*|rate hike*|rate cut*|price cut*|price drop*|inflation|rise~|fall~|\
             increase~|increase*|decrease~|decrease*|soar~|plunge~|surge~|surge*|drop~|drop*|plummet~|jump~|tumble~|\
             slump~|slump*|climb~|decline~|decline*|devaluation*|devalue~|sell-off of shares|market crash*|stock rally|\
             appreciate~|depreciate~|interest rate*|tax increase*|tax hike*|tariff increase*|raise~ prices|\
             cut~ prices|lower~ prices|hike~|skyrocket~|double~|triple~|halve~|growth|downturn*|upturn*|rise in|\
             fall in|stock market crash*|record high*|record low*|all-time high*|shrink~|dwindle~|contraction*|\
             rebound~|rebound*|edge~ up|edge~ down|cost of living"
        }
        EventKind::Recall => {
            "recall*|recall~|product recall*|safety recall*|call~ back|withdraw~ from sale|pull~ from shelves|\
             take~ off the market|withdraw~ from the market|take~ off the shelves|remove~ from sale|call~ in vehicles"
        }
        EventKind::Launch => {
            "launch*|launch~|launching*|rocket launch*|space launch*|lift-off*|liftoff*|lift~ off|blast~ off|rollout*|roll-out*|\
             roll~ out|introduce~|introduction*|kick~ off|missile test*|test-fire~|missile launch*|nuclear test*|\
             test launch*|product launch*|go~ live|premiere*|debut*|debut~|space mission*|spacewalk*|landing*|\
             moon landing*|satellite launch*|splashdown*|orbit~|release of the film|come~ into service|dock~ with"
        }
        EventKind::Opening => {
            "opening*|inauguration*|inaugurate~|reopening*|reopen~|open~ its doors|open~ to the public|open~|\
             opening ceremony*|grand opening*|cut~ the ribbon|commission~|swing~ open|resumption*|resume~"
        }
        EventKind::Closure => {
            "closure*|close~|closing*|shutdown*|shut~ down|shut~|close~ its doors|plant closure*|store closure*|\
             cease~ operations|halt~ production|phase-out*|phase~ out|decommission~|suspend~ operations|seal~ off|\
             cordon~ off|school closure*|border closure*|government shutdown*|airspace closure*|halt~|halt*"
        }
        EventKind::Cancellation => {
            "cancellation*|cancel~|call~ off|postponement*|postpone~|suspension*|suspend~|put~ off|scrap~|scrap~ plans|\
             delay~|delay*|ground~|put~ on hold|abandon~|reschedule~|shelve~|adjourn~|adjournment*|revoke~|revocation*|\
             annul~|annulment*|terminate~|termination*|repeal~|flight cancellation*|axe~"
        }
        EventKind::Ceasefire => {
            "ceasefire*|cease-fire*|truce*|armistice*|peace deal*|peace agreement*|peace treaty*|peace accord*|\
             halt to hostilities|cessation of hostilities|lay~ down arms|peace plan*|pause in fighting|humanitarian pause*|\
             de-escalation|surrender*|surrender~|capitulation|disarmament|capitulate~"
        }
        EventKind::Demonstration => {
            "demonstration*|demonstrate~|protest*|protest~|rally~|marched|marching|marches|take~ to the streets|mass protest*|\
             blockade*|blockade~|protest march*|sit-down*|vigil*|mass rally*|parade*|street protest*|protester*|demonstrator*|\
             pride march*|human chain*|protest camp*|climate strike*|school strike*|occupy~|civil disobedience|\
             procession*|protest movement*|counter-demonstration*|counter-protest*|boycott*|boycott~"
        }
        EventKind::Election => {
            "election*|general election*|presidential election*|parliamentary election*|local election*|snap election*|\
             by-election*|runoff*|run-off*|elect~|re-election|re-elect~|reelect~|go~ to the polls|ballot*|primary election*|primaries|polling day*|\
             election victory*|election win*|landslide victory*|win~ the election|poll win|seats in parliament|\
             midterm*|mid-term election*|second round|turnout|voter turnout|election campaign*|landslide win*"
        }
        EventKind::Vote => {
            "vote*|vote~|referendum*|plebiscite*|no-confidence vote*|confidence vote*|vote* of no confidence|\
             vote* of confidence|vote~ in favour|vote~ in favor|vote~ against|abstain~|abstention*|\
             roll-call vote*|cast~ their vote|cast~ their votes|veto*|veto~|censure motion*|motion of censure|motion*|\
             roll call*|unanimous vote*|voting"
        }
        EventKind::Law => {
            "new law*|law on|law* against|a law|the law|laws|legislation|bill*|act of parliament|decree*|decree~|pass~ a law|pass~ the law|pass~ a bill|adopt~|\
             adoption|approve~|approval*|ratification*|ratify~|enact~|reform*|reform~|regulation*|regulate~|directive*|\
             amendment*|amend~|legalise~|legalize~|legalisation|legalization|decriminalise~|decriminalize~|\
             executive order*|sign~ into law|come~ into force|enter~ into force|take~ effect|constitutional change*|\
             resolution*|ordinance*|overhaul*|overhaul~|green light|authorise~|authorize~|authorisation*|\
             authorization*|budget bill*|draft law*|statute*|green-light~|new rule*|license~|tax reform*|\
             pension reform*|constitution*"
        }
        EventKind::Ban => {
            "ban*|ban~|prohibition*|prohibit~|outlaw~|forbid~|embargo*|embargo~|curfew*|travel ban*|entry ban*|moratorium*|\
             restriction*|restrict~|export ban*|import ban*|blacklist~|bar~ from|driving ban*|lifetime ban*|block~ entry|\
             veto on|disqualify~|disqualification*|bar~|censor~|censorship|expel~|expulsion*|deport~|deportation*|\
             smoking ban*|declare~ illegal"
        }
        EventKind::Sanction => {
            "sanction*|sanction~|economic sanction*|impose~ sanctions|tariff*|impose~ tariffs|punitive tariff*|\
             trade barrier*|customs duty*|trade war*|punitive measure*|import duty*|import tax*|countermeasure*|\
             retaliatory measure*|retaliatory tariff*|round of sanctions|trade restriction*"
        }
        EventKind::Agreement => {
            "agreement*|deal*|accord*|pact*|treaty*|sign~ an agreement|sign~ a deal|reach~ an agreement|reach~ a deal|\
             strike~ a deal|memorandum* of understanding|contract*|compromise*|sign~|signing*|signature*|agree~|\
             agree~ on|partnership*|conclude~|convention*|protocol*|trade agreement*|free trade agreement*|coalition deal*|\
             nuclear deal*|climate deal*|collective agreement*|coalition agreement*|award~ a contract|mediation|breakthrough deal*|\
             normalise~ relations|normalize~ relations|reconciliation"
        }
        EventKind::Meeting => {
            "meeting*|meet~|summit*|talks|conference*|negotiation*|negotiate~|gather~|gathering*|round* of talks|\
             consultation*|peace talks|symposium*|convene~|hold~ talks|\
             bilateral talks|session*|emergency meeting*|special session*|general assembly*|crisis meeting*|phone call*|\
             telephone call*|discuss~|discussion*|debate*|debate~|trade fair*|festival*|exhibition*|concert*|ceremony*|\
             celebration*|celebrate~|commemoration*|commemorate~|anniversary*|workshop*|party conference*|\
             webinar*|dialogue*"
        }
        EventKind::Visit => {
            "visit*|visit~|state visit*|trip*|official visit*|tour*|arrive~|arrival*|pilgrimage*|travel~ to|\
             pay~ a visit|working visit*|fly~ to|flight to|tour~|stopover*|two-day visit*"
        }
        EventKind::Resignation => {
            "resignation*|resign~|step~ down|stand~ down|quit~|leave~ office|tender~ his resignation|\
             tender~ her resignation|retire~|retirement*|abdicate~|abdication*|fired|firing of|dismiss~ from office|\
             remove~ from office|oust~ from|departure*|ouster*|relieve~ of his duties|relieve~ of her duties|\
             step~ aside|leave~ the post|stepping down|force~ out|suspend~ from office|hand~ in his resignation|\
             hand~ in her resignation|bow~ out|fall of the government|dissolve~ parliament|dissolution"
        }
        EventKind::Appointment => {
            "appointment*|appoint~|nomination*|nominate~|name~ as|take~ office|swear~ in|sworn in|succeed~|succession|\
             promote~ to|promotion*|take~ the helm|install~ as|designate~|investiture|take~ up the post|assume~ office|\
             coronation*|crown~|enthrone~|swearing-in*|become~ president|become~ prime minister|become~ king|successor*|\
             form~ a government|new government*|reshuffle*|cabinet reshuffle*|select~ as|enthronement|candidacy*"
        }
        EventKind::Migration => {
            "migration|migrate~|immigration|immigrate~|emigration|emigrate~|asylum|asylum application*|asylum claim*|\
             seek~ asylum|apply~ for asylum|border crossing*|crossing*|cross~ the border|cross~ the Channel|influx*|\
             resettlement|resettle~|resettlement of refugees|relocation*|relocate~|refugee crisis*|migrant crisis*|\
             disembark~|land~ on the coast|pushback*|push-back*|population growth|naturalisation*|naturalization*|move~ to"
        }
        EventKind::Award => {
            "award*|award~|prize*|win~ the prize|honour~|honor~|medal*|Nobel prize*|Nobel peace prize*|Oscar*|\
             Golden Globe*|Palme d'Or|Golden Lion|Golden Bear|decorate~|knighthood*|lottery win*|jackpot*|bestow~|accolade*|\
             world record*|break~ the record|set~ a record|beatification|canonisation|canonization|knight~|laureate*|\
             nominate~ for an Oscar"
        }
        EventKind::Birth => {
            "birth*|give~ birth|be~ born|born|newborn*|childbirth|premature birth*|deliver~ a baby|pregnancy*|birth rate*|hatch~|\
             twins|expecting a child|expect~ a child"
        }
        EventKind::Marriage => {
            "marriage*|marry~|wedding*|wed~|tie~ the knot|engagement*|divorce*|divorce~|get~ married|royal wedding*|\
             same-sex marriage*|civil partnership*|separation|split~ from"
        }
        EventKind::MatchResult => {
            "match*|win~|victory*|defeat*|defeat~|beat~|draw~|lose~ to|score~|goal*|the final|finals|cup final*|championship*|world title*|\
             world cup*|semi-final*|semifinal*|quarter-final*|quarterfinal*|tournament*|game*|race*|win*|knock~ out|\
             penalty shoot-out*|gold medal*|silver medal*|bronze medal*|grand slam*|derby*|league title*|thrash~|\
             triumph*|triumph~|qualify~ for|friendly match*|playoff*|play-off*|grand prix|hat-trick*|Olympic Games|Olympics|\
             own goal*|transfer*|set~ a world record|relegation|kickoff*|kick-off*|finish~ second|finish~ third|equaliser*|\
             injury time|overtime|runner-up|tie-break*|world championship*|European championship*|champions league|\
             win~ the title|win~ gold|come~ first|winner*"
        }
        EventKind::Other => "",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::lang::en::{cues, inflection, roles, states};

    /// All forms of a phrase's cells, joined; the first word alone varies in most phrases.
    fn forms(cell: &str) -> Vec<String> {
        let mut phrases = vec![String::new()];
        for word in cell.split(' ') {
            let words = match (word.strip_suffix('*'), word.strip_suffix('~')) {
                (Some(noun), _) => inflection::noun(noun),
                (_, Some(verb)) => inflection::verb(verb),
                _ => vec![word.to_string()],
            };
            phrases = phrases
                .iter()
                .flat_map(|begin| words.iter().map(move |word| format!("{begin} {word}")))
                .collect();
        }
        phrases.iter().map(|phrase| crate::text::fold(phrase.trim())).collect()
    }

    #[test]
    fn no_word_names_two_kinds() {
        let mut kinds: BTreeMap<String, EventKind> = BTreeMap::new();
        let mut twice = Vec::new();
        for &kind in EventKind::ALL {
            for cell in words(kind).split('|').filter(|cell| !cell.is_empty()) {
                for form in forms(cell) {
                    if let Some(other) = kinds.insert(form.clone(), kind)
                        && other != kind
                    {
                        twice.push(format!("{form}: {} and {}", other.id(), kind.id()));
                    }
                }
            }
        }
        assert!(twice.is_empty(), "{}", twice.join("\n"));
    }

    #[test]
    fn cells_are_well_formed() {
        let kinds = EventKind::ALL.iter().map(|&kind| words(kind));
        let all = crate::event::Role::ALL;
        let states = all.iter().map(|&role| states::words(role));
        let phrases = all.iter().map(|&role| roles::words(role));
        let active = roles::ACTIVE.iter().map(|(_, words)| *words);
        let cues = crate::lang::Cue::ALL.iter().map(|&cue| cues::words(cue));
        for table in kinds.chain(states).chain(phrases).chain(active).chain(cues) {
            for cell in table.split('|') {
                let good = table.is_empty()
                    || cell
                        .split(' ')
                        .all(|word| !word.trim_end_matches(['*', '~']).is_empty());
                let plain = cell.chars().all(|c| c.is_alphanumeric() || " '*~-.&".contains(c));
                assert!(good && plain, "{cell:?} in {table}");
            }
        }
        for &kind in EventKind::ALL {
            assert_eq!(words(kind).is_empty(), kind == EventKind::Other, "{}", kind.id());
        }
    }
}
