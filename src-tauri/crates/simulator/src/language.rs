//! The language Windows speaks, and the code pages that come with it.

mod german;
mod portuguese;
mod russian;
mod simplified_chinese;

use crate::code_page::CodePages;

/// The display language of a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English (United States).
    #[default]
    English,
    /// German.
    German,
    /// Portuguese (Brazil).
    Portuguese,
    /// Russian.
    Russian,
    /// Chinese (simplified).
    SimplifiedChinese,
    /// Vietnamese. The console has no complex scripts: its programs speak English (`MUI_CONSOLE_FILTER`).
    Vietnamese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::Portuguese,
        Self::Russian,
        Self::SimplifiedChinese,
        Self::Vietnamese,
    ];

    /// The code pages Windows is shipped with in this language.
    pub const fn code_pages(self) -> CodePages {
        let (ansi, oem) = match self {
            Self::English => (1252, 437),
            Self::German | Self::Portuguese => (1252, 850),
            Self::Russian => (1251, 866),
            Self::SimplifiedChinese => (936, 936),
            Self::Vietnamese => (1258, 1258),
        };
        CodePages { ansi, oem }
    }

    /// What a machine with this ANSI page most likely speaks.
    pub(crate) const fn of_ansi(ansi: u16) -> Self {
        match ansi {
            936 => Self::SimplifiedChinese,
            1251 => Self::Russian,
            1258 => Self::Vietnamese,
            _ => Self::English,
        }
    }

    /// Its number (`OSLanguage` of WMI).
    pub(crate) const fn number(self) -> u32 {
        match self {
            Self::English => 1033,
            Self::German => 1031,
            Self::Portuguese => 1046,
            Self::Russian => 1049,
            Self::SimplifiedChinese => 2052,
            Self::Vietnamese => 1066,
        }
    }

    /// A sentence of a console program, with what belongs into it.
    pub(crate) fn say(self, phrase: Phrase, parts: &[&str]) -> String {
        let text = match self {
            Self::English | Self::Vietnamese => phrase.english(),
            Self::German => german::text(phrase),
            Self::Portuguese => portuguese::text(phrase),
            Self::Russian => russian::text(phrase),
            Self::SimplifiedChinese => simplified_chinese::text(phrase),
        };
        let mut out = text.to_owned();
        for (number, part) in parts.iter().enumerate() {
            out = out.replace(&format!("{{{number}}}"), part);
        }
        out + "\r\n"
    }
}

/// What console programs say. `{0}` and `{1}` are filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phrase {
    // cmd.exe
    NoSuchFile,
    NoSuchPath,
    AccessDenied,
    BadSyntax,
    Unexpected,
    NotRecognised,
    BadName,
    FileNotFound,
    Copied,
    Moved,
    CouldNotFind,
    AlreadyExists,
    NotDefined,
    EchoIsOn,
    NeedsElevation,
    // chcp
    CodePage,
    BadCodePage,
    // tasklist, taskkill
    NoTasks,
    TaskListHeader,
    TaskListHeaderVerbose,
    Unknown,
    NotAvailable,
    NoProcess,
    Killed,
    KilledImage,
    Asked,
    NotKilled,
    NotKilledChild,
    ReasonDenied,
    ReasonForce,
    ReasonGone,
    KillWhat,
    // reg
    NoKey,
    RegSyntax,
    RegDenied,
    Found,
    // schtasks
    TaskCreated,
    TaskRun,
    TaskDeleted,
    TaskEnded,
    TaskSure,
    NoTask,
    TaskExists,
    TaskLineTooLong,
    OptionMissing,
    InvalidSyntax,
    NoMapping,
    MalformedXml,
    BadXmlValue,
    MissingXmlNode,
    UnexpectedXmlNode,
    TaskInPast,
    NoDemand,
    Ready,
    Running,
    Disabled,
    Enabled,
    InteractiveOnly,
    InteractiveBackground,
    OnDemandOnly,
    OneTimeOnly,
    // shutdown
    ShutdownPlanned,
    ShutdownInProgress,
    NoShutdown,
}

