//! Closing the window and quitting: what hides, what ends the program, and the question that comes before work is lost.

#![allow(
    clippy::needless_pass_by_value,
    reason = "a command's arguments are its own, and its state is a handle"
)]

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use fleet::Fleet;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager, Window};
use tauri_specta::Event;

use crate::{
    app::App,
    commands::{Answer, looked_up},
    notify, window,
};

/// How long a tray may be away before the hidden window is shown again: a panel that restarts needs a moment.
const TRAY_AWAY: Duration = Duration::from_secs(10);

/// Whether the program is about to quit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Quitting {
    /// It goes on.
    #[default]
    No,
    /// Work is under way, and the operator is asked.
    Asked,
    /// It quits as soon as no work is under way.
    WhenDone,
}

/// What the operator wants.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum QuitRequest {
    /// To quit; work under way is asked about first.
    Ask,
    /// To quit when the work is done.
    WhenDone,
    /// To quit now, whatever is lost.
    Now,
    /// To go on.
    Stay,
}

/// How the program lies on the desktop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShellState {
    /// Whether the program is about to quit.
    pub quitting: Quitting,
    /// Whether a tray shows the icon: only then does closing the window keep the program running.
    pub tray_shown: bool,
    /// The window was hidden for the first time and no notification could say so.
    pub hidden_unsaid: bool,
}

/// It is another one.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub(crate) struct ShellChanged(pub ShellState);

/// The state, and what it needs.
pub(crate) struct WindowShell {
    state: Mutex<ShellState>,
    /// Exists once the operator has been told that closing the window hides it; `None` where no file may be written.
    told: Option<PathBuf>,
    told_now: Mutex<bool>,
}

impl WindowShell {
    pub(crate) fn new(told: Option<PathBuf>) -> Self {
        Self { state: Mutex::default(), told, told_now: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, ShellState> {
        // Every change of it is one assignment.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn state(&self) -> ShellState {
        *self.lock()
    }

    /// Changes it and tells the window.
    fn change(&self, app: &AppHandle, change: impl FnOnce(&mut ShellState)) {
        let mut state = self.lock();
        let before = *state;
        change(&mut state);
        let now = *state;
        drop(state);
        if now != before
            && let Err(error) = ShellChanged(now).emit(app)
        {
            tracing::error!(%error, "the window was not told of the program's state");
        }
    }

    /// True once: the next hiding of the window is the first one of this user.
    fn is_first_hiding(&self) -> bool {
        let mut told = self.told_now.lock().unwrap_or_else(PoisonError::into_inner);
        !std::mem::replace(&mut *told, true) && !self.told.as_ref().is_some_and(|file| file.exists())
    }

    fn remember_told(&self) {
        if let Some(file) = &self.told
            && let Err(error) = std::fs::write(file, "")
        {
            tracing::warn!(%error, "the note about the tray will be shown again");
        }
    }
}

/// A tray shows the icon from now on, or none does. A hidden window that nothing could bring back is shown.
pub(crate) fn tray_shown(app: &AppHandle, shown: bool) {
    tracing::info!(shown, "tray");
    app.state::<WindowShell>().change(app, |state| state.tray_shown = shown);
    if shown {
        return;
    }
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(TRAY_AWAY).await;
        if !app.state::<WindowShell>().state().tray_shown && !window::is_visible(&app) {
            window::show(&app);
        }
    });
}

/// The operator closes the window: hidden where the tray can bring it back, or else the program is to quit.
pub(crate) fn close_window(window: &Window) {
    let app = window.app_handle();
    let shell = app.state::<WindowShell>();
    if !shell.state().tray_shown {
        ask(app);
        return;
    }
    if let Err(error) = window.hide() {
        tracing::error!(%error, "the window could not be hidden");
        return;
    }
    app.state::<App>().fleet().set_hidden(true);
    if shell.is_first_hiding() {
        let app = app.clone();
        notify::say_hidden(crate::preferences::language(&app), move |shown| {
            let shell = app.state::<WindowShell>();
            shell.remember_told();
            if !shown {
                shell.change(&app, |state| state.hidden_unsaid = true);
            }
        });
    }
}

/// Quits, or asks first where work is under way.
pub(crate) fn ask(app: &AppHandle) {
    if !is_under_way(&app.state::<App>().fleet()) {
        app.exit(0);
        return;
    }
    tracing::info!("quitting is asked about: work is under way");
    app.state::<WindowShell>().change(app, |state| state.quitting = Quitting::Asked);
    window::show(app);
}

/// Quits if that is only waiting for work that is done by now.
pub(crate) fn quit_if_done(app: &AppHandle, fleet: &Fleet) {
    if app.state::<WindowShell>().state().quitting == Quitting::WhenDone && !is_under_way(fleet) {
        tracing::info!("the work is done");
        app.exit(0);
    }
}

fn is_under_way(fleet: &Fleet) -> bool {
    fleet.state().statuses().iter().any(|(_, status)| !status.is_final())
}

/// How the program lies on the desktop now. Events follow.
#[tauri::command]
#[specta::specta]
pub(crate) async fn shell_state(app: AppHandle) -> Answer<ShellState> {
    looked_up(move || app.state::<WindowShell>().state()).await
}

/// Quits as asked for, or goes on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn quit(app: AppHandle, request: QuitRequest) -> Answer<()> {
    looked_up(move || carry_out(&app, request)).await
}

fn carry_out(app: &AppHandle, request: QuitRequest) {
    let set = |quitting| app.state::<WindowShell>().change(app, |state| state.quitting = quitting);
    match request {
        QuitRequest::Ask => ask(app),
        QuitRequest::Now => app.exit(0),
        QuitRequest::Stay => set(Quitting::No),
        QuitRequest::WhenDone => {
            set(Quitting::WhenDone);
            quit_if_done(app, &app.state::<App>().fleet());
        }
    }
}

/// The note that the window was only hidden has been read.
#[tauri::command]
#[specta::specta]
pub(crate) async fn understood_hiding(app: AppHandle) -> Answer<()> {
    looked_up(move || app.state::<WindowShell>().change(&app, |state| state.hidden_unsaid = false)).await
}
