//! Plans that are begun again and again, saved under a name: whom they are for, what they ask, within which limits.

use std::path::PathBuf;

use messages::{Message, plans};
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    error::{Error, Result},
    forms::limits,
    ipc::{Addressee, PlanTargets, SavedPlan, SavedPlanForm},
    model::{Field, MAX_FILTER, visible::is_unseen},
    outside,
    plans::requests,
    store::{
        list::{KeptEntry, KeptList, own_id, place_of},
        saved_plans::{SavedPlanEntry, SavedPlanTargets, StoredEmulator},
    },
};

/// Plans that can be saved.
const MOST: usize = 100;
/// Characters of a name.
const LONGEST_NAME: usize = 64;

/// The saved plans, in the order in which they were saved.
#[derive(Debug)]
pub(crate) struct SavedPlans(KeptList<SavedPlanEntry>);

impl SavedPlans {
    /// Reads the file, if there is one. What cannot be used of it is set aside, and messages say so.
    pub(crate) fn open(path: Option<PathBuf>) -> (Self, Vec<Message>) {
        let (plans, said) = KeptList::open(path);
        (Self(plans), said)
    }

    /// As they are now.
    pub(crate) fn present(&self) -> Vec<SavedPlan> {
        self.0.look(|kept| kept.iter().map(shown).collect())
    }

    /// The one of that name, capitals or not.
    pub(crate) fn named(&self, name: &str) -> Option<SavedPlan> {
        let name = folded(name);
        self.0.look(|kept| kept.iter().find(|entry| folded(&entry.name) == name).map(shown))
    }

    /// Keeps a plan under a name; in the place of the one that has that name already. Blocks on the file.
    pub(crate) fn keep(&self, form: &SavedPlanForm) -> Result<Vec<SavedPlan>> {
        let request =
            requests::stored(&form.request).ok_or_else(|| Error::Precondition(plans::request_not_saved()))?;
        let filter = match &form.targets {
            PlanTargets::Filter { filter } => filter.as_str(),
            PlanTargets::Emulators { .. } => "",
        };
        if filter::parse::<filter::EmulatorField>(filter).filter().is_err() {
            return Err(Error::invalid(Field::Filter, plans::filter_wrong()));
        }
        let entry = SavedPlanEntry {
            id: outside::new_id(),
            name: form.name.trim().nfc().collect(),
            targets: targets(&form.targets),
            request,
            limits: limits::checked(&form.limits)?.into(),
        };
        self.change(|kept| {
            let named = kept.iter().position(|other| folded(&other.name) == folded(&entry.name));
            let Some(place) = named else {
                let entry = checked(entry, kept)?;
                kept.push(entry);
                return Ok(());
            };
            let SavedPlanEntry { id, .. } = kept.remove(place);
            let entry = checked(SavedPlanEntry { id, ..entry }, kept)?;
            kept.insert(place, entry);
            Ok(())
        })
    }

    /// Gives one another name. Blocks on the file.
    pub(crate) fn rename(&self, id: &str, name: &str) -> Result<Vec<SavedPlan>> {
        self.change(|kept| {
            let place = place_of(kept, id)?;
            let entry = SavedPlanEntry { name: name.trim().nfc().collect(), ..kept.remove(place) };
            let entry = checked(entry, kept)?;
            kept.insert(place, entry);
            Ok(())
        })
    }

    /// Removes one. Blocks on the file.
    pub(crate) fn remove(&self, id: &str) -> Result<Vec<SavedPlan>> {
        self.change(|kept| {
            kept.remove(place_of(kept, id)?);
            Ok(())
        })
    }

    fn change(&self, change: impl FnOnce(&mut Vec<SavedPlanEntry>) -> Result<()>) -> Result<Vec<SavedPlan>> {
        self.0.change(|kept| {
            change(kept)?;
            Ok(kept.iter().map(shown).collect())
        })
    }
}

/// A name as it is compared.
fn folded(name: &str) -> String {
    filter::fold(&name.trim().nfc().collect::<String>())
}

