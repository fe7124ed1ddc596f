//! The whole fleet against a workstation whose command lines run in Wine's `cmd.exe`, with a registry, files, a reader of
//! tasks and a reader of WQL that nobody here wrote. Where Wine or the cross compiler is missing this says so and passes.
//!
//! Each program makes its prefixes itself, which takes some seconds, so there are few tests here, each a long one.

use std::{collections::BTreeSet, fmt::Write as _, io::Write as _, time::Duration};

use fleet::{
    Timing,
    ipc::{DeviceForm, DoctorSubject, EmulatorRequest, GlobalForm, WorkstationRequest},
    model::{OperationStatus, StartThrough},
};
use secrecy::SecretString;
use simulator::{Asked, CommandLines, LdPlayerTiming, Phase, SessionZero, Workstation, WorkstationConfig};
use tests::PATIENCE;
use tests::fleet::{Member, Stage, form, quick, quick_timing, wait_for};
use winrm_rs::{EncryptionMode, WinrmClient, WinrmConfig, WinrmCredentials};

/// Whether there is Wine; if not, says past the test runner that the test was skipped.
fn wine_is_there() -> bool {
    let there = simulator::wine_is_there();
    if let Err(why) = &there {
        let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
    }
    there.is_ok()
}

/// A program on Wine takes a fraction of a second to start, and several where the computer is busy.
fn patient_rules() -> Timing {
    let mut timing = Timing {
        poll: Duration::from_secs(2),
        watch: Duration::from_millis(300),
        connect_deadline: Duration::from_secs(20),
        list_deadline: Duration::from_secs(20),
        send_deadline: Duration::from_secs(40),
        ..quick_timing()
    };
    timing.breaker.window = Duration::from_mins(2);
    timing
}

fn on_wine(name: &str, emulators: u32) -> WorkstationConfig {
    WorkstationConfig {
        command_lines: CommandLines::OnWine,
        session_zero: SessionZero::Strict,
        ..quick(name, emulators)
    }
}

/// Starts its emulators on the desktop, as on Windows they must be.
fn through_desktop(stage: &Stage, member: &Member) {
    let changed =
        fleet::ipc::WorkstationForm { start_through: StartThrough::Desktop, ..form(&member.simulated) };
    stage.fleet.edit(&member.id, &changed, &String::new().into()).unwrap();
}

fn title_of(member: &Member, emulator: u32) -> Option<String> {
    let shown = member.shown();
    shown.emulators.iter().find(|e| e.index == emulator).map(|e| e.title.clone())
}

#[test]
fn emulators_are_listed_created_started_and_stopped_on_wine() {
    if !wine_is_there() {
        return;
    }
    let stage = Stage::open(patient_rules());
    let member = stage.add_online(on_wine("WINE-1", 2));
    through_desktop(&stage, &member);
    assert_eq!(title_of(&member, 1).as_deref(), Some("Farm-01"));

    let create = WorkstationRequest::Create { title: "Café & 50%".into(), device: Box::default() };
    stage.succeeded(member.ask_whole(create));
    wait_for("the new one in the list", || title_of(&member, 2).filter(|title| title.contains("50%")));

    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert_eq!(member.phase(0), Phase::Running);
    assert_eq!(member.emulator(0).session, Some(1), "it runs on the desktop");
    wait_for("no task left", || member.simulated.tasks().is_empty().then_some(()));
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert_eq!(member.phase(0), Phase::Stopped);

    stage.succeeded(member.ask(1, EmulatorRequest::Start));
    stage.succeeded(member.ask(1, EmulatorRequest::Kill));
    assert_eq!(member.phase(1), Phase::Stopped);

    let device = Box::new(DeviceForm { cpus: "2".into(), memory: "2048".into(), ..DeviceForm::default() });
    stage.succeeded(member.ask(0, EmulatorRequest::Modify { device }));
    stage.succeeded(member.ask(0, EmulatorRequest::AdbDebugging { on: true }));
    let gone = stage.ended(member.ask(1, EmulatorRequest::Delete));
    assert_eq!(gone.status, OperationStatus::Succeeded, "{gone:?}");
    wait_for("it is gone from the list", || title_of(&member, 1).is_none().then_some(()));
}

