//! Numbers and what they count in words, the same in every reason and report.

/// An id as words: `eu-member-state` is "EU member state", `removed/account` is "removed / account".
pub(crate) fn spaced(id: &str) -> String {
    let words = id.replace(['-', '_'], " ").replace('/', " / ");
    let upper = |word: &str| if word == "eu" { "EU".to_owned() } else { word.to_owned() };
    words.split(' ').map(upper).collect::<Vec<_>>().join(" ")
}

/// Below this every whole `f64` is exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The number without its fraction, where it has none.
pub(crate) fn whole(n: f64) -> Option<i64> {
    (n.fract() == 0.0 && n.abs() <= EXACT).then_some(n as i64)
}

/// Groups of three digits: 26,000.
fn grouped(n: f64) -> String {
    let Some(n) = whole(n) else { return n.to_string() };
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `26,000`, `10 to 15.5`, `about 30`; both ends are included, and `None` is unbounded.
pub(crate) fn amount(min: Option<f64>, max: Option<f64>, approx: bool) -> String {
    let amount = match (min, max) {
        (Some(min), Some(max)) if min == max => grouped(min),
        (Some(min), Some(max)) => format!("{} to {}", grouped(min), grouped(max)),
        (Some(min), None) => format!("{} or more", grouped(min)),
        (None, Some(max)) => format!("up to {}", grouped(max)),
        (None, None) => "an unknown number".to_owned(),
    };
    if approx { format!("about {amount}") } else { amount }
}

/// An amount and what is counted: "26,000 accounts", "1 account" where there is `one`.
pub(crate) fn counted(amount: &str, one: bool, unit: &str) -> String {
    match unit {
        "number" => amount.to_owned(),
        "percent" => format!("{amount} %"),
        money if money.len() == 3 && money.bytes().all(|b| b.is_ascii_uppercase()) => format!("{money} {amount}"),
        unit => {
            let unit = match (unit, one) {
                ("people", true) => "person".to_owned(),
                ("child", false) => "children".to_owned(),
                ("man", false) => "men".to_owned(),
                ("woman", false) => "women".to_owned(),
                _ => spaced(unit),
            };
            let whole = ["people", "children", "men", "women"].contains(&unit.as_str());
            let plural = if one || whole || unit.ends_with('s') { "" } else { "s" };
            format!("{amount} {unit}{plural}")
        }
    }
}
