//! The diagnostics bundle: what somebody who helps needs to see, in one archive, and no secret in it. Every byte is searched for the
//! passwords that are kept, in each of the forms that they are sent or written in.

use std::io::{Cursor, Write};

use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    ipc::{BundleEntry, Snapshot},
    model::WorkstationConfig,
};

/// Megabytes of all files together before they are packed.
const LARGEST: usize = 32;
/// Shorter ones are words that stand in any text; no Windows policy permits them.
const SHORTEST_PASSWORD: usize = 4;
/// Stands where a password stood.
const REMOVED: &[u8] = b"[removed]";

/// A file of the bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleFile {
    /// Its name in the archive.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What the fleet knows of itself. Neither accounts nor notes are in it.
pub(crate) fn of_fleet(list: &[WorkstationConfig], snapshot: &Snapshot, settings: &Value) -> Vec<BundleFile> {
    let configs: Vec<Value> = list.iter().map(config).collect();
    let circuits: Vec<Value> = snapshot
        .workstations
        .iter()
        .map(|w| json!({ "workstation": w.name, "link": w.link, "circuits": w.circuits }))
        .collect();
    let mut files = vec![
        file("workstations.json", &json!(configs)),
        file("settings.json", settings),
        file("circuits.json", &json!(circuits)),
    ];
    for (n, diagnosis) in (1..).zip(&snapshot.diagnoses) {
        files.push(file(&format!("connection-tests/{n}.json"), &json!(diagnosis)));
    }
    files
}

fn file(name: &str, value: &Value) -> BundleFile {
    BundleFile { name: name.to_owned(), bytes: format!("{value:#}\n").into_bytes() }
}

fn config(config: &WorkstationConfig) -> Value {
    json!({
        "name": config.name,
        "address": config.address,
        "port": config.port,
        "transport": config.transport(),
        "account": if config.has_own_account() { "of the workstation" } else { "of a domain" },
        "ldconsole": config.ldplayer.program.to_string(),
        "dataFolder": config.data_folder(),
        "startThrough": config.start_through,
        "boots": config.boots,
        "killWhenStuck": config.kill_when_stuck,
        "answeredBefore": config.computer.is_some(),
    })
}

/// Takes the passwords out of every file, and leaves out what would make the bundle too large; the later ones go first.
pub(crate) fn cleaned(files: Vec<BundleFile>, passwords: &[SecretString]) -> Vec<BundleFile> {
    let forms: Vec<Vec<u8>> = passwords.iter().flat_map(forms).collect();
    let mut left = LARGEST << 20;
    let fits = |file: &BundleFile| {
        let fits = file.bytes.len() <= left;
        left = left.saturating_sub(file.bytes.len());
        fits
    };
    let files: Vec<BundleFile> = files.into_iter().filter(fits).collect();
    let clean = |BundleFile { name, bytes }: BundleFile| {
        let bytes = forms.iter().fold(bytes, |bytes, form| without(&bytes, form));
        BundleFile { name, bytes }
    };
    files.into_iter().map(clean).collect()
}

/// What a list of files is shown as.
pub(crate) fn entries(files: &[BundleFile]) -> Vec<BundleEntry> {
    let entry = |file: &BundleFile| BundleEntry {
        name: file.name.clone(),
        kilobytes: u32::try_from(file.bytes.len().div_ceil(1024)).unwrap_or(u32::MAX),
    };
    files.iter().map(entry).collect()
}

/// The archive.
pub(crate) fn packed(files: &[BundleFile]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for BundleFile { name, bytes } in files {
        archive.start_file(name.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The forms in which a password could stand in a text, the longest first.
fn forms(password: &SecretString) -> Vec<Vec<u8>> {
    let text = password.expose_secret();
    if text.chars().count() < SHORTEST_PASSWORD {
        return Vec::new();
    }
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    // As a string of JSON has it, in which logs are written; without the quotation marks around it.
    let escaped = Value::from(text).to_string();
    let escaped = escaped.trim_matches('"').as_bytes().to_vec();
    let mut forms = vec![text.as_bytes().to_vec(), escaped];
    for bytes in [text.as_bytes(), &little, &big] {
        forms.extend(within_base64(bytes));
    }
    forms.extend([little, big]);
    forms.retain(|form| form.len() >= SHORTEST_PASSWORD);
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms.dedup();
    forms
}

/// What a text looks like in Base64, also somewhere within one: at each of the three places it can begin in a group. The letters at
/// both ends depend on the neighbours, too, and are left away.
fn within_base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let at = |before: usize| {
        let padded: Vec<u8> = std::iter::repeat_n(0, before).chain(bytes.iter().copied()).collect();
        let encoded = STANDARD.encode(&padded);
        // Whole letters of six bits that hold nothing but the text's own.
        let first = (before * 8).div_ceil(6);
        let last = (padded.len() * 8) / 6;
        encoded.as_bytes().get(first..last).unwrap_or_default().to_vec()
    };
    (0..3).map(at).filter(|form| form.len() >= SHORTEST_PASSWORD).collect()
}

fn without(bytes: &[u8], form: &[u8]) -> Vec<u8> {
    let mut clean = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at..].starts_with(form) {
            clean.extend_from_slice(REMOVED);
            at += form.len();
        } else {
            clean.push(bytes[at]);
            at += 1;
        }
    }
    clean
}
