use rustc_hash::FxHashMap;

/// Values as small numbers, in the order of their first claim, with how many claims hold each.
#[derive(Debug, Clone, Default)]
pub(super) struct Lexicon {
    ids: FxHashMap<String, u32>,
    names: Vec<String>,
    claims: Vec<u32>,
}

impl Lexicon {
    /// The number of `name`.
    pub fn id(&mut self, name: &str) -> u32 {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        let id = self.names.len() as u32;
        self.ids.insert(name.to_owned(), id);
        self.names.push(name.to_owned());
        self.claims.push(0);
        id
    }

    /// The numbers of `names`, ascending, each once.
    pub fn set<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> Vec<u32> {
        let mut ids: Vec<u32> = names.map(|name| self.id(name)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// The same values, none counted.
    pub fn uncounted(&self) -> Lexicon {
        Lexicon {
            claims: vec![0; self.claims.len()],
            ..self.clone()
        }
    }

    /// What `id` stands for.
    pub fn name(&self, id: u32) -> &str {
        &self.names[id as usize]
    }

    /// Counts one more claim for each of `ids`.
    pub fn count(&mut self, ids: &[u32]) {
        for &id in ids {
            self.claims[id as usize] += 1;
        }
    }

    /// Number of claims that hold `id`.
    pub fn claims(&self, id: u32) -> u32 {
        self.claims[id as usize]
    }
}
