//! How the window speaks and looks.

use std::ops::RangeInclusive;

use messages::Language;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The size of everything in the window, in percent.
pub(crate) const SIZES: RangeInclusive<u32> = 80..=200;
/// The same, unless chosen otherwise.
pub(crate) const USUAL_SIZE: u32 = 100;

/// What an operator likes; the same whichever fleet is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// `None` for the system's.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// The size of everything in the window, in percent.
    pub size: u32,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, size: USUAL_SIZE }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}
