//! What Android shows: a bar with the clock, and below it the home screen or the app in front by its name. The home screen stands
//! still until the clock's next minute; an app moves with every second. Made by us: nothing of it is LDPlayer's.

use std::hash::{DefaultHasher, Hash, Hasher};

use tokio::time::Instant;

use super::emulator::Emulator;
use super::letters;

type Colour = [u8; 3];

const BAR: Colour = [24, 26, 32];
const PAPER: Colour = [236, 239, 244];
const DOTS: Colour = [255, 255, 255];

/// A picture in memory: three bytes for each dot, row by row.
struct Canvas {
    width: u32,
    height: u32,
    dots: Vec<u8>,
}

impl Canvas {
    fn new(width: u32, height: u32, colour: Colour) -> Self {
        let dots = colour.repeat(width as usize * height as usize);
        Self { width, height, dots }
    }

    fn fill(&mut self, (left, top): (u32, u32), (width, height): (u32, u32), colour: Colour) {
        let right = left.saturating_add(width).min(self.width);
        for y in top..top.saturating_add(height).min(self.height) {
            let row = y as usize * self.width as usize;
            for x in left..right {
                let at = (row + x as usize) * 3;
                self.dots[at..at + 3].copy_from_slice(&colour);
            }
        }
    }

    /// A line of text, each dot of a letter `size` dots wide.
    fn write(&mut self, (left, top): (u32, u32), size: u32, text: &str, colour: Colour) {
        for (place, letter) in (0..).zip(text.chars()) {
            let left = left + place * (letters::WIDTH + 1) * size;
            for (column, bits) in (0..).zip(letters::columns(letter)) {
                for row in (0..letters::HEIGHT).filter(|row| bits >> row & 1 == 1) {
                    self.fill((left + column * size, top + row * size), (size, size), colour);
                }
            }
        }
    }

    /// As `screencap -p` writes it.
    fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.dots));
        debug_assert!(written.is_ok(), "{written:?}");
        bytes
    }
}

/// A colour of its own for each name.
fn colour_of(name: &str) -> Colour {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    let [red, green, blue, ..] = hasher.finish().to_le_bytes();
    [red / 2 + 32, green / 2 + 32, blue / 2 + 32]
}

/// The screen of a running Android at this moment, as `screencap -p` writes it.
pub(super) fn screencap(emulator: &Emulator, now: Instant) -> Vec<u8> {
    let screen = emulator.settings.screen;
    let (width, height) = (screen.width.clamp(160, 4096), screen.height.clamp(160, 4096));
    let size = (width.min(height) / 120).max(1);
    let line = (letters::HEIGHT + 4) * size;
    let seconds = emulator.uptime(emulator.screen_frozen.unwrap_or(now));
    let clock = format!("{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60);
    let app = emulator.apps().last();

    let mut canvas = Canvas::new(width, height, app.map_or(PAPER, colour_of));
    canvas.fill((0, 0), (width, line), BAR);
    canvas.write((2 * size, 2 * size), size, &clock, DOTS);
    let title: String = emulator.title.chars().take(40).collect();
    let ink = if app.is_some() { DOTS } else { BAR };
    canvas.write((4 * size, 2 * line), size, &title, ink);
    match app {
        Some(app) => {
            canvas.write((4 * size, 3 * line), size, app, ink);
            let passed = format!("{:06}", seconds % 1_000_000);
            canvas.write((4 * size, 5 * line), size * 2, &passed, ink);
            let place = u32::try_from(seconds % 10).unwrap_or(0) * (width / 10);
            canvas.fill((place, height - line), (width / 10, line / 2), DOTS);
        }
        None => {
            for place in 0..4 {
                let icon = width / 12;
                let at = (width / 8 + place * width / 5, height - 3 * icon);
                canvas.fill(at, (icon, icon), colour_of(&place.to_string()));
            }
        }
    }
    canvas.png()
}
