//! The transport: the seven calls of winrm-rs that are used. Everything else here is written against [`WinrmTransport`], so the
//! library can be replaced by replacing this file and `translate.rs`.

use std::{
    future::Future,
    net::Ipv4Addr,
    sync::{Arc, Mutex, PoisonError},
};

use messages::{Message, errors, forms};
use winrm_rs::{
    AuthMethod, EncryptionMode, RequestKind, WinrmClient, WinrmConfig, WinrmCredentials, WinrmError,
};

use crate::{
    error::{Cause, Error},
    winrm::{
        account::Account,
        auth_schemes::offered,
        certificate::{certificate, check_authority},
        endpoint::{Endpoint, Login, Timeouts, Transport, Trust, whole_seconds},
        fingerprint::Fingerprint,
        greeting::greeting,
        identify::identify,
        input::{ShellHandle, ShellHandles},
        relay::Relay,
        translate::{self, Fault},
        trust::Acceptance,
    },
};

/// What one request for output brought.
#[derive(Debug, Default)]
pub(crate) struct Polled {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) exit_code: Option<i32>,
    pub(crate) done: bool,
}

/// A WinRM client for one workstation and account, addressed by the ids of shells and commands.
pub(crate) trait WinrmTransport: Send + Sync + Sized + 'static {
    /// A client with the same settings that shares no connection with this one.
    fn fresh(&self) -> Result<Self, Error>;
    /// Whether every request carries the password, and not only the first one of a connection.
    fn sends_password_always(&self) -> bool;
    /// Whether the workstation answers, without a login.
    fn probe(&self) -> impl Future<Output = Result<(), Error>> + Send;
    /// What the computer calls itself before a login, where it says so.
    fn greet(&self) -> impl Future<Output = Result<Option<String>, Error>> + Send;
    /// Opens a shell; its id.
    fn create_shell(&self) -> impl Future<Output = Result<String, Fault>> + Send;
    /// Starts a command line in a shell; the command's id.
    fn execute_command(&self, shell: &str, line: &str) -> impl Future<Output = Result<String, Fault>> + Send;
    /// Waits for output, at most for the poll time.
    fn receive_output(
        &self,
        shell: &str,
        command: &str,
    ) -> impl Future<Output = Result<Polled, Fault>> + Send;
    /// Gives a command input, to its end if there is no more. It is answered before the command has read it.
    fn send_input(
        &self,
        shell: &str,
        command: &str,
        bytes: &[u8],
        end: bool,
    ) -> impl Future<Output = Result<(), Fault>> + Send;
    /// Ends a command. Also due after a command that has ended by itself (MS-WSMV 3.1.4.14).
    fn signal_terminate(&self, shell: &str, command: &str) -> impl Future<Output = Result<(), Fault>> + Send;
    /// Deletes a shell, and with it whatever runs in it.
    fn delete_shell(&self, shell: &str) -> impl Future<Output = Result<(), Fault>> + Send;
    /// Asks WMI; the instances as XML, one after the other.
    fn query(&self, wql: &str) -> impl Future<Output = Result<String, Fault>> + Send;
}

/// winrm-rs.
pub(crate) struct Winrm {
    /// Once it is known which certificate it may accept.
    client: Mutex<Option<Client>>,
    settings: Arc<Settings>,
    /// As the client knows it.
    host: String,
    port: u16,
    /// The way to an address with a zone.
    relay: Option<Relay>,
    shells: ShellHandles,
}

/// A client that accepts exactly one certificate, or is for HTTP. So the library never asks the system to judge one, which would
/// block all that run on the same thread.
#[derive(Clone)]
struct Client {
    accepts: Option<Fingerprint>,
    client: Arc<WinrmClient>,
}

struct Settings {
    endpoint: Endpoint,
    account: Account,
    timeouts: Timeouts,
    gate: Option<Gate>,
    /// Shared by fresh clients: what was found good for one is good for all.
    acceptance: Acceptance,
}

/// Asked before every request whether it may leave. The clean-up of what is already there (Signal, Delete) is not asked
/// for: it must not stay behind because a circuit has opened.
pub type Gate = Arc<dyn Fn() -> bool + Send + Sync>;

impl Winrm {
    /// Sends nothing.
    pub(crate) fn new(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
    ) -> Result<Self, Error> {
        let settings = Settings {
            endpoint: endpoint.clone(),
            account: account.clone(),
            timeouts: *timeouts,
            gate,
            acceptance: Acceptance::new(endpoint),
        };
        Self::build(Arc::new(settings))
    }

