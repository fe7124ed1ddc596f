//! How often a workstation is listed: at rest, while something changes, and while there is no window to be seen.

use std::{collections::BTreeSet, time::Duration};

use fleet::{
    Fleet, FleetOptions, Outside, Timing,
    ipc::{Change, FleetEvent},
};
use tokio::{
    sync::broadcast::{Receiver, error::TryRecvError},
    task::LocalSet,
    time::{Instant, sleep},
};

use super::{calendar::WallCalendar, farm::Farm, network::Cable, trace::Trace};

/// The time over which lists are counted.
const WHILE: Duration = Duration::from_mins(10);
/// While something changes, it does so this often.
const CHANGES: Duration = Duration::from_secs(8);

/// Lists in ten minutes.
#[derive(Debug, Clone, Copy)]
pub struct Breaths {
    /// Nothing changes.
    pub at_rest: usize,
    /// An emulator is started and stopped by somebody else, again and again.
    pub changing: usize,
    /// Nothing changes, and the window is closed to the tray.
    pub hidden: usize,
    /// At rest again, from the moment on in which the window is shown.
    pub shown_again: usize,
}

/// Counts them in virtual time.
pub fn breaths() -> Breaths {
    fastrand::seed(7);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime without threads");
    let breaths = LocalSet::new().block_on(&runtime, count());
    workstation::wire::lay(None);
    breaths
}

async fn count() -> Breaths {
    let calendar = WallCalendar::new(7);
    let mut farm = Farm::new(7, 1, calendar.clone(), Trace::new(false));
    let cable = Cable::new(&farm.network);
    workstation::wire::lay(Some(cable.clone()));
    let options = FleetOptions::in_memory(Timing::default());
    let fleet = Fleet::open_in(options, Outside::one_thread(move || calendar.wall())).expect("a fleet").fleet;
    let mut events = fleet.state().subscribe();
    farm.join(&fleet);
    // What is asked once is over, and what was running has been looked at.
    sleep(WHILE).await;

    let at_rest = lists(&mut events, WHILE).await;
    let emulators = farm.machines[0].simulated.ldplayer();
    let mut changing = 0;
    let began = Instant::now();
    let mut runs = true;
    while began.elapsed() < WHILE {
        // It is there.
        let _ = if runs { emulators.stop_at_once(0) } else { emulators.start_at_once(0) };
        runs = !runs;
        changing += lists(&mut events, CHANGES).await;
    }
    sleep(WHILE).await;
    fleet.set_hidden(true);
    let hidden = lists(&mut events, WHILE).await;
    fleet.set_hidden(false);
    let shown_again = lists(&mut events, WHILE).await;
    fleet.closed().await;
    cable.cut();
    Breaths { at_rest, changing, hidden, shown_again }
}

/// How often the workstation is listed within a time.
async fn lists(events: &mut Receiver<FleetEvent>, during: Duration) -> usize {
    let mut listed = BTreeSet::new();
    let end = Instant::now() + during;
    // What happened before does not count.
    while !matches!(events.try_recv(), Err(TryRecvError::Empty | TryRecvError::Closed)) {}
    while Instant::now() < end {
        sleep(Duration::from_millis(500)).await;
        loop {
            match events.try_recv() {
                Ok(event) => {
                    if let Change::Workstation(workstation) = event.change {
                        listed.extend(workstation.listed_at);
                    }
                }
                Err(TryRecvError::Lagged(_)) => {}
                Err(TryRecvError::Empty | TryRecvError::Closed) => break,
            }
        }
    }
    listed.len()
}
