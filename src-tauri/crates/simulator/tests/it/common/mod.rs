//! A client just good enough to ask questions: Basic authentication and SOAP in the clear, over one connection.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "only tests use this"
)]

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use simulator::{EmulatorSpec, SessionZero, Workstation, WorkstationConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const SHELL: &str = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell";
const TRANSFER: &str = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
const WMI: &str = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2";

/// A workstation that takes Basic and plain SOAP, with three stopped emulators. Its session 0 is lenient: what these
/// tests ask of LDPlayer they ask from a shell.
pub(crate) fn config() -> WorkstationConfig {
    WorkstationConfig {
        session_zero: SessionZero::Lenient,
        allow_unencrypted: true,
        basic: true,
        emulators: ["One", "Two, too", "Three"].map(EmulatorSpec::titled).to_vec(),
        ..WorkstationConfig::default()
    }
}

pub(crate) async fn start(config: WorkstationConfig) -> Workstation {
    Workstation::start(config).await.expect("a free port")
}

/// An HTTP answer.
#[derive(Debug, Clone)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Reply {
    /// Code of the `WSManFault` in it.
    pub(crate) fn fault_code(&self) -> Option<u32> {
        between(&self.body, "Code=\"", "\"")?.parse().ok()
    }
}

pub(crate) fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let end = text[start..].find(after)?;
    Some(&text[start..start + end])
}

/// What a command line came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Output {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) code: i32,
}

impl Output {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.stdout).into_owned()
    }
}

pub(crate) struct Client {
    stream: TcpStream,
    pub(crate) authorization: String,
    buffer: Vec<u8>,
    pub(crate) timeout: Duration,
    pub(crate) options: String,
    pub(crate) resource: String,
}

impl Client {
    pub(crate) async fn connect(workstation: &Workstation) -> std::io::Result<Self> {
        Self::connect_as(workstation, workstation.password()).await
    }

    pub(crate) async fn connect_as(workstation: &Workstation, password: &str) -> std::io::Result<Self> {
        let stream = TcpStream::connect(workstation.address()).await?;
        let token = BASE64.encode(format!("{}:{password}", workstation.user()));
        Ok(Self {
            stream,
            authorization: format!("Basic {token}"),
            buffer: Vec::new(),
            timeout: Duration::from_secs(20),
            options: String::new(),
            resource: format!("{SHELL}/cmd"),
        })
    }

    /// Sends a POST and reads the answer; an error if the connection ends first.
    pub(crate) async fn post(&mut self, headers: &str, body: &str) -> std::io::Result<Reply> {
        let head = format!(
            "POST /wsman HTTP/1.1\r\nHost: x\r\nAuthorization: {}\r\n{headers}Content-Length: {}\r\n\r\n",
            self.authorization,
            body.len()
        );
        self.stream.write_all((head + body).as_bytes()).await?;
        self.reply().await
    }

    pub(crate) async fn reply(&mut self) -> std::io::Result<Reply> {
        let end = loop {
            if let Some(at) = self.buffer.windows(4).position(|part| part == b"\r\n\r\n") {
                break at + 4;
            }
            self.more().await?;
        };
        let head: Vec<u8> = self.buffer.drain(..end).collect();
        let head = String::from_utf8(head).unwrap();
        let length: usize = between(&head, "Content-Length: ", "\r\n").unwrap().parse().unwrap();
        while self.buffer.len() < length {
            self.more().await?;
        }
        let body: Vec<u8> = self.buffer.drain(..length).collect();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Ok(Reply { status, head, body: String::from_utf8(body).unwrap() })
    }

    async fn more(&mut self) -> std::io::Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// How much of an answer has come that was not complete.
    pub(crate) fn received(&self) -> usize {
        self.buffer.len()
    }

    pub(crate) async fn soap(
        &mut self,
        action: &str,
        shell: Option<&str>,
        body: &str,
    ) -> std::io::Result<Reply> {
        let selector = shell.map_or(String::new(), |id| {
            format!("<w:SelectorSet><w:Selector Name=\"ShellId\">{id}</w:Selector></w:SelectorSet>")
        });
        let envelope = format!(
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
             xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\" \
             xmlns:w=\"http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd\" xmlns:rsp=\"{SHELL}\"><s:Header>\
             <a:Action>{action}</a:Action><a:MessageID>uuid:7</a:MessageID>\
             <w:ResourceURI>{}</w:ResourceURI><w:MaxEnvelopeSize>153600</w:MaxEnvelopeSize>\
             <w:OperationTimeout>PT{}S</w:OperationTimeout>{}{selector}</s:Header><s:Body>{body}</s:Body></s:Envelope>",
            self.resource,
            self.timeout.as_secs_f64(),
            self.options,
        );
        self.post("Content-Type: application/soap+xml;charset=UTF-8\r\n", &envelope).await
    }

    pub(crate) async fn try_create(&mut self) -> std::io::Result<Reply> {
        self.soap(&format!("{TRANSFER}/Create"), None, "<rsp:Shell></rsp:Shell>").await
    }

    pub(crate) async fn create(&mut self) -> String {
        let reply = self.try_create().await.unwrap();
        between(&reply.body, "<rsp:ShellId>", "<").unwrap_or_else(|| panic!("{reply:?}")).to_owned()
    }

