//! Pictures of what emulators show.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What somebody looks at, said again every second as long as they do.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScreensLook {
    /// Seconds between two pictures of the same emulator: 5 to 60. A slow workstation takes its time.
    pub every_seconds: u32,
    /// What is on screen, the most important first.
    pub tiles: Vec<TileLook>,
}

/// One emulator whose picture is on screen.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TileLook {
    /// The workstation's id.
    pub workstation: String,
    /// The emulator's number.
    pub index: u32,
    /// How many dots the longer side of its picture may have.
    pub side: u32,
    /// The number of the picture that is there already; 0 for none.
    pub seen: u32,
}

/// What there is to show of an emulator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScreenTile {
    /// The workstation's id.
    pub workstation: String,
    /// The emulator's number.
    pub index: u32,
    /// Which picture it is; 0 for none.
    pub number: u32,
    /// The picture, a JPEG in base64; absent where it is the one that was seen.
    pub jpeg: Option<String>,
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
    /// When it was taken last.
    pub at: Option<u64>,
    /// Since when every picture has been the same as this one.
    pub still_since: Option<u64>,
    /// The app in front of a picture that stands still; absent where that is the home screen, or not known.
    pub app: Option<String>,
    /// Why there is no picture.
    pub sentence: Option<Message>,
    /// Why there are no newer ones at present.
    pub paused: Option<Message>,
}

impl ScreenTile {
    /// Nothing yet.
    pub(crate) fn empty(workstation: &str, index: u32) -> Self {
        Self {
            workstation: workstation.to_owned(),
            index,
            number: 0,
            jpeg: None,
            width: 0,
            height: 0,
            at: None,
            still_since: None,
            app: None,
            sentence: None,
            paused: None,
        }
    }
}
