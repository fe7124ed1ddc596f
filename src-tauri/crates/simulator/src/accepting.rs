//! Connections as they come in: with TLS where the workstation has a certificate.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::connection;
use crate::fault::Fault;
use crate::listener::Listener;
use crate::machine::{Cuts, Machine};
use crate::tls::{Certificate, Identity, TlsError};

/// The certificates of a workstation: the usual one and those that faults bring out.
#[derive(Debug)]
pub(crate) struct Identities {
    pub(crate) usual: Identity,
    other: Identity,
    expired: Identity,
    none: Identity,
}

impl Identities {
    pub(crate) fn new(name: &str, how: &Certificate) -> Result<Self, TlsError> {
        let usual = Identity::new(name, how, false)?;
        Ok(Self {
            none: usual.withheld()?,
            usual,
            other: Identity::new(name, &Certificate::SelfSigned, false)?,
            expired: Identity::new(name, how, true)?,
        })
    }

    fn of_now(&self, machine: &Machine) -> &Identity {
        let faults = &machine.lock().world.faults;
        if faults.has(&Fault::TlsFailure) {
            &self.none
        } else if faults.has(&Fault::OtherCertificate) {
            &self.other
        } else if faults.has(&Fault::ExpiredCertificate) {
            &self.expired
        } else {
            &self.usual
        }
    }
}

/// Takes connections for as long as it is let.
pub(crate) async fn accept(
    machine: Arc<Machine>,
    listener: Arc<Listener>,
    identities: Option<Arc<Identities>>,
) {
    loop {
        let (stream, peer, cut) = listener.accept(&machine.cut).await;
        let _ = stream.set_nodelay(true);
        let machine = Arc::clone(&machine);
        let identity = identities.as_ref().map(|identities| identities.of_now(&machine).clone());
        tokio::spawn(async move {
            match identity {
                None => connection::run(machine, stream, peer, cut, None).await,
                Some(identity) => secure(machine, stream, peer, cut, identity).await,
            }
        });
    }
}

/// A TLS handshake, unless the machine hangs, then the connection inside it.
async fn secure(
    machine: Arc<Machine>,
    stream: TcpStream,
    peer: SocketAddr,
    mut cut: watch::Receiver<Cuts>,
    identity: Identity,
) {
    let handshake = async {
        if machine.hangs() {
            // Clearing the fault cuts all connections.
            std::future::pending::<()>().await;
        }
        identity.acceptor.accept(stream).await
    };
    let secured = tokio::select! {
        secured = handshake => secured,
        _ = cut.changed() => return,
    };
    match secured {
        Ok(stream) => connection::run(machine, stream, peer, cut, Some(identity.bindings)).await,
        Err(error) => {
            machine.lock().counters.tls_failures += 1;
            tracing::debug!(%error, workstation = %machine.config.name, "TLS handshake failed");
        }
    }
}
