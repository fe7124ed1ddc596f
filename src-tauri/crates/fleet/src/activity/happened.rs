//! What happened by itself.

use std::time::Duration;

use history::{Emulator, Kind, Record, Who, Workstation};
use messages::{Message, activity};

use crate::{
    activity::{Activity, EndedAlone, now},
    model::maintenance::Maintenance,
};

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// An emulator ended by itself.
    Crashed(Message),
    /// An emulator ended, and there is a reason that is no crash.
    Stopped(Message),
    /// A workstation answers again, or an emulator was started by others.
    CameBack(Message),
    /// An emulator was changed by others.
    Changed(Message),
    /// A circuit opened, or was blocked by hand.
    CircuitOpened(Message),
    /// A circuit closed.
    CircuitClosed(Message),
    /// An account's password was refused.
    AccountRefused {
        /// As it is shown.
        account: String,
    },
    /// Nobody is at a desktop of the workstation any more.
    DesktopLost(Message),
    /// Another computer answers.
    AnotherComputer {
        /// Its name.
        found: String,
    },
}

/// To what it happened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Happened<'a> {
    /// The workstation's id.
    pub(crate) workstation: &'a str,
    /// Its name.
    pub(crate) name: &'a str,
    /// Index and title of one of its emulators.
    pub(crate) emulator: Option<(u32, &'a str)>,
}

impl Activity {
    /// A maintenance of a workstation (its id and name) or of a tag began or ended.
    pub(crate) fn maintenance(
        &self,
        workstation: Option<(String, String)>,
        tag: Option<String>,
        of: &Maintenance,
        begun: bool,
    ) {
        let length = Duration::from_millis(of.until.saturating_sub(of.since));
        let said = match (tag, begun) {
            (None, true) => activity::maintenance_begun(length, &of.reason),
            (None, false) => activity::maintenance_ended(&of.reason),
            (Some(tag), true) => activity::tag_maintenance_begun(tag, length, &of.reason),
            (Some(tag), false) => activity::tag_maintenance_ended(tag, &of.reason),
        };
        tracing::info!(?workstation, "{}", said.log());
        self.record(Record {
            workstation: workstation.map(|(id, name)| Workstation { id, name }),
            said: Some(said),
            who: if begun { Who::Person } else { Who::Nobody },
            ..Record::happened(now(), Kind::Maintenance)
        });
    }

    /// A time of a schedule has come, or its run has ended.
    pub(crate) fn schedule(&self, name: &str, said: Message) {
        tracing::info!(schedule = name, "{}", said.log());
        let who = Who::Schedule(name.to_owned());
        self.record(Record { said: Some(said), who, ..Record::happened(now(), Kind::Schedule) });
    }

    /// Something happened by itself.
    pub(crate) fn happened(&self, to: Happened<'_>, what: What) {
        let (kind, said) = match what {
            What::Crashed(said) => {
                self.is_worth_a_notice(EndedAlone {
                    workstation: to.workstation.to_owned(),
                    name: to.name.to_owned(),
                    title: to.emulator.map(|(_, title)| title.to_owned()).unwrap_or_default(),
                    why: said.clone(),
                });
                (Kind::Crashed, said)
            }
            What::Stopped(said) => (Kind::Stopped, said),
            What::CameBack(said) => (Kind::CameBack, said),
            What::Changed(said) => (Kind::SettingsChanged, said),
            What::CircuitOpened(said) => (Kind::CircuitOpened, said),
            What::CircuitClosed(said) => (Kind::CircuitClosed, said),
            What::AccountRefused { account } => (Kind::AccountRefused, activity::account_refused(account)),
            What::DesktopLost(said) => (Kind::DesktopLost, said),
            What::AnotherComputer { found } => (Kind::AnotherComputer, activity::another_computer(found)),
        };
        tracing::info!(workstation = to.name, emulator = ?to.emulator, ?kind, "{}", said.log());
        self.record(Record {
            workstation: Some(Workstation { id: to.workstation.to_owned(), name: to.name.to_owned() }),
            emulator: to.emulator.map(|(index, title)| Emulator {
                index,
                title: title.to_owned(),
                created: None,
                mac: None,
            }),
            said: Some(said),
            ..Record::happened(now(), kind)
        });
    }
}
