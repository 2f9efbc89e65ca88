use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "dead|kill~|die~|death*|dying|perish~|slay~|slain|death toll|toll|fatality*|fatally|decease~|deceased|murder~|\
             drown~|lose~ his life|lose~ her life|lose~ their life|lose~ their lives|lost lives|claim~ the life|\
             claim~ the lives|claim~ lives|claim~|cost~ the life|cost~ the lives|cost~ lives|pass~ away|succumb~|execute~|shoot~ dead|\
             shot dead|found dead|massacre~|assassinate~|lifeless|body count|did not survive|loss of life|\
             burn~ to death|crush~ to death|beat~ to death|stab~ to death|pronounce~ dead|leave~ dead|mortality"
        }
        Role::Injured => {
            "injure~|injured|injury*|wound~|wounded|wound*|hurt~|maim~|casualty*|bruise~|burn injury*|suffer~ burns|fall~ ill|sicken~|\
             suffer~ injuries|sustain~ injuries|need~ treatment|treat~ for|treat~ at the scene|treat~"
        }
        Role::Critical => {
            "critical|critical condition|in critical condition|critically injured|critically wounded|critically ill|\
             life-threatening|fight~ for their lives|fight~ for his life|fight~ for her life|fight~ for their life|\
             in intensive care|intensive care|on ventilators|between life and death|life-threatening injuries|in a coma|critically"
        }
        Role::SeriouslyInjured => {
            "seriously injure~|seriously injured|severely injured|badly injured|seriously hurt|badly hurt|seriously wounded|\
             severely wounded|badly wounded|seriously|severely|serious injuries|severe injuries|serious condition|\
             in serious condition|gravely injured|heavily wounded|badly burned|grave condition"
        }
        Role::SlightlyInjured => {
            "slightly injure~|slightly injured|lightly injured|lightly wounded|slightly hurt|slightly wounded|minor injuries|\
             minor injury|minor wounds|light injuries|slight injuries|mildly injured|walking wounded|stable condition|lightly|slightly"
        }
        Role::Hospitalised => {
            "hospitalise~|hospitalize~|hospitalised|hospitalized|take~ to hospital|take~ to hospitals|take~ to the hospital|\
             rush~ to hospital|rush~ to the hospital|in hospital|in the hospital|admit~ to hospital|hospital treatment|\
             admit~ to intensive care|hospitalisation*|hospitalization*|need~ hospital treatment|taken to a hospital|hospital admission*"
        }
        Role::Missing => {
            "missing|unaccounted for|unaccounted|go~ missing|disappear~|vanish~|lose~ at sea|report~ missing|feared missing|\
             whereabouts unknown|not been found|still missing"
        }
        Role::Trapped => {
            "trap~|trapped|strand~|stranded|stick~|stuck|under the rubble|buried under|beneath the rubble|cut off|\
             caught in|isolate~|maroon~|entrap~|barricade~|in the rubble"
        }
        Role::Rescued => {
            "rescue~|save~|pull~ alive|pull~ from the rubble|pull~ out alive|pluck~|bring~ to safety|pull~ to safety|free~ from|\
             airlift~ to safety|winch~|pull~ from|pull~ out|escort~ to safety|be~ brought ashore"
        }
        Role::Survived => {
            "survive~|survivor*|unhurt|unharmed|unscathed|escape~ unhurt|alive|escape~ with|walk~ away|safe|safe and sound|\
             uninjured|escape~ death"
        }
        Role::Found => {
            "find~|found|recover~|discover~|locate~|retrieve~|unearth~|uncover~|dig~ up|exhume~|fish~ out|track~ down|bodies found|\
             wash~ ashore|wash~ up|pull~ out of the water"
        }
        Role::Identified => "identify~|identification|identified|name~ by police|DNA test*",
        Role::Buried => "bury~|buried|inter~|lay~ to rest|burial*|funeral*|cremate~",
        Role::Evacuated => {
            "evacuate~|evacuation*|move~ to safety|take~ to safety|airlift~|repatriate~|evacuee*|order~ to leave|leave~ their homes|\
             bring~ out|told to leave|clear~ from|relocate~|fly~ out|forced to leave"
        }
        Role::Displaced => {
            "displace~|displaced|flee~|flee~ their homes|homeless|make~ homeless|left homeless|lose~ their homes|uproot~|\
             drive~ from their homes|internally displaced|forced from their homes|refugee*|evict~|seek~ shelter|shelter~|\
             in shelters|without shelter|cross~ the border|exodus"
        }
        Role::Infected => {
            "infect~|infected|infection*|test~ positive|confirmed case*|case*|new case*|contract~|fall~ sick|catch~|sick|ill|\
             diagnose~|contaminate~|active case*|positive test*|tested positive|caseload|contagion*"
        }
        Role::Kidnapped => {
            "kidnap~|abduct~|take~ hostage|hold~ hostage|hostage*|hold~ captive|seize~ hostage|captive*|in captivity|snatch~|\
             kidnapping*|abduction*|take~ captive|held hostage"
        }
        Role::Arrested => {
            "arrest~|arrest*|detain~|detention*|detainee*|take~ into custody|in custody|hold~ in custody|apprehend~|round~ up|\
             capture~|jail~|imprison~|under arrest|catch~|nab~|held for questioning|remand~|pick~ up by police|behind bars|\
             place~ in detention|incarcerate~|question~|interrogate~"
        }
        Role::Released => {
            "release~|release*|set~ free|free~|let~ go|walk~ free|release~ on bail|liberate~|on bail|pardon~|acquit~|release~ from custody"
        }
        Role::Charged => {
            "charge~|charge~ with|indict~|accuse~|face~ charges|prosecute~|stand~ trial|on trial|indictment*|arraign~|go~ on trial|\
             under investigation|face~ trial|impeach~"
        }
        Role::Convicted => {
            "convict~|find~ guilty|found guilty|sentence~|conviction*|condemn~|plead~ guilty|sentence~ to|condemn~ to death|guilty"
        }
        Role::Wanted => {
            "want~ by|wanted|hunt~ for|hunt~|seek~|on the run|at large|search~ for|still at large|be~ sought|fugitive*|escape~"
        }
        Role::Attackers => {
            "attacker*|gunman*|assailant*|bomber*|suicide bomber*|suicide attacker*|hijacker*|militant*|terrorist*|knifeman|\
             perpetrator*|shooter*|armed man|armed men|masked men|assassin*|kidnapper*|hostage-taker*|stormed|open~ fire"
        }
        Role::Removed => {
            "remove~|removal*|delete~|deletion*|take~ down|take~ offline|taken offline|deactivate~|disable~|block~|suspend~|\
             shut~ down|taken down|pull~ down|pull~|erase~|wipe~|purge~|scrub~|knock~ offline|eliminate~|flag~ for removal|\
             remove~ from|close~ down|take~ off|ban~|demolish~|tear~ down|refer~ for removal|takedown*|kick~ off|delist~|flag~|dismantle~"
        }
        Role::Seized => {
            "seize~|confiscate~|seizure*|impound~|freeze~|frozen|intercept~|confiscation*|haul|recover~ from|requisition~|\
             secure~|taken into possession|expropriate~|find~ in a raid"
        }
        Role::Stolen => {
            "steal~|stolen|leak~|expose~|compromise~|breach~|hack~|rob~|loot~|make~ off with|access~|theft|take~ by thieves|\
             siphon~|embezzle~|exfiltrate~|publish~ online|misappropriate~|defraud~|launder~|get~ away with|swindle~|copy~"
        }
        Role::Destroyed => {
            "destroy~|destroyed|raze~|level~|flatten~|reduce~ to rubble|gut~|wipe~ out|collapse~|burn~ down|destruction|demolish~ by|\
             in ruins|consume~|obliterate~|wreck~|burn~|ravage~|torch~|sink~|shoot~ down|devastate~|wash~ away|sweep~ away|annihilate~"
        }
        Role::Damaged => {
            "damage~|damaged|damage to|partially destroyed|partly destroyed|harm~|in need of repair|scorch~|vandalise~|vandalize~|crack~|unroof~|hit~ by debris"
        }
        Role::Affected => {
            "affect~|affected|hit~|impact~|in need|need~ help|in need of aid|concern~|suffer~|strike~|at risk|threaten~|expose~ to|\
             vulnerable|inundate~|flood~|target~|under threat|disrupt~|hit~ by"
        }
        Role::WithoutPower => {
            "without power|without electricity|lose~ power|lost power|in the dark|power cut*|without water|without heating|without gas|\
             without internet|cut~ off from|no electricity|no power|without running water|power outage*|without service|offline|\
             without drinking water|plunge~ into darkness"
        }
        Role::Closed => {
            "close~|closed|shut~|shut~ down|shutter~|closure*|seal~|cordon~ off|out of service|out of operation|close~ their doors|close~ its doors|shutdown*"
        }
        Role::Cancelled => {
            "cancel~|cancelled|canceled|call~ off|ground~|scrap~|postpone~|delay~|divert~|cancellation*|suspend~ flights|reschedule~|axe~"
        }
        Role::Recalled => {
            "recall~|recall*|call~ back|withdraw~ from sale|withdraw~ from the market|call~ in|pull~ from shelves|pull~ from the market|product recall*"
        }
        Role::Participated => {
            "take~ part|took part|participate~|involve~|involved|join~|participation|in collaboration with|in cooperation with|\
             with the cooperation of|with the participation of|cooperate~|collaborate~|contribute~ to|attend~|mobilise~|mobilize~|\
             present|support~|with the support of|assist~|work~ together|engage~ in|representatives of|representatives from|\
             agencies from|officers from|authorities from|authorities of|across|together with|attendance|gather~|turn~ out for|\
             spectator*|participant*|sign~ up|compete~|run~ in"
        }
        Role::Demonstrated => {
            "demonstrate~|protest~|marched|marching|march~ through|rally~|take~ to the streets|took to the streets|demonstrator*|protester*|demonstration*|\
             crowd of|on the streets|turnout of|turn~ out|protestor*|marcher*|strike~ work|go~ on strike|walk~ out|on strike|picket~"
        }
        Role::Voted => {
            "vote~|cast~ their vote|cast~ their votes|cast~ a ballot|cast~ ballots|votes|in favour|in favor|against|abstain~|\
             abstention*|vote~ in favour|vote~ in favor|vote~ for|vote~ against|turnout|voter turnout|go~ to the polls|of the vote|back~ the|ballot*|\
             votes cast|yes vote*|no vote*|elect~|seat*|win~ seats"
        }
        Role::LaidOff => {
            "lay~ off|laid off|layoff*|lay-off*|cut~ jobs|job cut*|cut~|redundant|make~ redundant|lose~ their jobs|lose~ their job|\
             sack~|dismiss~|axe~|shed~|jobs lost|job loss*|redundancy*|slash~|let~ go|furlough~|at risk|eliminate~|jobs at risk|\
             fired|dismissal*|unemployed|out of work|cut~ its workforce|reduce~ its workforce|leave~ the company|retrench~"
        }
        Role::Hired => {
            "hire~|recruit~|create~|job creation|add~ jobs|take~ on|employ~|new job*|create~ jobs|jobs created|fill~ positions"
        }
        Role::Deployed => {
            "deploy~|deployed|send~|dispatch~|mobilise~|mobilize~|station~|on the ground|at the scene|on site|deployment*|on duty|\
             call~ out|scramble~|attend~ the scene|battle~ the blaze|fight~ the fire|fight~ the blaze|tackle~ the blaze|involve~ in the search|\
             reinforcement*|sent to|withdraw~|pull~ out"
        }
        Role::Aboard => {
            "aboard|on board|onboard|carry~|passenger*|travel~ in|travelling in|traveling in|inside the vehicle|pack~ with|occupant*|with crew"
        }
        Role::Launched => "launch~|fire~|fired|shoot~|drop~|rain~ down|fire~ at|launch~ at|salvo*|lob~|test-fire~",
        Role::Sold => {
            "sell~|sold|buy~|bought|purchase~|ship~|deliver~|auction~|fetch~|acquire~|order~|sale*|export~|import~|hand~ over|supply~|downloaded|download~"
        }
        Role::Funded => {
            "fund~|pledge~|pay~|paid|allocate~|invest~|donate~|set~ aside|earmark~|raise~|grant~|provide~|award~|give~|aid package*|release~ funds|\
             finance~|lend~|loan*|contribute~|spend~|commit~|budget*|inject~|unlock~|investment*|funding|aid|disburse~|subsidise~|subsidize~"
        }
        Role::Cost => {
            "cost~|cost*|worth|damage*|damage estimated|damage estimated at|losses|loss*|value~ at|price tag|total cost*|estimated cost*|\
             economic damage|property damage|insured losses|insured damage|bill|amount~ to|damage of|overrun*|economic loss*|ransom"
        }
        Role::Fined => {
            "fine~|fine*|pay~ damages|penalty*|compensation|damages|settle~|settlement*|order~ to pay|pay~ a fine|fined|payout*|compensate~|\
             penalise~|penalize~|agree~ to pay|award~ damages|forfeit~"
        }
        Role::Duration => {
            "last~|duration|run~ for|drag~ on|over|for|within|throughout|spend~|go~ on for|long|a period of|in the course of|continue~ for|\
             take~ place over|spread over|stretch~ over|non-stop|for at least|for more than|over the course of|during"
        }
        Role::Preparation => {
            "prepare~|preparation|preparations|plan~|planning|in the making|after months of|after years of|in preparation|work~ on|\
             after an investigation|month-long investigation|years-long investigation|months of investigation|preparatory work|months of planning"
        }
        Role::Magnitude => {
            "magnitude|richter|richter scale|measure~|register~|on the richter scale|quake of|preliminary magnitude|moment magnitude|strength of"
        }
        Role::Depth => {
            "depth|deep|at a depth|below the surface|underground|below ground|hypocentre|hypocenter|below sea level|shallow|beneath"
        }
        Role::Height => {
            "height|high|tall|above sea level|altitude|metres high|meters high|crest|elevation|storey*|wave*|rise~ to a height|above ground|water level*"
        }
        Role::Distance => {
            "distance|away|from the epicentre|from the epicenter|far|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|off the coast|within a radius|radius|outside|from the capital|long|range|travel~|nautical miles"
        }
        Role::Speed => {
            "speed|speeds|winds of|wind*|gust*|gusts of|fast|travel~ at|speed limit|at a speed|sustained winds|wind speeds|gusting"
        }
        Role::Temperature => {
            "temperature*|thermometer*|hot|hottest|cold|coldest|heat|degrees|temperatures of|thermometers|record temperature*|mercury|feels like"
        }
        Role::Area => {
            "area|land|burn~|scorch~|hectares burned|acres burned|surface|cover~|stretch~ across|forest|spread~ over|char~|floor space|footprint|farmland"
        }
        Role::Volume => {
            "volume|spill~|leak~|rainfall|rain|of water|of oil|output|production|produce~|emit~|emissions|discharge~|pour~|capacity|tonnage|barrels a day|snowfall|snow|precipitation|weigh~|weight"
        }
        Role::Sentence => {
            "sentence~|sentence~ to|in prison|in jail|behind bars|imprisonment|jail term|prison term|prison sentence*|prison|jail~|jail|hard labour|community service|detention|suspended|suspended sentence*|years' imprisonment|term|face~|face~ up to|maximum sentence"
        }
        Role::Change => {
            "rise~|fall~|increase~|increase*|drop~|drop*|decline~|decrease~|grow~|growth|up|down|climb~|plunge~|surge~|soar~|jump~|lower|higher|\
             gain~|lose~ value|shrink~|slump~|tumble~|by|rise of|fall of|slip~|inflation|cut~ by|raise~ by|contract~ by|decline*|edge~ up|rebound~|reduction*|reduce~ by"
        }
        Role::Share => {
            "percent of|per cent of|share|proportion|one in|of all|accounts for|account~ for|make~ up|represent~|out of|fraction|majority|rate|support|of the total|of respondents|turnout|approval rating|market share|represents"
        }
        Role::Price => {
            "price*|per barrel|a barrel|per share|a share|apiece|each|per litre|per tonne|per ounce|an ounce|ticket*|priced at|price~ at|trade~ at|close~ at|per unit|cost~ per|starting price|per kilo|rate"
        }
        Role::Count
        | Role::LedBy
        | Role::CarriedOutBy
        | Role::Partner
        | Role::SupportedBy
        | Role::Targeted
        | Role::ClaimedBy
        | Role::DeniedBy
        | Role::AnnouncedBy
        | Role::Victim
        | Role::Suspect
        | Role::When
        | Role::Announced
        | Role::AsOf
        | Role::Where
        | Role::Happened => "",
    }
}
