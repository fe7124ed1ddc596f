//! Reading requests by local name, whatever their prefixes; writing answers with the prefixes Windows uses.

use std::fmt::Write as _;
use std::time::Duration;

use roxmltree::{Document, Node};

use crate::request_kind::RequestKind;

pub(super) const SHELL: &str = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
pub(super) const TRANSFER: &str = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
pub(super) const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
/// Namespace of the Identify request and answer.
pub(crate) const IDENTIFY_NAMESPACE: &str = "http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd";

/// A request, with what every kind of it has taken out of the header.
#[derive(Debug, Clone, Default)]
pub(crate) struct Envelope {
    pub(crate) action: String,
    pub(crate) message_id: String,
    pub(crate) resource_uri: String,
    /// The address the client believes to talk to.
    pub(crate) to: String,
    /// `ShellId` of the selector set.
    pub(crate) shell_id: Option<String>,
    pub(crate) selectors: Vec<(String, String)>,
    /// Options inside the header; an option set anywhere else has no effect, as on Windows.
    pub(crate) options: Vec<(String, String)>,
    pub(crate) operation_timeout: Option<Duration>,
    /// A timeout that is there but cannot be read.
    pub(crate) bad_timeout: Option<String>,
    pub(crate) size_limit: Option<usize>,
    pub(crate) session_id: Option<String>,
    /// The whole message, for what only one kind of request has.
    pub(crate) xml: String,
}

/// First descendant element with this local name.
pub(super) fn find<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.descendants().find(|node| node.is_element() && node.tag_name().name() == name)
}

/// All text below a node.
pub(super) fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

/// An attribute by local name.
pub(super) fn attribute(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value().to_owned())
}

impl Envelope {
    /// `None` if this is not a SOAP 1.2 envelope.
    pub(crate) fn parse(bytes: &[u8]) -> Option<Self> {
        let xml = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}').to_owned();
        let document = Document::parse(&xml).ok()?;
        let root = document.root_element();
        if root.tag_name().name() != "Envelope" || root.tag_name().namespace() != Some(SOAP) {
            return None;
        }
        let mut envelope = Self::default();
        let header = root.children().find(|node| node.tag_name().name() == "Header");
        for node in header.into_iter().flat_map(|header| header.children()).filter(Node::is_element) {
            match node.tag_name().name() {
                "Action" => text(node).trim().clone_into(&mut envelope.action),
                "MessageID" => text(node).trim().clone_into(&mut envelope.message_id),
                "To" => text(node).trim().clone_into(&mut envelope.to),
                "ResourceURI" => text(node).trim().clone_into(&mut envelope.resource_uri),
                "MaxEnvelopeSize" => envelope.size_limit = text(node).trim().parse().ok(),
                "OperationTimeout" => {
                    envelope.operation_timeout = parse_duration(text(node).trim());
                    let unread = envelope.operation_timeout.is_none();
                    envelope.bad_timeout = unread.then(|| text(node).trim().to_owned());
                }
                "SessionId" => envelope.session_id = Some(text(node).trim().to_owned()),
                "SelectorSet" => envelope.selectors = named(node),
                "OptionSet" => envelope.options = named(node),
                _ => {}
            }
        }
        envelope.shell_id = envelope
            .selectors
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("ShellId"))
            .map(|(_, value)| value.to_ascii_uppercase());
        if find(root, "Identify").is_some_and(|node| node.tag_name().namespace() == Some(IDENTIFY_NAMESPACE))
        {
            IDENTIFY_NAMESPACE.clone_into(&mut envelope.action);
        }
        drop(document);
        envelope.xml = xml;
        Some(envelope)
    }

    /// The host part of that address: by it Windows names itself in faults.
    pub(super) fn host(&self) -> Option<&str> {
        let authority = self.to.split_once("://")?.1.split('/').next()?;
        Some(authority.rsplit_once(':').map_or(authority, |(host, _)| host)).filter(|host| !host.is_empty())
    }

    /// An option of the header, by name.
    pub(super) fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub(crate) fn kind(&self) -> RequestKind {
        let last = self.action.rsplit('/').next().unwrap_or_default();
        match (self.action.strip_suffix(last), last) {
            (_, "wsmanidentity.xsd") => RequestKind::Identify,
            (Some(prefix), name) if prefix.trim_end_matches('/') == SHELL => match name {
                "Command" => RequestKind::Command,
                "Receive" => RequestKind::Receive,
                "Send" => RequestKind::Send,
                "Signal" => RequestKind::Signal,
                _ => RequestKind::Other,
            },
            (Some(prefix), name) if prefix.trim_end_matches('/') == TRANSFER => match name {
                "Create" => RequestKind::Create,
                "Delete" => RequestKind::Delete,
                "Get" => RequestKind::Get,
                _ => RequestKind::Other,
            },
            (Some(prefix), name) if prefix.trim_end_matches('/') == ENUMERATION => match name {
                "Enumerate" => RequestKind::Enumerate,
                "Pull" => RequestKind::Pull,
                _ => RequestKind::Other,
            },
            _ => RequestKind::Other,
        }
    }
}

