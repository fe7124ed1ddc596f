//! Which workstation answers at which address, and what leaves this computer.

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    sync::{Arc, Mutex, PoisonError},
};

use simulator::Workstation;
use tokio::{io::DuplexStream, sync::watch};
use workstation::wire::{Wire, WireAnswer, WireClient, WireError, WireLogin};

use super::{client::Client, trace::Trace};

/// Makes a connection; `None` where it is refused.
type Connector = Box<dyn Fn() -> Option<DuplexStream> + Send + Sync>;

/// The network between this computer and the farm.
pub(crate) struct Network {
    inner: Mutex<Inner>,
    trace: Trace,
}

#[derive(Default)]
struct Inner {
    /// By the name, or by the name and the port.
    at: BTreeMap<String, Connector>,
    /// Addresses to which nothing may be sent: a person has blocked a circuit.
    blocked: BTreeSet<String>,
    /// Addresses of workstations that are not in the list any more.
    forbidden: BTreeSet<String>,
    /// Rises when the connections to an address end: somebody else answers there.
    ends: BTreeMap<String, watch::Sender<u64>>,
    requests: u64,
}

impl Network {
    pub(crate) fn new(trace: Trace) -> Arc<Self> {
        Arc::new(Self { inner: Mutex::default(), trace })
    }

    fn with<T>(&self, act: impl FnOnce(&mut Inner) -> T) -> T {
        act(&mut self.inner.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this workstation answers at an address. What was connected there is cut.
    pub(crate) fn lead(&self, address: &str, to: &Workstation) {
        let connector = Box::new(to.connector());
        self.with(|inner| {
            inner.at.insert(address.to_owned(), connector);
            inner.ends.entry(address.to_owned()).or_default().send_modify(|generation| *generation += 1);
        });
    }

    /// A person has blocked a circuit by which everything goes to an address, or no longer.
    pub(super) fn block(&self, address: &str, blocked: bool) {
        self.with(|inner| {
            if blocked { inner.blocked.insert(address.to_owned()) } else { inner.blocked.remove(address) }
        });
    }

    /// Nobody is at an address who is in the list, or somebody is again.
    pub(super) fn forbid(&self, address: &str, forbidden: bool) {
        self.with(|inner| {
            if forbidden {
                inner.forbidden.insert(address.to_owned());
            } else {
                inner.forbidden.remove(address);
            }
        });
    }

    /// All connections are cut, as when this computer has slept.
    pub(super) fn cut_all(&self) {
        self.with(|inner| {
            for ends in inner.ends.values() {
                ends.send_modify(|generation| *generation += 1);
            }
        });
    }

    /// A connection to an address, and what tells when it is cut.
    pub(super) fn connect(
        &self,
        host: &str,
        port: u16,
    ) -> Result<(DuplexStream, watch::Receiver<u64>), WireError> {
        self.with(|inner| {
            let refused = || WireError::NotConnected(io::ErrorKind::ConnectionRefused);
            let address =
                if inner.at.contains_key(host) { host.to_owned() } else { format!("{host}:{port}") };
            let stream = inner.at.get(&address).and_then(|connect| connect()).ok_or_else(refused)?;
            let ends = inner.ends.entry(address).or_default().subscribe();
            Ok((stream, ends))
        })
    }

    /// A request leaves.
    pub(super) fn sends(&self, host: &str, what: &str, cleans_up: bool) {
        let (blocked, forbidden) = self.with(|inner| {
            inner.requests += 1;
            (!cleans_up && inner.blocked.contains(host), inner.forbidden.contains(host))
        });
        self.trace.happened(|| format!("{host} < {}", what.chars().take(150).collect::<String>()));
        self.trace.counted(what.as_bytes());
        if blocked {
            self.trace.violated(format!("sent to {host} through a circuit that is blocked by hand: {what}"));
        }
        if forbidden {
            self.trace.violated(format!("sent to {host}, which is not in the list any more: {what}"));
        }
    }

    pub(super) fn trace(&self) -> &Trace {
        &self.trace
    }

    pub(super) fn requests(&self) -> u64 {
        self.with(|inner| inner.requests)
    }
}

/// The end of the network that one run of the program holds: with the program it is gone.
pub(crate) struct Cable {
    network: Arc<Network>,
    /// True once the program has died.
    dead: watch::Sender<bool>,
}

impl Cable {
    pub(crate) fn new(network: &Arc<Network>) -> Arc<Self> {
        Arc::new(Self { network: Arc::clone(network), dead: watch::Sender::new(false) })
    }

    /// The program has died: nothing of it sends any more.
    pub(super) fn cut(&self) {
        self.dead.send_replace(true);
    }
}

impl Wire for Cable {
    fn client(&self, login: WireLogin) -> Arc<dyn WireClient> {
        Arc::new(Client::new(Arc::clone(&self.network), login, self.dead.subscribe()))
    }

    fn identify(&self, host: &str, port: u16) -> WireAnswer<'_, ()> {
        let login = WireLogin {
            host: host.to_owned(),
            port,
            user: String::new(),
            password: String::new().into(),
            tcp: std::time::Duration::from_secs(5),
            poll: std::time::Duration::from_secs(5),
            shell_idle: std::time::Duration::ZERO,
            gate: None,
        };
        let client = Client::new(Arc::clone(&self.network), login, self.dead.subscribe());
        Box::pin(async move { client.identify().await })
    }
}
