//! `ldconsole.exe` on one workstation.

use std::{
    cell::{Cell, OnceCell, RefCell},
    sync::Arc,
    time::Duration,
};

use ldconsole::{CodePage, Command, Decoded, Listing, command_line, decode};

use tokio::time::Instant;

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::{
        answer::{Bytes, ConsoleAnswer, is_crash},
        install::Install,
        pages::CodePages,
    },
    values,
    winrm::{
        account::{Account, AccountName},
        command::{CommandLimits, Output, Repeat},
        endpoint::{Endpoint, Timeouts},
        identity::Identity,
        session::Session,
        transport::Gate,
    },
};

/// Output that is read at most, in bytes: far more than a listing of 1000 emulators.
pub(crate) const MAX_OUTPUT: usize = 4 * 1024 * 1024;
/// What a question answers that is to be answered with yes. A silent exit code would not do: WinRM has been seen to
/// report 0 for one (WinRb/WinRM#154).
const YES: &str = "78";
/// What `echo` is to answer.
const ECHO: &str = "ldfleet";

/// A workstation with LDPlayer: a [`Session`] that speaks `ldconsole`.
///
/// It connects when something is first sent. After an error it can be used again, except after a refused password:
/// then it sends nothing more, and a new one is needed.
#[derive(Debug)]
pub struct Station {
    session: Session,
    pub(crate) install: Install,
    /// Who logs on.
    pub(crate) account: AccountName,
    pages: OnceCell<CodePages>,
    /// The last listing that could not be read as a whole.
    odd_listing: RefCell<Vec<u8>>,
    /// Whether `ld.exe` is there.
    pub(crate) has_ld: OnceCell<bool>,
    /// Which size of what is sent as input fits (`delivery.rs`).
    pub(crate) chunk: Cell<usize>,
}

impl Station {
    /// Sends nothing. Must be called on the runtime on which the station is used (see the [crate]).
    pub fn new(
        endpoint: &Endpoint,
        account: &Account,
        install: impl Into<Install>,
        timeouts: &Timeouts,
    ) -> Result<Self> {
        Ok(Self::over(Session::new(endpoint, account, timeouts)?, account, install.into()))
    }

    /// The same behind a [`Gate`], see [`Session::guarded`].
    pub fn guarded(
        endpoint: &Endpoint,
        account: &Account,
        install: impl Into<Install>,
        timeouts: &Timeouts,
        gate: Gate,
    ) -> Result<Self> {
        let session = Session::guarded(endpoint, account, timeouts, Some(gate))?;
        Ok(Self::over(session, account, install.into()))
    }

    /// The same behind a [`Gate`] and on one computer only, see [`Session::identified`].
    pub fn identified(
        endpoint: &Endpoint,
        account: &Account,
        install: impl Into<Install>,
        timeouts: &Timeouts,
        gate: Gate,
        identity: Identity,
    ) -> Result<Self> {
        let session = Session::identified(endpoint, account, timeouts, Some(gate), identity)?;
        Ok(Self::over(session, account, install.into()))
    }

    /// The same for whoever must not try a password twice: the first refusal is the last, see [`Session::cautious`].
    pub(crate) fn cautious(
        endpoint: &Endpoint,
        account: &Account,
        install: impl Into<Install>,
        timeouts: &Timeouts,
        gate: Option<Gate>,
        identity: Option<Identity>,
    ) -> Result<Self> {
        let session = Session::cautious(endpoint, account, timeouts, gate, identity)?;
        Ok(Self::over(session, account, install.into()))
    }

    fn over(session: Session, account: &Account, install: Install) -> Self {
        Self {
            session,
            install,
            account: account.name().clone(),
            pages: OnceCell::new(),
            odd_listing: RefCell::default(),
            has_ld: OnceCell::new(),
            chunk: Cell::new(0),
        }
    }