    fn build(settings: Arc<Settings>) -> Result<Self, Error> {
        let Settings { endpoint, timeouts, .. } = &*settings;
        let invalid = |reason| Error::unsent(Cause::InvalidSetting(reason));
        settings.auth_method()?;
        let relay = if endpoint.zone().is_some() {
            check_zoned(endpoint).map_err(invalid)?;
            Some(Relay::start(endpoint, timeouts.tcp)?)
        } else {
            None
        };
        let (host, port) = match &relay {
            Some(relay) => (Ipv4Addr::LOCALHOST.to_string(), relay.port()),
            None => (endpoint.url_host(), endpoint.port()),
        };
        let client = match endpoint.transport() {
            Transport::Http => Some(settings.client(port, None)?),
            Transport::Https { trust: Trust::Pinned(pinned) } => Some(settings.client(port, Some(*pinned))?),
            Transport::Https { trust: Trust::Authority(file) } => {
                check_authority(file).map_err(|error| {
                    invalid(forms::authority(file.display().to_string(), error.message()))
                })?;
                None
            }
            Transport::Https { trust: Trust::System } => None,
        };
        Ok(Self { client: Mutex::new(client), settings, host, port, relay, shells: ShellHandles::default() })
    }

    fn host(&self) -> &str {
        &self.host
    }

    /// What an error of the library means here. What it does not tell is asked for, without a login.
    async fn fault(&self, error: WinrmError) -> Fault {
        let Settings { endpoint, timeouts, .. } = &*self.settings;
        let failure = self.relay.as_ref().and_then(Relay::failure);
        match (translate::fault(error, endpoint.login()), endpoint.transport()) {
            // The relay took the connection and could not pass it on.
            (Fault::Failed(_), _) if failure.is_some() => {
                Fault::Failed(Error::unsent(failure.unwrap_or(Cause::Unreachable)))
            }
            (Fault::Failed(error), Transport::Https { trust: Trust::Pinned(pinned) })
                if error.cause().is_certificate() =>
            {
                let presented = certificate(endpoint, timeouts.tcp).await.ok().map(|other| other.sha256);
                // It may be the right one again.
                let presented = presented.filter(|presented| presented != pinned);
                Fault::Failed(Error::unsent(Cause::CertificateChanged { pinned: *pinned, presented }))
            }
            (Fault::Rejected, _) if endpoint.login() == Login::Basic => {
                match offered(endpoint, timeouts.tcp).await {
                    Ok(logins) if !logins.iter().any(|login| login.eq_ignore_ascii_case("Basic")) => {
                        let reason = format!("it offers {}", logins.join(", "));
                        Fault::Failed(Error::unsent(Cause::LoginNotOffered(reason.into())))
                    }
                    _ => Fault::Rejected,
                }
            }
            (fault, _) => fault,
        }
    }

    /// The client for what the endpoint presents now; nothing is sent to it but a handshake.
    async fn accepting(&self) -> Result<Client, Error> {
        let Settings { timeouts, gate, acceptance, .. } = &*self.settings;
        if gate.as_ref().is_some_and(|gate| !gate()) {
            return Err(Error::unsent(Cause::Cancelled));
        }
        let accepts = acceptance.accepted(timeouts.tcp).await?;
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *client {
            Some(present) if present.accepts == accepts => Ok(present.clone()),
            other => Ok(other.insert(self.settings.client(self.port, accepts)?).clone()),
        }
    }

    /// The client that there is, or the first one.
    async fn client(&self) -> Result<Client, Error> {
        let present = self.client.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match present {
            Some(client) => Ok(client),
            None => self.accepting().await,
        }
    }

    /// Makes a call. Where another certificate is presented by now, it may have been renewed: if that is a good one as well, the
    /// call is made again, for nothing was sent.
    async fn told<T, F>(&self, call: impl Fn(Arc<WinrmClient>) -> F) -> Result<T, Fault>
    where
        F: Future<Output = Result<T, WinrmError>>,
    {
        let client = self.client().await.map_err(Fault::Failed)?;
        let error = match call(client.client).await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let fault = self.fault(error).await;
        let is_judged = matches!(
            self.settings.endpoint.transport(),
            Transport::Https { trust: Trust::System | Trust::Authority(_) }
        );
        let refused = matches!(&fault, Fault::Failed(error) if error.cause().is_certificate());
        if !is_judged || !refused {
            return Err(fault);
        }
        let renewed = self.accepting().await.map_err(Fault::Failed)?;
        if renewed.accepts == client.accepts {
            return Err(fault);
        }
        tracing::info!("the workstation's certificate was renewed");
        match call(renewed.client).await {
            Ok(answer) => Ok(answer),
            Err(error) => Err(self.fault(error).await),
        }
    }
}

impl Settings {
    fn auth_method(&self) -> Result<(AuthMethod, EncryptionMode), Error> {
        let invalid = |reason| Error::unsent(Cause::InvalidSetting(reason));
        Ok(match self.endpoint.login() {
            // Also over HTTPS, where the library would otherwise log on anew for every request.
            Login::Ntlm => (AuthMethod::Ntlm, EncryptionMode::Always),
            Login::Basic if *self.endpoint.transport() == Transport::Http => {
                return Err(invalid(forms::basic_over_http()));
            }
            Login::Basic => (AuthMethod::Basic, EncryptionMode::Auto),
            Login::Kerberos if Login::Kerberos.is_built_in() => (AuthMethod::Kerberos, EncryptionMode::Auto),
            Login::Kerberos => return Err(invalid(forms::no_kerberos())),
        })
    }

