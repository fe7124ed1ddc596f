//! The file of how the window speaks and looks: `preferences.json`.

use messages::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    model::preferences::{Preferences, SIZES, Theme, USUAL_SIZE},
    store::file::Document,
};

/// The whole file. A language or a theme that a newer version has written is kept until another one is chosen.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredPreferences {
    /// `null` for the system's.
    language: Option<String>,
    theme: String,
    size: u32,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    unknown: Map<String, Value>,
}

impl Default for StoredPreferences {
    fn default() -> Self {
        let Preferences { theme, size, .. } = Preferences::default();
        Self { language: None, theme: named(theme).into(), size, unknown: Map::new() }
    }
}

impl Document for StoredPreferences {
    const WHAT: fn() -> messages::Message = messages::fleet::file_preferences;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

impl StoredPreferences {
    /// What can be used of it.
    pub(crate) fn preferences(&self) -> Preferences {
        let theme = [Theme::Light, Theme::Dark].into_iter().find(|theme| named(*theme) == self.theme);
        Preferences {
            language: self.language.as_deref().and_then(Language::named),
            theme: theme.unwrap_or_default(),
            size: if SIZES.contains(&self.size) { self.size } else { USUAL_SIZE },
        }
    }

    /// With these preferences; what is not changed by them stays as it is written.
    pub(crate) fn with(&self, wanted: Preferences) -> Self {
        let present = self.preferences();
        let mut stored = self.clone();
        if wanted.language != present.language {
            stored.language = wanted.language.map(|language| language.tag().into());
        }
        if wanted.theme != present.theme {
            stored.theme = named(wanted.theme).into();
        }
        if wanted.size != present.size {
            stored.size = wanted.size;
        }
        stored
    }
}

/// What a theme is called in the file.
fn named(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}
