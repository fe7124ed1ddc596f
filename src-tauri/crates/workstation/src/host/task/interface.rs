//! A task by the scheduler's own interface, from PowerShell: in one step it is made and run in the session that is named.

use crate::host::powershell;

/// What is printed at the end.
pub(super) const DONE: &str = "done";

/// The line that does it and prints [`DONE`].
pub(super) fn line(xml: &str, session: u32, task: &str) -> String {
    powershell::line(&script(xml, session, task))
}

/// 6: created or replaced. 3: the token of whoever is logged on. `RunEx` with 2 takes no notice of conditions, with 4 it
/// takes the session that is named.
fn script(xml: &str, session: u32, task: &str) -> String {
    format!(
        "$ErrorActionPreference='Stop'\n\
         $s=New-Object -ComObject Schedule.Service\n\
         $s.Connect()\n\
         $t=$s.GetFolder('\\').RegisterTask({},{},6,$null,$null,3)\n\
         [void]$t.RunEx($null,6,{session},$null)\n\
         '{DONE}'",
        powershell::quoted(task),
        powershell::quoted(xml)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::assert_reads;

    #[test]
    fn a_start_by_the_scheduler_s_interface_is_powershell() {
        let script = script("<Task version='1.2'><Command>C:\\x</Command></Task>", 2, "LDFleet start 3");
        assert_reads("a start by the scheduler's interface", &script);
        assert!(script.contains("RunEx($null,6,2,$null)") && script.contains("''1.2''"), "{script}");
    }
}
