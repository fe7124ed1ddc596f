//! The doctor and Windows as it is: languages, `AutoRun`, slow programs, desktops, another computer, another adb.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::examination::{
    Report, assert_nothing_is_left, diagnose, examine, farm, http, known, start, target,
};
use simulator::{AutoRun, Connection, Desktop, Fault, Language, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    Computer, Identity, Timeouts,
    doctor::{
        Doctor, DoctorTarget,
        Status::{Failed, Passed, Skipped, Warned},
        Step, Verified,
    },
    truth,
};

#[tokio::test]
async fn every_language_passes_with_a_desktop_user_of_its_own() {
    for language in [Language::Russian, Language::German, Language::Vietnamese, Language::SimplifiedChinese] {
        let user = match language {
            Language::Russian => "Оператор",
            Language::German => "Jürgen",
            Language::Vietnamese => "Nguyễn",
            _ => "张伟",
        };
        let desktops = vec![Desktop::console(user)];
        let config = WorkstationConfig::in_language(language);
        let workstation = start(WorkstationConfig { desktops, emulators: farm().emulators, ..config }).await;
        let report = examine(&workstation).await;
        for finding in report.findings() {
            let expected = if finding.step == Step::Certificate { Skipped } else { Passed };
            assert_eq!(finding.status, expected, "{language:?}: {finding:?}");
        }
        assert!(
            report.at(Step::Desktop).sentence.to_string().contains(user),
            "{:?}",
            report.at(Step::Desktop)
        );
    }
}

#[tokio::test]
async fn autorun_is_named_with_the_line_that_shows_it() {
    let auto_run = AutoRun::of_user("echo Active code page: 65001");
    let workstation = start(WorkstationConfig { auto_run, ..farm() }).await;
    let report = examine(&workstation).await;
    let shell = report.at(Step::Shell);
    assert_eq!(shell.status, Warned, "{shell:?}");
    assert!(
        shell.sentence.to_string().contains("AutoRun") && shell.sentence.to_string().contains("65001"),
        "{shell:?}"
    );
    assert!(shell.detail_text().contains("AutoRun of HKCU: echo"), "{shell:?}");
    let scripts = &shell.advice.as_ref().unwrap().scripts;
    let shows = r#"reg query "HKCU\Software\Microsoft\Command Processor" /v AutoRun"#;
    assert!(scripts.iter().any(|script| script.powershell.contains(shows)), "{scripts:?}");
    assert_eq!((report.status(Step::Listing), report.status(Step::Desktop)), (Passed, Passed));

    let silent = AutoRun::of_machine("rem nothing");
    let workstation = start(WorkstationConfig { auto_run: silent, ..farm() }).await;
    let report = examine(&workstation).await;
    let shell = report.at(Step::Shell);
    assert_eq!(shell.status, Passed, "{shell:?}");
    assert!(shell.detail_text().contains("rem nothing"), "{shell:?}");

    let broken = AutoRun::of_user("if exist");
    let workstation = start(WorkstationConfig { auto_run: broken, ..farm() }).await;
    let report = examine(&workstation).await;
    let shell = report.first_failed();
    assert_eq!(shell.step, Step::Shell, "{shell:?}");
    let scripts = &shell.advice.as_ref().unwrap().scripts;
    assert!(scripts.iter().any(|script| script.powershell.contains(shows)), "{scripts:?}");
}

#[tokio::test]
async fn slow_programs_are_called_slow_and_what_was_found_is_used() {
    let workstation = start(farm()).await;
    let (least, most) = (Duration::from_millis(400), Duration::from_secs(1));
    workstation.set_fault(Fault::SlowPrograms { least, most });
    let timeouts = Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() };
    let target = DoctorTarget { timeouts, ..target(&workstation, http(&workstation)) };
    let credentials = known(&workstation, workstation.password());
    let report = diagnose(target, credentials, CancellationToken::new()).await;
    let ldplayer = report.at(Step::Ldplayer);
    assert_eq!(ldplayer.status, Passed, "the path of the settings is there: {ldplayer:?}");
    assert!(ldplayer.detail_text().contains("was too slow to be asked."), "{ldplayer:?}");
    assert_eq!(report.status(Step::Listing), Passed, "{:?}", report.at(Step::Listing));
    for finding in report.findings() {
        assert!(!finding.sentence.to_string().contains("shell does not work"), "{finding:?}");
    }
}

#[tokio::test]
async fn another_computer_is_named_and_its_shell_is_not_opened() {
    let workstation = start(WorkstationConfig { name: "FARM-PC-02".into(), ..farm() }).await;
    let expected = Computer::new("FARM-PC-01", None);
    let findings = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&findings);
    let mut doctor =
        Doctor::new(target(&workstation, http(&workstation)), CancellationToken::new(), move |news| {
            told.lock().unwrap().push(news);
        })
        .expecting(Identity::expecting(Some(expected)));
    assert!(doctor.outside().await);
    let verified = doctor.login(known(&workstation, workstation.password())).await;
    assert_eq!((verified, workstation.counters().handshakes), (Verified::Unknown, 0), "nobody logs on to it");
    doctor.inside().await;
    doctor.leave().await.unwrap();
    let report = Report { progress: findings.lock().unwrap().clone(), login: true, verified };
    report.assert_whole();
    let other = report.first_failed();
    assert_eq!((other.step, other.stranger.as_deref()), (Step::Login, Some("FARM-PC-02")));
    assert!(
        other.sentence.to_string().contains("FARM-PC-02")
            && other.sentence.to_string().contains("FARM-PC-01"),
        "{other:?}"
    );
    assert!(report.findings().skip(5).all(|finding| finding.status == Skipped));
    assert_eq!(workstation.counters().shells_created, 0);
    let report = examine(&workstation).await;
    assert!(
        report.at(Step::Computer).sentence.to_string().contains("FARM-PC-02"),
        "said also where none is expected"
    );
}

