//! A computer, as it says itself.

/// Numbers that makers of mainboards write into all of them.
const JUNK: [&str; 3] = [
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    "00000000-0000-0000-0000-000000000000",
    "03000200-0400-0500-0006-000700080009",
];

/// A computer, as it says itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computer {
    /// Its `NetBIOS` name.
    pub name: String,
    /// The number of its mainboard; `None` where that is not told, or is one that many computers have.
    pub uuid: Option<String>,
}

impl Computer {
    /// Names a computer. A number that many computers have is left out.
    pub fn new(name: &str, uuid: Option<&str>) -> Self {
        let uuid = uuid.map(|uuid| uuid.trim().to_lowercase());
        let usable = |uuid: &String| !uuid.is_empty() && !JUNK.contains(&uuid.as_str());
        Self { name: name.trim().to_owned(), uuid: uuid.filter(usable) }
    }

    /// Whether both can be one computer: the same name, and the same number where both tell one.
    pub(crate) fn may_be(&self, other: &Self) -> bool {
        let same_number = match (&self.uuid, &other.uuid) {
            (Some(a), Some(b)) => a == b,
            _ => true,
        };
        same_number && self.name.to_lowercase() == other.name.to_lowercase()
    }

    /// Whether its name was surely read, and not put together from bytes of an unknown code page.
    pub(crate) fn was_read_whole(&self) -> bool {
        self.name.is_ascii() || self.name.chars().any(|c| u32::from(c) > 0xff)
    }

    /// Whether both surely are one computer.
    pub fn is(&self, other: &Self) -> bool {
        self.uuid.is_some() && self.uuid == other.uuid && self.may_be(other)
    }
}

impl std::fmt::Display for Computer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}