    /// The session, for other command lines.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Lists the emulators, within `deadline`.
    pub async fn list(&self, deadline: Duration) -> Result<Listing> {
        let ends = Instant::now() + deadline;
        let line =
            command_line(&self.install.program, &Command::List2).map_err(|error| unpassable(&error))?;
        let output = self.session.ask(&line, limits(deadline), is_plain_list).await.map_err(of_ldconsole)?;
        let output = self.checked(output, ends).await?;
        let code_page = self.code_page_for(&output.stdout, ends).await?;
        let parsed = ldconsole::parse_list2(&output.stdout, code_page);
        if !matches!(&parsed, Ok(listing) if listing.skipped.is_empty() && !listing.malformed) {
            self.keep_odd_listing(&output.stdout, code_page);
        }
        match parsed {
            Ok(listing) if listing.rows.is_empty() && output.exit_code != Some(0) => {
                let text = self.text(&output.stderr, left(ends)).await?.text;
                Err(not_a_listing(&reason(&text).unwrap_or_default()))
            }
            Ok(listing) => Ok(listing),
            Err(ldconsole::Error::NotAListing { first_line, .. }) => Err(not_a_listing(&first_line)),
            Err(error) => Err(not_a_listing(&error.to_string())),
        }
    }

    /// Logs what could not be read, byte by byte; the same thing not with every poll.
    fn keep_odd_listing(&self, bytes: &[u8], code_page: CodePage) {
        if *self.odd_listing.borrow() != bytes {
            let number = code_page.number();
            tracing::warn!(code_page = number, bytes = %Bytes(bytes), "a listing that cannot be read as a whole");
            *self.odd_listing.borrow_mut() = bytes.to_vec();
        }
    }

    /// Runs a command, once, within `deadline`. What it answers says whether it was accepted, not what came of it.
    pub async fn run(&self, command: &Command, deadline: Duration) -> Result<ConsoleAnswer> {
        let ends = Instant::now() + deadline;
        let repeat = match command {
            _ if command.is_read_only() => Repeat::Idempotent,
            _ if command.writes_files() => Repeat::LeftToFinish,
            _ => Repeat::Never,
        };
        let output = self.send(command, repeat, deadline).await?;
        // The command has been carried out: its text must not be lost for want of a code page.
        let code_page = self.code_page_for(&output.stdout, ends).await.unwrap_or(CodePage::WINDOWS_1252);
        let complaint = match self.text(&output.stderr, left(ends)).await {
            Ok(complaint) => reason(&complaint.text),
            Err(_) => Some(output.stderr.escape_ascii().to_string()),
        };
        Ok(ConsoleAnswer::new(command, &output, code_page, complaint.unwrap_or_default()))
    }

    /// Proves that a shell can be opened and runs a command, within `deadline`.
    pub async fn echo(&self, deadline: Duration) -> Result<()> {
        let line = format!("echo {ECHO}");
        let output = self.session.run(&line, limits(deadline), Repeat::Idempotent).await?;
        // Its exit code is whatever AutoRun left behind.
        if output.stdout.trim_ascii() == ECHO.as_bytes() {
            return Ok(());
        }
        let what = format!("echo printed “{}”", output.stdout.escape_ascii());
        Err(Error::unsent(Cause::ShellUnusable(what.into())))
    }

    /// The machine's ANSI code page: asked for once, within `deadline`, then remembered. Western European, with a
    /// warning in the log, if the machine gives no answer that is understood.
    pub async fn code_page(&self, deadline: Duration) -> Result<CodePage> {
        let read = self.read_code_pages(deadline).await?;
        Ok(match read {
            Ok(pages) => pages.ansi,
            Err(reason) => {
                tracing::warn!(
                    reason,
                    "the code page could not be read; assuming 1252, so titles may look wrong"
                );
                let western = CodePage::WINDOWS_1252;
                self.pages.get_or_init(|| CodePages { ansi: western, console: western }).ansi
            }
        })
    }

