//! Everything that can be made to go wrong, on demand.

use std::time::Duration;

use time::OffsetDateTime;

use crate::request_kind::RequestKind;
use crate::wmi_fault::WmiFault;

/// One kind of failure.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The service is stopped: connections are closed and new ones refused by the operating system. The port stays
    /// reserved for the recovery.
    Refuse,
    /// The machine accepts connections and answers nothing, also on connections that exist. What it was asked is
    /// not carried out. With a limit only such requests are swallowed, each for as long as its client waits.
    Hang,
    /// The account's password was changed to one nobody knows.
    WrongPassword,
    /// The account is locked out.
    LockedAccount,
    /// The account is disabled.
    DisabledAccount,
    /// The account may log on but not manage the machine: fault 5 for every request.
    AccessDenied,
    /// Every request takes longer by `delay` and up to `jitter` more: half before it is carried out, half after.
    Slow {
        /// The least extra time.
        delay: Duration,
        /// The most that is added to it.
        jitter: Duration,
    },
    /// `ldconsole.exe` is not where it was.
    LdconsoleMissing,
    /// `ldconsole.exe` starts and never ends.
    LdconsoleHangs,
    /// `ldconsole.exe` prints bytes that mean nothing, and ends with 3.
    LdconsoleRubbish,
    /// `ldconsole.exe` ends at once with an access violation (0xC0000005, exit code -1073741819), does nothing and
    /// prints nothing.
    LdconsoleCrashes,
    /// The disk is full: `add`, `copy`, `backup`, `restore` and `installapp` started from now on change nothing, say
    /// so on standard output and end with -1. No capture of this exists; text and code are a guess.
    DiskFull,
    /// `list2` answers with nothing for some seconds after each launch, as was seen while emulators boot.
    EmptyListing,
    /// Another program's adb of another version fights for the server: each call of adb says so before it answers.
    AdbVersions,
    /// Whatever adb is asked takes this much longer.
    AdbSlow(Duration),
    /// `screencap -p` prints what is no picture: the beginning of one that went through a text console.
    ScreencapGarbage,
    /// `screencap -p` stops in the middle of the picture.
    ScreencapHalf,
    /// A policy (`AppLocker`, Device Guard) holds PowerShell in constrained language mode: scripts may look, and call
    /// hardly any method.
    ConstrainedLanguage,
    /// PowerShell cannot load `System.Drawing`.
    DrawingMissing,
    /// An adb server that a remote shell starts keeps the pipes of the command that started it: that never ends.
    AdbHoldsPipes,
    /// Every program that `cmd.exe` starts takes some time before it does anything, each another one: an antivirus
    /// program, a slow disk.
    SlowPrograms {
        /// At least so long.
        least: Duration,
        /// At most so long.
        most: Duration,
    },
    /// `schtasks /create /xml` is refused, whatever stands in the file.
    SchtasksRefusesXml,
    /// `shutdown.exe` is refused: the account may not shut the machine down.
    ShutdownDenied,
    /// A restart or shutdown is taken, and the machine never goes down: an update or a program holds it up.
    ShutdownStuck,
    /// `taskkill /F /T` meets children that have ended meanwhile: everything asked for ends, it complains of a process
    /// that is no more, and ends with 255.
    TaskkillRace,
    /// The exit code of a command that printed nothing is reported as 0, as was recorded of one machine
    /// (`WinRb/WinRM#154`).
    SilentExitCodes,
    /// An emulator that is removed is there again at once, empty and with the default title, as was seen with
    /// `LDPlayer` 14.
    RemovedReturns,
    /// A class of WMI does not answer as it should; each class can have a fault of its own.
    Wmi {
        /// Its name, in any case.
        class: String,
        /// What is wrong with it.
        how: WmiFault,
    },
    /// The connection is reset when a request arrives; it is not carried out.
    Reset,
    /// The request is answered with this HTTP status and not carried out.
    Http(u16),
    /// The request is answered with a SOAP fault of this `WSManFault` code and not carried out.
    Soap(u32),
    /// The request is answered with a SOAP fault of this code whose detail holds a second `WSManFault`, of code 5,
    /// inside the first, and not carried out.
    NestedSoap(u32),
    /// The request is answered with a quota fault whose detail holds a WMI error and no `WSManFault`, and not
    /// carried out.
    WmiQuota,
    /// Every SOAP fault explains itself in Chinese, and in no other way differs.
    LocalisedReason,
    /// The request is carried out; an answer to Create leaves the shell's description out.
    BareCreate,
    /// The request is carried out, then the connection is closed without an answer.
    LoseAnswer,
    /// The request is carried out; its answer ends in the middle and the connection closes.
    HalfAnswer,
    /// The request is carried out; the connection is reset after so many bytes of the HTTP answer (head and body,
    /// before TLS), or after all of it if it has fewer.
    ResetAt(usize),
    /// The request is carried out; its answer is something that is not SOAP (encrypted if the request was).
    Garbage,
    /// The request is carried out; its answer comes byte by byte at this pace.
    Drip(Duration),
    /// The request is carried out; its answer claims to be a web page.
    WrongContentType,
    /// The request is carried out; its answer relates to another message.
    WrongRelatesTo,
    /// Over HTTPS, another certificate than before is presented.
    OtherCertificate,
    /// Over HTTPS, a certificate that has expired is presented.
    ExpiredCertificate,
    /// Over HTTPS, the machine breaks every TLS handshake off with a fatal alert, as one without a usable
    /// certificate does. Without HTTPS, and on connections that exist, nothing happens.
    TlsFailure,
    /// The machine's clock is ahead by this much, at most to the end of the year 9999. It shows in the `Date` of every
    /// answer, in the timestamp of NTLM's challenge and in what WMI says; Android inside the emulators keeps the right time. Of this
    /// and [`Self::ClockBehind`] the one set last holds.
    ClockSkew(Duration),
    /// The machine's clock is behind by this much, at most to 1970; otherwise as [`Self::ClockSkew`].
    ClockBehind(Duration),
    /// The machine restarts: shells, connections and running emulators are gone at once, and nothing listens for
    /// this long. Ends by itself. With a limit it does so in the middle of such a request: after it was carried out,
    /// before it is answered.
    Reboot {
        /// How long nothing listens.
        down_for: Duration,
    },
}

