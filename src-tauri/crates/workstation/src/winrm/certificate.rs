//! The certificate that an HTTPS listener presents: for people to look at, and to name the one that is there instead of
//! the pinned one.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use messages::{Message, errors, forms};
use rustls::{
    ClientConfig, DigitallySignedStruct, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use tokio::net::TcpStream;
use x509_parser::{
    extensions::GeneralName,
    prelude::{FromDer, X509Certificate},
    time::ASN1Time,
};

use crate::{
    error::{Cause, Error, Result, TlsFault},
    winrm::{
        endpoint::{Endpoint, Transport},
        fingerprint::Fingerprint,
        translate,
    },
};

/// Why a file does not say which authorities are trusted.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The system does not hand it out.
    #[error("{}", self.message())]
    Unread(std::io::Error),
    /// It holds something else.
    #[error("{}", self.message())]
    NoCertificate,
}

impl AuthorityError {
    /// For the operator.
    pub fn message(&self) -> Message {
        match self {
            Self::Unread(error) => forms::authority_unread(error.to_string()),
            Self::NoCertificate => forms::authority_no_certificate(),
        }
    }
}

/// Whether a file holds certificates of authorities. Blocks on it.
#[expect(clippy::disallowed_methods, reason = "a form is checked before anything runs")]
pub fn check_authority(file: &Path) -> Result<(), AuthorityError> {
    let bytes = std::fs::read(file).map_err(AuthorityError::Unread)?;
    let found: Vec<CertificateDer> =
        CertificateDer::pem_slice_iter(&bytes).filter_map(std::result::Result::ok).collect();
    let good = |der: &CertificateDer| X509Certificate::from_der(der).is_ok();
    if found.is_empty() || !found.iter().all(good) { Err(AuthorityError::NoCertificate) } else { Ok(()) }
}

/// What a certificate says of itself. Nothing of it has been verified but that the listener holds its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its fingerprint.
    pub sha256: Fingerprint,
    /// Whom it was made for, `CN=ws-07`.
    pub subject: String,
    /// Who signed it; the same as `subject` when it signed itself.
    pub issuer: String,
    /// The beginning of its validity.
    pub not_before: SystemTime,
    /// The end of its validity.
    pub not_after: SystemTime,
    /// The host names and addresses that it is for.
    pub names: Vec<String>,
}

impl Certificate {
    fn read(der: &[u8]) -> Result<Self> {
        let unreadable = |text: String| Error::unsent(Cause::TlsCertificate(text.into()));
        let (_, parsed) = X509Certificate::from_der(der).map_err(|error| unreadable(error.to_string()))?;
        let names = match parsed.subject_alternative_name() {
            Ok(Some(extension)) => extension.value.general_names.iter().filter_map(name).collect(),
            // Without names, or with some that cannot be read: it is for none.
            Ok(None) | Err(_) => Vec::new(),
        };
        Ok(Self {
            sha256: Fingerprint::of(der),
            subject: parsed.subject().to_string(),
            issuer: parsed.issuer().to_string(),
            not_before: instant(parsed.validity().not_before),
            not_after: instant(parsed.validity().not_after),
            names,
        })
    }
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        GeneralName::IPAddress(bytes) => {
            let four = <[u8; 4]>::try_from(*bytes).map(std::net::IpAddr::from);
            let sixteen = || <[u8; 16]>::try_from(*bytes).map(std::net::IpAddr::from);
            four.or_else(|_| sixteen()).ok().map(|address| address.to_string())
        }
        _ => None,
    }
}

fn instant(time: ASN1Time) -> SystemTime {
    let seconds = Duration::from_secs(time.timestamp().unsigned_abs());
    let instant = if time.timestamp() < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(seconds)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(seconds)
    };
    instant.unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Fetches the certificate that an HTTPS endpoint presents, whatever it is. A TLS handshake is made and nothing is sent
/// over it.
pub async fn certificate(endpoint: &Endpoint, deadline: Duration) -> Result<Certificate> {
    if *endpoint.transport() == Transport::Http {
        return Err(Error::unsent(Cause::InvalidSetting(errors::setting_no_certificate())));
    }
    tokio::time::timeout(deadline, fetch(endpoint))
        .await
        .unwrap_or_else(|_| Err(Error::unsent(Cause::ConnectTimeout)))
}

async fn fetch(endpoint: &Endpoint) -> Result<Certificate> {
    Certificate::read(&presented(endpoint).await?.certificate)
}

/// What an endpoint presents in a handshake, for whoever judges it: the listener holds the key, and nothing else is known.
#[derive(Debug)]
pub(crate) struct Presented {
    pub(crate) certificate: CertificateDer<'static>,
    pub(crate) intermediates: Vec<CertificateDer<'static>>,
    pub(crate) server: ServerName<'static>,
    pub(crate) ocsp: Vec<u8>,
}

/// Makes a TLS handshake with an endpoint and sends nothing over it.
pub(crate) async fn presented(endpoint: &Endpoint) -> Result<Presented> {
    let (config, onlooker) = onlooker()?;
    handshake(endpoint, config).await?;
    onlooker.take().ok_or_else(|| {
        Error::unsent(Cause::TlsHandshake(TlsFault::Other("no certificate was presented".into())))
    })
}

async fn handshake(endpoint: &Endpoint, config: ClientConfig) -> Result<()> {
    // A certificate can name an address, but no zone.
    let host = endpoint.bare_host();
    let name = host.split('%').next().unwrap_or_default().to_owned();
    let server = ServerName::try_from(name).map_err(|error| Error::setting(&error))?;
    let addresses = endpoint.addresses().await.map_err(|_| Error::unsent(Cause::NameResolution))?;
    let stream = TcpStream::connect(&*addresses)
        .await
        .map_err(|error| Error::unsent(translate::io_cause(&error, true)))?;
    let made = tokio_rustls::TlsConnector::from(Arc::new(config)).connect(server, stream).await;
    made.map(drop).map_err(|error| Error::unsent(translate::handshake_cause(&error)))
}

/// TLS that accepts whatever certificate there is. For nothing that must stay between the two.
pub(crate) fn unverified() -> Result<ClientConfig> {
    onlooker().map(|(config, _)| config)
}

fn onlooker() -> Result<(ClientConfig, Arc<Onlooker>)> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let onlooker = Arc::new(Onlooker { provider: Arc::clone(&provider), seen: Mutex::default() });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::setting(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&onlooker) as Arc<dyn ServerCertVerifier>)
        .with_no_client_auth();
    Ok((config, onlooker))
}

/// Lets every certificate pass whose key the listener holds, and keeps it.
#[derive(Debug)]
struct Onlooker {
    provider: Arc<CryptoProvider>,
    seen: Mutex<Option<Presented>>,
}

impl Onlooker {
    fn take(&self) -> Option<Presented> {
        // Nothing can be left half done: it is one value.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl ServerCertVerifier for Onlooker {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server: &ServerName<'_>,
        ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        *seen = Some(Presented {
            certificate: certificate.clone().into_owned(),
            intermediates: intermediates.iter().map(|other| other.clone().into_owned()).collect(),
            server: server.to_owned(),
            ocsp: ocsp.to_owned(),
        });
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
