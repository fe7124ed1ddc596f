//! What each operation needs: one row for each, in [`policy`].

use std::time::Duration;

use breaker::{AcquireOpts, Op};

use crate::{model::OperationKind, timing::Timing};

/// What an operation waits for before its turn comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Queue {
    /// Emulators that come up: as many at once as the workstation is set to.
    Boots,
    /// Emulators that go down: never behind those that come up.
    Ends,
    /// What writes LDPlayer's own files, which all emulators share: one after the other, so that what was checked
    /// before still holds when it is sent.
    Files,
    /// Everything else.
    Changes,
    /// It waits for no other: what it is for may be that others hang.
    Nothing,
}

/// What becomes of its emulator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EmulatorUse {
    Changed,
    /// It stays as it is: another operation may read it at the same time.
    Read,
}

/// How long an operation may take from its admission to its end: what a check with it may take before it counts as
/// failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Time {
    Start,
    Stop,
    Restart,
    Kill,
    /// So many times the time to send a command: what is checked before and looked at afterwards takes a few requests
    /// more than the command itself.
    Sends(u32),
    /// The same, after the emulator's rest.
    Rests(u32),
    /// Windows goes down and comes up again.
    Restarts,
    /// It goes down.
    GoesDown,
    /// A machine that is off comes up.
    Wakes,
}

/// What an operation needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Policy {
    /// What the circuits are asked for, and so which gates it passes.
    pub(crate) op: Op,
    /// Where it waits for its turn.
    pub(crate) queue: Queue,
    pub(crate) emulator: EmulatorUse,
    time: Time,
}

/// The table. No operation is ever repeated: each is sent once, whatever happens.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "one row for each operation")]
pub(crate) fn policy(kind: OperationKind) -> Policy {
    use OperationKind as Kind;
    let (op, queue, time, emulator) = match kind {
        //                     gates        queue            time              its emulator
        Kind::Start          => (Op::Start,   Queue::Boots,    Time::Start,      EmulatorUse::Changed),
        Kind::Restart        => (Op::Start,   Queue::Boots,    Time::Restart,    EmulatorUse::Changed),
        Kind::Stop           => (Op::Stop,    Queue::Ends,     Time::Stop,       EmulatorUse::Changed),
        Kind::Kill           => (Op::Stop,    Queue::Ends,     Time::Stop,       EmulatorUse::Changed),
        Kind::Create         => (Op::Create,  Queue::Files,    Time::Sends(12),  EmulatorUse::Changed),
        Kind::Clone          => (Op::Create,  Queue::Files,    Time::Rests(66),  EmulatorUse::Read),
        Kind::Delete         => (Op::Delete,  Queue::Files,    Time::Rests(12),  EmulatorUse::Changed),
        Kind::Rename         => (Op::Command, Queue::Files,    Time::Rests(6),   EmulatorUse::Changed),
        Kind::Modify         => (Op::Command, Queue::Files,    Time::Rests(6),   EmulatorUse::Changed),
        Kind::AdbDebugging   => (Op::Command, Queue::Files,    Time::Rests(6),   EmulatorUse::Changed),
        Kind::RestoreConfig  => (Op::Command, Queue::Files,    Time::Rests(6),   EmulatorUse::Changed),
        Kind::Backup         => (Op::Command, Queue::Files,    Time::Rests(66),  EmulatorUse::Read),
        Kind::Restore        => (Op::Command, Queue::Files,    Time::Rests(66),  EmulatorUse::Changed),
        Kind::InstallApp     => (Op::Command, Queue::Changes,  Time::Sends(24),  EmulatorUse::Changed),
        Kind::UninstallApp   => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::StartApp       => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::StopApp        => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::Adb            => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::SetLocation    => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::SetProperty    => (Op::Command, Queue::Changes,  Time::Rests(6),   EmulatorUse::Changed),
        Kind::GlobalSettings => (Op::Command, Queue::Files,    Time::Sends(6),   EmulatorUse::Changed),
        Kind::ArrangeWindows => (Op::Command, Queue::Changes,  Time::Sends(6),   EmulatorUse::Changed),
        Kind::EndVbox        => (Op::Command, Queue::Changes,  Time::Kill,       EmulatorUse::Changed),
        Kind::SendFile       => (Op::Command, Queue::Changes,  Time::Sends(66),  EmulatorUse::Changed),
        Kind::RemoveFile     => (Op::Command, Queue::Changes,  Time::Sends(6),   EmulatorUse::Changed),
        Kind::RestartWindows => (Op::System,  Queue::Nothing,  Time::Restarts,   EmulatorUse::Changed),
        Kind::ShutDown       => (Op::System,  Queue::Nothing,  Time::GoesDown,   EmulatorUse::Changed),
        Kind::Wake           => (Op::Wake,    Queue::Nothing,  Time::Wakes,      EmulatorUse::Read),
        Kind::GiveDesktopBack => (Op::System, Queue::Nothing,  Time::Sends(6),   EmulatorUse::Read),
    };
    Policy { op, queue, emulator, time }
}