    /// The pages of programs and of consoles, asked for once, within `deadline`; where a machine gives no answer that is
    /// understood, why not.
    pub async fn read_code_pages(&self, deadline: Duration) -> Result<Result<CodePages, String>> {
        if let Some(known) = self.pages.get() {
            return Ok(Ok(*known));
        }
        let answered = self.session.run(CodePages::QUESTION, limits(deadline), Repeat::Idempotent).await;
        let read = match answered {
            Ok(output) => CodePages::parse(&output),
            Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => Err(error.to_string()),
            Err(error) => return Err(error),
        };
        Ok(read.map(|pages| *self.pages.get_or_init(|| pages)))
    }

    /// Deletes the shell on the workstation.
    pub async fn close(self) -> Result<()> {
        self.session.close().await
    }

    /// Runs one of Windows' own programs.
    pub(crate) async fn tool(
        &self,
        program: &str,
        arguments: &[&str],
        repeat: Repeat,
        deadline: Duration,
    ) -> Result<Output> {
        let line = ldconsole::tool_line(program, arguments).map_err(|error| unpassable(&error))?;
        self.session.run(&line, limits(deadline), repeat).await
    }

    /// Runs a line of `cmd.exe`'s own.
    pub(crate) async fn line(&self, line: &str, repeat: Repeat, deadline: Duration) -> Result<Output> {
        self.session.run(line, limits(deadline), repeat).await
    }

    /// What a console program of Windows printed, decoded with the console's page, within `deadline`.
    pub(crate) async fn text(&self, bytes: &[u8], deadline: Duration) -> Result<Decoded> {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Ok(Decoded { text: text.to_owned(), malformed: false });
        }
        let read = self.read_code_pages(deadline).await?;
        Ok(match read {
            Ok(pages) => decode(bytes, pages.console),
            Err(_) => Decoded { text: bytes.escape_ascii().to_string(), malformed: true },
        })
    }

    /// What Windows answered instead of doing it, whole, with its last line first: that is where a program says why. The
    /// page is asked for within `deadline`, if it is needed and not known.
    pub(crate) async fn refused(&self, what: Refusal, output: &Output, deadline: Duration) -> Error {
        let mut said = Vec::new();
        for stream in [&output.stderr, &output.stdout] {
            let text = match self.text(stream, deadline).await {
                Ok(Decoded { text, malformed: false }) => text,
                Ok(Decoded { text, malformed: true }) => format!("{text} (the bytes: {})", Bytes(stream)),
                Err(_) => stream.escape_ascii().to_string(),
            };
            said.push(text);
        }
        let answer = match (reason(&said[0]), reason(&said[1])) {
            (None, None) => match output.exit_code {
                Some(code) => format!("it ended with exit code {code} and printed nothing"),
                None => "it ended without an exit code and printed nothing".to_owned(),
            },
            (Some(reason), _) | (None, Some(reason)) => reason,
        };
        Error::unsent(Cause::WindowsRefused { what, answer: answer.into() })
    }

    /// The code page matters only for what is not UTF-8, and so mostly never.
    pub(crate) async fn code_page_for(&self, output: &[u8], ends: Instant) -> Result<CodePage> {
        if std::str::from_utf8(output).is_ok() {
            return Ok(CodePage::UTF_8);
        }
        self.code_page(left(ends)).await
    }

    pub(crate) async fn send(&self, command: &Command, repeat: Repeat, deadline: Duration) -> Result<Output> {
        let ends = Instant::now() + deadline;
        let line = command_line(&self.install.program, command).map_err(|error| unpassable(&error))?;
        let output = self.session.run(&line, limits(deadline), repeat).await.map_err(of_ldconsole)?;
        self.checked(output, ends).await
    }

    /// Output of `ldconsole.exe` itself: that it crashed, or is not there, is an error.
    async fn checked(&self, output: Output, ends: Instant) -> Result<Output> {
        if is_crash(&output) {
            return Err(Error::perhaps(Cause::LdconsoleCrashed { exit_code: output.exit_code }));
        }
        if could_be_missing(&output) && self.is_missing(left(ends)).await {
            let path: Arc<str> = self.install.program.to_string().into();
            return Err(Error::unsent(Cause::LdconsoleMissing { path }));
        }
        Ok(output)
    }

    /// Looks for the program. The texts of `cmd.exe` are localised, so it is asked for one of ours.
    async fn is_missing(&self, deadline: Duration) -> bool {
        let condition = format!("not exist \"{}\"", self.install.program);
        self.holds(&condition, deadline).await.unwrap_or(false)
    }

    /// Whether a condition of `cmd.exe` holds, such as `exist "C:\x"`.
    pub(crate) async fn holds(&self, condition: &str, deadline: Duration) -> Result<bool> {
        let line = format!("if {condition} echo {YES}");
        let output = self.session.run(&line, limits(deadline), Repeat::Idempotent).await?;
        Ok(output.stdout.trim_ascii() == YES.as_bytes())
    }
}

