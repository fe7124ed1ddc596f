//! The diagnostics bundle: what the program itself adds to what the fleet knows, and where it is saved.

use std::{
    fs,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    time::SystemTime,
};

use fleet::{BundleFile, ipc::BundleEntry};
use tauri::{AppHandle, State};
use tauri_plugin_dialog::DialogExt;

use crate::{
    app::App,
    commands::{Answer, blocking},
};

/// Log files and reports of panics, the newest first.
const MOST_LOGS: usize = 8;
/// Of each, so many bytes at its end.
const LOG_END: u64 = 2 << 20;

/// What would be in the bundle, before anything is saved.
#[tauri::command]
#[specta::specta]
pub(crate) async fn bundle_contents(app: State<'_, App>) -> Answer<Vec<BundleEntry>> {
    let app = app.inner().clone();
    blocking(move || app.fleet().bundle_entries(files(app.logs().as_deref()))).await
}

/// Asks where to, and saves the bundle there. Where it was written; `None` where no place was chosen.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_bundle(handle: AppHandle, app: State<'_, App>) -> Answer<Option<String>> {
    let app = app.inner().clone();
    let dialog = handle.dialog().file().set_file_name("ldfleet-diagnostics.zip");
    blocking(move || {
        let Some(path) = dialog.blocking_save_file().and_then(|path| path.into_path().ok()) else {
            return Ok(None);
        };
        app.fleet().save_bundle(files(app.logs().as_deref()), &path)?;
        Ok(Some(path.display().to_string()))
    })
    .await
}

fn files(logs: Option<&Path>) -> Vec<BundleFile> {
    let versions = format!(
        "LDFleet {}\n{} {}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    let versions = BundleFile { name: "versions.txt".to_owned(), bytes: versions.into_bytes() };
    [versions].into_iter().chain(logs.map(newest).unwrap_or_default()).collect()
}

fn newest(folder: &Path) -> Vec<BundleFile> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let file = |entry: fs::DirEntry| {
        let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
        Some((about.modified().unwrap_or(SystemTime::UNIX_EPOCH), entry.path()))
    };
    let mut files: Vec<(SystemTime, PathBuf)> = entries.filter_map(Result::ok).filter_map(file).collect();
    files.sort_by_key(|(changed, _)| std::cmp::Reverse(*changed));
    let read = |(_, path): (SystemTime, PathBuf)| {
        let name = format!("logs/{}", path.file_name()?.to_string_lossy());
        Some(BundleFile { name, bytes: end_of(&path).ok()? })
    };
    files.into_iter().take(MOST_LOGS).filter_map(read).collect()
}

/// The end of a file, from the beginning of a line.
fn end_of(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut file = fs::File::open(path)?;
    let from = file.metadata()?.len().saturating_sub(LOG_END);
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(LOG_END).read_to_end(&mut bytes)?;
    if from > 0 {
        let line = bytes.iter().position(|b| *b == b'\n').map_or(0, |at| at + 1);
        bytes.drain(..line);
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_logs_are_taken_with_their_last_lines() {
        let folder = tempfile::tempdir().unwrap();
        for n in 0..12 {
            fs::write(folder.path().join(format!("{n}.log")), format!("line of {n}\n")).unwrap();
        }
        let large = folder.path().join("large.log");
        fs::write(&large, "x".repeat(3 << 20) + "\nthe last line\n").unwrap();
        assert_eq!(newest(folder.path()).len(), MOST_LOGS);
        assert_eq!(end_of(&large).unwrap(), b"the last line\n");
        let names: Vec<String> = files(None).into_iter().map(|file| file.name).collect();
        assert_eq!(names, ["versions.txt"]);
    }
}
