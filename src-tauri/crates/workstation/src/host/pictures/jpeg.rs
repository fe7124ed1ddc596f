//! A picture that somebody else has made: looked at before anything that draws sees it.

/// The most bytes that a picture may have.
const MOST_BYTES: usize = 1024 * 1024;

/// A JPEG of a size that was asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    jpeg: Vec<u8>,
    width: u32,
    height: u32,
}

impl std::fmt::Debug for Picture {
    /// What it shows is nobody's business who reads a log.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Picture({}x{}, {} bytes)", self.width, self.height, self.jpeg.len())
    }
}

impl Picture {
    /// Takes bytes for a picture: they must be a JPEG from its beginning to its end, with neither side longer than `side` dots.
    pub fn parse(jpeg: Vec<u8>, side: u32) -> Option<Self> {
        if jpeg.len() > MOST_BYTES || !jpeg.ends_with(&[0xff, 0xd9]) {
            return None;
        }
        let (width, height) = size(&jpeg)?;
        let fits = |length: u32| (1..=side).contains(&length);
        (fits(width) && fits(height)).then_some(Self { jpeg, width, height })
    }

    /// The bytes.
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }

    /// In dots.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// In dots.
    pub fn height(&self) -> u32 {
        self.height
    }
}

/// Width and height, from the frame's header (ITU-T T.81, annex B): segment after segment until it comes.
fn size(jpeg: &[u8]) -> Option<(u32, u32)> {
    let mut rest = jpeg.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let [0xff, marker, high, low, after @ ..] = rest else { return None };
        let length = usize::from(u16::from_be_bytes([*high, *low])).checked_sub(2)?;
        let (segment, next) = after.split_at_checked(length)?;
        match marker {
            // Baseline, extended and progressive; the others are hardly ever drawn.
            0xc0..=0xc2 => {
                let [_precision, a, b, c, d, ..] = segment else { return None };
                let number = |high: u8, low: u8| u32::from(u16::from_be_bytes([high, low]));
                return Some((number(*c, *d), number(*a, *b)));
            }
            // The scan begins, or something that cannot stand here.
            0xda | 0xd0..=0xd9 | 0x00 | 0x01 | 0xff => return None,
            _ => rest = next,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A header, and an end with nothing between.
    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let ([a, b], [c, d]) = (height.to_be_bytes(), width.to_be_bytes());
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2];
        bytes.extend([0xff, 0xc0, 0, 8, 8, a, b, c, d, 3, 0xff, 0xd9]);
        bytes
    }

    #[test]
    fn a_picture_is_what_its_header_says() {
        let picture = Picture::parse(jpeg(320, 180), 320).unwrap();
        assert_eq!((picture.width(), picture.height(), picture.jpeg().len()), (320, 180, 20));
        assert_eq!(format!("{picture:?}"), "Picture(320x180, 20 bytes)");
    }

    #[test]
    fn anything_else_is_none() {
        let whole = jpeg(320, 180);
        assert_eq!(Picture::parse(jpeg(321, 180), 320), None, "it is too large");
        assert_eq!(Picture::parse(jpeg(0, 180), 320), None);
        for length in 0..whole.len() {
            assert_eq!(Picture::parse(whole[..length].to_vec(), 320), None, "cut off after {length}");
        }
        let mut long = whole.clone();
        long.splice(2..2, std::iter::repeat_n(0xff, MOST_BYTES));
        assert_eq!(Picture::parse(long, 320), None);
        let page = b"<html><script>alert(1)</script>\xff\xd9".to_vec();
        assert_eq!(Picture::parse(page, 320), None);
        let mut endless = vec![0xff, 0xd8, 0xff, 0xe0, 0, 0];
        endless.extend([0xff, 0xd9]);
        assert_eq!(Picture::parse(endless, 320), None);
    }
}
