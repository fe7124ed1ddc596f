//! The doctor and certificates: shown before they are trusted, refused when they change.

use crate::examination::{diagnose, examine, farm, https, known, start, target};
use simulator::{Certificate, Fault, TestAuthority, WorkstationConfig};
use tokio_util::sync::CancellationToken;
use workstation::{
    Fingerprint, Trust,
    doctor::{
        Progress,
        Status::{Failed, Passed, Skipped},
        Step,
    },
};

#[tokio::test]
async fn a_changed_certificate_is_shown_and_refused() {
    let workstation = start(WorkstationConfig { https: Some(Certificate::SelfSigned), ..farm() }).await;
    let credentials = || known(&workstation, workstation.password());
    let look = |trust| {
        diagnose(target(&workstation, https(&workstation, trust)), credentials(), CancellationToken::new())
    };
    let report = look(Trust::System).await;
    assert_eq!((report.first_failed().step, report.login), (Step::Certificate, false));
    assert_eq!(report.status(Step::Winrm), Passed, "asked without a login, it can be seen all the same");
    let shown = report.progress.iter().find_map(|progress| match progress {
        Progress::Certificate(certificate) => Some(certificate.sha256),
        _ => None,
    });
    let fingerprint = Fingerprint::parse(workstation.fingerprint().unwrap()).unwrap();
    assert_eq!(shown, Some(fingerprint));
    assert_eq!(workstation.counters().handshakes, 0, "nothing was sent to whom nobody trusts");

    let report = look(Trust::Pinned(fingerprint)).await;
    assert!(report.findings().all(|finding| finding.status == Passed), "{:?}", report.progress);

    let handshakes = workstation.counters().handshakes;
    workstation.set_fault(Fault::OtherCertificate);
    let report = look(Trust::Pinned(fingerprint)).await;
    let changed = report.first_failed();
    let detail = changed.detail_text();
    assert!(changed.step == Step::Certificate && detail.contains(&fingerprint.to_string()), "{changed:?}");
    assert_eq!(detail.matches(':').count(), 64, "both fingerprints: {detail}");
    assert_eq!(workstation.counters().handshakes, handshakes, "nothing was sent to the other one");
}

#[tokio::test]
async fn a_broken_handshake_and_the_wrong_protocol_are_told() {
    let secure = start(WorkstationConfig { https: Some(Certificate::SelfSigned), ..farm() }).await;
    secure.set_fault(Fault::TlsFailure);
    let plain = start(farm()).await;
    for (workstation, says, offers) in [
        (&secure, "the details say why", "winrm enumerate"),
        (&plain, "does not speak HTTPS", "New-SelfSignedCertificate"),
    ] {
        let credentials = known(workstation, workstation.password());
        let endpoint = https(workstation, Trust::System);
        let report = diagnose(target(workstation, endpoint), credentials, CancellationToken::new()).await;
        let failed = report.first_failed();
        assert_eq!(failed.step, Step::Certificate);
        assert!(failed.sentence.to_string().contains(says), "{failed:?}");
        assert_eq!(report.status(Step::Winrm), Skipped);
        let scripts = &failed.advice.as_ref().unwrap().scripts;
        assert!(scripts.iter().any(|s| s.powershell.contains(offers)), "{scripts:?}");
    }
}

/// OpenSSL's own server with these options; its port. It ends with the test.
async fn openssl(folder: &std::path::Path, options: &[&str]) -> Option<(u16, tokio::process::Child)> {
    let run = |arguments: &[&str]| {
        let mut command = tokio::process::Command::new("openssl");
        command.args(arguments).current_dir(folder).kill_on_drop(true);
        command
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        command.spawn()
    };
    let make = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=ws-07";
    run(&make.split(' ').collect::<Vec<_>>())
        .ok()?
        .wait()
        .await
        .ok()
        .filter(std::process::ExitStatus::success)?;
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let accept = format!("127.0.0.1:{port}");
    let mut arguments =
        vec!["s_server", "-accept", &accept, "-cert", "cert.pem", "-key", "key.pem", "-quiet"];
    arguments.extend(options);
    let server = run(&arguments).ok()?;
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Some((port, server));
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    None
}

#[tokio::test]
async fn what_an_old_or_restricted_tls_answers_decides_the_sentence() {
    let workstation = start(farm()).await;
    let folder = tempfile::tempdir().unwrap();
    for (options, says, offers) in [
        (&["-tls1", "-cipher", "ALL:@SECLEVEL=0"][..], "no newer TLS than 1.1", "SCHANNEL"),
        (&["-tls1_2", "-cipher", "AES128-SHA"][..], "no common kind of encryption", "Get-TlsCipherSuite"),
    ] {
        let Some((port, _server)) = openssl(folder.path(), options).await else {
            eprintln!("SKIPPED: openssl is not there");
            return;
        };
        let endpoint = workstation::Endpoint::new(
            "127.0.0.1",
            port,
            workstation::Transport::Https { trust: Trust::System },
        );
        let credentials = known(&workstation, workstation.password());
        let report = diagnose(target(&workstation, endpoint), credentials, CancellationToken::new()).await;
        let failed = report.first_failed();
        assert_eq!(failed.step, Step::Certificate, "{failed:?}");
        assert!(failed.sentence.to_string().contains(says), "{failed:?}");
        let scripts = &failed.advice.as_ref().unwrap().scripts;
        assert!(scripts[0].powershell.contains(offers), "{scripts:?}");
        assert!(scripts.iter().all(|s| !s.powershell.contains("New-SelfSignedCertificate")), "{scripts:?}");
    }
}

#[tokio::test]
async fn only_a_certificate_of_the_authority_in_the_file_is_accepted() {
    let authority = TestAuthority::new().unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    let write = |text: &str| std::fs::write(file.path(), text).unwrap();
    write(&authority.pem());
    let workstation =
        start(WorkstationConfig { https: Some(Certificate::SignedBy(authority)), ..farm() }).await;
    let look = |trust| {
        let target = target(&workstation, https(&workstation, trust));
        diagnose(target, known(&workstation, workstation.password()), CancellationToken::new())
    };
    let report = look(Trust::Authority(file.path().to_owned())).await;
    assert!(report.findings().all(|finding| finding.status == Passed), "{:?}", report.progress);
    write(&TestAuthority::new().unwrap().pem());
    let report = look(Trust::Authority(file.path().to_owned())).await;
    assert_eq!((report.first_failed().step, report.login), (Step::Certificate, false));
    write("no certificate");
    let report = look(Trust::Authority(file.path().to_owned())).await;
    assert!(!report.login && report.status(Step::Certificate) == Failed);
}

#[tokio::test]
async fn plain_requests_to_a_port_for_https_are_told() {
    let workstation = start(WorkstationConfig { https: Some(Certificate::SelfSigned), ..farm() }).await;
    let report = examine(&workstation).await;
    let found = report.first_failed();
    assert_eq!(found.step, Step::Winrm, "{found:?}");
    assert!(found.advice.as_ref().unwrap().sentence.to_string().contains("5986 for HTTPS"), "{found:?}");
}
