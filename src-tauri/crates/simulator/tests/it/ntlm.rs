//! Logons over NTLM by an independent client: curl, whose NTLM is libcurl's own.

use std::process::Stdio;

use crate::common::{config, start};
use simulator::{
    Certificate, ChannelBinding, Fault, FaultRule, TestAuthority, Workstation, WorkstationConfig,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const IDENTIFY: &str = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
    xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body>\
    <wsmid:Identify/></s:Body></s:Envelope>";

/// A TLS 1.2 `ClientHello` (RFC 5246 7.4.1.2): ECDHE with ECDSA, AES-128-GCM, and the extensions that go with it.
const CLIENT_HELLO: &[u8] = b"\x16\x03\x01\x00\x4b\
    \x01\x00\x00\x47\x03\x03\
    \x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\
    \x00\x00\x02\xc0\x2b\x01\x00\x00\x1c\
    \x00\x0a\x00\x06\x00\x04\x00\x1d\x00\x17\x00\x0b\x00\x02\x01\x00\x00\x0d\x00\x04\x00\x02\x04\x03\x00\x17\x00\x00";

/// Posts an Identify with curl; gives the HTTP status and the body, or `None` where curl is missing.
async fn curl(workstation: &Workstation, arguments: &[&str]) -> Option<(String, String)> {
    let scheme = if workstation.fingerprint().is_some() { "https" } else { "http" };
    let output = tokio::process::Command::new("curl")
        .args([
            "-s",
            "--noproxy",
            "*",
            "-w",
            "\n%{http_code}",
            "-H",
            "Content-Type: application/soap+xml;charset=UTF-8",
        ])
        .args(arguments)
        .args(["--data", IDENTIFY, &format!("{scheme}://{}/wsman", workstation.address())])
        .stdin(Stdio::null())
        .output()
        .await;
    let Ok(output) = output else {
        eprintln!("SKIPPED: curl is not installed");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    let (body, status) = text.rsplit_once('\n').unwrap();
    Some((status.to_owned(), body.to_owned()))
}

fn account(workstation: &Workstation, password: &str) -> String {
    format!("{}:{password}", workstation.user())
}

#[tokio::test]
async fn curl_logs_on_with_ntlm_and_the_right_password_only() {
    let workstation = start(config()).await;
    let good = account(&workstation, workstation.password());
    let Some((status, body)) = curl(&workstation, &["--ntlm", "-u", &good]).await else { return };
    assert_eq!(status, "200");
    assert!(body.contains("OS: 10.0.19045 SP: 0.0 Stack: 3.0"), "{body}");
    // A domain in front makes no difference for a local account.
    let with_domain = format!("FARM-01\\{good}");
    assert_eq!(curl(&workstation, &["--ntlm", "-u", &with_domain]).await.unwrap().0, "200");
    let bad = account(&workstation, "not this one");
    assert_eq!(curl(&workstation, &["--ntlm", "-u", &bad]).await.unwrap().0, "401");
    workstation.set_fault(Fault::WrongPassword);
    assert_eq!(curl(&workstation, &["--ntlm", "-u", &good]).await.unwrap().0, "401");
    let counters = workstation.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed), (2, 2));
}

#[tokio::test]
async fn a_password_that_was_changed_is_the_one_that_counts() {
    let workstation = start(config()).await;
    let old = account(&workstation, workstation.password());
    workstation.set_password("Neu-und-länger-9");
    let new = account(&workstation, "Neu-und-länger-9");
    let Some((status, _)) = curl(&workstation, &["--ntlm", "-u", &old]).await else { return };
    assert_eq!(status, "401");
    assert_eq!(curl(&workstation, &["--basic", "-u", &new]).await.unwrap().0, "200");
}

#[tokio::test]
async fn soap_in_the_clear_is_refused_by_default() {
    let workstation = start(WorkstationConfig::default()).await;
    let good = account(&workstation, workstation.password());
    let Some((status, body)) = curl(&workstation, &["--ntlm", "-u", &good]).await else { return };
    // libcurl does not negotiate sealing, so that it never comes as far as the empty 500.
    assert!(["401", "500"].contains(&status.as_str()) && body.is_empty(), "{status} {body}");
    assert_eq!(curl(&workstation, &["--basic", "-u", &good]).await.unwrap().0, "401");
    let (_, head) = curl(&workstation, &["-i"]).await.unwrap();
    assert!(head.contains("WWW-Authenticate: Negotiate\r\n") && !head.contains("Basic"), "{head}");
}