impl KeptEntry for SavedPlanEntry {
    type Stored = Self;
    const WHAT: fn() -> Message = messages::fleet::file_saved_plans;
    const INSTEAD: fn() -> Message = messages::files::instead_saved_plans;
    const GONE: fn() -> Message = plans::saved_gone;
    const FORMAT: u32 = 1;
    const LIST: &'static str = "plans";
    const NAME: &'static str = "name";

    fn id(&self) -> &str {
        &self.id
    }

    fn name(stored: &Self) -> String {
        stored.name.clone()
    }

    fn read(stored: Self, present: &[Self]) -> Result<Self> {
        checked(Self { id: own_id(stored.id.clone(), present), ..stored }, present)
    }

    fn stored(&self) -> Self {
        self.clone()
    }
}

/// Checks what the types leave open.
fn checked(entry: SavedPlanEntry, present: &[SavedPlanEntry]) -> Result<SavedPlanEntry> {
    let invalid = |field, sentence| Err(Error::invalid(field, sentence));
    if entry.name.is_empty() {
        return invalid(Field::PlanName, plans::saved_unnamed());
    }
    if entry.name.chars().count() > LONGEST_NAME || entry.name.chars().any(is_unseen) {
        return invalid(Field::PlanName, plans::saved_name_too_long(LONGEST_NAME));
    }
    if present.iter().any(|other| folded(&other.name) == folded(&entry.name)) {
        return invalid(Field::PlanName, plans::saved_twice());
    }
    if let SavedPlanTargets::Filter(filter) = &entry.targets
        && (filter.chars().count() > MAX_FILTER || filter.chars().any(char::is_control))
    {
        return invalid(Field::Filter, messages::tags::filter_too_long(MAX_FILTER));
    }
    if present.len() >= MOST {
        return Err(Error::Precondition(plans::saved_too_many(MOST)));
    }
    limits::checked(&limits::typed(&entry.limits.into()))?;
    Ok(entry)
}

fn targets(targets: &PlanTargets) -> SavedPlanTargets {
    match targets {
        PlanTargets::Filter { filter } => SavedPlanTargets::Filter(filter.trim().to_owned()),
        PlanTargets::Emulators { emulators } => {
            let stored = |to: &Addressee| StoredEmulator {
                workstation: to.workstation.clone(),
                index: to.emulator,
                title: to.title.clone(),
            };
            SavedPlanTargets::Emulators(emulators.iter().map(stored).collect())
        }
    }
}

