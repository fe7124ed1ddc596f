//! Judges of certificates that take their time, as Windows does where a list of revoked ones cannot be reached.

use std::sync::{
    Condvar,
    atomic::{AtomicUsize, Ordering},
};

use ldconsole::ProgramPath;
use rustls::{
    CertificateError, DigitallySignedStruct, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified},
    pki_types::ServerName,
};
use secrecy::SecretString;
use simulator::{Workstation, WorkstationConfig};

use super::*;
use crate::{Account, AccountName, Station, Timeouts};

const ENOUGH: Duration = Duration::from_secs(30);

/// Blocks whoever asks until it is told what to say.
#[derive(Debug, Default)]
struct Slow {
    asked: AtomicUsize,
    says: Mutex<Option<bool>>,
    told: Condvar,
}

impl Slow {
    fn say(&self, accepted: bool) {
        *self.says.lock().unwrap() = Some(accepted);
        self.told.notify_all();
    }

    /// Waits on the runtime until somebody is blocked.
    async fn asked(&self, times: usize) {
        while self.asked.load(Ordering::SeqCst) < times {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

impl ServerCertVerifier for Slow {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        server: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        assert_eq!(server, &ServerName::try_from("127.0.0.1").unwrap());
        self.asked.fetch_add(1, Ordering::SeqCst);
        let says = self.says.lock().unwrap();
        let (says, _) = self.told.wait_timeout_while(says, ENOUGH, |says| says.is_none()).unwrap();
        match *says {
            Some(true) => Ok(ServerCertVerified::assertion()),
            _ => Err(CertificateError::Revoked.into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        unreachable!("only certificates are judged")
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        unreachable!("only certificates are judged")
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        Vec::new()
    }
}

async fn start(https: bool) -> Workstation {
    let https = https.then_some(simulator::Certificate::SelfSigned);
    Workstation::start(WorkstationConfig { https, ..WorkstationConfig::default() }).await.unwrap()
}

fn judged_by(slow: &Arc<Slow>, workstation: &Workstation) -> Arc<Acceptance> {
    let transport = Transport::Https { trust: Trust::System };
    let endpoint = Endpoint::new("127.0.0.1", workstation.address().port(), transport);
    let slow = Arc::clone(slow);
    Arc::new(Acceptance::judged_by(&endpoint, move || Ok(Arc::clone(&slow) as Arc<dyn ServerCertVerifier>)))
}

/// Both run on one thread, as many workstations of a fleet do.
#[tokio::test(flavor = "current_thread")]
async fn a_slow_judge_of_certificates_delays_no_other_workstation() {
    let (far, near) = (start(true).await, start(false).await);
    let slow = Arc::new(Slow::default());
    let acceptance = judged_by(&slow, &far);
    let checked = tokio::spawn({
        let acceptance = Arc::clone(&acceptance);
        async move { acceptance.accepted(ENOUGH).await }
    });
    slow.asked(1).await;

    let endpoint = Endpoint::new("127.0.0.1", near.address().port(), Transport::Http);
    let name = AccountName::parse(near.user()).unwrap();
    let account = Account::new(name, SecretString::from(near.password()));
    let program = ProgramPath::parse(&near.ldconsole()).unwrap();
    let other = Station::new(&endpoint, &account, program, &Timeouts::default()).unwrap();
    other.list(ENOUGH).await.expect("it is polled meanwhile");
    assert!(!checked.is_finished() && slow.says.lock().unwrap().is_none(), "the judge is still at it");

    slow.say(true);
    let accepted = checked.await.unwrap().unwrap();
    assert_eq!(accepted.map(|f| f.to_string().replace(':', "")).as_deref(), far.fingerprint());
    other.close().await.unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn a_late_judgement_serves_whoever_asks_next() {
    let far = start(true).await;
    let slow = Arc::new(Slow::default());
    let acceptance = judged_by(&slow, &far);
    let soon = Duration::from_millis(300);
    let error = loop {
        // The handshake comes first, which may take longer under load.
        match acceptance.accepted(soon).await.unwrap_err() {
            error if *error.cause() == Cause::ConnectTimeout => {}
            error => break error,
        }
    };
    assert_eq!(error.cause(), &Cause::CertificateUnchecked);
    assert!(error.cause().is_certificate() && !error.classification().is_counted());

    let again = tokio::spawn({
        let acceptance = Arc::clone(&acceptance);
        async move { acceptance.accepted(ENOUGH).await }
    });
    slow.say(true);
    assert!(again.await.unwrap().unwrap().is_some());
    assert!(acceptance.accepted(ENOUGH).await.unwrap().is_some());
    assert_eq!(slow.asked.load(Ordering::SeqCst), 1, "one judgement serves all");
}

#[tokio::test(flavor = "current_thread")]
async fn a_certificate_that_was_refused_is_judged_anew() {
    let far = start(true).await;
    let slow = Arc::new(Slow::default());
    let acceptance = judged_by(&slow, &far);
    slow.say(false);
    let error = acceptance.accepted(ENOUGH).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::TlsCertificate(_)), "{error:?}");
    slow.say(true);
    assert!(acceptance.accepted(ENOUGH).await.unwrap().is_some());
    assert_eq!(slow.asked.load(Ordering::SeqCst), 2);
}
