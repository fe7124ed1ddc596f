//! An emulator as the tests know it.

use filter::{EmulatorField, Filterable, parse};

/// One row; what is `None` is not known.
#[derive(Debug, Clone, Default)]
pub(crate) struct Emulator {
    pub(crate) title: &'static str,
    pub(crate) workstation: &'static str,
    pub(crate) tags: Vec<&'static str>,
    pub(crate) state: Option<&'static str>,
    pub(crate) since: Option<u64>,
    pub(crate) memory: Option<u64>,
    pub(crate) index: Option<u64>,
    pub(crate) operation: Option<&'static str>,
    pub(crate) version: Option<&'static str>,
}

impl Filterable<EmulatorField> for Emulator {
    fn words(&self) -> impl Iterator<Item = &str> {
        [self.title, self.workstation].into_iter()
    }

    fn tags(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().copied()
    }

    fn text(&self, field: EmulatorField) -> Option<&str> {
        match field {
            EmulatorField::Title => Some(self.title),
            EmulatorField::Workstation => Some(self.workstation),
            EmulatorField::Version => self.version,
            _ => None,
        }
    }

    fn choice(&self, field: EmulatorField) -> Option<&str> {
        match field {
            EmulatorField::State => self.state,
            EmulatorField::Operation => self.operation,
            _ => None,
        }
    }

    fn amount(&self, field: EmulatorField) -> Option<u64> {
        match field {
            EmulatorField::Since => self.since,
            EmulatorField::Memory => self.memory,
            EmulatorField::Index => self.index,
            _ => None,
        }
    }
}

/// One of a farm.
pub(crate) fn farm(title: &'static str) -> Emulator {
    Emulator {
        title,
        workstation: "LAB-07",
        tags: vec!["farm", "Room 2"],
        state: Some("stopped"),
        since: Some(7_200),
        memory: Some(3 << 30),
        index: Some(4),
        operation: Some("failed"),
        version: Some("9.1.40"),
    }
}

/// Whether it passes a filter that must be understood.
pub(crate) fn passes(filter: &str, row: &Emulator) -> bool {
    let parsed = parse::<EmulatorField>(filter);
    let problems: Vec<_> = parsed.problems().collect();
    assert!(problems.is_empty(), "{filter}: {problems:?}");
    parsed.filter().unwrap().passes(row)
}
