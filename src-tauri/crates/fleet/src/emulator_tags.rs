//! The tags of one workstation's emulators, and whether they still belong to those that are listed
//! (`model/emulator_identity.rs` has the rules). Shared by the workstation's task, which sees the emulators, and by the handle,
//! which changes the tags; held for a moment only.

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use ldconsole::{Index, Row};
use tokio::time::{Duration, Instant};

use crate::{
    model::{
        Tag, Tags,
        emulator_identity::{EmulatorIdentity, Sameness},
    },
    store::tags::Tagged,
};

/// When a settings file that could not be read is tried again.
const RETRY: Duration = Duration::from_mins(5);

/// Cheap to clone: all clones are the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct EmulatorTags(Arc<Mutex<OfWorkstation>>);

/// What is known of one workstation's tagged emulators.
#[derive(Debug, Default)]
pub(crate) struct OfWorkstation {
    /// Those whose tags are shown.
    sure: BTreeMap<u16, Tagged>,
    /// Those that may be others by now: their tags rest until the settings file was read.
    doubted: BTreeMap<u16, Tagged>,
    /// Whose settings file was read since the program started.
    proved: BTreeSet<u16>,
    /// Who the file says they are, where that was not known. Another emulator may have taken the index between the listing
    /// and the reading: it counts once a later listing has the title still.
    learnt: BTreeMap<u16, EmulatorIdentity>,
    /// When a settings file could not be read.
    failed: BTreeMap<u16, Instant>,
    dropped: Vec<Dropped>,
    unwritten: bool,
}

/// Tags of an emulator that is not there any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dropped {
    /// As it was listed last.
    pub(crate) title: String,
    pub(crate) tags: Tags,
}

impl EmulatorTags {
    /// Those of a file.
    pub(crate) fn of(tagged: impl IntoIterator<Item = (u16, Tagged)>) -> Self {
        let mut of = OfWorkstation::default();
        for (index, tagged) in tagged {
            // Of two entries with one index the latter was in doubt when the file was written.
            match of.sure.entry(index) {
                Entry::Occupied(_) => {
                    of.doubted.insert(index, tagged);
                }
                Entry::Vacant(place) => {
                    place.insert(tagged);
                }
            }
        }
        Self(Arc::new(Mutex::new(of)))
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, OfWorkstation> {
        // Every change of it leaves whole entries behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OfWorkstation {
    /// A listing has come in.
    pub(crate) fn listed(&mut self, rows: &[Row]) {
        let titles: BTreeMap<u16, &str> =
            rows.iter().map(|row| (row.index.get(), row.title.as_str())).collect();
        let gone = |index: &u16, tagged: &mut Tagged| titles.get(index) != Some(&tagged.title.as_str());
        for (index, tagged) in self.sure.extract_if(.., gone) {
            self.proved.remove(&index);
            self.failed.remove(&index);
            self.doubted.insert(index, tagged);
        }
        for (index, identity) in std::mem::take(&mut self.learnt) {
            if let Some(tagged) = self.sure.get_mut(&index) {
                tagged.identity = identity;
                self.unwritten = true;
            }
        }
    }

    /// The computer at the address may be another one.
    pub(crate) fn doubt_all(&mut self) {
        self.proved.clear();
        self.learnt.clear();
        self.failed.clear();
        let all = std::mem::take(&mut self.sure);
        self.doubted.extend(all);
    }

    /// Whose settings file is to be read now.
    pub(crate) fn wants_reading(&self, rows: &[Row]) -> Vec<Index> {
        let rests = |index: &u16| self.failed.get(index).is_some_and(|at| at.elapsed() < RETRY);
        let wants = |index: &u16| {
            self.doubted.contains_key(index)
                || (self.sure.contains_key(index) && !self.proved.contains(index))
        };
        rows.iter().map(|row| row.index).filter(|index| wants(&index.get()) && !rests(&index.get())).collect()
    }

    /// A settings file was read: whose is it? `title` is listed at the index now.
    pub(crate) fn read(&mut self, index: Index, title: &str, now: &EmulatorIdentity) {
        let index = index.get();
        self.failed.remove(&index);
        self.proved.insert(index);
        if let Some(tagged) = self.sure.get_mut(&index) {
            match now.compared_with(&tagged.identity) {
                Sameness::Another => self.drop_sure(index),
                Sameness::Same | Sameness::Unknown if tagged.identity != *now => {
                    self.learnt.insert(index, now.clone());
                }
                Sameness::Same | Sameness::Unknown => {}
            }
        }
        let Some(doubted) = self.doubted.remove(&index) else { return };
        self.unwritten = true;
        if now.compared_with(&doubted.identity) == Sameness::Same {
            self.again(index, title, doubted);
            if let Some(tagged) = self.sure.get_mut(&index) {
                tagged.identity = now.clone();
            }
        } else {
            self.dropped.push(Dropped { title: doubted.title, tags: doubted.tags });
        }
    }

    /// A settings file could not be read.
    pub(crate) fn not_read(&mut self, index: Index) {
        self.failed.insert(index.get(), Instant::now());
    }

    /// LDFleet itself has changed the identifiers.
    pub(crate) fn changed(&mut self, index: Index, now: &EmulatorIdentity) {
        self.learnt.remove(&index.get());
        if let Some(tagged) = self.sure.get_mut(&index.get()) {
            tagged.identity = now.clone();
            self.unwritten = true;
        }
    }

    /// LDFleet itself has changed the title.
    pub(crate) fn retitled(&mut self, index: Index, title: &str) {
        if let Some(tagged) = self.doubted.remove(&index.get()) {
            self.again(index.get(), title, tagged);
            self.unwritten = true;
        }
    }

    /// LDFleet itself has deleted it, at the operator's wish: nobody needs to be told.
    pub(crate) fn deleted(&mut self, index: Index) {
        let index = index.get();
        self.learnt.remove(&index);
        let was = self.sure.remove(&index).or(self.doubted.remove(&index));
        self.unwritten |= was.is_some();
    }

    /// LDFleet itself has created one at this index.
    pub(crate) fn created(&mut self, index: Index) {
        self.drop_sure(index.get());
        if let Some(Tagged { title, tags, .. }) = self.doubted.remove(&index.get()) {
            self.dropped.push(Dropped { title, tags });
            self.unwritten = true;
        }
    }

    /// It is the one before. It may have been given tags meanwhile.
    fn again(&mut self, index: u16, title: &str, mut tagged: Tagged) {
        if let Some(meanwhile) = self.sure.remove(&index) {
            tagged.tags.extend(meanwhile.tags);
        }
        title.clone_into(&mut tagged.title);
        self.sure.insert(index, tagged);
    }

    fn drop_sure(&mut self, index: u16) {
        self.learnt.remove(&index);
        if let Some(Tagged { title, tags, .. }) = self.sure.remove(&index) {
            self.dropped.push(Dropped { title, tags });
            self.unwritten = true;
        }
    }

    /// The tags of an emulator that is listed.
    pub(crate) fn shown(&self, index: Index) -> Vec<String> {
        let tagged = self.sure.get(&index.get());
        tagged.map(|tagged| tagged.tags.iter().map(Tag::to_string).collect()).unwrap_or_default()
    }

    /// All tags whose emulators are known.
    pub(crate) fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.sure.values().flat_map(|tagged| &tagged.tags)
    }

    /// All entries, those in doubt last.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (u16, &Tagged)> {
        self.sure.iter().chain(&self.doubted).map(|(index, tagged)| (*index, tagged))
    }

