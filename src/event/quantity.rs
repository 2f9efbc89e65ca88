use serde::{Deserialize, Serialize};

use super::{Concept, Measure};

/// A number as told: a closed interval with open ends allowed, and what is counted or measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    /// Least value, included; `None` is unbounded.
    pub min: Option<f64>,
    /// Greatest value, included; `None` is unbounded.
    pub max: Option<f64>,
    /// Told as "about", "some", "nearly".
    pub approx: bool,
    /// The vague word, where no number is told; then both bounds are `None`.
    pub vague: Option<Box<Vague>>,
    /// What is counted or measured.
    pub unit: Unit,
}

/// An amount told by a word: "dozens", « des milliers ».
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vague {
    /// The word as written.
    pub word: String,
    /// The least number it fits.
    pub low: f64,
    /// The greatest number it fits.
    pub high: f64,
}

/// What a quantity counts or measures.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// A thing of the inventory.
    Concept(Concept),
    /// A measure ("percent", "metre", "day").
    Measure(Measure),
    /// Money, by its ISO 4217 code.
    Money(String),
    /// A noun that no table holds, as its stem.
    Noun(String),
    /// Nothing said.
    Bare,
}

impl Quantity {
    /// Exactly `n` of `unit`.
    pub fn exact(n: f64, unit: Unit) -> Self {
        Quantity {
            min: Some(n),
            max: Some(n),
            approx: false,
            vague: None,
            unit,
        }
    }
}

impl Unit {
    /// The unit's name as reports print it.
    pub fn id(&self) -> &str {
        match self {
            Unit::Concept(concept) => concept.id(),
            Unit::Measure(measure) => measure.id(),
            Unit::Money(code) => code,
            Unit::Noun(stem) => stem,
            Unit::Bare => "number",
        }
    }
}