impl Phrase {
    fn english(self) -> &'static str {
        match self {
            Self::NoSuchFile => "The system cannot find the file specified.",
            Self::NoSuchPath => "The system cannot find the path specified.",
            Self::AccessDenied => "Access is denied.",
            Self::BadSyntax => "The syntax of the command is incorrect.",
            Self::Unexpected => "{0} was unexpected at this time.",
            Self::NotRecognised => {
                "'{0}' is not recognized as an internal or external command,\r\noperable program or batch file."
            }
            Self::BadName => "The filename, directory name, or volume label syntax is incorrect.",
            Self::FileNotFound => "File Not Found",
            Self::Copied => "        1 file(s) copied.",
            Self::Moved => "        1 file(s) moved.",
            Self::CouldNotFind => "Could Not Find {0}",
            Self::AlreadyExists => "A subdirectory or file {0} already exists.",
            Self::NotDefined => "Environment variable {0} not defined",
            Self::EchoIsOn => "ECHO is on.",
            Self::NeedsElevation => "The requested operation requires elevation.",
            Self::CodePage => "Active code page: {0}",
            Self::BadCodePage => "Invalid code page",
            Self::NoTasks => "INFO: No tasks are running which match the specified criteria.",
            Self::TaskListHeader => "\"Image Name\",\"PID\",\"Session Name\",\"Session#\",\"Mem Usage\"",
            Self::TaskListHeaderVerbose => {
                "\"Image Name\",\"PID\",\"Session Name\",\"Session#\",\"Mem Usage\",\"Status\",\"User Name\",\"CPU Time\",\"Window Title\""
            }
            Self::Unknown => "Unknown",
            Self::NotAvailable => "N/A",
            Self::NoProcess => "ERROR: The process \"{0}\" not found.",
            Self::Killed => "SUCCESS: The process with PID {0} has been terminated.",
            Self::KilledImage => "SUCCESS: The process \"{0}\" with PID {1} has been terminated.",
            Self::Asked => "SUCCESS: Sent termination signal to the process with PID {0}.",
            Self::NotKilled => "ERROR: The process with PID {0} could not be terminated.",
            Self::NotKilledChild => {
                "ERROR: The process with PID {0} (child process of PID {1}) could not be terminated."
            }
            Self::ReasonDenied => "Reason: Access is denied.",
            Self::ReasonForce => "Reason: This process can only be terminated forcefully (with /F option).",
            Self::ReasonGone => "Reason: There is no running instance of the task.",
            Self::KillWhat => "ERROR: Invalid syntax. Neither /FI nor /PID nor /IM were specified.",
            Self::NoKey => "ERROR: The system was unable to find the specified registry key or value.",
            Self::RegSyntax => "ERROR: Invalid syntax.\r\nType \"REG /?\" for usage.",
            Self::RegDenied => "ERROR: Access is denied.",
            Self::Found => "End of search: {0} match(es) found.",
            Self::TaskCreated => "SUCCESS: The scheduled task \"{0}\" has successfully been created.",
            Self::TaskRun => "SUCCESS: Attempted to run the scheduled task \"{0}\".",
            Self::TaskDeleted => "SUCCESS: The scheduled task \"{0}\" was successfully deleted.",
            Self::TaskEnded => "SUCCESS: The scheduled task \"{0}\" has been terminated successfully.",
            Self::TaskSure => "WARNING: Are you sure you want to remove the task \"{0}\" (Y/N)? ",
            Self::NoTask => "ERROR: The system cannot find the file specified.",
            Self::TaskExists => "ERROR: The task \"{0}\" already exists.",
            Self::TaskLineTooLong => "ERROR: Value for '/tr' option cannot be more than {0} character(s).",
            Self::OptionMissing => "ERROR: Invalid syntax. Mandatory option '{0}' is missing.",
            Self::InvalidSyntax => {
                "ERROR: Invalid argument/option - '{0}'.\r\nType \"SCHTASKS /?\" for usage."
            }
            Self::NoMapping => "ERROR: No mapping between account names and security IDs was done.",
            Self::MalformedXml => "ERROR: The task XML is malformed.",
            Self::BadXmlValue => {
                "ERROR: The task XML contains a value which is incorrectly formatted or out of range."
            }
            Self::MissingXmlNode => "ERROR: The task XML is missing a required element or attribute.",
            Self::UnexpectedXmlNode => "ERROR: The task XML contains an unexpected node.",
            Self::TaskInPast => "WARNING: The task may not run because /ST is earlier than current time.",
            Self::NoDemand => "ERROR: The task may not be run on demand.",
            Self::Ready => "Ready",
            Self::Running => "Running",
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
            Self::InteractiveOnly => "Interactive only",
            Self::InteractiveBackground => "Interactive/Background",
            Self::OnDemandOnly => "On demand only",
            Self::OneTimeOnly => "One Time Only",
            Self::ShutdownPlanned => "A system shutdown has already been scheduled.",
            Self::ShutdownInProgress => "A system shutdown is in progress.",
            Self::NoShutdown => "Unable to abort the system shutdown because no shutdown was in progress.",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code_page::encode;

    #[test]
    fn every_language_can_be_written_in_its_own_console() {
        for language in Language::ALL {
            let page = language.code_pages().oem;
            for phrase in [Phrase::NoSuchFile, Phrase::NoMapping, Phrase::NoTasks, Phrase::TaskCreated] {
                let text = language.say(phrase, &["1"]);
                assert!(!encode(&text, page).contains(&b'?'), "{language:?}: {text}");
            }
        }
        let text = Language::German.say(Phrase::NoMapping, &[]);
        assert!(encode(&text, 850).windows(9).any(|part| part == b"durchgef\x81"), "{text}");
    }
}