impl Fault {
    /// Only for requests of this kind.
    #[must_use]
    pub fn on(self, kind: RequestKind) -> FaultRule {
        FaultRule::from(self).on(kind)
    }

    /// Only this many times.
    #[must_use]
    pub fn times(self, count: u32) -> FaultRule {
        FaultRule::from(self).times(count)
    }

    /// Only with this probability, 0 to 1, at each opportunity.
    #[must_use]
    pub fn chance(self, probability: f64) -> FaultRule {
        FaultRule::from(self).chance(probability)
    }

    /// Whether it strikes single requests (and so can be limited to a kind, a number or a chance). [`Self::Hang`] and
    /// [`Self::Reboot`] do so only if they are limited.
    pub(crate) fn per_request(&self) -> bool {
        matches!(
            self,
            Self::Hang
                | Self::Reboot { .. }
                | Self::Slow { .. }
                | Self::Reset
                | Self::Http(_)
                | Self::Soap(_)
                | Self::NestedSoap(_)
                | Self::WmiQuota
                | Self::LocalisedReason
                | Self::BareCreate
                | Self::LoseAnswer
                | Self::HalfAnswer
                | Self::ResetAt(_)
                | Self::Garbage
                | Self::Drip(_)
                | Self::WrongContentType
                | Self::WrongRelatesTo
                | Self::AccessDenied
        )
    }

    /// Whether the request must be understood first, so that handshakes and unread requests are spared.
    pub(crate) fn needs_message(&self) -> bool {
        self.per_request() && !matches!(self, Self::Hang | Self::Slow { .. } | Self::Reset | Self::Http(_))
    }

