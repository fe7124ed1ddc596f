//! The desktop shell of LDFleet: window, tray, notifications, password store, and the commands the window may call.
//!
//! The product itself is the `fleet` crate; nothing is decided here.

mod app;
mod commands;
mod demo;
mod log;
mod notify;
mod options;
mod places;
mod secrets;
mod tray;
mod window;

use std::{process::ExitCode, time::Duration};

use clap::Parser;
use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::{Builder, Event, collect_commands, collect_events};
use tokio::sync::broadcast::error::RecvError;

use crate::{
    app::App, commands::FleetChanged, notify::Notifier, options::Options, places::Places, tray::Summary,
};

/// So long the window is told of a change later, for whatever happens meanwhile to go with it.
const GATHERING: Duration = Duration::from_millis(25);

/// The one list of what the window may call and hear: it registers the handlers and generates
/// `ui/src/lib/bindings.ts`.
pub fn ipc() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .dangerously_cast_bigints_to_number()
        .commands(collect_commands![
            commands::app_info,
            commands::snapshot,
            commands::take_cause,
            commands::operate,
            commands::operate_all,
            commands::operate_workstation,
            commands::choices,
            commands::cancel,
            commands::refresh,
            commands::add_workstation,
            commands::read_several,
            commands::add_several,
            commands::edit_workstation,
            commands::remove_workstation,
            commands::retry_account,
            commands::set_password,
            commands::accept_computer,
            commands::start_doctor,
            commands::record_answers,
            commands::save_answers,
            commands::cancel_doctor,
            commands::close_doctor,
            commands::control_circuit,
            commands::settings,
            commands::change_settings,
            commands::demo_faults,
            commands::set_demo_fault,
            commands::start_demo,
        ])
        .events(collect_events![commands::FleetChanged, commands::ShowCause])
}

/// Runs the program until it is quit.
pub fn run() -> ExitCode {
    let options = Options::parse();
    let places = Places::of_this_user();
    let _log = log::start(places.as_ref().map(|p| p.logs.as_path()));
    tracing::info!(version = env!("CARGO_PKG_VERSION"), ?options, "LDFleet starts");
    match start(&options, places.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "LDFleet cannot start");
            eprintln!("LDFleet cannot start: {error}");
            ExitCode::FAILURE
        }
    }
}

fn start(options: &Options, places: Option<&Places>) -> Result<(), Box<dyn std::error::Error>> {
    let ipc = ipc();
    let (options, places) = (options.clone(), places.cloned());
    tauri::Builder::default()
        // Must be the first plugin: a second start hands over to the running program and ends.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| window::show(app)))
        // Without VISIBLE, or the plugin would show the window of a hidden start.
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
                .build(),
        )
        .invoke_handler(ipc.invoke_handler())
        .setup(move |tauri_app| {
            ipc.mount_events(tauri_app);
            let handle = tauri_app.handle();
            let app = App::open(&options, places.as_ref())?;
            tauri_app.manage(app.clone());
            tauri_app.manage(window::PendingCause::default());
            let summary = Summary::of(&app.fleet.board().snapshot());
            tray::create(handle, &summary, quit)?;
            follow(handle.clone(), &app, summary)?;
            if !options.hidden {
                window::show(handle);
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            // Closing the window leaves the watch running in the tray, where Quit is.
            if let WindowEvent::CloseRequested { api, .. } = event
                && window.app_handle().tray_by_id(tray::ID).is_some()
            {
                api.prevent_close();
                if let Err(error) = window.hide() {
                    tracing::error!(%error, "the window could not be hidden");
                }
            }
        })
        .build(tauri::generate_context!())?
        .run(|handle, event| {
            if let RunEvent::Exit = event
                && let Some(app) = handle.try_state::<App>()
            {
                // Shells on the workstations are closed before the process is gone; bounded, see `Fleet::close`.
                app.fleet.close();
            }
        });
    Ok(())
}

fn quit(handle: &AppHandle) {
    handle.exit(0);
}

/// Sends the fleet's changes to the window and the tray, and its notices to the desktop.
fn follow(handle: AppHandle, app: &App, mut summary: Summary) -> std::io::Result<()> {
    let notifier = Notifier::start(handle.clone())?;
    let mut notices = app.fleet.notices();
    tauri::async_runtime::spawn(async move {
        loop {
            match notices.recv().await {
                Ok(notice) => notifier.show(notice),
                Err(RecvError::Lagged(missed)) => tracing::warn!(missed, "notifications missed"),
                Err(RecvError::Closed) => return,
            }
        }
    });

    let board = app.fleet.board().clone();
    let mut events = board.subscribe();
    tauri::async_runtime::spawn(async move {
        loop {
            match events.recv().await {
                Ok(event) => {
                    tokio::time::sleep(GATHERING).await;
                    let others = std::iter::from_fn(|| events.try_recv().ok());
                    let together = std::iter::once(event).chain(others).collect();
                    if let Err(error) = FleetChanged(together).emit(&handle) {
                        tracing::error!(%error, "the window was not told of a change");
                    }
                }
                // The window sees the gap in the numbers and reads a snapshot.
                Err(RecvError::Lagged(missed)) => tracing::debug!(missed, "the window lags behind"),
                Err(RecvError::Closed) => return,
            }
            if !events.is_empty() {
                continue;
            }
            let now = Summary::of(&board.snapshot());
            if now != summary {
                if let Err(error) = tray::update(&handle, &summary, &now) {
                    tracing::error!(%error, "the tray could not be changed");
                }
                summary = now;
            }
        }
    });
    Ok(())
}
