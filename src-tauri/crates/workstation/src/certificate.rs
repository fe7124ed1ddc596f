//! The certificate that an HTTPS listener presents: for people to look at, and to name the one that is there instead of
//! the pinned one.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use rustls::{
    ClientConfig, DigitallySignedStruct, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use sha2::{Digest, Sha256};
use tokio::net::TcpStream;
use x509_parser::{
    extensions::GeneralName,
    prelude::{FromDer, X509Certificate},
    time::ASN1Time,
};

use crate::{
    endpoint::{Endpoint, Transport},
    error::{Cause, Error, Result, TlsFault},
    translate,
};

/// The SHA-256 digest of a certificate, by which it can be told from every other.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

/// Why a text is not a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FingerprintError {
    /// It has 40 digits.
    #[error(
        "This is a SHA-1 thumbprint, as Windows shows it. Give the SHA-256 fingerprint, which has 64 digits."
    )]
    Sha1,
    /// It has neither 64 digits nor 40.
    #[error("A SHA-256 fingerprint has 64 digits (0 to 9, A to F), this has {0}.")]
    Length(usize),
    /// It holds something else.
    #[error("A fingerprint has the digits 0 to 9 and A to F only, with or without colons; this has {0:?}.")]
    Character(char),
}

impl Fingerprint {
    /// Reads 64 hexadecimal digits; colons, hyphens and spaces between them do not matter.
    pub fn parse(text: &str) -> Result<Self, FingerprintError> {
        // Windows' certificate window puts an invisible mark before what is copied from it.
        let between = |c: &char| !c.is_whitespace() && ![':', '-', '\u{200e}'].contains(c);
        let mut digits = Vec::with_capacity(64);
        for c in text.chars().filter(between) {
            let digit = c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            digits.push(digit.ok_or(FingerprintError::Character(c))?);
        }
        match digits.len() {
            64 => {
                let mut bytes = [0; 32];
                for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
                    *byte = pair.iter().fold(0, |byte, digit| byte << 4 | digit);
                }
                Ok(Self(bytes))
            }
            40 => Err(FingerprintError::Sha1),
            length => Err(FingerprintError::Length(length)),
        }
    }

    fn of(certificate: &[u8]) -> Self {
        Self(Sha256::digest(certificate).into())
    }
}

/// `AB:CD:…`
impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, byte) in self.0.iter().enumerate() {
            let colon = if place == 0 { "" } else { ":" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

impl std::fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl std::str::FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

/// Why a file does not say which authorities are trusted.
#[derive(Debug, thiserror::Error)]
pub enum AuthorityError {
    /// The system does not hand it out.
    #[error("The file could not be read: {0}.")]
    Unread(std::io::Error),
    /// It holds something else.
    #[error("The file holds no certificate in PEM form. On Windows, export it as “Base-64 encoded X.509”.")]
    NoCertificate,
}

/// Whether a file holds certificates of authorities. Blocks on it.
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
        let reason = "it is reached over HTTP, which has no certificate.";
        return Err(Error::unsent(Cause::InvalidSetting(reason.into())));
    }
    tokio::time::timeout(deadline, fetch(endpoint))
        .await
        .unwrap_or_else(|_| Err(Error::unsent(Cause::ConnectTimeout)))
}

async fn fetch(endpoint: &Endpoint) -> Result<Certificate> {
    let (config, onlooker) = onlooker()?;
    handshake(endpoint, config).await?;
    match onlooker.take() {
        Some(der) => Certificate::read(&der),
        None => {
            Err(Error::unsent(Cause::TlsHandshake(TlsFault::Other("no certificate was presented".into()))))
        }
    }
}

/// Makes a TLS handshake with an endpoint and sends nothing over it.
pub(crate) async fn handshake(endpoint: &Endpoint, config: ClientConfig) -> Result<()> {
    // A certificate can name an address, but no zone.
    let host = endpoint.bare_host();
    let name = host.split('%').next().unwrap_or_default().to_owned();
    let server = ServerName::try_from(name).map_err(|error| setting(&error))?;
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
        .map_err(|error| setting(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&onlooker) as Arc<dyn ServerCertVerifier>)
        .with_no_client_auth();
    Ok((config, onlooker))
}

fn setting(error: &dyn std::fmt::Display) -> Error {
    Error::unsent(Cause::InvalidSetting(error.to_string().into()))
}

/// Lets every certificate pass whose key the listener holds, and keeps it.
#[derive(Debug)]
struct Onlooker {
    provider: Arc<CryptoProvider>,
    seen: Mutex<Option<CertificateDer<'static>>>,
}

impl Onlooker {
    fn take(&self) -> Option<CertificateDer<'static>> {
        // Nothing can be left half done: it is one value.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl ServerCertVerifier for Onlooker {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        *seen = Some(certificate.clone().into_owned());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_read_in_every_usual_spelling() {
        let digits = "0123456789abcdef".repeat(4);
        let read = Fingerprint::parse(&digits).unwrap();
        let shown = read.to_string();
        assert!(shown.starts_with("01:23:45:67:89:AB:CD:EF:01") && shown.len() == 95, "{shown}");
        for spelling in [&shown, &format!("\u{200e} {}", digits.to_uppercase()), &shown.replace(':', " ")] {
            assert_eq!(Fingerprint::parse(spelling), Ok(read));
        }
    }

    #[test]
    fn what_is_no_fingerprint_is_refused_with_the_reason() {
        use FingerprintError::{Character, Length, Sha1};
        for (text, error) in [
            ("", Length(0)),
            ("ab:cd", Length(4)),
            (&"a".repeat(63), Length(63)),
            (&"a".repeat(65), Length(65)),
            (&"a".repeat(40), Sha1),
            ("sha256", Character('s')),
        ] {
            assert_eq!(Fingerprint::parse(text), Err(error), "{text:?}");
        }
    }
}
