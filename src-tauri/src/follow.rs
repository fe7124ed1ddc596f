//! Sends the shown fleet's changes to the window and the tray, and its notices to the desktop.

use std::time::Duration;

use fleet::{Fleet, ipc::FleetEvent};
use tauri::{AppHandle, Manager};
use tauri_specta::Event;
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};
use tokio::time::MissedTickBehavior;

use crate::{
    app::App,
    commands::{FleetChanged, FleetSwitched},
    notify::Notifier,
    preferences::Chosen,
    quit,
    taskbar::Taskbar,
    tray::{self, Summary},
    window::Appearance,
};

/// What the desktop did not take is offered again after so long.
const BEAT: Duration = Duration::from_secs(2);
/// Events are gathered for so long before they are sent to the window.
const GATHERING: Duration = Duration::from_millis(25);

/// Follows whatever fleet is shown until the program ends. `summary` is what the tray shows already.
pub(crate) fn start(app: &AppHandle, of: &App, summary: Summary) -> std::io::Result<()> {
    let notifier = Notifier::start(app.clone())?;
    tauri::async_runtime::spawn(notices(notifier, of.shown()));
    tauri::async_runtime::spawn(changes(app.clone(), of.shown(), summary));
    Ok(())
}

async fn notices(notifier: Notifier, mut shown: watch::Receiver<Fleet>) {
    loop {
        let mut notices = shown.borrow_and_update().notices();
        loop {
            tokio::select! {
                biased;
                changed = shown.changed() => match changed {
                    Ok(()) => break,
                    Err(_) => return,
                },
                notice = notices.recv() => match notice {
                    Ok(notice) => notifier.show(notice),
                    Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "notifications missed"),
                    Err(RecvError::Closed) => return,
                },
            }
        }
    }
}

/// What is sent for another fleet comes after [`FleetSwitched`], and nothing of the former one after it.
async fn changes(app: AppHandle, mut shown: watch::Receiver<Fleet>, summary: Summary) {
    let mut face = Face { app: app.clone(), tray: Some(summary), taskbar: Taskbar::default(), stale: false };
    let mut beat = tokio::time::interval(BEAT);
    beat.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let appearance = app.state::<Appearance>();
    let mut spoken = app.state::<Chosen>().spoken();
    let mut first = true;
    loop {
        let fleet = shown.borrow_and_update().clone();
        fleet.speak(app.state::<Chosen>().language());
        let mut events = fleet.state().subscribe();
        if !std::mem::take(&mut first)
            && let Err(error) = FleetSwitched.emit(&app)
        {
            tracing::error!(%error, "the window was not told of another fleet");
        }
        face.show(&fleet);
        loop {
            let event = tokio::select! {
                biased;
                changed = shown.changed() => match changed {
                    Ok(()) => break,
                    Err(_) => return,
                },
                Ok(()) = spoken.changed() => {
                    fleet.speak(*spoken.borrow_and_update());
                    face.tray = None;
                    face.show(&fleet);
                    continue;
                }
                () = appearance.0.notified() => {
                    face.window_appeared();
                    continue;
                }
                _ = beat.tick(), if face.stale => {
                    face.show(&fleet);
                    continue;
                }
                event = events.recv() => event,
            };
            match event {
                Ok(event) => {
                    let together = gather(event, &mut events).await;
                    if shown.has_changed().unwrap_or(false) {
                        break;
                    }
                    if let Err(error) = FleetChanged(together).emit(&app) {
                        tracing::error!(%error, "the window was not told of a change");
                    }
                }
                // The window sees the gap in the numbers and reads a snapshot.
                Err(RecvError::Lagged(missed)) => tracing::debug!(missed, "the window lags behind"),
                Err(RecvError::Closed) => return,
            }
            if events.is_empty() {
                face.show(&fleet);
                quit::quit_if_done(&app, &fleet);
            }
        }
    }
}

/// What the desktop shows of the fleet: the tray's icon, and the window's button in the task bar.
struct Face {
    app: AppHandle,
    /// What the tray shows; `None` where that is not known.
    tray: Option<Summary>,
    taskbar: Taskbar,
    /// Something could not be shown, or is to be shown anew: Windows' task bar, say, comes later than this program where
    /// both start with the computer, and until then refuses another icon.
    stale: bool,
}

impl Face {
    fn show(&mut self, fleet: &Fleet) {
        let now = Summary::of(&fleet.state().workstations());
        self.stale = false;
        if let Err(error) = self.taskbar.show(&self.app, now.worst, &fleet.state().statuses()) {
            tracing::debug!(%error, "the task bar could not be changed");
            self.stale = true;
        }
        if self.tray.as_ref() == Some(&now) {
            return;
        }
        match tray::update(&self.app, self.tray.as_ref(), &now) {
            Ok(()) => self.tray = Some(now),
            Err(error) => {
                tracing::warn!(%error, "the tray could not be changed; it is tried again");
                self.tray = None;
                self.stale = true;
            }
        }
    }

    /// Its button in the task bar is made a moment later, so what is on it is shown with the next beat.
    fn window_appeared(&mut self) {
        self.taskbar.forget();
        self.stale = true;
    }
}

/// An event with those that follow within a moment.
async fn gather(first: FleetEvent, events: &mut Receiver<FleetEvent>) -> Vec<FleetEvent> {
    tokio::time::sleep(GATHERING).await;
    let others = std::iter::from_fn(|| events.try_recv().ok());
    std::iter::once(first).chain(others).collect()
}
