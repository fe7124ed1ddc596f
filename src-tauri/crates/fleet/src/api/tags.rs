//! Tags: given to a selection and taken from it without touching other tags, renamed and removed everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    announcer::{About, Announcer},
    api::Fleet,
    emulator_tags::Dropped,
    error::{Error, Result},
    forms,
    ipc::{self, TagChange, TaggedEmulator},
    model::{Tag, Tags, tag::check_tags, workstation::WorkstationConfig},
    notify::News,
    outside,
    shared::{Keep, Shared},
    store::tags::Place,
    task::TaskMessage,
};

impl Fleet {
    /// Gives tags to a selection and takes others from it; the tags that are named in neither list stay as they are. A tag that
    /// something carries already is written as it is written there. Blocks on the file.
    pub fn change_tags(&self, change: &TagChange) -> Result<()> {
        forms::fits(&(&change.add, &change.remove))?;
        let parsed = |texts: &[String]| texts.iter().map(|tag| Tag::parse(tag)).collect::<Result<Tags>>();
        let (add, remove) = (self.as_written(parsed(&change.add)?), parsed(&change.remove)?);
        let before = self.emulators_to_tag(&change.emulators, |_| ())?;
        let emulators = self.emulators_to_tag(&change.emulators, |tags| {
            tags.retain(|tag| !remove.contains(tag));
            tags.extend(add.iter().cloned());
        })?;
        self.put_tags(&emulators)?;
        let workstations: BTreeSet<&str> = change.workstations.iter().map(String::as_str).collect();
        let listed = self.retag(|config| {
            if workstations.contains(config.id.as_str()) {
                config.tags.retain(|tag| !remove.contains(tag));
                config.tags.extend(add.iter().cloned());
                check_tags(&config.tags)?;
            }
            Ok(())
        });
        // Two files: what could not be done whole is not done.
        if listed.is_err()
            && let Err(error) = self.put_tags(&before)
        {
            tracing::error!(%error, "the emulators of a selection keep tags that its workstations did not get");
        }
        listed
    }

    /// Puts these tags in place of the emulators'.
    fn put_tags(&self, emulators: &[(Place, String, Tags)]) -> Result<()> {
        if emulators.is_empty() {
            return Ok(());
        }
        self.0.tags.put(emulators)?;
        let told: BTreeSet<&str> = emulators.iter().map(|((id, _), _, _)| id.as_str()).collect();
        for id in told {
            self.0.tell(id, TaskMessage::Show);
        }
        Ok(())
    }

    /// Gives a tag another name, wherever it is. Where the other is there already, the two become one. Blocks on the file.
    pub fn rename_tag(&self, tag: &str, name: &str) -> Result<()> {
        forms::fits(&(tag, name))?;
        let (tag, name) = (Tag::parse(tag)?, Tag::parse(name)?);
        self.retag(|config| {
            rename(&mut config.tags, &tag, &name);
            Ok(())
        })?;
        self.retag_emulators(|tags| rename(tags, &tag, &name))
    }

    /// Takes a tag from everything that carries it. Blocks on the file.
    pub fn remove_tag(&self, tag: &str) -> Result<()> {
        forms::fits(&tag)?;
        let tag = Tag::parse(tag)?;
        self.retag(|config| {
            config.tags.remove(&tag);
            Ok(())
        })?;
        self.retag_emulators(|tags| {
            tags.remove(&tag);
        })
    }

    fn retag_emulators(&self, change: impl Fn(&mut Tags)) -> Result<()> {
        self.0.tags.change_all(change)?;
        let ids: Vec<String> = self.0.members().iter().map(|m| m.config.id.clone()).collect();
        for id in &ids {
            self.0.tell(id, TaskMessage::Show);
        }
        self.show_tags();
        Ok(())
    }

