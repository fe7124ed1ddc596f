//! Telegram, Discord and webhooks: one POST with JSON, and what its answer means.

use std::{error::Error as _, sync::Arc, time::Duration};

use messages::targets;
use reqwest::{Client, Proxy, Response, StatusCode, Url, redirect::Policy};
use rustls::{
    ClientConfig,
    crypto::{CryptoProvider, ring},
    pki_types::CertificateDer,
};
use rustls_platform_verifier::Verifier;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::{
    Destination, Error, Letter, Result,
    error::is_about_tls,
    target::{cut, url},
};

/// How long making a connection may take.
const CONNECT: Duration = Duration::from_secs(10);
/// How much of an answer is read.
const LONGEST_ANSWER: usize = 16 * 1024;
/// How much of it is shown.
const LONGEST_SAID: usize = 300;
/// Telegram's and Discord's limits, in characters.
/// <https://core.telegram.org/bots/api#sendmessage>, <https://discord.com/developers/docs/resources/webhook#execute-webhook>
const TELEGRAM_MOST: usize = 4096;
const DISCORD_MOST: usize = 2000;

pub(crate) async fn send(
    target: &Destination,
    secret: &SecretString,
    proxy: &str,
    letter: &Letter,
    trusted: &[CertificateDer<'static>],
) -> Result<()> {
    let client = client(proxy, trusted)?;
    let secret = secret.expose_secret();
    let request = match target {
        Destination::Telegram { api, chat } => {
            let api = url(api)?;
            let url = format!("{}/bot{secret}/sendMessage", api.as_str().trim_end_matches('/'));
            let body = json!({ "chat_id": chat.trim(), "text": letter.whole(TELEGRAM_MOST) });
            client.post(parsed(&url)?).body(body.to_string())
        }
        Destination::Discord => {
            // Nobody is called by a name that happens to be in a title.
            let body = json!({ "content": letter.whole(DISCORD_MOST), "allowed_mentions": { "parse": [] } });
            client.post(parsed(secret)?).body(body.to_string())
        }
        Destination::Webhook { address } => {
            let body = json!({
                "program": "LDFleet",
                "kind": letter.kind,
                "title": letter.title,
                "text": letter.text,
                "at_ms": letter.at_ms,
            });
            let request = client.post(url(address)?).body(body.to_string());
            if secret.is_empty() { request } else { request.bearer_auth(secret) }
        }
        Destination::Email(_) => return Err(Error::Setting(targets::not_a_webhook())),
    };
    let sent = request.header("content-type", "application/json").send().await;
    let answer = sent.map_err(|error| not_sent(error, secret))?;
    judge(answer, secret).await
}

fn parsed(text: &str) -> Result<Url> {
    // The text is a secret.
    Url::parse(text).map_err(|_| Error::Setting(targets::not_a_webhook()))
}

fn client(proxy: &str, trusted: &[CertificateDer<'static>]) -> Result<Client> {
    let tls = |error: rustls::Error| Error::Tls(error.to_string());
    let provider: Arc<CryptoProvider> = Arc::new(ring::default_provider());
    let verifier =
        Verifier::new_with_extra_roots(trusted.iter().cloned(), Arc::clone(&provider)).map_err(tls)?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(tls)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let mut builder = Client::builder()
        .tls_backend_preconfigured(config)
        .connect_timeout(CONNECT)
        .pool_max_idle_per_host(0)
        // A redirect would take the token along.
        .redirect(Policy::none())
        .user_agent(concat!("LDFleet/", env!("CARGO_PKG_VERSION")));
    builder = if proxy.trim().is_empty() {
        builder.no_proxy()
    } else {
        let wrong = |_| Error::Setting(targets::not_a_proxy(proxy));
        builder.proxy(Proxy::all(proxy.trim()).map_err(wrong)?)
    };
    builder.build().map_err(|error| Error::NoConnection(reasons(&error.without_url())))
}

fn not_sent(error: reqwest::Error, secret: &str) -> Error {
    let error = error.without_url();
    let reason = without(&reasons(&error), secret);
    if error.is_timeout() {
        Error::TooSlow
    } else if is_about_tls(&error) {
        Error::Tls(reason)
    } else {
        Error::NoConnection(reason)
    }
}

/// The last cause says most.
fn reasons(error: &reqwest::Error) -> String {
    let mut last = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        last = error.to_string();
        cause = error.source();
    }
    last
}

/// What a service said, without the secret that it may repeat.
fn without(said: &str, secret: &str) -> String {
    let said: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let said = if secret.is_empty() { said } else { said.replace(secret, "…") };
    cut(&said, LONGEST_SAID)
}

async fn judge(mut answer: Response, secret: &str) -> Result<()> {
    let status = answer.status();
    let retry_after = answer.headers().get("retry-after").and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    let mut body = Vec::new();
    while body.len() < LONGEST_ANSWER
        && let Ok(Some(piece)) = answer.chunk().await
    {
        body.extend_from_slice(&piece);
    }
    if status.is_success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&body).into_owned();
    let json: Value = serde_json::from_str(&text).unwrap_or_default();
    let words = ["description", "message", "error"].into_iter().find_map(|key| json[key].as_str());
    let said = match words.unwrap_or(text.trim()) {
        "" => status.to_string(),
        words => format!("{} {words}", status.as_u16()),
    };
    let said = without(&said, secret);
    Err(match status {
        StatusCode::TOO_MANY_REQUESTS => {
            let inside = json["parameters"]["retry_after"].as_f64().or(json["retry_after"].as_f64());
            let seconds =
                inside.map(f64::ceil).or(retry_after.map(|n| u32::try_from(n).unwrap_or(u32::MAX).into()));
            Error::Wait(Duration::try_from_secs_f64(seconds.unwrap_or(30.0)).unwrap_or(CONNECT))
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            Error::NotLetIn(said)
        }
        StatusCode::REQUEST_TIMEOUT => Error::Fails(said),
        status if status.is_server_error() => Error::Fails(said),
        _ => Error::Refused(said),
    })
}
