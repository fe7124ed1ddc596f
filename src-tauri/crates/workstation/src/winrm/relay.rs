//! The way to an address that no URL can hold: a link-local IPv6 address with its zone (RFC 6874 was never taken up by
//! the URL Standard, and winrm-rs builds URLs). A port of this computer's loopback leads there.

use std::{
    net::{Ipv4Addr, TcpListener},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{net::TcpStream, runtime::Handle, task::JoinSet};
use tokio_util::task::AbortOnDropHandle;

use crate::{
    error::{Cause, Error, Result},
    winrm::{endpoint::Endpoint, translate},
};

/// A port that leads to an endpoint as long as this lives.
pub(crate) struct Relay {
    port: u16,
    /// Why the last connection could not be passed on. Whoever connected saw it end, and no more.
    failure: Arc<Mutex<Option<Cause>>>,
    _accepting: AbortOnDropHandle<()>,
}

impl Relay {
    /// Opens the port. Each connection to the endpoint has `deadline`.
    pub(crate) fn start(endpoint: &Endpoint, deadline: Duration) -> Result<Self> {
        let runtime = Handle::try_current().map_err(|error| Error::setting(&error))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| Error::setting(&error))?;
        listener.set_nonblocking(true).map_err(|error| Error::setting(&error))?;
        let port = listener.local_addr().map_err(|error| Error::setting(&error))?.port();
        let failure = Arc::default();
        let accepting = runtime.spawn(accept(listener, endpoint.clone(), deadline, Arc::clone(&failure)));
        Ok(Self { port, failure, _accepting: AbortOnDropHandle::new(accepting) })
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Why the last connection could not be passed on, told once.
    pub(crate) fn failure(&self) -> Option<Cause> {
        // It is one value.
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

async fn accept(
    listener: TcpListener,
    endpoint: Endpoint,
    deadline: Duration,
    failure: Arc<Mutex<Option<Cause>>>,
) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    let mut passing = JoinSet::new();
    while let Ok((mut near, _)) = listener.accept().await {
        while passing.try_join_next().is_some() {}
        let (endpoint, failure) = (endpoint.clone(), Arc::clone(&failure));
        passing.spawn(async move {
            let connected = tokio::time::timeout(deadline, connect(&endpoint)).await;
            match connected.unwrap_or(Err(Cause::ConnectTimeout)) {
                Ok(mut far) => drop(tokio::io::copy_bidirectional(&mut near, &mut far).await),
                Err(cause) => *failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(cause),
            }
        });
    }
}

async fn connect(endpoint: &Endpoint) -> Result<TcpStream, Cause> {
    let addresses = endpoint.addresses().await.map_err(|_| Cause::NameResolution)?;
    let stream = TcpStream::connect(&*addresses).await.map_err(|error| translate::io_cause(&error, true))?;
    // What is passed on must not wait for more.
    drop(stream.set_nodelay(true));
    Ok(stream)
}
