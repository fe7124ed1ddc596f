//! `ldconsole.exe` on one workstation.

use std::{
    cell::{OnceCell, RefCell},
    sync::Arc,
    time::{Duration, Instant},
};

use ldconsole::{
    AdbAnswer, CodePage, Command, Decoded, ExitCode, Index, Listing, Meaning, Message, Text, command_line,
    decode,
};

use crate::{
    account::{Account, AccountName},
    computer::Identity,
    endpoint::{Endpoint, Timeouts},
    error::{Cause, Error, Result},
    install::Install,
    seam::Gate,
    session::{Limits, Output, Repeat, Session},
};

/// Output that is read at most, in bytes: far more than a listing of 1000 emulators.
const MAX_OUTPUT: usize = 4 * 1024 * 1024;
/// Where Windows keeps the number of its ANSI code page.
const CODE_PAGE_QUERY: &str = r#"reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP"#;
/// The exit code by which a check says that a file is missing; no program involved uses it.
const MISSING: i32 = 77;
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
    code_page: OnceCell<CodePage>,
    /// The last listing that could not be read as a whole.
    odd_listing: RefCell<Vec<u8>>,
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
            code_page: OnceCell::new(),
            odd_listing: RefCell::default(),
        }
    }

    /// The session, for other command lines.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Lists the emulators, within `deadline`.
    pub async fn list(&self, deadline: Duration) -> Result<Listing> {
        let ends = Instant::now() + deadline;
        let output = self.send(&Command::List2, Repeat::Idempotent, deadline).await?;
        let code_page = self.code_page_for(&output.stdout, ends).await?;
        let parsed = ldconsole::parse_list2(&output.stdout, code_page);
        if !matches!(&parsed, Ok(listing) if listing.skipped.is_empty() && !listing.malformed) {
            self.keep_odd_listing(&output.stdout, code_page);
        }
        match parsed {
            Ok(listing) if listing.rows.is_empty() && output.exit_code != Some(0) => {
                let text = decode(&output.stderr, code_page).text;
                Err(not_a_listing(first_line(&text)))
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
    pub async fn run(&self, command: &Command, deadline: Duration) -> Result<Answer> {
        let ends = Instant::now() + deadline;
        let repeat = match command {
            _ if command.is_read_only() => Repeat::Idempotent,
            _ if command.writes_files() => Repeat::LeftToFinish,
            _ => Repeat::Never,
        };
        let output = self.send(command, repeat, deadline).await?;
        // The command has been carried out: its text must not be lost for want of a code page.
        let code_page = self.code_page_for(&output.stdout, ends).await.unwrap_or(CodePage::WINDOWS_1252);
        Ok(Answer::new(command, &output, code_page))
    }

    /// Asks Android in an emulator, through adb, whether it is up, within `deadline`.
    pub async fn boot_completed(&self, index: Index, deadline: Duration) -> Result<AdbAnswer> {
        self.ask_adb(index, "shell getprop sys.boot_completed", deadline).await
    }

    /// Asks adb something that changes nothing, within `deadline`; it is asked again where the shell is gone.
    pub async fn ask_adb(&self, index: Index, question: &str, deadline: Duration) -> Result<AdbAnswer> {
        let ends = Instant::now() + deadline;
        let command = Text::parse(question).map_err(|error| unpassable(&error))?;
        let output = self.send(&Command::Adb { index, command }, Repeat::Idempotent, deadline).await?;
        let code_page = self.code_page_for(&output.stdout, ends).await.unwrap_or(CodePage::WINDOWS_1252);
        Ok(AdbAnswer::parse(&output.stdout, code_page))
    }

    /// Proves that a shell can be opened and runs a command, within `deadline`.
    pub async fn echo(&self, deadline: Duration) -> Result<()> {
        let line = format!("echo {ECHO}");
        let output = self.session.run(&line, limits(deadline), Repeat::Idempotent).await?;
        if output.exit_code == Some(0) && output.stdout.trim_ascii() == ECHO.as_bytes() {
            return Ok(());
        }
        let what = format!("echo ended with exit code {:?}", output.exit_code);
        Err(Error::unsent(Cause::ShellUnusable(what.into())))
    }

    /// The machine's ANSI code page: asked for once, within `deadline`, then remembered. Western European, with a
    /// warning in the log, if the machine gives no answer that is understood.
    pub async fn code_page(&self, deadline: Duration) -> Result<CodePage> {
        let read = self.read_code_page(deadline).await?;
        Ok(read.unwrap_or_else(|reason| {
            tracing::warn!(
                reason,
                "the code page could not be read; assuming 1252, so titles may look wrong"
            );
            *self.code_page.get_or_init(|| CodePage::WINDOWS_1252)
        }))
    }

    /// The same, but a machine that gives no answer that is understood is told apart: why not.
    pub(crate) async fn read_code_page(&self, deadline: Duration) -> Result<Result<CodePage, String>> {
        if let Some(known) = self.code_page.get() {
            return Ok(Ok(*known));
        }
        let answered = self.session.run(CODE_PAGE_QUERY, limits(deadline), Repeat::Idempotent).await;
        let read = match answered {
            Ok(output) => parse_code_page(&output),
            Err(error) if matches!(error.cause(), Cause::CommandTimeout { .. }) => Err(error.to_string()),
            Err(error) => return Err(error),
        };
        Ok(read.map(|code_page| *self.code_page.get_or_init(|| code_page)))
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

    /// What a program of Windows printed, decoded.
    pub(crate) async fn text(&self, bytes: &[u8], deadline: Duration) -> Result<String> {
        let code_page = self.code_page_for(bytes, Instant::now() + deadline).await?;
        Ok(decode(bytes, code_page).text)
    }

    /// The code page matters only for what is not UTF-8, and so mostly never.
    async fn code_page_for(&self, output: &[u8], ends: Instant) -> Result<CodePage> {
        if std::str::from_utf8(output).is_ok() {
            return Ok(CodePage::UTF_8);
        }
        self.code_page(left(ends)).await
    }

    async fn send(&self, command: &Command, repeat: Repeat, deadline: Duration) -> Result<Output> {
        let ends = Instant::now() + deadline;
        let line = command_line(&self.install.program, command).map_err(|error| unpassable(&error))?;
        let output = self.session.run(&line, limits(deadline), repeat).await.map_err(of_ldconsole)?;
        if is_crash(&output) {
            return Err(Error::perhaps(Cause::LdconsoleCrashed { exit_code: output.exit_code }));
        }
        if could_be_missing(&output) && self.is_missing(left(ends)).await {
            let path: Arc<str> = self.install.program.to_string().into();
            return Err(Error::unsent(Cause::LdconsoleMissing { path }));
        }
        Ok(output)
    }

    /// Looks for the program. The texts of `cmd.exe` are localised, so it is asked for an exit code.
    async fn is_missing(&self, deadline: Duration) -> bool {
        let line = format!("if not exist \"{}\" exit {MISSING}", self.install.program);
        let looked = self.session.run(&line, limits(deadline), Repeat::Idempotent).await;
        looked.is_ok_and(|output| output.exit_code == Some(MISSING))
    }
}

/// It cannot be sent unchanged, so it is not sent.
pub(crate) fn unpassable(error: &ldconsole::Error) -> Error {
    Error::unsent(Cause::InvalidSetting(error.to_string().into()))
}

fn limits(deadline: Duration) -> Limits {
    Limits { deadline, max_output: MAX_OUTPUT }
}

/// What is left for a question about an answer that is there. However late it is, at least a second: the question is
/// small, and without it the answer is lost.
fn left(ends: Instant) -> Duration {
    ends.saturating_duration_since(Instant::now()).max(Duration::from_secs(1))
}

/// Whether it can be `cmd.exe` that answered, because there is no such program: it says so on standard error.
fn could_be_missing(output: &Output) -> bool {
    matches!(output.exit_code, Some(1 | 3 | 9009)) && output.stdout.trim_ascii().is_empty()
}

/// Whether Windows ended the program: an NTSTATUS error of facility 0, such as 0xC0000005, for an exit code, where
/// `ldconsole.exe` itself uses small negative numbers; or, where such numbers cannot be read, not a word with it, while
/// `ldconsole.exe` says something with each of its own.
fn is_crash(output: &Output) -> bool {
    match output.exit_code {
        Some(code) => (0xC000_0000..=0xC000_FFFF).contains(&code.cast_unsigned()),
        None => output.stdout.trim_ascii().is_empty(),
    }
}

/// The session does not know which program was slow.
fn of_ldconsole(error: Error) -> Error {
    match error.cause() {
        Cause::CommandTimeout { after } => Error::perhaps(Cause::LdconsoleTimeout { after: *after }),
        _ => error,
    }
}

fn not_a_listing(first_line: &str) -> Error {
    Error::unsent(Cause::NotAListing { first_line: first_line.into() })
}

pub(crate) fn first_line(text: &str) -> &str {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default()
}

/// Reads `    ACP    REG_SZ    936`. Name, type and number are the same in every language.
fn parse_code_page(output: &Output) -> Result<CodePage, String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let number = text.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        (words.next() == Some("ACP") && words.next() == Some("REG_SZ"))
            .then(|| words.next()?.parse::<u32>().ok())?
    });
    let Some(number) = number else {
        return Err(format!("reg query ended with exit code {:?} and no number", output.exit_code));
    };
    CodePage::try_from(number).map_err(|error| error.to_string())
}

