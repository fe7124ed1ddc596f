//! Brings notices to their targets, on a thread of its own: a service that does not answer holds up neither the fleet nor another
//! target. What cannot be sent is tried again, less and less often, and is given up at last.

use std::{
    collections::HashMap,
    sync::{Arc, Weak},
    time::Duration,
};

use outbound::{Letter, Sender};
use secrecy::SecretString;
use tokio::sync::mpsc;

use crate::{
    model::target::NoticeTarget,
    shared::Shared,
    targets::{Attempted, TargetState},
    wall_clock::wall_ms,
};

/// Letters that wait for one target; more are dropped, and the log says so.
const WAITING: usize = 50;
/// After how long a letter is tried again: for the last time after more than an hour.
const AGAIN: [Duration; 6] = [
    Duration::from_secs(5),
    Duration::from_secs(30),
    Duration::from_mins(2),
    Duration::from_mins(10),
    Duration::from_mins(20),
    Duration::from_mins(40),
];
/// The longest that a service may ask to be left alone.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// Starts the thread. It ends when the fleet is closed.
pub(crate) fn start(shared: &Arc<Shared>) -> std::io::Result<()> {
    if !shared.outside.is_system() {
        return Ok(());
    }
    let (sender, letters) = mpsc::channel(WAITING);
    shared.targets.hand_over_to(sender);
    let fleet = Arc::downgrade(shared);
    shared.outside.online("notices", hand_out(fleet, letters))
}

/// Gives each target's letters to a task of its own.
async fn hand_out(fleet: Weak<Shared>, mut letters: mpsc::Receiver<(String, Letter)>) {
    let mut queues: HashMap<String, mpsc::Sender<Letter>> = HashMap::new();
    let mut tasks = tokio::task::JoinSet::new();
    while let Some((target, letter)) = letters.recv().await {
        queues.retain(|_, queue| !queue.is_closed());
        let queue = queues.entry(target.clone()).or_insert_with(|| {
            let (sender, queue) = mpsc::channel(WAITING);
            tasks.spawn(deliver_all(fleet.clone(), target.clone(), queue));
            sender
        });
        let waiting = WAITING - queue.capacity() + 1;
        if queue.try_send(letter).is_err() {
            tracing::warn!(target, "a notice was dropped: too many wait to be sent");
        } else if let Some(fleet) = fleet.upgrade() {
            changed(&fleet, &target, |state| state.waiting = waiting);
        }
        while tasks.try_join_next().is_some() {}
    }
    tasks.abort_all();
}

/// One target's letters, one after the other, until it is removed.
async fn deliver_all(fleet: Weak<Shared>, target: String, mut letters: mpsc::Receiver<Letter>) {
    let sender = Sender::default();
    while let Some(letter) = letters.recv().await {
        if !deliver(&fleet, &target, &sender, &letter).await {
            return;
        }
        let Some(fleet) = fleet.upgrade() else { return };
        changed(&fleet, &target, |state| state.waiting = letters.len());
    }
}

/// Tries until it was taken, or is given up; false once the target is gone.
async fn deliver(fleet: &Weak<Shared>, target: &str, sender: &Sender, letter: &Letter) -> bool {
    for again in AGAIN.into_iter().map(Some).chain([None]) {
        // Read anew each time: it may have been mended meanwhile.
        let Some((to, secret)) = lookup(fleet, target).await else { return false };
        if !to.on {
            return true;
        }
        let sent = match secret {
            Ok(secret) => sender.send(&to.to, &secret, &to.proxy, letter).await,
            Err(reason) => Err(outbound::Error::Fails(reason)),
        };
        let Some(fleet) = fleet.upgrade() else { return false };
        let (problem, wait) = match sent {
            Ok(()) => {
                tracing::info!(target = to.name, kind = letter.kind, "a notice was taken");
                (None, None)
            }
            Err(error) => {
                let wait = again.filter(|_| !error.is_final());
                tracing::warn!(target = to.name, %error, again = ?wait, "a notice was not taken");
                let asked = error.wait().unwrap_or_default().min(LONGEST_WAIT);
                (Some(error.message()), wait.map(|wait| wait.max(asked)))
            }
        };
        let attempted = Attempted { at: wall_ms(), problem, again: wait.is_some() };
        changed(&fleet, target, |state| state.last = Some(attempted));
        drop(fleet);
        match wait {
            Some(wait) => tokio::time::sleep(wait).await,
            None => return true,
        }
    }
    true
}

/// The target and its secret, which the password store may take its time for.
async fn lookup(fleet: &Weak<Shared>, target: &str) -> Option<(NoticeTarget, Result<SecretString, String>)> {
    let shared = fleet.upgrade()?;
    let to = shared.targets.target(target)?;
    let name = to.secret_name();
    let looking = tokio::task::spawn_blocking(move || shared.secrets.get(&name));
    let secret = match looking.await {
        Ok(Ok(secret)) => Ok(secret.unwrap_or_default()),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => return None,
    };
    Some((to, secret))
}

fn changed(fleet: &Shared, target: &str, change: impl FnOnce(&mut TargetState)) {
    fleet.targets.set_state(target, change);
}
