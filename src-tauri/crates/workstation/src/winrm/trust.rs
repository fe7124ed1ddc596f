//! Whether the certificate of an endpoint is one that its settings accept, found out before a login is made.
//!
//! Windows asks over the network whether a certificate was revoked, and whoever asks it is blocked meanwhile: for many
//! seconds where the list cannot be reached. Many workstations share a thread, so it is asked on one of its own, and the client is
//! then told to accept exactly the certificate that was found good.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use messages::errors;
use rustls::{
    client::danger::ServerCertVerifier,
    pki_types::{CertificateDer, UnixTime, pem::PemObject},
};
use rustls_platform_verifier::Verifier;
use tokio::{
    sync::watch,
    time::{Instant, timeout, timeout_at},
};

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        certificate::{Presented, certificate, presented},
        endpoint::{Endpoint, Transport, Trust},
        fingerprint::Fingerprint,
        translate,
    },
};

/// How long a certificate that was found good is not judged again.
const GOOD_FOR: Duration = Duration::from_mins(10);

/// Makes the judge of certificates. Blocks.
type MakeVerifier = dyn Fn() -> Result<Arc<dyn ServerCertVerifier>> + Send + Sync;

/// What is known of the certificate of one endpoint.
pub(crate) struct Acceptance {
    endpoint: Endpoint,
    verifier: Arc<MakeVerifier>,
    /// The last judgement, which may be under way.
    judgement: Mutex<Option<Judgement>>,
}

#[derive(Clone)]
struct Judgement {
    of: Fingerprint,
    verdict: watch::Receiver<Option<Verdict>>,
}

#[derive(Clone)]
struct Verdict {
    at: Instant,
    accepted: Result<(), Cause>,
}

impl Acceptance {
    pub(crate) fn new(endpoint: &Endpoint) -> Self {
        let trust = match endpoint.transport() {
            Transport::Http => Trust::default(),
            Transport::Https { trust } => trust.clone(),
        };
        Self::judged_by(endpoint, move || verifier(&trust))
    }

    fn judged_by(
        endpoint: &Endpoint,
        verifier: impl Fn() -> Result<Arc<dyn ServerCertVerifier>> + Send + Sync + 'static,
    ) -> Self {
        Self { endpoint: endpoint.clone(), verifier: Arc::new(verifier), judgement: Mutex::default() }
    }

    /// Makes a TLS handshake as a login would, sends nothing over it, and waits for the judgement of what was presented: the
    /// certificate that may be accepted. Over HTTP there is none.
    ///
    /// A judgement that takes longer goes on, and serves whoever asks next.
    pub(crate) async fn accepted(&self, deadline: Duration) -> Result<Option<Fingerprint>> {
        let until = Instant::now() + deadline;
        match self.endpoint.transport() {
            Transport::Http => return Ok(None),
            Transport::Https { trust: Trust::Pinned(pinned) } => {
                let presented = certificate(&self.endpoint, deadline).await?.sha256;
                return if presented == *pinned {
                    Ok(Some(presented))
                } else {
                    let changed = Cause::CertificateChanged { pinned: *pinned, presented: Some(presented) };
                    Err(Error::unsent(changed))
                };
            }
            Transport::Https { trust: Trust::System | Trust::Authority(_) } => {}
        }
        let presented = timeout_at(until, presented(&self.endpoint));
        let presented = presented.await.unwrap_or_else(|_| Err(Error::unsent(Cause::ConnectTimeout)))?;
        let Judgement { of, mut verdict } = self.judgement(presented);
        let left = until.saturating_duration_since(Instant::now());
        let told = timeout(left, verdict.wait_for(Option::is_some)).await;
        let Ok(told) = told else { return Err(Error::unsent(Cause::CertificateUnchecked)) };
        let accepted = match told.as_deref() {
            Ok(Some(verdict)) => verdict.accepted.clone(),
            // Whoever judged has panicked.
            Ok(None) | Err(_) => Err(Cause::Unclassified("the certificate could not be judged".into())),
        };
        drop(told);
        accepted.map(|()| Some(of)).map_err(|cause| {
            // It may be found good the next time: somebody may have had a reason to change what is trusted.
            self.forget(of);
            Error::unsent(cause)
        })
    }

    /// The judgement of what was presented: a recent one, the one that is under way, or a new one.
    fn judgement(&self, presented: Presented) -> Judgement {
        let of = Fingerprint::of(&presented.certificate);
        let mut last = self.judgement.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = last.as_ref().filter(|last| last.of == of && last.serves()) {
            return last.clone();
        }
        let (done, verdict) = watch::channel(None);
        let make = Arc::clone(&self.verifier);
        tokio::task::spawn_blocking(move || {
            let accepted = judge(&*make, &presented);
            drop(done.send(Some(Verdict { at: Instant::now(), accepted })));
        });
        last.insert(Judgement { of, verdict }).clone()
    }

    fn forget(&self, of: Fingerprint) {
        self.judgement.lock().unwrap_or_else(PoisonError::into_inner).take_if(|last| last.of == of);
    }
}

impl Judgement {
    fn serves(&self) -> bool {
        match &*self.verdict.borrow() {
            Some(verdict) => verdict.at.elapsed() < GOOD_FOR,
            None => self.verdict.has_changed().is_ok(),
        }
    }
}

/// Blocks, perhaps for long.
fn judge(make: &MakeVerifier, presented: &Presented) -> Result<(), Cause> {
    let verifier = make().map_err(|error| error.cause().clone())?;
    let Presented { certificate, intermediates, server, ocsp } = presented;
    verifier
        .verify_server_cert(certificate, intermediates, server, ocsp, UnixTime::now())
        .map(drop)
        .map_err(|error| translate::tls_cause(&error))
}

fn verifier(trust: &Trust) -> Result<Arc<dyn ServerCertVerifier>> {
    let mut extra: Vec<CertificateDer<'static>> = Vec::new();
    if let Trust::Authority(file) = trust {
        let unreadable = |error: rustls::pki_types::pem::Error| {
            let reason = errors::setting_authority(file.display().to_string(), error.to_string());
            Error::unsent(Cause::InvalidSetting(reason))
        };
        for certificate in CertificateDer::pem_file_iter(file).map_err(unreadable)? {
            extra.push(certificate.map_err(unreadable)?);
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new_with_extra_roots(extra, provider).map_err(|error| Error::setting(&error))?;
    Ok(Arc::new(verifier))
}

#[cfg(test)]
mod tests;
