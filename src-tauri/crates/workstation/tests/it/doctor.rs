//! The doctor against the simulated workstation: in good health, and with each link of the chain broken.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use crate::examination::{
    Report, assert_nothing_is_left, diagnose, examine, farm, http, known, start, target,
};
use ldconsole::ProgramPath;
use simulator::{
    CodePages, CommandWrapping, DESKTOP_USER, Fault, Flavour, Installs, Quotas, RegistryValue, RequestKind,
    WorkstationConfig,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_util::sync::CancellationToken;
use workstation::{
    Endpoint, Timeouts, Transport,
    doctor::{
        Credentials, Doctor, DoctorTarget, Progress,
        Status::{Failed, Passed, Skipped, Warned},
        Step, Verified,
    },
};

#[tokio::test]
async fn a_healthy_workstation_passes_every_step() {
    for (flavour, wrapping, ansi) in
        [(Flavour::Ld9, CommandWrapping::Bare, 1252), (Flavour::Ld14, CommandWrapping::Quoted, 936)]
    {
        let code_pages = CodePages::of_ansi(ansi);
        let workstation = start(WorkstationConfig { flavour, wrapping, code_pages, ..farm() }).await;
        let report = examine(&workstation).await;
        for finding in report.findings() {
            let expected = if finding.step == Step::Certificate { Skipped } else { Passed };
            assert_eq!(finding.status, expected, "{finding:?}");
        }
        assert!(report.login && report.verified == Verified::Accepted);
        assert_eq!(report.installs(), [workstation.ldconsole()]);
        assert!(report.at(Step::Listing).sentence.to_string().contains("2 emulators"));
        assert!(report.at(Step::CodePage).sentence.to_string().contains(&ansi.to_string()));
        let counters = workstation.counters();
        assert_eq!((counters.handshakes_failed, counters.shells_created), (0, 1));
    }
}

#[tokio::test]
async fn what_is_broken_on_the_way_is_named_and_no_login_is_tried() {
    let workstation = start(farm()).await;
    let credentials = || known(&workstation, workstation.password());
    let at = |host: &str, port| DoctorTarget {
        endpoint: Endpoint::new(host, port, Transport::Http),
        ..target(&workstation, http(&workstation))
    };
    let report = diagnose(at("no-such-host.invalid", 5985), credentials(), CancellationToken::new()).await;
    assert_eq!(report.first_failed().step, Step::Name);
    assert!(
        report.first_failed().advice.as_ref().unwrap().scripts[0].powershell.contains("Get-NetIPAddress")
    );

    workstation.set_fault(Fault::Refuse);
    let report = examine(&workstation).await;
    let refused = report.first_failed();
    assert_eq!(refused.step, Step::Connection);
    let scripts = &refused.advice.as_ref().unwrap().scripts;
    assert!(scripts[0].powershell.contains("Enable-PSRemoting") && scripts[0].lowers_security.is_some());
    assert!(report.findings().skip(2).all(|finding| finding.status == Skipped));
    assert!(!report.login && report.verified == Verified::Unknown);

    workstation.clear_faults();
    workstation.set_fault(Fault::Http(503));
    let report = examine(&workstation).await;
    let stopped = report.first_failed();
    assert_eq!((stopped.step, report.login), (Step::Winrm, false));
    assert!(stopped.detail_text().contains("503"), "{stopped:?}");
    assert_eq!(workstation.counters().handshakes, 0);
}

#[tokio::test]
async fn a_silent_workstation_does_not_hold_the_doctor_up() {
    let workstation = start(farm()).await;
    workstation.set_fault(Fault::Hang);
    let timeouts = Timeouts { connect: Duration::from_millis(300), ..Timeouts::default() };
    let target = DoctorTarget { timeouts, ..target(&workstation, http(&workstation)) };
    let credentials = known(&workstation, workstation.password());
    let report = diagnose(target, credentials, CancellationToken::new()).await;
    assert_eq!(report.first_failed().step, Step::Winrm);
    assert!(report.first_failed().sentence.to_string().contains("did not answer in time"));
}

/// Something that is no WinRM at all.
async fn impostor(answer: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    port
}

#[tokio::test]
async fn another_server_on_the_port_is_not_taken_for_winrm() {
    let workstation = start(farm()).await;
    for answer in [
        "HTTP/1.1 200 OK\r\nContent-Length: 13\r\nServer: nginx\r\n\r\n<html></html>",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Printer\"\r\nContent-Length: 0\r\n\r\n",
        "SSH-2.0-OpenSSH_9.2\r\n",
    ] {
        let endpoint = Endpoint::new("127.0.0.1", impostor(answer).await, Transport::Http);
        let credentials = known(&workstation, workstation.password());
        let report = diagnose(target(&workstation, endpoint), credentials, CancellationToken::new()).await;
        let found = report.first_failed();
        assert_eq!((found.step, report.login), (Step::Winrm, false), "{found:?}");
        assert_eq!(report.status(Step::Login), Skipped);
    }
}

#[tokio::test]
async fn a_wrong_password_is_tried_exactly_once() {
    let workstation = start(farm()).await;
    let credentials = known(&workstation, "Wrong-Horse-8");
    let report =
        diagnose(target(&workstation, http(&workstation)), credentials, CancellationToken::new()).await;
    assert_eq!((report.first_failed().step, report.verified), (Step::Login, Verified::Refused));
    assert_eq!(workstation.counters().handshakes_failed, 1);
    assert!(report.findings().skip(5).all(|finding| finding.status == Skipped));
    assert_eq!(workstation.counters().shells_created, 0);
    let told = format!("{:?}", report.progress);
    assert!(!told.contains("Wrong-Horse-8"));
}

#[tokio::test]
async fn without_a_password_or_with_a_refused_one_no_login_is_made() {
    let workstation = start(farm()).await;
    for (credentials, status) in [(Credentials::Unknown, Skipped), (Credentials::Refused, Failed)] {
        let report =
            diagnose(target(&workstation, http(&workstation)), credentials, CancellationToken::new()).await;
        assert!(report.login, "all is well up to there");
        assert_eq!((report.status(Step::Login), report.verified), (status, Verified::Unknown));
        assert!(report.findings().skip(5).all(|finding| finding.status == Skipped));
    }
    let counters = workstation.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed, counters.unauthenticated), (0, 0, 0));
}

