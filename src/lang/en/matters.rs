use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "gunman|shooter|sniper|suspected gunman|alleged gunman|presumed gunman|suspected shooter|alleged shooter|\
         lone gunman|man who opened fire|man who fired",
    ),
    (
        Matter::Doer("driver"),
        "driver|motorist|van driver|truck driver|lorry driver|train driver|bus driver|man at the wheel|\
         man behind the wheel|person behind the wheel|man who drove|man driving",
    ),
    (
        Matter::Doer("bomber"),
        "bomber|suicide bomber|suspected bomber|alleged bomber|man who planted the bomb",
    ),
    (
        Matter::Doer("attacker"),
        "attacker|assailant|perpetrator|culprit|assassin|killer|murderer|knifeman|alleged attacker|\
         suspected attacker|alleged killer|suspected killer|man behind the attack|\
         person responsible for the attack",
    ),
    (
        Matter::Doer("suspect"),
        "main suspect|prime suspect|chief suspect|key suspect|principal suspect|the suspect|sole suspect|\
         only suspect|suspected attacker",
    ),
    (
        Matter::Doer("attackers"),
        "the attackers|the gunmen|the perpetrators|the assailants|the culprits|the killers|attackers|perpetrators|\
         assailants|gunmen",
    ),
    (
        Matter::Several,
        "a gunman|a shooter|an attacker|an assailant|a suspect|a second suspect|a second gunman|another suspect|\
         another gunman|another attacker|one suspect|a third suspect|second gunman|second attacker|second suspect|\
         third suspect|a driver|another driver|a taxi driver|taxi driver|each driver|a bus driver|a truck driver|\
         a lorry driver|a motorist|a bomber|a suicide bomber|a killer|one gunman|one attacker|\
         one of the attackers|one of the gunmen|one of the suspects|any driver|driver training|driver's",
    ),
    (
        Matter::Thing("alarm"),
        "siren*|alarm*|warning system*|alarm system*|fire alarm*|early warning system*|warning siren*|\
         smoke detector*|smoke alarm*",
    ),
    (Matter::Thing("extinguisher"), "fire extinguisher*|extinguisher*"),
    (Matter::Thing("sprinkler"), "sprinkler*|sprinkler system*"),
    (
        Matter::Thing("brakes"),
        "brake*|brakes|braking system*|emergency brake*",
    ),
    (
        Matter::Thing("emergency-exit"),
        "emergency exit*|fire exit*|fire escape*",
    ),
    (
        Matter::Thing("permit"),
        "licence*|license*|permit*|operating licence|operating license|safety certificate*|fire certificate*|\
         fire permit*|certificate*|fire safety certificate*",
    ),
    (
        Matter::Means("missile"),
        "missile*|ground-to-air missile*|surface-to-air missile*|anti-aircraft missile*|rocket*|Buk|Buk missile*|\
         air defence missile*|air defense missile*",
    ),
    (
        Matter::Means("warplane"),
        "fighter jet*|fighter plane*|fighter aircraft|warplane*|jet fighter*|combat aircraft|military jet*|\
         combat jet*",
    ),
    (Matter::Means("handgun"), "handgun*|pistol*|revolver*|Glock|Beretta"),
    (
        Matter::Means("rifle"),
        "rifle*|assault rifle*|semi-automatic rifle*|automatic rifle*|long gun*|Kalashnikov*|AK-47|AR-15|\
         automatic weapon*|machine gun*|submachine gun*|carbine*",
    ),
    (
        Matter::Wields,
        "armed with|carry~|wield~|fire~|brandish~|pull~ out|draw~|shoot~ with|shot with|used a|used an|holding a|\
         only a|just a",
    ),
    (
        Matter::Cause("cause:lightning"),
        "lightning|lightning strike*|lightning bolt*|struck by lightning",
    ),
    (
        Matter::Cause("cause:structural-failure"),
        "structural failure*|structural collapse|structural weakness*|design flaw*|metal fatigue|\
         structural defect*|construction defect*|corrosion",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "stay cable*|stay cables|cable failure|snapped cable*|broken stay*|tie rod*|failure of a stay|\
         rupture of a stay|snapped stay*",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "short circuit*|short-circuit*|electrical fault*|electrical failure*|electrical problem*|faulty wiring",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "flare|flares|firework*|fireworks|pyrotechnic*|pyrotechnics|sparkler*|signal flare",
    ),
    (
        Matter::Cause("cause:arson"),
        "arson|arson attack*|arsonist*|deliberately set|deliberately started|started deliberately|set deliberately",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "gas leak*|gas explosion*|gas cylinder*|gas canister*|leaking gas",
    ),
    (
        Matter::Cause("cause:human-error"),
        "human error*|pilot error|driver error|human failure|operator error|negligence|human mistake",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "technical fault*|technical failure*|technical problem*|mechanical failure*|mechanical fault*|\
         mechanical problem*|engine failure*|brake failure|equipment failure|technical defect*|\
         technical malfunction*",
    ),
    (
        Matter::Cause("cause:speed"),
        "excessive speed|high speed|speeding|too fast|excess speed|excessive speeds",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "bad weather|heavy rain*|torrential rain*|dense fog|thick fog|strong winds|adverse weather|poor visibility",
    ),
    (Matter::Cause("cause:bird-strike"), "bird strike*|collision with a bird"),
    (
        Matter::Cause("cause:bomb"),
        "bomb|bombs|explosive device*|bomb attack|sabotage",
    ),
    (
        Matter::Causes,
        "caused by|cause of|the cause was|the cause is|cause~|caused|due to|set off by|sparked by|triggered by|\
         started by|blamed on|brought down|bring~ down|brought the|bring~ the|ignited by|set fire to|set alight|\
         set off|origin of|to blame for|attribute~ to|result of|a result of|because of|put down to|stemmed from|\
         originated in|point~ to|favour~ the theory|broke out after|hypothesis of|theory of|theory that|\
         suspect~ a|was the cause",
    ),
    (
        Matter::RuledOut,
        "rule~ out|ruled out|exclude~|excluded|dismiss~|discount~|no evidence of|no sign of|no indication of|\
         not due to|not caused by|was not the cause|reject~ the theory|no evidence that",
    ),
    (
        Matter::Is(Role::Caught, true),
        "arrest~|was caught|been caught|be caught|captured|detained|apprehended|in custody|taken into custody|\
         under arrest|behind bars|turned himself in|gave himself up|seized by police",
    ),
    (
        Matter::Is(Role::Caught, false),
        "at large|on the run|on the loose|still being sought|being sought|fugitive|a fugitive|hunt~|manhunt|\
         searching for|search for|looking for|trying to find|still searching|still hunting|remains free|\
         evaded capture|not yet been found|no trace of|wanted by police|still wanted",
    ),
    (
        Matter::Is(Role::Alone, true),
        "act~ alone|acted alone|acting alone|lone gunman|lone attacker|single shooter|single gunman|lone wolf|\
         sole gunman|sole attacker|alone in the attack|lone shooter|only one attacker|only one gunman|\
         only one shooter",
    ),
    (
        Matter::Is(Role::Alone, false),
        "accomplice*|several gunmen|several attackers|several shooters|multiple gunmen|multiple shooters|\
         multiple attackers|several men opened fire|more than one gunman|more than one attacker|second gunman|\
         second shooter",
    ),
    (
        Matter::Is(Role::Works, true),
        "sound~|sounded|went off|go~ off|worked|work~|was working|were working|functioned|function~|wail~|blared|\
         in working order|activated|rang|ring~|operational|was open|were open|unlocked",
    ),
    (
        Matter::Is(Role::Works, false),
        "fail~|failed|failed to sound|failed to work|malfunction~|out of order|broken|silent|stayed silent|\
         remained silent|faulty|defective|did not go off|locked|blocked|never sounded|never went off|\
         out of service|empty",
    ),
    (
        Matter::Is(Role::Valid, true),
        "valid|in force|in order|up to date|up-to-date|still valid|not expired|renewed",
    ),
    (
        Matter::Is(Role::Valid, false),
        "expired|had expired|lapsed|out of date|run out|invalid|without a licence|without a license|\
         without a permit|revoked|suspended",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "properly maintained|regularly maintained|well maintained|regularly inspected|regularly serviced|\
         adequately maintained|maintained in line with|maintained according to|maintained to the required",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "lack of maintenance|poor maintenance|poorly maintained|badly maintained|not maintained|\
         failed to maintain|neglected maintenance|inadequate maintenance|insufficient maintenance|\
         lacked maintenance|skipped maintenance",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "confess~|confessed|confess~ to|admit~ the killings|admitted the killing|admitted carrying out|\
         made a full confession|pleaded guilty",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "remained silent|refuse~ to talk|refused to talk|refuse~ to speak|refused to speak|said nothing|\
         exercised his right to silence|declined to answer|refused to answer|protest~ his innocence|\
         maintain~ his innocence|pleaded not guilty|kept silent",
    ),
    (
        Matter::Citizen,
        "national|nationality|citizen|citizenship|passport|passports|descent|origin|born|nationalities|roots|\
         dual national",
    ),
    (
        Matter::Elsewhere,
        "elsewhere|further shots|further shootings|more shots|more shootings|other shootings|another shooting|\
         second shooting|other locations|other places|several locations|multiple locations|further shooting|\
         other parts of the city|further attacks|further explosions|additional shootings",
    ),
    (
        Matter::Untrue,
        "false alarm|false alarms|unconfirmed|not confirmed|not been confirmed|unfounded|untrue|proved false|\
         turned out to be false|were false|was false|turned out to be wrong|proved wrong|proved unfounded|\
         no evidence of|dismissed reports|were incorrect|only at|only in|hoax",
    ),
    (
        Matter::Named,
        "named|identified|named as|identified as|point~ to|name~ … as|identify~ … as|whom police named",
    ),
    (
        Matter::Hits,
        "hit|hits|struck|shot down|shoot~ down|shot … down|brought down|downed|downing|take~ down|took down|\
         blown out of the sky|fired at|shooting down",
    ),
    (Matter::Shots, "shots|gunfire|shots fired|gunshots"),
    (
        Matter::Open,
        "unclear|whether|not known if|unknown if|uncertain|it is not clear|remains to be seen|\
         are investigating if|questions over",
    ),
    (
        Matter::Deed,
        "responsibility|involvement|involved|anything to do with|nothing to do with|being behind|any part in|\
         any role|any link|having a hand in|were behind|was behind",
    ),
    (Matter::Both, "both"),
    (Matter::Half("country:US"), "Afro|Americano"),
    (Matter::Half("country:GB"), "Anglo"),
    (Matter::Half("country:FR"), "Franco"),
    (Matter::Half("country:DE"), "Germano"),
    (Matter::Half("country:IN"), "Indo"),
    (Matter::Half("country:RU"), "Russo"),
    (Matter::Half("country:CN"), "Sino"),
    (Matter::Half("country:ES"), "Hispano"),
    (Matter::Half("country:IT"), "Italo"),
    (Matter::Half("country:PT"), "Luso"),
    (Matter::Half("country:TR"), "Turco"),
    (
        Matter::Cause("cause:accident"),
        "accidental|accidentally|an accident|by accident|tragic accident",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "deliberately|deliberate|intentionally|intentional|on purpose|deliberate act",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorism|terror attack|terrorist attack|act of terrorism",
    ),
    (
        Matter::Cause("cause:chemicals"),
        "ammonium nitrate|stored chemicals|chemicals stored|stored explosives",
    ),
    (Matter::Cause("cause:welding"), "welding|welding work|welders"),
    (
        Matter::Motive("motive:terror"),
        "terrorist motive*|terror motive|terrorist intent|terrorist background|Islamist background|\
         terrorist intention*|Islamist motive|jihadist motive",
    ),
    (
        Matter::Motive("motive:family"),
        "family dispute|family feud|family quarrel|domestic dispute|domestic row|relationship dispute|\
         family matter|family row",
    ),
    (
        Matter::Motive("motive:robbery"),
        "robbery gone wrong|botched robbery|attempted robbery",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "convicted|found guilty|sentenced|was convicted",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "acquitted|cleared of|found not guilty|acquittal|exonerated",
    ),
    (
        Matter::Cause("cause:phishing"),
        "phishing|phishing email*|malicious attachment|infected email*|malicious email*",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "software flaw|software vulnerability|unpatched vulnerability|security hole|unpatched flaw",
    ),
    (
        Matter::Is(Role::Alive, true),
        "is alive|still alive|found alive|was alive|taken alive|captured alive|are alive",
    ),
    (
        Matter::Is(Role::Alive, false),
        "is dead|was dead|found dead|killed himself|killed herself|shot himself|took his own life|was shot dead|\
         was killed|shot dead by police|blew himself up|died in the attack|committed suicide",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "drunk|under the influence|over the limit|tested positive for alcohol|drink-driving|intoxicated|\
         tested positive for drugs",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "sober|tested negative for alcohol|tested negative for drugs|had not been drinking|no alcohol|\
         breath test was negative|tested negative",
    ),
    (
        Matter::Thing("distress-call"),
        "distress call*|distress signal*|mayday|mayday call|emergency call|SOS",
    ),
];
