//! What `cmd.exe` runs before every command (`AutoRun`): conda, clink and `chcp` are set up that way. LDFleet tells its
//! own answers apart from what that prints; it is named all the same, since it costs time and can fail.

use crate::{
    doctor::{advice, step::Found, target::DoctorTarget},
    error::Cause,
    host::{registry::AutoRun, station::Station},
    winrm::command::Repeat,
};

/// Both keys, in one line.
const QUESTION: &str = concat!(
    r#"reg query "HKLM\Software\Microsoft\Command Processor" /v AutoRun&"#,
    r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#
);

/// Looks at what runs before the commands of a shell that works.
pub(super) async fn look(target: &DoctorTarget, station: &Station) -> Found {
    let works = "The remote shell runs commands.";
    let limit = target.timeouts.connect;
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
