//! Over HTTPS against the simulated workstation: who is trusted, who is not and what is said then, and that nothing
//! weaker than configured is ever used.

use std::{
    io::Write as _,
    time::{Duration, SystemTime},
};

use breaker::{Layer, Outcome, Severity};
use ldconsole::ProgramPath;
use secrecy::SecretString;
use simulator::{
    Certificate, ChannelBinding, EmulatorSpec, Fault, FaultRule, TestAuthority, Workstation,
    WorkstationConfig,
};
use tokio::net::{TcpListener, TcpStream};
use workstation::{
    Account, AccountName, Cause, Endpoint, Error, Login, Station, Timeouts, Transport, Trust, certificate,
    identify, offered,
};

const ENOUGH: Duration = Duration::from_secs(20);

async fn start(https: Certificate) -> Workstation {
    let config = WorkstationConfig {
        emulators: vec![EmulatorSpec::titled("Farm-01")],
        https: Some(https),
        channel_binding: ChannelBinding::Strict,
        basic: true,
        ..WorkstationConfig::default()
    };
    Workstation::start(config).await.expect("it starts")
}

fn endpoint(workstation: &Workstation, trust: Trust) -> Endpoint {
    Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Https { trust })
}

fn pinned(workstation: &Workstation) -> Trust {
    let fingerprint = workstation.fingerprint().expect("it serves HTTPS");
    Trust::Pinned(fingerprint.parse().expect("a fingerprint"))
}

/// The file of an authority; it is removed with the answer.
fn file(pem: &str) -> (tempfile::NamedTempFile, Trust) {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pem.as_bytes()).expect("it is written");
    let trust = Trust::Authority(file.path().to_owned());
    (file, trust)
}

fn account(workstation: &Workstation, password: &str) -> Account {
    let name = AccountName::parse(workstation.user()).expect("a name");
    Account::new(name, SecretString::from(password))
}

async fn list_with(workstation: &Workstation, endpoint: &Endpoint, password: &str) -> Result<usize, Error> {
    let program = ProgramPath::parse(&workstation.ldconsole()).expect("a path");
    let timeouts = Timeouts { poll: Duration::from_secs(1), ..Timeouts::default() };
    let station = Station::new(endpoint, &account(workstation, password), program, &timeouts)?;
    let listed = station.list(ENOUGH).await;
    // What was refused has nothing to close.
    drop(station.close().await);
    listed.map(|listing| listing.rows.len())
}

async fn list(workstation: &Workstation, endpoint: &Endpoint) -> Result<usize, Error> {
    list_with(workstation, endpoint, workstation.password()).await
}

/// Nothing of a login or a request has left.
fn assert_nothing_sent(workstation: &Workstation, error: &Error) {
    assert!(!error.may_have_been_carried_out());
    let counters = workstation.counters();
    assert_eq!((counters.requests, counters.handshakes, counters.handshakes_failed), (0, 0, 0));
}

fn assert_not_counted(error: &Error) {
    let Outcome::Failure(failure) = error.outcome() else { panic!("{error:?}") };
    assert_eq!((failure.layer, failure.severity), (Layer::Network, Severity::Medium), "{error:?}");
    let sentence = error.sentence("WS-07").to_string();
    assert!(sentence.contains("WS-07") && sentence.ends_with('.'), "{sentence}");
}

#[tokio::test]
async fn a_pinned_certificate_and_one_of_an_authority_are_trusted() {
    let authority = TestAuthority::new().expect("an authority");
    let (_file, of_authority) = file(&authority.pem());
    let signed = start(Certificate::SignedBy(authority)).await;
    let own = start(Certificate::SelfSigned).await;
    for (workstation, trust) in [(&own, pinned(&own)), (&signed, pinned(&signed)), (&signed, of_authority)] {
        for login in [Login::Ntlm, Login::Basic] {
            let endpoint = endpoint(workstation, trust.clone()).with_login(login);
            assert_eq!(list(workstation, &endpoint).await.expect("it is trusted"), 1, "{endpoint:?}");
        }
    }
    assert_eq!(own.counters().shells_open + signed.counters().shells_open, 0);
}

