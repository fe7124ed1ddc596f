//! A sign of life, without a login: it cannot lock an account.

use std::{sync::Arc, time::Duration};

use crate::{
    error::{Cause, Error, Result},
    winrm::{endpoint::Endpoint, translate, wire},
};

/// WS-Management Identify (DSP0226, section 11).
const IDENTIFY: &str = concat!(
    r#"<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" "#,
    r#"xmlns:wsmid="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd">"#,
    "<s:Header/><s:Body><wsmid:Identify/></s:Body></s:Envelope>"
);

/// Asks whether anything answers HTTP at the endpoint. Any answer will do, whatever its status: whether Identify is
/// allowed without a login is up to the workstation's policy. Over HTTPS a certificate is an answer as well.
pub async fn identify(endpoint: &Endpoint, timeout: Duration) -> Result<()> {
    let asking = async {
        if let Some(wire) = wire::laid() {
            return wire.identify(endpoint.host(), endpoint.port()).await.map_err(wire::unsent);
        }
        match ask(endpoint, without_trust()?).await {
            Err(error) if !error.cause().is_certificate() => Err(error),
            _ => Ok(()),
        }
    };
    tokio::time::timeout(timeout, asking).await.unwrap_or_else(|_| Err(Error::unsent(Cause::NoAnswer)))
}

/// Sends Identify; whatever is answered.
pub(crate) async fn ask(endpoint: &Endpoint, tls: rustls::ClientConfig) -> Result<reqwest::Response> {
    let (client, url) = client(tls, endpoint).await?;
    let sent = client
        .post(url)
        .header("Content-Type", "application/soap+xml;charset=UTF-8")
        .header("WSMANIDENTIFY", "unauthenticated")
        .body(IDENTIFY)
        .send()
        .await;
    // Nothing is changed by asking.
    sent.map_err(|error| Error::unsent(translate::http_client(&error).cause().clone()))
}

/// Without a trusted root a TLS handshake ends at the certificate, which is all that is asked for.
fn without_trust() -> Result<rustls::ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| Error::setting(&error))?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth())
}

/// Stands in a URL for an address with a zone, which URLs cannot hold. Nobody can have this name (RFC 6761).
const ZONED: &str = "zoned.invalid";

/// For one request without a login: a client, and the URL by which it reaches the endpoint.
pub(crate) async fn client(
    tls: rustls::ClientConfig,
    endpoint: &Endpoint,
) -> Result<(reqwest::Client, String)> {
    let mut builder = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .http1_only()
        .pool_max_idle_per_host(0)
        .redirect(reqwest::redirect::Policy::none());
    let mut url = endpoint.url();
    if endpoint.zone().is_some() {
        let addresses = endpoint.addresses().await.map_err(|_| Error::unsent(Cause::NameResolution))?;
        builder = builder.resolve_to_addrs(ZONED, &addresses);
        url = url.replace(endpoint.host(), ZONED);
    }
    Ok((builder.build().map_err(|error| Error::setting(&error))?, url))
}
