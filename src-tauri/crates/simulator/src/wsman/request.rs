//! One request, from its envelope to its answer.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::envelope::{ENUMERATION, Envelope, SHELL, TRANSFER, answer};
use super::faults::WsmanFault;
use super::{settings, shell, wql};
use crate::machine::Machine;
use crate::request_kind::RequestKind;

/// A message and the HTTP status it goes with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) xml: String,
}

impl Answer {
    /// Something that is no SOAP and no XML.
    pub(crate) fn garbage() -> Self {
        Self { status: 200, xml: "\u{1}<<this is not what you asked for>>".into() }
    }

    /// Whether a quota kept the request from being carried out.
    pub(crate) fn is_over_quota(&self) -> bool {
        self.status == 500 && self.xml.contains(":QuotaLimit<")
    }

    /// Leaves the description of the shell out of an answer to Create.
    pub(crate) fn leave_out_shell(&mut self) {
        let (Some(start), Some(end)) = (self.xml.find("<rsp:Shell xmlns"), self.xml.find("</rsp:Shell>"))
        else {
            return;
        };
        if self.xml.contains("/CreateResponse</a:Action>") {
            self.xml.replace_range(start..end + "</rsp:Shell>".len(), "");
        }
    }

    /// Puts a fault's explanation into Chinese; its codes stay.
    pub(crate) fn localise(&mut self) {
        const ENGLISH: &str = "<s:Text xml:lang=\"en-US\">";
        const CHINESE: &str =
            "WS-Management \u{670d}\u{52a1}\u{65e0}\u{6cd5}\u{5904}\u{7406}\u{8be5}\u{8bf7}\u{6c42}\u{3002}";
        let Some(start) = self.xml.find(ENGLISH) else { return };
        let Some(length) = self.xml[start..].find("</s:Text>") else { return };
        let text = self.xml[start + ENGLISH.len()..start + length].to_owned();
        self.xml = self.xml.replace(&text, CHINESE).replace(ENGLISH, "<s:Text xml:lang=\"zh-CN\">");
    }
}

/// What carrying out a request gives: the action of the answer and its body.
pub(super) type Outcome = Result<(String, String), WsmanFault>;

/// Smallest `MaxEnvelopeSize` a client may ask for ([MS-WSMV] 3.1.4.1.7).
const LEAST_ENVELOPE: usize = 8192;

/// The answer with which a request is refused.
pub(crate) fn refuse(machine: &Machine, envelope: &Envelope, fault: &WsmanFault) -> Answer {
    Answer {
        status: 500,
        xml: fault.envelope(&envelope.message_id, envelope.host().unwrap_or(&machine.config.name)),
    }
}

/// Carries out a request. `gone` completes when the client has left: a Receive then stops waiting, and nothing is
/// answered.
pub(crate) async fn serve(
    machine: &Machine,
    envelope: &Envelope,
    client: &str,
    gone: impl Future<Output = ()>,
) -> Option<Answer> {
    let outcome = match check(machine, envelope) {
        Err(fault) => Err(fault),
        Ok(()) if envelope.kind() == RequestKind::Receive => tokio::select! {
            biased;
            outcome = shell::receive(machine, envelope) => outcome,
            () = gone => return None,
        },
        Ok(()) => {
            let delay = slow_class(machine, envelope);
            if !delay.is_zero() {
                tokio::select! {
                    biased;
                    () = sleep(delay) => {}
                    () = gone => return None,
                }
            }
            carry_out(machine, envelope, client)
        }
    };
    Some(match outcome {
        Ok((action, body)) => Answer { status: 200, xml: answer(&action, &envelope.message_id, &body) },
        Err(fault) => refuse(machine, envelope, &fault),
    })
}

fn slow_class(machine: &Machine, envelope: &Envelope) -> Duration {
    match envelope.kind() {
        RequestKind::Enumerate => wql::delay(&machine.lock(), envelope),
        _ => Duration::ZERO,
    }
}

fn check(machine: &Machine, envelope: &Envelope) -> Result<(), WsmanFault> {
    if let Some(timeout) = &envelope.bad_timeout {
        return Err(WsmanFault::bad_timeout(timeout));
    }
    if envelope.size_limit.is_some_and(|size| size < LEAST_ENVELOPE) {
        return Err(WsmanFault::by_code(2_150_858_824));
    }
    if envelope.xml.len() > machine.config.quotas.envelope {
        return Err(WsmanFault::by_code(2_150_858_790));
    }
    Ok(())
}

fn carry_out(machine: &Machine, envelope: &Envelope, client: &str) -> Outcome {
    let now = Instant::now();
    let mut state = machine.at(now);
    let uri = envelope.resource_uri.trim_end_matches('/');
    let outcome = match envelope.kind() {
        RequestKind::Create if uri == format!("{SHELL}/cmd") => {
            shell::create(&mut state, &machine.config, envelope, client, now)
        }
        RequestKind::Command => shell::command(&mut state, &machine.config, envelope, now),
        RequestKind::Send => shell::send(&mut state, envelope, now),
        RequestKind::Signal => shell::signal(&mut state, envelope, now),
        RequestKind::Delete => shell::delete(&mut state, envelope, now),
        RequestKind::Enumerate if uri == SHELL => Ok(shell::enumerate(&state, &machine.config, now)),
        RequestKind::Enumerate if wql::is_wmi(uri) => {
            wql::enumerate(&mut state, machine.config.quotas.operations, envelope, now)
        }
        RequestKind::Get if uri == settings::RESOURCE => Ok(settings::get(&machine.config)),
        RequestKind::Get if uri == SHELL => shell::get(&state, &machine.config, envelope, now),
        RequestKind::Create | RequestKind::Get => Err(WsmanFault::no_resource(uri)),
        RequestKind::Pull => wql::pull(&mut state, envelope),
        RequestKind::Identify => return Ok((String::new(), String::new())),
        _ => Err(WsmanFault::not_supported(&envelope.action)),
    };
    drop(state);
    machine.changed.notify_waiters();
    outcome
}

/// The answer to Identify: the operating system is named to those who are logged on only.
pub(crate) fn identify(machine: &Machine, anonymous: bool) -> Answer {
    let system = if anonymous { "0.0.0" } else { &machine.lock().world.profile.os_version.clone() };
    let system = system.rsplitn(2, '.').last().filter(|_| !anonymous).unwrap_or(system);
    let xml = format!(
        "<s:Envelope xml:lang=\"en-US\" xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Header/><s:Body>\
         <wsmid:IdentifyResponse xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\">\
         <wsmid:ProtocolVersion>http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd</wsmid:ProtocolVersion>\
         <wsmid:ProductVendor>Microsoft Corporation</wsmid:ProductVendor>\
         <wsmid:ProductVersion>OS: {system} SP: 0.0 Stack: 3.0</wsmid:ProductVersion>\
         </wsmid:IdentifyResponse></s:Body></s:Envelope>"
    );
    Answer { status: 200, xml }
}

pub(super) fn shell_action(name: &str) -> String {
    format!("{SHELL}/{name}Response")
}

pub(super) fn transfer_action(name: &str) -> String {
    format!("{TRANSFER}/{name}Response")
}

pub(super) fn enumeration_action(name: &str) -> String {
    format!("{ENUMERATION}/{name}Response")
}
