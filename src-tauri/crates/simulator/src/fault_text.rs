//! Faults as text, for command lines and the control endpoint.

use std::str::FromStr;
use std::time::Duration;

use crate::fault::{Fault, FaultRule};
use crate::request_kind::RequestKind;
use crate::wmi_fault::WmiFault;

/// Why a text names no fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultTextError {
    /// No fault has this name, or it needs another kind of value.
    #[error("no such fault: {0:?}")]
    Unknown(String),
    /// A limit is not `on=KIND`, `times=N` or `chance=P`.
    #[error("no such limit: {0:?}")]
    Limit(String),
    /// The fault is one of the whole machine, or of a program, and cannot be limited like this.
    #[error("{0:?} cannot be limited like this")]
    Unlimited(String),
}

/// `FAULT[=VALUE] [on=KIND] [times=N] [chance=P]`, for example `http=503 times=2` or `lose-answer on=command`.
///
/// Values: `slow=MS` or `slow=MS+JITTER`, `drip=MS`, `http=STATUS`, `soap=CODE`, `nested-soap=CODE`,
/// `reset-at=BYTES`, `adb-slow=MS`, `slow-programs=MS` or `slow-programs=LEAST-MOST`,
/// `wmi=CLASS:missing`, `wmi=CLASS:denied`, `wmi=CLASS:nonsense` or `wmi=CLASS:slow:MS`, `reboot=SECONDS`, `clock-skew=SECONDS` (ahead) or `clock-skew=-SECONDS` (behind). The others take none: `refuse`, `hang`, `wrong-password`, `locked-account`, `disabled-account`,
/// `access-denied`, `ldconsole-missing`, `ldconsole-hangs`, `ldconsole-rubbish`, `ldconsole-crashes`, `disk-full`, `empty-listing`, `removed-returns`, `silent-exit-codes`, `taskkill-race`, `schtasks-refuses-xml`, `shutdown-denied`, `shutdown-stuck`,
/// `adb-versions`, `adb-holds-pipes`, `screencap-garbage`, `screencap-half`, `constrained-language`, `drawing-missing`, `reset`, `wmi-quota`,
/// `localised-reason`, `bare-create`, `lose-answer`, `half-answer`, `garbage`, `wrong-content-type`,
/// `wrong-relates-to`, `other-certificate`, `expired-certificate`, `tls-failure`.
///
/// Limits belong to faults of single requests (`hang` and `reboot` are if they are limited); `times` and `chance` also to those of
/// single runs of `ldconsole.exe`.
impl FromStr for FaultRule {
    type Err = FaultTextError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut words = text.split_whitespace();
        let first = words.next().unwrap_or_default();
        let mut rule = Self::from(fault(first).ok_or_else(|| FaultTextError::Unknown(first.to_owned()))?);
        for word in words {
            rule = limit(rule, word).ok_or_else(|| FaultTextError::Limit(word.to_owned()))?;
        }
        if !rule.makes_sense() {
            return Err(FaultTextError::Unlimited(first.to_owned()));
        }
        Ok(rule)
    }
}

