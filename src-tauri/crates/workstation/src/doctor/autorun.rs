//! What `cmd.exe` runs before every command (`AutoRun`): conda, clink and `chcp` are set up that way. LDFleet tells its
//! own answers apart from what that prints; it is named all the same, since it costs time and can fail.

use super::{Patient, advice, installs::value, step::Found};
use crate::{error::Cause, session::Repeat, station::Station};

/// Both keys, in one line.
const QUESTION: &str = concat!(
    r#"reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun&"#,
    r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#
);

/// What was found of it.
#[derive(Debug, Default, PartialEq, Eq)]
struct AutoRun {
    /// The hive, as `reg` takes it, and what is run.
    set: Vec<(&'static str, String)>,
}

/// Looks at what runs before the commands of a shell that works.
pub(super) async fn look(patient: &Patient, station: &Station) -> Found {
    let works = "The remote shell runs commands.";
    let limit = patient.timeouts.connect;
    let output = match station.line(QUESTION, Repeat::Idempotent, limit).await {
        Ok(output) => output,
        Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => {
            return Found::warned(format!(
                "{works} Programs start slowly there: what runs before every command (AutoRun) was too slow to be asked."
            ))
            .advice(advice::slow());
        }
        Err(error) => return Found::passed(works).detail(format!("AutoRun was not told: {error}")),
    };
    let decoded =
        async |bytes| station.text(bytes, limit).await.map(|decoded| decoded.text).unwrap_or_default();
    let AutoRun { set } = AutoRun::read(&decoded(&output.stdout).await);
    let printed = decoded(&output.foreign).await;
    let printed = printed.lines().map(str::trim).find(|line| !line.is_empty());
    let named: Vec<String> = set.iter().map(|(hive, what)| format!("AutoRun of {hive}: {what}")).collect();
    let hives: Vec<&str> = set.iter().map(|(hive, _)| *hive).collect();
    match printed {
        None => Found::passed(works).detail(named.join("\n")),
        Some(line) => {
            let by = if named.is_empty() { "Something" } else { "AutoRun of cmd.exe" };
            Found::warned(format!(
                "{works} {by} prints “{line}” beside each of them. LDFleet tells that apart; other programs may not."
            ))
            .detail(named.join("\n"))
            .advice(advice::autorun(&hives))
        }
    }
}

impl AutoRun {
    /// Reads keys and values as `reg` prints them, which are the same in every language.
    fn read(text: &str) -> Self {
        let (mut hive, mut set) = ("", Vec::new());
        for line in text.lines() {
            match line.trim() {
                key if key.starts_with("HKEY_LOCAL_MACHINE") => hive = "HKLM",
                key if key.starts_with("HKEY_CURRENT_USER") => hive = "HKCU",
                line => {
                    if let Some((name, what)) = value(line)
                        && name.eq_ignore_ascii_case("AutoRun")
                        && !what.is_empty()
                    {
                        set.push((hive, what.to_owned()));
                    }
                }
            }
        }
        Self { set }
    }
}

/// What runs before every command, as `reg` prints it.
pub(crate) fn told(text: &str) -> Vec<String> {
    AutoRun::read(text).set.into_iter().map(|(hive, what)| format!("{hive}: {what}")).collect()
}

#[cfg(test)]
mod tests {
    use super::AutoRun;

    #[test]
    fn both_keys_are_read_whatever_stands_around_them() {
        let text = "\r\nHKEY_LOCAL_MACHINE\\Software\\Microsoft\\Command Processor\r\n    AutoRun    REG_SZ    chcp 65001\r\n\r\n\
            FEHLER: Der Schl\u{fc}ssel wurde nicht gefunden.\r\n\
            HKEY_CURRENT_USER\\Software\\Microsoft\\Command Processor\r\n    Autorun    REG_EXPAND_SZ    \"C:\\conda\\hook.bat\"\r\n";
        let expected = [("HKLM", "chcp 65001".to_owned()), ("HKCU", "\"C:\\conda\\hook.bat\"".to_owned())];
        assert_eq!(AutoRun::read(text).set, expected);
        assert_eq!(AutoRun::read("ERROR: nothing\r\n").set, []);
    }
}
