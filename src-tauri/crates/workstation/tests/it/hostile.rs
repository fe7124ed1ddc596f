//! Windows as it is: other languages, what runs before every command, schedulers that refuse.

use std::time::Duration;

use ldconsole::{Command, Index, ProgramPath};
use secrecy::SecretString;
use simulator::{
    AutoRun, Connection, Desktop, EmulatorSpec, Fault, Language, LdPlayerTiming, SessionZero, Workstation,
    WorkstationConfig,
};
use workstation::{
    Account, AccountName, Cause, CommandLimits, Endpoint, Repeat, SettingsFile, Station, TaskResult,
    Timeouts, Transport,
};

const ENOUGH: Duration = Duration::from_secs(20);
const LIMITS: CommandLimits = CommandLimits { deadline: ENOUGH, max_output: 1 << 20 };
const TASK: &str = "LDFleet start 0";

async fn start(config: WorkstationConfig) -> (Workstation, Station) {
    let config = WorkstationConfig {
        emulators: ["Farm-01", "Farm-02"].map(EmulatorSpec::titled).into(),
        timing: LdPlayerTiming::default().scaled(0.01),
        session_zero: SessionZero::Strict,
        ..config
    };
    let workstation = Workstation::start(config).await.unwrap();
    let account = Account::new(
        AccountName::parse(workstation.user()).unwrap(),
        SecretString::from(workstation.password()),
    );
    let endpoint = Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Http);
    let program = ProgramPath::parse(&workstation.ldconsole()).unwrap();
    let station = Station::new(&endpoint, &account, program, &Timeouts::default()).unwrap();
    (workstation, station)
}

fn index(number: u32) -> Index {
    Index::try_from(number).unwrap()
}

fn launch() -> Command {
    Command::Launch { index: index(0), package: None, window: None }
}

async fn until(what: &str, mut done: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("waited in vain for {what}");
}

/// What became of the task, once the scheduler has begun with it.
async fn result(station: &Station) -> TaskResult {
    for _ in 0..200 {
        match station.task_result(TASK, ENOUGH).await.unwrap() {
            Some(TaskResult::NotRunYet) => tokio::time::sleep(Duration::from_millis(10)).await,
            other => return other.expect("the task is there"),
        }
    }
    TaskResult::NotRunYet
}

#[tokio::test]
async fn what_autorun_prints_is_no_answer_and_is_kept_for_the_doctor() {
    for line in ["chcp 65001", "echo hello&echo oops>&2", "cd /d C:\\no\\such\\folder"] {
        let (workstation, station) =
            start(WorkstationConfig { auto_run: AutoRun::of_user(line), ..<_>::default() }).await;
        station.echo(ENOUGH).await.unwrap();
        let listing = station.list(ENOUGH).await.unwrap();
        assert_eq!((listing.rows.len(), listing.skipped.len()), (2, 0), "{line}");
        assert!(
            matches!(station.settings_file(index(0), ENOUGH).await.unwrap(), SettingsFile::Good(_)),
            "{line}"
        );
        assert!(station.has_file(&workstation.ldconsole(), ENOUGH).await.unwrap());
        assert!(!station.has_file(r"C:\no", ENOUGH).await.unwrap());
        workstation.ldplayer().start_at_once(0);
        assert!(station.boot_completed(index(0), ENOUGH).await.unwrap().says_boot_completed(), "{line}");
        let foreign = station.session().run("echo x", LIMITS, Repeat::Idempotent).await.unwrap();
        assert_eq!(foreign.stdout, b"x\r\n", "{line}");
        assert!(!foreign.foreign.is_empty(), "{line}");
        let refused = station.restore_settings(index(9), ENOUGH).await;
        assert!(!refused.unwrap(), "there is no copy of it");
    }
}

#[tokio::test]
async fn an_autorun_that_is_set_later_spoils_no_list() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    for line in ["", "echo Active code page: 65001", "echo 7,Farm-07,0,0,0,x", "@echo off&ver", ""] {
        workstation.set_auto_run(AutoRun::of_user(line));
        for _ in 0..3 {
            let listing = station.list(ENOUGH).await.unwrap();
            assert_eq!((listing.rows.len(), listing.skipped.len()), (2, 0), "{line}");
        }
    }
}