#[tokio::test]
async fn rights_and_quotas_are_told_apart_from_the_login() {
    let workstation = start(farm()).await;
    workstation.set_fault(Fault::AccessDenied);
    let report = examine(&workstation).await;
    assert_eq!((report.status(Step::Login), report.first_failed().step), (Passed, Step::Permission));
    let advice = report.first_failed().advice.as_ref().unwrap();
    let lines: Vec<&str> = advice.scripts.iter().map(|script| script.powershell.as_str()).collect();
    assert!(lines.iter().any(|lines| lines.contains("LocalAccountTokenFilterPolicy")), "{lines:?}");
    assert!(lines.iter().any(|lines| lines.contains("-Member 'operator'")), "{lines:?}");

    workstation.clear_faults();
    workstation.set_fault(Fault::Soap(2_150_859_173).on(RequestKind::Create));
    let report = examine(&workstation).await;
    assert_eq!((report.status(Step::Permission), report.first_failed().step), (Passed, Step::Shell));
    // What needs no shell is still looked at.
    assert_eq!((report.status(Step::Listing), report.status(Step::Disk)), (Skipped, Passed));
}

#[tokio::test]
async fn empty_desktop_wrong_clock_and_full_disk_are_warnings() {
    let workstation = start(WorkstationConfig { logged_on: None, ..farm() }).await;
    workstation.set_fault(Fault::ClockSkew(Duration::from_secs(3700)));
    workstation.set_fault(Fault::DiskFull);
    let report = examine(&workstation).await;
    for (step, says) in
        [(Step::Desktop, "Nobody is logged on"), (Step::Clock, "1 h 1 min ahead of"), (Step::Disk, "0.0 GB")]
    {
        let finding = report.at(step);
        assert_eq!(finding.status, Warned, "{finding:?}");
        assert!(finding.sentence.to_string().contains(says) && finding.advice.is_some(), "{finding:?}");
    }
    assert_eq!(report.status(Step::Listing), Passed);
    workstation.set_fault(Fault::ClockBehind(Duration::from_secs(200)));
    assert_eq!(examine(&workstation).await.status(Step::Clock), Passed, "small differences do no harm");
}