    /// Whether it strikes single runs of a program (and so can be limited to a number or a chance).
    pub(crate) fn per_run(&self) -> bool {
        matches!(
            self,
            Self::LdconsoleHangs
                | Self::LdconsoleRubbish
                | Self::LdconsoleCrashes
                | Self::DiskFull
                | Self::EmptyListing
                | Self::RemovedReturns
                | Self::SilentExitCodes
                | Self::TaskkillRace
                | Self::AdbVersions
                | Self::AdbHoldsPipes
                | Self::ScreencapGarbage
                | Self::ScreencapHalf
        )
    }

    /// Whether it happens to the bytes of an answer, whatever they mean.
    fn on_the_wire(&self) -> bool {
        matches!(
            self,
            Self::Reboot { .. } | Self::LoseAnswer | Self::HalfAnswer | Self::ResetAt(_) | Self::Drip(_)
        )
    }
}

/// A fault with its limits.
///
/// A kind limits faults of single requests; a number and a chance limit these and faults of single runs of
/// a program. The others hold from the moment they are set until they are cleared, whatever their limits say.
/// Handshakes are spared by faults that need a message, unless the rule names them.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultRule {
    pub(crate) fault: Fault,
    pub(crate) on: Option<RequestKind>,
    pub(crate) left: Option<u32>,
    pub(crate) chance: f64,
}

impl From<Fault> for FaultRule {
    fn from(fault: Fault) -> Self {
        Self { fault, on: None, left: None, chance: 1.0 }
    }
}

impl FaultRule {
    /// Only for requests of this kind.
    #[must_use]
    pub fn on(self, kind: RequestKind) -> Self {
        Self { on: Some(kind), ..self }
    }

    /// Only this many times.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self { left: Some(count), ..self }
    }

    /// Only with this probability, 0 to 1, at each opportunity.
    #[must_use]
    pub fn chance(self, probability: f64) -> Self {
        Self { chance: probability, ..self }
    }

    /// Whether it holds for everything.
    pub(crate) fn is_unlimited(&self) -> bool {
        self.on.is_none() && self.left.is_none() && self.chance >= 1.0
    }

    /// Whether its limits mean anything to its fault.
    pub(crate) fn makes_sense(&self) -> bool {
        self.is_unlimited() || self.fault.per_request() || (self.fault.per_run() && self.on.is_none())
    }

    /// Whether chance has it this time; if so it is used up once.
    fn draw(&mut self, rng: &mut fastrand::Rng) -> bool {
        if self.left == Some(0) || (self.chance < 1.0 && rng.f64() >= self.chance) {
            return false;
        }
        if let Some(left) = &mut self.left {
            *left -= 1;
        }
        true
    }

    /// The fault itself.
    pub fn fault(&self) -> &Fault {
        &self.fault
    }
}

/// The faults that are set on one workstation.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Vec<FaultRule>,
    times_cleared: u64,
    /// A wall clock that goes by the runtime's: what it showed, and when.
    pub(crate) wall: Option<(OffsetDateTime, tokio::time::Instant)>,
}