#[tokio::test]
async fn another_adb_is_named_with_its_path_and_session() {
    let workstation = start(farm()).await;
    let report = examine(&workstation).await;
    assert_eq!(report.status(Step::Adb), Passed, "{:?}", report.at(Step::Adb));
    workstation.set_fault(Fault::AdbVersions);
    let report = examine(&workstation).await;
    let adb = report.at(Step::Adb);
    assert_eq!(adb.status, Warned, "{adb:?}");
    assert!(adb.sentence.to_string().contains(r"C:\Bot\platform-tools\adb.exe"), "{adb:?}");
    assert!(adb.detail_text().contains("session 1"), "{adb:?}");
    assert!(adb.advice.is_some());
}

#[tokio::test]
async fn a_desktop_user_who_is_no_administrator_is_a_warning() {
    let clerk = Desktop::console("clerk");
    for (desktop, status) in [(clerk.clone(), Passed), (clerk.standard(), Warned)] {
        let workstation = start(WorkstationConfig { desktops: vec![desktop], ..farm() }).await;
        let report = examine(&workstation).await;
        let desktop = report.at(Step::Desktop);
        assert_eq!(desktop.status, status, "{desktop:?}");
        assert_eq!(
            desktop.sentence.to_string().contains("is no administrator"),
            status == Warned,
            "{desktop:?}"
        );
    }
}

#[tokio::test]
async fn a_screen_without_a_monitor_is_a_warning() {
    let headless = Desktop::console("operator").connected(Connection::ConsoleWithoutMonitor);
    let workstation = start(WorkstationConfig { desktops: vec![headless], ..farm() }).await;
    let report = examine(&workstation).await;
    let desktop = report.at(Step::Desktop);
    assert_eq!(desktop.status, Warned, "{desktop:?}");
    assert!(desktop.advice.as_ref().unwrap().sentence.to_string().contains("Remote Desktop"), "{desktop:?}");

    let remote = Desktop::console("operator").connected(Connection::Rdp(3)).in_session(2);
    let workstation = start(WorkstationConfig { desktops: vec![remote], ..farm() }).await;
    let report = examine(&workstation).await;
    let desktop = report.at(Step::Desktop);
    assert_eq!(desktop.status, Passed, "{desktop:?}");
    assert!(desktop.detail_text().contains("session 2, by Remote Desktop"), "{desktop:?}");
    assert_eq!(report.status(Step::Listing), Passed);
    assert_eq!(report.findings().filter(|finding| finding.status == Failed).count(), 0);
}

#[tokio::test]
async fn answers_are_recorded_without_a_name() {
    let config = WorkstationConfig::in_language(Language::Russian);
    let desktops = vec![Desktop::console("Оператор")];
    let workstation =
        start(WorkstationConfig { name: "FERMA-07".into(), desktops, emulators: farm().emulators, ..config })
            .await;
    let mut doctor = Doctor::new(target(&workstation, http(&workstation)), CancellationToken::new(), |_| {});
    assert!(doctor.record(|_, _| {}).await.is_none(), "nobody has logged on");
    assert!(doctor.outside().await);
    doctor.login(known(&workstation, workstation.password())).await;
    doctor.inside().await;
    let mut steps = 0;
    let recording = doctor.record(|_, _| steps += 1).await.unwrap().unwrap();
    doctor.leave().await.unwrap();
    assert_nothing_is_left(&workstation);
    let mut recorded: Vec<&str> = recording.captures.iter().map(|capture| capture.id.as_str()).collect();
    let mut asked = truth::ids();
    assert_eq!(steps, recorded.len());
    // Some are asked several times.
    recorded.sort_unstable();
    recorded.dedup();
    asked.sort_unstable();
    assert_eq!(recorded, asked);
    let read_back = truth::Recording::from_json(&recording.to_json().unwrap()).unwrap();
    assert_eq!(read_back, recording);
    let text = recording.to_text().to_lowercase();
    for name in ["ferma-07", "оператор", "farm-01", workstation.password()] {
        assert!(!text.contains(&name.to_lowercase()), "{name} in\n{text}");
    }
    let replayed = |id: &str| {
        let capture = recording.captures.iter().find(|capture| capture.id == id).unwrap();
        recording.replayed(capture)
    };
    assert_eq!(replayed("pages").as_deref(), Some("ansi 1251, console 866"));
    assert_eq!(replayed("ldplayer-list2").as_deref(), Some("2 emulators, 0 unread"));
    assert_eq!(replayed("tasklist-explorer").as_deref(), Some("sessions [(1, true)]"));
    assert_eq!(replayed("wmi-clock").as_deref(), Some("1 of 1 read"));
}