#[test]
fn wines_cmd_lists_live_for_as_long_as_somebody_looks() {
    if !wine_is_there() {
        return;
    }
    // Nothing is polled for an hour: what is seen was seen live.
    let mut timing = Timing { poll: Duration::from_hours(1), ..patient_rules() };
    timing.breaker.window = Duration::from_hours(3);
    let stage = Stage::open(timing);
    let member = stage.add_online(on_wine("WINE-1", 2));
    member.comes_to_rest();
    stage.fleet.look_at([member.id.as_str()]);
    wait_for("another shell", || (member.simulated.counters().shells_open > 1).then_some(()));
    member.is_listed_again(2);
    let commands = member.simulated.counters().commands;
    member.simulated.ldplayer().rename(1, "Café & 50%");
    wait_for("the new title", || title_of(&member, 1).filter(|title| title == "Café & 50%"));
    assert_eq!(member.simulated.counters().commands, commands, "it is one command");
    stage.fleet.look_at([]);
    wait_for("the end of looking", || {
        let counters = member.simulated.counters();
        (counters.commands_open == 0 && counters.shells_open <= 1).then_some(())
    });
}

/// What Wine 8 is known to answer otherwise than Windows; the simulator's README has the same list. Any other difference
/// fails the test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Peculiarity {
    CopyIsSilent,
    RegFindsNothingAndSaysZero,
    RegComplainsOnStandardOutput,
    RegSearchEndsWithAnotherLine,
    OtherUsersAreLoaded,
    RootOfADriveDoesNotExist,
    CallEndsWithOne,
}

impl Peculiarity {
    const ALL: [Self; 7] = [
        Self::CopyIsSilent,
        Self::RegFindsNothingAndSaysZero,
        Self::RegComplainsOnStandardOutput,
        Self::RegSearchEndsWithAnotherLine,
        Self::OtherUsersAreLoaded,
        Self::RootOfADriveDoesNotExist,
        Self::CallEndsWithOne,
    ];

    fn sentence(self) -> &'static str {
        match self {
            Self::CopyIsSilent => "copy does not say how many files it has copied",
            Self::RegFindsNothingAndSaysZero => "a search of reg that finds nothing ends with 0 instead of 1",
            Self::RegComplainsOnStandardOutput => "reg complains on standard output",
            Self::RegSearchEndsWithAnotherLine => "reg ends a search with a blank line and another sentence",
            Self::OtherUsersAreLoaded => "HKEY_USERS has other users, after a blank line",
            Self::RootOfADriveDoesNotExist => "to `if exist` the root of a drive does not exist",
            Self::CallEndsWithOne => {
                "a line that ends in `call echo` ends with 1 whatever the code before it was, unless that was 0"
            }
        }
    }

    /// Takes out of both answers what differs for this reason.
    fn take_out(self, line: &str, ours: &mut Answer, wines: &mut Answer) {
        let without = |text: &mut String, drop: &dyn Fn(&str) -> bool| {
            *text = text.split_inclusive('\n').filter(|line| !drop(line.trim_end())).collect();
        };
        match self {
            Self::CopyIsSilent if line.contains("copy /") => {
                without(&mut ours.stdout, &|line| line.contains("file(s) copied"));
            }
            Self::RegFindsNothingAndSaysZero
                if wines.stdout.contains("matches found: 0") && wines.code == Some(0) =>
            {
                wines.code = Some(1);
                if let Some(printed) = mark(line).map(|mark| format!("{mark}:")) {
                    wines.stdout = wines.stdout.replace(&format!("{printed}0"), &format!("{printed}1"));
                }
            }
            Self::RegComplainsOnStandardOutput if line.contains("reg query") => {
                let complaint = |line: &str| line.starts_with("reg: ");
                if wines.stdout.lines().any(complaint) {
                    wines.stderr.push_str("reg");
                    without(&mut wines.stdout, &complaint);
                }
            }
            Self::RegSearchEndsWithAnotherLine if line.contains("reg query") => {
                let end =
                    |line: &str| line.contains(" match(es) found.") || line.starts_with("Search complete.");
                for answer in [ours, wines] {
                    without(&mut answer.stdout, &|line| end(line) || line.is_empty());
                }
            }
            Self::OtherUsersAreLoaded if line.contains("reg query HKU") => {
                for answer in [ours, wines] {
                    without(&mut answer.stdout, &|line| line.is_empty() || line.starts_with(r"HKEY_USERS\"));
                }
            }
            Self::RootOfADriveDoesNotExist if line.contains("exist \"C:\\\" ") => {
                *ours = wines.clone();
            }
            Self::CallEndsWithOne if line.contains("&call echo ") && wines.code == Some(1) => {
                wines.code = ours.code.filter(|code| *code != 0);
            }
            _ => {}
        }
    }

    /// Takes out one reason after the other until both answers have one shape; which reasons it took.
    fn explain(line: &str, ours: &Answer, wines: &Answer) -> Option<Vec<Self>> {
        let (mut ours, mut wines) = (ours.clone(), wines.clone());
        let mut taken = Vec::new();
        for peculiarity in Self::ALL {
            if ours.shape(line) == wines.shape(line) {
                break;
            }
            let before = (ours.clone(), wines.clone());
            peculiarity.take_out(line, &mut ours, &mut wines);
            if before != (ours.clone(), wines.clone()) {
                taken.push(peculiarity);
            }
        }
        (ours.shape(line) == wines.shape(line)).then_some(taken)
    }
}

/// Classes of which Wine 8 is not asked, and why.
const NOT_ASKED: [(&str, &str); 1] = [("CIM_DataFile", "goes through all files without coming to an end")];

/// What a client sees of a command line's answer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    stdout: String,
    stderr: String,
    code: Option<i32>,
}

