//! One TCP connection: HTTP, encryption, and the faults that strike on the way.

mod logon;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, DuplexStream};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::fault::Fault;
use crate::http::{Incoming, Reader, Request, Response};
use crate::machine::{Cut, Cuts, Machine};
use crate::ntlm::{Acceptor, SecurityContext};
use crate::request_kind::RequestKind;
use crate::sealed;
use crate::wsman::{Answer, Envelope, WsmanFault, identify, refuse, serve};

const SOAP: &str = "application/soap+xml;charset=UTF-8";
const WEB_PAGE: &str = "text/html; charset=us-ascii";

/// A connection's transport.
pub(crate) trait ByteStream: AsyncRead + AsyncWrite + Unpin + Send {
    /// Lets it end with a reset instead of a close, where there is a difference.
    fn reset(&self);
    /// Whether it is proven for good that the client is who it says, as NTLM proves it, once a name and a password were right.
    fn stays_proven(&self) -> bool {
        false
    }
}

impl ByteStream for TcpStream {
    fn reset(&self) {
        let _ = self.set_zero_linger();
    }
}

/// In memory, for simulations.
impl ByteStream for DuplexStream {
    fn reset(&self) {}

    fn stays_proven(&self) -> bool {
        true
    }
}

/// Where the logon of this connection stands.
enum Logon {
    Nothing,
    Challenged {
        acceptor: Acceptor,
        mechanisms: Option<Vec<u8>>,
    },
    Done {
        context: Box<SecurityContext>,
    },
    /// Without a context: messages go in the clear.
    Proven,
}

/// How the connection goes on after a request.
enum Next {
    Open,
    Close,
    Reset,
}

/// What authentication made of a request.
enum LogonAnswer {
    /// Go on with the body; tokens to send along.
    Pass(Vec<String>),
    Answer(Response),
}

struct Connection<S> {
    machine: Arc<Machine>,
    stream: S,
    reader: Reader,
    logon: Logon,
    client: String,
    /// Hash of the channel bindings, on TLS.
    bindings: Option<[u8; 16]>,
}

/// Serves a connection until it ends or is cut.
pub(crate) async fn run<S: ByteStream>(
    machine: Arc<Machine>,
    stream: S,
    peer: SocketAddr,
    mut cut: watch::Receiver<Cuts>,
    bindings: Option<[u8; 16]>,
) {
    {
        let mut state = machine.lock();
        state.counters.connections += 1;
        state.counters.connections_open += 1;
    }
    let mut connection = Connection {
        machine: Arc::clone(&machine),
        stream,
        reader: Reader::default(),
        logon: Logon::Nothing,
        client: peer.ip().to_string(),
        bindings,
    };
    let reset = tokio::select! {
        biased;
        next = connection.serve() => matches!(next, Next::Reset),
        _ = cut.changed() => cut.borrow().1 == Cut::Reset,
    };
    if reset {
        connection.stream.reset();
    } else {
        let _ = tokio::time::timeout(Duration::from_secs(1), connection.stream.shutdown()).await;
    }
    machine.lock().counters.connections_open -= 1;
}

impl<S: ByteStream> Connection<S> {
    fn is_tls(&self) -> bool {
        self.bindings.is_some()
    }

    async fn serve(&mut self) -> Next {
        loop {
            let request = match self.reader.next(&mut self.stream).await {
                Incoming::Request(request) => request,
                Incoming::Closed => return Next::Close,
                Incoming::Malformed => {
                    self.write(&Response::page(400)).await;
                    return Next::Close;
                }
            };
            {
                let mut state = self.machine.lock();
                state.counters.requests += 1;
                state.counters.bytes_in += request.body.len() as u64;
            }
            match self.answer(request).await {
                Next::Open => {}
                end => return end,
            }
        }
    }

    /// Waits while the machine hangs; `true` if it did.
    async fn hung(&mut self) -> bool {
        let mut changes = self.machine.faults_changed.subscribe();
        if !self.machine.hangs() {
            return false;
        }
        loop {
            tokio::select! {
                biased;
                () = self.reader.closed(&mut self.stream) => return true,
                _ = changes.changed() => {
                    if !self.machine.hangs() {
                        return true;
                    }
                }
            }
        }
    }

    async fn write(&mut self, response: &Response) -> bool {
        self.machine.lock().counters.bytes_out += response.body.len() as u64;
        self.stream.write_all(&response.bytes(self.machine.clock())).await.is_ok()
            && self.stream.flush().await.is_ok()
    }

    /// The extra time of a request: the network's, and what faults add.
    fn extra_time(&self, faults: &[Fault]) -> Duration {
        let slow = faults.iter().find_map(|fault| match fault {
            Fault::Slow { delay, jitter } => Some(*delay + jitter.mul_f64(self.machine.lock().rng.f64())),
            _ => None,
        });
        self.machine.config.round_trip + slow.unwrap_or_default()
    }