/// What `ldconsole.exe` answered to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    command: &'static str,
    meaning: Option<Meaning>,
    message: Option<Message>,
    exit_code: Option<ExitCode>,
    text: String,
    /// Where some of them mean nothing in the machine's code page: the bytes of standard output, for diagnosis.
    undecodable: Option<Vec<u8>>,
}

impl Answer {
    fn new(command: &Command, output: &Output, code_page: CodePage) -> Self {
        let exit_code = output.exit_code.map(ExitCode::from);
        let Decoded { text, malformed } = decode(&output.stdout, code_page);
        Self {
            command: command.name(),
            meaning: exit_code.map(|code| code.meaning(command)),
            message: Message::recognise(&text),
            exit_code,
            text,
            undecodable: malformed.then(|| output.stdout.clone()),
        }
    }

    /// Whether LDPlayer took the command. Not whether it had its effect: that must be seen.
    pub fn accepted(&self) -> bool {
        self.message.is_none() && matches!(self.meaning, Some(Meaning::Accepted | Meaning::NewIndex(_)))
    }

    /// Whether it is one of LDPlayer's known refusals, for which [`Answer::reason`] has better words than it has itself.
    pub fn is_known_refusal(&self) -> bool {
        self.message.is_some()
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

    /// Why it was not accepted, as the end of a sentence: `there is no emulator with this index.`
    pub fn reason(&self) -> String {
        let by_exit_code = || match (self.meaning, self.exit_code) {
            (Some(Meaning::PlayerMissing), _) => Message::PlayerMissing.to_string(),
            (Some(Meaning::ParameterError), _) => Message::ParameterError.to_string(),
            (Some(Meaning::UnknownCommand), _) => "LDPlayer does not know the command".to_owned(),
            (_, Some(code)) => format!("it ended with exit code {code}"),
            (_, None) => "it ended with an exit code that does not mean success".to_owned(),
        };
        let mut reason = self.message.as_ref().map_or_else(by_exit_code, ToString::to_string);
        reason.push('.');
        reason
    }
}

/// Raw bytes for a log or a detail, as hexadecimal pairs; a beginning of them where there are many.
struct Bytes<'a>(&'a [u8]);

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