fn fault(word: &str) -> Option<Fault> {
    let (name, value) = match word.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (word, None),
    };
    let milliseconds = |text: &str| text.parse().ok().map(Duration::from_millis);
    let seconds = |text: &str| text.parse().ok().map(Duration::from_secs);
    Some(match (name, value) {
        ("refuse", None) => Fault::Refuse,
        ("hang", None) => Fault::Hang,
        ("wrong-password", None) => Fault::WrongPassword,
        ("locked-account", None) => Fault::LockedAccount,
        ("disabled-account", None) => Fault::DisabledAccount,
        ("access-denied", None) => Fault::AccessDenied,
        ("ldconsole-missing", None) => Fault::LdconsoleMissing,
        ("ldconsole-hangs", None) => Fault::LdconsoleHangs,
        ("ldconsole-rubbish", None) => Fault::LdconsoleRubbish,
        ("ldconsole-crashes", None) => Fault::LdconsoleCrashes,
        ("disk-full", None) => Fault::DiskFull,
        ("empty-listing", None) => Fault::EmptyListing,
        ("removed-returns", None) => Fault::RemovedReturns,
        ("adb-versions", None) => Fault::AdbVersions,
        ("adb-holds-pipes", None) => Fault::AdbHoldsPipes,
        ("adb-slow", Some(value)) => Fault::AdbSlow(milliseconds(value)?),
        ("screencap-garbage", None) => Fault::ScreencapGarbage,
        ("screencap-half", None) => Fault::ScreencapHalf,
        ("drawing-missing", None) => Fault::DrawingMissing,
        ("taskkill-race", None) => Fault::TaskkillRace,
        ("silent-exit-codes", None) => Fault::SilentExitCodes,
        ("reset", None) => Fault::Reset,
        ("lose-answer", None) => Fault::LoseAnswer,
        ("half-answer", None) => Fault::HalfAnswer,
        ("garbage", None) => Fault::Garbage,
        ("wrong-content-type", None) => Fault::WrongContentType,
        ("wrong-relates-to", None) => Fault::WrongRelatesTo,
        ("wmi-quota", None) => Fault::WmiQuota,
        ("localised-reason", None) => Fault::LocalisedReason,
        ("bare-create", None) => Fault::BareCreate,
        ("other-certificate", None) => Fault::OtherCertificate,
        ("expired-certificate", None) => Fault::ExpiredCertificate,
        ("tls-failure", None) => Fault::TlsFailure,
        ("clock-skew", Some(value)) => match value.strip_prefix('-') {
            Some(value) => Fault::ClockBehind(seconds(value)?),
            None => Fault::ClockSkew(seconds(value)?),
        },
        ("slow", Some(value)) => {
            let (delay, jitter) = value.split_once('+').unwrap_or((value, "0"));
            Fault::Slow { delay: milliseconds(delay)?, jitter: milliseconds(jitter)? }
        }
        ("slow-programs", Some(value)) => {
            let (least, most) = value.split_once('-').unwrap_or((value, value));
            Fault::SlowPrograms { least: milliseconds(least)?, most: milliseconds(most)? }
        }
        ("constrained-language", None) => Fault::ConstrainedLanguage,
        ("schtasks-refuses-xml", None) => Fault::SchtasksRefusesXml,
        ("shutdown-denied", None) => Fault::ShutdownDenied,
        ("shutdown-stuck", None) => Fault::ShutdownStuck,
        ("drip", Some(value)) => Fault::Drip(milliseconds(value)?),
        ("http", Some(value)) => {
            Fault::Http(value.parse().ok().filter(|status| (100..=599).contains(status))?)
        }
        ("reset-at", Some(value)) => Fault::ResetAt(value.parse().ok()?),
        ("soap", Some(value)) => Fault::Soap(value.parse().ok()?),
        ("nested-soap", Some(value)) => Fault::NestedSoap(value.parse().ok()?),
        ("wmi", Some(value)) => WmiFault::of_text(value)?,
        ("reboot", Some(value)) => Fault::Reboot { down_for: seconds(value)? },
        _ => return None,
    })
}

fn limit(rule: FaultRule, word: &str) -> Option<FaultRule> {
    let (name, value) = word.split_once('=')?;
    Some(match name {
        "on" => rule.on(RequestKind::ALL.into_iter().find(|kind| kind.name() == value)?),
        "times" => rule.times(value.parse().ok()?),
        "chance" => rule.chance(value.parse().ok().filter(|chance| (0.0..=1.0).contains(chance))?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_with_their_values_and_limits() {
        let rule: FaultRule = "http=503 on=receive times=2".parse().unwrap();
        assert_eq!(rule, Fault::Http(503).on(RequestKind::Receive).times(2));
        let slow = Fault::Slow { delay: Duration::from_millis(200), jitter: Duration::from_millis(50) };
        assert_eq!("slow=200+50 chance=0.5".parse::<FaultRule>(), Ok(slow.chance(0.5)));
        let skews =
            ["clock-skew=300", "clock-skew=-300"].map(|text| text.parse::<FaultRule>().unwrap().fault);
        let skew = Duration::from_mins(5);
        assert_eq!(skews, [Fault::ClockSkew(skew), Fault::ClockBehind(skew)]);
        let class = Fault::Wmi { class: "Win32_Process".into(), how: WmiFault::Slow(Duration::from_secs(9)) };
        assert_eq!("wmi=Win32_Process:slow:9000".parse(), Ok(FaultRule::from(class)));
        assert_eq!("refuse".parse::<FaultRule>(), Ok(Fault::Refuse.into()));
    }

    #[test]
    fn anything_else_is_refused_by_name() {
        for text in
            ["", "http", "http=9000", "refuse=1", "explode", "slow=x", "soap=-1", "wmi=X", "wmi=X:odd"]
        {
            assert!(matches!(text.parse::<FaultRule>(), Err(FaultTextError::Unknown(_))), "{text}");
        }
        for text in ["refuse on=create", "tls-failure times=1", "ldconsole-crashes on=command"] {
            assert!(matches!(text.parse::<FaultRule>(), Err(FaultTextError::Unlimited(_))), "{text}");
        }
        for text in
            ["hang on=receive", "ldconsole-hangs times=1", "disk-full chance=0.5", "http=401 on=create"]
        {
            assert!(text.parse::<FaultRule>().is_ok(), "{text}");
        }
        for text in ["reset on=tuesday", "reset times=-1", "reset chance=2", "reset often"] {
            assert!(matches!(text.parse::<FaultRule>(), Err(FaultTextError::Limit(_))), "{text}");
        }
    }
}
