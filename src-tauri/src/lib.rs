//! The desktop shell.
pub mod commands;
use tauri_specta::{Builder, collect_commands, collect_events};

/// The one list of what the window may call and hear: it registers the handlers and generates `ui/src/lib/bindings.ts`.
pub fn ipc() -> Builder<tauri::Wry> {
    Builder::<tauri::Wry>::new()
        .disable_serde_phases()
        .dangerously_cast_bigints_to_number()
        .commands(collect_commands![
            commands::app_info,
            commands::snapshot,
            commands::operate,
            commands::cancel,
            commands::refresh,
            commands::add_workstation,
            commands::edit_workstation,
            commands::remove_workstation,
            commands::retry_account,
            commands::set_password,
            commands::control_circuit,
            commands::demo_faults,
            commands::set_demo_fault,
            commands::start_demo,
        ])
        .events(collect_events![commands::FleetChanged, commands::ShowCause])
}