    /// The tags that these emulators are to carry, each with the title that is listed. None is changed where one is not what the
    /// operator saw.
    fn emulators_to_tag(
        &self,
        emulators: &[TaggedEmulator],
        change: impl Fn(&mut Tags),
    ) -> Result<Vec<(Place, String, Tags)>> {
        let mut listed: BTreeMap<&str, ipc::Workstation> = BTreeMap::new();
        let mut changed = Vec::new();
        for TaggedEmulator { workstation, emulator, title } in emulators {
            if !listed.contains_key(workstation.as_str()) {
                let shown = self.0.state_store.workstation(workstation).ok_or(Error::UnknownWorkstation)?;
                listed.insert(workstation, shown);
            }
            let shown = listed.get(workstation.as_str());
            let is_it = |e: &&ipc::Emulator| e.index == *emulator && e.title == *title;
            let found = shown.and_then(|shown| shown.emulators.iter().find(is_it));
            let index = found.and_then(|found| u16::try_from(found.index).ok());
            let Some(index) = index else {
                let name = shown.map(|shown| shown.name.clone()).unwrap_or_default();
                return Err(Error::Precondition(messages::tags::not_as_seen(title, name)));
            };
            let mut tags = self.0.tags.page(workstation).lock().of(index);
            change(&mut tags);
            check_tags(&tags)?;
            changed.push(((workstation.clone(), index), title.clone(), tags));
        }
        Ok(changed)
    }

    /// Writes the list with the changed tags, and then shows them. What cannot be written changes nothing.
    fn retag(&self, change: impl Fn(&mut WorkstationConfig) -> Result<()>) -> Result<()> {
        let list = self.0.list()?;
        let mut changed = Vec::new();
        let members: Vec<_> = self.0.members().iter().map(|m| (m.config.clone(), m.keep)).collect();
        for (before, keep) in members {
            let mut config = before.clone();
            change(&mut config)?;
            if !is_written_like(&config.tags, &before.tags) {
                changed.push((config, keep));
            }
        }
        if changed.iter().any(|(_, keep)| *keep == Keep::Saved) {
            self.save(|list| {
                for entry in list {
                    if let Some((config, _)) = changed.iter().find(|(config, _)| config.id == entry.id) {
                        entry.tags.clone_from(&config.tags);
                    }
                }
            })?;
        }
        for (config, _) in changed {
            let told = self.member_mut(&config.id, |member| {
                member.config.tags.clone_from(&config.tags);
                member.config.clone()
            });
            if let Some(config) = told {
                self.0.tell(&config.id.clone(), TaskMessage::Renamed(Box::new(config)));
            }
        }
        self.show_tags();
        drop(list);
        Ok(())
    }

    /// The same tags, written as something carries them already.
    fn as_written(&self, tags: Tags) -> Tags {
        let carried = self.carried_tags();
        tags.into_iter().map(|tag| carried.get(&tag).cloned().unwrap_or(tag)).collect()
    }

    fn carried_tags(&self) -> Tags {
        self.0.carried_tags()
    }

    /// Shows the window which tags there are.
    pub(super) fn show_tags(&self) {
        self.0.show_tags();
    }
}

impl Shared {
    /// Tells of tags whose emulators are gone, and writes what workstations' tasks have found out. Called by the heartbeat.
    pub(crate) fn follow_tags(&self, notices: &mut Announcer) {
        self.tags.write_news();
        let dropped = self.tags.take_dropped();
        if dropped.is_empty() {
            return;
        }
        for (id, Dropped { title, tags }) in dropped {
            let name = self.name_of(&id).unwrap_or_default();
            let tags: Vec<String> = tags.iter().map(Tag::to_string).collect();
            tracing::info!(
                workstation = name,
                emulator = title,
                ?tags,
                "its index is used by another emulator: tags dropped"
            );
            let of = self.tags_of(&id);
            let muted = self.is_under_maintenance(&id);
            let about = About { workstation: &id, name: &name, layer: None, tags: &of, muted };
            notices.push(outside::now(), about, News::TagsDropped { title, tags });
        }
        self.show_tags();
    }

    fn carried_tags(&self) -> Tags {
        let mut tags: Tags = self.members().iter().flat_map(|m| m.config.tags.iter().cloned()).collect();
        tags.extend(self.tags.tags());
        tags
    }

    fn show_tags(&self) {
        self.state_store.set_tags(self.carried_tags().iter().map(ipc::Tag::from).collect());
    }
}

fn rename(tags: &mut Tags, tag: &Tag, name: &Tag) {
    if tags.remove(tag) {
        tags.replace(name.clone());
    }
}

fn is_written_like(one: &Tags, other: &Tags) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_written_like(other))
}
