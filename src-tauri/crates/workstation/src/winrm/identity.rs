//! Which computer answers at an address.
//!
//! An address can become another computer's: by DHCP, by a changed DNS entry, by a port forwarded elsewhere. On a farm
//! that was set up from one image, that computer takes the same password and has emulators with the same titles. So it
//! is asked who it is before a shell is opened on it, and everything else goes through shells. One that is known to be
//! another by its greeting is sent no password: it would refuse it, and that would say nothing of the account.

use std::sync::{Arc, Mutex, PoisonError};

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        command::{Output, Repeat},
        computer::Computer,
    },
};

/// The mark before the name that `cmd.exe` is asked for: what a profile prints stands on other lines.
const MARK: &str = "ldfleet-computer=";

/// Which computer is expected at an address, and which other one answered there last. Shared by all connections to it;
/// cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Identity(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    expected: Option<Arc<Computer>>,
    stranger: Option<Computer>,
}

impl Identity {
    /// Expects this computer; where none is known, the first one that answers.
    pub fn expecting(computer: Option<Computer>) -> Self {
        Self(Arc::new(Mutex::new(State { expected: computer.map(Arc::new), stranger: None })))
    }

    /// The computer that is expected, as soon as one is known.
    pub fn expected(&self) -> Option<Arc<Computer>> {
        self.with(|state| state.expected.clone())
    }

    /// The computer that answered last, if it is not the expected one.
    pub fn stranger(&self) -> Option<Computer> {
        self.with(|state| state.stranger.clone())
    }

    /// A person says that the computer which answered last is the right one. `None` if it was expected anyway.
    pub fn accept(&self) -> Option<Computer> {
        self.with(|state| {
            let accepted = state.stranger.take()?;
            state.expected = Some(Arc::new(accepted.clone()));
            Some(accepted)
        })
    }

    /// Judges the computer that has answered.
    pub(crate) fn meet(&self, found: Computer) -> Result<()> {
        self.with(|state| match &mut state.expected {
            None => {
                state.expected = Some(Arc::new(found));
                Ok(())
            }
            Some(expected) if expected.may_be(&found) => {
                state.stranger = None;
                if found.uuid.is_some() && found.uuid != expected.uuid {
                    Arc::make_mut(expected).uuid = found.uuid;
                }
                Ok(())
            }
            Some(expected) => {
                let expected = Computer::clone(expected);
                state.stranger = Some(found.clone());
                Err(Error::unsent(Cause::OtherComputer { expected, found }))
            }
        })
    }

    /// Whether a greeting can tell the expected computer from another one.
    pub(crate) fn can_be_greeted(&self) -> bool {
        self.with(|state| state.expected.as_ref().is_some_and(|expected| expected.was_read_whole()))
    }

    /// Judges the name by which a computer greets. The same name may still be another computer's.
    pub(crate) fn greeted(&self, name: &str) -> Result<()> {
        let found = Computer::new(name, None);
        if self.expected().is_some_and(|expected| expected.may_be(&found)) {
            Ok(())
        } else {
            self.meet(found)
        }
    }

    /// The command line that asks `cmd.exe` instead.
    pub(crate) fn question() -> (&'static str, Repeat) {
        ("echo ldfleet-computer=%COMPUTERNAME%", Repeat::Idempotent)
    }

    /// Judges what `cmd.exe` answered.
    pub(crate) fn answered(&self, output: &Output) -> Result<()> {
        let silent = || Error::unsent(Cause::ShellUnusable("it does not say which computer it is on".into()));
        self.meet(Computer::new(&name_in(&output.stdout).ok_or_else(silent)?, None))
    }