/// The operating system's authorities are read once for each process, so a second one is told of another authority.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn an_authority_that_the_system_trusts_is_trusted() {
    const PORT: &str = "LDFLEET_TEST_TRUSTED_PORT";
    if let Ok(port) = std::env::var(PORT) {
        let trust = Trust::System;
        let port = port.parse().expect("a port");
        let endpoint = Endpoint::new("localhost", port, Transport::Https { trust });
        let usual = WorkstationConfig::default();
        let name = AccountName::parse(&usual.user).expect("a name");
        let account = Account::new(name, SecretString::from(usual.password));
        let session =
            workstation::Session::connect(&endpoint, &account, &Timeouts::default()).await.expect("trusted");
        session.close().await.expect("it closes");
        return;
    }
    let authority = TestAuthority::new().expect("an authority");
    let (file, _) = file(&authority.pem());
    let workstation = start(Certificate::SignedBy(authority)).await;
    let child = tokio::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "https::an_authority_that_the_system_trusts_is_trusted"])
        .env(PORT, workstation.address().port().to_string())
        .env("SSL_CERT_FILE", file.path())
        .env_remove("SSL_CERT_DIR")
        .output()
        .await
        .expect("it runs");
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    let counters = workstation.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed, counters.shells_open), (1, 0, 0));
}

#[tokio::test]
async fn certificates_of_strangers_end_the_connection() {
    let (_other, other) = file(&TestAuthority::new().expect("an authority").pem());
    let workstation = start(Certificate::SignedBy(TestAuthority::new().expect("an authority"))).await;
    for trust in [Trust::System, other] {
        for login in [Login::Ntlm, Login::Basic] {
            let endpoint = endpoint(&workstation, trust.clone()).with_login(login);
            let error = list(&workstation, &endpoint).await.expect_err("a stranger");
            assert_eq!(error.cause(), &Cause::CertificateIssuer, "{endpoint:?}");
            assert_not_counted(&error);
            assert_nothing_sent(&workstation, &error);
        }
        // That it presents one is a sign of life.
        identify(&endpoint(&workstation, trust), ENOUGH).await.expect("alive");
    }
}

#[tokio::test]
async fn a_changed_certificate_is_refused_with_both_fingerprints() {
    let workstation = start(Certificate::SelfSigned).await;
    let Trust::Pinned(accepted) = pinned(&workstation) else { panic!("pinned") };
    workstation.set_fault(Fault::OtherCertificate);
    for login in [Login::Ntlm, Login::Basic] {
        let endpoint = endpoint(&workstation, Trust::Pinned(accepted)).with_login(login);
        let now = certificate(&endpoint, ENOUGH).await.expect("it presents one").sha256;
        assert_ne!(now, accepted);
        let error = list(&workstation, &endpoint).await.expect_err("another certificate");
        let changed = Cause::CertificateChanged { pinned: accepted, presented: Some(now) };
        assert_eq!(error.cause(), &changed);
        for told in [error.to_string(), error.sentence("WS-07").to_string()] {
            assert!(told.contains(&accepted.to_string()) && told.contains(&now.to_string()), "{told}");
        }
        assert_not_counted(&error);
        assert_nothing_sent(&workstation, &error);
    }
    workstation.clear_faults();
    assert_eq!(list(&workstation, &endpoint(&workstation, Trust::Pinned(accepted))).await, Ok(1));
}

