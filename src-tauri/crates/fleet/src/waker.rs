//! Wakes the monitor before its time.

use std::sync::mpsc;

/// Wakes the heartbeat, so that it looks at once.
#[derive(Clone)]
pub(crate) struct Waker(mpsc::SyncSender<()>);

impl Waker {
    pub(crate) fn new() -> (Self, mpsc::Receiver<()>) {
        let (sender, receiver) = mpsc::sync_channel(1);
        (Self(sender), receiver)
    }

    pub(crate) fn wake(&self) {
        // Full: it has been woken already and will look.
        let _ = self.0.try_send(());
    }
}
