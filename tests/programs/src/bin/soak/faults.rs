//! What goes wrong on the way, or is put right again.

use std::time::Duration;

use fleet::{ipc::CircuitAction, model::Layer};
use simulator::{AutoRun, Fault, FaultRule, RequestKind};
use tests::faults;

use crate::{EMULATORS, Soak};

/// What Windows answers when a quota of commands is used up (wsmerror.h).
const TOO_MANY_OPERATIONS: u32 = 2_150_859_174;
/// What runs before every command: it prints a line, complains on standard error, or is broken, with which every command
/// ends before it begins. Nothing runs, too.
const AUTO_RUNS: [Option<&str>; 6] =
    [Some("chcp 65001"), Some("echo Welcome"), Some(r"C:\gone\clink.cmd"), Some("if exist"), None, None];

impl Soak {
    /// Now and then, something goes wrong somewhere or is put right again.
    pub(crate) fn disturb(&mut self) {
        if self.rng.u8(..4) != 0 {
            return;
        }
        let place = self.rng.usize(..self.members.len());
        let member = &self.members[place];
        let rng = &mut self.rng;
        let rare = [0.1, 0.3][rng.usize(..2)];
        let fault: FaultRule = match rng.u8(..30) {
            kind @ 0..faults::KINDS => faults::on_the_way(kind, rare),
            12 => {
                Fault::Slow { delay: Duration::from_millis(100), jitter: Duration::from_millis(400) }.into()
            }
            13 => Fault::Reboot { down_for: Duration::from_millis(rng.u64(200..3000)) }.into(),
            14 if rng.u8(..4) == 0 => {
                self.wrong_passwords.insert(place);
                // What is logged on stays logged on unless its connection ends.
                member.simulated.set_fault(Fault::Refuse);
                member.simulated.clear_faults();
                Fault::WrongPassword.into()
            }
            15 => {
                let emulator = rng.u32(..EMULATORS);
                if rng.bool() {
                    member.simulated.ldplayer().crash_vm(emulator);
                } else {
                    member.simulated.ldplayer().get_stuck(emulator);
                }
                return;
            }
            16 => {
                let actions = [CircuitAction::Isolate, CircuitAction::Disable, CircuitAction::CheckNow];
                let action = actions[rng.usize(..actions.len())];
                drop(self.stage.fleet.control(&member.id, Layer::Network, action, "soak"));
                return;
            }
            17 => {
                drop(self.stage.fleet.control(&member.id, Layer::Network, CircuitAction::Reset, ""));
                drop(self.stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Reset, ""));
                return;
            }
            18 => {
                member.simulated.set_auto_run(AUTO_RUNS[rng.usize(..AUTO_RUNS.len())].map_or_else(
                    AutoRun::default,
                    |line| {
                        if rng.bool() { AutoRun::of_machine(line) } else { AutoRun::of_user(line) }
                    },
                ));
                return;
            }
            19 => Fault::AdbVersions.into(),
            20 if rng.bool() => Fault::WmiQuota.on(RequestKind::Command).chance(rare),
            20 => Fault::Soap(TOO_MANY_OPERATIONS).on(RequestKind::Command).chance(rare),
            21 => Fault::SilentExitCodes.into(),
            // Other people's shells, up to what small quotas allow.
            22 => {
                member.simulated.set_other_users(rng.usize(..=5));
                return;
            }
            // Half of the time things get better, so that all states are passed through again and again.
            _ => {
                member.simulated.clear_faults();
                member.simulated.set_other_users(0);
                drop(self.stage.fleet.retry_account(&member.id));
                return;
            }
        };
        let harmless = matches!(
            fault.fault(),
            Fault::LdconsoleMissing
                | Fault::LdconsoleHangs
                | Fault::LdconsoleRubbish
                | Fault::AdbVersions
                | Fault::SilentExitCodes
                | Fault::Slow { .. }
        );
        if !harmless {
            self.orphaning.insert(place);
        }
        member.simulated.set_fault(fault);
        self.faults += 1;
    }

    /// Now and then two workstations change addresses, or have their own again.
    pub(crate) fn change_addresses(&mut self) {
        if self.rng.u8(..60) != 0 {
            return;
        }
        if self.pair.is_swapped() {
            self.found.extend(self.pair.put_right());
        } else {
            self.pair.swap();
            self.swaps += 1;
        }
    }
}
