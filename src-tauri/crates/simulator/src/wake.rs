//! Hears the packets that wake machines, on loopback: a network of its own for a fleet of simulated ones.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::UdpSocket;
use tokio::task::AbortHandle;

use crate::simulation::Simulation;

/// Hands each packet to all machines of a simulation, as a switch does with a broadcast. Dropping it closes it.
#[derive(Debug)]
pub struct WakeListener {
    address: SocketAddr,
    task: AbortHandle,
}

impl WakeListener {
    /// Listens on 127.0.0.1, at a free port.
    pub async fn start(simulation: Arc<Simulation>) -> std::io::Result<Self> {
        let socket = UdpSocket::bind(("127.0.0.1", 0)).await?;
        let address = socket.local_addr()?;
        let task = tokio::spawn(async move {
            let mut packet = [0; 2048];
            loop {
                // What cannot be received is no packet.
                let Ok((length, _)) = socket.recv_from(&mut packet).await else { continue };
                for workstation in simulation.workstations() {
                    workstation.hear(&packet[..length]);
                }
            }
        });
        Ok(Self { address, task: task.abort_handle() })
    }

    /// Where packets are to be sent.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for WakeListener {
    fn drop(&mut self) {
        self.task.abort();
    }
}
