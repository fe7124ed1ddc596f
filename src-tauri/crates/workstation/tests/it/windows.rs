//! What is asked of Windows itself: the desktop, processes, settings files.

use std::time::Duration;

use ldconsole::{Command, Index, ProgramPath};
use secrecy::SecretString;
use simulator::{EmulatorSpec, LdPlayerTiming, Phase, SessionZero, Workstation, WorkstationConfig};
use workstation::{Account, AccountName, Cause, Endpoint, SettingsFile, Station, Timeouts, Transport};

const ENOUGH: Duration = Duration::from_secs(20);

async fn start(config: WorkstationConfig) -> (Workstation, Station) {
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

fn farm() -> WorkstationConfig {
    WorkstationConfig {
        emulators: ["Farm-01", "Farm-02"].map(EmulatorSpec::titled).into(),
        timing: LdPlayerTiming::default().scaled(0.01),
        session_zero: SessionZero::Faithful,
        ..WorkstationConfig::default()
    }
}

fn index(number: u32) -> Index {
    Index::try_from(number).unwrap()
}

fn launch(number: u32) -> Command {
    Command::Launch { index: index(number), package: None, window: None }
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

#[tokio::test]
async fn an_emulator_started_on_the_desktop_outlives_the_shell() {
    let folder = r"C:\Program Files (x86)\LD & Co\LDPlayer9".to_owned();
    let (workstation, station) = start(WorkstationConfig { folder: Some(folder), ..farm() }).await;
    let ldplayer = workstation.ldplayer();
    let desktop = station.desktop(ENOUGH).await.unwrap();
    assert_eq!((desktop.name.as_str(), desktop.connected), ("operator", true));
    let task = "LDFleet start 1";
    station.run_on_desktop(&launch(1), &desktop, task, ENOUGH).await.unwrap();
    assert_eq!(workstation.tasks(), [task]);
    station.forget_task(task, ENOUGH).await.unwrap();
    assert!(workstation.tasks().is_empty());
    until("Android", || ldplayer.emulator_state(1).unwrap().adb).await;

    station.run(&launch(0), ENOUGH).await.unwrap();
    until("the other window", || ldplayer.emulator_state(0).unwrap().phase == Phase::Running).await;
    assert!(!ldplayer.emulator_state(0).unwrap().adb, "started from the shell it has no desktop");
    station.close().await.unwrap();
    until("the shell's end", || ldplayer.emulator_state(0).unwrap().phase == Phase::Stopped).await;
    assert!(ldplayer.emulator_state(1).unwrap().adb);
}

#[tokio::test]
async fn where_nobody_is_logged_on_no_circuit_is_charged() {
    let (workstation, station) = start(WorkstationConfig { logged_on: None, ..farm() }).await;
    assert_eq!(station.desktop_users(ENOUGH).await.unwrap(), []);
    let error = station.desktop(ENOUGH).await.unwrap_err();
    assert_eq!(*error.cause(), Cause::NoDesktop { disconnected: None });
    assert!(!error.may_have_been_carried_out() && !error.classification().is_counted());
    assert!(workstation.tasks().is_empty());
}

#[tokio::test]
async fn a_process_is_ended_only_if_it_is_what_it_is_taken_for() {
    let (workstation, station) = start(farm()).await;
    let ldplayer = workstation.ldplayer();
    ldplayer.start_at_once(0);
    let pid = ldplayer.emulator_state(0).unwrap().pid.unwrap();
    assert!(!station.end_process(pid, "explorer.exe", ENOUGH).await.unwrap());
    assert_eq!(ldplayer.emulator_state(0).unwrap().phase, Phase::Running);
    assert!(station.end_process(pid, "dnplayer.exe", ENOUGH).await.unwrap());
    assert_eq!(ldplayer.emulator_state(0).unwrap().phase, Phase::Stopped);
    assert!(!station.end_process(pid, "dnplayer.exe", ENOUGH).await.unwrap(), "gone is gone");
    assert!(!station.runs("dnmultiplayer.exe", ENOUGH).await.unwrap());
    ldplayer.open_multi_player(true);
    assert!(station.runs("dnmultiplayer.exe", ENOUGH).await.unwrap());
}

#[tokio::test]
async fn a_settings_file_is_kept_while_whole_and_put_back_when_cut() {
    let (workstation, station) = start(farm()).await;
    let kept = station.keep_settings(index(0), ENOUGH).await.unwrap();
    assert!(matches!(kept, SettingsFile::Good(config) if config.player_name() == Some("Farm-01")));
    workstation.ldplayer().truncate_config(0);
    assert_eq!(station.settings_file(index(0), ENOUGH).await.unwrap(), SettingsFile::Truncated);
    assert_eq!(station.keep_settings(index(0), ENOUGH).await.unwrap(), SettingsFile::Truncated);
    assert!(station.restore_settings(index(0), ENOUGH).await.unwrap());
    assert!(!workstation.ldplayer().config_is_truncated(0), "the good copy had not been overwritten");
    assert!(!station.restore_settings(index(1), ENOUGH).await.unwrap(), "nothing was kept of this one");
    assert_eq!(station.settings_file(index(9), ENOUGH).await.unwrap(), SettingsFile::Unknown);
    workstation.put_file(
        r"C:\LDPlayer\LDPlayer9\vms\config\leidian1.config",
        include_bytes!("../../../ldconsole/tests/corpus/broken_trailing_comma.config"),
    );
    let broken = station.keep_settings(index(1), ENOUGH).await.unwrap();
    assert!(matches!(broken, SettingsFile::Unreadable { line: 11, column: 1, .. }), "{broken:?}");
    assert!(station.has_file(r"C:\LDPlayer\LDPlayer9\ldconsole.exe", ENOUGH).await.unwrap());
    assert!(station.has_file("100%.ldbk", ENOUGH).await.is_err());
}

#[tokio::test]
async fn free_space_and_clock_are_asked_of_wmi() {
    let (workstation, station) = start(farm()).await;
    let before = station.free_space(r"C:\LDPlayer", ENOUGH).await.unwrap().unwrap();
    workstation.ldplayer().add(EmulatorSpec::default());
    assert!(station.free_space(r"c:\x", ENOUGH).await.unwrap().unwrap() < before);
    assert_eq!(station.free_space(r"\\server\share\x", ENOUGH).await.unwrap(), None);
    assert_eq!(station.free_space(r"Q:\x", ENOUGH).await.unwrap(), None);
    let clock = station.clock(ENOUGH).await.unwrap().unwrap();
    assert!(clock.get(10..11) == Some("T") && clock.ends_with('Z'), "{clock}");
    assert_eq!(workstation.counters().shells_open, 0, "no shell is needed");
}
