//! Names of people, computers and networks, replaced in the bytes of answers. Each letter becomes another one of the same
//! script, case and size in every code page, so that columns, lengths and code pages stay as they were; a name is replaced
//! alike wherever it stands in one recording. By what it was replaced is kept nowhere.

use std::collections::HashMap;

use ldconsole::{CodePage, decode, parse_list2};

use crate::{
    truth::capture::{Capture, ToAnonymize},
    winrm::instances::properties,
};

/// Names that every Windows and every LDPlayer has, in the languages that have one of their own.
const EVERYBODYS: [&str; 24] = [
    "administrator",
    "administrador",
    "administrateur",
    "администратор",
    "guest",
    "gast",
    "гость",
    "public",
    "default",
    "default user",
    "all users",
    "defaultaccount",
    "wdagutilityaccount",
    "system",
    "workgroup",
    "localhost",
    "127.0.0.1",
    "::1",
    "ldplayer",
    "builtin",
    "nt authority",
    "user",
    "users",
    "the workstation",
];
/// A name that is shorter is replaced only where it is a word of its own.
const LONG: usize = 5;
/// Letters that can stand for each other, by script.
const SCRIPTS: [(u32, u32); 12] = [
    (0x00C0, 0x017F),
    (0x0180, 0x024F),
    (0x0370, 0x03FF),
    (0x0400, 0x04FF),
    (0x0590, 0x05FF),
    (0x0600, 0x06FF),
    (0x0E00, 0x0E7F),
    (0x1E00, 0x1EFF),
    (0x3040, 0x30FF),
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7A3),
    (0x0100, 0x024F),
];

/// What is replaced, and by what.
pub(super) struct Mask {
    pages: Vec<CodePage>,
    /// In small letters, the longest first, each with what replaces it.
    names: Vec<(String, String)>,
    /// Titles of emulators, which stand only in what LDPlayer says.
    titles: Vec<(String, String)>,
    /// Numbers: of users, networks, cards, mainboards.
    numbers: HashMap<Vec<u8>, Vec<u8>>,
    chance: fastrand::Rng,
}

impl Mask {
    pub(super) fn new(pages: Vec<CodePage>) -> Self {
        Self {
            pages,
            names: Vec::new(),
            titles: Vec::new(),
            numbers: HashMap::new(),
            chance: fastrand::Rng::new(),
        }
    }

    /// Takes in every name that is known, or that the answers tell.
    pub(super) fn learn(&mut self, known: &ToAnonymize<'_>, captures: &[Capture]) {
        let mut names: Vec<String> = known.names.iter().map(|name| (*name).to_owned()).collect();
        names.extend([known.account.domain().to_owned(), known.account.user().to_owned()]);
        let mut titles = Vec::new();
        for Capture { id, stdout, stderr, .. } in captures {
            let xml = String::from_utf8_lossy(stdout);
            match id.as_str() {
                "wmi-computer" => {
                    names.extend(["Name", "Domain"].iter().flat_map(|name| properties(&xml, name)));
                }
                "wmi-profiles" => {
                    let last = |path: String| path.rsplit('\\').next().unwrap_or_default().to_owned();
                    names.extend(properties(&xml, "LocalPath").into_iter().map(last));
                }
                "ldplayer-list2" => {
                    let page = self.pages.first().copied().unwrap_or(CodePage::WINDOWS_1252);
                    if let Ok(listing) = parse_list2(stdout, page) {
                        titles.extend(listing.rows.into_iter().map(|row| row.title));
                    }
                }
                _ => {}
            }
            for page in &self.pages {
                for stream in [stdout, stderr] {
                    names.extend(in_folders_of_users(&decode(stream, *page).text));
                }
            }
        }
        // A domain stands whole, and as its first part.
        let parts: Vec<String> =
            names.iter().flat_map(|name| name.split(['.', '@', '\\']).map(str::to_owned)).collect();
        names.extend(parts);
        self.names = self.replacements(&names);
        self.titles = self.replacements(&titles);
    }

    fn replacements(&mut self, names: &[String]) -> Vec<(String, String)> {
        let mut names: Vec<String> = names.iter().map(|name| name.trim().to_lowercase()).collect();
        names.retain(|name| {
            name.chars().filter(|c| c.is_alphanumeric()).count() > 1
                && !EVERYBODYS.contains(&name.as_str())
                && !name.starts_with("ldplayer")
                && !name.starts_with("雷电模拟器")
        });
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names.dedup();
        names
            .into_iter()
            .map(|name| {
                let other = self.other(&name);
                (name, other)
            })
            .collect()
    }

    /// Another text of the same shape.
    fn other(&mut self, text: &str) -> String {
        text.chars().map(|c| self.other_letter(c)).collect()
    }

