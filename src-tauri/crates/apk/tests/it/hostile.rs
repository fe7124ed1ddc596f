//! Files that only pretend to be packages.

use std::io::Cursor;

use apk::{ApkError, MAX_MANIFEST, read};
use proptest::prelude::*;

use crate::made::{archive, manifest, usual};

fn whole() -> Vec<u8> {
    archive(&[("AndroidManifest.xml", &manifest(&usual(), true)), ("lib/x86/a.so", b"elf")])
}

#[test]
fn a_bomb_is_not_unpacked() {
    let bomb = archive(&[("AndroidManifest.xml", &vec![0; 64 * 1024 * 1024])]);
    assert!(bomb.len() < 1024 * 1024);
    assert!(matches!(read(Cursor::new(bomb)), Err(ApkError::ManifestTooLong)));
    let most = archive(&[("AndroidManifest.xml", &vec![0; MAX_MANIFEST])]);
    assert!(matches!(read(Cursor::new(most)), Err(ApkError::Manifest(_))));
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_no_archive() {
    let whole = whole();
    assert!(read(Cursor::new(&whole)).is_ok());
    for length in 0..whole.len() {
        let cut = read(Cursor::new(&whole[..length]));
        assert!(matches!(cut, Err(ApkError::NoArchive)), "{length}: {cut:?}");
    }
}

proptest! {
    #[test]
    fn whatever_is_changed_in_a_package_it_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)
    ) {
        let mut file = whole();
        let length = file.len();
        for (place, byte) in changes {
            file[place.index(length)] = byte;
        }
        drop(read(Cursor::new(file)));
    }

    #[test]
    fn whatever_is_changed_in_a_manifest_it_is_read_or_refused(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)
    ) {
        let mut bytes = manifest(&usual(), true);
        let length = bytes.len();
        for (place, byte) in changes {
            bytes[place.index(length)] = byte;
        }
        drop(apk::manifest(&bytes));
    }

    #[test]
    fn noise_is_refused(bytes in proptest::collection::vec(any::<u8>(), 0..4096)) {
        prop_assert!(read(Cursor::new(&bytes)).is_err());
        drop(apk::manifest(&bytes));
    }
}
