//! Hostile texts through a real `cmd.exe` and a real C runtime: those of Wine.
//!
//! Wine's `cmd.exe` is not Windows': what passes here is proven for Wine only, and its C runtime splits arguments by
//! the same rules as Microsoft's. The model in `tests/it/model` stands for what Microsoft documents. Where Wine or the
//! cross compiler is missing, this test says so and passes.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use ldconsole::{Command, ExitCode, Index, Mark, ProgramPath, ScheduledTask, Text, Title, command_line};

/// Far more than a healthy run needs (first start of a prefix included); `timeout` ends a hanging one.
const SECONDS: &str = "300";

/// The mark of every line.
const MARK: u32 = 7;

struct Tools {
    wine: PathBuf,
    compiler: PathBuf,
}

impl Tools {
    fn find() -> Option<Self> {
        let wine = ["wine64", "wine", "/usr/lib/wine/wine64"];
        let compiler = ["x86_64-w64-mingw32-gcc-posix", "x86_64-w64-mingw32-gcc"];
        Some(Self { wine: first_that_runs(&wine)?, compiler: first_that_runs(&compiler)? })
    }

    fn compile(&self, source: &str, program: &Path) {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wine").join(source);
        std::fs::create_dir_all(program.parent().unwrap()).unwrap();
        let status = Process::new(&self.compiler)
            .args(["-municode", "-O1", "-o"])
            .arg(program)
            .arg(source)
            .status()
            .unwrap();
        assert!(status.success(), "the cross compiler failed");
    }
}

fn first_that_runs(names: &[&str]) -> Option<PathBuf> {
    let runs = |name: &&&str| {
        let quiet = Process::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    };
    names.iter().find(runs).map(PathBuf::from)
}

fn text(text: &str) -> Command {
    Command::Adb { index: Index::try_from(3).unwrap(), command: Text::parse(text).unwrap() }
}

fn hostile_commands() -> Vec<Command> {
    let texts = [
        "two words",
        "a&b",
        "a && echo x",
        "a|b",
        "a>b<c",
        "^",
        "^^",
        "a^&b",
        "(x)",
        ")",
        "!",
        "!PATH!",
        "50%",
        "%",
        "%%",
        "%PATH%",
        "%LURE%",
        "x %LURE% y",
        "%LURE:~0,3%",
        "%LURE:l=&%",
        "%^LURE%",
        "100% %LURE% sure",
        "\"",
        "\"\"",
        "a\"b",
        "a\"&echo x&\"b",
        "\\",
        "a\\",
        "a b\\",
        "a b\\\\",
        "a\\\"b",
        "\"%LURE%\" & echo x",
        "'",
        "`",
        ",;=",
        "/c",
        "@",
        "*",
        "?",
        "~",
        "雷电模拟器-1",
        "Ферма №7",
        "Trại 3",
        "😀",
        "é%LURE%é",
        "a  b",
        " a",
        "a ",
        "{\"k\":\"v%LURE%\"}",
        "shell am start -n \"a b\" --es x \"%PATH%\"",
    ];
    let titles = [
        "Farm 7",
        "Farm & Co",
        "100% sure",
        "%LURE%",
        "(x86)",
        "a^b",
        "LDPlayer-3",
        "12345",
        "Go!",
        "back\\",
    ];
    let rename =
        |title| Command::Rename { index: Index::try_from(0).unwrap(), title: Title::parse(title).unwrap() };
    let mut commands: Vec<Command> = texts.into_iter().map(text).chain(titles.map(rename)).collect();
    commands.push(Command::List2);
    commands
}

