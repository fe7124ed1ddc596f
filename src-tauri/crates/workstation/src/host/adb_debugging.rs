//! Who may debug an emulator with adb: a setting that no command of `ldconsole.exe` changes, so it is changed in the
//! settings file, by PowerShell on the workstation. The emulator must be stopped: LDPlayer rewrites the file when it ends
//! (docs/ldconsole.md, section 7).

use std::time::Duration;

use ldconsole::Index;

use crate::{
    error::{Refusal, Result},
    host::{powershell, station::Station},
    winrm::command::Repeat,
};

impl Station {
    /// Switches debugging by programs on the workstation on or off for a stopped emulator, within `deadline`. The new
    /// file is written beside the present one, which it then replaces. A key that is not there is added.
    pub async fn set_adb_debugging(&self, index: Index, on: bool, deadline: Duration) -> Result<()> {
        let line = powershell::line(&script(&self.own_config(index), on));
        // Doing it once more changes nothing more.
        let output = self.line(&line, Repeat::Idempotent, deadline).await?;
        if output.exit_code == Some(0) {
            return Ok(());
        }
        Err(self.refused(Refusal::ChangeSettings, &output, deadline).await)
    }
}

fn script(path: &str, on: bool) -> String {
    let number = u8::from(on);
    format!(
        r#"$ErrorActionPreference='Stop'
$p={}
$t=[IO.File]::ReadAllText($p)
$r=[regex]'("basicSettings\.adbDebug"\s*:\s*)\d+'
if($r.IsMatch($t)){{$t=$r.Replace($t,'${{1}}{number}',1)}}else{{$t=([regex]'\{{').Replace($t,'{{"basicSettings.adbDebug": {number},',1)}}
[IO.File]::WriteAllText($p+'.new',$t)
[IO.File]::Replace($p+'.new',$p,[NullString]::Value)"#,
        powershell::quoted(path)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_nothing_but_a_text_to_powershell() {
        let script = script(r"C:\it's $env:x\leidian0.config", true);
        assert!(script.contains("\n$p='C:\\it''s $env:x\\leidian0.config'\n"), "{script}");
        assert!(
            script.contains("'${1}1'") && script.contains("'{\"basicSettings.adbDebug\": 1,'"),
            "{script}"
        );
        crate::grammar::assert_reads("the ADB switch", &script);
    }
}
