//! HTTPS: certificates of test machines, and the channel bindings that go with them.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use sha2::{Digest, Sha256};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::{ClientHello, ResolvesServerCert};
use tokio_rustls::rustls::sign::CertifiedKey;
use tokio_rustls::rustls::{self, ServerConfig};
use tokio_rustls::server::TlsStream;

use crate::connection::ByteStream;
use crate::ntlm::channel_bindings_hash;

/// Why a certificate could not be made or used.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// Making the certificate failed.
    #[error("cannot make a certificate: {0}")]
    Certificate(#[from] rcgen::Error),
    /// The TLS library refused it.
    #[error("cannot use the certificate: {0}")]
    Library(#[from] rustls::Error),
}

/// A certificate authority for tests: what a client must trust to trust the machines it signed.
#[derive(Clone)]
pub struct TestAuthority {
    issuer: Arc<CertifiedIssuer<'static, KeyPair>>,
}

impl std::fmt::Debug for TestAuthority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TestAuthority").finish_non_exhaustive()
    }
}

impl TestAuthority {
    /// A new authority with a key of its own.
    pub fn new() -> Result<Self, TlsError> {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Simulated farm authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
        Ok(Self { issuer: Arc::new(issuer) })
    }

    /// Its certificate, to be trusted.
    pub fn pem(&self) -> String {
        self.issuer.pem()
    }
}

/// How a workstation proves who it is over HTTPS.
#[derive(Debug, Clone)]
pub enum Certificate {
    /// By itself, as `winrm quickconfig -transport:https` with a self-made certificate does.
    SelfSigned,
    /// By an authority.
    SignedBy(TestAuthority),
}

/// Whether a client must bind its logon to the TLS connection (`CbtHardeningLevel`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ChannelBinding {
    /// Bindings are not looked at.
    Ignored,
    /// Wrong ones are refused, missing ones accepted. Windows' default.
    #[default]
    Relaxed,
    /// Missing ones are refused, too.
    Strict,
}

/// One certificate in use.
#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) acceptor: TlsAcceptor,
    /// What the client's channel bindings must be.
    pub(crate) bindings: [u8; 16],
    /// SHA-256 of the certificate, in upper-case hexadecimal.
    pub(crate) fingerprint: String,
    pub(crate) pem: String,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("fingerprint", &self.fingerprint).finish_non_exhaustive()
    }
}

impl Identity {
    /// A certificate for this machine name, `localhost` and 127.0.0.1.
    pub(crate) fn new(name: &str, how: &Certificate, expired: bool) -> Result<Self, TlsError> {
        let names = vec![name.to_lowercase(), "localhost".to_owned(), "127.0.0.1".to_owned()];
        let mut params = CertificateParams::new(names)?;
        params.distinguished_name.push(DnType::CommonName, name);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        if expired {
            params.not_before = rcgen::date_time_ymd(2020, 1, 1);
            params.not_after = rcgen::date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate()?;
        let certificate = match how {
            Certificate::SelfSigned => params.self_signed(&key)?,
            Certificate::SignedBy(authority) => params.signed_by(&key, &authority.issuer)?,
        };
        let der = certificate.der().to_vec();
        let digest = Sha256::digest(&der);
        // The signature is ECDSA with SHA-256, so that `tls-server-end-point` uses SHA-256 too (RFC 5929 4.1).
        let mut application_data = b"tls-server-end-point:".to_vec();
        application_data.extend(digest);
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from(der)],
                PrivateKeyDer::try_from(key.serialize_der())
                    .map_err(|reason| rustls::Error::General(reason.into()))?,
            )?;
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            bindings: channel_bindings_hash(&application_data),
            fingerprint: digest.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().concat(),
            pem: certificate.pem(),
        })
    }

    /// The same one when the machine cannot use it: every handshake ends with a fatal alert.
    pub(crate) fn withheld(&self) -> Result<Self, TlsError> {
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(NoCertificate));
        Ok(Self { acceptor: TlsAcceptor::from(Arc::new(config)), ..self.clone() })
    }
}

/// Has no certificate for anybody.
#[derive(Debug)]
struct NoCertificate;

impl ResolvesServerCert for NoCertificate {
    fn resolve(&self, _client_hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        None
    }
}

impl ByteStream for TlsStream<TcpStream> {
    fn reset(&self) {
        self.get_ref().0.reset();
    }
}
