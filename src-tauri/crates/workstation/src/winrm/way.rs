//! The way that a session takes: the network, or a wire that was laid for a simulation.

use std::{io, sync::Arc};

use crate::{
    error::Error,
    winrm::{
        account::Account,
        endpoint::{Endpoint, Timeouts},
        translate::Fault,
        transport::{Gate, Polled, Winrm, WinrmTransport},
        wire::{Wire, WireClient, WireError, WireLogin, WireOutput, fault, laid, unsent},
    },
};

/// The way that a session takes.
pub(crate) enum Way {
    Network(Box<Winrm>),
    Wire { wire: Arc<dyn Wire>, login: WireLogin, client: Arc<dyn WireClient> },
}

impl Way {
    /// Sends nothing.
    pub(crate) fn new(
        endpoint: &Endpoint,
        account: &Account,
        timeouts: &Timeouts,
        gate: Option<Gate>,
    ) -> Result<Self, Error> {
        let Some(wire) = laid() else {
            return Ok(Self::Network(Box::new(Winrm::new(endpoint, account, timeouts, gate)?)));
        };
        let login = WireLogin {
            host: endpoint.host().to_owned(),
            port: endpoint.port(),
            user: account.name().full(),
            password: account.password().clone(),
            tcp: timeouts.tcp,
            poll: timeouts.poll,
            shell_idle: timeouts.shell_idle,
            gate,
        };
        let client = wire.client(login.clone());
        Ok(Self::Wire { wire, login, client })
    }
}

impl WinrmTransport for Way {
    fn fresh(&self) -> Result<Self, Error> {
        Ok(match self {
            Self::Network(winrm) => Self::Network(Box::new(winrm.fresh()?)),
            Self::Wire { wire, login, .. } => {
                let client = wire.client(login.clone());
                Self::Wire { wire: Arc::clone(wire), login: login.clone(), client }
            }
        })
    }

    fn sends_password_always(&self) -> bool {
        match self {
            Self::Network(winrm) => winrm.sends_password_always(),
            Self::Wire { .. } => false,
        }
    }

    async fn probe(&self) -> Result<(), Error> {
        match self {
            Self::Network(winrm) => winrm.probe().await,
            Self::Wire { wire, login, .. } => wire.identify(&login.host, login.port).await.map_err(unsent),
        }
    }

    async fn greet(&self) -> Result<Option<String>, Error> {
        match self {
            Self::Network(winrm) => winrm.greet().await,
            Self::Wire { client, login, .. } => {
                let greeting = tokio::time::timeout(login.tcp, client.greet()).await;
                greeting.unwrap_or(Err(WireError::NotConnected(io::ErrorKind::TimedOut))).map_err(unsent)
            }
        }
    }

    async fn create_shell(&self) -> Result<String, Fault> {
        match self {
            Self::Network(winrm) => winrm.create_shell().await,
            Self::Wire { client, .. } => client.create_shell().await.map_err(fault),
        }
    }

    async fn execute_command(&self, shell: &str, line: &str) -> Result<String, Fault> {
        match self {
            Self::Network(winrm) => winrm.execute_command(shell, line).await,
            Self::Wire { client, .. } => client.execute(shell, line).await.map_err(fault),
        }
    }

    async fn receive_output(&self, shell: &str, command: &str) -> Result<Polled, Fault> {
        match self {
            Self::Network(winrm) => winrm.receive_output(shell, command).await,
            Self::Wire { client, .. } => {
                let WireOutput { stdout, stderr, exit_code, done } =
                    client.receive(shell, command).await.map_err(fault)?;
                Ok(Polled { stdout, stderr, exit_code, done })
            }
        }
    }

    async fn send_input(&self, shell: &str, command: &str, bytes: &[u8], end: bool) -> Result<(), Fault> {
        match self {
            Self::Network(winrm) => winrm.send_input(shell, command, bytes, end).await,
            Self::Wire { client, .. } => client.send(shell, command, bytes, end).await.map_err(fault),
        }
    }

    async fn signal_terminate(&self, shell: &str, command: &str) -> Result<(), Fault> {
        match self {
            Self::Network(winrm) => winrm.signal_terminate(shell, command).await,
            Self::Wire { client, .. } => client.terminate(shell, command).await.map_err(fault),
        }
    }

    async fn delete_shell(&self, shell: &str) -> Result<(), Fault> {
        match self {
            Self::Network(winrm) => winrm.delete_shell(shell).await,
            Self::Wire { client, .. } => client.delete(shell).await.map_err(fault),
        }
    }

    async fn query(&self, wql: &str) -> Result<String, Fault> {
        match self {
            Self::Network(winrm) => winrm.query(wql).await,
            Self::Wire { client, .. } => client.query(wql).await.map_err(fault),
        }
    }
}
