// What one line of `languages!` gives a language: its folder as a module, its name, and its tables, compiled once.
macro_rules! languages {
    ($($name:ident $module:ident $doc:literal;)+) => {
        $(mod $module;)+

        /// A language whose words the library knows.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum Language { $(#[doc = $doc] $name,)+ }

        impl Language {
            /// All languages.
            pub const ALL: &'static [Language] = &[$(Language::$name,)+];

            pub(crate) fn tables(self) -> &'static Tables {
                match self { $(Language::$name => &$module::TABLES,)+ }
            }

            /// The compiled word tables.
            pub(crate) fn lexicon(self) -> &'static Lexicon {
                match self { $(Language::$name => {
                    static LEXICON: std::sync::OnceLock<Lexicon> = std::sync::OnceLock::new();
                    LEXICON.get_or_init(|| tables::compile(self.tables()))
                })+ }
            }

            /// The families of its words.
            pub(crate) fn families(self) -> &'static Families {
                match self { $(Language::$name => {
                    static FAMILIES: std::sync::OnceLock<Families> = std::sync::OnceLock::new();
                    FAMILIES.get_or_init(|| Families::new(self.tables()))
                })+ }
            }

            /// The words that it writes together.
            pub(crate) fn joints(self) -> &'static Joints {
                match self { $(Language::$name => {
                    static JOINTS: std::sync::OnceLock<Joints> = std::sync::OnceLock::new();
                    JOINTS.get_or_init(|| Joints::new(self.tables(), self.lexicon()))
                })+ }
            }
        }
    };
}
