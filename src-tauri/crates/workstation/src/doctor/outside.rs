//! What can be seen without a password: name, port, certificate, WinRM.

use std::{net::SocketAddr, time::Duration};

use messages::{Message, findings, plain};
use tokio::net::TcpStream;

use crate::{
    doctor::{
        advice,
        chart::Chart,
        step::{DraftFinding, Progress, Step},
        target::DoctorTarget,
    },
    error::{Cause, Error, Result},
    winrm::{
        certificate::{Certificate, certificate, unverified},
        endpoint::Transport,
        identify, translate,
        trust::Acceptance,
    },
};

/// How much later than its own deadline a step may end: what it asks for has deadlines itself.
pub(super) const MARGIN: Duration = Duration::from_secs(5);
/// For the judgement of a certificate: Windows looks for 15 s for a list of revoked ones.
const JUDGED: Duration = Duration::from_secs(20);
/// Of an answer to Identify; a real one has 800 bytes.
const MAX_ANSWER: usize = 64 * 1024;

pub(super) async fn look(target: &DoctorTarget, chart: &mut Chart) -> bool {
    let limit = target.timeouts.connect;
    let mut addresses = Vec::new();
    let named = chart.step(Step::Name, limit + MARGIN, async {
        match resolve(target, limit).await {
            Ok(found) => {
                addresses = found;
                name(target, &addresses)
            }
            Err(error) => of_error(&error, target),
        }
    });
    if !named.await {
        return skip(
            chart,
            &[Step::Connection, Step::Certificate, Step::Winrm],
            &findings::address_unknown(),
        );
    }
    let tcp = target.timeouts.tcp;
    let most = tcp.saturating_mul(u32::try_from(addresses.len()).unwrap_or(1)) + MARGIN;
    if !chart.step(Step::Connection, most, connection(target, &addresses)).await {
        return skip(chart, &[Step::Certificate, Step::Winrm], &findings::no_connection());
    }
    let trusted = match target.endpoint.transport() {
        Transport::Http => {
            chart.skip(Step::Certificate, findings::no_certificate_over_http());
            true
        }
        Transport::Https { .. } => {
            let mut seen = None;
            let looked = chart.step(Step::Certificate, limit + JUDGED + MARGIN, async {
                match certificate(&target.endpoint, limit).await {
                    Ok(certificate) => {
                        let found = judge(target, &certificate).await;
                        seen = Some(certificate);
                        found
                    }
                    Err(error) => of_error(&error, target),
                }
            });
            let trusted = looked.await;
            match seen {
                Some(certificate) => chart.note(Progress::Certificate(certificate)),
                None => return skip(chart, &[Step::Winrm], &findings::no_secure_connection()),
            }
            trusted
        }
    };
    let answers = chart.step(Step::Winrm, limit + MARGIN, winrm(target)).await;
    if !(trusted && answers) {
        chart.close();
    }
    trusted && answers
}

fn skip(chart: &mut Chart, steps: &[Step], why: &Message) -> bool {
    chart.skip_all(steps, why);
    chart.close();
    false
}

/// An error in an operator's words, with what helps against it.
pub(super) fn of_error(error: &Error, target: &DoctorTarget) -> DraftFinding {
    let found = DraftFinding::failed(error.sentence(&target.name)).answer(error.to_string());
    let found = match error.cause() {
        Cause::OtherComputer { found: stranger, .. } => found.stranger(&stranger.name),
        _ => found,
    };
    match advice::of(error.cause(), target) {
        Some(advice) => found.advice(advice),
        None => found,
    }
}

/// Host name or address, without the brackets of an IPv6 address.
fn host(target: &DoctorTarget) -> &str {
    target.endpoint.host().trim_matches(['[', ']'])
}

async fn resolve(target: &DoctorTarget, limit: Duration) -> Result<Vec<SocketAddr>> {
    let unknown = || Error::unsent(Cause::NameResolution);
    let found = tokio::time::timeout(limit, target.endpoint.addresses()).await.map_err(|_| unknown())?;
    let addresses = found.map_err(|_| unknown())?;
    if addresses.is_empty() { Err(unknown()) } else { Ok(addresses) }
}

fn name(target: &DoctorTarget, addresses: &[SocketAddr]) -> DraftFinding {
    let host = host(target);
    if host.split('%').next().is_some_and(|address| address.parse::<std::net::IpAddr>().is_ok()) {
        return DraftFinding::passed(findings::is_address(host));
    }
    let mut list: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    list.dedup();
    DraftFinding::passed(findings::is_addresses(host, list))
}

async fn connection(target: &DoctorTarget, addresses: &[SocketAddr]) -> DraftFinding {
    let mut last = Error::unsent(Cause::ConnectTimeout);
    for address in addresses {
        match tokio::time::timeout(target.timeouts.tcp, TcpStream::connect(address)).await {
            Ok(Ok(_)) => {
                return DraftFinding::passed(findings::port_answers(address.port().to_string()))
                    .answer(address.to_string());
            }
            Ok(Err(error)) => last = Error::unsent(translate::io_cause(&error, true)),
            Err(_) => last = Error::unsent(Cause::ConnectTimeout),
        }
    }
    of_error(&last, target)
}