fn shown(entry: &SavedPlanEntry) -> SavedPlan {
    SavedPlan {
        id: entry.id.clone(),
        name: entry.name.clone(),
        targets: match &entry.targets {
            SavedPlanTargets::Filter(filter) => PlanTargets::Filter { filter: filter.clone() },
            SavedPlanTargets::Emulators(emulators) => {
                let shown = |to: &StoredEmulator| Addressee {
                    workstation: to.workstation.clone(),
                    emulator: to.index,
                    title: to.title.clone(),
                };
                PlanTargets::Emulators { emulators: emulators.iter().map(shown).collect() }
            }
        },
        limits: limits::typed(&entry.limits.into()),
        request: requests::read(entry.request.clone()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "tests look at files and clocks")]

    use std::{fs, path::Path};

    use super::*;
    use crate::{ipc::EmulatorRequest, model::limits::PlanLimits};

    const GOLDEN: &str = include_str!("../../tests/golden/saved-plans.1.json");

    fn form(name: &str, filter: &str) -> SavedPlanForm {
        SavedPlanForm {
            name: name.into(),
            targets: PlanTargets::Filter { filter: filter.into() },
            request: EmulatorRequest::Start,
            limits: limits::typed(&PlanLimits::default()),
        }
    }

    fn opened(path: &Path) -> (SavedPlans, String) {
        let (saved, said) = SavedPlans::open(Some(path.to_owned()));
        (saved, said.iter().map(Message::to_string).collect())
    }

    fn names(plans: &[SavedPlan]) -> Vec<&str> {
        plans.iter().map(|plan| plan.name.as_str()).collect()
    }

    #[test]
    fn plans_are_saved_replaced_removed_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("saved-plans.json");
        let (saved, said) = opened(&path);
        assert_eq!(said, "");
        let before = saved.keep(&form("Morning", "#pvp")).unwrap();
        let chosen = Addressee { workstation: "ws".into(), emulator: 3, title: "farm-003".into() };
        let these = PlanTargets::Emulators { emulators: vec![chosen] };
        saved.keep(&SavedPlanForm { targets: these.clone(), ..form("Night", "") }).unwrap();
        let replaced = saved.keep(&form(" morning ", "#pve")).unwrap();
        assert_eq!(names(&replaced), ["morning", "Night"]);
        assert_eq!(replaced[0].id, before[0].id);
        let (again, said) = opened(&path);
        assert_eq!((again.present(), said.as_str()), (replaced, ""));
        assert_eq!(again.named(" NIGHT").unwrap().targets, these);
        again.remove(&before[0].id).unwrap();
        assert!(again.remove(&before[0].id).is_err());
        assert_eq!(names(&opened(&path).0.present()), ["Night"]);
    }

    #[test]
    fn a_saved_plan_is_given_a_name_that_no_other_has() {
        let (saved, _) = SavedPlans::open(None);
        let id = saved.keep(&form("Morning", "#pvp")).unwrap()[0].id.clone();
        saved.keep(&form("Night", "")).unwrap();
        assert_eq!(names(&saved.rename(&id, " Dawn ").unwrap()), ["Dawn", "Night"]);
        assert_eq!(
            names(&saved.rename(&id, "DAWN").unwrap()),
            ["DAWN", "Night"],
            "its own name is no other's"
        );
        for (name, says) in [("night", "Another plan"), (" ", "name")] {
            let refused = saved.rename(&id, name).unwrap_err().to_string();
            assert!(refused.contains(says), "{refused}");
        }
        assert!(saved.rename("gone", "x").is_err());
        assert_eq!(names(&saved.present()), ["DAWN", "Night"]);
    }

    #[test]
    fn what_cannot_be_saved_is_refused_and_named() {
        let (saved, _) = SavedPlans::open(None);
        let adb = EmulatorRequest::Adb { command: "shell ls".into() };
        for (wrong, says) in [
            (form(" ", ""), "name"),
            (form(&"x".repeat(65), ""), "64"),
            (form("A", "state:nowhere"), "not understood"),
            (SavedPlanForm { request: adb, ..form("A", "") }, "adb"),
        ] {
            let refused = saved.keep(&wrong).unwrap_err().to_string();
            assert!(refused.contains(says), "{refused}");
        }
        assert!(saved.present().is_empty());
    }

    #[test]
    fn what_was_edited_by_hand_is_read_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("saved-plans.json");
        let edited = GOLDEN.replace("\"spread\"", "\"nowhere\"").replacen('{', "{ \"newer\": 1,", 1);
        fs::write(&path, &edited).unwrap();
        let (saved, said) = opened(&path);
        assert_eq!(names(&saved.present()), ["Evening"]);
        assert!(said.contains("Morning") && said.contains("nowhere"), "{said}");
        assert_eq!(fs::read_to_string(folder.path().join("saved-plans.unreadable-1.json")).unwrap(), edited);
        saved.keep(&form("New", "")).unwrap();
        let now = fs::read_to_string(&path).unwrap();
        assert!(now.contains("\"newer\": 1") && now.contains("\"colour\""), "what is not known is kept");
        // While the program runs, a change by hand is not wiped.
        fs::write(&path, now.replace("Evening", "Dusk")).unwrap();
        assert!(saved.keep(&form("More", "")).is_err());
        assert_eq!(names(&opened(&path).0.present()), ["Dusk", "New"]);
    }
}