impl std::fmt::Display for Answer {
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
        match &self.undecodable {
            Some(bytes) => write!(f, " (the bytes: {})", Bytes(bytes)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(stdout: &str, exit_code: Option<i32>) -> Output {
        Output { stdout: stdout.into(), stderr: Vec::new(), exit_code }
    }

    #[test]
    fn a_crash_is_told_from_a_refusal_also_without_a_readable_exit_code() {
        let access_violation = 0xC000_0005_u32.cast_signed();
        assert!(is_crash(&output("", Some(access_violation))));
        assert!(is_crash(&output("\r\n", None)));
        assert!(!is_crash(&output("player don't exist!\r\n", None)));
        for code in [0, 3, -1, -1000, -1001, -1005] {
            assert!(!is_crash(&output("", Some(code))), "{code}");
        }
    }

    #[test]
    fn an_answer_without_readable_exit_code_is_never_a_success() {
        let quit = Command::Quit(Index::try_from(9).unwrap());
        let answer = |stdout, code| Answer::new(&quit, &output(stdout, code), CodePage::WINDOWS_1252);
        assert!(answer("", Some(0)).accepted());
        assert!(!answer("player don't exist!\r\n", Some(0)).accepted());
        assert!(!answer("something else\r\n", None).accepted());
        assert_eq!(answer("player don't exist!", None).reason(), "there is no emulator with this index.");
        assert_eq!(answer("", Some(7)).reason(), "it ended with exit code 7.");
        assert_eq!(answer("\r\n a \r\n b", Some(7)).to_string(), "quit: exit code 7: a");
        assert_eq!(answer("", None).to_string(), "quit: no readable exit code");
    }

    #[test]
    fn bytes_that_cannot_be_decoded_are_kept_for_diagnosis() {
        let quit = Command::Quit(Index::try_from(9).unwrap());
        let japanese = CodePage::try_from(932).unwrap();
        let odd = Output { stdout: b"a\xFFb".to_vec(), stderr: Vec::new(), exit_code: Some(0) };
        let shown = Answer::new(&quit, &odd, japanese).to_string();
        assert!(shown.ends_with("(the bytes: 61 ff 62)"), "{shown}");
        assert!(Bytes(&[7; 600]).to_string().ends_with("07 and 88 more"));
    }

    #[test]
    fn the_code_page_is_read_from_what_reg_prints_in_any_language() {
        let read = |text| parse_code_page(&output(text, Some(0))).map(CodePage::number);
        assert_eq!(read("\r\nHKEY_LOCAL_MACHINE\\SYSTEM\r\n    ACP    REG_SZ    1251\r\n\r\n"), Ok(1251));
        assert!(read("\r\n    OEMCP    REG_SZ    866\r\n").is_err());
        assert!(read("    ACP    REG_SZ    4711\r\n").is_err());
        assert!(read("").is_err());
    }
}
