//! What an operation was asked with, in a few words for its row.

use ldconsole::{GlobalSettings, Modification};
use messages::{Message, asked};

use crate::operation::task::{AppFile, EmulatorTask, Task, WorkstationTask};

/// Characters of an adb command that are shown.
const COMMAND: usize = 80;

impl Task {
    /// What it was asked with, where something is to be said of it.
    pub(crate) fn subject(&self) -> Option<Message> {
        match self {
            Self::Emulator(_, task) => task.subject(),
            Self::Workstation(task) => match task {
                WorkstationTask::Create { settings, .. } => summary(settings),
                WorkstationTask::GlobalSettings(wanted) => global_summary(*wanted),
                WorkstationTask::ArrangeWindows
                | WorkstationTask::EndVbox
                | WorkstationTask::GoDown(_)
                | WorkstationTask::Wake
                | WorkstationTask::GiveDesktopBack => None,
                WorkstationTask::SendFile(file) => Some(asked::with(file.name.as_str())),
                WorkstationTask::RemoveFile(name) => Some(asked::with(name.as_str())),
            },
        }
    }
}

impl EmulatorTask {
    /// The same.
    pub(crate) fn subject(&self) -> Option<Message> {
        match self {
            Self::Start | Self::Stop | Self::Restart | Self::Kill | Self::RestoreConfig | Self::Delete => {
                None
            }
            Self::Clone { title, fresh: false } => Some(asked::r#as(title.as_str())),
            Self::Clone { title, fresh: true } => Some(asked::as_fresh(title.as_str())),
            Self::Rename(title) => Some(asked::to_title(title.as_str())),
            Self::Modify(wanted) => summary(wanted),
            Self::InstallApp(AppFile::There(file)) => Some(asked::with(file.to_string())),
            Self::InstallApp(AppFile::Here(file)) => Some(asked::with(file.name.as_str())),
            Self::UninstallApp(package) | Self::StartApp(package) | Self::StopApp(package) => {
                Some(asked::with(package.to_string()))
            }
            Self::Adb(command) => Some(asked::with(match command.as_str().char_indices().nth(COMMAND) {
                Some((end, _)) => format!("{}…", &command.as_str()[..end]),
                None => command.to_string(),
            })),
            Self::SetLocation(place) => Some(asked::to(place.to_string())),
            Self::SetProperty { property, .. } => {
                Some(asked::property(property.key().to_string(), property.value()))
            }
            Self::AdbDebugging(true) => Some(asked::on()),
            Self::AdbDebugging(false) => Some(asked::off()),
            Self::Backup(file) => Some(asked::to(file.to_string())),
            Self::Restore(file) => Some(asked::from(file.to_string())),
        }
    }
}

/// The settings that are asked for, those first that are looked for first.
fn summary(wanted: &Modification) -> Option<Message> {
    listed([
        wanted.resolution.map(|screen| {
            let screen = screen.to_string();
            let mut sides = screen.splitn(3, ',');
            let mut side = || sides.next().unwrap_or_default();
            asked::screen(side(), side(), side())
        }),
        wanted.cpu.map(|cpu| asked::cores(cpu.get())),
        wanted.memory.map(|memory| asked::memory(memory.megabytes().to_string())),
        wanted.manufacturer.as_ref().map(|manufacturer| asked::with(manufacturer.to_string())),
        wanted.model.as_ref().map(|model| asked::with(model.to_string())),
        wanted.phone_number.as_ref().map(|number| asked::phone_number(number.to_string())),
        wanted.imei.as_ref().map(|imei| asked::imei(imei.to_string())),
        wanted.imsi.as_ref().map(|imsi| asked::imsi(imsi.to_string())),
        wanted.sim_serial.as_ref().map(|serial| asked::sim_serial(serial.to_string())),
        wanted.android_id.as_ref().map(|id| asked::android_id(id.to_string())),
        wanted.mac.as_ref().map(|mac| asked::mac(mac.to_string())),
        switched(wanted.auto_rotate, asked::rotation_on, asked::rotation_off),
        switched(wanted.lock_window, asked::fixed_window_on, asked::fixed_window_off),
        switched(wanted.root, asked::root_on, asked::root_off),
    ])
}

fn global_summary(wanted: GlobalSettings) -> Option<Message> {
    listed([
        wanted.fps.map(|fps| asked::fps(fps.to_string())),
        switched(wanted.audio, asked::sound_on, asked::sound_off),
        switched(wanted.fast_play, asked::fast_play_on, asked::fast_play_off),
        switched(wanted.clean_mode, asked::clean_mode_on, asked::clean_mode_off),
    ])
}

fn switched(wanted: Option<bool>, on: fn() -> Message, off: fn() -> Message) -> Option<Message> {
    wanted.map(|wanted| if wanted { on() } else { off() })
}

fn listed<const N: usize>(parts: [Option<Message>; N]) -> Option<Message> {
    let parts: Vec<Message> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| asked::settings(parts))
}

#[cfg(test)]
mod tests {
    use ldconsole::{Fps, Resolution};

    use super::*;

    fn english(summary: Option<Message>) -> String {
        summary.unwrap().to_string()
    }

    #[test]
    fn what_was_asked_for_is_said_in_a_few_words() {
        let wanted = Modification {
            resolution: Some(Resolution::new(720, 1280, 320).unwrap()),
            cpu: Some(2.try_into().unwrap()),
            memory: Some(2048.try_into().unwrap()),
            root: Some(false),
            ..Modification::default()
        };
        assert_eq!(english(summary(&wanted)), "720 × 1280, 320 dpi, 2 cores, 2048 MB, and root off");
        let fresh = english(summary(&Modification::fresh_identity()));
        assert_eq!(fresh, "IMEI auto, IMSI auto, SIM auto, Android id auto, and MAC auto");
        let global = GlobalSettings {
            fps: Some(Fps::try_from(30).unwrap()),
            audio: Some(false),
            ..Default::default()
        };
        assert_eq!(english(global_summary(global)), "30 frames a second and sound off");
        assert_eq!(summary(&Modification::default()), None);
    }
}
