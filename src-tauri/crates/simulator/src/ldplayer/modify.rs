//! `ldconsole modify`.

use super::emulator::Emulator;
use super::options::Options;
use super::settings::{Screen, generated};

const MEMORY: [u32; 8] = [256, 512, 768, 1024, 1536, 2048, 4096, 8192];

/// A value the tool refuses: it says `parameter error!`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BadValue;

/// Applies the options in order; the first bad value ends it with what came before in effect. What it does not know
/// it passes over.
pub(super) fn modify(
    emulator: &mut Emulator,
    options: &Options<'_>,
    rng: &mut fastrand::Rng,
) -> Result<(), BadValue> {
    for (name, value) in options.iter() {
        let flag = || match value {
            "1" => Ok(true),
            "0" => Ok(false),
            _ => Err(BadValue),
        };
        let settings = &mut emulator.settings;
        match name {
            "resolution" => settings.screen = screen(value).ok_or(BadValue)?,
            "cpu" => settings.cpu = value.parse().ok().filter(|cpu| (1..=4).contains(cpu)).ok_or(BadValue)?,
            "memory" => {
                settings.memory = value.parse().ok().filter(|size| MEMORY.contains(size)).ok_or(BadValue)?;
            }
            "autorotate" => settings.autorotate = flag()?,
            "lockwindow" => settings.lock_window = flag()?,
            "root" => settings.root = flag()?,
            _ if value == "auto" => {
                let value = generated(name, rng);
                settings.set_property(name, &value);
            }
            _ => {
                settings.set_property(name, value);
            }
        }
        emulator.modified = true;
    }
    Ok(())
}

/// `width,height,dpi`
fn screen(value: &str) -> Option<Screen> {
    let mut parts = value.split(',').map(str::parse::<u32>);
    let mut next = || parts.next()?.ok().filter(|number| *number > 0);
    let screen = Screen { width: next()?, height: next()?, dpi: next()? };
    parts.next().is_none().then_some(screen)
}
