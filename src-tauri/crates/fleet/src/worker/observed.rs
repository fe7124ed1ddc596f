//! What was last seen of the workstation.

use std::{collections::HashMap, rc::Rc, time::Duration};

use ldconsole::{AdbEvidence, AndroidState, Index, InstanceConfig, Row};
use messages::Message;
use tokio::time::Instant;

use crate::{
    ipc,
    model::OperationKind,
    worker::{
        android_answer::{Android, run},
        contact::{CircuitsPast, Contact},
        vitals_seen::settings,
    },
};

/// How long Android's answer is believed while nothing else changes.
const BELIEVED: Duration = Duration::from_mins(5);

/// What was last seen of a workstation and of the emulators on it.
#[derive(Default)]
pub(super) struct Observed {
    /// Whether it answers.
    pub(super) contact: Contact,
    /// What became of its circuits.
    pub(super) past: CircuitsPast,
    pub(super) rows: Vec<Row>,
    pub(super) listed_at: Option<u64>,
    /// The first rows that could not be read.
    pub(super) unreadable: Vec<Message>,
    /// How many there are.
    pub(super) unreadable_count: usize,
    /// Since when each emulator has been in its present state.
    pub(super) states: HashMap<Index, (Row, Instant)>,
    /// When each emulator's processes were last seen to have ended.
    pub(super) ended: HashMap<Index, Instant>,
    /// What operations were done to which emulator last, and when that ended; without an emulator to all of them.
    pub(super) acted: HashMap<Option<Index>, (OperationKind, Instant)>,
    /// Emulators that ended by themselves, until they run again or somebody has taken note.
    pub(super) ended_alone: HashMap<Index, ipc::EndedAlone>,
    /// When an emulator last was not as in the listing before.
    pub(super) changed_at: Option<Instant>,
    /// When it was listed last.
    pub(super) looked_at: Option<Instant>,
    /// What Android itself has answered.
    pub(super) androids: HashMap<Index, Android>,
    /// What was in front of the emulators that are asked for it.
    pub(super) fronts: HashMap<Index, Front>,
    /// What is known of the settings files.
    pub(super) settings: HashMap<Index, SettingsSeen>,
}

/// What was in front of an emulator.
#[derive(Debug, Clone)]
pub(super) struct Front {
    /// The process ids of the row that it was asked about: others are another run.
    pub(super) run: (Option<u32>, Option<u32>),
    pub(super) asked: Instant,
    /// `None` where Android did not say.
    pub(super) app: Option<ipc::AppInFront>,
}

/// What is used of a settings file. The whole of it is some kilobytes, which a fleet of twenty thousand emulators does not keep.
#[derive(Debug)]
pub(super) struct KnownSettings {
    pub(super) shown: ipc::EmulatorSettings,
    /// Its MAC address, with which to check which emulator answers adb.
    pub(super) mac: Option<String>,
}

impl KnownSettings {
    pub(super) fn of(config: &InstanceConfig) -> Self {
        Self { shown: settings(config), mac: config.mac_address().map(str::to_owned) }
    }
}

/// What is known of one settings file.
#[derive(Debug, Clone, Default)]
pub(super) struct SettingsSeen {
    /// What is known of it, if it could be read.
    pub(super) known: Option<Rc<KnownSettings>>,
    /// It is cut off.
    pub(super) cut_off: bool,
}

impl Observed {
    /// Whether Android should be asked about this row now: it should be up and has not answered in this run, its answer
    /// is old, or the list has lost an emulator that answered. Not more often than every `pause`.
    pub(super) fn wants_asking(&self, row: &Row, pause: Duration) -> bool {
        let known = self.androids.get(&row.index);
        let answered = known.is_some_and(|android| android.evidence == Some(AdbEvidence::Answers));
        let since = known.map_or(Duration::MAX, |android| android.asked.elapsed());
        match (row.android_state, row.vm_pid) {
            (AndroidState::Started, Some(_)) => {
                let same = known.is_some_and(|android| android.run == run(row));
                !same || since >= if answered { BELIEVED } else { pause }
            }
            (AndroidState::Off, None) => answered && row.pid.is_none() && since >= pause,
            _ => false,
        }
    }

    /// Takes in what Android has answered, unless a question that was begun later has been answered by now: an emulator that was
    /// started meanwhile is not silent because it was so before.
    pub(super) fn answered(&mut self, index: Index, mut android: Android) {
        if let Some(before) = self.androids.get(&index) {
            if before.begun > android.begun {
                return;
            }
            if before.run == android.run && before.evidence.is_none() {
                android.silent_since = before.silent_since;
            }
            android.machine = android.machine.or(before.machine);
        }
        self.androids.insert(index, android);
    }

    pub(super) fn settings_of(&self, index: Index) -> Option<Rc<KnownSettings>> {
        self.settings.get(&index)?.known.clone()
    }

    /// What Android has answered, where that is about the emulator as this row shows it.
    pub(super) fn evidence(&self, row: &Row) -> Option<AdbEvidence> {
        self.android_of(row)?.evidence
    }

    pub(super) fn android_of(&self, row: &Row) -> Option<&Android> {
        self.androids.get(&row.index).filter(|android| android.run == run(row))
    }
}

#[cfg(test)]
mod tests {
    use ldconsole::{CodePage, parse_list2};

    use super::*;

    fn row(pid: u32) -> Row {
        let line = format!("3,Farm-03,0,0,1,{pid},{},720,1280,320\r\n", pid + 1);
        parse_list2(line.as_bytes(), CodePage::UTF_8).unwrap().rows.remove(0)
    }

    #[test]
    fn an_older_answer_that_comes_late_overwrites_no_newer_one() {
        let (before, now) = (row(100), row(200));
        let earlier = Instant::now();
        let later = earlier + Duration::from_millis(1);
        let mut seen = Observed::default();
        let answers = |row: &Row, begun| {
            Android { evidence: Some(AdbEvidence::Answers), ..Android::new(row) }.since(begun)
        };
        seen.answered(now.index, answers(&now, later));
        seen.answered(before.index, Android::new(&before).since(earlier));
        assert_eq!(seen.evidence(&now), Some(AdbEvidence::Answers));

        // In its order it is taken in.
        let last = later + Duration::from_millis(1);
        seen.answered(now.index, Android::new(&now).since(last));
        assert_eq!(seen.evidence(&now), None);
    }
}
