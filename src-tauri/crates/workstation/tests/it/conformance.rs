//! What LDFleet relies on, asked of a Windows: of the simulated one, or of a real one where the environment names an account
//! of it. `.github/workflows/windows.yml` makes such an account, and lets the same tests run against the WinRM of Windows.
//!
//! - `LDFLEET_WINDOWS_USER`, `LDFLEET_WINDOWS_PASSWORD`: an administrator of this computer, whose WinRM listens on the usual
//!   ports, over HTTPS with any certificate and with Basic switched on there.
//! - `LDFLEET_WINDOWS_ANSWERS`: a folder for what that Windows answered to the questions of a recording.

use std::time::Duration;

use ldconsole::ProgramPath;
use secrecy::SecretString;
use simulator::{Certificate, ChannelBinding, Desktop, Workstation, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    Account, AccountName, Cause, CommandLimits, Endpoint, Login, Output, Repeat, Session, Station, Timeouts,
    Transport, Trust, certificate,
    doctor::{
        Credentials, Doctor, DoctorTarget, Progress,
        Status::{Failed, Passed, Skipped, Warned},
        Step, Verified,
    },
    identify,
};

use crate::examination::{farm, start};

const ENOUGH: Duration = Duration::from_mins(1);
const LIMITS: CommandLimits = CommandLimits { deadline: ENOUGH, max_output: 1 << 20 };
const LDCONSOLE: &str = r"C:\LDPlayer\LDPlayer9\ldconsole.exe";

/// The Windows that is asked.
struct Windows {
    user: String,
    password: String,
    ports: [u16; 2],
    program: String,
    /// None where it is a real one.
    simulated: Option<[Workstation; 2]>,
}

impl Windows {
    async fn open() -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        if let Some(user) = variable("LDFLEET_WINDOWS_USER") {
            let password = variable("LDFLEET_WINDOWS_PASSWORD").expect("the password of that account");
            return Self { user, password, ports: [5985, 5986], program: LDCONSOLE.into(), simulated: None };
        }
        let config = || WorkstationConfig { desktops: vec![Desktop::console("operator")], ..farm() };
        let http = start(config()).await;
        let https = start(WorkstationConfig {
            https: Some(Certificate::SelfSigned),
            channel_binding: ChannelBinding::Strict,
            basic: true,
            ..config()
        })
        .await;
        Self {
            user: http.user().to_owned(),
            password: http.password().to_owned(),
            ports: [http.address().port(), https.address().port()],
            program: http.ldconsole(),
            simulated: Some([http, https]),
        }
    }

    fn http(&self) -> Endpoint {
        Endpoint::new("127.0.0.1", self.ports[0], Transport::Http)
    }

    fn https(&self, trust: Trust) -> Endpoint {
        Endpoint::new("127.0.0.1", self.ports[1], Transport::Https { trust })
    }

    fn name(&self) -> AccountName {
        AccountName::parse(&self.user).expect("a name")
    }

    fn account(&self) -> Account {
        Account::new(self.name(), SecretString::from(self.password.as_str()))
    }

    async fn session(&self, endpoint: &Endpoint) -> Session {
        Session::connect(endpoint, &self.account(), &Timeouts::default()).await.expect("it logs on")
    }

    fn station(&self) -> Station {
        let program = ProgramPath::parse(&self.program).expect("a path");
        Station::new(&self.http(), &self.account(), program, &Timeouts::default()).expect("valid settings")
    }

    fn assert_nothing_is_left(&self) {
        for workstation in self.simulated.iter().flatten() {
            let counters = workstation.counters();
            assert_eq!((counters.shells_open, counters.commands_open), (0, 0));
        }
    }
}

async fn run(session: &Session, line: &str) -> Output {
    session.run(line, LIMITS, Repeat::Idempotent).await.unwrap_or_else(|error| panic!("{line}: {error}"))
}

#[tokio::test]
async fn windows_exit_codes_and_both_streams_arrive() {
    let windows = Windows::open().await;
    identify(&windows.http(), ENOUGH).await.expect("it is WinRM");
    let session = windows.session(&windows.http()).await;
    for (line, stdout, stderr, code) in [
        ("echo hello", "hello\r\n", "", 0),
        ("echo x>&2", "", "x", 0),
        ("cmd /c exit 42", "", "", 42),
        ("exit 78", "", "", 78),
        ("echo x&cmd /c exit 7", "x\r\n", "", 7),
    ] {
        let output = run(&session, line).await;
        assert_eq!(String::from_utf8_lossy(&output.stdout), stdout, "{line}");
        assert_eq!(String::from_utf8_lossy(&output.stderr).trim_end(), stderr, "{line}");
        assert_eq!(output.exit_code, Some(code), "{line}");
    }
    session.close().await.expect("the shell is closed");
    windows.assert_nothing_is_left();
}