/// What two answers must have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shape {
    /// How many columns each line of standard output has.
    columns: Vec<usize>,
    complains: bool,
    code: Option<i32>,
    /// The code that the line prints of itself behind its mark.
    printed: Option<String>,
}

impl Answer {
    fn shape(&self, line: &str) -> Shape {
        let mark = mark(line).map(|mark| format!("{mark}:"));
        let printed = |mark: String| Some(self.stdout.trim_end().rsplit_once(&mark)?.1.to_owned());
        let columns = |line: &str| match line.trim_end() {
            "" => 0,
            line if line.starts_with('"') => line.split("\",\"").count(),
            // What `reg` prints of a value.
            line if line.starts_with("    ") => line.trim().split("    ").count(),
            line => line.split(',').count(),
        };
        Shape {
            columns: self.stdout.lines().map(columns).collect(),
            complains: !self.stderr.trim().is_empty(),
            code: self.code,
            printed: mark.and_then(printed),
        }
    }
}

/// A client that is not the product's.
struct Client {
    client: WinrmClient,
    shell: String,
}

const HOST: &str = "127.0.0.1";

impl Client {
    async fn connect(to: &Workstation) -> Self {
        let config = WinrmConfig {
            port: Some(to.address().port()),
            use_tls: false,
            encryption: EncryptionMode::Always,
            ..WinrmConfig::default()
        };
        let credentials = WinrmCredentials {
            username: to.user().to_owned(),
            password: SecretString::from(to.password()),
            domain: String::new(),
        };
        let client = WinrmClient::new(config, credentials).unwrap();
        let shell = client.create_shell(HOST).await.unwrap();
        Self { client, shell }
    }

    async fn ask(&self, line: &str) -> Answer {
        let answered = tokio::time::timeout(PATIENCE, self.answer(line)).await;
        answered.unwrap_or_else(|_| panic!("no answer to {line}"))
    }

    async fn answer(&self, line: &str) -> Answer {
        let Self { client, shell } = self;
        let command = client.execute_command(HOST, shell, line, &[]).await.unwrap();
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        loop {
            let polled = client.receive_output_raw(HOST, shell, &command).await.unwrap();
            stdout.extend(polled.stdout);
            stderr.extend(polled.stderr);
            if polled.done {
                client.signal_terminate(HOST, shell, &command).await.unwrap();
                let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
                return Answer { stdout: text(stdout), stderr: text(stderr), code: polled.exit_code };
            }
        }
    }
}

/// Lets the product do everything it can, on a simulated workstation that keeps a record.
fn all_that_is_asked() -> Vec<Asked> {
    let stage = Stage::open(quick_timing());
    let simulated = WorkstationConfig { session_zero: SessionZero::Strict, ..quick("TWIN", 3) };
    let member = stage.add_online(simulated);
    member.simulated.record();
    member.simulated.put_application(r"C:\app.apk", Some("com.example.app"));
    let patient = |id| stage.ended(id);
    let package = || "com.example.app".to_owned();
    let file = || r"C:\kept.ldbk".to_owned();
    let device = Box::new(DeviceForm { cpus: "2".into(), memory: "2048".into(), ..DeviceForm::default() });
    let global = GlobalForm { fps: "30".into(), ..GlobalForm::default() };
    let whole = |request| patient(member.ask_whole(request));
    let one = |index, request| patient(member.ask(index, request));
    through_desktop(&stage, &member);
    whole(WorkstationRequest::Create { title: "Another & one".into(), device: device.clone() });
    whole(WorkstationRequest::GlobalSettings { settings: global });
    for request in [
        EmulatorRequest::Modify { device },
        EmulatorRequest::AdbDebugging { on: false },
        EmulatorRequest::AdbDebugging { on: true },
        EmulatorRequest::Backup { file: file() },
        EmulatorRequest::Restore { file: file() },
        EmulatorRequest::Start,
        EmulatorRequest::InstallApp { file: r"C:\app.apk".into(), sha256: None },
        EmulatorRequest::StartApp { package: package() },
        EmulatorRequest::StopApp { package: package() },
        EmulatorRequest::UninstallApp { package: package() },
        EmulatorRequest::Adb { command: "shell getprop ro.product.model".into() },
        EmulatorRequest::SetLocation { longitude: "106.7".into(), latitude: "10.8".into() },
        EmulatorRequest::SetProperty { key: "phone.imei".into(), value: "auto".into() },
        EmulatorRequest::Restart,
        EmulatorRequest::Stop,
        EmulatorRequest::Start,
        EmulatorRequest::Kill,
        EmulatorRequest::RestoreConfig,
    ] {
        one(0, request);
    }
    one(1, EmulatorRequest::Clone { title: "A clone".into(), fresh: true });
    let renamed = member.operate(1, EmulatorRequest::Rename { title: "Renamed".into() });
    renamed.map(patient).unwrap();
    one(2, EmulatorRequest::Start);
    whole(WorkstationRequest::ArrangeWindows);
    whole(WorkstationRequest::EndVbox);
    one(2, EmulatorRequest::Delete);
    let subject = DoctorSubject::Saved { workstation: member.id.clone() };
    let doctor = stage.fleet.start_doctor(&subject, member.simulated.password().to_owned().into()).unwrap();
    wait_for("the doctor", || stage.fleet.state().diagnosis(doctor).filter(|d| d.finished));
    member.simulated.recorded()
}

