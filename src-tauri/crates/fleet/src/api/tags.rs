//! Tags: given to a selection and taken from it without touching other tags, renamed and removed everywhere.

use std::collections::BTreeSet;

use crate::{
    api::Fleet,
    error::Result,
    forms,
    ipc::{self, TagChange},
    model::{Tag, Tags, tag::check_tags, workstation::WorkstationConfig},
    shared::Keep,
    task::Message,
};

impl Fleet {
    /// Gives tags to a selection and takes others from it; the tags that are named in neither list stay as they are. A tag that
    /// something carries already is written as it is written there. Blocks on the file.
    pub fn change_tags(&self, change: &TagChange) -> Result<()> {
        forms::fits(&(&change.add, &change.remove))?;
        let parsed = |texts: &[String]| texts.iter().map(|tag| Tag::parse(tag)).collect::<Result<Tags>>();
        let (add, remove) = (self.as_written(parsed(&change.add)?), parsed(&change.remove)?);
        let workstations: BTreeSet<&str> = change.workstations.iter().map(String::as_str).collect();
        self.retag(|config| {
            if workstations.contains(config.id.as_str()) {
                config.tags.retain(|tag| !remove.contains(tag));
                config.tags.extend(add.iter().cloned());
                check_tags(&config.tags)?;
            }
            Ok(())
        })
    }

    /// Gives a tag another name, wherever it is. Where the other is there already, the two become one. Blocks on the file.
    pub fn rename_tag(&self, tag: &str, name: &str) -> Result<()> {
        forms::fits(&(tag, name))?;
        let (tag, name) = (Tag::parse(tag)?, Tag::parse(name)?);
        self.retag(|config| {
            if config.tags.remove(&tag) {
                config.tags.replace(name.clone());
            }
            Ok(())
        })
    }

    /// Takes a tag from everything that carries it. Blocks on the file.
    pub fn remove_tag(&self, tag: &str) -> Result<()> {
        forms::fits(&tag)?;
        let tag = Tag::parse(tag)?;
        self.retag(|config| {
            config.tags.remove(&tag);
            Ok(())
        })
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
                self.0.tell(&config.id.clone(), Message::Renamed(Box::new(config)));
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
        self.0.members().iter().flat_map(|m| m.config.tags.iter().cloned()).collect()
    }

    /// Shows the window which tags there are.
    pub(super) fn show_tags(&self) {
        self.0.state_store.set_tags(self.carried_tags().iter().map(ipc::Tag::from).collect());
    }
}

fn is_written_like(one: &Tags, other: &Tags) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.is_written_like(other))
}
