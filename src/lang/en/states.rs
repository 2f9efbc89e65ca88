use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "dead|kill~|die~|death*|dying|perish~|slay~|slain|death toll|toll|fatality*|fatally|decease~|deceased|\
             murder~|drown~|lose~ his life|lose~ her life|lose~ their life|lose~ their lives|lost lives|\
             claim~ the life|claim~ the lives|claim~ lives|cost~ the life|cost~ the lives|cost~ lives|pass~ away|\
             succumb~|shoot~ dead|shot dead|found dead|massacre~|assassinate~|lifeless|body count|did not survive|\
             loss of life|burn~ to death|crush~ to death|beat~ to death|stab~ to death|pronounce~ dead|leave~ dead|\
             executed|lost their lives|claimed the lives|killed outright|dead bodies|fatalities"
        }
        Role::Injured => {
            "injure~|injured|injury*|wounded|hurt~|maim~|casualty*|bruise~|burn injury*|suffer~ burns|fall~ ill|\
             sicken~|suffer~ injuries|sustain~ injuries|need~ treatment|treat~ for|treat~ at the scene|wounding|\
             wounds|treated|in need of treatment"
        }
        Role::Critical => {
            "critical|critical condition|in critical condition|critically injured|critically wounded|critically ill|\
             life-threatening|fight~ for their lives|fight~ for his life|fight~ for her life|fight~ for their life|\
             in intensive care|intensive care|on ventilators|between life and death|life-threatening injuries|\
             in a coma|critically|mortal danger|in mortal danger|in a critical condition|in critical care|\
             lives in danger|life in danger|life support"
        }
        Role::SeriouslyInjured => {
            "seriously injure~|seriously injured|severely injured|badly injured|seriously hurt|badly hurt|\
             seriously wounded|severely wounded|badly wounded|seriously|severely|serious injuries|severe injuries|\
             serious condition|in serious condition|gravely injured|heavily wounded|badly burned|grave condition|\
             seriously ill|in a serious condition|serious wounds|heavily injured"
        }
        Role::SlightlyInjured => {
            "slightly injure~|slightly injured|lightly injured|lightly wounded|slightly hurt|slightly wounded|\
             minor injuries|minor injury|minor wounds|light injuries|slight injuries|mildly injured|walking wounded|\
             stable condition|lightly|slightly|minor burns|superficial injuries|superficially"
        }
        Role::Hospitalised => {
            "hospitalise~|hospitalize~|hospitalised|hospitalized|take~ to hospital|take~ to hospitals|\
             take~ to the hospital|rush~ to hospital|rush~ to the hospital|in hospital|in the hospital|\
             admit~ to hospital|hospital treatment|admit~ to intensive care|hospitalisation*|hospitalization*|\
             need~ hospital treatment|taken to a hospital|hospital admission*|in hospitals|were hospitalised|\
             brought to hospital|brought to hospitals|taken to hospital|remain in hospital|flown to hospital|in wards|on the wards"
        }
        Role::Missing => {
            "missing|unaccounted for|unaccounted|go~ missing|disappear~|vanish~|lose~ at sea|report~ missing|\
             feared missing|whereabouts unknown|not been found|still missing"
        }
        Role::Trapped => {
            "trap~|trapped|strand~|stranded|stuck|under the rubble|buried under|beneath the rubble|cut off|caught in|\
             maroon~|entrap~|in the rubble|isolated|beneath the debris|under the debris"
        }
        Role::Rescued => {
            "rescue~|pull~ alive|pull~ from the rubble|pull~ out alive|pluck~|bring~ to safety|pull~ to safety|\
             airlift~ to safety|winch~|pull~ from|pull~ out|escort~ to safety|be~ brought ashore|saved|freed from|\
             picked up at sea|dug out alive|hauled to safety"
        }
        Role::Survived => {
            "survive~|survivor*|unhurt|unharmed|unscathed|escape~ unhurt|alive|escape~ with|walk~ away|\
             safe and sound|uninjured|escape~ death"
        }
        Role::Found => {
            "find~|found|recover~|discover~|locate~|retrieve~|unearth~|uncover~|dig~ up|exhume~|fish~ out|\
             track~ down|bodies found|wash~ ashore|wash~ up|pull~ out of the water|turned up|pulled from the water"
        }
        Role::Identified => "identify~|identification|identified|name~ by police|DNA test*",
        Role::Buried => "bury~|buried|inter~|lay~ to rest|cremate~",
        Role::Evacuated => {
            "evacuate~|evacuation*|move~ to safety|take~ to safety|airlift~|repatriate~|evacuee*|order~ to leave|\
             leave~ their homes|bring~ out|told to leave|clear~ from|relocate~|fly~ out|forced to leave|moved out|\
             led to safety|flown to safety"
        }
        Role::Displaced => {
            "displace~|displaced|flee~ their homes|homeless|make~ homeless|left homeless|lose~ their homes|uproot~|\
             drive~ from their homes|internally displaced|forced from their homes|evict~|in shelters|without shelter|\
             exodus|fled|flee|fleeing|without a roof|driven out"
        }
        Role::Infected => {
            "infect~|infected|infection*|test~ positive|confirmed case*|new case*|contract~|fall~ sick|sick|ill|\
             diagnose~|active case*|positive test*|tested positive|caseload|contagion*|cases of|fell ill|fallen ill|\
             infections|contracted"
        }
        Role::Kidnapped => {
            "kidnap~|abduct~|take~ hostage|hold~ hostage|hostage*|hold~ captive|seize~ hostage|captive*|in captivity|\
             kidnapping*|abduction*|take~ captive|held hostage|taken captive|in the hands of"
        }
        Role::Arrested => {
            "arrest~|arrest*|detain~|detention*|detainee*|take~ into custody|in custody|apprehend~|round~ up|\
             capture~|jail~|imprison~|under arrest|nab~|held for questioning|remand~|pick~ up by police|behind bars|\
             place~ in detention|incarcerate~|caught|held in custody|held by police|hold~ on suspicion|\
             taken prisoner|held on suspicion|rounded up|made arrests"
        }
        Role::Released => {
            "release~|release*|set~ free|walk~ free|release~ on bail|liberate~|on bail|pardon~|acquit~|\
             release~ from custody|freed|out on bail|pardoned"
        }
        Role::Discharged => {
            "discharge~ from hospital|discharge~ from the hospital|discharged|release~ from hospital|release~ from the hospital|leave~ hospital|leave~ the hospital|left hospital|left the hospital|allowed to leave hospital|sent home from hospital|been sent home|were sent home|gone home|out of hospital|discharged from hospitals|released from hospitals"
        }
        Role::Charged => {
            "charge~ with|indict~|face~ charges|prosecute~|stand~ trial|on trial|indictment*|arraign~|go~ on trial|\
             face~ trial|impeach~|charged|charged over|stand~ accused|accused of murder|accused of terrorism|\
             formally accused"
        }
        Role::Convicted => {
            "convict~|find~ guilty|found guilty|sentence~|conviction*|plead~ guilty|sentence~ to|condemn~ to death|\
             guilty|convicted|handed sentences|death sentence*"
        }
        Role::Wanted => {
            "want~ by|wanted|hunt~ for|on the run|at large|still at large|be~ sought|sought|escaped|sought by police|\
             hunted"
        }
        Role::Attackers => {
            "stormed|open~ fire|behind the attack|behind the attacks|took part in the attack|blew themselves up|\
             carried out the attack|carried out the attacks|storm~ the building|burst into|carry~ out|carried out by|perpetrated by|committed by|involve~ in the attack|involved in the attack|took part in the attacks|responsible for the attack|carrying out the attack|carrying out the attacks"
        }
        Role::Removed => {
            "remove~|removal*|delete~|deletion*|take~ down|take~ offline|taken offline|deactivate~|disable~|suspend~|\
             shut~ down|taken down|pull~ down|erase~|purge~|scrub~|knock~ offline|eliminate~|flag~ for removal|\
             remove~ from|take~ off|demolish~|tear~ down|takedown*|delist~|dismantle~|blocked|blocking of|wiped off|\
             pulled offline|referred for removal|purged|kicked off the platform"
        }
        Role::Seized => {
            "seize~|confiscate~|seizure*|impound~|frozen|intercept~|confiscation*|recover~ from|requisition~|\
             taken into possession|expropriate~|find~ in a raid|froze|freezes|freezing of|haul of|hauls of"
        }
        Role::Stolen => {
            "steal~|stolen|leak~|expose~|compromise~|breach~|rob~|loot~|make~ off with|theft|take~ by thieves|\
             siphon~|embezzle~|exfiltrate~|publish~ online|misappropriate~|defraud~|launder~|get~ away with|swindle~|\
             accessed|hacked|robbed of|siphoned off|compromised"
        }
        Role::Destroyed => {
            "destroy~|destroyed|raze~|flatten~|reduce~ to rubble|gut~|wipe~ out|collapse~|burn~ down|destruction|\
             demolish~ by|in ruins|obliterate~|ravage~|torch~|shoot~ down|devastate~|wash~ away|sweep~ away|\
             annihilate~|levelled|leveled|burned|burnt|sunk|wrecked|swept away|burned to the ground"
        }
        Role::Damaged => {
            "damage~|damaged|damage to|partially destroyed|partly destroyed|in need of repair|scorch~|vandalise~|\
             vandalize~|unroof~|hit~ by debris|harmed|badly damaged|severely damaged|heavily damaged"
        }
        Role::Affected => {
            "affect~|affected|hit~|impact~|in need|in need of aid|suffer~|strike~|threaten~|vulnerable|inundate~|\
             flood~|under threat|disrupt~|hit~ by|exposed to|hard-hit|in distress|infected"
        }
        Role::WithoutPower => {
            "without power|without electricity|lose~ power|lost power|in the dark|power cut*|without water|\
             without heating|without gas|without internet|cut~ off from|no electricity|no power|\
             without running water|power outage*|without service|offline|without drinking water|\
             plunge~ into darkness|left without power|without phone service|without heat"
        }
        Role::Closed => {
            "closed|shut~ down|shutter~|closure*|cordon~ off|out of service|out of operation|close~ their doors|\
             close~ its doors|shutdown*|closes|closing|to close|will close|shut|shuts|sealed off|be closed|boarded up"
        }
        Role::Cancelled => {
            "cancel~|cancelled|canceled|call~ off|postpone~|delay~|divert~|cancellation*|suspend~ flights|\
             reschedule~|grounded|scrapped|axed|called off"
        }
        Role::Recalled => {
            "recall~|recall*|call~ back|withdraw~ from sale|withdraw~ from the market|pull~ from shelves|\
             pull~ from the market|product recall*"
        }
        Role::Participated => {
            "take~ part|took part|participate~|involve~|involved|join~|participation|in collaboration with|\
             in cooperation with|with the cooperation of|with the participation of|cooperate~|collaborate~|attend~|\
             mobilise~|mobilize~|with the support of|assist~|work~ together|representatives of|representatives from|\
             agencies from|officers from|authorities from|authorities of|gather~|spectator*|participant*|sign~ up|\
             compete~|participating|participant countries|taking part"
        }
        Role::Demonstrated => {
            "demonstrate~|protest~|marched|marching|march~ through|rally~|take~ to the streets|took to the streets|\
             demonstrator*|protester*|demonstration*|crowd of|on the streets|turnout of|turn~ out|protestor*|\
             marcher*|strike~ work|go~ on strike|walk~ out|on strike|picket~"
        }
        Role::Voted => {
            "vote~|cast~ their vote|cast~ their votes|cast~ a ballot|cast~ ballots|votes|in favour|in favor|abstain~|\
             abstention*|vote~ in favour|vote~ in favor|vote~ for|vote~ against|turnout|voter turnout|\
             go~ to the polls|ballot*|votes cast|yes vote*|no vote*|elect~|win~ seats|voting in favour|voted in|\
             voted against|votes against|votes for|ballots cast"
        }
        Role::LaidOff => {
            "lay~ off|laid off|layoff*|lay-off*|cut~ jobs|job cut*|redundant|make~ redundant|lose~ their jobs|\
             lose~ their job|sack~|dismiss~|shed~|jobs lost|job loss*|redundancy*|furlough~|jobs at risk|dismissal*|\
             unemployed|out of work|cut~ its workforce|reduce~ its workforce|leave~ the company|retrench~|cuts|\
             cutting|to cut|will cut|cut about|had cut|has cut|have cut|axed|axing|to axe|shedding|to go|will go|to lose their jobs|\
             eliminating|to eliminate|slashing|face redundancy|job losses|to shed"
        }
        Role::Hired => {
            "hire~|recruit~|job creation|add~ jobs|new job*|create~ jobs|jobs created|fill~ positions|created|\
             creating|to create|will create|newly created"
        }
        Role::Deployed => {
            "deploy~|deployed|send~|dispatch~|mobilise~|mobilize~|station~|deployment*|on duty|call~ out|scramble~|\
             attend~ the scene|battle~ the blaze|fight~ the fire|fight~ the blaze|tackle~ the blaze|\
             involve~ in the search|reinforcement*|sent to|sent in|drafted in|brought in to|on standby|on patrol|at work at the site|working at the site|working at the scene|are working at|on site|at the scene|at work"
        }
        Role::Aboard => {
            "aboard|on board|onboard|carry~|passenger*|travel~ in|travelling in|traveling in|inside the vehicle|\
             pack~ with|occupant*|with crew|were travelling|on the plane|on the bus|on the train|on the flight|on the ship|on the boat|on the ferry|taken the flight|took the flight|boarded|boarding|on the passenger list"
        }
        Role::Capacity => {
            "capacity of|capacity for|with capacity for|room for|licensed for|can hold|could hold|holds up to|can accommodate|could accommodate|designed for|designed to hold|seats up to|with space for|permitted maximum of|maximum capacity|maximum occupancy|capacity"
        }
        Role::Launched => "launch~|fired|rain~ down|fire~ at|launch~ at|salvo*|lob~|test-fire~|fires|firing|dropped",
        Role::Sold => {
            "sell~|sold|buy~|bought|purchase~|deliver~|auction~|fetch~|acquire~|sale*|export~|import~|downloaded|\
             download~|shipped|changed hands"
        }
        Role::Funded => {
            "fund~|pledge~|pay~|paid|allocate~|invest~|donate~|set~ aside|earmark~|grant~|award~|aid package*|\
             release~ funds|finance~|lend~|loan*|contribute~|spend~|budget*|inject~|unlock~|investment*|funding|aid|\
             disburse~|subsidise~|subsidize~|raised|raise money|raise funds|raise more than|raise over|raise up to|\
             to raise|provide~ aid|gave|donated|committed|pledged|in aid"
        }
        Role::Cost => {
            "cost~|cost*|worth|damage*|damage estimated|damage estimated at|losses|loss*|value~ at|price tag|\
             total cost*|estimated cost*|economic damage|property damage|insured losses|insured damage|amount~ to|\
             damage of|overrun*|economic loss*|ransom|worth of damage|at a cost of|bill of"
        }
        Role::Fined => {
            "fine~|fine*|pay~ damages|compensation|damages|settle~|settlement*|order~ to pay|pay~ a fine|fined|\
             payout*|compensate~|penalise~|penalize~|agree~ to pay|award~ damages|forfeit~|penalty of|penalties of|\
             fine of|fines of|financial penalty*"
        }
        Role::Duration => {
            "last~|duration|run~ for|drag~ on|over|for|within|throughout|spend~|go~ on for|long|a period of|\
             in the course of|continue~ for|take~ place over|spread over|stretch~ over|non-stop|for at least|\
             for more than|over the course of|during"
        }
        Role::Preparation => {
            "prepare~|preparation|preparations|planning|in the making|after months of|after years of|in preparation|\
             after an investigation|month-long investigation|years-long investigation|months of investigation|\
             preparatory work|months of planning|planned over|plan~ the attack|planning the attack|had planned|\
             worked on|of planning|of preparation|in preparation for|in the planning"
        }
        Role::Magnitude => {
            "magnitude|richter|richter scale|on the richter scale|quake of|preliminary magnitude|moment magnitude|\
             strength of|measuring|measured|registered|magnitude of|with a magnitude of"
        }
        Role::Depth => {
            "depth|deep|at a depth|below the surface|underground|below ground|hypocentre|hypocenter|below sea level|\
             shallow|beneath"
        }
        Role::Height => {
            "height|high|tall|above sea level|altitude|metres high|meters high|wave*|rise~ to a height|above ground|\
             water level*|metre-high|foot-high"
        }
        Role::Distance => {
            "distance|away|from the epicentre|from the epicenter|far|north of|south of|east of|west of|northeast of|\
             northwest of|southeast of|southwest of|off the coast|within a radius|radius|outside|from the capital|\
             long|range|travel~|nautical miles"
        }
        Role::Speed => {
            "speed|speeds|winds of|wind*|gust*|gusts of|fast|travel~ at|speed limit|at a speed|sustained winds|\
             wind speeds|gusting"
        }
        Role::Temperature => {
            "temperature*|thermometer*|hot|hottest|cold|coldest|heat|degrees|temperatures of|thermometers|\
             record temperature*|mercury|feels like"
        }
        Role::Area => {
            "area|land|burn~|scorch~|hectares burned|acres burned|surface|cover~|stretch~ across|forest|spread~ over|\
             char~|floor space|footprint|farmland"
        }
        Role::Volume => {
            "volume|spill~|leak~|rainfall|rain|of water|of oil|output|production|produce~|emit~|emissions|discharge~|\
             pour~|capacity|tonnage|barrels a day|snowfall|snow|precipitation|weigh~|weight|seep~|gush~|leaked"
        }
        Role::Sentence => {
            "sentence~|sentence~ to|in prison|in jail|behind bars|imprisonment|jail term|prison term|\
             prison sentence*|prison|jail~|jail|hard labour|community service|detention|suspended sentence*|\
             years' imprisonment|face~ up to|maximum sentence|prison term of|jail term of|suspended sentence|\
             sentenced"
        }
        Role::Change => {
            "rise~|fall~|increase~|increase*|drop~|drop*|decline~|decrease~|grow~|growth|up|down|climb~|plunge~|\
             surge~|soar~|jump~|lower|higher|gain~|lose~ value|shrink~|slump~|tumble~|rise of|fall of|slip~|\
             inflation|cut~ by|raise~ by|contract~ by|decline*|edge~ up|rebound~|reduction*|reduce~ by|by about|\
             by around|by almost|by nearly|cut by|reduced by"
        }
        Role::Share => {
            "percent of|per cent of|share|proportion|one in|of all|accounts for|account~ for|make~ up|represent~|\
             out of|fraction|majority|rate|support|of the total|of respondents|turnout|approval rating|market share|\
             represents"
        }
        Role::Price => {
            "price*|per barrel|a barrel|per share|a share|apiece|each|per litre|per tonne|per ounce|an ounce|ticket*|\
             priced at|price~ at|trade~ at|close~ at|per unit|cost~ per|starting price|per kilo|rate"
        }
        no_word_of_state!() => "",
    }
}
