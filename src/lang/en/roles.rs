use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "led by|lead by|under the leadership of|coordinated by|co-ordinated by|headed by|orchestrated by|masterminded by|\
             under the command of|under the direction of|under the guidance of|spearheaded by|steered by|directed by|\
             under the coordination of|under the auspices of|supervised by|under the supervision of|piloted by|chaired by|\
             organised by|organized by|commanded by|overseen by|initiated by|at the initiative of|on the initiative of|\
             at the request of|ordered by|driven by|managed by|co-led by|jointly led by|hosted by|under the aegis of|\
             on the orders of|at the behest of"
        }
        Role::CarriedOutBy => {
            "carried out by|conducted by|launched by|performed by|executed by|perpetrated by|committed by|undertaken by|\
             mounted by|run by|staged by|implemented by|made by|done by|conducted jointly by|taken down by|deleted by|removed by|\
             seized by|arrested by|detained by|dismantled by|attacked by|hacked by|fired by|shot by|stabbed by|launched from|\
             disrupted by|knocked offline by|acquired by|bought by|fined by|sued by|hit by members of|the work of|at the hands of|\
             planted by|waged by|investigated by|charged by|recalled by|issued by|imposed by|adopted by|passed by|signed by"
        }
        Role::Partner => {
            "together with|in collaboration with|in cooperation with|in co-operation with|in coordination with|\
             in conjunction with|in partnership with|alongside|jointly with|with the help of|carried out with|in concert with|\
             with the cooperation of|with the co-operation of|with the participation of|with the collaboration of|\
             with the involvement of|along with|working with|joined by|joined forces with|side by side with|hand in hand with|\
             in tandem with|with counterparts from|with police from|with authorities from|with officers from|\
             with the assistance of|in close cooperation with|in close collaboration with|in close coordination with|\
             in association with|in liaison with|teamed up with|accompanied by|with contributions from|in alliance with"
        }
        Role::SupportedBy => {
            "supported by|with the support of|the support from|the support of|support from|the backing of|the backing from|with support from|backed by|assisted by|with backing from|with the backing of|\
             helped by|aided by|with assistance from|with help from|facilitated by|sponsored by|funded by|financed by|\
             with the aid of|with the approval of|endorsed by|with funding from|with the blessing of|with logistical support from|\
             with technical support from|with the endorsement of|propped up by|underwritten by"
        }
        Role::Targeted => {
            "against|aimed at|targeting|targeted|targets|directed against|directed at|in the fight against|targeted at|on targets of|crackdown on|\
             attack on|attacks on|assault on|raid on|raids on|strike on|strikes on|an attack against|aiming at|on the premises of|\
             to disrupt|to combat|takedown of|linked to|belonging to|affiliated with|affiliated to|run by supporters of|\
             the target of|hitting|bombing of|shelling of|invasion of|siege of|sanctions on|sanctions against|fight against|\
             lawsuit against|war on|war against|used by|associated with|operated by|controlled by|disruption of"
        }
        Role::ClaimedBy => {
            "claimed by|responsibility was claimed by|for which responsibility was claimed by|later claimed by|credit was claimed by|claim of responsibility by|claim of responsibility from|was claimed by"
        }
        Role::DeniedBy => {
            "denied by|rejected by|disputed by|dismissed by|refuted by|contradicted by|contested by|denial by|denial from|denials from"
        }
        Role::AnnouncedBy => {
            "announced by|reported by|confirmed by|made public by|published by|revealed by|released by|disclosed by|a statement by|a statement from|press release from|issued a statement by|presented by|told by|communicated by|announcement by|announcement from|statement of|unveiled by|press conference by"
        }
        Role::Victim => {
            "death of|killing of|murder of|assassination of|abduction of|kidnapping of|arrest of|shooting of|stabbing of|rape of|the body of|the bodies of|the remains of|execution of|beheading of|poisoning of|disappearance of|suicide of|lynching of|mourn~|killed were|victims were|victim was|victims include|the victim as|victims as"
        }
        Role::Suspect => {
            "hold~ … responsible|lay~ the blame on|put~ the blame on|pin~ the blame on|blamed the attack on|blamed the attacks on|the authors are|behind the attack was|behind the attack were|behind the attack is|the work of|the mastermind was|carried out at the behest of|\
             suspect was|suspects were|suspect was named as|suspect as|suspected attacker|alleged attacker|alleged perpetrator|blamed on|blame~|accuse~|point~ the finger at|attributed to|the attacker was identified as|gunman was identified as|identified the attacker as|identified the gunman as|identified the suspect as|prime suspect|main suspect|chief suspect|pinned on|ascribed to|suspicion fell on"
        }
        Role::Where => {
            "at the scene in|on the outskirts of|in the vicinity of|in the city of|in the town of|in the village of|in the province of|in the region of|in the district of|in the suburb of|in the state of|in the county of|near|north of|south of|east of|west of|off the coast of|outside|in downtown|in central|on the border with|in the capital|in the port of|on the island of|in the heart of"
        }
        Role::Announced => {
            "announced on|announced|made public on|published on|reported on|said on|revealed on|unveiled on|confirmed on|in a statement on|at a press conference on|told reporters on|told a press conference on|a statement issued on"
        }
        Role::AsOf => {
            "as of|by|until|as at|up to|since|to date|so far|until now|up until|at the time of writing|on last count|at last count|by the end of|as recently as"
        }
        Role::When => {
            "took place on|took place from|took place between|held on|carried out on|on the day of|which began on|launched on|began on|started on|happened on|occurred on|struck on|conducted on|ran from|over the course of"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "by";

/// The bare preposition of company.
pub(super) const WITH: &str = "with";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "lead~|coordinate~|co-ordinate~|spearhead~|steer~|pilot~|head~|head~ up|orchestrate~|mastermind~|direct~|oversee~|supervise~|\
         command~|organise~|organize~|chair~|take~ the lead|initiate~|take~ charge of|host~|lead~ the investigation",
    ),
    (
        Role::CarriedOutBy,
        "shoot~ down|bring~ down|blow~ up|gun~ down|down~ the plane|down~ the jet|down~ the airliner|launch~|carry~ out|conduct~|mount~|stage~|perpetrate~|commit~|undertake~|execute~|perform~|take~ down|remove~|delete~|dismantle~|\
         disrupt~|attack~|bomb~|shell~|raid~|seize~|arrest~|detain~|knock~ offline|hack~|shut~ down|open~ fire on|strike~|invade~|\
         run~|implement~|hit~|storm~|target~|swoop~ on|bust~|block~|acquire~|recall~|lay~ off|fine~|sue~|charge~|ban~|impose~",
    ),
    (
        Role::Partner,
        "take~ part|participate~|join~|join~ forces|cooperate~|co-operate~|collaborate~|work~ together|team~ up|work~ with|contribute~ to|work~ alongside|be~ involved in|involved in",
    ),
    (
        Role::SupportedBy,
        "support~|assist~|back~|help~|aid~|facilitate~|sponsor~|fund~|finance~|endorse~|provide~ support|provide~ assistance|lend~ support|\
         give~ support|offer~ support|throw~ its weight behind",
    ),
    (
        Role::ClaimedBy,
        "claim~ responsibility|claim~ credit|claim~ the attack|claim~ the attacks|claim~ the bombing|claim~ both attacks|claim~ the assault|claim~ the shooting|claim~ the stabbing|claim~ an attack|claim~ this attack|\
         claim~ to have carried out|take~ responsibility|\
         say~ it was behind|say~ it carried out|say~ they were behind|admit~ responsibility|accept~ responsibility|say~ its fighters|\
         confess~|claim~ to be behind|boast~ of",
    ),
    (
        Role::DeniedBy,
        "deny~|deny~ responsibility|deny~ involvement|deny~ any involvement|deny~ being behind|reject~|dismiss~ claims|dismiss~ reports|refute~|\
         dispute~|disclaim~ responsibility|deny~ any responsibility|reject~ accusations|deny~ having|contest~|distance~ itself from|\
         dissociate~ itself from|disavow~|contradict~",
    ),
    (
        Role::AnnouncedBy,
        "announce~|say~|report~|confirm~|state~|declare~|reveal~|disclose~|publish~|tell~|make~ public|unveil~|issue~ a statement|\
         release~ a statement|hold~ a press conference|present~|inform~|notify~|communicate~|spell~ out|put~ the number|put~ the death toll|put~ the toll",
    ),
    (
        Role::Victim,
        "die~|be~ killed|be~ injured|perish~|drown~|be~ shot|be~ stabbed|be~ wounded|lose~ his life|lose~ her life|succumb~|\
         be~ kidnapped|be~ abducted|be~ murdered|be~ attacked|suffer~|go~ missing",
    ),
    (
        Role::Suspect,
        "be~ responsible for the attack|be~ responsible for the … attack|be~ directly responsible for the … attack|be~ directly responsible for the attack|be~ behind the attack|be~ responsible for the attacks|be~ directly responsible for the attacks|be~ behind the attacks|be~ responsible for the bombing|be~ directly responsible for the bombing|be~ behind the bombing|be~ responsible for the shooting|be~ directly responsible for the shooting|be~ behind the shooting|be~ responsible for the explosion|be~ directly responsible for the explosion|be~ behind the explosion|be~ responsible for the blast|be~ directly responsible for the blast|be~ behind the blast|be~ responsible for the downing|be~ directly responsible for the downing|be~ behind the downing|be~ responsible for the killing|be~ directly responsible for the killing|be~ behind the killing|be~ responsible for the killings|be~ directly responsible for the killings|be~ behind the killings|be~ responsible for the hack|be~ directly responsible for the hack|be~ behind the hack|be~ responsible for the cyberattack|be~ directly responsible for the cyberattack|be~ behind the cyberattack|be~ responsible for the strike|be~ directly responsible for the strike|be~ behind the strike|be~ responsible for the massacre|be~ directly responsible for the massacre|be~ behind the massacre|be~ responsible for the crash|be~ directly responsible for the crash|be~ behind the crash|be~ responsible for the fire|be~ directly responsible for the fire|be~ behind the fire|were behind it|was behind it|were responsible for it|\
         be~ arrested|be~ charged|be~ suspected|be~ accused|be~ detained|stand~ trial|be~ indicted|be~ convicted|plead~ guilty|\
         plead~ not guilty|be~ wanted|face~ charges|turn~ himself in|turn~ herself in|be~ sentenced|go~ on trial|appear~ in court",
    ),
];