    /// What the file has of it, to see what a change would make of it.
    pub(crate) fn as_written(&self) -> Self {
        Self { sure: self.sure.clone(), doubted: self.doubted.clone(), ..Self::default() }
    }

    /// What has been dropped since this was asked last.
    pub(crate) fn take_dropped(&mut self) -> Vec<Dropped> {
        std::mem::take(&mut self.dropped)
    }

    /// Whether the file does not have what is here; it is about to be written.
    pub(crate) fn take_unwritten(&mut self) -> bool {
        std::mem::take(&mut self.unwritten)
    }

    /// It could not be written.
    pub(crate) fn still_unwritten(&mut self) {
        self.unwritten = true;
    }

    /// Puts these tags in place of an emulator's; those in doubt stay in doubt.
    pub(crate) fn put(&mut self, index: u16, title: &str, tags: Tags) {
        if tags.is_empty() {
            self.sure.remove(&index);
            return;
        }
        if let Some(tagged) = self.sure.get_mut(&index) {
            tagged.tags = tags;
            return;
        }
        let (identity, unknown) = (EmulatorIdentity::default(), serde_json::Map::new());
        // Its settings file says which one it is.
        self.proved.remove(&index);
        self.sure.insert(index, Tagged { title: title.to_owned(), identity, tags, unknown });
    }

    /// The tags of an emulator whose tags are shown.
    pub(crate) fn of(&self, index: u16) -> Tags {
        self.sure.get(&index).map(|tagged| tagged.tags.clone()).unwrap_or_default()
    }