/// What stands around the output of a line, new for each line.
fn mark(line: &str) -> Option<&str> {
    let (_, last) = line.rsplit_once("&call echo ")?;
    Some(last.split_once(':')?.0)
}

/// A line without what is new in each.
fn without_mark(line: &str) -> String {
    mark(line).map_or_else(|| line.to_owned(), |mark| line.replace(mark, "MARK"))
}

/// Each line once, in the order in which they came.
fn each_once(asked: Vec<Asked>) -> Vec<Asked> {
    let mut seen = BTreeSet::new();
    let mut once = asked;
    once.retain(|asked| match asked {
        Asked::Line(line) => seen.insert(without_mark(line)),
        Asked::Wql(wql) => seen.insert(wql.clone()),
    });
    once
}

fn not_asked(wql: &str) -> Option<&'static (&'static str, &'static str)> {
    NOT_ASKED.iter().find(|(class, _)| wql.contains(class))
}

#[test]
fn each_line_has_the_shape_on_wine_that_the_simulator_gives() {
    if !wine_is_there() {
        return;
    }
    let asked = each_once(all_that_is_asked());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let stage = Stage::open(patient_rules());
    let twin = || WorkstationConfig {
        session_zero: SessionZero::Strict,
        timing: LdPlayerTiming::default().scaled(0.0),
        ..quick("TWIN", 3)
    };
    let simulated = stage.simulate(twin());
    let wine = stage.simulate(WorkstationConfig { command_lines: CommandLines::OnWine, ..twin() });
    for machine in [&simulated, &wine] {
        machine.put_application(r"C:\app.apk", Some("com.example.app"));
    }
    let mut wrong = String::new();
    let (mut known, mut unasked, mut unanswered) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    runtime.block_on(async {
        let (here, there) = (Client::connect(&simulated).await, Client::connect(&wine).await);
        for asked in &asked {
            match asked {
                Asked::Line(line) => {
                    let (ours, wines) = (here.ask(line).await, there.ask(line).await);
                    match Peculiarity::explain(line, &ours, &wines) {
                        Some(reasons) => known.extend(reasons),
                        None => {
                            let _ = writeln!(wrong, "{line}\n  simulator {ours:?}\n  wine      {wines:?}");
                        }
                    }
                }
                Asked::Wql(wql) if let Some((class, why)) = not_asked(wql) => {
                    unasked.insert(format!("{class}, which {why}"));
                }
                Asked::Wql(wql) => {
                    // It prints nothing of a class that it lacks, and ends with 1 where it cannot read the question.
                    let answer = there.ask(&format!("wql \"{wql}\"")).await;
                    if answer.code != Some(0) {
                        let _ = writeln!(wrong, "{wql}\n  wine      {answer:?}");
                    } else if answer.stdout.trim().is_empty() {
                        unanswered.insert(wql.clone());
                    }
                }
            }
        }
    });
    let mut said = format!("{} questions of the product were put to Wine.\n", asked.len());
    for peculiarity in known {
        let _ = writeln!(said, "  Wine differs: {}", peculiarity.sentence());
    }
    for unasked in unasked {
        let _ = writeln!(said, "  Wine is not asked about {unasked}");
    }
    for wql in unanswered {
        let _ = writeln!(said, "  Wine reads it and has no answer: {wql}");
    }
    let _ = write!(std::io::stderr(), "{said}");
    assert!(wrong.is_empty(), "answers that differ in shape:\n{wrong}");
}