#[tokio::test]
async fn a_certificate_that_changes_is_refused_when_reconnecting() {
    let workstation = start(Certificate::SelfSigned).await;
    let program = ProgramPath::parse(&workstation.ldconsole()).expect("a path");
    let account = account(&workstation, workstation.password());
    let endpoint = endpoint(&workstation, pinned(&workstation));
    let station = Station::new(&endpoint, &account, program, &Timeouts::default()).expect("valid settings");
    station.list(ENOUGH).await.expect("a listing");
    workstation.set_fault(Fault::OtherCertificate);
    workstation.set_fault(FaultRule::from(Fault::Reset).times(1));
    station.list(ENOUGH).await.expect_err("the connection breaks");
    let error = station.list(ENOUGH).await.expect_err("another certificate");
    assert!(matches!(error.cause(), Cause::CertificateChanged { .. }), "{error:?}");
}

/// Another certificate of the same authority is as good; the connection on which that is found out has sent nothing.
#[tokio::test]
async fn a_renewed_certificate_is_accepted_when_reconnecting() {
    let authority = TestAuthority::new().expect("an authority");
    let (_file, trust) = file(&authority.pem());
    let before = start(Certificate::SignedBy(authority.clone())).await;
    let after = start(Certificate::SignedBy(authority)).await;
    assert_ne!(before.fingerprint(), after.fingerprint());
    let door = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = door.local_addr().expect("bound").port();
    let (behind, target) = tokio::sync::watch::channel(before.address());
    tokio::spawn(async move {
        while let Ok((mut near, _)) = door.accept().await {
            let mut target = target.clone();
            tokio::spawn(async move {
                let address = *target.borrow_and_update();
                let Ok(mut far) = TcpStream::connect(address).await else { return };
                tokio::select! {
                    _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
                    _ = target.changed() => {}
                }
            });
        }
    });
    let endpoint = Endpoint::new("127.0.0.1", port, Transport::Https { trust });
    let program = ProgramPath::parse(&before.ldconsole()).expect("a path");
    let account = account(&before, before.password());
    let station = Station::new(&endpoint, &account, program, &Timeouts::default()).expect("valid settings");
    station.list(ENOUGH).await.expect("a listing");
    behind.send(after.address()).expect("somebody listens");
    let mut listed = station.list(ENOUGH).await;
    if listed.as_ref().is_err_and(|error| !error.cause().is_certificate()) {
        // Of the connection that broke; the next one is new.
        listed = station.list(ENOUGH).await;
    }
    assert_eq!(listed.expect("it was only renewed").rows.len(), 1);
    assert!(after.counters().handshakes > 0);
    station.close().await.expect("it closes");
}