    /// Never held across an await.
    fn with<T>(&self, f: impl FnOnce(&mut State) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Reads the name behind the mark. Bytes that are no ASCII are kept apart from each other, whatever their code page: two
/// names must not look the same because neither could be read.
pub(crate) fn name_in(stdout: &[u8]) -> Option<String> {
    let line = stdout.split(|byte| *byte == b'\n').find_map(|line| line.strip_prefix(MARK.as_bytes()))?;
    let line = line.trim_ascii();
    let name = match std::str::from_utf8(line) {
        Ok(name) => name.to_owned(),
        Err(_) => line.iter().map(|byte| char::from(*byte)).collect(),
    };
    // Without such a variable, cmd.exe leaves its name as it is.
    (!name.is_empty() && !name.contains('%')).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOARD: &str = "4C4C4544-0042-3510-8054-B4C04F4E3032";
    const OTHER_BOARD: &str = "4C4C4544-0042-3510-8054-B4C04F4E3033";

    fn identity(name: &str, uuid: Option<&str>) -> Identity {
        Identity::expecting(Some(Computer::new(name, uuid)))
    }

    #[test]
    fn the_first_computer_is_expected_from_then_on() {
        let identity = Identity::default();
        let first = Computer::new("FARM-PC-01", Some(BOARD));
        identity.meet(first.clone()).unwrap();
        assert_eq!(identity.expected().as_deref(), Some(&first));
        for other in [
            Computer::new("FARM-PC-02", Some(OTHER_BOARD)),
            Computer::new("FARM-PC-02", None),
            Computer::new("FARM-PC-02", Some(BOARD)),
            Computer::new("FARM-PC-01", Some(OTHER_BOARD)),
        ] {
            let refused = identity.meet(other.clone()).unwrap_err();
            let cause = Cause::OtherComputer { expected: first.clone(), found: other.clone() };
            assert_eq!(refused, Error::unsent(cause));
            assert_eq!(identity.stranger(), Some(other));
        }
        identity.meet(Computer::new("farm-pc-01", Some(&BOARD.to_lowercase()))).unwrap();
        assert_eq!(identity.stranger(), None);
    }

    #[test]
    fn a_number_that_is_not_told_or_is_everybodys_says_nothing() {
        for junk in ["FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "", "03000200-0400-0500-0006-000700080009"] {
            assert_eq!(Computer::new("A", Some(junk)).uuid, None);
            let identity = identity("A", Some(BOARD));
            identity.meet(Computer::new("A", Some(junk))).unwrap();
            assert_eq!(identity.expected().as_deref(), Some(&Computer::new("A", Some(BOARD))));
        }
        let identity = identity("A", None);
        identity.meet(Computer::new("A", Some(BOARD))).unwrap();
        assert!(identity.meet(Computer::new("A", Some(OTHER_BOARD))).is_err(), "learnt later");
        assert!(!Computer::new("A", None).is(&Computer::new("A", None)));
        assert!(Computer::new("A", Some(BOARD)).is(&Computer::new("a", Some(BOARD))));
    }

    #[test]
    fn a_person_can_accept_who_answers() {
        let identity = identity("OLD", Some(BOARD));
        assert_eq!(identity.accept(), None);
        let renamed = Computer::new("NEW", Some(BOARD));
        identity.meet(renamed.clone()).unwrap_err();
        assert_eq!(identity.accept(), Some(renamed.clone()));
        identity.meet(renamed).unwrap();
        identity.greeted("new").unwrap();
        assert!(identity.greeted("OLD").is_err());
        assert!(identity.meet(Computer::new("OLD", Some(BOARD))).is_err());
    }

    #[test]
    fn a_name_is_found_beside_what_a_profile_prints() {
        let read = |text: &[u8]| name_in(text);
        assert_eq!(read(b"Active code page: 65001\r\nldfleet-computer=PC-7\r\n").as_deref(), Some("PC-7"));
        assert_eq!(read(b"ldfleet-computer=%COMPUTERNAME%\r\n"), None);
        assert_eq!(read(b"ldfleet-computer=\r\n"), None);
        assert_eq!(read(b"PC-7\r\n"), None);
        for (name, whole) in [("PC-7", true), ("ФЕРМА", true), ("\u{81}\u{93}", false)] {
            assert_eq!(identity(name, None).can_be_greeted(), whole, "{name}");
        }
        let cyrillic = |bytes: &[u8]| read(&[b"ldfleet-computer=", bytes].concat()).unwrap();
        assert_ne!(cyrillic(b"\x81\x93\x95"), cyrillic(b"\x8f\x90\x84"));
    }
}