/// Whether the certificate is one that the settings accept.
async fn judge(target: &DoctorTarget, certificate: &Certificate) -> DraftFinding {
    let about = [findings::sha256(certificate.sha256.to_string()), findings::made_for(&certificate.subject)];
    let Err(error) = Acceptance::new(&target.endpoint).accepted(JUDGED).await else {
        return DraftFinding::passed(findings::certificate_accepted()).details(about);
    };
    let found = of_error(&error, target);
    match error.cause() {
        Cause::CertificateChanged { pinned, presented: Some(presented) } => found
            .details([findings::accepted(pinned.to_string()), findings::presented(presented.to_string())]),
        cause if cause.is_certificate() => {
            found.details(about.into_iter().chain([plain::text(error.to_string())]))
        }
        _ => found,
    }
}

/// Whether it is WinRM that answers. No login is made, and over HTTPS any certificate will do: nothing secret is sent.
async fn winrm(target: &DoctorTarget) -> DraftFinding {
    let name = &target.name;
    let asked = async {
        let mut response = identify::ask(&target.endpoint, unverified()?).await?;
        let mut body = Vec::new();
        while body.len() < MAX_ANSWER
            && let Some(part) = response.chunk().await.map_err(|error| translate::http_client(&error))?
        {
            body.extend_from_slice(&part);
        }
        Ok::<_, Error>((response, body))
    };
    let answered = tokio::time::timeout(target.timeouts.connect, asked).await;
    let (response, body) = match answered.unwrap_or_else(|_| Err(Error::unsent(Cause::NoAnswer))) {
        Ok(answer) => answer,
        Err(error) => return of_error(&error, target),
    };
    let header =
        |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let body = String::from_utf8_lossy(&body);
    let status = response.status();
    if let Some(version) = product_version(&body) {
        return DraftFinding::passed(findings::winrm_answers(name)).answer(version);
    }
    let offered = response.headers().get_all("www-authenticate").iter();
    let offered: Vec<&str> = offered.filter_map(|value| value.to_str().ok()).collect();
    if status == reqwest::StatusCode::UNAUTHORIZED && offered.iter().any(|offer| is_offer_of_winrm(offer)) {
        return DraftFinding::passed(findings::winrm_asks(name)).detail(findings::offered(offered));
    }
    let port = target.endpoint.port();
    DraftFinding::failed(findings::not_winrm(port.to_string(), name))
        .detail(findings::http_answer(status.to_string(), header("server")))
        .advice(advice::not_winrm())
}

/// Whether WinRM asks for a login like this: other servers ask for Basic in a realm of their own.
fn is_offer_of_winrm(offer: &str) -> bool {
    let scheme = offer.split_whitespace().next().unwrap_or_default();
    let windows = ["Negotiate", "Kerberos", "CredSSP", "NTLM"];
    windows.iter().any(|known| scheme.eq_ignore_ascii_case(known))
        || offer.to_ascii_uppercase().contains("WSMAN")
}

/// What an answer to Identify says about itself; `None` if it is no such answer.
fn product_version(body: &str) -> Option<String> {
    let document = roxmltree::Document::parse(body).ok()?;
    let find = |name| document.descendants().find(|node| node.tag_name().name() == name);
    find("IdentifyResponse")?;
    Some(find("ProductVersion").and_then(|node| node.text()).unwrap_or_default().trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_of_winrm_is_told_from_that_of_a_web_page() {
        assert!(["Negotiate", "Kerberos", "Basic realm=\"WSMAN\""].into_iter().all(is_offer_of_winrm));
        assert!(!["", "Basic realm=\"Printer\"", "Digest qop=auth"].into_iter().any(is_offer_of_winrm));
    }

    #[test]
    fn only_an_answer_to_identify_is_taken_for_one() {
        let identify = |inside: &str| {
            format!(r#"<s:Envelope xmlns:s="urn:s" xmlns:i="urn:i"><s:Body>{inside}</s:Body></s:Envelope>"#)
        };
        let answer = identify(
            "<i:IdentifyResponse><i:ProductVersion>OS: 0.0.0 Stack: 3.0 </i:ProductVersion></i:IdentifyResponse>",
        );
        assert_eq!(product_version(&answer).as_deref(), Some("OS: 0.0.0 Stack: 3.0"));
        assert_eq!(product_version(&identify("<i:IdentifyResponse/>")).as_deref(), Some(""));
        for other in ["", "<html><body>IdentifyResponse</body></html>", &identify("<s:Fault/>")] {
            assert_eq!(product_version(other), None, "{other}");
        }
    }
}
