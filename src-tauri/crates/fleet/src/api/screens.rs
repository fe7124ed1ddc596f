//! Pictures of what emulators show, for whoever looks at them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    time::Duration,
};

use messages::screens;

use super::Fleet;
use crate::{
    error::{Error, FileAccess, Result},
    ipc::{ScreenTile, ScreensLook},
    pictures::PictureWish,
    store::disk,
    task::TaskMessage,
};

/// Emulators that somebody can look at together.
const TILES: usize = 80;
/// Between two pictures, in seconds.
const EVERY: (u32, u32) = (5, 60);
/// The longer side of a picture, in dots.
const SIDE: (u32, u32) = (120, 1280);

impl Fleet {
    /// Somebody looks at these emulators, and at no others: pictures of them are taken as often as they are wanted, one at a time
    /// on each workstation. Counts for ten seconds, unless it is said again. Answers what there is of each by now.
    pub fn screens(&self, look: &ScreensLook) -> Vec<ScreenTile> {
        let shared = &self.0;
        let every = Duration::from_secs(look.every_seconds.clamp(EVERY.0, EVERY.1).into());
        let hidden = shared.attention.is_hidden();
        let mut wishes: BTreeMap<&str, PictureWish> = BTreeMap::new();
        let mut left_alone: BTreeSet<&str> = BTreeSet::new();
        for tile in look.tiles.iter().take(TILES).filter(|_| !hidden) {
            let of = tile.workstation.as_str();
            if left_alone.contains(of) {
                continue;
            }
            if !wishes.contains_key(of) && shared.is_under_maintenance(of) {
                left_alone.insert(of);
                continue;
            }
            let wish = wishes.entry(of).or_default();
            wish.every = every;
            // The same emulator may be shown small and large.
            let side = wish.sides.entry(tile.index).or_default();
            *side = tile.side.clamp(SIDE.0, SIDE.1).max(*side);
        }
        let now: BTreeSet<String> = wishes.keys().map(|id| (*id).to_owned()).collect();
        let before = std::mem::replace(&mut *shared.attention.pictured(), now.clone());
        for id in before.difference(&now) {
            shared.tell(id, TaskMessage::Pictures(PictureWish::default()));
        }
        for (id, wish) in wishes {
            shared.tell(id, TaskMessage::Pictures(wish));
        }
        let members = shared.members();
        let tiles = look.tiles.iter().take(TILES).map(|tile| {
            let member = members.iter().find(|member| member.config.id == tile.workstation);
            let mut shown = match member {
                Some(member) => member.pictures.shown(&tile.workstation, tile.index, tile.seen),
                None => ScreenTile::empty(&tile.workstation, tile.index),
            };
            if left_alone.contains(tile.workstation.as_str()) {
                shown.paused = Some(screens::paused_maintenance());
            }
            shown
        });
        tiles.collect()
    }

    /// The picture of an emulator that is shown at present, and what a file with it may be called.
    pub fn screen_to_save(&self, workstation: &str, emulator: u32) -> Option<(String, Vec<u8>)> {
        let members = self.0.members();
        let member = members.iter().find(|member| member.config.id == workstation)?;
        let name: String =
            member.config.name.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
        Some((format!("{name}-{emulator}.jpg"), member.pictures.jpeg(emulator)?))
    }

    /// Writes a picture to where an operator wants it. Blocks on the file.
    pub fn save_screen(&self, jpeg: &[u8], path: &Path) -> Result<()> {
        disk::replace(path, jpeg).map_err(|source| Error::ConfigFile {
            what: messages::fleet::file_picture(),
            access: FileAccess::Write,
            path: path.to_owned(),
            source,
        })
    }
}
