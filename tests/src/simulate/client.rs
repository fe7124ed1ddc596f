//! A WinRM client over connections in memory: it keeps connections, logs on once for each, and finds out that one is gone as the
//! library of the product does.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Waker},
    time::Duration,
};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use secrecy::ExposeSecret as _;
use tokio::{
    io::{AsyncRead as _, AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, ReadBuf},
    sync::watch,
    time::Instant,
};
use workstation::wire::{
    WireAnswer, WireClient, WireError, WireLogin, WireOutput, challenged, connection_gone,
};

use super::{
    network::Network,
    soap::{self, Ask},
};

/// The library lets go of a connection that was idle for so long.
const KEPT: Duration = Duration::from_mins(1);
/// The first message of a login: signature, number, and what Windows itself asks for.
const HELLO: &str = "TlRMTVNTUAABAAAANYII4AAAAAAAAAAAAAAAAAAAAAA=";
const IDENTIFY: &str = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
    xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body>\
    <wsmid:Identify/></s:Body></s:Envelope>";

type Result<T> = std::result::Result<T, WireError>;

/// One client; its connections end with it.
pub(super) struct Client {
    network: Arc<Network>,
    login: WireLogin,
    dead: watch::Receiver<bool>,
    idle: Mutex<Vec<(Connection, Instant)>>,
}

struct Connection {
    stream: DuplexStream,
    buffer: Vec<u8>,
    ends: watch::Receiver<u64>,
}

/// An HTTP answer.
struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Client {
    pub(super) fn new(network: Arc<Network>, login: WireLogin, dead: watch::Receiver<bool>) -> Self {
        Self { network, login, dead, idle: Mutex::default() }
    }

    pub(super) async fn identify(&self) -> Result<()> {
        let mut connection = self.connect()?;
        let headers = "WSMANIDENTIFY: unauthenticated\r\n";
        self.network.sends(&self.login.host, "Identify", true);
        self.exchange(&mut connection, headers, IDENTIFY).await.map(drop)
    }

    fn connect(&self) -> Result<Connection> {
        if *self.dead.borrow() {
            return Err(WireError::NotConnected(io::ErrorKind::NetworkDown));
        }
        let (stream, mut ends) = self.network.connect(&self.login.host, self.login.port)?;
        ends.mark_unchanged();
        Ok(Connection { stream, buffer: Vec::new(), ends })
    }

    /// Sends and reads, unless the connection is cut or the program dies.
    async fn exchange(&self, connection: &mut Connection, headers: &str, body: &str) -> Result<Reply> {
        let mut dead = self.dead.clone();
        let Connection { stream, buffer, ends } = connection;
        let lost = || WireError::Lost(io::ErrorKind::ConnectionReset);
        tokio::select! {
            biased;
            _ = dead.wait_for(|dead| *dead) => Err(lost()),
            _ = ends.changed() => Err(lost()),
            reply = exchanged(stream, buffer, headers, body) => reply.map_err(|_| lost()),
        }
    }

    /// A computer's challenge, which its answer must be one to.
    async fn challenge(&self, connection: &mut Connection) -> Result<Vec<u8>> {
        let reply = self.exchange(connection, &format!("Authorization: Negotiate {HELLO}\r\n"), "").await?;
        if reply.status != 401 {
            return Err(WireError::BeforeLogin(reply.status));
        }
        let offers = reply.head.lines().filter_map(|line| line.strip_prefix("WWW-Authenticate: Negotiate "));
        let mut challenges = offers.filter_map(|offer| BASE64.decode(offer.trim()).ok());
        challenges.next().ok_or_else(|| WireError::Unreadable("no challenge".into()))
    }

    fn kept(&self) -> Option<Connection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some((connection, used)) = idle.pop() {
            if used.elapsed() < KEPT {
                return Some(connection);
            }
        }
        None
    }

    fn pass_gate(&self, ask: Ask<'_>) -> Result<()> {
        let open = ask.cleans_up() || self.login.gate.as_ref().is_none_or(|gate| gate());
        if open { Ok(()) } else { Err(WireError::Shut) }
    }

    async fn ask(&self, ask: Ask<'_>) -> Result<String> {
        self.pass_gate(ask)?;
        let mut kept = self.kept();
        if kept.as_mut().is_some_and(Connection::is_gone) {
            kept = None;
            connection_gone();
            tokio::task::yield_now().await;
        }
        let (mut connection, authorization) = if let Some(connection) = kept {
            (connection, String::new())
        } else {
            let mut connection = self.connect()?;
            self.challenge(&mut connection).await?;
            challenged();
            tokio::task::yield_now().await;
            let proof = format!("{}:{}", self.login.user, self.login.password.expose_secret());
            (connection, format!("Authorization: Basic {}\r\n", BASE64.encode(proof)))
        };
        self.pass_gate(ask)?;
        self.network.sends(&self.login.host, &format!("{ask:?}"), ask.cleans_up());
        let headers = format!("{authorization}Content-Type: application/soap+xml;charset=UTF-8\r\n");
        let hold = self.login.poll.as_secs().max(1);
        let reply = self.exchange(&mut connection, &headers, &ask.envelope(hold)).await?;
        let status = reply.status;
        self.network
            .trace()
            .happened(|| format!("{} > {status} {} bytes", self.login.host, reply.body.len()));
        if reply.status != 401 && !reply.head.contains("Connection: close") {
            let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push((connection, Instant::now()));
        }
        soap::message(reply.status, reply.body)
    }
}