#[tokio::test]
async fn an_autorun_that_ends_every_shell_is_said() {
    let auto_run = AutoRun::of_machine("if exist &");
    let (_workstation, station) = start(WorkstationConfig { auto_run, ..<_>::default() }).await;
    let error = station.list(ENOUGH).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::ShellUnusable(_)), "{error:?}");
}

#[tokio::test]
async fn a_silent_exit_code_changes_no_answer() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    workstation.set_fault(Fault::SilentExitCodes);
    assert!(station.has_file(&workstation.ldconsole(), ENOUGH).await.unwrap());
    assert!(!station.has_file(r"C:\no", ENOUGH).await.unwrap());
    let missing = station.run(&Command::Quit(index(77)), ENOUGH).await.unwrap();
    assert!(!missing.accepted());
    assert!(station.settings_file(index(77), ENOUGH).await.unwrap() == SettingsFile::Unknown);
}

#[tokio::test]
async fn an_emulator_starts_in_every_language() {
    for (language, user) in
        Language::ALL.into_iter().zip(["John", "Jürgen", "João Conceição", "Оператор", "张伟", "Nguyễn"])
    {
        let desktops = vec![Desktop::console(user)];
        let config = WorkstationConfig { desktops, ..WorkstationConfig::in_language(language) };
        let (workstation, station) = start(config).await;
        let desktop = station.desktop(ENOUGH).await.unwrap();
        assert_eq!((desktop.name.as_str(), desktop.connected), (user, true));
        let pages = station.read_code_pages(ENOUGH).await.unwrap().unwrap();
        assert_eq!(pages.console.number(), u32::from(language.code_pages().oem));
        station.run_on_desktop(&launch(), &desktop, TASK, ENOUGH).await.unwrap();
        until("Android", || workstation.ldplayer().emulator_state(0).unwrap().adb).await;
        assert!(result(&station).await.was_started());
        station.run_on_desktop(&Command::Quit(index(0)), &desktop, TASK, ENOUGH).await.unwrap();
        until("its end", || workstation.ldplayer().emulator_state(0).unwrap().pid.is_none()).await;
        assert_eq!(station.leftover_tasks(ENOUGH).await.unwrap(), [TASK]);
        assert_eq!(station.forget_leftovers(ENOUGH).await.unwrap(), 1, "{language:?}");
        assert!(workstation.tasks().is_empty());
    }
}

#[tokio::test]
async fn what_windows_refuses_reads_as_it_was_written() {
    for (language, words) in [
        (Language::German, "kann die angegebene Datei nicht finden"),
        (Language::Russian, "Не удается найти"),
    ] {
        let (workstation, station) = start(WorkstationConfig::in_language(language)).await;
        let gone = r"C:\LDPlayer\LDPlayer9\vms\config\leidian0.config";
        let line = format!("copy /Y \"{gone}.no\" \"{gone}\"");
        let output = station.session().run(&line, LIMITS, Repeat::Idempotent).await.unwrap();
        let page = station.read_code_pages(ENOUGH).await.unwrap().unwrap().console;
        let said = ldconsole::decode(&[output.stderr, output.stdout].concat(), page);
        assert!(said.text.contains(words) && !said.malformed, "{}", said.text);
        drop(workstation);
    }
}

#[tokio::test]
async fn it_starts_on_battery_and_explains_a_standard_user() {
    let config = WorkstationConfig { on_battery: true, ..<_>::default() };
    let (workstation, station) = start(config).await;
    let desktop = station.desktop(ENOUGH).await.unwrap();
    station.run_on_desktop(&launch(), &desktop, TASK, ENOUGH).await.unwrap();
    until("Android", || workstation.ldplayer().emulator_state(0).unwrap().adb).await;

    let desktops = vec![Desktop::console("guest").standard()];
    let (_workstation, station) = start(WorkstationConfig { desktops, ..<_>::default() }).await;
    let desktop = station.desktop(ENOUGH).await.unwrap();
    station.run_on_desktop(&launch(), &desktop, TASK, ENOUGH).await.unwrap();
    assert_eq!(result(&station).await, TaskResult::NeedsAdministrator);
}