    async fn answer(&mut self, request: Request) -> Next {
        if self.hung().await {
            return Next::Close;
        }
        let early = self.machine.strike(None);
        let half = self.extra_time(&early) / 2;
        // What is on its way arrives, whether or not the client still waits for it.
        let began = Instant::now();
        pause(half).await;
        // Timers are late: the way back makes up for it, so that both together take what they should.
        let half = half.saturating_sub(began.elapsed().saturating_sub(half));
        if let Some(end) = self.strike_unread(&early, half).await {
            return end;
        }
        let keep_alive = request.keep_alive;
        let next = self.dispatch(request, half).await;
        if matches!(next, Next::Open) && !keep_alive { Next::Close } else { next }
    }

    /// Faults for which the message need not be understood.
    async fn strike_unread(&mut self, faults: &[Fault], delay: Duration) -> Option<Next> {
        for fault in faults {
            match fault {
                Fault::Hang => {
                    self.never_answer().await;
                    return Some(Next::Close);
                }
                Fault::Reset => return Some(Next::Reset),
                Fault::Http(status) => {
                    pause(delay).await;
                    let response = match status {
                        401 => Response { close: true, ..self.unauthorized() },
                        status => Response::page(*status),
                    };
                    let open = self.write(&response).await;
                    return Some(if open { Next::Close } else { Next::Reset });
                }
                _ => {}
            }
        }
        None
    }

    /// Holds one request until the client gives up or all faults are cleared.
    async fn never_answer(&mut self) {
        let mut changes = self.machine.faults_changed.subscribe();
        let cleared = self.machine.lock().world.faults.times_cleared();
        loop {
            tokio::select! {
                biased;
                () = self.reader.closed(&mut self.stream) => return,
                _ = changes.changed() => {
                    if self.machine.lock().world.faults.times_cleared() != cleared {
                        return;
                    }
                }
            }
        }
    }

    async fn respond(&mut self, response: Response, delay: Duration) -> Next {
        pause(delay).await;
        if self.hung().await {
            return Next::Close;
        }
        let close = response.close;
        if self.write(&response).await && !close { Next::Open } else { Next::Close }
    }

    async fn dispatch(&mut self, request: Request, delay: Duration) -> Next {
        if !request.path.to_ascii_lowercase().starts_with("/wsman") {
            return self.respond(Response::page(404), delay).await;
        }
        if request.method != "POST" {
            return self.respond(Response { close: false, ..Response::page(405) }, delay).await;
        }
        if request.header("wsmanidentify").is_some_and(|value| value.eq_ignore_ascii_case("unauthenticated"))
        {
            return self.anonymous(&request, delay).await;
        }
        let tokens = match self.authenticate(&request) {
            LogonAnswer::Answer(response) => {
                let faults = self.machine.strike(Some(RequestKind::Handshake));
                self.count(RequestKind::Handshake);
                if let Some(end) = self.strike_unread(&faults, delay).await {
                    return end;
                }
                return self.finish(response, &faults, delay + self.extra_of(&faults)).await;
            }
            LogonAnswer::Pass(tokens) => tokens,
        };
        let content_type = request.header("content-type").unwrap_or_default().to_owned();
        let was_sealed = sealed::is_sealed(&content_type);
        let plain = match self.unseal(&request, &content_type) {
            Ok(plain) => plain,
            Err(response) => return self.respond(response, delay).await,
        };
        let Some(envelope) = Envelope::parse(&plain) else {
            return self.respond(Response::page(400), delay).await;
        };
        self.process(&envelope, was_sealed, tokens, delay).await
    }

    fn count(&self, kind: RequestKind) {
        *self.machine.lock().counters.by_kind.entry(kind).or_default() += 1;
    }

    fn extra_of(&self, faults: &[Fault]) -> Duration {
        self.extra_time(faults).saturating_sub(self.machine.config.round_trip)
    }

    async fn anonymous(&mut self, request: &Request, delay: Duration) -> Next {
        let envelope = Envelope::parse(&request.body);
        if envelope.is_none_or(|envelope| envelope.kind() != RequestKind::Identify) {
            return self.respond(Response::page(400), delay).await;
        }
        self.count(RequestKind::Identify);
        let faults = self.machine.strike(Some(RequestKind::Identify));
        if let Some(end) = self.strike_unread(&faults, delay).await {
            return end;
        }
        let mut answer = identify(&self.machine, true);
        if faults.contains(&Fault::Garbage) {
            answer = Answer::garbage();
        }
        let mut response = Response {
            status: answer.status,
            content_type: Some(SOAP.into()),
            body: answer.xml.into_bytes(),
            ..Response::default()
        };
        if faults.contains(&Fault::WrongContentType) {
            response.content_type = Some(WEB_PAGE.into());
        }
        self.finish(response, &faults, delay + self.extra_of(&faults)).await
    }

