use serde::{Deserialize, Serialize};

use super::Role;

macro_rules! concepts {
    ($($name:ident $id:literal $($parent:ident)?;)+) => {
        /// A thing that news counts.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs)]
        pub enum Concept { $($name,)+ }

        impl Concept {
            /// All concepts.
            pub const ALL: &'static [Concept] = &[$(Concept::$name,)+];

            /// The name that reports print.
            pub fn id(self) -> &'static str {
                match self { $(Concept::$name => $id,)+ }
            }

            /// The wider concept that contains this one.
            pub fn parent(self) -> Option<Concept> {
                match self { $(Concept::$name => concepts!(@parent $($parent)?),)+ }
            }
        }
    };
    (@parent) => { None };
    (@parent $parent:ident) => { Some(Concept::$parent) };
}

concepts! {
    People "people";
    OnlineItem "online-item";
    Account "account" OnlineItem;
}

impl Concept {
    /// Whether this is `other` or lies inside it.
    pub fn is_a(self, other: Concept) -> bool {
        let mut at = Some(self);
        while let Some(concept) = at {
            if concept == other {
                return true;
            }
            at = concept.parent();
        }
        false
    }

    /// The role that the word itself tells ("the dead" are people in the role dead), with the concept that is left.
    pub fn implied_role(self) -> Option<(Role, Concept)> {
        None
    }
}
