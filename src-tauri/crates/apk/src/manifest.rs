//! The manifest in its binary form: chunks, each with its kind and its length; a pool of strings; numbers that name attributes. As
//! `ResourceTypes.h` of AOSP declares it.

/// What a manifest says, as far as it is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The package, `com.example.game`.
    pub package: String,
    /// Its version as people read it. `None` where it is among the resources.
    pub version_name: Option<String>,
    /// Its version as Android compares it.
    pub version_code: Option<u64>,
    /// The least API level of Android that it runs on.
    pub min_sdk: Option<u32>,
    /// What it is called, where that is not among the resources.
    pub label: Option<String>,
    /// Which part of an application it is.
    pub split: Option<String>,
    /// Whether it is the main part of one that is split.
    pub needs_splits: bool,
}

const STRING_POOL: u16 = 0x0001;
const XML: u16 = 0x0003;
const START_ELEMENT: u16 = 0x0102;
const RESOURCE_MAP: u16 = 0x0180;
/// In the flags of a pool.
const UTF8: u32 = 0x100;
/// Letters of a text that are kept.
const MAX_TEXT: usize = 300;

/// `android.R.attr`.
mod attr {
    pub(super) const LABEL: u32 = 0x0101_0001;
    pub(super) const MIN_SDK: u32 = 0x0101_020c;
    pub(super) const VERSION_CODE: u32 = 0x0101_021b;
    pub(super) const VERSION_NAME: u32 = 0x0101_021c;
    pub(super) const VERSION_CODE_MAJOR: u32 = 0x0101_0576;
    pub(super) const IS_SPLIT_REQUIRED: u32 = 0x0101_0591;
}

type Result<T> = std::result::Result<T, &'static str>;

/// Reads a binary `AndroidManifest.xml`; why it cannot be read.
pub fn manifest(bytes: &[u8]) -> Result<Manifest> {
    let (kind, header, file) = chunk(bytes).ok_or("it is no binary XML")?;
    if kind != XML {
        return Err("it is no binary XML");
    }
    let mut rest = file.get(header..).ok_or("its header is cut off")?;
    let mut reader = Reader::default();
    let (mut found, mut seen) = (Manifest::default(), false);
    while let Some((kind, header, body)) = chunk(rest) {
        match kind {
            STRING_POOL if reader.pool.is_empty() => reader.pool = body,
            RESOURCE_MAP => reader.ids = body.get(header..).unwrap_or_default(),
            START_ELEMENT => match reader.element(header, body, &mut found)? {
                Element::Manifest => seen = true,
                Element::Application => break,
                Element::Other => {}
            },
            _ => {}
        }
        rest = rest.get(body.len()..).unwrap_or_default();
    }
    if !seen || found.package.is_empty() {
        return Err("it names no package");
    }
    Ok(found)
}

/// The chunk at the beginning: its kind, the length of its header, all of it.
fn chunk(bytes: &[u8]) -> Option<(u16, usize, &[u8])> {
    let (kind, header) = (u16_at(bytes, 0)?, usize::from(u16_at(bytes, 2)?));
    let size = usize::try_from(u32_at(bytes, 4)?).ok()?;
    (header >= 8 && size >= header).then_some(())?;
    Some((kind, header, bytes.get(..size)?))
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

enum Element {
    Manifest,
    Application,
    Other,
}

#[derive(Default)]
struct Reader<'a> {
    pool: &'a [u8],
    /// By the number of the string that names an attribute: the number Android knows it by.
    ids: &'a [u8],
}

/// What an attribute holds.
enum Held {
    Text(String),
    Number(u32),
    /// It is among the resources, or of another kind.
    Elsewhere,
}

