//! Sends the shown fleet's changes to the window and the tray, and its notices to the desktop.

use std::time::Duration;

use fleet::{Fleet, ipc::FleetEvent};
use tauri::AppHandle;
use tauri_specta::Event;
use tokio::sync::{
    broadcast::{Receiver, error::RecvError},
    watch,
};

use crate::{
    app::App,
    commands::{FleetChanged, FleetSwitched},
    notify::Notifier,
    quit,
    tray::{self, Summary},
};

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
async fn changes(app: AppHandle, mut shown: watch::Receiver<Fleet>, mut summary: Summary) {
    let mut tell_summary = |fleet: &Fleet| {
        let now = Summary::of(&fleet.state().snapshot());
        if now != summary {
            if let Err(error) = tray::update(&app, &summary, &now) {
                tracing::error!(%error, "the tray could not be changed");
            }
            summary = now;
        }
    };
    let mut first = true;
    loop {
        let fleet = shown.borrow_and_update().clone();
        let mut events = fleet.state().subscribe();
        if !std::mem::take(&mut first)
            && let Err(error) = FleetSwitched.emit(&app)
        {
            tracing::error!(%error, "the window was not told of another fleet");
        }
        tell_summary(&fleet);
        loop {
            let event = tokio::select! {
                biased;
                changed = shown.changed() => match changed {
                    Ok(()) => break,
                    Err(_) => return,
                },
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
                tell_summary(&fleet);
                quit::quit_if_done(&app, &fleet);
            }
        }
    }
}

/// An event with those that follow within a moment.
async fn gather(first: FleetEvent, events: &mut Receiver<FleetEvent>) -> Vec<FleetEvent> {
    tokio::time::sleep(GATHERING).await;
    let others = std::iter::from_fn(|| events.try_recv().ok());
    std::iter::once(first).chain(others).collect()
}
