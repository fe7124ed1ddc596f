//! The list as somebody else has written it while the program works with it: used as a whole or not at all.

use std::{fs, time::SystemTime};

use messages::{Message, files};

use super::{BadEntry, ConfigFile, StoredWorkstations, UnknownFields, check_entries, named};
use crate::{
    error::Result,
    model::WorkstationConfig,
    store::{disk, file::FoundFile},
};

/// A list that was edited by hand, and can be used.
pub(crate) struct EditedList {
    /// In the order of the file.
    pub(crate) workstations: Vec<WorkstationConfig>,
    /// Whether the file is to be written anew: an entry had no id of its own.
    pub(crate) ids_given: bool,
}

/// By what a file that has changed is told from one that has not, without reading it.
pub(crate) type Stamp = (Option<SystemTime>, u64);

impl ConfigFile {
    /// When the file was changed and how long it is; `None` where there is none.
    #[allow(clippy::disallowed_methods, reason = "asked by a thread of its own")]
    pub(crate) fn stamp(&self) -> Option<Stamp> {
        let about = fs::metadata(disk::followed(self.path())).ok()?;
        Some((about.modified().ok(), about.len()))
    }

    /// The list as somebody else has written it since this program read or wrote it, or why nothing of it can be used and in which
    /// line. `None`: nobody has. `fits` says why a workstation cannot be worked with as it is. What is returned is worked with from
    /// now on, and written over by the next change.
    pub(crate) fn edited(
        &self,
        fits: impl Fn(&WorkstationConfig) -> Result<()>,
    ) -> Option<Result<EditedList, Message>> {
        let mut edited = self.file.edited::<StoredWorkstations>()?;
        let refused = |why| Some(Err(files::edit_refused(self.path().display().to_string(), why)));
        let found = std::mem::replace(&mut edited.found, FoundFile::Nothing);
        let StoredWorkstations { workstations, unknown } = match found {
            FoundFile::Document(document) => document,
            FoundFile::Unusable(why) | FoundFile::Unread(why) => return refused(why),
            FoundFile::Nothing => return None,
        };
        let mut checked = check_entries(workstations);
        if checked.bad.is_empty() {
            for (at, config) in checked.good.iter().enumerate() {
                if let Err(error) = fits(config) {
                    checked.bad.push(BadEntry { at, name: config.name.clone(), why: error.message() });
                }
            }
        }
        if !checked.bad.is_empty() {
            let lines = lines(&edited.text());
            let entry = |BadEntry { at, name, why }| match lines.get(at) {
                Some(line) => files::entry_in_line(line.to_string(), name, why),
                None => files::entry(name, why),
            };
            return refused(files::entries_refused(named(checked.bad, entry)));
        }
        for said in &checked.said {
            tracing::info!("{}", said.log());
        }
        self.file.accept(edited);
        *self.unknown() = UnknownFields { of_file: unknown, of_entry: checked.of_entry };
        Some(Ok(EditedList { workstations: checked.good, ids_given: checked.ids_given }))
    }
}

/// In which line each entry of the list begins, from 1. The text is JSON.
fn lines(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let (mut line, mut depth, mut at) = (1, 0_usize, 0);
    // The name before what stands in the file itself, whether that is the list, and whether an entry is to begin.
    let (mut name, mut in_list, mut next) = (&bytes[..0], false, false);
    let mut lines = Vec::new();
    while let Some(&byte) = bytes.get(at) {
        if in_list && depth == 2 && next && !byte.is_ascii_whitespace() && byte != b']' {
            lines.push(line);
            next = false;
        }
        match byte {
            b'\n' => line += 1,
            b'"' => {
                let end = string_end(bytes, at);
                if depth == 1 {
                    name = &bytes[at + 1..end];
                }
                at = end;
            }
            b'{' | b'[' => {
                if depth == 1 {
                    in_list = byte == b'[' && name == b"workstations";
                    next = in_list;
                }
                depth += 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' if depth == 2 => next = true,
            _ => {}
        }
        at += 1;
    }
    lines
}

/// Where the string ends that begins here.
fn string_end(bytes: &[u8], begin: usize) -> usize {
    let mut at = begin + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_has_the_line_in_which_it_begins() {
        let text = "{\n \"format\": 3, \"other\": [{}, {}],\n \"workstations\": [\n  {\"name\": \"a]},{\\\"\",\n   \"tags\": [1,\n2]},\n  7, {\n}\n ]\n}\n";
        assert_eq!(lines(text), [4, 7, 7]);
        assert!(lines("{\"format\": 3, \"workstations\": []}").is_empty());
    }
}