impl Reader<'_> {
    fn element(&self, header: usize, body: &[u8], found: &mut Manifest) -> Result<Element> {
        const CUT: &str = "an element is cut off";
        let extra = body.get(header..).ok_or(CUT)?;
        let name = u32_at(extra, 4).and_then(|name| self.string(name)).unwrap_or_default();
        let element = match name.as_str() {
            "manifest" => Element::Manifest,
            "application" => Element::Application,
            "uses-sdk" => Element::Other,
            _ => return Ok(Element::Other),
        };
        let short = |at: usize| u16_at(extra, at).map(usize::from).ok_or(CUT);
        let (start, size, count) = (short(8)?, short(10)?, short(12)?);
        if size < 20 {
            return Err("its attributes are too short");
        }
        for place in 0..count {
            let at = start + place * size;
            let attribute = extra.get(at..at + size).ok_or(CUT)?;
            self.attribute(&name, attribute, found);
        }
        Ok(element)
    }

    fn attribute(&self, element: &str, bytes: &[u8], found: &mut Manifest) {
        let Some(name) = u32_at(bytes, 4) else { return };
        let id = usize::try_from(name).ok().and_then(|name| u32_at(self.ids, name.checked_mul(4)?));
        let held = self.held(bytes);
        match (element, id.unwrap_or(0), held) {
            ("manifest", attr::VERSION_CODE, Held::Number(code)) => {
                let major = found.version_code.unwrap_or(0) & !0xffff_ffff;
                found.version_code = Some(major | u64::from(code));
            }
            ("manifest", attr::VERSION_CODE_MAJOR, Held::Number(major)) => {
                let minor = found.version_code.unwrap_or(0) & 0xffff_ffff;
                found.version_code = Some((u64::from(major) << 32) | minor);
            }
            ("manifest", attr::VERSION_NAME, Held::Text(text)) => found.version_name = Some(text),
            ("manifest", attr::IS_SPLIT_REQUIRED, Held::Number(number)) => found.needs_splits = number != 0,
            ("uses-sdk", attr::MIN_SDK, Held::Number(level)) => found.min_sdk = Some(level),
            ("application", attr::LABEL, Held::Text(text)) => found.label = Some(text),
            // These two have no number.
            ("manifest", 0, Held::Text(text)) => match self.string(name).as_deref() {
                Some("package") => found.package = text,
                Some("split") if !text.is_empty() => found.split = Some(text),
                _ => {}
            },
            _ => {}
        }
    }

    fn held(&self, bytes: &[u8]) -> Held {
        let (kind, data) = (bytes.get(15).copied(), u32_at(bytes, 16).unwrap_or(0));
        match kind {
            Some(0x03) => self.string(data).map_or(Held::Elsewhere, Held::Text),
            // Numbers and yes or no.
            Some(0x10..=0x12) => Held::Number(data),
            _ => Held::Elsewhere,
        }
    }

    /// A string of the pool, without what cannot be shown.
    fn string(&self, number: u32) -> Option<String> {
        let number = usize::try_from(number).ok()?;
        let header = usize::from(u16_at(self.pool, 2)?);
        let count = usize::try_from(u32_at(self.pool, 8)?).ok()?;
        (number < count).then_some(())?;
        let start = usize::try_from(u32_at(self.pool, 20)?).ok()?;
        let offset = u32_at(self.pool, header.checked_add(number.checked_mul(4)?)?)?;
        let at = start.checked_add(usize::try_from(offset).ok()?)?;
        let bytes = self.pool.get(at..)?;
        let text: String = if u32_at(self.pool, 16)? & UTF8 == 0 { wide(bytes)? } else { narrow(bytes)? };
        Some(text.chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect())
    }
}

/// The length in units, in one or two of them, and then so many.
fn wide(bytes: &[u8]) -> Option<String> {
    let first = u16_at(bytes, 0)?;
    let (length, at): (usize, usize) = if first & 0x8000 == 0 {
        (usize::from(first), 2)
    } else {
        ((usize::from(first & 0x7fff) << 16) | usize::from(u16_at(bytes, 2)?), 4)
    };
    let units = bytes.get(at..at.checked_add(length.checked_mul(2)?)?)?;
    let units = units.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// The length in letters, the length in bytes, each in one or two of them, and then so many.
fn narrow(bytes: &[u8]) -> Option<String> {
    let one = |at: usize| -> Option<(usize, usize)> {
        let first = usize::from(*bytes.get(at)?);
        if first & 0x80 == 0 {
            return Some((first, at + 1));
        }
        Some((((first & 0x7f) << 8) | usize::from(*bytes.get(at + 1)?), at + 2))
    };
    let (_, at) = one(0)?;
    let (length, at) = one(at)?;
    Some(String::from_utf8_lossy(bytes.get(at..at.checked_add(length)?)?).into_owned())
}