fn named(set: Node<'_, '_>) -> Vec<(String, String)> {
    set.children()
        .filter(Node::is_element)
        .filter_map(|node| Some((attribute(node, "Name")?, text(node).trim().to_owned())))
        .collect()
}

/// Reads an `xs:duration` without years and months, for example `PT60.000S` or `PT1H30M`.
pub(crate) fn parse_duration(text: &str) -> Option<Duration> {
    let rest = text.strip_prefix('P')?;
    let (days, time) = rest.split_once('T').unwrap_or((rest, ""));
    let mut seconds = match days {
        "" => 0.0,
        days => days.strip_suffix('D')?.parse::<f64>().ok()? * 86_400.0,
    };
    let mut number = String::new();
    for character in time.chars() {
        let factor = match character {
            '0'..='9' | '.' => {
                number.push(character);
                continue;
            }
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * factor;
        number.clear();
    }
    (number.is_empty() && rest.chars().any(|character| character.is_ascii_digit()))
        .then(|| Duration::try_from_secs_f64(seconds).ok())
        .flatten()
}

/// Escapes text for an element or a double-quoted attribute; what XML cannot carry becomes U+FFFD.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' | '\u{20}'.. => out.push(character),
            _ => out.push('\u{fffd}'),
        }
    }
    out
}

const PREFIXES: [(&str, &str); 8] = [
    ("s", SOAP),
    ("a", "http://schemas.xmlsoap.org/ws/2004/08/addressing"),
    ("x", TRANSFER),
    ("e", "http://schemas.xmlsoap.org/ws/2004/08/eventing"),
    ("n", ENUMERATION),
    ("w", "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"),
    ("rsp", SHELL),
    ("p", "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd"),
];

/// The prefixes Windows declares on an answer of this kind.
fn prefixes(action: &str) -> &'static [&'static str] {
    match action.rsplit('/').next().unwrap_or_default() {
        "fault" => &["s", "a", "x", "e", "n", "w", "p"],
        "GetResponse" => &["s", "a", "x", "w", "p"],
        "DeleteResponse" => &["s", "a", "w", "p"],
        "ReceiveResponse" => &["s", "a", "w", "rsp", "p"],
        "EnumerateResponse" | "PullResponse" => &["s", "a", "n", "w", "p"],
        _ => &["s", "a", "x", "w", "rsp", "p"],
    }
}

/// A new identifier as Windows writes them, the same in each run of a simulation that has seeded `fastrand`.
pub(super) fn guid() -> String {
    uuid::Builder::from_random_bytes(fastrand::u128(..).to_le_bytes())
        .into_uuid()
        .to_string()
        .to_ascii_uppercase()
}

/// A complete answer.
pub(super) fn answer(action: &str, relates_to: &str, body: &str) -> String {
    let mut out = String::with_capacity(body.len() + 1200);
    out.push_str("<s:Envelope xml:lang=\"en-US\"");
    for prefix in prefixes(action) {
        if let Some((_, namespace)) = PREFIXES.iter().find(|(known, _)| known == prefix) {
            let _ = write!(out, " xmlns:{prefix}=\"{namespace}\"");
        }
    }
    let _ = write!(
        out,
        "><s:Header><a:Action>{action}</a:Action><a:MessageID>uuid:{}</a:MessageID>\
         <p:ActivityId>{}</p:ActivityId>\
         <a:To>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:To>\
         <a:RelatesTo>{}</a:RelatesTo></s:Header><s:Body>{body}</s:Body></s:Envelope>",
        guid(),
        guid(),
        escape(relates_to)
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_as_xml_schema_writes_them() {
        assert_eq!(parse_duration("PT60.000S"), Some(Duration::from_mins(1)));
        assert_eq!(parse_duration("PT1H1M0.5S"), Some(Duration::from_millis(3_660_500)));
        assert_eq!(parse_duration("P1DT0S"), Some(Duration::from_hours(24)));
        for bad in ["PT-1S", "60", "PT", "PT5", "P", "PT5X", ""] {
            assert_eq!(parse_duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn prefixes_of_a_request_do_not_matter_but_where_options_stand() {
        let xml = r#"<q:Envelope xmlns:q="http://www.w3.org/2003/05/soap-envelope"
            xmlns:v="http://schemas.xmlsoap.org/ws/2004/08/addressing"
            xmlns:k="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd"><q:Header>
            <v:Action>http://schemas.microsoft.com/wbem/wsman/1/windows/shell/Receive</v:Action>
            <k:SelectorSet><k:Selector Name="ShellId">abc</k:Selector></k:SelectorSet>
            <k:OptionSet><k:Option Name="ONE">1</k:Option></k:OptionSet></q:Header>
            <k:OptionSet><k:Option Name="TWO">2</k:Option></k:OptionSet><q:Body/></q:Envelope>"#;
        let envelope = Envelope::parse(xml.as_bytes()).unwrap();
        assert_eq!(envelope.kind(), RequestKind::Receive);
        assert_eq!(envelope.shell_id.as_deref(), Some("ABC"));
        assert_eq!(envelope.option("one"), Some("1"));
        assert_eq!(envelope.option("TWO"), None);
    }
}