impl Faults {
    pub(crate) fn set(&mut self, rule: FaultRule) {
        // A fault set again replaces itself: limits and delays do not add up.
        let same = |known: &FaultRule| match (&known.fault, &rule.fault) {
            (Fault::Wmi { class: known, .. }, Fault::Wmi { class, .. }) => known.eq_ignore_ascii_case(class),
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b) && known.on == rule.on,
        };
        self.rules.retain(|known| !same(known));
        self.rules.push(rule);
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
        self.times_cleared += 1;
    }

    pub(crate) fn times_cleared(&self) -> u64 {
        self.times_cleared
    }

    /// Whether a fault is set that has no limits, or none that mean anything to it.
    pub(crate) fn has(&self, wanted: &Fault) -> bool {
        self.rules.iter().any(|rule| rule.fault == *wanted && (!wanted.per_request() || rule.is_unlimited()))
    }

    pub(crate) fn all(&self) -> &[FaultRule] {
        &self.rules
    }

    /// The fault of a run of `ldconsole.exe` that strikes now, of those that are `wanted`.
    pub(crate) fn strike_run(&mut self, rng: &mut fastrand::Rng, wanted: &[Fault]) -> Option<Fault> {
        let mut set = self.rules.iter_mut().filter(|rule| wanted.contains(&rule.fault));
        let struck = set.find_map(|rule| rule.draw(rng).then(|| rule.fault.clone()))?;
        self.rules.retain(|rule| rule.left != Some(0));
        Some(struck)
    }

    /// How much longer adb takes.
    pub(crate) fn adb_delay(&self) -> Duration {
        let slow = |rule: &FaultRule| match rule.fault {
            Fault::AdbSlow(delay) => Some(delay),
            _ => None,
        };
        self.rules.iter().find_map(slow).unwrap_or_default()
    }

    /// How long a program takes to start.
    pub(crate) fn program_start(&self, rng: &mut fastrand::Rng) -> Duration {
        let slow = self.rules.iter().find_map(|rule| match rule.fault {
            Fault::SlowPrograms { least, most } => {
                Some(least + most.saturating_sub(least).mul_f64(rng.f64()))
            }
            _ => None,
        });
        slow.unwrap_or_default()
    }

    /// What the machine's clock shows. A skew that no clock can show leaves it right.
    pub(crate) fn clock(&self) -> OffsetDateTime {
        let now = self.wall.map_or_else(OffsetDateTime::now_utc, |(at, since)| at + since.elapsed());
        let signed = |skew: Duration| time::Duration::try_from(skew).ok();
        let shown = self.rules.iter().rev().find_map(|rule| match rule.fault {
            Fault::ClockSkew(skew) => Some(signed(skew).and_then(|skew| now.checked_add(skew))),
            Fault::ClockBehind(skew) => Some(signed(skew).and_then(|skew| now.checked_sub(skew))),
            _ => None,
        });
        shown.flatten().filter(|shown| *shown >= OffsetDateTime::UNIX_EPOCH).unwrap_or(now)
    }

    /// The faults that strike now. Before the request is understood `kind` is absent; then only faults for any kind
    /// that need no message strike. Afterwards the others do.
    pub(crate) fn strike(&mut self, kind: Option<RequestKind>, rng: &mut fastrand::Rng) -> Vec<Fault> {
        let mut struck = Vec::new();
        for rule in &mut self.rules {
            let early = rule.on.is_none() && !rule.fault.needs_message();
            let fits = match kind {
                None => early,
                Some(kind) => !early && rule.on.is_none_or(|on| on == kind),
            };
            let named = rule.on == Some(RequestKind::Handshake) && rule.fault.on_the_wire();
            let spared = kind == Some(RequestKind::Handshake) && rule.fault.needs_message() && !named;
            // A machine that hangs altogether does so elsewhere.
            let general = rule.fault == Fault::Hang && rule.is_unlimited();
            if !fits || spared || general || !rule.fault.per_request() || !rule.draw(rng) {
                continue;
            }
            struck.push(rule.fault.clone());
        }
        self.rules.retain(|rule| rule.left != Some(0));
        struck
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_its_kind_only_and_as_often_as_it_was_told() {
        let mut rng = fastrand::Rng::with_seed(1);
        let mut faults = Faults::default();
        faults.set(Fault::Soap(5).on(RequestKind::Create).times(1));
        faults.set(Fault::Http(503).times(2));
        assert_eq!(faults.strike(None, &mut rng), [Fault::Http(503)]);
        assert_eq!(faults.strike(Some(RequestKind::Delete), &mut rng), []);
        assert_eq!(faults.strike(Some(RequestKind::Create), &mut rng), [Fault::Soap(5)]);
        assert_eq!(faults.strike(Some(RequestKind::Create), &mut rng), []);
        assert_eq!(faults.strike(None, &mut rng), [Fault::Http(503)]);
        assert_eq!(faults.strike(None, &mut rng), []);
        assert!(faults.all().is_empty());
    }

    #[test]
    fn a_chance_of_zero_never_strikes() {
        let mut rng = fastrand::Rng::with_seed(1);
        let mut faults = Faults::default();
        faults.set(Fault::Http(500).into());
        faults.set(Fault::Http(503).chance(0.0));
        assert_eq!(faults.all().len(), 1);
        assert!((0..100).all(|_| faults.strike(None, &mut rng).is_empty()));
    }
}
