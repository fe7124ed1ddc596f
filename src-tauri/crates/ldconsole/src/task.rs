//! A task of Windows' task scheduler, as a line of `cmd.exe` makes it: the way onto somebody's desktop.
//!
//! A task made by `schtasks` alone runs below normal priority, its children too (compute-image-windows#162), does nothing on
//! battery while it reports success (MeshCentral#2109), and needs a trigger, which fires if the task is left behind. None of
//! that has a switch, so a task is described in XML: without a trigger, with the user's SID instead of a name that a code
//! page may spoil.
//!
//! The XML is written by one `echo`. Standard input would be another way, but `cmd.exe` has no command that copies it into a
//! file to its end. It is ASCII, and whatever `cmd.exe`, XML or the scheduler could take for something else stands there as a
//! number; `schtasks` takes such a file without a declaration of its encoding (vmware-auto-suspend#8).

use crate::error::Error;
use crate::line::MAX_LINE_LENGTH;
use crate::reason::Reason;

/// The number of SYSTEM, the same on every machine.
const SYSTEM: &str = "S-1-5-18";

/// A program to be run on the desktop of a user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledTask {
    name: String,
    sid: String,
    program: String,
    arguments: String,
}

impl ScheduledTask {
    /// How the names of all tasks begin.
    pub const PREFIX: &str = "LDFleet ";
    /// What the line that makes a task prints when it has made it.
    pub const MADE: &str = "78";

    /// Checks the name, see [`ScheduledTask::is_name`], the SID, and that the scheduler puts nothing of its own (`$(Arg0)`) into the
    /// line.
    pub fn new(name: &str, sid: &str, program: &str, arguments: &str) -> Result<Self, Error> {
        if !Self::is_name(name) {
            return Err(Error::value("task name", name, Reason::TaskName));
        }
        if !is_sid(sid) {
            return Err(Error::value("SID", sid, Reason::Sid));
        }
        for text in [program, arguments] {
            if text.contains("$(") {
                return Err(Error::value("command line", text, Reason::TaskArgument));
            }
            crate::passable::check(text)
                .map_err(|refusal| Error::unpassable("command line", text, refusal))?;
        }
        let [name, sid, program, arguments] = [name, sid, program, arguments].map(str::to_owned);
        Ok(Self { name, sid, program, arguments })
    }

    /// A program that runs as SYSTEM, in no desktop's session.
    pub fn of_system(name: &str, program: &str, arguments: &str) -> Result<Self, Error> {
        Self::new(name, SYSTEM, program, arguments)
    }

    /// Whether a task can have this name: plain enough to stand anywhere, and ours.
    pub fn is_name(name: &str) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-');
        name.starts_with(Self::PREFIX) && name.chars().all(plain) && name.len() < 100
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its description, without a declaration of its encoding.
    pub fn xml(&self) -> String {
        let arguments = match self.arguments.as_str() {
            "" => String::new(),
            arguments => format!("<Arguments>{}</Arguments>", text(arguments)),
        };
        // SYSTEM is logged on always, and has no other way.
        let logon = if self.sid == SYSTEM { "" } else { "<LogonType>InteractiveToken</LogonType>" };
        format!(
            "<Task version='1.2' xmlns='http://schemas.microsoft.com/windows/2004/02/mit/task'>\
             <Principals><Principal id='user'><UserId>{}</UserId>{logon}\
             <RunLevel>HighestAvailable</RunLevel></Principal></Principals>\
             <Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>\
             <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\
             <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>\
             <AllowStartOnDemand>true</AllowStartOnDemand><Enabled>true</Enabled><Hidden>true</Hidden>\
             <ExecutionTimeLimit>PT0S</ExecutionTimeLimit><Priority>4</Priority></Settings>\
             <Actions Context='user'><Exec><Command>{}</Command>{arguments}</Exec></Actions></Task>",
            self.sid,
            text(&self.program)
        )
    }

