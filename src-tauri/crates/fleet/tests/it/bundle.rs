//! The diagnostics bundle, searched byte by byte.

use std::{io::Read, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use fleet::{BundleFile, Fleet, FleetOptions, Keep, MemorySecrets, Timing, ipc::WorkstationForm};

use crate::forms;

const PASSWORDS: [&str; 3] = ["Tr0ub4dor&3", "p\"w\\d £ ключ", "Summer2026!"];

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Each form in which a password could be found.
fn forms_of(password: &str) -> Vec<Vec<u8>> {
    vec![
        password.into(),
        utf16(password),
        password.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        STANDARD.encode(password).trim_end_matches('=').into(),
        STANDARD.encode(utf16(password)).trim_end_matches('=').into(),
        serde_json::to_string(password).unwrap().trim_matches('"').into(),
    ]
}

fn holds(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|window| window == form)
}

#[test]
fn no_byte_of_a_bundle_is_of_a_password() {
    let options = FleetOptions {
        secrets: Arc::new(MemorySecrets::default()),
        ..FleetOptions::in_memory(Timing::default())
    };
    let fleet = Fleet::open(options).unwrap().fleet;
    for (n, password) in (1..).zip(PASSWORDS) {
        let form = WorkstationForm {
            user: format!("own-{n}"),
            ..forms::form(&format!("WS-{n}"), &format!("127.0.1.{n}"))
        };
        fleet.add(&form, password.to_owned().into(), Keep::Saved).unwrap();
    }
    // A log as it must never be.
    let mut log = b"{\"message\":\"begin\"}\n".to_vec();
    for password in PASSWORDS {
        for form in forms_of(password) {
            log.extend_from_slice(b"before ");
            log.extend_from_slice(&form);
            log.extend_from_slice(b" after\n");
        }
        log.extend(STANDARD.encode(format!("own:{password}")).bytes());
        log.push(b'\n');
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.zip");
    let files = vec![BundleFile { name: "logs/ldfleet.log".into(), bytes: log }];
    let listed = fleet.bundle_entries(files.clone()).unwrap();
    fleet.save_bundle(files, &path).unwrap();
    fleet.close();

    let archive = std::fs::read(&path).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(&archive)).unwrap();
    let names: Vec<String> =
        (0..zip.len()).map(|n| zip.by_index(n).unwrap().name().unwrap().into_owned()).collect();
    assert_eq!(names, listed.iter().map(|entry| entry.name.clone()).collect::<Vec<_>>(), "as it was shown");
    assert!(names.contains(&"circuits.json".to_owned()) && names.contains(&"workstations.json".to_owned()));
    let mut searched = vec![archive.clone()];
    for n in 0..zip.len() {
        let mut bytes = Vec::new();
        zip.by_index(n).unwrap().read_to_end(&mut bytes).unwrap();
        searched.push(bytes);
    }
    for bytes in &searched {
        for password in PASSWORDS {
            for form in forms_of(password) {
                assert!(!holds(bytes, &form), "{password} as {}", String::from_utf8_lossy(&form));
            }
            let inner = STANDARD.encode(format!("own:{password}"));
            assert!(!holds(bytes, inner.as_bytes()), "{inner}");
        }
        assert!(!holds(bytes, b"own-1"), "no account");
    }
    let log = searched.last().unwrap();
    assert!(holds(log, b"before [removed] after"), "{}", String::from_utf8_lossy(log));
    assert!(holds(&searched[1], b"127.0.1.1"), "where a workstation is, is said");
}