/// The arguments of each run in the order of the runs, or what else happened there.
fn runs(output: &str) -> Vec<Result<Vec<String>, String>> {
    let mut runs: Vec<Result<Vec<String>, String>> = Vec::new();
    for line in output.lines().map(str::trim_end) {
        match line.split_once(' ') {
            None if line == "wrapped" || line == "bare" => runs.push(Ok(Vec::new())),
            None if line == "ldf-00000007" || line == "ldf-00000007:0" => {}
            Some(("argument", units)) => {
                let unit = |at: usize| u16::from_str_radix(&units[at..at + 4], 16).unwrap();
                let units: Vec<u16> = (0..units.len()).step_by(4).map(unit).collect();
                if let Some(Ok(arguments)) = runs.last_mut() {
                    arguments.push(String::from_utf16(&units).unwrap());
                }
            }
            Some(("exit", "0")) => {}
            _ if line == "argument" || line == "end" || line.is_empty() => {}
            _ => {
                if let Some(last) = runs.last_mut() {
                    *last = Err(line.to_owned());
                }
            }
        }
    }
    runs
}

/// Says so past the test runner, which shows what a test prints only if it fails.
fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// Wine with a prefix of its own.
struct Wine {
    tools: Tools,
    prefix: PathBuf,
}

impl Wine {
    fn start(name: &str) -> Option<Self> {
        let Some(tools) = Tools::find() else {
            skipped("no Wine or no cross compiler here: install wine64 and gcc-mingw-w64-x86-64-posix");
            return None;
        };
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let wine = Self { tools, prefix: folder.join("prefix") };
        wine.run(&["cmd.exe", "/c", "exit"]);
        Some(wine)
    }

    fn drive(&self) -> PathBuf {
        self.prefix.join("drive_c")
    }

    fn run(&self, arguments: &[&str]) -> std::process::Output {
        Process::new("timeout")
            .arg(SECONDS)
            .arg(&self.tools.wine)
            .args(arguments)
            .env("WINEPREFIX", &self.prefix)
            .env("WINEDEBUG", "-all")
            // No dialogs that offer to install Mono and Gecko.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env("LC_ALL", "C.UTF-8")
            .env("LURE", "lured&echo")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// What a line printed on both streams, as WinRS runs it.
    fn line(&self, line: &str) -> std::process::Output {
        std::fs::write(self.drive().join("lines.txt"), format!("{line}\n")).unwrap();
        let output = self.run(&[r"C:\launch.exe", r"C:\lines.txt"]);
        assert!(output.stdout.trim_ascii_end().ends_with(b"end"), "the run did not finish: {output:?}");
        output
    }
}

#[test]
fn hostile_texts_arrive_unchanged_in_wine() {
    let Some(wine) = Wine::start("wine") else { return };
    let (tools, drive) = (&wine.tools, wine.drive());
    let programs = [
        (r"C:\LDPlayer\LDPlayer9\ldconsole.exe", "LDPlayer/LDPlayer9"),
        (r"C:\Program Files (x86)\LD & Co\ldconsole.exe", "Program Files (x86)/LD & Co"),
    ];
    let mut expected = Vec::new();
    for (program, in_drive) in programs {
        tools.compile("argv.c", &drive.join(in_drive).join("ldconsole.exe"));
        // Starting cmd.exe in Wine takes a third of a second: the second program gets a selection.
        for command in hostile_commands().into_iter().step_by(if expected.is_empty() { 1 } else { 5 }) {
            let line = command_line(&ProgramPath::parse(program).unwrap(), &command).unwrap();
            expected.push((Mark::new(MARK).around(&line), command.arguments()));
        }
    }
    tools.compile("launch.c", &drive.join("launch.exe"));

    // Each line with its arguments; those that did not arrive, and what was seen instead.
    let lost = |cases: &[(String, Vec<String>)]| {
        let lines: String = cases.iter().flat_map(|(line, _)| [line.as_str(), "\n"]).collect();
        std::fs::write(drive.join("lines.txt"), lines).unwrap();
        let output = wine.run(&[r"C:\launch.exe", r"C:\lines.txt"]);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.trim_end().ends_with("end"), "the run did not finish: {text}\n{output:?}");
        let runs = runs(&text);
        assert_eq!(runs.len(), 2 * cases.len());
        let mut lost = Vec::new();
        for ((line, arguments), both) in cases.iter().zip(runs.chunks(2)) {
            let right = |run: &Result<Vec<String>, String>| {
                run.as_ref().map(|argv| argv.get(1..).unwrap_or_default()) == Ok(arguments)
            };
            if !both.iter().all(right) {
                lost.push(((line.clone(), arguments.clone()), format!("{both:?}")));
            }
        }
        lost
    };
    let mut wrong = lost(&expected);
    if !wrong.is_empty() {
        // On a busy machine Wine now and then fails to start a program. What a line's text causes happens every time.
        let again: Vec<_> = wrong.iter().map(|(case, _)| case.clone()).collect();
        wrong = lost(&again);
    }
    assert!(wrong.is_empty(), "{} of {} went wrong: {wrong:#?}", wrong.len(), expected.len());
    println!("{} lines arrived unchanged through Wine, each with and without outer quotes", expected.len());
}