    /// The line that makes it, or replaces one of the same name: it writes the XML into a file whose name has this number,
    /// prints [`ScheduledTask::MADE`] if `schtasks` took it, and removes the file.
    ///
    /// Fails if the line is too long; then nothing must be sent.
    pub fn line(&self, number: u32) -> Result<String, Error> {
        let mut escaped = String::new();
        for character in self.xml().chars() {
            if matches!(character, '<' | '>' | '&') {
                escaped.push('^');
            }
            escaped.push(character);
        }
        let file = format!(r#""%TEMP%\ldfleet-{number:08x}.xml""#);
        let (name, made) = (&self.name, Self::MADE);
        let line = format!(
            ">{file} echo {escaped}&schtasks /create /tn \"{name}\" /xml {file} /f&&echo {made}&del {file}"
        );
        if line.len() > MAX_LINE_LENGTH {
            return Err(Error::LineTooLong { length: line.len(), limit: MAX_LINE_LENGTH });
        }
        Ok(line)
    }
}

fn is_sid(text: &str) -> bool {
    text.starts_with("S-1-") && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'S' | b'-'))
}

/// A text in XML. Everything but what means nothing to XML, to `cmd.exe` and to the scheduler stands as a number.
fn text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_alphanumeric() || " .:\\-_/,".contains(character) {
            written.push(character);
        } else {
            written.push_str("&#");
            written.push_str(&u32::from(character).to_string());
            written.push(';');
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_of_system_needs_nobody_at_a_desktop() {
        let task = ScheduledTask::of_system("LDFleet desktop 2", "tscon.exe", "2 /dest:console").unwrap();
        let xml = task.xml();
        assert!(xml.contains("<UserId>S-1-5-18</UserId><RunLevel>"), "{xml}");
        assert!(
            xml.contains("<Command>tscon.exe</Command><Arguments>2 /dest&#58;console</Arguments>")
                || xml.contains("2 /dest:console"),
            "{xml}"
        );
    }

    const SID: &str = "S-1-5-21-1111111111-2222222222-3333333333-1001";

    fn launch() -> ScheduledTask {
        let program = r"C:\LD & Фарм (1)\ldconsole.exe";
        ScheduledTask::new("LDFleet start 3", SID, program, r#"launch --index 3 --x "a%b!^""#).unwrap()
    }

    #[test]
    fn a_task_has_no_trigger_and_all_that_schtasks_cannot_set() {
        let xml = launch().xml();
        assert!(!xml.contains("Trigger"));
        for element in [
            "<UserId>S-1-5-21-1111111111-2222222222-3333333333-1001</UserId>",
            "<LogonType>InteractiveToken</LogonType>",
            "<RunLevel>HighestAvailable</RunLevel>",
            "<Priority>4</Priority>",
            "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>",
            "<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>",
            "<ExecutionTimeLimit>PT0S</ExecutionTimeLimit>",
            "<Command>C:\\LD &#38; &#1060;&#1072;&#1088;&#1084; &#40;1&#41;\\ldconsole.exe</Command>",
            "<Arguments>launch --index 3 --x &#34;a&#37;b&#33;&#94;&#34;</Arguments>",
        ] {
            assert!(xml.contains(element), "{element} in {xml}");
        }
    }

    #[test]
    fn nothing_in_the_line_means_anything_to_cmd_but_what_should() {
        let line = launch().line(0x3f9a).unwrap();
        let file = r#""%TEMP%\ldfleet-00003f9a.xml""#;
        let inner = line.strip_prefix(&format!(">{file} echo ")).unwrap();
        let (escaped, rest) = inner.split_once("&schtasks").unwrap();
        assert_eq!(rest, format!(" /create /tn \"LDFleet start 3\" /xml {file} /f&&echo 78&del {file}"));
        assert!(escaped.is_ascii() && !escaped.contains(['"', '%', '!', '|', '(', ')']), "{escaped}");
        let unescaped = escaped.replace("^<", "").replace("^>", "").replace("^&", "");
        assert!(!unescaped.contains(['<', '>', '&', '^']), "{unescaped}");
        assert!(line.len() < 2500);
    }

    #[test]
    fn what_is_no_task_of_ours_is_refused() {
        assert!(
            ScheduledTask::is_name("LDFleet adb server")
                && !ScheduledTask::is_name("start 0")
                && !ScheduledTask::is_name("LDFleet & calc")
        );
        assert!(ScheduledTask::new("LDFleet x", "S-1-5&calc", "a", "").is_err());
        assert!(ScheduledTask::new("LDFleet x", SID, "a", "$(Arg0)").is_err());
        let long = ScheduledTask::new("LDFleet x", SID, "a", &"&".repeat(2000)).unwrap();
        assert!(matches!(long.line(1), Err(Error::LineTooLong { .. })));
    }
}