impl Policy {
    /// How the circuits are asked. A command that changes something is no check (docs/circuit-breaker.md, section 5).
    pub(crate) fn opts(self) -> AcquireOpts {
        match self.op {
            Op::Command | Op::System => AcquireOpts::default().never_probe(),
            _ => AcquireOpts::default(),
        }
    }

    /// How long it may take.
    pub(crate) fn limit(self, timing: &Timing) -> Duration {
        let (start, stop) =
            (timing.rest + timing.start_deadline, timing.stop_deadline + timing.kill_deadline);
        let sends = |n: u32| n * timing.send_deadline + timing.window_deadline;
        match self.time {
            Time::Start => start,
            Time::Stop => stop,
            Time::Restart => stop + start,
            Time::Kill => timing.kill_deadline,
            Time::Sends(n) => sends(n),
            Time::Rests(n) => timing.rest + sends(n),
            Time::Restarts => timing.down_wait + timing.restart_deadline + sends(4),
            Time::GoesDown => timing.down_wait + timing.down_deadline + sends(4),
            Time::Wakes => timing.restart_deadline + sends(4),
        }
    }
}

#[cfg(test)]
mod tests {
    use breaker::Layer;
    use messages::{Language, circuits};

    use super::*;

    /// Every kind of operation, and what a sentence that means it has in it.
    macro_rules! kinds {
        ($($kind:ident => $word:literal,)*) => {
            const ALL: &[OperationKind] = &[$(OperationKind::$kind),*];

            fn word(kind: OperationKind) -> &'static str {
                match kind { $(OperationKind::$kind => $word),* }
            }
        };
    }
    kinds! {
        Start => "start",
        Restart => "start",
        Stop => "stop",
        Kill => "stop",
        Create => "creat",
        Clone => "clon",
        Delete => "delet",
        Rename => "renam",
        Modify => "modif",
        AdbDebugging => "adb",
        RestoreConfig => "restor",
        Backup => "back",
        Restore => "restor",
        InstallApp => "app",
        UninstallApp => "app",
        StartApp => "app",
        StopApp => "app",
        Adb => "adb",
        SetLocation => "location",
        SetProperty => "propert",
        GlobalSettings => "setting",
        ArrangeWindows => "window",
        EndVbox => "service",
        SendFile => "file",
        RemoveFile => "file",
        RestartWindows => "windows restarts",
        ShutDown => "shuts down",
        Wake => "wak",
        GiveDesktopBack => "desktop",
    }

    /// What stands between two marks of a text, as one line in small letters.
    fn between(text: &str, from: &str, to: &str) -> String {
        let part = text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).unwrap().0;
        part.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
    }

    fn names_exactly(sentence: &str, named: impl Fn(Policy) -> bool) {
        for &kind in ALL {
            let (word, named) = (word(kind), named(policy(kind)));
            assert_eq!(sentence.to_lowercase().contains(word), named, "{kind:?} in “{sentence}”");
        }
    }

    #[test]
    fn what_the_emulator_circuit_covers_is_said_as_it_is_gated() {
        let english = |message: messages::Message| message.text(Language::ENGLISH);
        let readme = include_str!("../../../../../README.md");
        let gated = |policy: Policy| policy.op.gates().contains(Layer::Emulator);
        for sentence in [
            english(circuits::for_emulator()),
            english(circuits::blocks_emulator()),
            between(readme, "| Emulator actions |", "|"),
        ] {
            names_exactly(&sentence, gated);
        }
        let works = english(circuits::still_works_emulator());
        assert!(ALL.iter().all(|&kind| !(gated(policy(kind)) && works.contains(word(kind)))), "{works}");
    }

    #[test]
    fn what_checks_the_emulator_circuit_is_said_as_it_is_probed() {
        let breaker = include_str!("../../../../../docs/circuit-breaker.md");
        for sentence in [
            circuits::check_sends_emulator().text(Language::ENGLISH),
            between(breaker, "The emulator layer has no harmless check: it waits for the next", "."),
        ] {
            names_exactly(&sentence, |policy| policy.op.may_probe(false).contains(Layer::Emulator));
        }
    }

    /// What is done to Windows itself: a workstation whose LDPlayer hangs can be restarted, one that is off can be woken.
    const OF_WINDOWS: [OperationKind; 4] = [
        OperationKind::RestartWindows,
        OperationKind::ShutDown,
        OperationKind::Wake,
        OperationKind::GiveDesktopBack,
    ];

    #[test]
    fn what_is_done_to_windows_needs_no_ldconsole() {
        for kind in OF_WINDOWS {
            assert!(!policy(kind).op.gates().contains(Layer::Ldconsole), "{kind:?}");
        }
        assert!(
            policy(OperationKind::Wake).op.gates().is_empty(),
            "a circuit that is open is no reason not to wake it"
        );
    }

    #[test]
    fn every_operation_needs_the_three_layers_below_emulators() {
        for &kind in ALL.iter().filter(|kind| !OF_WINDOWS.contains(kind)) {
            for layer in [Layer::Network, Layer::Windows, Layer::Ldconsole] {
                assert!(policy(kind).op.gates().contains(layer), "{kind:?} needs {layer:?}");
            }
        }
    }
}
