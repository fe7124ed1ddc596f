//! What an Android package says of itself, read from a file that may hold anything: nothing in it is believed, and what is read and
//! unpacked is bounded.

mod archive;
mod manifest;

use std::io::{Read, Seek};

pub use archive::MAX_MANIFEST;
pub use manifest::{Manifest, manifest};

/// What an Android package says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apk {
    /// What its manifest says.
    pub manifest: Manifest,
    /// The processors that it brings code for, as Android names them, in order; none where it runs on any.
    pub abis: Vec<String>,
}

/// Why a file is no package that can be installed by itself.
#[derive(Debug, thiserror::Error)]
pub enum ApkError {
    /// It could not be read.
    #[error("it could not be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// It is no ZIP archive, or cut off.
    #[error("it is no archive, or not whole")]
    NoArchive,
    /// It is a collection of packages.
    #[error("it is a collection of packages ({0:?})")]
    Collection(Collection),
    /// It is an archive, and has no manifest of Android.
    #[error("there is no manifest of Android in it")]
    NoManifest,
    /// Its manifest is longer than any real one.
    #[error("its manifest is too long")]
    ManifestTooLong,
    /// Its manifest cannot be read.
    #[error("its manifest cannot be read: {0}")]
    Manifest(&'static str),
    /// It is one part of an application that is split, and can be installed with the others only.
    #[error("it is the part “{0}” of an application")]
    Split(String),
    /// It is the main part of an application that is split.
    #[error("it needs other parts")]
    NeedsSplits,
}

/// Kinds of files with several packages in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    /// Of `bundletool`, or of SAI.
    Apks,
    /// Of `APKPure`.
    Xapk,
    /// Of `APKMirror`.
    Apkm,
    /// An Android App Bundle, from which packages are made.
    Bundle,
    /// Another archive with packages in it.
    Other,
}

/// Reads a file.
pub fn read(mut file: impl Read + Seek) -> Result<Apk, ApkError> {
    let found = archive::look(&mut file)?;
    let Some(entry) = &found.manifest else {
        return Err(found.collection().map_or(ApkError::NoManifest, ApkError::Collection));
    };
    let bytes = archive::unpack(&mut file, entry)?;
    let manifest = manifest(&bytes).map_err(ApkError::Manifest)?;
    if let Some(split) = manifest.split {
        return Err(ApkError::Split(split));
    }
    if manifest.needs_splits {
        return Err(ApkError::NeedsSplits);
    }
    Ok(Apk { manifest, abis: found.abis })
}
