//! The desktop shell of LDFleet: window, tray, notifications, password store, and the commands the window may call.
//!
//! The product itself is the `fleet` crate; nothing is decided here.

mod app;
mod commands;
mod demo;
mod display;
mod follow;
mod log;
mod notify;
mod options;
mod places;
mod quit;
mod secrets;
mod tray;
mod tray_host;
mod window;

use std::process::ExitCode;

use clap::Parser;
use tauri::{Manager, RunEvent, WindowEvent};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::{app::App, options::Options, places::Places, quit::Shell, tray::Summary};

/// The one list of what the window may call and hear: it registers the handlers and generates
/// `ui/src/ipc/bindings.ts`.
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
            commands::leave_demo,
            quit::shell_state,
            quit::quit,
            quit::understood_hiding,
        ])
        .events(collect_events![
            commands::FleetChanged,
            commands::FleetSwitched,
            commands::ShowCause,
            quit::ShellChanged,
        ])
}

/// Runs the program until it is quit.
pub fn run() -> ExitCode {
    let options = Options::parse();
    if let Some(problem) = display::problem() {
        eprintln!("LDFleet cannot start: {problem}.");
        return ExitCode::FAILURE;
    }
    if options.check_display {
        return ExitCode::SUCCESS;
    }
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
            tauri_app.manage(options.language);
            let app = App::open(&options, places.as_ref())?;
            tauri_app.manage(app.clone());
            tauri_app.manage(window::PendingCause::default());
            // In a demo started as one nothing is written.
            let told = places.as_ref().filter(|_| !options.demo).map(|p| p.tray_explained.clone());
            tauri_app.manage(Shell::new(told));
            let summary = Summary::of(&app.fleet().state().snapshot());
            tray::create(handle, &summary, quit::ask)?;
            tray_host::follow(handle.clone())?;
            follow::start(handle, &app, summary)?;
            if !options.hidden {
                window::show(handle);
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                quit::close_window(window);
            }
        })
        .build(tauri::generate_context!())?
        .run(|handle, event| {
            if let RunEvent::Exit = event
                && let Some(app) = handle.try_state::<App>()
            {
                app.close();
            }
        });
    Ok(())
}