/// It cannot be sent unchanged, so it is not sent.
pub(crate) fn unpassable(error: &ldconsole::Error) -> Error {
    Error::unsent(Cause::InvalidSetting(values::refused(error)))
}

fn limits(deadline: Duration) -> CommandLimits {
    CommandLimits { deadline, max_output: MAX_OUTPUT }
}

/// What is left for a question about an answer that is there. However late it is, at least a second: the question is
/// small, and without it the answer is lost.
fn left(ends: Instant) -> Duration {
    ends.saturating_duration_since(Instant::now()).max(Duration::from_secs(1))
}

/// Whether it can be `cmd.exe` that answered, because there is no such program: it says so on standard error.
pub(crate) fn could_be_missing(output: &Output) -> bool {
    matches!(output.exit_code, Some(1 | 3 | 9009)) && output.stdout.trim_ascii().is_empty()
}

/// Whether nothing but rows stands in an answer to `list2`, whatever the code page of their titles.
fn is_plain_list(output: &Output) -> bool {
    let parsed = ldconsole::parse_list2(&output.stdout, CodePage::UTF_8);
    let only_rows = |listing: Listing| listing.skipped.is_empty() && !listing.rows.is_empty();
    output.exit_code == Some(0) && parsed.is_ok_and(only_rows)
}

/// The session does not know which program was slow.
fn of_ldconsole(error: Error) -> Error {
    match error.cause() {
        Cause::CommandTimeout { after } => Error::perhaps(Cause::LdconsoleTimeout { after: *after }),
        _ => error,
    }
}

/// A text whole, with its last line first. PowerShell ends with where in the script it was, which is no reason.
fn reason(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let place = |line: &&&str| !line.starts_with("+ ") && !line.starts_with("At line:");
    let last = *lines.iter().rev().find(place).or(lines.last())?;
    let before: Vec<&str> = lines.iter().copied().filter(|line| *line != last).collect();
    Some(if before.is_empty() {
        last.to_owned()
    } else {
        format!("{last} (before it: {})", before.join(" "))
    })
}

fn not_a_listing(first_line: &str) -> Error {
    Error::unsent(Cause::NotAListing { first_line: first_line.into() })
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn a_reason_is_shown_whole_with_its_last_line_first() {
        assert_eq!(reason(" \r\n"), None);
        assert_eq!(reason("a\r\n").as_deref(), Some("a"));
        assert_eq!(reason("a\r\n\r\nb\r\n").as_deref(), Some("b (before it: a)"));
        let powershell = "Denied.\r\nAt line:1 char:2\r\n+ x\r\n+ ~\r\n    + FullyQualifiedErrorId : E\r\n";
        assert!(reason(powershell).unwrap().starts_with("Denied. (before it: At line:1"));
    }
}
