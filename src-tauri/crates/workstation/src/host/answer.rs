//! What `ldconsole.exe` answered to a command, and whether it lived to answer.

use ldconsole::{CodePage, Command, ConsoleMessage, Decoded, ExitCode, Meaning, decode};

use crate::winrm::command::Output;

/// What `ldconsole.exe` answered to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsoleAnswer {
    command: &'static str,
    meaning: Option<Meaning>,
    message: Option<ConsoleMessage>,
    exit_code: Option<ExitCode>,
    text: String,
    /// What was printed on standard error: by `cmd.exe`, where it does not get as far as the program.
    complaint: String,
    /// Where some of them mean nothing in the machine's code page: the bytes of standard output, for diagnosis.
    undecodable: Option<Vec<u8>>,
}

impl ConsoleAnswer {
    pub(crate) fn new(command: &Command, output: &Output, code_page: CodePage, complaint: String) -> Self {
        let exit_code = output.exit_code.map(ExitCode::from);
        let Decoded { text, malformed } = decode(&output.stdout, code_page);
        Self {
            command: command.name(),
            meaning: exit_code.map(|code| code.meaning(command)),
            message: ConsoleMessage::recognise(&text),
            exit_code,
            text,
            complaint,
            undecodable: malformed.then(|| output.stdout.clone()),
        }
    }

    /// Whether LDPlayer took the command. Not whether it had its effect: that must be seen.
    pub fn accepted(&self) -> bool {
        self.message.is_none() && matches!(self.meaning, Some(Meaning::Accepted | Meaning::NewIndex(_)))
    }

    /// Which of LDPlayer's known refusals it printed.
    pub fn refusal(&self) -> Option<&ConsoleMessage> {
        self.message.as_ref()
    }

    /// What the exit code means for the command; `None` if it could not be read.
    pub fn meaning(&self) -> Option<Meaning> {
        self.meaning
    }

    /// The exit code; `None` if it could not be read. It is then not a success.
    pub fn exit_code(&self) -> Option<ExitCode> {
        self.exit_code
    }

    /// Standard output, decoded.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Whether Windows ended the program: for an exit code an NTSTATUS, such as 0xC0000005 or 0x80000003, or what an exception
/// that nobody caught leaves (0xE06D7363), where `ldconsole.exe` itself uses small negative numbers. Or no code at all and not
/// a word with it, while `ldconsole.exe` says something with each of its own.
pub(crate) fn is_crash(output: &Output) -> bool {
    match output.exit_code.map(i32::cast_unsigned) {
        Some(code) => matches!(
            code,
            0x4000_0015 | 0x8000_0000..=0x8000_FFFF | 0xC000_0000..=0xCFFF_FFFF | 0xE000_0000..=0xEFFF_FFFF
        ),
        None => output.stdout.trim_ascii().is_empty(),
    }
}

/// Raw bytes for a log or a detail, as hexadecimal pairs; a beginning of them where there are many.
pub(crate) struct Bytes<'a>(pub(crate) &'a [u8]);

impl std::fmt::Display for Bytes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        const SHOWN: usize = 512;
        for (position, byte) in self.0.iter().take(SHOWN).enumerate() {
            let gap = if position == 0 { "" } else { " " };
            write!(f, "{gap}{byte:02x}")?;
        }
        match self.0.len().checked_sub(SHOWN) {
            Some(more @ 1..) => write!(f, " and {more} more"),
            _ => Ok(()),
        }
    }
}

impl std::fmt::Display for ConsoleAnswer {
    /// For logs and details, on one line: `launch: exit code -1001: player don't exist!`
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.exit_code {
            Some(code) => write!(f, "{}: exit code {code}", self.command)?,
            None => write!(f, "{}: no readable exit code", self.command)?,
        }
        match first_line(&self.text) {
            "" => {}
            line => write!(f, ": {line}")?,
        }
        match first_line(&self.complaint) {
            "" => {}
            _ => write!(f, " (on standard error: {})", self.complaint)?,
        }
        match &self.undecodable {
            Some(bytes) => write!(f, " (the bytes: {})", Bytes(bytes)),
            None => Ok(()),
        }
    }
}

pub(crate) fn first_line(text: &str) -> &str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use ldconsole::Index;

    use super::*;

    fn output(stdout: &str, exit_code: Option<i32>) -> Output {
        Output { stdout: stdout.into(), stderr: Vec::new(), exit_code, foreign: Vec::new() }
    }

    #[test]
    fn a_crash_is_told_from_a_refusal_without_an_exit_code() {
        let access_violation = 0xC000_0005_u32.cast_signed();
        assert!(is_crash(&output("", Some(access_violation))));
        assert!(is_crash(&output("\r\n", None)));
        assert!(!is_crash(&output("player don't exist!\r\n", None)));
        for code in [0x8000_0003_u32, 0xC000_0409, 0xC06D_007E, 0xE06D_7363] {
            assert!(is_crash(&output("", Some(code.cast_signed()))), "{code:x}");
        }
        for code in [0, 3, -1, -1000, -1001, -1005, 0x8007_0005_u32.cast_signed()] {
            assert!(!is_crash(&output("", Some(code))), "{code}");
        }
    }

    #[test]
    fn an_answer_without_readable_exit_code_is_never_a_success() {
        let quit = Command::Quit(Index::try_from(9).unwrap());
        let answer = |stdout, code| {
            ConsoleAnswer::new(&quit, &output(stdout, code), CodePage::WINDOWS_1252, String::new())
        };
        assert!(answer("", Some(0)).accepted());
        assert!(!answer("player don't exist!\r\n", Some(0)).accepted());
        assert!(!answer("something else\r\n", None).accepted());
        assert_eq!(answer("player don't exist!", None).refusal(), Some(&ConsoleMessage::PlayerMissing));
        assert_eq!(answer("", Some(7)).refusal(), None);
        assert_eq!(answer("\r\n a \r\n b", Some(7)).to_string(), "quit: exit code 7: a");
        assert_eq!(answer("", None).to_string(), "quit: no readable exit code");
        let blocked =
            ConsoleAnswer::new(&quit, &output("", Some(1)), CodePage::UTF_8, "Blocked by policy.".into());
        assert_eq!(blocked.to_string(), "quit: exit code 1 (on standard error: Blocked by policy.)");
    }

    #[test]
    fn bytes_that_cannot_be_decoded_are_kept_for_diagnosis() {
        let quit = Command::Quit(Index::try_from(9).unwrap());
        let japanese = CodePage::try_from(932).unwrap();
        let odd = Output { exit_code: Some(0), stdout: b"a\xFFb".to_vec(), ..output("", None) };
        let shown = ConsoleAnswer::new(&quit, &odd, japanese, String::new()).to_string();
        assert!(shown.ends_with("(the bytes: 61 ff 62)"), "{shown}");
        assert!(Bytes(&[7; 600]).to_string().ends_with("07 and 88 more"));
    }
}