    pub(crate) async fn try_command(&mut self, shell: &str, line: &str) -> std::io::Result<Reply> {
        let line = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let body = format!("<rsp:CommandLine><rsp:Command>{line}</rsp:Command></rsp:CommandLine>");
        self.soap(&format!("{SHELL}/Command"), Some(shell), &body).await
    }

    pub(crate) async fn command(&mut self, shell: &str, line: &str) -> String {
        let reply = self.try_command(shell, line).await.unwrap();
        between(&reply.body, "<rsp:CommandId>", "<").unwrap_or_else(|| panic!("{reply:?}")).to_owned()
    }

    pub(crate) async fn try_receive(&mut self, shell: &str, command: &str) -> std::io::Result<Reply> {
        let body = format!(
            "<rsp:Receive><rsp:DesiredStream CommandId=\"{command}\">stdout stderr</rsp:DesiredStream></rsp:Receive>"
        );
        self.soap(&format!("{SHELL}/Receive"), Some(shell), &body).await
    }

    pub(crate) async fn send(&mut self, shell: &str, command: &str, bytes: &[u8], end: bool) -> Reply {
        self.try_send(shell, command, bytes, end).await.unwrap()
    }

    pub(crate) async fn try_send(
        &mut self,
        shell: &str,
        command: &str,
        bytes: &[u8],
        end: bool,
    ) -> std::io::Result<Reply> {
        let body = format!(
            "<rsp:Send><rsp:Stream Name=\"stdin\" CommandId=\"{command}\" End=\"{end}\">{}</rsp:Stream></rsp:Send>",
            BASE64.encode(bytes)
        );
        self.soap(&format!("{SHELL}/Send"), Some(shell), &body).await
    }

    pub(crate) async fn signal(&mut self, shell: &str, command: &str, code: &str) -> Reply {
        self.try_signal(shell, command, code).await.unwrap()
    }

    pub(crate) async fn try_signal(
        &mut self,
        shell: &str,
        command: &str,
        code: &str,
    ) -> std::io::Result<Reply> {
        let body = format!(
            "<rsp:Signal CommandId=\"{command}\"><rsp:Code>{SHELL}/signal/{code}</rsp:Code></rsp:Signal>"
        );
        self.soap(&format!("{SHELL}/Signal"), Some(shell), &body).await
    }

    pub(crate) async fn delete(&mut self, shell: &str) -> Reply {
        self.soap(&format!("{TRANSFER}/Delete"), Some(shell), "").await.unwrap()
    }

    /// The items of a query.
    pub(crate) async fn wql(&mut self, query: &str) -> String {
        let reply = self.wql_reply(query).await;
        assert_eq!(reply.status, 200, "{}", reply.body);
        between(&reply.body, "<w:Items>", "</w:Items>").unwrap().to_owned()
    }

    /// The answer to a question in WQL, whatever it is.
    pub(crate) async fn wql_reply(&mut self, query: &str) -> Reply {
        let before = std::mem::replace(&mut self.resource, format!("{WMI}/*"));
        let body = format!(
            "<n:Enumerate xmlns:n=\"{ENUMERATION}\"><w:OptimizeEnumeration/><w:MaxElements>100</w:MaxElements>\
             <w:Filter Dialect=\"http://schemas.microsoft.com/wbem/wsman/1/WQL\">{}</w:Filter></n:Enumerate>",
            query.replace('<', "&lt;").replace('>', "&gt;")
        );
        let reply = self.soap(&format!("{ENUMERATION}/Enumerate"), None, &body).await.unwrap();
        self.resource = before;
        reply
    }

    /// Receives until the end; repeats after a timeout as a client has to.
    pub(crate) async fn collect(&mut self, shell: &str, command: &str) -> Output {
        let mut output = Output { stdout: Vec::new(), stderr: Vec::new(), code: 0 };
        loop {
            let reply = self.try_receive(shell, command).await.unwrap();
            if reply.fault_code() == Some(2_150_858_793) {
                continue;
            }
            assert_eq!(reply.status, 200, "{}", reply.body);
            for (name, into) in [("stdout", &mut output.stdout), ("stderr", &mut output.stderr)] {
                let marker = format!("<rsp:Stream Name=\"{name}\" CommandId=\"{command}\">");
                for part in reply.body.split(&marker).skip(1) {
                    into.extend(BASE64.decode(part.split('<').next().unwrap()).unwrap());
                }
            }
            if let Some(code) = between(&reply.body, "<rsp:ExitCode>", "<") {
                assert!(reply.body.contains("/CommandState/Done"));
                output.code = code.parse::<u32>().unwrap().cast_signed();
                return output;
            }
        }
    }

    /// One command line in a shell of its own.
    pub(crate) async fn run(&mut self, line: &str) -> Output {
        let shell = self.create().await;
        let command = self.command(&shell, line).await;
        let output = self.collect(&shell, &command).await;
        self.signal(&shell, &command, "terminate").await;
        self.delete(&shell).await;
        output
    }

    /// `ldconsole` with these arguments.
    pub(crate) async fn tool(&mut self, arguments: &str) -> Output {
        self.run(&format!(r"C:\LDPlayer\LDPlayer9\ldconsole.exe {arguments}")).await
    }
}