    /// A client that has made no connection yet.
    fn client(&self, port: u16, accepts: Option<Fingerprint>) -> Result<Client, Error> {
        let Self { endpoint, account, timeouts, gate, .. } = self;
        let (auth_method, encryption) = self.auth_method()?;
        let config = WinrmConfig {
            port: Some(port),
            use_tls: matches!(endpoint.transport(), Transport::Https { .. }),
            connect_timeout_secs: whole_seconds(timeouts.tcp),
            operation_timeout_secs: whole_seconds(timeouts.poll),
            auth_method,
            encryption,
            max_retries: 0,
            idle_timeout_secs: Some(whole_seconds(timeouts.shell_idle)),
            ..WinrmConfig::default()
        };
        let name = account.name();
        let credentials = match endpoint.login() {
            // Basic has no place for a domain.
            Login::Basic => WinrmCredentials {
                username: name.full(),
                password: account.password().clone(),
                domain: String::new(),
            },
            Login::Ntlm | Login::Kerberos => WinrmCredentials {
                username: name.user().to_owned(),
                password: account.password().clone(),
                domain: name.domain().to_owned(),
            },
        };
        let mut builder = WinrmClient::builder(config).credentials(credentials);
        if let Some(fingerprint) = accepts {
            builder = builder.pin_server_certificate_sha256(&fingerprint.to_string());
        }
        if let Some(gate) = gate.clone() {
            builder = builder.before_send_with(move |request| {
                matches!(request.kind(), RequestKind::Signal | RequestKind::Delete) || gate()
            });
        }
        // Whatever is refused here is a setting: nothing has been sent.
        let client = builder.build().map_err(|error| Error::setting(&error))?;
        Ok(Client { accepts, client: Arc::new(client) })
    }
}

/// What an address with a zone cannot do: neither a certificate nor a domain names one.
fn check_zoned(endpoint: &Endpoint) -> Result<(), Message> {
    match (endpoint.transport(), endpoint.login()) {
        (_, Login::Kerberos) => Err(errors::setting_kerberos_address()),
        (Transport::Http | Transport::Https { trust: Trust::Pinned(_) }, _) => Ok(()),
        (Transport::Https { .. }, _) => Err(errors::setting_zone()),
    }
}

impl WinrmTransport for Winrm {
    fn fresh(&self) -> Result<Self, Error> {
        Self::build(Arc::clone(&self.settings))
    }

    fn sends_password_always(&self) -> bool {
        self.settings.endpoint.login() == Login::Basic
    }

    async fn probe(&self) -> Result<(), Error> {
        identify(&self.settings.endpoint, self.settings.timeouts.tcp).await
    }

    async fn greet(&self) -> Result<Option<String>, Error> {
        let Settings { endpoint, timeouts, .. } = &*self.settings;
        // Nothing at all is sent to whoever shows a certificate that was not accepted.
        self.accepting().await?;
        greeting(endpoint, timeouts.tcp).await
    }

    async fn create_shell(&self) -> Result<String, Fault> {
        let (id, handle) = self.told(|client| ShellHandle::open(client, self.host().to_owned())).await?;
        self.shells.keep(id.clone(), handle);
        Ok(id)
    }

    async fn execute_command(&self, shell: &str, line: &str) -> Result<String, Fault> {
        self.told(|client| async move { client.execute_command(self.host(), shell, line, &[]).await }).await
    }

    async fn receive_output(&self, shell: &str, command: &str) -> Result<Polled, Fault> {
        let polled = self
            .told(|client| async move { client.receive_output_raw(self.host(), shell, command).await })
            .await?;
        Ok(Polled {
            stdout: polled.stdout,
            stderr: polled.stderr,
            exit_code: polled.exit_code,
            done: polled.done,
        })
    }

    async fn send_input(&self, shell: &str, command: &str, bytes: &[u8], end: bool) -> Result<(), Fault> {
        // Of a shell that another client opened there is none, nor of one whose last input was given up.
        let Some(mut handle) = self.shells.take(shell) else {
            return Err(Fault::Failed(Error::unsent(Cause::ShellGone)));
        };
        let sent = handle.send(command, bytes.to_vec(), end).await;
        self.shells.keep(shell.to_owned(), handle);
        match sent {
            Ok(()) => Ok(()),
            Err(error) => Err(self.fault(error).await),
        }
    }

    async fn signal_terminate(&self, shell: &str, command: &str) -> Result<(), Fault> {
        self.told(|client| async move { client.signal_terminate(self.host(), shell, command).await }).await
    }

    async fn delete_shell(&self, shell: &str) -> Result<(), Fault> {
        match self.shells.take(shell).map(ShellHandle::close) {
            Some(closing) => match closing.await {
                Ok(()) => Ok(()),
                Err(error) => Err(self.fault(error).await),
            },
            None => self.told(|client| async move { client.delete_shell(self.host(), shell).await }).await,
        }
    }

    async fn query(&self, wql: &str) -> Result<String, Fault> {
        self.told(|client| async move { client.run_wql(self.host(), wql, None).await }).await
    }
}
