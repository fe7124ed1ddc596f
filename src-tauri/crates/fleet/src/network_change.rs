//! Notices when this computer has lost the address by which it reached the world: a cable pulled, another Wi-Fi, a VPN
//! gone. Calls in flight then fail all at once, which says nothing of the workstations (docs/circuit-breaker.md, section 7).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

/// Addresses kept for documentation: nothing is sent there, only the route is asked for.
const ANYWHERE: [(IpAddr, IpAddr); 2] = [
    (IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))),
    (IpAddr::V6(Ipv6Addr::UNSPECIFIED), IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1))),
];

/// The address of the default route as it was last.
#[derive(Debug)]
pub(crate) struct OutgoingAddress(Option<IpAddr>);

impl OutgoingAddress {
    /// As it is now.
    pub(crate) fn now() -> Self {
        Self(source())
    }

    /// Looks again. Says whether the route is another one and its old address is gone.
    pub(crate) fn lost(&mut self) -> bool {
        self.follow(source(), |old| UdpSocket::bind(SocketAddr::new(old, 0)).is_ok())
    }

    fn follow(&mut self, new: Option<IpAddr>, is_still_ours: impl FnOnce(IpAddr) -> bool) -> bool {
        let old = std::mem::replace(&mut self.0, new);
        old.is_some_and(|old| new != Some(old) && !is_still_ours(old))
    }
}

/// The address by which a packet to the world would leave. None is sent.
fn source() -> Option<IpAddr> {
    ANYWHERE.into_iter().find_map(|(any, there)| {
        let socket = UdpSocket::bind(SocketAddr::new(any, 0)).ok()?;
        socket.connect(SocketAddr::new(there, 9)).ok()?;
        Some(socket.local_addr().ok()?.ip()).filter(|ip| !ip.is_unspecified())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_that_is_gone_is_a_loss() {
        let [lan, vpn] = [1, 2].map(|n| IpAddr::V4(Ipv4Addr::new(10, 0, 0, n)));
        let mut address = OutgoingAddress(None);
        assert!(!address.follow(Some(lan), |_| false), "there was nothing to lose");
        assert!(!address.follow(Some(lan), |_| false), "the same");
        assert!(!address.follow(Some(vpn), |_| true), "another route, but the address is still there");
        assert!(address.follow(Some(lan), |_| false), "the VPN is gone");
        assert!(address.follow(None, |_| false), "the cable is pulled");
        assert!(!address.follow(Some(lan), |_| false), "it is back");
    }

    /// Whatever this computer's route is: an address that it never had is not bound, one that it always has is.
    #[test]
    fn an_address_is_lost_when_it_can_no_longer_be_bound() {
        let mut foreign = OutgoingAddress(Some(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 77))));
        assert!(foreign.lost());
        let mut own = OutgoingAddress(Some(IpAddr::V4(Ipv4Addr::LOCALHOST)));
        assert!(!own.lost());
    }
}