#[test]
fn marks_tell_codes_from_answers_in_wine() {
    let Some(wine) = Wine::start("wine-marks") else { return };
    wine.tools.compile("launch.c", &wine.drive().join("launch.exe"));
    wine.tools.compile("code.c", &wine.drive().join("LD Player").join("code.exe"));
    let mark = Mark::new(MARK);
    // Each line is run twice, between quotes and without: the streams of the first run are looked at.
    let said = |line: &str| {
        let output = wine.line(&mark.around(line));
        let both: Vec<u8> = output.stdout.strip_prefix(b"wrapped\r\n").unwrap().to_vec();
        let end = both.windows(6).position(|part| part == b"\nexit ").map(|at| at + 1).unwrap();
        // Of both runs: the second one's mark stands in it.
        let marked = mark.read(&both[..end], &output.stderr).unwrap();
        (String::from_utf8(marked.stdout).unwrap(), marked.stderr, marked.exit_code.map(ExitCode::get))
    };
    for (told, code) in
        [("0", 0), ("42", 42), ("-1001", -1001), ("-1073741819", -1_073_741_819), ("4294966295", -1001)]
    {
        let (stdout, stderr, exit_code) = said(&format!(r#"@"C:\LD Player\code.exe" {told}"#));
        assert_eq!((stdout.as_str(), exit_code), ("said", Some(code)), "{told}");
        assert!(stderr.starts_with(b"complained\r\n"), "{stderr:?}");
    }
    assert_eq!(said(r#"if exist "C:\LD Player\code.exe" echo 78"#).0, "78\r\n");
    let (stdout, _, exit_code) = said(r#"if exist "C:\no such file" echo 78"#);
    assert_eq!((stdout.as_str(), exit_code), ("", Some(0)));
    assert_ne!(said("no-such-program").2, Some(0));
    assert_eq!(said("50%").2, said("no-such-program").2, "a lone percent sign leaves the second mark alone");

    let program = r"C:\LD & Фарм (1) 100%!\ldconsole.exe";
    let task = ScheduledTask::new(
        "LDFleet start 3",
        "S-1-5-21-1-2-3-1001",
        program,
        r#"launch --index 3 "a%TEMP%^b""#,
    );
    let task = task.unwrap();
    // Kept once, to be compared with what was meant.
    let kept = task.line(1).unwrap().split("&schtasks").next().unwrap().to_owned();
    said(&kept);
    let (written, ..) = said(r#"type "%TEMP%\ldfleet-00000001.xml""#);
    assert_eq!(written.trim_end(), task.xml());
    assert!(
        said(&task.line(1).unwrap()).0.lines().any(|line| line.trim() == ScheduledTask::MADE),
        "Wine refused the task"
    );
    let (left, ..) = said(r#"if exist "%TEMP%\ldfleet-00000001.xml" echo 78"#);
    assert_eq!(left, "", "the file is removed");
}
