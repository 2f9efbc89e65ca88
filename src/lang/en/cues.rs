use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "not|n't|cannot|never|no longer|without|nor|neither|fail~ to|not yet|by no means|in no way|hardly|not at all|no more"
        }
        Cue::NoQuantity => {
            "no|none|none of|zero|nobody|no one|no-one|not a single|not one|not a|neither of|nothing|not any|nil|no other|not even one|without any|no further"
        }
        Cue::OnlyThan => {
            "not only|not just|not merely|not simply|nothing but|none but|none other than|no fewer than|no less than|not least|no later than|no doubt|without doubt|no matter|no wonder|without a doubt|not to mention"
        }
        Cue::Deny => {
            "deny~|reject~ the claim|reject~ the claims|reject~ the allegation|reject~ the allegations|reject~ the accusation|\
             reject~ the accusations|reject~ claims|reject~ allegations|reject~ accusations|reject~ reports|reject~ suggestions|dismiss~ claims|dismiss~ reports|\
             dismiss~ the claim|dismiss~ the claims|dismiss~ the allegations|dismiss~ allegations|refute~|rebut~|dispute~|contradict~|\
             contest~|debunk~|disprove~|denial*|denial that|untrue|false claim*|no truth|baseless|unfounded|groundless|rule~ out|\
             disavow~|disclaim~|contrary to|deny~ reports|deny~ that|fake news|fabricated|quash~ rumours|quash~ rumors|not true|\
             false report*|is false|was false|were false|hoax|misinformation|disinformation|incorrect|wrongly|erroneously|falsely|retract~|misreport~"
        }
        Cue::Hedge => {
            "reportedly|allegedly|apparently|believed to|thought to|feared|fear~ dead|suspected|presumed|might|may have|might have|could have|\
             is said to|are said to|said to be|said to have|supposedly|possible|possibly|unconfirmed|alleged|reported to have|reported to be|seemingly|\
             seem~ to|appear~ to|likely|probably|perhaps|rumoured|rumored|purportedly|purported|understood to|claimed to|is believed|are believed|\
             were believed|was believed|it is thought|potentially|presumably|supposed|unverified|not independently verified|could not be independently verified|\
             not been confirmed|yet to be confirmed|suspect~|assumed to|assume~|considered to|is thought|are thought|speculation|if confirmed|would have|rumour*|rumor*|plausible|maybe|may be"
        }
        Cue::Conditional => "would|would have",
        Cue::Preliminary => {
            "preliminary|provisional|provisionally|so far|at least for now|initial|not definitive|not final|to date|until now|\
             for the moment|for now|at this stage|up to now|as yet|preliminary figures|\
             preliminary count|initial report*|expected to rise|likely to rise|could rise|may rise|feared to rise|still counting|tentative|\
             interim|early reports|first reports|at this point|thus far|early figures|partial results|partial count|incomplete|unofficial|\
             still rising|and counting|at the moment|currently|estimate*|provisional toll|still unclear|yet to be determined|not yet final"
        }
        Cue::Forecast => {
            "will|will be|shall|'ll|is expected to|are expected to|was expected to|were expected to|is expected|are expected|expected to|expected|could|is due to|are due to|due to be|\
             plan~ to|plans to|planned|scheduled|is scheduled to|are scheduled to|is set to|are set to|set to|is to be|are to be|is going to|\
             are going to|going to|intend~ to|aim~ to|forecast*|forecast~|predict~|project~|projected|prediction*|anticipate~|hope~ to|slated to|bound to|\
             would be|want~ to|propose~ to|about to|is poised to|are poised to|poised to|on track to|promise~ to|vow~ to|foresee~|upcoming|\
             next year|threaten~ to|prepare~ to|potential|may be|is likely to|are likely to|by the end of the year|in the coming|should be|could rise to|may rise to|might rise to|could climb to|may climb to|could reach|may reach|might reach|could exceed|may exceed|could top|could pass|could go up to|could be as high as|expect|expects|expecting|may be as high as|could increase to|may increase to|risks reaching|likely to reach|likely to rise to"
        }
        Cue::According => {
            "according to|as reported by|citing|quoting|in the words of|in accordance with figures from|as stated by|as announced by|as told by|\
             based on figures from|based on data from|said to be by|sources close to|a source close to|as per|on the basis of|attributed to|cited by|\
             quoted by|in the view of|in the opinion of|by the account of|as confirmed by|based on information from|with reference to|referring to|\
             a report by|a report from|a statement from|a statement by|figures released by|figures published by|as claimed by|as estimated by|\
             statistics from|a count by|a tally by|a toll by|an estimate by|estimates by|estimates from|from sources at|according to figures from"
        }
        Cue::Say => {
            "say~|tell~|announce~|reported|reports that|reporting|report that|stated|stating|states that|add~|confirm~|declare~|explain~|noted|noting|notes that|estimated|estimates that|estimating|reveal~|indicate~|specify~|claimed|claims that|claiming|assert~|\
             maintain~|insist~|argue~|point~ out|stress~|emphasise~|emphasize~|underline~|warn~|admit~|acknowledge~|concede~|recall~ that|\
             write~|tweet~|commented|commenting|mention~|inform~|notify~|testify~|allege~|believe~|suggest~|conclude~|disclose~|observe~|remark~|reply~|\
             respond~|quote~|cite~|published|describe~|recount~|reiterate~|repeat~|assure~|clarify~|detailed|put~ the number|put~ the toll|put~ the death toll|\
             make~ clear|make~ public|let~ know|affirm~|contend~|brief~|underscore~|speak~ of|talk~ of|calculated|find~ that|show~ that|deny~ that|ask~|answer~"
        }
        Cue::Revised => {
            "revised to|revised up|revised down|revised upward|revised upwards|revised downward|revised downwards|raised to|lowered to|corrected to|\
             updated to|up from|down from|adjusted to|rise~ to|risen to|climb~ to|increase~ to|increased to|now stands at|stands at|stood at|now at|\
             has risen to|has climbed to|grow~ to|mount~ to|jump~ to|reduced to|cut to|upped to|bring~ the total to|bring~ the toll to|\
             bringing the total to|bringing the death toll to|raising the death toll to|brought to|revise~|correction|corrected|updated|update~|\
             later revised|rises to|rose to|went up to|go~ up to|has since risen|has now risen|fell to|down to|fall~ to|drop~ to|dropped to|swell~ to|\
             new toll|latest toll|latest figures|latest count|final toll|final figure*|final count|latest figure*|now put at|amended to|amend~|scaled back|soar~ to|soars to|has reached|toll reached|raises to|raising to|raise~ to|brings to|bringing to"
        }
        Cue::Superseded => {
            "initially|at first|first thought|earlier figure*|earlier toll|earlier count|earlier estimate*|earlier report*|earlier reports|previously reported|had been put at|\
             originally|first reported|earlier reported|previously|previously announced|previous figure*|previous toll|previous count|previous estimate*|\
             initially reported|initially said|had earlier said|earlier said|had initially|had said earlier|was put at|was first put at|originally reported|\
             in the beginning|to begin with|to start with|first announced|as first thought|first estimated|had previously|an earlier|no longer|prior estimate*|at the outset|had first|first put|instead of|from an initial|from an earlier|first estimate*|the first estimate*|a first estimate*|first figure*|the first figure*|first count|the first count|a first count|first counts|first toll|the first toll|a first toll|initial estimate*|initial figure*|initial count|initial toll|early estimate*"
        }
        Cue::Earlier => {
            "previous|earlier|prior|last year 's|the first|past|former|already|years ago|year ago|months ago|back then|then|formerly|once before|\
             preceding|years earlier|months earlier|weeks earlier|days earlier|a year earlier|a year before|the year before|last year|similar attack in|previously|prior to|\
             at that time|at the time|in the past|since then|historic|decades ago|a decade ago|the previous year|the last time|earlier this year|\
             earlier this month|earlier this week|weeks ago|days ago|ever since|an earlier operation|a previous operation|first phase|had already|used to|followed on from|follow~ an earlier|\
             the deadliest since|the worst since|the strongest since|first such|anniversary of|anniversaries of|in the days before|in the preceding days|in the weeks before|in the months before"
        }
        Cue::Separate => {
            "separate|separately|in a separate incident|in another incident|in a separate attack|in another attack|elsewhere|unrelated|another|\
             in a different|a different|other|second incident|not connected|not linked|independently|independent of|apart from that|meanwhile|\
             in parallel|parallel|in a further incident|on another occasion|in other news|distinct|on the other hand|not related|in a separate operation|\
             in a separate case|a further attack|in a similar incident|similar incident*|also in"
        }
        Cue::Sequel => {
            "follow-up|follow up|second wave|new wave|again|sequel|second phase|second round|second operation|subsequent|subsequently|follow~|followed|following|once again|\
             renewed|repeat|repeated|after that|new attack|new operation|another round|continuation|second attack|latest in a series|latest in a string|\
             next phase|later|afterwards|aftermath|in the wake of|in response to|as a result of|in retaliation for|third wave|third phase|second such|second time|resume~|resumption|new strike|fresh|new outbreak|recurrence"
        }
        Cue::Same => {
            "the same|same|this|these|that|those|the aforementioned|such|identical|the latter|such an|the incident|the operation|the attack|the disaster|the tragedy"
        }
        Cue::Including => {
            "including|among them|of whom|of them|of which|among which|notably|include~|included|among whom|amongst them|in particular|particularly|among others|among those|of those|of these|inclusive of|such as|some of them|one of them|among the dead|among the victims|among the injured|comprising|consisting of|counting|some of whom|most of whom|most of them|many of them|half of them|all of them|at least one of|especially|mostly|mainly|the majority of them|for example"
        }
        Cue::Excluding => {
            "excluding|not including|not counting|without counting|exclusive of|besides|apart from|aside from|in addition to|leaving aside|leaving out|other than|not included|not counted|excluded"
        }
        Cue::Still => "still|remain~|continue~ to be|stay~|continue~ in",
        Cue::Lone => "a single|single|a lone|lone|a sole|sole|one single|a solitary|the only",
        Cue::Alone => {
            "act~ alone|acted alone|acting alone|operate~ alone|work~ alone|lone wolf|lone-wolf|lone actor|act~ on his own|acted on his own|acting on his own|had no accomplices"
        }
        Cue::Whether => "whether|if",
        Cue::Several => {
            "attacks|bombings|blasts|explosions|shootings|stabbings|assaults|crashes|accidents|collisions|kidnappings|abductions|bomb attacks|suicide bombings|terror attacks|terrorist attacks|car bombings|knife attacks|killings|ambushes|raids|strikes|air strikes|airstrikes|detonations|derailments|suicide attacks|rocket attacks|arson attacks"
        }
        Cue::All => "all|all of the|all the|every one of the|each of the|the entire",
        Cue::Rides => "sit~|travel~|travelling|traveling|ride~|riding|flying|seated|sat|aboard",
        Cue::Certain => "is certain|are certain|it is certain|beyond doubt|for certain|for sure",
        Cue::Blocked => "block~|withhold~|withheld|retain~|ring-fence~|ringfence~|freeze~|frozen",
        Cue::Among => "among|amongst",
        Cue::Demands => {
            "seek~|seeking|sought|demand~|request~|ask~ for|asking for|call~ for|calling for|face~|facing|recommend~|risk~|would face"
        }
        Cue::NumberOf => "number of|total number of|tally of|count of|the number of|the total number of",
        Cue::Further => {
            "another|more|further|additional|other|extra|in addition|plus|on top of|as well|added|additionally|besides|moreover|yet another|\
             a further|in addition to|on top of that|besides that|apart from|others"
        }
        Cue::Compared => {
            "more than|fewer than|less than|more compared to|more compared with|fewer compared to|fewer compared with"
        }
        Cue::Total => {
            "in total|altogether|in all|overall|a total of|combined|total|all told|total of|totalling|totaling|the total number of|together|taken together|in sum|\
             the overall number|all in all|the total|as a whole|cumulative|cumulatively|the full number|total number|overall toll|grand total|the sum of|between them"
        }
        Cue::Contrast => {
            "but|however|while|whereas|although|though|despite|nevertheless|nonetheless|yet|in contrast|by contrast|even though|on the contrary|contrary to|\
             instead|rather|in spite of|still|conversely|unlike|except|except for|even if|notwithstanding|on the other hand|as opposed to|whilst"
        }
        Cue::And => {
            "and|as well as|along with|&|plus|both|and also|together with|in addition to|not to mention|besides"
        }
        Cue::Or => "or|either|or else|alternatively",
        Cue::Honorific => {
            "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lady|Lord|Dame|President|Minister|Gen|Col|Capt|Lt|Sgt|Maj|Rev|Sen|Rep|Gov|St|Hon|King|Queen|Prince|Princess|Pope|\
             Imam|Sheikh|Ayatollah|Father|Sister|Cardinal|Archbishop|Bishop|Rabbi|Mullah|Professor|Doctor|General|Colonel|Captain|Lieutenant|\
             Sergeant|Major|Admiral|Senator|Governor|Mayor|Judge|Chancellor|Prime Minister|Premier|Commissioner|Officer|Detective|Inspector|Superintendent|\
             Chief|Congressman|Congresswoman|Councillor|Councilman|Madam|Messrs|Brig|Cmdr|Adm|Cpl|Pvt|Justice|Secretary|Emperor|Sultan|Emir|Duke|Duchess|Baron|Baroness|Countess|Ambassador"
        }
        Cue::Office => {
            "spokesman|spokesmen|spokeswoman|spokeswomen|spokesperson*|minister*|prosecutor*|president*|prime minister*|chancellor*|mayor*|governor*|director*|\
             chief executive*|CEO|chairman|chairwoman|chair|head|chief|commissioner*|secretary*|general|commander*|officer*|official*|inspector*|\
             detective*|sheriff*|judge*|lawyer*|attorney*|attorney general|senator*|deputy*|lawmaker*|congressman|congresswoman|member of parliament|MP*|MEP*|\
             ambassador*|diplomat*|envoy*|representative*|coordinator*|co-ordinator*|manager*|founder*|owner*|leader*|vice president*|vice-president*|\
             secretary general|secretary-general|king|queen|prince|princess|pope|bishop*|archbishop*|imam*|professor*|expert*|analyst*|researcher*|scientist*|doctor*|\
             police chief*|fire chief*|colonel*|captain*|lieutenant*|major|sergeant*|admiral*|brigadier*|superintendent*|constable*|coroner*|\
             witness*|eyewitness*|journalist*|reporter*|correspondent*|federal prosecutor*|chief prosecutor*|district attorney*|public prosecutor*|\
             interior minister*|foreign minister*|defence minister*|defense minister*|finance minister*|health minister*|justice minister*|\
             home secretary|foreign secretary|secretary of state|health secretary|councillor*|prefect*|investigator*|magistrate*|premier*|executive*|economist*|\
             union leader*|activist*|coach*|captain|player*|author*|actor*|actress*|singer*|firefighter*|paramedic*|resident*|adviser*|advisor*|treasurer*|trustee*|speaker*|chief of staff|chief of police|deputy prime minister*|executive director*|managing director*|head of|director general|director-general|deputy minister*|undersecretary|undersecretaries|under-secretary"
        }
        Cue::Nobody => "nobody|no one|no-one|none",
        Cue::NumberedName => {
            "boeing|airbus|flight|article|articles|route|highway|motorway|section|chapter|room|gate|number|no.|type|model|version|phase|level|tier|page|pages|group of|formula|channel|terminal|platform no|reactor|building no|apollo|soyuz|falcon|sputnik|mig|sukhoi|antonov|tupolev|embraer|cessna|category|chapter|paragraph|clause|resolution|protocol|directive|amendment|proposition|season|episode|zone|district no|psalm|verse|windows|android|ios|iphone|playstation|xbox|interstate|autobahn|hangar|warehouse no|house no|apartment|flat|po box|postcode|isbn|order no|case no|world cup|expo|covid"
        }
        Cue::Street => {
            "street|road|avenue|boulevard|lane|square|drive|place|court|terrace|way|st.|rd.|ave.|blvd|crescent|row"
        }
        Cue::Aged => {
            "aged|aged between|aged from|ages|age|at the age of|at age|the age of|under the age of|over the age of|turning|turned"
        }
        Cue::YearsOld => {
            "year-old|years-old|year old|years old|yr-old|years of age|year-olds|month-old|months old|months-old|week-old|weeks old|day-old|days old"
        }
        Cue::Changed => {
            "rise~ from|rose from|risen from|rise from|increase~ from|increased from|grow~ from|climb~ from|jump~ from|fall~ from|fell from|drop~ from|decline~ from|raised from|revised from|up from|lowered from|corrected from|adjusted from|went from|change~ from|rose|fell|increased|climbed|raised|revised|lowered|updated|put the toll|put the death toll|bringing the toll|bringing the death toll|brought the toll|brought the death toll"
        }
        Cue::PastPerfect => "had been|had already|had previously|had|hadn't",
        Cue::Anaphor => {
            "it|its|they|their|this|these|those|he|she|the operation|the attack|the incident|the figures|the numbers|those figures|the investigation|the campaign|the accident|the disaster|the toll|the action|the crackdown|the event|that"
        }
        Cue::AsOf => "as of|by|as at|up to|until|so far by|at last count on|on the morning of",
        Cue::Been => "been",
        Cue::Versus => "against|compared with|compared to|versus|up from|down from|as against|in comparison with",
        Cue::Subordinate => {
            "as|because|since|while|when|once|after|before|until|if|although|though|unless|whereas|given that|so that|in order to|pending|amid|despite|for fear of|to help|during"
        }
    }
}
