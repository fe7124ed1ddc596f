//! `System.Drawing`, as far as a script makes a large picture a small one.
//!
//! Where GDI+ meets the end of a file in the middle of a picture it keeps what it has, and the rest is black: the less
//! convenient of the two answers that are told of it.

use tree_sitter::Node;

use super::process::Thing;
use super::value::Value;
use super::walk::{Fail, Result, Walker};

/// A picture: three bytes for each dot, row by row.
#[derive(Debug, Clone, Default)]
pub(super) struct Bitmap {
    pub(super) width: u32,
    pub(super) height: u32,
    dots: Vec<u8>,
}

/// What GDI+ says to everything that it cannot read.
const INVALID: &str = "Exception calling \".ctor\" with \"1\" argument(s): \"Parameter is not valid.\"";
/// GDI+'s own, unless a script asks for another one.
const QUALITY: u8 = 75;

impl Bitmap {
    fn blank(width: u32, height: u32) -> Self {
        Self { width, height, dots: vec![0; width as usize * height as usize * 3] }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().ok()?;
        let (width, height) = (reader.info().width, reader.info().height);
        let mut bitmap = Self::blank(width, height);
        let samples = reader.output_color_type().0.samples();
        let mut row = 0;
        while let Ok(Some(line)) = reader.next_row() {
            for (to, from) in bitmap.row(row).chunks_exact_mut(3).zip(line.data().chunks_exact(samples)) {
                let gray = samples < 3;
                for (place, dot) in to.iter_mut().enumerate() {
                    *dot = from[if gray { 0 } else { place }];
                }
            }
            row += 1;
        }
        Some(bitmap)
    }

    fn row(&mut self, row: u32) -> &mut [u8] {
        let length = self.width as usize * 3;
        let at = row as usize * length;
        let end = self.dots.len().min(at + length);
        &mut self.dots[at.min(end)..end]
    }

    /// Another picture, drawn into a rectangle of this one: each dot is the mean of those it stands for.
    fn draw(&mut self, from: &Self, (left, top): (u32, u32), (width, height): (u32, u32)) {
        let span = |to: u32, of: u32, all: u32| {
            let (to, of, all) = (to as usize, of.max(1) as usize, all as usize);
            let begin = to * all / of;
            (begin, ((to + 1) * all / of).max(begin + 1))
        };
        for y in 0..height.min(self.height.saturating_sub(top)) {
            let (first_row, end_row) = span(y, height, from.height);
            for x in 0..width.min(self.width.saturating_sub(left)) {
                let (first, end) = span(x, width, from.width);
                let mut sums = [0_u32; 3];
                let mut count = 0;
                for row in first_row..end_row.min(from.height as usize) {
                    for column in first..end.min(from.width as usize) {
                        let at = (row * from.width as usize + column) * 3;
                        for (sum, dot) in sums.iter_mut().zip(&from.dots[at..at + 3]) {
                            *sum += u32::from(*dot);
                        }
                        count += 1;
                    }
                }
                let at = (left + x) as usize * 3;
                for (dot, sum) in self.row(top + y)[at..at + 3].iter_mut().zip(sums) {
                    *dot = u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX);
                }
            }
        }
    }

    fn jpeg(&self) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let (width, height) = (u16::try_from(self.width).ok()?, u16::try_from(self.height).ok()?);
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
        encoder.encode(&self.dots, width, height, jpeg_encoder::ColorType::Rgb).ok()?;
        Some(bytes)
    }
}

impl<'t> Walker<'_, 't> {
    fn bitmap(&self, value: &Value<'t>) -> Option<(usize, &Bitmap)> {
        let Value::Thing(place) = value else { return None };
        match self.things.get(*place) {
            Some(Thing::Bitmap(bitmap)) => Some((*place, bitmap)),
            _ => None,
        }
    }

    /// `[Drawing.…]::name(…)`.
    pub(super) fn of_drawing(
        &mut self,
        node: Node<'t>,
        kind: &str,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        if !self.drawing_loaded {
            return Err(Fail::Exception(format!("Unable to find type [System.{kind}].")));
        }
        let size = |value: &Value<'t>| value.number().and_then(|number| u32::try_from(number).ok());
        match (kind, name, arguments) {
            ("drawing.bitmap", "new", [Value::Thing(place)]) => {
                let bytes = self.memory(*place).map(std::mem::take).unwrap_or_default();
                let read = Bitmap::read(&bytes);
                if let Some(memory) = self.memory(*place) {
                    *memory = bytes;
                }
                let bitmap = read.ok_or_else(|| Fail::Exception(INVALID.into()))?;
                Ok(self.keep(Thing::Bitmap(bitmap)))
            }
            ("drawing.bitmap", "new", [width, height]) => match (size(width), size(height)) {
                (Some(width @ 1..=20_000), Some(height @ 1..=20_000)) => {
                    Ok(self.keep(Thing::Bitmap(Bitmap::blank(width, height))))
                }
                _ => Err(Fail::Exception(INVALID.into())),
            },
            ("drawing.graphics", "fromimage", [bitmap]) => match self.bitmap(bitmap) {
                Some((place, _)) => Ok(self.keep(Thing::Graphics(place))),
                None => self.unknown(node),
            },
            _ => self.unknown(node),
        }
    }

    /// A method of a bitmap, or of what draws on one.
    pub(super) fn draw(
        &mut self,
        node: Node<'t>,
        place: usize,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        let dots = |value: &Value<'t>| value.number().and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
        match (self.things.get(place), name, arguments) {
            (Some(Thing::Graphics(onto)), "drawimage", [picture, left, top, width, height]) => {
                let onto = *onto;
                let Some((_, from)) = self.bitmap(picture) else { return self.unknown(node) };
                let from = from.clone();
                if let Some(Thing::Bitmap(bitmap)) = self.things.get_mut(onto) {
                    bitmap.draw(&from, (dots(left), dots(top)), (dots(width), dots(height)));
                }
                Ok(Value::Null)
            }
            (Some(Thing::Bitmap(bitmap)), "save", [Value::Thing(memory), format])
                if format.text().eq_ignore_ascii_case("jpeg") =>
            {
                let bytes = bitmap.jpeg().unwrap_or_default();
                match self.memory(*memory) {
                    Some(memory) => memory.extend(bytes),
                    None => return self.unknown(node),
                }
                Ok(Value::Null)
            }
            _ => self.unknown(node),
        }
    }
}
