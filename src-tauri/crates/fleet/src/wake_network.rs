//! Sends the packets that wake workstations. They are broadcasts: whoever is off has no address that could be asked.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket},
    sync::Arc,
};

use workstation::HardwareAddress;

/// The port to which such packets go by custom; a network adapter does not look at it.
const DISCARD: u16 = 9;
/// How often each packet is sent: nobody says that it came.
const TIMES: usize = 3;

/// One way on which a packet leaves this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WakeRoute {
    /// The own address, which chooses the interface.
    pub from: Ipv4Addr,
    /// Where it is sent.
    pub to: SocketAddr,
}

type Routes = Arc<dyn Fn() -> Vec<WakeRoute> + Send + Sync>;

/// The ways on which packets leave, asked for anew each time: cables and networks change.
#[derive(Clone)]
pub(crate) struct WakeNetwork(Routes);

impl WakeNetwork {
    pub(crate) fn of(routes: impl Fn() -> Vec<WakeRoute> + Send + Sync + 'static) -> Self {
        Self(Arc::new(routes))
    }

    /// Every interface of this computer.
    pub(crate) fn system() -> Self {
        Self::of(broadcasts)
    }

    /// Sends each machine's packet on every way. How many ways took them; an error if none did.
    pub(crate) fn send(&self, machines: &[HardwareAddress]) -> io::Result<usize> {
        let (mut taken, mut failed) = (0, io::Error::from(io::ErrorKind::NetworkUnreachable));
        for route in (self.0)() {
            match send_on(route, machines) {
                Ok(()) => taken += 1,
                Err(error) => {
                    tracing::info!(?route, %error, "a packet that wakes was not taken");
                    failed = error;
                }
            }
        }
        if taken > 0 { Ok(taken) } else { Err(failed) }
    }
}

fn send_on(route: WakeRoute, machines: &[HardwareAddress]) -> io::Result<()> {
    let socket = UdpSocket::bind((route.from, 0))?;
    socket.set_broadcast(true)?;
    // A full buffer is a failure, not something to be waited for.
    socket.set_nonblocking(true)?;
    for machine in machines {
        for _ in 0..TIMES {
            socket.send_to(&machine.magic_packet(), route.to)?;
        }
    }
    Ok(())
}

/// To all machines of the network of each interface: by its own broadcast address, and by that of whatever network one is in,
/// which leaves by the interface of the sender's address.
fn broadcasts() -> Vec<WakeRoute> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_else(|error| {
        tracing::warn!(%error, "this computer's interfaces are not known");
        Vec::new()
    });
    let mut routes: Vec<WakeRoute> = Vec::new();
    for interface in interfaces {
        let if_addrs::IfAddr::V4(address) = interface.addr else { continue };
        if address.is_loopback() {
            continue;
        }
        let everybody = [Some(Ipv4Addr::BROADCAST), address.broadcast];
        for to in everybody.into_iter().flatten() {
            let route = WakeRoute { from: address.ip, to: SocketAddr::new(IpAddr::V4(to), DISCARD) };
            if !routes.contains(&route) {
                routes.push(route);
            }
        }
    }
    routes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packet_arrives_as_it_is_described() {
        let heard = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        heard.set_read_timeout(Some(std::time::Duration::from_secs(10))).unwrap();
        let to = heard.local_addr().unwrap();
        let network = WakeNetwork::of(move || vec![WakeRoute { from: Ipv4Addr::LOCALHOST, to }]);
        let machine = HardwareAddress::parse("00:15:5D:0A:0B:0C").unwrap();
        assert_eq!(network.send(&[machine]).unwrap(), 1);
        let mut packet = [0; 200];
        for _ in 0..TIMES {
            let (length, _) = heard.recv_from(&mut packet).unwrap();
            assert_eq!(length, 102);
            assert_eq!(packet[..6], [0xff; 6]);
            assert_eq!(packet[6..102], [0x00, 0x15, 0x5d, 0x0a, 0x0b, 0x0c].repeat(16));
        }
    }

    #[test]
    fn a_packet_that_no_way_takes_is_an_error() {
        let machine = HardwareAddress::parse("00:15:5D:0A:0B:0C").unwrap();
        assert!(WakeNetwork::of(Vec::new).send(&[machine]).is_err());
    }
}