#[tokio::test]
async fn an_ldconsole_that_answers_rubbish_crashes_or_hangs_is_told() {
    let workstation = start(farm()).await;
    for fault in [Fault::LdconsoleRubbish, Fault::LdconsoleCrashes] {
        workstation.clear_faults();
        workstation.set_fault(fault);
        let report = examine(&workstation).await;
        assert_eq!(report.first_failed().step, Step::Listing);
        assert!(
            report.first_failed().advice.as_ref().unwrap().scripts[0]
                .powershell
                .contains("ldconsole.exe' list2")
        );
    }
    workstation.clear_faults();
    workstation.set_fault(Fault::LdconsoleHangs);
    let timeouts = Timeouts { list: Duration::from_secs(1), ..Timeouts::default() };
    let target = DoctorTarget { timeouts, ..target(&workstation, http(&workstation)) };
    let report =
        diagnose(target, known(&workstation, workstation.password()), CancellationToken::new()).await;
    assert_eq!(report.first_failed().step, Step::Listing);
    assert_eq!(report.status(Step::Desktop), Passed, "the rest is looked at all the same");
    assert_nothing_is_left(&workstation);
}

#[tokio::test]
async fn ldplayer_is_found_by_every_trace_that_it_leaves() {
    const SOFTWARE: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE";
    const UNINSTALL: &str = r"Microsoft\Windows\CurrentVersion\Uninstall\LDPlayer9";
    let hidden = r"D:\Games\LD & Co (9)".to_owned();
    let program = format!(r"{hidden}\ldconsole.exe");
    let value = |key: &str, name: &str, text: String| vec![RegistryValue::new(key, name, &text)];
    for registry in [
        value(&format!(r"{SOFTWARE}\XuanZhi\LDPlayer9"), "InstallDir", format!(r"{hidden}\")),
        value(&format!(r"{SOFTWARE}\WOW6432Node\leidian\ldplayer9"), "InstallDir", hidden.clone()),
        value(r"HKEY_CURRENT_USER\SOFTWARE\leidian\LDPlayer14", "InstallDir", format!(r"{hidden}\")),
        value(r"HKEY_CURRENT_USER\Software\ChangZhi2\dnplayer", "InstallDir", format!(r"{hidden}\")),
        value(&format!(r"{DESKTOP_USER}\SOFTWARE\leidian\LDPlayer9"), "InstallDir", format!(r"{hidden}\")),
        value(&format!(r"{SOFTWARE}\{UNINSTALL}"), "DisplayIcon", format!(r"{hidden}\dnplayer.exe,0")),
    ] {
        let installs = Installs { registry: Some(registry.clone()), folders: Vec::new() };
        let config = WorkstationConfig { folder: Some(hidden.clone()), installs, ..farm() };
        let workstation = start(config).await;
        let target = DoctorTarget { ldplayer: None, ..target(&workstation, http(&workstation)) };
        let report =
            diagnose(target, known(&workstation, workstation.password()), CancellationToken::new()).await;
        assert_eq!(report.installs(), [program.as_str()], "{registry:?}");
        assert_eq!((report.status(Step::Ldplayer), report.status(Step::Listing)), (Passed, Passed));
    }
}

#[tokio::test]
async fn a_running_emulator_betrays_where_ldplayer_is() {
    let installs = Installs { registry: Some(Vec::new()), folders: Vec::new() };
    let config = WorkstationConfig { folder: Some(r"D:\Games\LD".into()), installs, ..farm() };
    let workstation = start(config).await;
    let unknown = || DoctorTarget { ldplayer: None, ..target(&workstation, http(&workstation)) };
    let credentials = || known(&workstation, workstation.password());
    let report = diagnose(unknown(), credentials(), CancellationToken::new()).await;
    assert_eq!((report.first_failed().step, report.installs().len()), (Step::Ldplayer, 0));
    assert_eq!(report.status(Step::Listing), Skipped);
    workstation.ldplayer().start_at_once(0);
    let report = diagnose(unknown(), credentials(), CancellationToken::new()).await;
    assert_eq!(report.installs(), [r"D:\Games\LD\ldconsole.exe"]);
}

#[tokio::test]
async fn several_installations_are_offered() {
    let other = r"C:\leidian\LDPlayer9";
    let installs = Installs { registry: None, folders: vec![other.into()] };
    let workstation = start(WorkstationConfig { installs, ..farm() }).await;
    let wanted = |path: Option<&str>| DoctorTarget {
        ldplayer: path.map(|path| ProgramPath::parse(path).unwrap().into()),
        ..target(&workstation, http(&workstation))
    };
    let credentials = || known(&workstation, workstation.password());
    let both = [workstation.ldconsole(), format!(r"{other}\ldconsole.exe")];

    let report = diagnose(wanted(None), credentials(), CancellationToken::new()).await;
    assert_eq!(
        (report.status(Step::Ldplayer), report.installs()),
        (Warned, both.iter().map(String::as_str).collect())
    );

    let report = diagnose(
        wanted(Some(&both[1].to_uppercase().replace("EXE", "exe"))),
        credentials(),
        CancellationToken::new(),
    )
    .await;
    assert_eq!(report.status(Step::Ldplayer), Passed);

    let report = diagnose(
        wanted(Some(r"C:\LDPlayer\LDPlayer4\ldconsole.exe")),
        credentials(),
        CancellationToken::new(),
    )
    .await;
    assert_eq!(report.first_failed().step, Step::Ldplayer);
    assert_eq!(report.status(Step::Listing), Passed, "the one that was found is tested");

    workstation.set_fault(Fault::LdconsoleMissing);
    let report = examine(&workstation).await;
    assert_eq!(report.first_failed().step, Step::Ldplayer);
    assert_eq!(report.installs()[0], r"C:\LDPlayer\LDPlayer9\dnconsole.exe", "its old name is still there");
}

#[tokio::test]
async fn a_cancelled_diagnosis_ends_at_once_and_leaves_nothing() {
    let workstation = start(WorkstationConfig { quotas: Quotas::default(), ..farm() }).await;
    workstation.set_fault(Fault::LdconsoleHangs);
    let cancelled = CancellationToken::new();
    let progress = Arc::new(Mutex::new(Vec::new()));
    let (told, token) = (Arc::clone(&progress), cancelled.clone());
    let mut doctor = Doctor::new(target(&workstation, http(&workstation)), cancelled, move |news| {
        // Cancelled by the operator as soon as the listing has begun.
        if news == Progress::Began(Step::Listing) {
            token.cancel();
        }
        told.lock().unwrap().push(news);
    });
    assert!(doctor.outside().await);
    assert_eq!(doctor.login(known(&workstation, workstation.password())).await, Verified::Accepted);
    doctor.inside().await;
    doctor.leave().await.unwrap();
    let report =
        Report { progress: progress.lock().unwrap().clone(), login: true, verified: Verified::Accepted };
    report.assert_whole();
    assert!(
        report
            .findings()
            .skip(10)
            .all(|finding| finding.status == Skipped && finding.sentence == messages::findings::cancelled())
    );
    assert_nothing_is_left(&workstation);
}

#[tokio::test]
async fn a_login_under_way_is_waited_for_although_cancelled() {
    let workstation = start(farm()).await;
    let cancelled = CancellationToken::new();
    let token = cancelled.clone();
    let mut doctor = Doctor::new(target(&workstation, http(&workstation)), cancelled, move |news| {
        if news == Progress::Began(Step::Login) {
            token.cancel();
        }
    });
    assert!(doctor.outside().await);
    assert_eq!(doctor.login(known(&workstation, "Wrong-Horse-8")).await, Verified::Refused);
    assert_eq!(workstation.counters().handshakes_failed, 1);
}

/// A port of an address with a zone that leads to a workstation: `::1` behind the first interface, the loopback's.
async fn behind_a_zone(port: u16) -> Option<u16> {
    let listener = TcpListener::bind("[::1]:0").await.ok()?;
    let outer = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            tokio::spawn(async move {
                if let Ok(mut far) = tokio::net::TcpStream::connect(("127.0.0.1", port)).await {
                    let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
                }
            });
        }
    });
    Some(outer)
}

#[tokio::test]
async fn an_address_with_a_zone_is_reached() {
    let workstation = start(farm()).await;
    let Some(port) = behind_a_zone(workstation.address().port()).await else {
        eprintln!("SKIPPED: this computer has no IPv6");
        return;
    };
    let zoned = |port| DoctorTarget {
        endpoint: Endpoint::new("::1%1", port, Transport::Http),
        ..target(&workstation, http(&workstation))
    };
    let credentials = || known(&workstation, workstation.password());
    let report = diagnose(zoned(port), credentials(), CancellationToken::new()).await;
    assert!(report.findings().all(|f| matches!(f.status, Passed | Skipped)), "{:?}", report.progress);
    assert_eq!(report.status(Step::Listing), Passed);
    let report = diagnose(zoned(1), credentials(), CancellationToken::new()).await;
    assert!(
        report.first_failed().sentence.to_string().contains("refused the connection"),
        "{:?}",
        report.progress
    );
}
