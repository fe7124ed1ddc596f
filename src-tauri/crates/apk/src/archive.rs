//! The archive, as far as it is needed: the list of what is in it, and one entry unpacked. As PKWARE's APPNOTE describes it.

use std::{
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use flate2::read::DeflateDecoder;

use crate::{ApkError, Collection};

/// What a manifest may be at most, unpacked, in bytes. Those of the largest applications have less than one MB.
pub const MAX_MANIFEST: usize = 8 * 1024 * 1024;
/// What the list of an archive may be at most, in bytes: 500,000 entries of usual names.
const MAX_LIST: u64 = 64 * 1024 * 1024;
/// The end record, and the comment that may follow it.
const MAX_END: u64 = 22 + 65_535;
/// Processors that are remembered of one package. Android knows seven.
const MAX_ABIS: usize = 8;

/// An entry that can be unpacked.
pub(crate) struct PackedFile {
    /// Where its own header is, from the beginning of the file.
    at: u64,
    packed: u64,
    deflated: bool,
}

/// What is in an archive, of what is looked for.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a file that was seen or not")]
pub(crate) struct ListedFiles {
    pub(crate) manifest: Option<PackedFile>,
    pub(crate) abis: Vec<String>,
    packages: bool,
    /// `toc.pb`, `manifest.json`, `info.json`, `BundleConfig.pb`.
    toc: bool,
    xapk: bool,
    apkm: bool,
    bundle: bool,
}

impl ListedFiles {
    /// What kind of collection it is, if it is one.
    pub(crate) fn collection(&self) -> Option<Collection> {
        if self.bundle {
            return Some(Collection::Bundle);
        }
        if !self.packages {
            return None;
        }
        Some(match self {
            Self { xapk: true, .. } => Collection::Xapk,
            Self { apkm: true, .. } => Collection::Apkm,
            Self { toc: true, .. } => Collection::Apks,
            _ => Collection::Other,
        })
    }

    fn see(&mut self, name: &str, entry: PackedFile) {
        match name {
            // The first of two is the one that old systems and new ones do not agree about; it is refused by none.
            "AndroidManifest.xml" if self.manifest.is_none() => self.manifest = Some(entry),
            "toc.pb" => self.toc = true,
            "manifest.json" => self.xapk = true,
            "info.json" => self.apkm = true,
            "BundleConfig.pb" => self.bundle = true,
            _ => {}
        }
        // Only outside of folders: some applications bring packages among their data.
        let is_part = |folder: &str| matches!(folder, "splits" | "standalones");
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let is_package = Path::new(file).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("apk"));
        self.packages |= is_package && (folder.is_empty() || is_part(folder));
        let abi = name.strip_prefix("lib/").and_then(|rest| rest.split_once('/')).map(|(abi, _)| abi);
        if let Some(abi) = abi.filter(|abi| !abi.is_empty() && abi.len() <= 20)
            && self.abis.len() < MAX_ABIS
            && !self.abis.iter().any(|known| known == abi)
        {
            self.abis.push(abi.to_owned());
            self.abis.sort();
        }
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Looks through the list of an archive.
pub(crate) fn look(file: &mut (impl Read + Seek)) -> Result<ListedFiles, ApkError> {
    let length = file.seek(SeekFrom::End(0))?;
    let tail = length.min(MAX_END);
    let end = part(file, length - tail, tail)?;
    // The last one counts.
    let place = end.windows(4).rposition(|four| four == b"PK\x05\x06").ok_or(ApkError::NoArchive)?;
    if end.len() - place < 22 {
        return Err(ApkError::NoArchive);
    }
    let field = |at: usize| u32_at(&end, place + at).map(u64::from).ok_or(ApkError::NoArchive);
    let (size, at) = (field(12)?, field(16)?);
    if size > MAX_LIST || at.checked_add(size).is_none_or(|end| end > length) {
        return Err(ApkError::NoArchive);
    }
    let list = part(file, at, size)?;
    let mut found = ListedFiles::default();
    let mut rest = list.as_slice();
    while rest.starts_with(b"PK\x01\x02") {
        let short = |at: usize| u16_at(rest, at).map(usize::from).ok_or(ApkError::NoArchive);
        let long = |at: usize| u32_at(rest, at).map(u64::from).ok_or(ApkError::NoArchive);
        let (name, more) = (short(28)?, short(30)? + short(32)?);
        let name_bytes = rest.get(46..46 + name).ok_or(ApkError::NoArchive)?;
        let entry = PackedFile { at: long(42)?, packed: long(20)?, deflated: short(10)? == 8 };
        found.see(&String::from_utf8_lossy(name_bytes), entry);
        rest = rest.get(46 + name + more..).ok_or(ApkError::NoArchive)?;
    }
    Ok(found)
}

/// Unpacks an entry, [`MAX_MANIFEST`] bytes at most.
pub(crate) fn unpack(file: &mut (impl Read + Seek), entry: &PackedFile) -> Result<Vec<u8>, ApkError> {
    // Its own header says again how long its name is, and what follows that.
    let header = part(file, entry.at, 30)?;
    if !header.starts_with(b"PK\x03\x04") {
        return Err(ApkError::NoArchive);
    }
    let short = |at: usize| u16_at(&header, at).map(u64::from).ok_or(ApkError::NoArchive);
    let data = entry.at + 30 + short(26)? + short(28)?;
    file.seek(SeekFrom::Start(data))?;
    let most = MAX_MANIFEST as u64 + 1;
    let mut bytes = Vec::new();
    let packed = file.take(entry.packed);
    let read = if entry.deflated {
        DeflateDecoder::new(packed).take(most).read_to_end(&mut bytes)
    } else {
        packed.take(most).read_to_end(&mut bytes)
    };
    match read {
        Ok(_) if bytes.len() > MAX_MANIFEST => Err(ApkError::ManifestTooLong),
        Ok(_) => Ok(bytes),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidInput => {
            Err(ApkError::Manifest("it cannot be unpacked"))
        }
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            Err(ApkError::Manifest("it cannot be unpacked"))
        }
        Err(error) => Err(error.into()),
    }
}

fn part(file: &mut (impl Read + Seek), at: u64, length: u64) -> Result<Vec<u8>, ApkError> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(ApkError::NoArchive) }
}
