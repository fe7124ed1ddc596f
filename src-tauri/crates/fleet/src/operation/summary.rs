//! What an operation was asked with, in a few words for its row.

use ldconsole::{GlobalSettings, Modification};

use crate::operation::task::{EmulatorTask, Task, WorkstationTask};

/// Characters of an adb command that are shown.
const COMMAND: usize = 80;

impl Task {
    /// What it was asked with; empty where nothing is to be said.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::Emulator(_, task) => match task {
                EmulatorTask::Start
                | EmulatorTask::Stop
                | EmulatorTask::Restart
                | EmulatorTask::Kill
                | EmulatorTask::RestoreConfig
                | EmulatorTask::Delete => String::new(),
                EmulatorTask::Clone { title, fresh: false } => format!("as “{title}”"),
                EmulatorTask::Clone { title, fresh: true } => {
                    format!("as “{title}”, with identifiers of its own")
                }
                EmulatorTask::Rename(title) => format!("to “{title}”"),
                EmulatorTask::Modify(wanted) => summary(wanted),
                EmulatorTask::InstallApp(file) => file.to_string(),
                EmulatorTask::UninstallApp(package)
                | EmulatorTask::StartApp(package)
                | EmulatorTask::StopApp(package) => package.to_string(),
                EmulatorTask::Adb(command) => match command.as_str().char_indices().nth(COMMAND) {
                    Some((end, _)) => format!("{}…", &command.as_str()[..end]),
                    None => command.to_string(),
                },
                EmulatorTask::SetLocation(place) => format!("to {place}"),
                EmulatorTask::SetProperty { property, .. } => {
                    format!("{} = {}", property.key(), property.value())
                }
                EmulatorTask::AdbDebugging(on) => if *on { "on" } else { "off" }.to_owned(),
                EmulatorTask::Backup(file) => format!("to {file}"),
                EmulatorTask::Restore(file) => format!("from {file}"),
            },
            Self::Workstation(task) => match task {
                WorkstationTask::Create { settings, .. } => summary(settings),
                WorkstationTask::GlobalSettings(wanted) => global_summary(*wanted),
                WorkstationTask::ArrangeWindows | WorkstationTask::EndVbox => String::new(),
            },
        }
    }
}

/// The settings that are asked for, those first that are looked for first.
fn summary(wanted: &Modification) -> String {
    let on = |name: &str, on: Option<bool>| on.map(|on| switched(name, on));
    let parts = [
        wanted.resolution.map(|screen| {
            let screen = screen.to_string();
            let mut sides = screen.splitn(3, ',');
            let mut side = || sides.next().unwrap_or_default().to_owned();
            format!("{} × {}, {} dpi", side(), side(), side())
        }),
        wanted.cpu.map(|cpu| if cpu.get() == 1 { "1 core".to_owned() } else { format!("{cpu} cores") }),
        wanted.memory.map(|memory| format!("{} MB", memory.megabytes())),
        wanted.manufacturer.as_ref().map(ToString::to_string),
        wanted.model.as_ref().map(ToString::to_string),
        wanted.phone_number.as_ref().map(|number| format!("phone number {number}")),
        wanted.imei.as_ref().map(|imei| format!("IMEI {imei}")),
        wanted.imsi.as_ref().map(|imsi| format!("IMSI {imsi}")),
        wanted.sim_serial.as_ref().map(|serial| format!("SIM {serial}")),
        wanted.android_id.as_ref().map(|id| format!("Android id {id}")),
        wanted.mac.as_ref().map(|mac| format!("MAC {mac}")),
        on("rotation", wanted.auto_rotate),
        on("fixed window", wanted.lock_window),
        on("root", wanted.root),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn global_summary(wanted: GlobalSettings) -> String {
    let on = |name: &str, on: Option<bool>| on.map(|on| switched(name, on));
    let parts = [
        wanted.fps.map(|fps| format!("{fps} frames a second")),
        on("sound", wanted.audio),
        on("fast play", wanted.fast_play),
        on("clean mode", wanted.clean_mode),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn switched(name: &str, on: bool) -> String {
    format!("{name} {}", if on { "on" } else { "off" })
}

#[cfg(test)]
mod tests {
    use ldconsole::{Fps, Resolution};

    use super::*;

    #[test]
    fn what_was_asked_for_is_said_in_a_few_words() {
        let wanted = Modification {
            resolution: Some(Resolution::new(720, 1280, 320).unwrap()),
            cpu: Some(2.try_into().unwrap()),
            memory: Some(2048.try_into().unwrap()),
            root: Some(false),
            ..Modification::default()
        };
        assert_eq!(summary(&wanted), "720 × 1280, 320 dpi, 2 cores, 2048 MB, root off");
        let fresh = summary(&Modification::fresh_identity());
        assert_eq!(fresh, "IMEI auto, IMSI auto, SIM auto, Android id auto, MAC auto");
        let global = GlobalSettings {
            fps: Some(Fps::try_from(30).unwrap()),
            audio: Some(false),
            ..Default::default()
        };
        assert_eq!(global_summary(global), "30 frames a second, sound off");
    }
}