#[tokio::test]
async fn the_connected_desktop_is_chosen_the_account_s_own_first() {
    let desktops = vec![
        Desktop::console("ivan").connected(Connection::Disconnected),
        Desktop::console("anna").in_session(2).connected(Connection::Rdp(0)),
        Desktop::console("operator").in_session(4).connected(Connection::Rdp(3)),
    ];
    let (workstation, station) = start(WorkstationConfig { desktops, ..<_>::default() }).await;
    let users = station.desktop_users(ENOUGH).await.unwrap();
    let told: Vec<_> = users.iter().map(|user| (user.name.as_str(), user.session, user.connected)).collect();
    assert_eq!(told, [("ivan", 1, false), ("anna", 2, true), ("operator", 4, true)]);
    assert_eq!(station.desktop(ENOUGH).await.unwrap().name, "operator");
    workstation.set_desktops(vec![Desktop::console("ivan").connected(Connection::Disconnected)]);
    let error = station.desktop(ENOUGH).await.unwrap_err();
    assert_eq!(*error.cause(), Cause::NoDesktop { disconnected: Some("ivan".into()) });
}

#[tokio::test]
async fn a_process_that_taskkill_only_complains_of_is_ended() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    workstation.set_fault(Fault::TaskkillRace);
    workstation.ldplayer().start_at_once(0);
    let pid = workstation.ldplayer().emulator_state(0).unwrap().pid.unwrap();
    assert!(station.end_process(pid, "dnplayer.exe", ENOUGH).await.unwrap());
    assert!(!station.runs("dnplayer.exe", ENOUGH).await.unwrap());
}

#[tokio::test]
async fn an_answer_is_taken_for_an_emulator_s_by_its_address_only() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    workstation.ldplayer().start_at_once(0);
    let SettingsFile::Good(own) = station.settings_file(index(0), ENOUGH).await.unwrap() else { panic!() };
    let own = own.mac_address().unwrap();
    assert_eq!(station.answers_itself(index(0), own, ENOUGH).await.unwrap(), Some(true));
    assert_eq!(station.answers_itself(index(0), "020000000001", ENOUGH).await.unwrap(), Some(false));
}

#[tokio::test]
async fn the_adb_server_outlives_the_shell() {
    let config = WorkstationConfig { adb_server: false, ..<_>::default() };
    let (workstation, station) = start(config).await;
    workstation.ldplayer().start_at_once(0);
    let desktop = station.desktop(ENOUGH).await.unwrap();
    assert!(station.start_adb_server(&desktop, "LDFleet adb", ENOUGH).await.unwrap());
    for _ in 0..200 {
        if station.adb_runs(ENOUGH).await.unwrap() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let servers = station.processes_named("adb.exe", ENOUGH).await.unwrap();
    assert!(servers.iter().all(|server| server.session == desktop.session) && !servers.is_empty());
    assert!(!station.start_adb_server(&desktop, "LDFleet adb", ENOUGH).await.unwrap(), "it runs already");
    assert!(station.boot_completed(index(0), ENOUGH).await.unwrap().says_boot_completed());
}

#[tokio::test]
async fn android_is_asked_without_adb_where_ldplayer_can() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    workstation.ldplayer().start_at_once(0);
    let up = station.boot_completed_without_adb(index(0), ENOUGH).await.unwrap();
    assert!(matches!(up, None | Some(true)), "{up:?}");
    if up.is_some() {
        assert_eq!(station.boot_completed_without_adb(index(1), ENOUGH).await.unwrap(), Some(false));
    }
}

#[tokio::test]
async fn of_two_desktops_of_one_user_the_connected_one_is_started_on() {
    let desktops = vec![
        Desktop::console("Администратор").in_session(2).connected(Connection::Disconnected),
        Desktop::console("Администратор").in_session(3).connected(Connection::Rdp(0)),
    ];
    let config = WorkstationConfig { desktops, ..WorkstationConfig::in_language(Language::Russian) };
    let (workstation, station) = start(config).await;
    let desktop = station.desktop(ENOUGH).await.unwrap();
    assert_eq!((desktop.name.as_str(), desktop.session, desktop.several), ("Администратор", 3, true));
    station.run_on_desktop(&launch(), &desktop, TASK, ENOUGH).await.unwrap();
    until("Android", || workstation.ldplayer().emulator_state(0).unwrap().adb).await;
    let windows = station.processes_named("dnplayer.exe", ENOUGH).await.unwrap();
    assert!(windows.iter().all(|window| window.session == 3) && windows.len() == 1, "{windows:?}");
    assert!(result(&station).await.was_started());
}