    /// The plain message of a request, or the answer that refuses its form.
    fn unseal(&mut self, request: &Request, content_type: &str) -> Result<Vec<u8>, Response> {
        let bad = || Response { close: true, ..Response::status(400) };
        if sealed::is_sealed(content_type) {
            let Logon::Done { context } = &mut self.logon else { return Err(self.unauthorized()) };
            return sealed::open(context, content_type, &request.body).map_err(|_| bad());
        }
        if !self.is_tls() && !self.machine.config.allow_unencrypted {
            // Plain text where encryption is required: Windows answers 500 without a body.
            return Err(Response::status(500));
        }
        Ok(request.body.clone())
    }

    async fn process(
        &mut self,
        envelope: &Envelope,
        was_sealed: bool,
        tokens: Vec<String>,
        delay: Duration,
    ) -> Next {
        let kind = envelope.kind();
        self.count(kind);
        let faults = self.machine.strike(Some(kind));
        let extra = self.extra_of(&faults) / 2;
        pause(extra).await;
        if let Some(end) = self.strike_unread(&faults, delay + extra).await {
            return end;
        }
        let refusal = faults.iter().find_map(|fault| match fault {
            Fault::Soap(code) => Some(WsmanFault::by_code(*code)),
            Fault::AccessDenied => Some(WsmanFault::by_code(5)),
            Fault::NestedSoap(code) => Some(WsmanFault::nested(*code)),
            Fault::WmiQuota => Some(WsmanFault::wmi_quota()),
            _ => None,
        });
        let answer = match refusal {
            Some(fault) => Some(refuse(&self.machine, envelope, &fault)),
            None if kind == RequestKind::Identify => Some(identify(&self.machine, false)),
            None => {
                let gone = self.reader.closed(&mut self.stream);
                serve(&self.machine, envelope, &self.client, gone).await
            }
        };
        let Some(mut answer) = answer else { return Next::Close };
        if faults.contains(&Fault::BareCreate) {
            answer.leave_out_shell();
        }
        if answer.is_over_quota() {
            self.machine.lock().counters.over_quota += 1;
        }
        if faults.contains(&Fault::LocalisedReason) {
            answer.localise();
        }
        if faults.contains(&Fault::WrongRelatesTo) {
            answer.xml =
                answer.xml.replace(&envelope.message_id, "uuid:00000000-0000-0000-0000-000000000000");
        }
        if faults.contains(&Fault::Garbage) {
            answer = Answer::garbage();
        }
        let mut response = self.package(&answer, was_sealed, tokens);
        if faults.contains(&Fault::WrongContentType) {
            response.content_type = Some(WEB_PAGE.into());
        }
        self.finish(response, &faults, delay + extra).await
    }

    /// Sends an answer after its delay, as far as the faults on the way let it.
    async fn finish(&mut self, response: Response, faults: &[Fault], delay: Duration) -> Next {
        for fault in faults {
            match fault {
                Fault::LoseAnswer => return Next::Close,
                Fault::Reboot { down_for } => {
                    self.machine.restarts.send_replace(Some(*down_for));
                    return Next::Reset;
                }
                _ => {}
            }
        }
        pause(delay).await;
        if self.hung().await {
            return Next::Close;
        }
        match self.send(&response, faults).await {
            Next::Open if response.close => Next::Close,
            next => next,
        }
    }

    /// The HTTP answer, encrypted if the request was.
    fn package(&mut self, answer: &Answer, was_sealed: bool, tokens: Vec<String>) -> Response {
        let mut response = Response {
            status: answer.status,
            authenticate: tokens,
            content_type: Some(SOAP.into()),
            body: answer.xml.clone().into_bytes(),
            close: false,
        };
        if was_sealed && let Logon::Done { context } = &mut self.logon {
            response.body = sealed::close(context, &response.body);
            response.content_type = Some(sealed::CONTENT_TYPE.into());
        }
        response
    }

    async fn send(&mut self, response: &Response, faults: &[Fault]) -> Next {
        for fault in faults {
            match fault {
                Fault::HalfAnswer => {
                    let bytes = response.bytes(self.machine.clock());
                    let half = match response.body.len() {
                        0 => bytes.len() / 2,
                        body => bytes.len() - body / 2,
                    };
                    let _ = self.stream.write_all(&bytes[..half]).await;
                    let _ = self.stream.flush().await;
                    return Next::Close;
                }
                Fault::ResetAt(length) => {
                    let bytes = response.bytes(self.machine.clock());
                    let _ = self.stream.write_all(&bytes[..bytes.len().min(*length)]).await;
                    let _ = self.stream.flush().await;
                    return Next::Reset;
                }
                Fault::Drip(pace) => {
                    for byte in response.bytes(self.machine.clock()) {
                        if self.stream.write_all(&[byte]).await.is_err() || self.stream.flush().await.is_err()
                        {
                            return Next::Close;
                        }
                        pause(*pace).await;
                    }
                    return Next::Open;
                }
                _ => {}
            }
        }
        if self.write(response).await { Next::Open } else { Next::Close }
    }
}

async fn pause(duration: Duration) {
    if !duration.is_zero() {
        tokio::time::sleep(duration).await;
    }
}
