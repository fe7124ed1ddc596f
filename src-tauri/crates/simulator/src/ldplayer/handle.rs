//! Access to a workstation's emulators for whoever sets the scene.

use std::sync::Arc;

use tokio::time::Instant;

use super::{Captures, EmulatorSpec, EmulatorState, LdPlayer};
use crate::machine::Machine;

/// LDPlayer on one workstation, as somebody sitting in front of it could see and arrange it.
///
/// Methods that name an index return `false` if there is no such emulator.
#[derive(Debug, Clone)]
pub struct LdPlayerHandle {
    machine: Arc<Machine>,
}

impl LdPlayerHandle {
    pub(crate) fn new(machine: Arc<Machine>) -> Self {
        Self { machine }
    }

    fn with<T>(&self, act: impl FnOnce(&mut LdPlayer, Instant) -> T) -> T {
        let now = Instant::now();
        let mut state = self.machine.at(now);
        act(&mut state.world.ldplayer, now)
    }

    fn emulator(
        &self,
        index: u32,
        act: impl FnOnce(&mut super::Emulator, Instant, &mut fastrand::Rng),
    ) -> bool {
        self.with(|ldplayer, now| {
            let LdPlayer { emulators, rng, .. } = ldplayer;
            emulators.get_mut(&index).map(|emulator| act(emulator, now, rng)).is_some()
        })
    }

    /// Creates an emulator at once; returns its index.
    pub fn add(&self, spec: EmulatorSpec) -> u32 {
        self.with(|ldplayer, now| ldplayer.create(spec, now))
    }

    /// Removes an emulator at once, running or not.
    pub fn remove(&self, index: u32) -> bool {
        self.with(|ldplayer, _| ldplayer.emulators.remove(&index).is_some())
    }

    /// Each call of `ldconsole.exe` so far that changes which emulators there are or which of them run, with its arguments, in
    /// order: whoever called it, and whatever became of the answer. Beside it the title of the emulator that its index meant.
    pub fn deeds(&self) -> Vec<(String, Option<String>)> {
        self.machine.lock().world.ldplayer.deeds.clone()
    }

    /// Those of them that were added since there were so many.
    pub fn deeds_since(&self, many: usize) -> Vec<(String, Option<String>)> {
        self.machine.lock().world.ldplayer.deeds.get(many..).map(<[_]>::to_vec).unwrap_or_default()
    }

    /// All emulators in order of index, as they are now.
    pub fn emulators(&self) -> Vec<EmulatorState> {
        self.with(|ldplayer, now| ldplayer.states(now))
    }

    /// One emulator as it is now.
    pub fn emulator_state(&self, index: u32) -> Option<EmulatorState> {
        self.emulators().into_iter().find(|state| state.index == index)
    }

    /// Makes an emulator one that has been running for a while.
    pub fn start_at_once(&self, index: u32) -> bool {
        self.with(|ldplayer, now| {
            let LdPlayer { emulators, rng, desktop, .. } = ldplayer;
            emulators.get_mut(&index).map(|emulator| emulator.start_at_once(*desktop, now, rng)).is_some()
        })
    }

    /// Stops an emulator without any delay or trace.
    pub fn stop_at_once(&self, index: u32) -> bool {
        self.with(|ldplayer, now| {
            let LdPlayer { emulators, timing, .. } = ldplayer;
            emulators.get_mut(&index).map(|emulator| emulator.power_off(now, timing)).is_some()
        })
    }

    /// Lets the virtual machine of a running emulator die while its window lives on.
    pub fn crash_vm(&self, index: u32) -> bool {
        self.emulator(index, |emulator, _, _| emulator.break_down(true))
    }

    /// Leaves an emulator in "starting" for ever.
    pub fn get_stuck(&self, index: u32) -> bool {
        self.emulator(index, |emulator, _, _| emulator.break_down(false))
    }