/// Here, what the system trusts is read from a pipe that nobody has written to: whoever opens it waits.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn waiting_for_the_system_s_trust_holds_nobody_else_up() {
    const PORTS: &str = "LDFLEET_TEST_PORTS";
    let folder = tempfile::tempdir().expect("a folder");
    if let Ok(ports) = std::env::var(PORTS) {
        let path = |name| std::path::PathBuf::from(std::env::var_os(name).expect("a path"));
        let (trusted, pem) = (path("SSL_CERT_FILE"), path("LDFLEET_TEST_PEM"));
        let ports: Vec<u16> = ports.split(' ').map(|port| port.parse().expect("a port")).collect();
        let usual = WorkstationConfig::default();
        let station = |port, transport| {
            let name = AccountName::parse(&usual.user).expect("a name");
            let account = Account::new(name, SecretString::from(usual.password.clone()));
            let program = std::env::var("LDFLEET_TEST_PROGRAM").expect("a path");
            let program = ProgramPath::parse(&program).expect("a path");
            let endpoint = Endpoint::new("localhost", port, transport);
            Station::new(&endpoint, &account, program, &Timeouts::default()).expect("valid settings")
        };
        let near = station(ports[1], Transport::Http);
        let leads_to = |target: &std::path::Path| {
            std::fs::remove_file(&trusted).expect("it is there");
            std::os::unix::fs::symlink(target, &trusted).expect("a link");
        };
        let pipe = folder.path().join("pipe");
        let made = tokio::process::Command::new("mkfifo").arg(&pipe).status().await.expect("it runs");
        assert!(made.success());
        leads_to(&pipe);
        let far = station(ports[0], Transport::Https { trust: Trust::System });
        let first = async {
            near.list(ENOUGH).await.expect("it is polled meanwhile");
            leads_to(&pem);
            let written = tokio::task::spawn_blocking(move || {
                let trusted = std::fs::read(pem).expect("a file");
                std::fs::write(pipe, trusted).expect("somebody reads it");
            });
            written.await.expect("it ends");
        };
        let (listed, ()) = tokio::join!(biased; far.list(ENOUGH), first);
        // Under load the first one may give up before; the judgement serves the next.
        if let Err(error) = listed {
            assert_eq!(error.cause(), &Cause::CertificateUnchecked);
            far.list(ENOUGH).await.expect("trusted");
        }
        return;
    }
    let authority = TestAuthority::new().expect("an authority");
    let (pem, _) = file(&authority.pem());
    let far = start(Certificate::SignedBy(authority)).await;
    let near = Workstation::start(WorkstationConfig::default()).await.expect("it starts");
    let trusted = folder.path().join("trusted.pem");
    std::os::unix::fs::symlink(pem.path(), &trusted).expect("a link");
    let child = tokio::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "https::waiting_for_the_system_s_trust_holds_nobody_else_up"])
        .env(PORTS, format!("{} {}", far.address().port(), near.address().port()))
        .env("LDFLEET_TEST_PEM", pem.path())
        .env("LDFLEET_TEST_PROGRAM", near.ldconsole())
        .env("SSL_CERT_FILE", &trusted)
        .env_remove("SSL_CERT_DIR")
        .kill_on_drop(true)
        .output();
    let child = tokio::time::timeout(4 * ENOUGH, child).await.expect("nobody is held up").expect("it runs");
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
}

#[tokio::test]
async fn an_expired_certificate_is_told_from_one_for_another_name() {
    let authority = TestAuthority::new().expect("an authority");
    let (_file, trust) = file(&authority.pem());
    let workstation = start(Certificate::SignedBy(authority)).await;

    // The same workstation under an address that its certificate does not know.
    let elsewhere = TcpListener::bind("127.0.0.2:0").await.expect("another address of this computer");
    let port = elsewhere.local_addr().expect("bound").port();
    let target = workstation.address();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = elsewhere.accept().await {
            let Ok(mut far) = TcpStream::connect(target).await else { return };
            tokio::spawn(async move { tokio::io::copy_bidirectional(&mut near, &mut far).await });
        }
    });
    let other_name = Endpoint::new("127.0.0.2", port, Transport::Https { trust: trust.clone() });
    let error = list(&workstation, &other_name).await.expect_err("another name");
    assert_eq!(error.cause(), &Cause::CertificateName);
    assert_not_counted(&error);
    assert_nothing_sent(&workstation, &error);
    assert!(certificate(&other_name, ENOUGH).await.expect("it is shown").names.contains(&"127.0.0.1".into()));

    workstation.set_fault(Fault::ExpiredCertificate);
    let endpoint = endpoint(&workstation, trust);
    let error = list(&workstation, &endpoint).await.expect_err("expired");
    assert_eq!(error.cause(), &Cause::CertificateExpired);
    assert_not_counted(&error);
    assert_nothing_sent(&workstation, &error);
    assert!(certificate(&endpoint, ENOUGH).await.expect("it is shown").not_after < SystemTime::now());
}

