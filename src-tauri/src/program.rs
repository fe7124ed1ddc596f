//! The program from its start to its end: what is opened, in which order, and closed again.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
};

use tauri::{AppHandle, Manager, RunEvent, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::{
    app::App,
    error::StartError,
    files, follow,
    log::Log,
    options::{LaunchOptions, PanicAt},
    places::Places,
    preferences::Chosen,
    quit::{self, WindowShell},
    script, transfer,
    tray::{self, Summary},
    tray_host, window,
};

/// Runs until it is quit; with what the process ends.
pub(crate) fn run(
    options: &LaunchOptions,
    places: Option<&Places>,
    chosen: Chosen,
    log: &Log,
) -> Result<u8, StartError> {
    let ipc = crate::ipc();
    // In a demo started as one nothing is written.
    let told = places.filter(|_| !options.demo).map(Places::tray_explained);
    let program = tauri::Builder::default()
        // Must be the first plugin: a second start hands over to the running program and ends.
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| started_again(app, &arguments)))
        // Without VISIBLE, or the plugin would show the window of a hidden start.
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_state_flags(StateFlags::all() & !StateFlags::VISIBLE)
                .build(),
        )
        .invoke_handler(ipc.invoke_handler())
        .manage(chosen)
        .manage(window::PendingCause::default())
        .manage(files::DroppedFiles::default())
        .manage(window::Appearance::default())
        .manage(WindowShell::new(told))
        // Called from Rust only: the page has no permission for it.
        .plugin(tauri_plugin_dialog::init())
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                quit::close_window(window);
            }
            transfer::hear_drops(window, event);
        })
        .build(tauri::generate_context!())?;
    ipc.mount_events(&program);
    // Only here: a second start has ended by now, so that nobody opens what is open.
    let app = App::open(options, places)?;
    program.manage(app.clone());
    #[cfg(windows)]
    if let Some(places) = places
        && let Err(error) = crate::identity::register(program.handle(), places.data())
    {
        tracing::error!(%error, "Windows does not know the program: notifications may not be shown");
    }
    let (options, places, log) = (options.clone(), places.cloned(), log.clone());
    let failure = Arc::new(Mutex::new(None));
    let failed = Arc::clone(&failure);
    let code = program.run_return(move |handle, event| match event {
        RunEvent::Ready => {
            if let Err(error) = ready(handle, &app, places.as_ref(), options.hidden) {
                *failed.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(error);
                handle.exit(1);
            }
            let options = options.clone();
            std::thread::spawn(move || options.panic_if_wanted(PanicAt::Work));
        }
        RunEvent::Exit => {
            app.close();
            tracing::info!("LDFleet ends");
            log.finish();
        }
        _ => {}
    });
    let failure = failure.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
    failure.map_or_else(|| Ok(u8::try_from(code).unwrap_or(u8::MAX)), Err)
}

/// The event loop runs: the tray is made, and the window where it is wanted.
fn ready(handle: &AppHandle, app: &App, places: Option<&Places>, hidden: bool) -> Result<(), StartError> {
    let summary = Summary::of(&app.fleet().state().workstations());
    let shows_tray = has_tray(handle, &summary);
    if shows_tray {
        tray_host::follow(handle.clone())?;
    } else {
        quit::tray_shown(handle, false);
    }
    follow::start(handle, app, summary)?;
    if let Some(places) = places {
        script::listen(app.clone(), places.clone());
    }
    if !hidden || !shows_tray {
        window::show(handle);
    } else {
        app.fleet().set_hidden(true);
    }
    Ok(())
}

/// A system without what a tray needs is no reason not to start: closing the window quits there.
fn has_tray(handle: &AppHandle, summary: &Summary) -> bool {
    // Where the library of tray icons is missing, its binding panics.
    match catch_unwind(AssertUnwindSafe(|| tray::create(handle, summary, quit::ask))) {
        Ok(Ok(())) => true,
        Ok(Err(error)) => {
            tracing::error!(%error, "no tray icon");
            false
        }
        Err(_) => false,
    }
}

/// Somebody starts the program once more: the window is shown, unless that start was to be hidden as well.
fn started_again(app: &AppHandle, arguments: &[String]) {
    let hidden = LaunchOptions::of_another_start(arguments).is_some_and(|options| options.hidden);
    tracing::info!(hidden, "started again");
    if !hidden {
        window::show(app);
    }
}
