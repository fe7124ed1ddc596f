//! New emulators: created, and cloned.
//!
//! LDPlayer names the index of a new emulator as its exit code, and that is believed only once the list shows an emulator
//! under it that was not there before and carries the wished title. Whatever else has appeared meanwhile is said: no way
//! through here leaves an emulator behind that nobody hears of. None is deleted by itself.

use ldconsole::{Command, Meaning, Modification, Row, Title};
use tokio::time::Instant;
use workstation::{Answer, SettingsFile};

use crate::{
    operation::{result::OperationResult, task::Target},
    run::{
        checks::ROOM_FOR_EMULATOR,
        settings::Wanted,
        work::{Step, Stop, Work, end, no_effect, reason},
    },
    titles,
    wording::duration::seconds,
};

/// What is to appear in the list.
struct Birth<'a> {
    command: Command,
    /// The operator's words for it: `create`, `created`.
    verb: &'static str,
    done: &'static str,
    /// The emulators that were there before.
    before: &'a [Row],
    /// As the list will show it.
    title: String,
    /// What has not been done yet when it appears, as a sentence.
    left: &'static str,
}

impl Birth<'_> {
    fn is_new(&self, row: &Row) -> bool {
        self.before.iter().all(|old| old.index != row.index)
    }

    fn find<'r>(&self, rows: &'r [Row]) -> Option<&'r Row> {
        rows.iter().find(|row| self.is_new(row) && row.title == self.title)
    }

    /// Which other emulators have appeared, as a sentence with a space before it; empty if none.
    fn strangers(&self, rows: &[Row]) -> String {
        let others: Vec<String> = rows
            .iter()
            .filter(|row| self.is_new(row) && row.title != self.title)
            .map(|row| format!("{} “{}”", row.index, row.title))
            .collect();
        match others.len() {
            0 => String::new(),
            1 => format!(
                " An emulator without that title has appeared meanwhile: {}. If nobody else made it, delete it.",
                others[0]
            ),
            _ => format!(
                " Emulators without that title have appeared meanwhile: {}. If nobody else made them, delete them.",
                others.join(", ")
            ),
        }
    }

    /// What a list shows of it after its answer was lost or was no.
    fn found(&self, rows: Option<&[Row]>) -> String {
        let Some(rows) = rows else {
            return format!(
                "Whether “{}” was {} could not be seen yet: look for it, and for one with a default title, once the \
                 workstation answers again.",
                self.title, self.done
            );
        };
        let found = match self.find(rows) {
            Some(row) => format!("Emulator {} “{}” was {}. {}", row.index, self.title, self.done, self.left),
            None => format!("There is no emulator “{}” in the list.", self.title),
        };
        format!("{}{}", found.trim_end(), self.strangers(rows))
    }
}