#[tokio::test]
async fn anybody_may_ask_for_the_identity_but_not_learn_the_system() {
    let workstation = start(WorkstationConfig::default()).await;
    let Some((status, body)) = curl(&workstation, &["-H", "WSMANIDENTIFY: unauthenticated"]).await else {
        return;
    };
    assert_eq!(status, "200");
    assert!(body.contains("OS: 0.0.0 SP: 0.0 Stack: 3.0"), "{body}");
}

/// A file that lives as long as its test.
struct Pem(std::path::PathBuf);

impl Pem {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("simulator-{}-{name}.pem", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Pem {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn https_is_trusted_through_authority_or_certificate() {
    let authority = TestAuthority::new().unwrap();
    for how in [Certificate::SignedBy(authority.clone()), Certificate::SelfSigned] {
        let signed = matches!(how, Certificate::SignedBy(_));
        let workstation = start(WorkstationConfig { https: Some(how), ..WorkstationConfig::default() }).await;
        let trusted =
            if signed { authority.pem() } else { workstation.certificate_pem().unwrap().to_owned() };
        let trusted = Pem::new(if signed { "authority" } else { "own" }, &trusted);
        let good = account(&workstation, workstation.password());
        let arguments = ["--cacert", trusted.path(), "--ntlm", "-u", &good];
        let Some((status, _)) = curl(&workstation, &arguments).await else { return };
        assert_eq!(status, "200");
        assert_eq!(
            curl(&workstation, &arguments[2..]).await.unwrap().0,
            "000",
            "an unknown certificate is refused"
        );
        for fault in [Fault::OtherCertificate, Fault::ExpiredCertificate] {
            workstation.set_fault(fault);
            assert_eq!(curl(&workstation, &arguments).await.unwrap().0, "000");
            workstation.clear_faults();
        }
        assert_eq!(curl(&workstation, &arguments).await.unwrap().0, "200");
        assert_eq!(workstation.counters().tls_failures, 3);
        assert_eq!(workstation.fingerprint().unwrap().len(), 64);
    }
}

#[tokio::test]
async fn a_tls_handshake_may_be_broken_off_with_a_fatal_alert() {
    let https = Some(Certificate::SelfSigned);
    let workstation = start(WorkstationConfig { https, ..WorkstationConfig::default() }).await;
    workstation.set_fault("tls-failure".parse::<FaultRule>().unwrap());
    let mut stream = TcpStream::connect(workstation.address()).await.unwrap();
    stream.write_all(CLIENT_HELLO).await.unwrap();
    let mut answer = [0; 7];
    stream.read_exact(&mut answer).await.unwrap();
    // One record: an alert (21) of two bytes, the first of which says fatal (2).
    assert!(matches!(answer, [21, 3, _, 0, 2, 2, _]), "{answer:?}");
    assert_eq!(stream.read(&mut answer).await.unwrap(), 0);
    assert_eq!(workstation.counters().tls_failures, 1);

    let good = account(&workstation, workstation.password());
    let arguments = ["-k", "--ntlm", "-u", &good];
    let Some((status, _)) = curl(&workstation, &arguments).await else { return };
    assert_eq!(status, "000");
    assert_eq!(workstation.counters().tls_failures, 2);
    workstation.clear_faults();
    assert_eq!(curl(&workstation, &arguments).await.unwrap().0, "200");
    assert_eq!(workstation.counters().tls_failures, 2);
}

#[tokio::test]
async fn a_logon_without_channel_bindings_is_refused_if_required() {
    // libcurl sends none with NTLM.
    for (channel_binding, expected) in
        [(ChannelBinding::Ignored, "200"), (ChannelBinding::Relaxed, "200"), (ChannelBinding::Strict, "401")]
    {
        let https = Some(Certificate::SelfSigned);
        let workstation =
            start(WorkstationConfig { https, channel_binding, ..WorkstationConfig::default() }).await;
        let good = account(&workstation, workstation.password());
        let Some((status, _)) = curl(&workstation, &["-k", "--ntlm", "-u", &good]).await else { return };
        assert_eq!(status, expected, "{channel_binding:?}");
    }
}