#[tokio::test]
async fn windows_long_output_arrives_whole() {
    let windows = Windows::open().await;
    let session = windows.session(&windows.http()).await;
    let filler = "x".repeat(90);
    let output = run(&session, &format!("cmd /c \"for /L %i in (1,1,3000) do @echo %i {filler}\"")).await;
    let text = String::from_utf8(output.stdout).expect("ASCII");
    let lines: Vec<&str> = text.lines().collect();
    assert!(text.len() > 270_000, "{}", text.len());
    assert_eq!(
        (lines.len(), lines[0], lines[2999]),
        (3000, &*format!("1 {filler}"), &*format!("3000 {filler}"))
    );
    session.close().await.expect("the shell is closed");
}

#[tokio::test]
async fn windows_ends_what_outlasts_its_deadline() {
    let windows = Windows::open().await;
    let session = windows.session(&windows.http()).await;
    let limits = CommandLimits { deadline: Duration::from_secs(3), ..LIMITS };
    let error = session.run("ping -n 120 127.0.0.1", limits, Repeat::Never).await.expect_err("too late");
    assert!(matches!(error.cause(), Cause::CommandTimeout { .. }), "{error:?}");
    assert_eq!(run(&session, "echo again").await.exit_code, Some(0));
    session.close().await.expect("the shell is closed");
    windows.assert_nothing_is_left();
}

#[tokio::test]
async fn windows_refuses_a_wrong_password_as_one() {
    let windows = Windows::open().await;
    let wrong = Account::new(windows.name(), SecretString::from("not this one"));
    let error = Session::connect(&windows.http(), &wrong, &Timeouts::default()).await.expect_err("refused");
    assert_eq!(error.cause(), &Cause::PasswordRefused, "{error:?}");
}

#[tokio::test]
async fn windows_over_https_takes_ntlm_and_basic() {
    let windows = Windows::open().await;
    let seen = certificate(&windows.https(Trust::System), ENOUGH).await.expect("a certificate");
    let pinned = windows.https(Trust::Pinned(seen.sha256));
    for login in [Login::Ntlm, Login::Basic] {
        let session = windows.session(&pinned.clone().with_login(login)).await;
        assert_eq!(run(&session, "echo hello").await.stdout, b"hello\r\n", "{login:?}");
        session.close().await.expect("the shell is closed");
    }
    windows.assert_nothing_is_left();
}

#[tokio::test]
async fn windows_tells_what_it_is_asked() {
    let windows = Windows::open().await;
    let station = windows.station();
    station.echo(ENOUGH).await.expect("the shell answers");
    station.code_page(ENOUGH).await.expect("a code page");
    station.read_code_pages(ENOUGH).await.expect("answered").expect("both code pages");
    assert!(station.runs("svchost.exe", ENOUGH).await.expect("processes"), "every Windows has one");
    assert!(!station.runs("ldfleet-none.exe", ENOUGH).await.expect("processes"));
    assert!(station.clock(ENOUGH).await.expect("WMI answers").is_some());
    assert!(station.free_space(r"C:\", ENOUGH).await.expect("WMI answers").is_some_and(|bytes| bytes > 0));
    assert!(station.leftover_tasks(ENOUGH).await.expect("planned tasks").is_empty());
    station.desktop_users(ENOUGH).await.expect("who is logged on");
    station.close().await.expect("the shell is closed");
    windows.assert_nothing_is_left();
}

#[tokio::test]
async fn windows_passes_the_doctor_as_far_as_it_needs_no_ldplayer() {
    let windows = Windows::open().await;
    let real = windows.simulated.is_none();
    let patient = DoctorTarget {
        name: "WS-07".into(),
        endpoint: windows.http(),
        account: windows.name(),
        ldplayer: None,
        timeouts: Timeouts::default(),
    };
    let (told, news) = std::sync::mpsc::channel();
    let mut doctor = Doctor::new(patient, CancellationToken::new(), move |progress| {
        told.send(progress).expect("somebody listens");
    });
    assert!(doctor.outside().await);
    let credentials = Credentials::Known(windows.account(), std::sync::Arc::new(|| true));
    assert_eq!(doctor.login(credentials).await, Verified::Accepted);
    doctor.inside().await;
    let recording = doctor.record(|_, _| {}).await.expect("logged on").expect("nothing names anybody");
    doctor.leave().await.expect("the shell is closed");
    windows.assert_nothing_is_left();

    let mut findings = news.try_iter().filter_map(|progress| match progress {
        Progress::Ended(finding) => Some(finding),
        _ => None,
    });
    for step in Step::ALL {
        let finding = findings.next().expect("every step ends");
        println!("{:?}: {:?}: {}", finding.step, finding.status, finding.sentence);
        let needs_ldplayer = real && matches!(step, Step::Ldplayer | Step::Listing | Step::Adb | Step::Disk);
        // Nobody is logged on at the desktop of a server that builds programs.
        let lenient = needs_ldplayer || (real && step == Step::Desktop);
        let good = [Passed, Skipped, Warned].contains(&finding.status);
        assert!(finding.step == step && (good || (lenient && finding.status == Failed)), "{finding:?}");
    }
    if let Some(folder) = std::env::var_os("LDFLEET_WINDOWS_ANSWERS").filter(|_| real) {
        std::fs::create_dir_all(&folder).expect("a folder");
        let json = recording.to_json().expect("JSON");
        std::fs::write(std::path::Path::new(&folder).join("winrs.json"), json).expect("it is written");
    }
}
