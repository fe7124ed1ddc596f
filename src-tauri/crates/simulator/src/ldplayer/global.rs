//! What all emulators of a workstation share: `globalsetting`, and `vms\config\leidians.config`.

use serde_json::{Map, Value, json};

use super::options::Options;

/// The settings `globalsetting` knows.
///
/// Which key of the file is which option is known of `--fps` (`framesPerSecond`) and by name of `--cleanmode`; that
/// `--audio 0` is `reduceAudio` and `--fastplay` is `displayMode` is a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Global {
    fps: u32,
    audio: bool,
    fast_play: bool,
    clean_mode: bool,
}

impl Default for Global {
    fn default() -> Self {
        Self { fps: 60, audio: true, fast_play: false, clean_mode: false }
    }
}

impl Global {
    /// `globalsetting`; nothing changes if a value is none it takes.
    pub(super) fn apply(&mut self, options: &Options<'_>) -> Option<()> {
        let mut changed = *self;
        for (name, value) in options.iter() {
            let flag = || match value {
                "1" => Some(true),
                "0" => Some(false),
                _ => None,
            };
            match name {
                "fps" => changed.fps = value.parse().ok().filter(|fps| *fps <= 60)?,
                "audio" => changed.audio = flag()?,
                "fastplay" => changed.fast_play = flag()?,
                "cleanmode" => changed.clean_mode = flag()?,
                _ => {}
            }
        }
        *self = changed;
        Some(())
    }

    /// `leidians.config`, with the keys a Western or a Chinese installation has.
    pub(super) fn file(self, chinese: bool) -> String {
        let language = if chinese { "zh_CN" } else { "en_US" };
        let file = json!({
            "languageId": language,
            "productLanguageId": language,
            "channelOpenId": "1315",
            "reduceAudio": !self.audio,
            "isSSD": true,
            "fromInstall": false,
            "isBaseboard": true,
            "vipMode": false,
            "basicSettings.lastIP": if chinese { "cn" } else { "de" },
            "nextCheckupdateTime": 1_760_654_007_u32,
            "noiceUserRed": true,
            "multiPlayerSort": 0,
            "hasPluginLast": false,
            "mulTab": true,
            "exitFullscreenEsc": true,
            "disableMouseRightOpt": false,
            "isFirstInstallApk": false,
            "cleanMode": self.clean_mode,
            "framesPerSecond": self.fps,
            "displayMode": self.fast_play,
            "windowsRecordPos": true,
            "batchStartInterval": 5,
        });
        serde_json::to_string_pretty(&file).unwrap_or_default()
    }

    /// Takes over what a written `leidians.config` says.
    pub(super) fn read(&mut self, file: &Map<String, Value>) {
        let flag = |key: &str, old: bool| file.get(key).and_then(Value::as_bool).unwrap_or(old);
        *self = Self {
            fps: file
                .get("framesPerSecond")
                .and_then(Value::as_u64)
                .and_then(|fps| u32::try_from(fps).ok())
                .unwrap_or(self.fps),
            audio: !flag("reduceAudio", !self.audio),
            fast_play: flag("displayMode", self.fast_play),
            clean_mode: flag("cleanMode", self.clean_mode),
        };
    }
}
