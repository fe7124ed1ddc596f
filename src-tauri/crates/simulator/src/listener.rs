//! The port of a workstation: it listens, refuses, or is given back.

use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::task::Poll;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{Notify, watch};

use crate::machine::Cuts;

/// The port in one of its states.
#[derive(Debug)]
enum Port {
    Listening(TcpListener),
    /// Bound but not listening: nobody else gets it, and connecting is refused.
    Reserved(TcpSocket),
    /// Between two states, or given up.
    Nothing,
}

#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) address: SocketAddr,
    port: Mutex<Port>,
    changed: Notify,
    /// The runtime whose reactor the sockets belong to.
    pub(crate) runtime: Handle,
}

/// A bound socket. Elsewhere than on Windows an address in use by closed connections only may be taken again.
fn bound(address: SocketAddr) -> std::io::Result<TcpSocket> {
    let socket = TcpSocket::new_v4()?;
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

impl Listener {
    pub(crate) fn open(address: SocketAddr) -> std::io::Result<Self> {
        let listener = bound(address)?.listen(1024)?;
        let address = listener.local_addr()?;
        Ok(Self {
            address,
            port: Mutex::new(Port::Listening(listener)),
            changed: Notify::new(),
            runtime: Handle::current(),
        })
    }

    /// Stops listening but keeps the port.
    pub(crate) fn refuse(&self) {
        let _inside = self.runtime.enter();
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*port, Port::Listening(_)) {
            *port = Port::Nothing;
            if let Ok(socket) = bound(self.address) {
                *port = Port::Reserved(socket);
            }
        }
    }

    pub(crate) fn listen(&self) {
        let _inside = self.runtime.enter();
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        let socket = match std::mem::replace(&mut *port, Port::Nothing) {
            Port::Reserved(socket) => Ok(socket),
            Port::Nothing => bound(self.address),
            listening @ Port::Listening(_) => {
                *port = listening;
                return;
            }
        };
        match socket.and_then(|socket| socket.listen(1024)) {
            Ok(listener) => *port = Port::Listening(listener),
            Err(error) => tracing::warn!(%error, address = %self.address, "the port could not be taken back"),
        }
        drop(port);
        self.changed.notify_waiters();
        self.changed.notify_one();
    }

    /// The next connection, and what tells it that connections are cut. It listens for that from before the port can be
    /// closed: no connection of a closed port goes on.
    pub(crate) async fn accept(
        &self,
        cut: &watch::Sender<Cuts>,
    ) -> (TcpStream, SocketAddr, watch::Receiver<Cuts>) {
        loop {
            let changed = self.changed.notified();
            let accepting = std::future::poll_fn(|context| {
                let port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
                match &*port {
                    Port::Listening(listener) => {
                        listener.poll_accept(context).map_ok(|(stream, peer)| (stream, peer, cut.subscribe()))
                    }
                    Port::Reserved(_) | Port::Nothing => Poll::Pending,
                }
            });
            tokio::select! {
                Ok(accepted) = accepting => return accepted,
                () = changed => {}
            }
        }
    }

    /// Closes it and gives the port back.
    pub(crate) fn close(&self) {
        *self.port.lock().unwrap_or_else(PoisonError::into_inner) = Port::Nothing;
    }
}
