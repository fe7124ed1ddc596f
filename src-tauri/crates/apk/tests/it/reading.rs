//! What is read of a package, and what a file that is none is.

use std::io::Cursor;

use apk::{ApkError, Collection, Manifest, read};

use crate::made::{Value, archive, manifest, usual};

#[test]
fn a_package_says_who_it_is_in_either_kind_of_strings() {
    for utf8 in [true, false] {
        let manifest = manifest(&usual(), utf8);
        let file = archive(&[
            ("classes.dex", b"dex"),
            ("AndroidManifest.xml", &manifest),
            ("lib/x86_64/libgame.so", b"elf"),
            ("lib/arm64-v8a/libgame.so", b"elf"),
            ("assets/other.apk.txt", b""),
        ]);
        let apk = read(Cursor::new(file)).unwrap();
        assert_eq!(apk.abis, ["arm64-v8a", "x86_64"]);
        assert_eq!(
            apk.manifest,
            Manifest {
                package: "com.example.game".into(),
                version_name: Some("4.2.1".into()),
                version_code: Some(421),
                min_sdk: Some(24),
                label: Some("Игра".into()),
                ..Manifest::default()
            }
        );
    }
}

#[test]
fn a_version_may_be_longer_and_a_label_among_resources() {
    let mut elements = usual();
    elements[0].1.push(("versionCodeMajor", 0x0101_0576, Value::Number(2)));
    elements[2].1[0].2 = Value::Reference(0x7f01_0001);
    let found = apk::manifest(&manifest(&elements, true)).unwrap();
    assert_eq!(found.version_code, Some((2 << 32) + 421));
    assert_eq!(found.label, None);
}

#[test]
fn what_cannot_be_installed_alone_is_told_apart() {
    let kind = |files: &[(&str, &[u8])]| match read(Cursor::new(archive(files))) {
        Err(ApkError::Collection(kind)) => Some(kind),
        _ => None,
    };
    assert_eq!(kind(&[("manifest.json", b"{}"), ("base.apk", b"")]), Some(Collection::Xapk));
    assert_eq!(kind(&[("info.json", b"{}"), ("base.apk", b"")]), Some(Collection::Apkm));
    assert_eq!(kind(&[("toc.pb", b""), ("splits/base-master.apk", b"")]), Some(Collection::Apks));
    assert_eq!(kind(&[("one.apk", b""), ("two.apk", b"")]), Some(Collection::Other));
    assert_eq!(kind(&[("BundleConfig.pb", b"")]), Some(Collection::Bundle));
    let none = read(Cursor::new(archive(&[("readme.txt", b"")])));
    assert!(matches!(none, Err(ApkError::NoManifest)), "{none:?}");

    let with = |name: &'static str, id: u32, value: Value| {
        let mut elements = usual();
        elements[0].1.push((name, id, value));
        let manifest = manifest(&elements, true);
        read(Cursor::new(archive(&[("AndroidManifest.xml", &manifest)])))
    };
    let split = with("split", 0, Value::Text("config.xhdpi"));
    assert!(matches!(&split, Err(ApkError::Split(name)) if name == "config.xhdpi"), "{split:?}");
    let needs = with("isSplitRequired", 0x0101_0591, Value::Number(u32::MAX));
    assert!(matches!(needs, Err(ApkError::NeedsSplits)), "{needs:?}");
}