    /// The VirtualBox service that all emulators share gets stuck, or is well again: while it is stuck, whatever is
    /// launched stays in "starting" without a virtual machine. Ending `Ld9BoxSVC.exe` cures it.
    pub fn stick_vbox(&self, stuck: bool) {
        self.with(|ldplayer, _| ldplayer.vbox_stuck = stuck);
    }

    /// Somebody opens or closes LDPlayer's multi-instance window (`dnmultiplayer.exe`, in `LDPlayer` 14
    /// `dnmultiplayerex.exe`): while it is open, what is removed comes back, and when it is closed it writes titles
    /// and settings back as they were when it was opened.
    pub fn open_multi_player(&self, open: bool) {
        self.with(|ldplayer, now| ldplayer.open_multi_player(open, now));
    }

    /// An emulator of another product answers at this index's port while LDPlayer's own does not: it says that it has
    /// booted, and has another MAC address.
    pub fn occupy_port(&self, index: u32, occupied: bool) {
        self.with(|ldplayer, now| ldplayer.occupy_port(index, occupied, now));
    }

    /// How often the windows on the desktop were arranged (`sortWnd`).
    pub fn arrangements(&self) -> u64 {
        self.with(|ldplayer, _| ldplayer.arranged)
    }

    /// Cuts an emulator's settings file off, as a kill at the wrong moment does: it does not boot until the file is
    /// put back.
    pub fn truncate_config(&self, index: u32) -> bool {
        self.with(|ldplayer, now| {
            let LdPlayer { emulators, timing, .. } = ldplayer;
            emulators.get_mut(&index).map(|emulator| emulator.cut_file(now, timing)).is_some()
        })
    }

    /// Whether an emulator's settings file is cut off.
    pub fn config_is_truncated(&self, index: u32) -> bool {
        self.with(|ldplayer, _| ldplayer.emulators.get(&index).is_some_and(|e| e.broken_file.is_some()))
    }

    /// The value of a setting that `modify` knows (`imei`, `model`, `mac` …).
    pub fn setting(&self, index: u32, name: &str) -> Option<String> {
        self.with(|ldplayer, _| Some(ldplayer.emulators.get(&index)?.settings.property(name)?.to_owned()))
    }

    /// Packages that are installed in an emulator.
    pub fn packages(&self, index: u32) -> Vec<String> {
        self.with(|ldplayer, now| {
            ldplayer.emulators.get(&index).map(|emulator| emulator.android.packages(now)).unwrap_or_default()
        })
    }

    /// Android stops (or resumes) answering adb; `list2` notices nothing.
    pub fn freeze_android(&self, index: u32, frozen: bool) -> bool {
        self.emulator(index, |emulator, _, _| emulator.android_frozen = frozen)
    }

    /// What an emulator shows stands still, or goes on: an app that hangs. adb and `list2` notice nothing.
    pub fn freeze_screen(&self, index: u32, frozen: bool) -> bool {
        self.emulator(index, |emulator, now, _| emulator.screen_frozen = frozen.then_some(now))
    }

    /// Somebody starts an app, or ends it: while it runs it is in front.
    pub fn show_app(&self, index: u32, package: &str, shown: bool) -> bool {
        self.emulator(index, |emulator, now, _| {
            emulator.android.install(package, now);
            emulator.run_app(package, shown, now);
        })
    }

    /// The pictures of screens that were taken so far.
    pub fn captures(&self) -> Captures {
        self.machine.lock().world.ldplayer.captures.clone()
    }

    /// `list2` shows a running emulator as stopped, as seen with LDPlayer 14.
    pub fn hide_from_list2(&self, index: u32, hidden: bool) -> bool {
        self.emulator(index, |emulator, _, _| emulator.hidden = hidden)
    }

    /// Gives an emulator another title.
    pub fn rename(&self, index: u32, title: impl Into<String>) -> bool {
        self.emulator(index, |emulator, _, _| emulator.title = title.into())
    }
}