#[tokio::test]
async fn a_certificate_is_shown_without_sending_a_request() {
    let workstation = start(Certificate::SelfSigned).await;
    let shown = certificate(&endpoint(&workstation, Trust::System), ENOUGH).await.expect("it is shown");
    assert_eq!(Some(shown.sha256.to_string().replace(':', "").as_str()), workstation.fingerprint());
    assert_eq!((shown.subject.as_str(), &shown.issuer), ("CN=FARM-01", &shown.subject));
    assert_eq!(shown.names, ["farm-01", "localhost", "127.0.0.1"]);
    let now = SystemTime::now();
    assert!(shown.not_before < now && now < shown.not_after);
    assert_eq!(workstation.counters().requests, 0);

    workstation.set_fault(Fault::TlsFailure);
    let error = certificate(&endpoint(&workstation, Trust::System), ENOUGH).await.expect_err("none");
    assert!(matches!(error.cause(), Cause::TlsHandshake(_)), "{error:?}");
    let plain = Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Http);
    let error = certificate(&plain, ENOUGH).await.expect_err("no certificate");
    assert!(matches!(error.cause(), Cause::InvalidSetting(_)), "{error:?}");
}

#[tokio::test]
async fn basic_over_http_is_refused_before_anything_is_sent() {
    let generous = WorkstationConfig { basic: true, allow_unencrypted: true, ..WorkstationConfig::default() };
    let plain = Workstation::start(generous).await.expect("it starts");
    let http = Endpoint::new("127.0.0.1", plain.address().port(), Transport::Http).with_login(Login::Basic);
    let error = list(&plain, &http).await.expect_err("the password would be in the clear");
    assert!(matches!(error.cause(), Cause::InvalidSetting(_)), "{error:?}");
    assert_eq!(plain.counters().connections, 0);

    let config = WorkstationConfig { https: Some(Certificate::SelfSigned), ..WorkstationConfig::default() };
    let without = Workstation::start(config).await.expect("it starts");
    let endpoint = endpoint(&without, pinned(&without)).with_login(Login::Basic);
    assert_eq!(offered(&endpoint, ENOUGH).await, Ok(vec!["Negotiate".to_owned()]));
    let error = list(&without, &endpoint).await.expect_err("not offered");
    assert!(matches!(error.cause(), Cause::LoginNotOffered(_)), "{error:?}");
}

#[tokio::test]
async fn a_wrong_password_is_refused_twice_at_most_however_it_is_sent() {
    let workstation = start(Certificate::SelfSigned).await;
    for login in [Login::Ntlm, Login::Basic] {
        let before = workstation.counters().handshakes_failed;
        let endpoint = endpoint(&workstation, pinned(&workstation)).with_login(login);
        let error = list_with(&workstation, &endpoint, "Wrong-Horse-8").await.expect_err("a wrong password");
        assert_eq!(error.cause(), &Cause::PasswordRefused, "{login:?}");
        assert_eq!(workstation.counters().handshakes_failed - before, 2, "{login:?}");
    }
}

#[tokio::test]
async fn a_login_that_is_not_built_in_is_a_setting() {
    let workstation = start(Certificate::SelfSigned).await;
    let endpoint = |trust| endpoint(&workstation, trust);
    let missing = endpoint(Trust::Authority("/no/such/file.pem".into()));
    let kerberos = endpoint(pinned(&workstation)).with_login(Login::Kerberos);
    for endpoint in
        [Some(missing), (!Login::Kerberos.is_built_in()).then_some(kerberos)].into_iter().flatten()
    {
        let error = list(&workstation, &endpoint).await.expect_err("cannot be used");
        assert!(matches!(error.cause(), Cause::InvalidSetting(_)), "{error:?}");
    }
    assert_eq!(workstation.counters().connections, 0);
}

#[cfg(feature = "kerberos")]
#[tokio::test]
async fn kerberos_without_a_ticket_sends_no_password() {
    let workstation = start(Certificate::SelfSigned).await;
    let endpoint = endpoint(&workstation, pinned(&workstation)).with_login(Login::Kerberos);
    let error = list(&workstation, &endpoint).await.expect_err("no ticket");
    assert!(matches!(error.cause(), Cause::TicketRefused(_)), "{error:?}");
    assert!(error.sentence("WS-07").to_string().contains("klist"));
    assert_eq!(workstation.counters().handshakes, 0);
}