    fn other_letter(&mut self, c: char) -> char {
        let among = |from: char, to: char, chance: &mut fastrand::Rng| {
            let others: Vec<char> = (from..=to).filter(|other| *other != c).collect();
            chance.choice(others).unwrap_or(c)
        };
        match c {
            'a'..='z' => among('a', 'z', &mut self.chance),
            'A'..='Z' => among('A', 'Z', &mut self.chance),
            '0'..='9' => among('0', '9', &mut self.chance),
            _ if c.is_alphabetic() => {
                let sizes = |c: char| {
                    self.pages.iter().map(|page| page.encode(c).map(|b| b.len())).collect::<Vec<_>>()
                };
                let own = sizes(c);
                let fits = |other: &char| {
                    *other != c
                        && other.is_alphabetic()
                        && other.len_utf8() == c.len_utf8()
                        && (other.is_uppercase(), other.is_lowercase())
                            == (c.is_uppercase(), c.is_lowercase())
                        && one_to_one(*other)
                        && sizes(*other) == own
                };
                let script = SCRIPTS.iter().find(|(from, to)| (*from..=*to).contains(&u32::from(c)));
                let all = script.map_or(0..0, |(from, to)| *from..*to + 1);
                let others: Vec<char> = all.filter_map(char::from_u32).filter(fits).collect();
                self.chance.choice(others).unwrap_or('x')
            }
            _ => c,
        }
    }

    /// Replaces everything in an answer.
    pub(super) fn hide(&mut self, capture: &mut Capture) {
        let ldplayer = capture.id.starts_with("ldplayer");
        let sent = std::mem::take(&mut capture.sent).into_bytes();
        capture.sent = String::from_utf8_lossy(&self.hidden(sent, ldplayer)).into_owned();
        for stream in [&mut capture.stdout, &mut capture.stderr] {
            *stream = self.hidden(std::mem::take(stream), ldplayer);
        }
        if let Some(failed) = capture.failed.take() {
            let hidden = self.hidden(failed.into_bytes(), ldplayer);
            capture.failed = Some(String::from_utf8_lossy(&hidden).into_owned());
        }
    }

    fn hidden(&mut self, mut bytes: Vec<u8>, ldplayer: bool) -> Vec<u8> {
        for (original, replacement) in self.spellings(ldplayer) {
            bytes = replace(&bytes, &original, &replacement);
        }
        self.numbers_hidden(&bytes)
    }

    /// Each name and title in small, in capital and in mixed letters, in each code page that it may have been written in.
    fn spellings(&self, ldplayer: bool) -> Vec<(Vec<u8>, Vec<u8>)> {
        let titles = if ldplayer { self.titles.as_slice() } else { &[] };
        let mut spellings = Vec::new();
        for (name, other) in titles.iter().chain(&self.names) {
            let cased = |case: fn(&str) -> String| (case(name), case(other));
            for (name, other) in [cased(str::to_owned), cased(str::to_uppercase), cased(capitalised)] {
                let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
                spellings.push((utf16(&name), utf16(&other)));
                spellings.push((name.clone().into_bytes(), other.clone().into_bytes()));
                for page in &self.pages {
                    let written = |text: &str| -> Vec<u8> {
                        text.chars().flat_map(|c| page.encode(c).unwrap_or_else(|| vec![b'?'])).collect()
                    };
                    spellings.push((written(&name), written(&other)));
                }
            }
        }
        // Of what the page lacks only question marks are left, which name nobody.
        spellings.retain(|(name, _)| name.iter().any(|byte| !b"?-_. \0".contains(byte)));
        spellings
    }

    /// Whether a name is still to be read.
    pub(super) fn is_left(&self, capture: &Capture) -> bool {
        let texts = [capture.sent.as_bytes(), &capture.stdout, &capture.stderr];
        let spellings = self.spellings(capture.id.starts_with("ldplayer"));
        let replaced: Vec<&Vec<u8>> = spellings.iter().map(|(_, other)| other).collect();
        spellings.iter().any(|(name, _)| {
            // By chance, one name may have become another.
            !replaced.iter().any(|other| find(other, name, 0).is_some())
                && texts.iter().any(|text| find(text, name, 0).is_some())
        })
    }

    /// The numbers of users (the three that are the computer's), addresses, cards, mainboards, and long runs of digits,
    /// such as those of SIM cards and telephones.
    fn numbers_hidden(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut hidden = Vec::with_capacity(bytes.len());
        let mut at = 0;
        while at < bytes.len() {
            let starts = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
            let length = if starts { number_at(&bytes[at..]) } else { None };
            if let Some((kept, length)) = length {
                hidden.extend_from_slice(&bytes[at..at + kept]);
                let number = bytes[at + kept..at + length].to_vec();
                hidden.extend(self.other_number(number));
                at += length;
            } else {
                hidden.push(bytes[at]);
                at += 1;
            }
        }
        hidden
    }

