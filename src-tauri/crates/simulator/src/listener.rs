//! The port of a workstation: it listens, refuses, or is given back.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};

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
    /// To be listened at again as soon as the system gives it back, or until this time.
    Awaited(Instant),
    /// In memory, where connections are made without a socket.
    InMemory,
    /// The same, and connecting is refused.
    Refusing,
    /// Between two states, or given up.
    Nothing,
}

/// A closed listener can hold its port for a moment: so it was seen under Wine, after many closes with clients connected.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(10);

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

    /// Without a socket.
    pub(crate) fn in_memory(address: SocketAddr) -> Self {
        Self { address, port: Mutex::new(Port::InMemory), changed: Notify::new(), runtime: Handle::current() }
    }

    /// Whether a connection in memory can be made.
    pub(crate) fn takes_connections(&self) -> bool {
        matches!(*self.port.lock().unwrap_or_else(PoisonError::into_inner), Port::InMemory)
    }

    /// Stops listening but keeps the port.
    pub(crate) fn refuse(&self) {
        let _inside = self.runtime.enter();
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*port, Port::InMemory) {
            *port = Port::Refusing;
        }
        if matches!(*port, Port::Listening(_) | Port::Awaited(_)) {
            *port = Port::Nothing;
            if let Ok(socket) = bound(self.address) {
                *port = Port::Reserved(socket);
            }
        }
    }

    /// Listens, at once or as soon as the system gives the port back.
    pub(crate) fn listen(self: &Arc<Self>) {
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*port, Port::Refusing) {
            *port = Port::InMemory;
        }
        if matches!(*port, Port::Listening(_) | Port::Awaited(_) | Port::InMemory) {
            return;
        }
        self.take(&mut port, Instant::now() + PATIENCE);
        if !matches!(*port, Port::Awaited(_)) {
            return;
        }
        drop(port);
        let listener = Arc::clone(self);
        self.runtime.spawn(async move {
            loop {
                tokio::time::sleep(PAUSE).await;
                let mut port = listener.port.lock().unwrap_or_else(PoisonError::into_inner);
                // Whoever closed it meanwhile, or made it refuse, has the last word.
                let Port::Awaited(until) = *port else { return };
                listener.take(&mut port, until);
            }
        });
    }

    /// Tries to listen, and is to be asked again where the port is still held and `until` is not over.
    fn take(&self, port: &mut Port, until: Instant) {
        let _inside = self.runtime.enter();
        let socket = match std::mem::replace(port, Port::Nothing) {
            Port::Reserved(socket) => Ok(socket),
            _ => bound(self.address),
        };
        match socket.and_then(|socket| socket.listen(1024)) {
            Ok(listener) => {
                *port = Port::Listening(listener);
                self.changed.notify_waiters();
                self.changed.notify_one();
            }
            Err(_) if Instant::now() < until => *port = Port::Awaited(until),
            Err(error) => tracing::warn!(%error, address = %self.address, "the port could not be taken back"),
        }
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
                    Port::Reserved(_)
                    | Port::Awaited(_)
                    | Port::InMemory
                    | Port::Refusing
                    | Port::Nothing => Poll::Pending,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::Cut;

    fn held() -> (Arc<Listener>, std::net::TcpListener) {
        let listener = Arc::new(Listener::open(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap());
        listener.close();
        let holder = std::net::TcpListener::bind(listener.address).unwrap();
        listener.listen();
        (listener, holder)
    }

    #[tokio::test]
    async fn a_port_that_is_still_held_is_listened_at_once_it_is_free() {
        let (listener, holder) = held();
        drop(holder);
        let (cut, _) = watch::channel((0, Cut::Close));
        let connecting = tokio::spawn(async move {
            while TcpStream::connect(listener.address).await.is_err() {
                tokio::time::sleep(PAUSE).await;
            }
            listener.accept(&cut).await.1
        });
        tokio::time::timeout(PATIENCE * 4, connecting).await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn a_port_that_was_given_up_while_it_was_awaited_stays_free() {
        let (listener, holder) = held();
        listener.close();
        drop(holder);
        tokio::time::sleep(PAUSE * 5).await;
        std::net::TcpListener::bind(listener.address).unwrap();
    }
}
