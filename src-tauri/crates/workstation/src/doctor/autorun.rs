//! What `cmd.exe` runs before every command (`AutoRun`): conda, clink and `chcp` are set up that way. LDFleet tells its
//! own answers apart from what that prints; it is named all the same, since it costs time and can fail.

use messages::{Message, findings};

use crate::{
    doctor::{advice, step::DraftFinding, target::DoctorTarget},
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
pub(super) async fn look(target: &DoctorTarget, station: &Station) -> DraftFinding {
    let limit = target.timeouts.connect;
    let output = match station.line(QUESTION, Repeat::Idempotent, limit).await {
        Ok(output) => output,
        Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => {
            return DraftFinding::warned(findings::shell_slow()).advice(advice::slow());
        }
        Err(error) => {
            return DraftFinding::passed(findings::shell()).detail(findings::no_autorun(error.to_string()));
        }
    };
    let decoded =
        async |bytes| station.text(bytes, limit).await.map(|decoded| decoded.text).unwrap_or_default();
    let AutoRun { set } = AutoRun::read(&decoded(&output.stdout).await);
    let printed = decoded(&output.foreign).await;
    let printed = printed.lines().map(str::trim).find(|line| !line.is_empty());
    let named: Vec<Message> = set.iter().map(|(hive, what)| findings::autorun_of(*hive, what)).collect();
    let hives: Vec<&str> = set.iter().map(|(hive, _)| *hive).collect();
    match printed {
        None => DraftFinding::passed(findings::shell()).details(named),
        Some(line) => {
            let found = if named.is_empty() { findings::shell_prints(line) } else { findings::autorun(line) };
            DraftFinding::warned(found).details(named).advice(advice::autorun(&hives))
        }
    }
}
