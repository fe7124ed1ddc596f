//! The logon of a connection: NTLM raw or inside SPNEGO, and Basic.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use tokio::time::Instant;

use super::{ByteStream, Connection, Logon, LogonAnswer};
use crate::fault::Fault;
use crate::http::{Request, Response};
use crate::ntlm::{Acceptor, HostNames, Refusal};
use crate::spnego::{self, Token};

impl<S: ByteStream> Connection<S> {
    fn schemes(&self) -> Vec<String> {
        let config = &self.machine.config;
        let mut schemes = vec!["Negotiate".to_owned()];
        if config.basic && (self.is_tls() || config.allow_unencrypted) {
            schemes.push("Basic realm=\"WSMAN\"".to_owned());
        }
        schemes
    }

    pub(super) fn unauthorized(&self) -> Response {
        Response { authenticate: self.schemes(), ..Response::status(401) }
    }

    pub(super) fn authenticate(&mut self, request: &Request) -> LogonAnswer {
        let header = request.header("authorization").unwrap_or_default();
        let (scheme, value) = header.split_once(' ').unwrap_or((header, ""));
        if scheme.eq_ignore_ascii_case("Basic") {
            return self.basic(value.trim());
        }
        if scheme.eq_ignore_ascii_case("Negotiate") || scheme.eq_ignore_ascii_case("NTLM") {
            let Ok(bytes) = BASE64.decode(value.trim()) else {
                return LogonAnswer::Answer(Response { close: true, ..Response::status(400) });
            };
            return self.negotiate(scheme, &bytes, request.body.is_empty());
        }
        if header.is_empty() && matches!(self.logon, Logon::Done { .. } | Logon::Proven) {
            return LogonAnswer::Pass(Vec::new());
        }
        self.machine.lock().counters.unauthenticated += 1;
        LogonAnswer::Answer(self.unauthorized())
    }

    fn basic(&mut self, value: &str) -> LogonAnswer {
        let config = &self.machine.config;
        if !config.basic || !(self.is_tls() || config.allow_unencrypted) {
            self.machine.lock().counters.unauthenticated += 1;
            return LogonAnswer::Answer(self.unauthorized());
        }
        let text =
            BASE64.decode(value).ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
        let (user, password) = text.split_once(':').unwrap_or((&text, ""));
        let usable = self.account_usable();
        let mut state = self.machine.lock();
        let known = !state.world.faults.has(&Fault::WrongPassword);
        let good = state.account.basic(user, password, known, Instant::now()) && usable;
        if good {
            state.counters.handshakes += 1;
            drop(state);
            if self.stream.stays_proven() {
                self.logon = Logon::Proven;
            }
            return LogonAnswer::Pass(Vec::new());
        }
        state.counters.handshakes_failed += 1;
        drop(state);
        LogonAnswer::Answer(self.unauthorized())
    }

    fn account_usable(&self) -> bool {
        let state = self.machine.lock();
        !state.world.faults.has(&Fault::LockedAccount) && !state.world.faults.has(&Fault::DisabledAccount)
    }

    fn negotiate(&mut self, scheme: &str, bytes: &[u8], no_body: bool) -> LogonAnswer {
        let with = |token: &[u8]| vec![format!("{scheme} {}", BASE64.encode(token))];
        let (inner, wrapped, mechanisms, mic) = match spnego::parse(bytes) {
            Some(Token::Raw(inner)) => (inner, false, None, None),
            Some(Token::Init { mechanisms, ntlm_first: true, token: Some(inner) }) => {
                (inner, true, Some(mechanisms.to_vec()), None)
            }
            Some(Token::Init { .. }) => {
                // Another mechanism comes first: ask for NTLM.
                let answer = spnego::response(spnego::State::RequestMic, true, None, None);
                return LogonAnswer::Answer(Response {
                    authenticate: with(&answer),
                    ..Response::status(401)
                });
            }
            Some(Token::Response { token: Some(inner), mic }) => (inner, true, None, mic),
            Some(Token::Response { token: None, .. }) | None => return self.refuse_logon(Refusal::Malformed),
        };
        let names = HostNames {
            computer: self.machine.config.name.to_uppercase(),
            dns: self.machine.config.name.to_lowercase(),
        };
        let known_mechanisms = match &self.logon {
            Logon::Challenged { mechanisms, .. } => mechanisms.clone(),
            _ => None,
        };
        if let Ok((acceptor, challenge)) = Acceptor::challenge(inner, &names, self.machine.clock()) {
            self.logon = Logon::Challenged { acceptor, mechanisms };
            let token = if wrapped {
                spnego::response(spnego::State::Incomplete, true, Some(&challenge), None)
            } else {
                challenge
            };
            return LogonAnswer::Answer(Response { authenticate: with(&token), ..Response::status(401) });
        }
        let Logon::Challenged { acceptor, .. } = std::mem::replace(&mut self.logon, Logon::Nothing) else {
            return self.refuse_logon(Refusal::Malformed);
        };
        let usable = self.account_usable();
        let verdict = {
            let mut state = self.machine.lock();
            let known = !state.world.faults.has(&Fault::WrongPassword);
            let bindings = self.bindings.as_ref().map(|hash| (hash, self.machine.config.channel_binding));
            state.account.ntlm(&acceptor, inner, bindings, known, Instant::now())
        };
        let mut established = match verdict {
            Ok(established) if usable => established,
            Ok(_) => return self.refuse_logon(Refusal::WrongPassword),
            Err(refusal) => return self.refuse_logon(refusal),
        };
        if !established.sealing && !self.is_tls() && !self.machine.config.allow_unencrypted {
            // A context that cannot encrypt is of no use here; Windows asks again.
            return LogonAnswer::Answer(self.unauthorized());
        }
        let mut tokens = Vec::new();
        if wrapped {
            let mut own_mic = None;
            if let (Some(mic), Some(mechanisms)) = (mic, &known_mechanisms) {
                if !established.context.verify_mic(mechanisms, mic) {
                    return self.refuse_logon(Refusal::BadMic);
                }
                own_mic = Some(established.context.make_mic(mechanisms));
            }
            let mic = own_mic.as_ref().map(|mic| &mic[..]);
            tokens = with(&spnego::response(spnego::State::Completed, false, None, mic));
        }
        self.machine.lock().counters.handshakes += 1;
        self.logon = Logon::Done { context: Box::new(established.context) };
        if no_body {
            return LogonAnswer::Answer(Response { authenticate: tokens, ..Response::status(200) });
        }
        LogonAnswer::Pass(tokens)
    }

    fn refuse_logon(&mut self, refusal: Refusal) -> LogonAnswer {
        self.logon = Logon::Nothing;
        if refusal != Refusal::Malformed {
            self.machine.lock().counters.handshakes_failed += 1;
        }
        tracing::debug!(?refusal, workstation = %self.machine.config.name, "logon refused");
        LogonAnswer::Answer(self.unauthorized())
    }
}