    fn other_number(&mut self, number: Vec<u8>) -> Vec<u8> {
        if let Some(known) = self.numbers.get(&number) {
            return known.clone();
        }
        let mut first = true;
        let other: Vec<u8> = number
            .iter()
            .map(|byte| {
                // No number begins with 0, and no part of an address is above 255.
                let digits: &[u8] = if first { b"12" } else { b"01234" };
                let byte = *byte;
                first = !byte.is_ascii_hexdigit();
                let pick = |from: &[u8], chance: &mut fastrand::Rng| from[chance.usize(..from.len())];
                match byte {
                    b'0'..=b'9' => pick(digits, &mut self.chance),
                    b'a'..=b'f' => pick(b"abcdef", &mut self.chance),
                    b'A'..=b'F' => pick(b"ABCDEF", &mut self.chance),
                    other => other,
                }
            })
            .collect();
        self.numbers.insert(number, other.clone());
        other
    }
}

/// The number that begins here: how much of it stays, and how long all of it is.
fn number_at(bytes: &[u8]) -> Option<(usize, usize)> {
    const SID: &[u8] = b"S-1-5-21-";
    if bytes.starts_with(SID) {
        let groups: usize = 3;
        let mut end = SID.len();
        for group in 0..groups {
            let digits = run(&bytes[end..], u8::is_ascii_digit);
            if digits == 0 {
                return None;
            }
            end += digits + usize::from(group + 1 < groups);
        }
        return Some((SID.len(), end));
    }
    let address = run(bytes, |byte| byte.is_ascii_digit() || *byte == b'.');
    if let Ok(text) = std::str::from_utf8(&bytes[..address])
        && let Ok(parsed) = text.parse::<std::net::Ipv4Addr>()
    {
        // What begins lower is a version.
        let first = parsed.octets()[0];
        return (first == 10 || first > 15 && first != 127).then_some((0, address));
    }
    let hexadecimal = |byte: &u8| byte.is_ascii_hexdigit();
    for (groups, mark) in [(&[8, 4, 4, 4, 12][..], b'-'), (&[2; 6], b'-'), (&[2; 6], b':')] {
        if let Some(length) = grouped(bytes, groups, mark) {
            // Those of makers who gave none are everybody's.
            let same = bytes[..length].iter().filter(|b| **b != mark).all(|b| *b == bytes[0]);
            return (!same).then_some((0, length));
        }
    }
    let digits = run(bytes, u8::is_ascii_digit);
    let ends = !bytes.get(digits).is_some_and(hexadecimal);
    let is_time = digits == 14 && bytes.starts_with(b"20");
    (digits >= 11 && ends && !is_time).then_some((0, digits))
}

fn run(bytes: &[u8], fits: impl Fn(&u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| fits(byte)).count()
}

/// The length of groups of hexadecimal digits of these sizes with a mark between them.
fn grouped(bytes: &[u8], groups: &[usize], mark: u8) -> Option<usize> {
    let mut at = 0;
    for (place, size) in groups.iter().enumerate() {
        if place > 0 {
            (bytes.get(at) == Some(&mark)).then_some(())?;
            at += 1;
        }
        let group = bytes.get(at..at + size)?;
        group.iter().all(u8::is_ascii_hexdigit).then_some(())?;
        at += size;
    }
    (!bytes.get(at).is_some_and(u8::is_ascii_alphanumeric)).then_some(at)
}

/// Whether a letter has one capital and that one small letter, of the same size: the spellings of a name stay alike.
fn one_to_one(c: char) -> bool {
    let (upper, lower): (Vec<char>, Vec<char>) = (c.to_uppercase().collect(), c.to_lowercase().collect());
    upper.len() == 1 && lower.len() == 1 && upper[0].len_utf8() == lower[0].len_utf8()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// `li` in `C:\Users\li\AppData`.
fn in_folders_of_users(text: &str) -> Vec<String> {
    let name =
        |rest: &str| rest.split(['\\', '"', '<', '\r', '\n']).next().unwrap_or_default().trim().to_owned();
    text.split("\\Users\\").skip(1).map(name).collect()
}

fn replace(bytes: &[u8], original: &[u8], replacement: &[u8]) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(found) = find(bytes, original, at) {
        replaced.extend_from_slice(&bytes[at..found]);
        let case =
            |(old, new): (&u8, &u8)| if old.is_ascii_uppercase() { new.to_ascii_uppercase() } else { *new };
        replaced.extend(bytes[found..found + original.len()].iter().zip(replacement).map(case));
        at = found + original.len();
    }
    replaced.extend_from_slice(&bytes[at..]);
    replaced
}

/// Where a name stands, in whatever case its ASCII letters are; a short one only as a word of its own.
fn find(bytes: &[u8], name: &[u8], from: usize) -> Option<usize> {
    let is_word = |at: usize| {
        let letter =
            |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        !letter(before) && !letter(bytes.get(at + name.len()))
    };
    (from..bytes.len().saturating_sub(name.len().saturating_sub(1))).find(|at| {
        bytes[*at..at + name.len()].eq_ignore_ascii_case(name) && (name.len() >= LONG || is_word(*at))
    })
}

#[cfg(test)]
mod tests;