impl Work<'_> {
    pub(super) async fn create(&self, title: &Title, settings: &Modification) -> Step<OperationResult> {
        let began = Instant::now();
        let before = self.list_first().await?.rows;
        let title = self.title_first(title, &before).await?;
        self.no_multi_instance_window().await?;
        self.room_for("another emulator", ROOM_FOR_EMULATOR, &self.worker.data_folder()).await?;
        let plain = *settings == Modification::default();
        let birth = Birth {
            command: Command::Add(Some(title.clone())),
            verb: "create",
            done: "created",
            before: &before,
            title: titles::shown(title.as_str()),
            left: if plain { "" } else { "Its settings were not applied." },
        };
        let row = self.bring_forth(&birth).await?;
        let said = format!("Emulator {} “{}” was created", row.index, birth.title);
        self.worker.created(self.id, row.index);
        if plain {
            return Ok(OperationResult::succeeded(format!(
                "{said} in {}, with LDPlayer's own settings.",
                seconds(began.elapsed())
            )));
        }
        let wanted = Wanted::Of { index: row.index, settings, before: None };
        let applied = self.next_step().apply(wanted).await;
        let config = applied.map_err(|stop| {
            stop.after(&format!("{said}, but its settings were not applied as asked.")).and(KEPT)
        })?;
        self.worker.learn(row.index, &config);
        Ok(OperationResult::succeeded(format!(
            "{said} in {}, with the settings asked for.",
            seconds(began.elapsed())
        )))
    }

    /// `fresh`: with identifiers of its own.
    pub(super) async fn clone_of(
        &self,
        source: &Target,
        title: &Title,
        fresh: bool,
    ) -> Step<OperationResult> {
        let began = Instant::now();
        self.stopped_first(source, "is copied").await?;
        let before = self.list_first().await?.rows;
        let title = self.title_first(title, &before).await?;
        self.no_multi_instance_window().await?;
        self.room_for("a clone", ROOM_FOR_EMULATOR, &self.worker.data_folder()).await?;
        let origin = match self.read_settings(source.index).await? {
            SettingsFile::Good(config) => Some(config),
            SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown => None,
        };
        let birth = Birth {
            command: Command::Copy { from: source.index, title: Some(title.clone()) },
            verb: "clone",
            done: "cloned",
            before: &before,
            title: titles::shown(title.as_str()),
            left: if fresh {
                "It still has the identifiers of its source, and whether all of it was copied is not known."
            } else {
                "Whether all of it was copied is not known."
            },
        };
        let row = self.bring_forth(&birth).await?;
        let said = format!("Emulator {} “{}” was cloned", row.index, birth.title);
        self.worker.adopt(self.id, row.index);
        if !fresh {
            return Ok(OperationResult::succeeded(format!(
                "{said} in {}. It has the same identifiers as its source.",
                seconds(began.elapsed())
            )));
        }
        let settings = Modification::fresh_identity();
        let wanted = Wanted::Of { index: row.index, settings: &settings, before: origin.as_deref() };
        let applied = self.next_step().apply(wanted).await;
        let config = applied.map_err(|stop| {
            stop.after(&format!("{said}, but it did not get identifiers of its own.")).and(KEPT)
        })?;
        self.worker.learn(row.index, &config);
        let proof = if origin.is_some() {
            "with identifiers of its own"
        } else {
            "with new identifiers; those of its source could not be read to compare them"
        };
        Ok(OperationResult::succeeded(format!("{said} in {}, {proof}.", seconds(began.elapsed()))))
    }

    /// From here on, what fails leaves something behind.
    fn next_step(&self) -> Self {
        Self { begun: true, ..*self }
    }

    /// Sends `add` or `copy` once; the new emulator once the list shows it.
    async fn bring_forth(&self, birth: &Birth<'_>) -> Step<Row> {
        let found = async || {
            // A copy is in the list before it is complete.
            let at_once = matches!(birth.command, Command::Add(_));
            let enough = |rows: &[Row]| at_once && birth.find(rows).is_some();
            let seen = self.list_after_loss(&birth.command, enough).await;
            if let Some(row) = seen.as_deref().and_then(|rows| birth.find(rows)) {
                self.name_the_new(birth, row);
            }
            birth.found(seen.as_deref())
        };
        let answer = self.send_or(&birth.command, birth.verb, found).await?;
        let index = match answer.meaning() {
            Some(Meaning::NewIndex(index)) if answer.accepted() => index,
            _ => return self.refused(birth, &answer).await,
        };
        self.phase("looking for it in the list");
        let deadline = Instant::now() + self.worker.timing().window_deadline;
        let mut rows = Vec::new();
        let there = |rows: &[Row]| birth.find(rows).filter(|row| row.index == index).cloned();
        let look = async || {
            rows = self.worker.list(self.permit).await?.rows;
            Ok(there(&rows).is_some())
        };
        self.until(deadline, look).await.map_err(|stop: Stop| {
            stop.and(&format!(
                "LDPlayer had answered that it is emulator {index}: look for it there, also under a default title."
            ))
        })?;
        match there(&rows) {
            Some(row) => Ok(row),
            None => no_effect(
                birth.verb,
                format!(
                    "LDPlayer answered that it is emulator {index}, but the list does not show it under this index and \
                     title after {}. {}",
                    seconds(self.worker.timing().window_deadline),
                    birth.found(Some(&rows))
                ),
            ),
        }
    }

    /// A refusal, with whatever it has left behind.
    async fn refused<T>(&self, birth: &Birth<'_>, answer: &Answer) -> Step<T> {
        self.phase("looking for what it left behind");
        let rows = self.worker.list(self.permit).await.ok().map(|listing| listing.rows);
        let result = format!(
            "LDPlayer refused to {} it: {} {}",
            birth.verb,
            reason(answer),
            birth.found(rows.as_deref())
        );
        end(
            OperationResult::failed(result).because(answer),
            workstation::emulator_failure(answer.to_string()),
        )
    }

    fn name_the_new(&self, birth: &Birth<'_>, row: &Row) {
        if matches!(birth.command, Command::Add(_)) {
            self.worker.created(self.id, row.index);
        }
    }
}

/// What is said where a later step fails.
const KEPT: &str = "The emulator is kept: change its settings, or delete it.";
