//! Whether the certificate of an endpoint is one that its settings accept, found out before a login is made.

use std::{sync::Arc, time::Duration};

use messages::errors;
use rustls::{
    ClientConfig,
    pki_types::{CertificateDer, pem::PemObject},
};
use rustls_platform_verifier::Verifier;

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        certificate::{certificate, handshake},
        endpoint::{Endpoint, Transport, Trust},
    },
};

/// Makes a TLS handshake as a login would and sends nothing over it. Over HTTP there is nothing to accept.
pub(crate) async fn verify(endpoint: &Endpoint, deadline: Duration) -> Result<()> {
    let trust = match endpoint.transport() {
        Transport::Http => return Ok(()),
        Transport::Https { trust } => trust.clone(),
    };
    let verifying = async {
        if let Trust::Pinned(pinned) = trust {
            let presented = certificate(endpoint, deadline).await?.sha256;
            if presented == pinned {
                return Ok(());
            }
            return Err(Error::unsent(Cause::CertificateChanged { pinned, presented: Some(presented) }));
        }
        // The system's store and the file are read from disk.
        let config = tokio::task::spawn_blocking(move || config(&trust)).await;
        handshake(endpoint, config.unwrap_or_else(|_| Err(Error::unsent(Cause::Cancelled)))?).await
    };
    tokio::time::timeout(deadline, verifying)
        .await
        .unwrap_or_else(|_| Err(Error::unsent(Cause::ConnectTimeout)))
}

fn config(trust: &Trust) -> Result<ClientConfig> {
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
    let verifier = Verifier::new_with_extra_roots(extra, Arc::clone(&provider))
        .map_err(|error| Error::setting(&error))?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::setting(&error))?;
    Ok(builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier)).with_no_client_auth())
}
