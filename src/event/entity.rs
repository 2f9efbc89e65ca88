use serde::{Deserialize, Serialize};

/// What sort of entity it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum EntityClass {
    Country,
    Organisation,
    City,
}

/// An entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entity;
