//! What was asked for and what happened: questions of the window. Each waits for a disk.

use std::path::Path;

use filter::{ActivityField, Pattern};
use history::{EmulatorId, Subject};
use messages::{Language, activity};

use crate::{
    api::Fleet,
    error::{Error, Result},
    explain, forms,
    ipc::{
        ActivityCount, ActivityFormat, ActivityNotice, ActivityPage, ActivityQuery, ActivitySum,
        FilterCompletion, FilterPart,
    },
    task::TaskMessage,
};

/// Times between which entries are counted, at most: a year and a bit.
const MOST_COUNTS: usize = 400;

impl Fleet {
    /// The newest entries that are older than `before`. `None` if a newer question of the kind has been asked meanwhile; so
    /// with the other questions.
    pub fn activity_page(
        &self,
        query: &ActivityQuery,
        before: Option<&str>,
        limit: u32,
    ) -> Result<Option<ActivityPage>> {
        forms::fits(query)?;
        self.0.state_store.activity().page(
            query,
            &self.tagged(),
            before,
            limit.try_into().unwrap_or(usize::MAX),
        )
    }

    /// What was typed to filter the activity, part by part.
    pub fn activity_filter(&self, text: &str) -> Result<Vec<FilterPart>> {
        forms::fits(&text)?;
        Ok(explain::parts(text, &filter::parse::<ActivityField>(text)))
    }

    /// What the part of such a filter at the cursor may become; the cursor in UTF-16 units.
    pub fn complete_activity_filter(&self, text: &str, cursor: u32) -> Result<FilterCompletion> {
        forms::fits(&text)?;
        Ok(self.table_source().complete_activity(text, cursor))
    }

    /// Which workstations and emulators carry a tag now: entries have none.
    fn tagged(&self) -> impl Fn(&Pattern) -> Vec<Subject> {
        let workstations = self.state().workstations();
        move |tag| {
            let like = |tags: &[String]| tags.iter().any(|one| tag.is(one));
            let mut subjects = Vec::new();
            for workstation in &workstations {
                let id = &workstation.id;
                if like(&workstation.tags) {
                    subjects.push(Subject::Workstation(id.clone()));
                    continue;
                }
                let emulators = workstation.emulators.iter().filter(|emulator| like(&emulator.tags));
                subjects.extend(emulators.map(|emulator| {
                    let index = emulator.index;
                    Subject::Emulator(EmulatorId { workstation: id.clone(), index, created: None, mac: None })
                }));
            }
            subjects
        }
    }

    /// How many entries there are between each two neighbouring times: the midnights where the reader lives.
    pub fn activity_counts(
        &self,
        query: &ActivityQuery,
        times: &[u64],
    ) -> Result<Option<Vec<ActivityCount>>> {
        forms::fits(query)?;
        let times = &times[..times.len().min(MOST_COUNTS)];
        self.0.state_store.activity().counts(query, &self.tagged(), times)
    }

    /// How often what happened between two times.
    pub fn activity_away(&self, since: u64, until: u64) -> Result<Option<Vec<ActivitySum>>> {
        self.0.state_store.activity().away(since, until)
    }

    /// The last notices, the newest first, and whether they are over.
    pub fn activity_notices(&self) -> Result<Option<Vec<ActivityNotice>>> {
        self.0.state_store.activity().notices()
    }

    /// Writes the entries of a query into a file of this computer, the newest first; how many. A file that is there is
    /// replaced: who chose it has been asked.
    pub fn export_activity(
        &self,
        query: &ActivityQuery,
        format: ActivityFormat,
        language: Language,
        path: &str,
    ) -> Result<u64> {
        forms::fits(query)?;
        forms::fits(&path)?;
        let file = Path::new(path.trim());
        if !file.is_absolute() {
            return Err(Error::Precondition(activity::whole_path()));
        }
        self.0.state_store.activity().export(query, &self.tagged(), format, language, file)
    }

    /// Somebody has taken note of emulators that ended by themselves.
    pub fn acknowledge(&self, workstation: &str, emulators: Vec<u32>) -> Result<()> {
        self.tell(workstation, TaskMessage::Acknowledge(emulators))
    }
}
