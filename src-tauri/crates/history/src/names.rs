//! What the file calls by numbers: workstations, emulators, classes. They are only ever added, so what was read stays true.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use crate::{
    By, EntryOutcome, Error, Kind, Millis, Operation,
    filter::{Conditions, Subject},
    record::{Emulator, Workstation},
};

/// All of them.
#[derive(Default)]
pub(crate) struct Names {
    workstations: HashMap<i64, Workstation>,
    emulators: HashMap<i64, (i64, Emulator)>,
    classes: HashMap<i64, Class>,
    last: [i64; 3],
}

/// What an entry is about, in general.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Class {
    pub(crate) kind: Kind,
    pub(crate) by: By,
    pub(crate) operation: Option<Operation>,
    pub(crate) result: EntryOutcome,
}

/// Numbers of workstations and emulators.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct SubjectNumbers {
    pub(crate) workstations: HashSet<i64>,
    pub(crate) emulators: HashSet<i64>,
}

impl Names {
    /// Reads those that are new.
    pub(crate) fn refresh(&mut self, db: &Connection) -> Result<(), Error> {
        let [workstation, emulator, class] = &mut self.last;
        let mut read = db.prepare_cached("SELECT no, id, name FROM workstation WHERE no > ?1 ORDER BY no")?;
        let mut rows = read.query([*workstation])?;
        while let Some(row) = rows.next()? {
            *workstation = row.get(0)?;
            self.workstations.insert(*workstation, Workstation { id: row.get(1)?, name: row.get(2)? });
        }
        let sql =
            "SELECT no, workstation, position, title, created, mac FROM emulator WHERE no > ?1 ORDER BY no";
        let mut read = db.prepare_cached(sql)?;
        let mut rows = read.query([*emulator])?;
        while let Some(row) = rows.next()? {
            *emulator = row.get(0)?;
            let created: i64 = row.get(4)?;
            let mac: String = row.get(5)?;
            let known = Emulator {
                index: row.get(2)?,
                title: row.get(3)?,
                created: (created != 0).then_some(Millis(created)),
                mac: (!mac.is_empty()).then_some(mac),
            };
            self.emulators.insert(*emulator, (row.get(1)?, known));
        }
        let sql = "SELECT no, kind, asked_by, operation, result FROM class WHERE no > ?1 ORDER BY no";
        let mut read = db.prepare_cached(sql)?;
        let mut rows = read.query([*class])?;
        while let Some(row) = rows.next()? {
            *class = row.get(0)?;
            let unknown = || Error::Damaged("a code that does not exist".to_owned());
            let operation: i64 = row.get(3)?;
            let known = Class {
                kind: Kind::of_code(row.get(1)?).ok_or_else(unknown)?,
                by: By::of_code(row.get(2)?).ok_or_else(unknown)?,
                operation: Operation::of_code(operation),
                result: EntryOutcome::of_code(row.get(4)?).ok_or_else(unknown)?,
            };
            self.classes.insert(*class, known);
        }
        Ok(())
    }

    pub(crate) fn workstation(&self, no: i64) -> Option<&Workstation> {
        self.workstations.get(&no)
    }

    pub(crate) fn emulator(&self, no: i64) -> Option<&Emulator> {
        self.emulators.get(&no).map(|(_, emulator)| emulator)
    }

    pub(crate) fn class(&self, no: i64) -> Result<Class, Error> {
        self.classes.get(&no).copied().ok_or_else(|| Error::Damaged("a class that does not exist".to_owned()))
    }

    /// All classes there are.
    pub(crate) fn class_numbers(&self) -> impl Iterator<Item = i64> {
        self.classes.keys().copied()
    }

    /// The classes that a filter lets through; `None` for all.
    pub(crate) fn classes(&self, conditions: &Conditions) -> Option<HashSet<i64>> {
        fn lets<T: PartialEq>(asked: Option<&Vec<T>>, there: &T) -> bool {
            asked.is_none_or(|asked| asked.contains(there))
        }
        let Conditions { kinds, by, operations, results, .. } = conditions;
        if kinds.is_none() && by.is_none() && operations.is_none() && results.is_none() {
            return None;
        }
        let passes = |class: &Class| {
            lets(kinds.as_ref(), &class.kind)
                && lets(by.as_ref(), &class.by)
                && lets(operations.as_ref(), &class.operation)
                && lets(results.as_ref(), &class.result)
        };
        Some(self.classes.iter().filter(|(_, class)| passes(class)).map(|(no, _)| *no).collect())
    }

    /// Those that are meant.
    pub(crate) fn numbers(&self, subjects: &[Subject]) -> SubjectNumbers {
        let mut numbers = SubjectNumbers::default();
        for subject in subjects {
            match subject {
                Subject::Workstation(id) => {
                    numbers.add_workstations(self, |workstation| workstation.id == *id);
                }
                Subject::Named(name) => {
                    numbers.add_workstations(self, |workstation| name.is(&workstation.name));
                }
                Subject::Titled(name) => numbers.add_emulators(self, |_, emulator| name.is(&emulator.title)),
                Subject::Emulator(id) => numbers.add_emulators(self, |workstation, emulator| {
                    self.workstations
                        .get(&workstation)
                        .is_some_and(|workstation| id.is(&workstation.id, emulator))
                }),
                Subject::NoWorkstation => {
                    numbers.workstations.insert(0);
                }
                Subject::NoEmulator => {
                    numbers.emulators.insert(0);
                }
            }
        }
        numbers
    }
}

impl SubjectNumbers {
    fn add_workstations(&mut self, names: &Names, is: impl Fn(&Workstation) -> bool) {
        self.workstations.extend(names.workstations.iter().filter(|(_, one)| is(one)).map(|(no, _)| *no));
    }

    fn add_emulators(&mut self, names: &Names, is: impl Fn(i64, &Emulator) -> bool) {
        let those = names.emulators.iter().filter(|(_, (workstation, one))| is(*workstation, one));
        self.emulators.extend(those.map(|(no, _)| *no));
    }

    pub(crate) fn len(&self) -> usize {
        self.workstations.len() + self.emulators.len()
    }

    pub(crate) fn contain(&self, workstation: i64, emulator: i64) -> bool {
        self.workstations.contains(&workstation) || self.emulators.contains(&emulator)
    }
}