    /// Changes every emulator's tags, also those in doubt.
    pub(crate) fn change_all(&mut self, change: impl Fn(&mut Tags)) {
        for tagged in self.sure.values_mut().chain(self.doubted.values_mut()) {
            change(&mut tagged.tags);
        }
        self.sure.retain(|_, tagged| !tagged.tags.is_empty());
        self.doubted.retain(|_, tagged| !tagged.tags.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use ldconsole::{AndroidState, Row};

    use super::*;

    fn index(number: u32) -> Index {
        Index::try_from(number).unwrap()
    }

    fn row(number: u32, title: &str) -> Row {
        let line = format!("{number},{title},0,0,0,-1,-1\r\n");
        let listing = ldconsole::parse_list2(line.as_bytes(), ldconsole::CodePage::UTF_8).unwrap();
        let row = listing.rows.into_iter().next().unwrap();
        assert_eq!(row.android_state, AndroidState::Off);
        row
    }

    fn identity(mac: &str, android_id: &str) -> EmulatorIdentity {
        EmulatorIdentity { mac: Some(mac.into()), android_id: Some(android_id.into()) }
    }

    /// An emulator `Farm` at index 3 that carries “pvp”, with the identifiers “m” and “a”, or with none that are known.
    fn tagged(known: bool) -> OfWorkstation {
        let mut of = OfWorkstation::default();
        of.put(3, "Farm", [Tag::parse("pvp").unwrap()].into());
        of.listed(&[row(3, "Farm")]);
        if known {
            assert_eq!(of.wants_reading(&[row(3, "Farm")]), [index(3)]);
            of.read(index(3), "Farm", &identity("m", "a"));
            of.listed(&[row(3, "Farm")]);
        }
        of
    }

    #[test]
    fn a_file_is_read_once_and_again_after_another_title() {
        let mut of = tagged(true);
        assert!(of.wants_reading(&[row(3, "Farm")]).is_empty());
        of.listed(&[row(3, "Boss")]);
        assert_eq!(of.wants_reading(&[row(3, "Boss")]), [index(3)]);
        of.not_read(index(3));
        assert!(of.wants_reading(&[row(3, "Boss")]).is_empty(), "not at each poll");
    }

    #[test]
    fn tags_stay_with_their_emulator_and_are_never_passed_on() {
        // Whether its file was read before, what is listed and what its file says then; whether the tags stay.
        let cases = [
            (true, Some("Farm"), Some(("m", "a")), true),
            (true, Some("Farm"), Some(("n", "a")), true),
            (true, Some("Farm"), Some(("n", "b")), false),
            (true, Some("Farm"), None, true),
            (true, Some("Boss"), Some(("m", "b")), true),
            (true, Some("Boss"), Some(("n", "b")), false),
            (true, Some("Boss"), None, false),
            (true, None, None, false),
            (false, Some("Farm"), None, true),
            (false, Some("Farm"), Some(("n", "b")), true),
            (false, Some("Boss"), Some(("n", "b")), false),
        ];
        for case @ (known, listed, file, stay) in cases {
            let mut of = tagged(known);
            of.listed(&listed.map(|title| row(3, title)).into_iter().collect::<Vec<_>>());
            if let (Some(title), Some((mac, android_id))) = (listed, file) {
                of.read(index(3), title, &identity(mac, android_id));
            }
            assert_eq!(of.shown(index(3)) == ["pvp"], stay, "{case:?}");
            let told = file.is_some() && !stay;
            assert_eq!(of.take_dropped().len(), usize::from(told), "{case:?}");
            assert_eq!(of.entries().count(), usize::from(!told), "what rests is kept: {case:?}");
        }
    }

    #[test]
    fn another_one_that_came_before_the_reading_gets_no_tags() {
        let mut of = tagged(false);
        of.listed(&[row(3, "Farm")]);
        of.read(index(3), "Farm", &identity("n", "b"));
        of.listed(&[row(3, "Boss")]);
        of.read(index(3), "Boss", &identity("n", "b"));
        assert!(of.shown(index(3)).is_empty());
        assert_eq!(of.take_dropped()[0].title, "Farm");
    }

    #[test]
    fn one_that_was_gone_must_prove_itself() {
        for (mac, stay) in [("m", true), ("n", false)] {
            let mut of = tagged(true);
            of.listed(&[]);
            of.listed(&[row(3, "Farm")]);
            assert!(of.shown(index(3)).is_empty());
            of.read(index(3), "Farm", &identity(mac, if stay { "a" } else { "b" }));
            assert_eq!(of.shown(index(3)) == ["pvp"], stay);
        }
    }

    #[test]
    fn what_ldfleet_does_itself_is_known() {
        let mut of = tagged(false);
        of.listed(&[row(3, "Boss")]);
        of.retitled(index(3), "Boss");
        assert_eq!(of.shown(index(3)), ["pvp"], "renamed");
        of.changed(index(3), &identity("x", "y"));
        of.read(index(3), "Boss", &identity("x", "y"));
        assert_eq!(of.shown(index(3)), ["pvp"], "given new identifiers");
        of.deleted(index(3));
        assert!(of.entries().next().is_none() && of.take_dropped().is_empty(), "deleted");
        let mut of = tagged(true);
        of.created(index(3));
        assert_eq!(of.take_dropped()[0].title, "Farm", "another one created in its place");
    }

    #[test]
    fn tags_given_in_doubt_are_not_lost() {
        let mut of = tagged(true);
        of.listed(&[row(3, "Boss")]);
        of.put(3, "Boss", [Tag::parse("new").unwrap()].into());
        let mut another = OfWorkstation { ..of.as_written() };
        of.read(index(3), "Boss", &identity("m", "a"));
        assert_eq!(of.shown(index(3)), ["new", "pvp"]);
        another.read(index(3), "Boss", &identity("n", "b"));
        assert_eq!(another.shown(index(3)), ["new"]);
    }
}