impl Connection {
    /// Whether the other side has ended it.
    fn is_gone(&mut self) -> bool {
        let mut byte = [0];
        let mut read = ReadBuf::new(&mut byte);
        let polled = Pin::new(&mut self.stream).poll_read(&mut Context::from_waker(Waker::noop()), &mut read);
        self.ends.has_changed().unwrap_or(true) || matches!(polled, Poll::Ready(_))
    }
}

async fn exchanged(
    stream: &mut DuplexStream,
    buffer: &mut Vec<u8>,
    headers: &str,
    body: &str,
) -> io::Result<Reply> {
    let length = body.len();
    let request =
        format!("POST /wsman HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await?;
    let end = loop {
        if let Some(at) = buffer.windows(4).position(|part| part == b"\r\n\r\n") {
            break at + 4;
        }
        more(stream, buffer).await?;
    };
    let head: Vec<u8> = buffer.drain(..end).collect();
    let head = String::from_utf8_lossy(&head).into_owned();
    let strange = || io::Error::from(io::ErrorKind::InvalidData);
    let field = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    let length = field("Content-Length:").and_then(|length| length.parse().ok()).ok_or_else(strange)?;
    while buffer.len() < length {
        more(stream, buffer).await?;
    }
    let body: Vec<u8> = buffer.drain(..length).collect();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(strange)?;
    Ok(Reply { status, body: String::from_utf8_lossy(&body).into_owned(), head })
}

async fn more(stream: &mut DuplexStream, buffer: &mut Vec<u8>) -> io::Result<()> {
    match stream.read_buf(buffer).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}

/// The name in a challenge: [MS-NLMP] 2.2.1.2, the pairs of 2.2.2.1.
fn name_in(challenge: &[u8]) -> Option<String> {
    let number =
        |at: usize| Some(usize::from(u16::from_le_bytes(challenge.get(at..at + 2)?.try_into().ok()?)));
    let mut at = number(44)?;
    loop {
        let (kind, length) = (number(at)?, number(at + 2)?);
        let value = challenge.get(at + 4..at + 4 + length)?;
        match kind {
            0 => return None,
            1 => {
                let units = value.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
                return String::from_utf16(&units.collect::<Vec<_>>()).ok();
            }
            _ => at += 4 + length,
        }
    }
}

impl WireClient for Client {
    fn greet(&self) -> WireAnswer<'_, Option<String>> {
        Box::pin(async move {
            let mut connection = self.connect()?;
            let challenge = self.challenge(&mut connection).await?;
            Ok(name_in(&challenge))
        })
    }

    fn create_shell(&self) -> WireAnswer<'_, String> {
        let idle = self.login.shell_idle.as_secs();
        Box::pin(async move { soap::shell_id(&self.ask(Ask::Create { idle }).await?) })
    }

    fn execute<'a>(&'a self, shell: &'a str, line: &'a str) -> WireAnswer<'a, String> {
        Box::pin(async move { soap::command_id(&self.ask(Ask::Command { shell, line }).await?) })
    }

    fn receive<'a>(&'a self, shell: &'a str, command: &'a str) -> WireAnswer<'a, WireOutput> {
        Box::pin(async move {
            match self.ask(Ask::Receive { shell, command }).await {
                Ok(body) => soap::output(&body),
                // As the library has it: nothing yet.
                Err(WireError::Soap { subcode, .. }) if subcode.ends_with(":TimedOut") => {
                    Ok(WireOutput::default())
                }
                Err(error) => Err(error),
            }
        })
    }

    fn send<'a>(
        &'a self,
        shell: &'a str,
        command: &'a str,
        bytes: &'a [u8],
        end: bool,
    ) -> WireAnswer<'a, ()> {
        Box::pin(async move { self.ask(Ask::Send { shell, command, bytes, end }).await.map(drop) })
    }

    fn terminate<'a>(&'a self, shell: &'a str, command: &'a str) -> WireAnswer<'a, ()> {
        Box::pin(async move { self.ask(Ask::Terminate { shell, command }).await.map(drop) })
    }

    fn delete<'a>(&'a self, shell: &'a str) -> WireAnswer<'a, ()> {
        Box::pin(async move { self.ask(Ask::Delete { shell }).await.map(drop) })
    }

    fn query<'a>(&'a self, wql: &'a str) -> WireAnswer<'a, String> {
        Box::pin(async move {
            let (mut items, mut context) = soap::instances(&self.ask(Ask::Enumerate { wql }).await?);
            while let Some(more) = context {
                let (next, rest) = soap::instances(&self.ask(Ask::Pull { context: &more }).await?);
                items.push_str(&next);
                context = rest;
            }
            Ok(items)
        })
    }
}
