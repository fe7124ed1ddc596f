//! What is said of a command to LDPlayer: while it is under way, refused, or lost with its connection.

use ldconsole::{Command, Meaning};
use messages::{Message, ldplayer, phases, results};
use workstation::ConsoleAnswer;

/// What is waited for until it is answered.
pub(crate) fn phase(command: &Command) -> Message {
    match command {
        Command::Add(_) => phases::create(),
        Command::Copy { .. } => phases::copy(),
        Command::Backup { .. } => phases::backup(),
        Command::Restore { .. } => phases::restore(),
        _ => phases::sending(),
    }
}

/// Why LDPlayer did not take it, as the end of a sentence: in its own words where nothing better is known.
pub(crate) fn why(answer: &ConsoleAnswer) -> Message {
    if let Some(refusal) = answer.refusal() {
        return known(refusal);
    }
    if let Some(line) = answer.text().lines().map(str::trim).find(|line| !line.is_empty()) {
        return ldplayer::said(line);
    }
    match (answer.meaning(), answer.exit_code()) {
        (Some(Meaning::PlayerMissing), _) => ldplayer::no_such_emulator(),
        (Some(Meaning::ParameterError), _) => ldplayer::parameter_error(),
        (Some(Meaning::UnknownCommand), _) => ldplayer::unknown_command(),
        (_, Some(code)) => ldplayer::exit_code(code.to_string()),
        (_, None) => ldplayer::no_exit_code(),
    }
}

/// One of LDPlayer's known refusals, as the end of a sentence.
pub(crate) fn known(refusal: &ldconsole::ConsoleMessage) -> Message {
    match refusal {
        ldconsole::ConsoleMessage::PlayerMissing => ldplayer::no_such_emulator(),
        ldconsole::ConsoleMessage::ParameterError => ldplayer::parameter_error(),
        ldconsole::ConsoleMessage::Usage(_) => ldplayer::usage(),
        other => ldplayer::said(other.to_string()),
    }
}

/// That LDPlayer did not take it. `reason` ends the sentence.
pub(crate) fn refused(command: &Command, reason: Message) -> Message {
    match command {
        Command::Launch { .. } => results::refused_start(reason),
        Command::Quit(_) => results::refused_stop(reason),
        Command::Add(_) => results::refused_create(reason),
        Command::Copy { .. } => results::refused_clone(reason),
        Command::Rename { .. } => results::refused_rename(reason),
        Command::Remove(_) => results::refused_delete(reason),
        Command::Modify { .. } | Command::GlobalSetting(_) => results::refused_settings(reason),
        Command::InstallApp { .. } => results::refused_install(reason),
        Command::UninstallApp { .. } => results::refused_uninstall(reason),
        Command::RunApp { .. } => results::refused_start_app(reason),
        Command::KillApp { .. } => results::refused_stop_app(reason),
        Command::SetProp { .. } => results::refused_property(reason),
        Command::Locate { .. } => results::refused_location(reason),
        Command::Backup { .. } => results::refused_backup(reason),
        Command::Restore { .. } => results::refused_restore(reason),
        _ => results::refused_command(reason),
    }
}

/// That the connection to the workstation `name` broke after it was sent.
pub(crate) fn lost(command: &Command, name: String) -> Message {
    match command {
        Command::Launch { .. } => results::lost_start(name),
        Command::Quit(_) => results::lost_stop(name),
        Command::Add(_) => results::lost_create(name),
        Command::Copy { .. } => results::lost_clone(name),
        Command::Rename { .. } => results::lost_rename(name),
        Command::Remove(_) => results::lost_delete(name),
        Command::Modify { .. } | Command::GlobalSetting(_) => results::lost_settings(name),
        Command::InstallApp { .. } => results::lost_install(name),
        Command::UninstallApp { .. } => results::lost_uninstall(name),
        Command::RunApp { .. } => results::lost_start_app(name),
        Command::KillApp { .. } => results::lost_stop_app(name),
        Command::SetProp { .. } => results::lost_property(name),
        Command::Locate { .. } => results::lost_location(name),
        Command::Backup { .. } => results::lost_backup(name),
        Command::Restore { .. } => results::lost_restore(name),
        _ => results::lost_command(name),
    }
}
