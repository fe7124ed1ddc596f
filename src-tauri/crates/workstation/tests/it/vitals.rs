//! How a machine is, asked over WMI; and what a class that fails is taken for.

use std::time::Duration;

use breaker::Outcome;
use ldconsole::ProgramPath;
use secrecy::SecretString;
use simulator::{
    EmulatorSpec, Fault, Language, LdPlayerTiming, RequestKind, WmiFault, Workstation, WorkstationConfig,
};
use workstation::{Account, AccountName, Endpoint, Station, Timeouts, Transport, Unanswered};

const ENOUGH: Duration = Duration::from_secs(20);
const MACHINES: [&str; 2] = ["Ld9BoxHeadless.exe", "LdBoxHeadless.exe"];

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

#[tokio::test]
async fn a_russian_machine_tells_how_it_is_in_one_request_each() {
    let config = WorkstationConfig {
        logged_on: Some("Администратор".into()),
        emulators: vec![EmulatorSpec { running: true, ..EmulatorSpec::titled("Ферма") }],
        timing: LdPlayerTiming::default().scaled(0.0),
        ..WorkstationConfig::in_language(Language::Russian)
    };
    let (workstation, station) = start(config).await;
    let system = station.system(ENOUGH).await.unwrap();
    assert_eq!((system.build, system.server, system.drive), (Some(19045), Some(false), Some('C')));
    assert!(system.uptime.unwrap() >= Duration::from_hours(75));
    assert!(system.memory_free.unwrap() < system.memory_total.unwrap());
    let programs = station.programs(&MACHINES, ENOUGH).await.unwrap();
    assert_eq!(programs.desktops, [1]);
    assert_eq!(programs.idle.unwrap().processors, 16);
    let machine = workstation.ldplayer().emulator_state(0).unwrap().vm_pid.unwrap();
    assert!(matches!(programs.memory[..], [(pid, bytes)] if pid == machine && bytes > 1 << 30));
    let disks = station.disks(&['C', 'D'], ENOUGH).await.unwrap();
    assert_eq!(disks.iter().map(|disk| disk.drive).collect::<String>(), "CD");
    let version = station.version_of(&workstation.ldconsole(), ENOUGH).await.unwrap();
    assert_eq!(version.as_deref(), Some("9.1.34.0"));
    let counted = workstation.counters().by_kind;
    assert_eq!((counted.get(&RequestKind::Enumerate), counted.get(&RequestKind::Pull)), (Some(&4), None));
}

#[tokio::test]
async fn no_answer_about_vitals_ever_counts() {
    let (workstation, station) = start(WorkstationConfig::default()).await;
    let fails = |how| workstation.set_fault(Fault::Wmi { class: "Win32_OperatingSystem".into(), how });
    for (how, told) in [
        (WmiFault::Denied, Unanswered::Denied),
        (WmiFault::Missing, Unanswered::Missing),
        (WmiFault::Slow(Duration::from_mins(1)), Unanswered::Slow),
    ] {
        fails(how);
        let error = station.system(Duration::from_secs(1)).await.unwrap_err();
        assert_eq!(error.unanswered(), told, "{error}");
        assert_eq!(error.outcome_of_vitals(), Outcome::Local, "{error}");
    }
    fails(WmiFault::Nonsense);
    assert_eq!(station.system(ENOUGH).await.unwrap(), workstation::System::default());
    workstation.clear_faults();
    workstation.set_fault(Fault::Refuse);
    let error = station.system(ENOUGH).await.unwrap_err();
    assert_eq!((error.unanswered(), error.outcome_of_vitals()), (Unanswered::NotNow, Outcome::Local));
}
