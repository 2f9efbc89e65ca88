use crate::lang::ClauseTables;

pub(in crate::lang) const CLAUSES: ClauseTables = ClauseTables {
    contrasts: &[&["mas"], &["enquanto"], &["ao", "passo", "que"], &["porem"], &["contudo"]],
    subjects: &[
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "estes", "estas", "esse", "essa", "esses",
        "essas", "aquele", "aquela", "seu", "sua", "seus", "suas", "ele", "ela", "eles", "elas", "nos", "eu", "isso",
        "isto", "quem", "alguns", "algumas", "varios", "varias", "nenhum", "nenhuma", "ninguem", "todos", "todas",
        "dois", "duas", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "muitos",
        "muitas", "outros", "outras", "mais", "menos", "cerca", "pelo", "outro", "outra", "ambos", "ambas",
    ],
    verbs: &[
        "sao", "foi", "foram", "era", "eram", "sera", "serao", "seria", "seriam", "tem", "tinha", "tinham", "teve",
        "tiveram", "tera", "terao", "teria", "teriam", "ha", "havia", "houve", "estao", "estava", "estavam", "esteve",
        "vai", "vao", "ia", "pode", "podem", "podera", "poderao", "poderia", "deve", "devem", "devera", "deverao",
        "deveria", "faz", "fazem", "fez", "fizeram", "disse", "disseram", "diz", "dizem", "afirma", "afirmam", "fica",
        "ficam", "continua", "continuam", "quer", "querem", "parece", "parecem", "segue", "permanece", "permanecem",
        "veio", "vieram", "pos", "puseram", "deu", "deram", "disse", "viu", "viram", "conta", "contam", "preve",
        "preveem", "visa", "visava", "informa", "aponta", "apontam", "indica", "indicam", "confirma", "nega", "estima",
    ],
    verb_endings: &["aram", "eram", "iram", "avam", "iam", "arao", "erao", "irao", "ou"],
    reports: &[
        "segundo", "conforme", "disse", "disseram", "diz", "dizem", "afirma", "afirmam", "afirmou", "afirmaram",
        "indica", "indicam", "indicou", "indicaram", "declarou", "declararam", "declara", "informa", "informou",
        "informaram", "anunciou", "anunciaram", "anuncia", "acrescentou", "acrescenta", "explicou", "explica",
        "confirmou", "confirma", "confirmaram", "estima", "estimou", "garantiu", "garante", "revelou", "revela",
        "relatou", "relata", "relataram", "noticiou", "noticia", "avancou", "avanca", "adiantou", "adianta",
        "sublinhou", "reconheceu", "contou", "conta", "alertou", "alerta", "defendeu", "defende", "nega", "negou",
        "desmentiu", "desmente", "reivindicou", "reivindica", "lamentou", "referiu", "refere", "considerou",
        "assegurou", "destacou", "ressaltou", "salientou", "admitiu", "apontou", "aponta", "escreveu", "publicou",
    ],
    report_pairs: &[("acordo", "com")],
    leaning: &[
        "se", "embora", "apesar", "quando", "como", "porque", "uma", "caso", "mesmo", "ainda", "nao", "enquanto",
    ],
};
