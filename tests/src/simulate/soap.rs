//! SOAP for the client in memory: requests as winrm-rs writes them, and what is needed of their answers.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use workstation::wire::{WireError, WireOutput};

const SHELL: &str = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
const TRANSFER: &str = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
const WMI: &str = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*";

/// What can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask<'a> {
    Create { idle: u64 },
    Command { shell: &'a str, line: &'a str },
    Receive { shell: &'a str, command: &'a str },
    Send { shell: &'a str, command: &'a str, bytes: &'a [u8], end: bool },
    Terminate { shell: &'a str, command: &'a str },
    Delete { shell: &'a str },
    Enumerate { wql: &'a str },
    Pull { context: &'a str },
}

impl Ask<'_> {
    /// Whether it only cleans up, which no gate keeps back.
    pub(super) fn cleans_up(&self) -> bool {
        matches!(self, Self::Terminate { .. } | Self::Delete { .. })
    }

    /// The whole message; the workstation may hold it for so many seconds.
    pub(super) fn envelope(&self, hold: u64) -> String {
        let (action, resource, shell, options, body) = match *self {
            Self::Create { idle } => (
                format!("{TRANSFER}/Create"),
                format!("{SHELL}/cmd"),
                None,
                "<w:OptionSet><w:Option Name=\"WINRS_NOPROFILE\">TRUE</w:Option>\
                 <w:Option Name=\"WINRS_CODEPAGE\">65001</w:Option></w:OptionSet>",
                format!(
                    "<rsp:Shell><rsp:InputStreams>stdin</rsp:InputStreams><rsp:OutputStreams>stdout stderr\
                     </rsp:OutputStreams><rsp:IdleTimeOut>PT{idle}S</rsp:IdleTimeOut></rsp:Shell>"
                ),
            ),
            Self::Command { shell, line } => {
                let line = escaped(line);
                let body = format!("<rsp:CommandLine><rsp:Command>{line}</rsp:Command></rsp:CommandLine>");
                (format!("{SHELL}/Command"), format!("{SHELL}/cmd"), Some(shell), "", body)
            }
            Self::Receive { shell, command } => (
                format!("{SHELL}/Receive"),
                format!("{SHELL}/cmd"),
                Some(shell),
                "",
                format!(
                    "<rsp:Receive><rsp:DesiredStream CommandId=\"{command}\">stdout stderr</rsp:DesiredStream>\
                     </rsp:Receive>"
                ),
            ),
            Self::Send { shell, command, bytes, end } => (
                format!("{SHELL}/Send"),
                format!("{SHELL}/cmd"),
                Some(shell),
                "",
                format!(
                    "<rsp:Send><rsp:Stream Name=\"stdin\" CommandId=\"{command}\" End=\"{end}\">{}</rsp:Stream></rsp:Send>",
                    BASE64.encode(bytes)
                ),
            ),
            Self::Terminate { shell, command } => (
                format!("{SHELL}/Signal"),
                format!("{SHELL}/cmd"),
                Some(shell),
                "",
                format!(
                    "<rsp:Signal CommandId=\"{command}\"><rsp:Code>{SHELL}/signal/terminate</rsp:Code></rsp:Signal>"
                ),
            ),
            Self::Delete { shell } => {
                (format!("{TRANSFER}/Delete"), format!("{SHELL}/cmd"), Some(shell), "", String::new())
            }
            Self::Enumerate { wql } => (
                format!("{ENUMERATION}/Enumerate"),
                WMI.to_owned(),
                None,
                "",
                format!(
                    "<n:Enumerate xmlns:n=\"{ENUMERATION}\"><w:OptimizeEnumeration/>\
                     <w:MaxElements>32000</w:MaxElements>\
                     <w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">{}</w:Filter></n:Enumerate>",
                    escaped(wql)
                ),
            ),
            Self::Pull { context } => (
                format!("{ENUMERATION}/Pull"),
                WMI.to_owned(),
                None,
                "",
                format!(
                    "<n:Pull xmlns:n=\"{ENUMERATION}\"><n:EnumerationContext>{context}</n:EnumerationContext></n:Pull>"
                ),
            ),
        };
        let selector = shell.map_or(String::new(), |id| {
            format!("<w:SelectorSet><w:Selector Name=\"ShellId\">{id}</w:Selector></w:SelectorSet>")
        });
        format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
             xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
             xmlns:w=\"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd\" xmlns:rsp=\"{SHELL}\"><s:Header>\
             <a:Action>{action}</a:Action><a:MessageID>uuid:00000000-0000-0000-0000-000000000007</a:MessageID>\
             <w:ResourceURI>{resource}</w:ResourceURI><w:MaxEnvelopeSize>153600</w:MaxEnvelopeSize>\
             <w:OperationTimeout>PT{hold}S</w:OperationTimeout>{options}{selector}</s:Header>\
             <s:Body>{body}</s:Body></s:Envelope>"
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&apos;", "'").replace("&amp;", "&")
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let end = text[start..].find(after)?;
    Some(&text[start..start + end])
}

fn missing(name: &str) -> WireError {
    WireError::Unreadable(format!("{name} is missing"))
}

/// The message of an answer, or the fault that it is.
pub(super) fn message(status: u16, body: String) -> Result<String, WireError> {
    if let Some(fault) = between(&body, "<s:Fault>", "</s:Fault>") {
        let subcode = between(fault, "<s:Subcode><s:Value>", "</s:Value>").unwrap_or_default().to_owned();
        let reason = between(fault, "<s:Text", "</s:Text>").and_then(|text| text.split_once('>'));
        return Err(WireError::Soap { subcode, reason: plain(reason.map_or("", |(_, text)| text)) });
    }
    match status {
        200 if body.contains("Envelope>") => Ok(body),
        200 => Err(WireError::Unreadable("no envelope".into())),
        401 => Err(WireError::LoginRefused),
        status => Err(WireError::Http(status)),
    }
}

pub(super) fn shell_id(body: &str) -> Result<String, WireError> {
    between(body, "<rsp:ShellId>", "<").map(str::to_owned).ok_or_else(|| missing("ShellId"))
}

pub(super) fn command_id(body: &str) -> Result<String, WireError> {
    between(body, "<rsp:CommandId>", "<").map(str::to_owned).ok_or_else(|| missing("CommandId"))
}

/// What came of a command's output.
pub(super) fn output(body: &str) -> Result<WireOutput, WireError> {
    let mut output = WireOutput::default();
    for part in body.split("<rsp:Stream Name=\"").skip(1) {
        let Some((name, rest)) = part.split_once('"') else { continue };
        let Some(data) = between(rest, ">", "<") else { continue };
        let bytes = BASE64.decode(data).map_err(|error| WireError::Unreadable(error.to_string()))?;
        if name == "stdout" { &mut output.stdout } else { &mut output.stderr }.extend(bytes);
    }
    output.done = body.contains("/CommandState/Done");
    let code = between(body, "<rsp:ExitCode>", "<").and_then(|code| code.parse::<u32>().ok());
    // The library reads what fits into 31 bits only.
    output.exit_code = code.and_then(|code| i32::try_from(code).ok());
    Ok(output)
}

/// Instances of WMI as XML, and where there are more.
pub(super) fn instances(body: &str) -> (String, Option<String>) {
    let items = between(body, "<w:Items>", "</w:Items>").or_else(|| between(body, "<n:Items>", "</n:Items>"));
    let ends = body.contains("EndOfSequence");
    let context = between(body, "<n:EnumerationContext>", "<").filter(|context| !ends && !context.is_empty());
    (items.unwrap_or_default().to_owned(), context.map(str::to_owned))
}
