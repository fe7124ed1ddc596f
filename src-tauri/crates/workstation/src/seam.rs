//! The seam to winrm-rs: the six calls that are used of it. Everything else here is written against [`Seam`], so the
//! library can be replaced by replacing this file and `translate.rs`.

use std::{future::Future, sync::Arc};

use winrm_rs::{AuthMethod, EncryptionMode, RequestKind, WinrmClient, WinrmConfig, WinrmCredentials};

use crate::{
    account::Account,
    endpoint::{Endpoint, Timeouts, Transport, Trust, whole_seconds},
    error::{Cause, Error},
    translate::{self, Fault},
};

/// Shells nobody uses any more close themselves after this time: the net under everything that deletes shells.
const SHELL_IDLE_SECONDS: u64 = 1800;

/// What one request for output brought.
#[derive(Debug, Default)]
pub(crate) struct Polled {
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: Vec<u8>,
    pub(crate) exit_code: Option<i32>,
    pub(crate) done: bool,
}

/// A WinRM client for one workstation and account, addressed by the ids of shells and commands.
pub(crate) trait Seam: Send + Sync + Sized + 'static {
    /// A client with the same settings that shares no connection with this one.
    fn fresh(&self) -> Result<Self, Error>;
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
    /// Ends a command. Also due after a command that has ended by itself (MS-WSMV 3.1.4.14).
    fn signal_terminate(&self, shell: &str, command: &str) -> impl Future<Output = Result<(), Fault>> + Send;
    /// Deletes a shell, and with it whatever runs in it.
    fn delete_shell(&self, shell: &str) -> impl Future<Output = Result<(), Fault>> + Send;
    /// Asks WMI; the instances as XML, one after the other.
    fn query(&self, wql: &str) -> impl Future<Output = Result<String, Fault>> + Send;
}

/// winrm-rs.
pub(crate) struct Winrm {
    client: WinrmClient,
    settings: Arc<Settings>,
}

struct Settings {
    endpoint: Endpoint,
    account: Account,
    timeouts: Timeouts,
    gate: Option<Gate>,
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
        let settings =
            Settings { endpoint: endpoint.clone(), account: account.clone(), timeouts: *timeouts, gate };
        Self::build(Arc::new(settings))
    }

    fn build(settings: Arc<Settings>) -> Result<Self, Error> {
        let Settings { endpoint, account, timeouts, gate } = &*settings;
        let config = WinrmConfig {
            port: Some(endpoint.port()),
            use_tls: matches!(endpoint.transport(), Transport::Https { .. }),
            connect_timeout_secs: whole_seconds(timeouts.tcp),
            operation_timeout_secs: whole_seconds(timeouts.poll),
            auth_method: AuthMethod::Ntlm,
            // Also over HTTPS, where the library would otherwise log on anew for every request.
            encryption: EncryptionMode::Always,
            max_retries: 0,
            idle_timeout_secs: Some(SHELL_IDLE_SECONDS),
            ..WinrmConfig::default()
        };
        let credentials = WinrmCredentials {
            username: account.name().user().to_owned(),
            password: account.password().clone(),
            domain: account.name().domain().to_owned(),
        };
        let mut builder = WinrmClient::builder(config).credentials(credentials);
        match endpoint.transport() {
            Transport::Http => {}
            Transport::Https { trust: Trust::System } => builder = builder.platform_roots(true),
            Transport::Https { trust: Trust::Authority(file) } => {
                builder = builder.add_root_certificates_pem(file);
            }
            Transport::Https { trust: Trust::Pinned(fingerprint) } => {
                builder = builder.pin_server_certificate_sha256(&fingerprint.to_string());
            }
        }
        if let Some(gate) = gate.clone() {
            builder = builder.before_send_with(move |request| {
                matches!(request.kind(), RequestKind::Signal | RequestKind::Delete) || gate()
            });
        }
        // Whatever is refused here is a setting: nothing has been sent.
        let client = builder
            .build()
            .map_err(|error| Error::unsent(Cause::InvalidSetting(error.to_string().into())))?;
        Ok(Self { client, settings })
    }

    fn host(&self) -> &str {
        self.settings.endpoint.host()
    }
}

impl Seam for Winrm {
    fn fresh(&self) -> Result<Self, Error> {
        Self::build(Arc::clone(&self.settings))
    }

    async fn create_shell(&self) -> Result<String, Fault> {
        self.client.create_shell(self.host()).await.map_err(translate::fault)
    }

    async fn execute_command(&self, shell: &str, line: &str) -> Result<String, Fault> {
        self.client.execute_command(self.host(), shell, line, &[]).await.map_err(translate::fault)
    }

    async fn receive_output(&self, shell: &str, command: &str) -> Result<Polled, Fault> {
        let polled =
            self.client.receive_output_raw(self.host(), shell, command).await.map_err(translate::fault)?;
        Ok(Polled {
            stdout: polled.stdout,
            stderr: polled.stderr,
            exit_code: polled.exit_code,
            done: polled.done,
        })
    }

    async fn signal_terminate(&self, shell: &str, command: &str) -> Result<(), Fault> {
        self.client.signal_terminate(self.host(), shell, command).await.map_err(translate::fault)
    }

    async fn delete_shell(&self, shell: &str) -> Result<(), Fault> {
        self.client.delete_shell(self.host(), shell).await.map_err(translate::fault)
    }

    async fn query(&self, wql: &str) -> Result<String, Fault> {
        self.client.run_wql(self.host(), wql, None).await.map_err(translate::fault)
    }
}
