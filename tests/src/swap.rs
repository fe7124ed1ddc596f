//! Two workstations that change addresses, as when a DHCP lease ends: each is reached through a forwarder, and the
//! forwarders can be made to lead to the other one.

use std::{
    io,
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use fleet::{Keep, ipc::WorkstationForm};
use simulator::WorkstationConfig;

use crate::fleet::{Member, Stage, form};

/// Requests that were on their way when the addresses changed have been carried out after this.
const SETTLE: Duration = Duration::from_millis(200);

/// A port that leads to another one, which can be changed.
struct Forwarder {
    port: u16,
    state: Arc<Mutex<Lead>>,
}

struct Lead {
    to: SocketAddr,
    open: Vec<TcpStream>,
}

impl Forwarder {
    fn to(address: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let state = Arc::new(Mutex::new(Lead { to: address, open: Vec::new() }));
        let shared = Arc::clone(&state);
        // Ends with the process.
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                // Under the lock: a connection leads to the old address and is cut, or to the new one.
                let mut lead = shared.lock().expect("no panic under it");
                if let Err(error) = lead.join(&near) {
                    eprintln!("forwarder: {error}");
                }
            }
        });
        Self { port, state }
    }

    fn lead_to(&self, address: SocketAddr) {
        let mut lead = self.state.lock().expect("no panic under it");
        lead.to = address;
        for stream in lead.open.drain(..) {
            // One that has ended already is no error.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }
}

impl Lead {
    fn join(&mut self, near: &TcpStream) -> io::Result<()> {
        let far = TcpStream::connect(self.to)?;
        for stream in [near, &far] {
            stream.set_nodelay(true)?;
            self.open.push(stream.try_clone()?);
        }
        for (from, to) in [(near, &far), (&far, near)] {
            let (mut from, mut to) = (from.try_clone()?, to.try_clone()?);
            thread::spawn(move || {
                // However it ends, the other side is to see it.
                let _ = io::copy(&mut from, &mut to);
                let _ = to.shutdown(Shutdown::Write);
            });
        }
        Ok(())
    }
}

/// Two watched workstations of one account behind their forwarders.
pub struct Pair {
    /// Both of them.
    pub members: [Member; 2],
    forwarders: [Forwarder; 2],
    /// How many shells each had been asked for when the addresses changed, while they are changed.
    swapped: Option<[u64; 2]>,
}

impl Pair {
    /// Adds both. One account and password: nothing but who answers tells them apart.
    pub fn add(stage: &Stage, one: WorkstationConfig, other: WorkstationConfig) -> Self {
        let other = WorkstationConfig { user: one.user.clone(), password: one.password.clone(), ..other };
        let added = [one, other].map(|config| {
            let password = config.password.clone();
            let simulated = stage.simulate(config);
            let forwarder = Forwarder::to(simulated.address());
            let form = WorkstationForm { port: forwarder.port.to_string(), ..form(&simulated) };
            let id = stage.fleet.add(&form, password.into(), Keep::Transient).expect("a good form");
            let member = stage.member(id, simulated);
            member.comes_online();
            (member, forwarder)
        });
        let [(a, to_a), (b, to_b)] = added;
        Self { members: [a, b], forwarders: [to_a, to_b], swapped: None }
    }

    /// Whether each answers under the other's address now.
    pub fn is_swapped(&self) -> bool {
        self.swapped.is_some()
    }

    fn shells(&self) -> [u64; 2] {
        [0, 1].map(|n: usize| self.members[n].simulated.counters().shells_created)
    }

    fn lead(&self, crossed: bool) {
        for (n, forwarder) in self.forwarders.iter().enumerate() {
            let to = if crossed { 1 - n } else { n };
            forwarder.lead_to(self.members[to].simulated.address());
        }
    }

    /// Each answers under the other's address from now on.
    pub fn swap(&mut self) {
        self.lead(true);
        thread::sleep(SETTLE);
        self.swapped = Some(self.shells());
    }

    /// Each answers under its own address again. What had got through to a wrong one meanwhile: without a shell nothing can
    /// have been changed there.
    pub fn put_right(&mut self) -> Option<String> {
        let before = self.swapped.take()?;
        let now = self.shells();
        self.lead(false);
        (now != before).then(|| {
            format!(
                "shells were opened on computers that answered under another's address: {before:?}, {now:?}"
            )
        })
    }
}
