//! New emulators: created, and cloned.
//!
//! LDPlayer names the index of a new emulator as its exit code, and that is believed only once the list shows an emulator
//! under it that was not there before and carries the wished title. Whatever else has appeared meanwhile is said: no way
//! through here leaves an emulator behind that nobody hears of. None is deleted by itself.

use ldconsole::{Command, Meaning, Modification, Row, Title};
use messages::{Message, Part, changes, phases};
use tokio::time::Instant;
use workstation::{ConsoleAnswer, SettingsFile};

use crate::{
    operation::{result::OperationResult, task::AskedEmulator},
    run::{
        checks::Room,
        settings::WantedSettings,
        work::{StepResult, Stop, Work, end, no_effect},
    },
    titles,
    wording::{command, sentences::and},
};

/// What is to appear in the list.
struct Birth<'a> {
    command: Command,
    /// The emulators that were there before.
    before: &'a [Row],
    /// As the list will show it.
    title: String,
    /// Whether something is still to be done when it appears: settings, or identifiers of its own.
    unfinished: bool,
}

impl Birth<'_> {
    fn is_new(&self, row: &Row) -> bool {
        self.before.iter().all(|old| old.index != row.index)
    }

    fn find<'r>(&self, rows: &'r [Row]) -> Option<&'r Row> {
        rows.iter().find(|row| self.is_new(row) && row.title == self.title)
    }

    /// Which other emulators have appeared, if any.
    fn strangers(&self, rows: &[Row]) -> Option<Message> {
        let others: Vec<Part> = rows
            .iter()
            .filter(|row| self.is_new(row) && row.title != self.title)
            .map(|row| changes::stranger(row.index.to_string(), &row.title).into())
            .collect();
        (!others.is_empty()).then(|| changes::strangers(others.len(), others))
    }

    /// That it is there, and what has not been done with it yet.
    fn made(&self, row: &Row) -> Message {
        let (index, title) = (row.index.to_string(), &self.title);
        match (&self.command, self.unfinished) {
            (Command::Add(_), false) => changes::new_created(index, title),
            (Command::Add(_), true) => changes::new_created_unset(index, title),
            (_, false) => changes::new_cloned(index, title),
            (_, true) => changes::new_cloned_same(index, title),
        }
    }

    /// What a list shows of it after its answer was lost or was no.
    fn found(&self, rows: Option<&[Row]>) -> Message {
        let Some(rows) = rows else {
            return match self.command {
                Command::Add(_) => changes::created_unseen(&self.title),
                _ => changes::cloned_unseen(&self.title),
            };
        };
        let found = match self.find(rows) {
            Some(row) => self.made(row),
            None => changes::none_of_title(&self.title),
        };
        and(found, self.strangers(rows))
    }
}

impl Work<'_> {
    pub(super) async fn create(&self, title: &Title, settings: &Modification) -> StepResult<OperationResult> {
        let began = Instant::now();
        let before = self.list_first().await?.rows;
        let title = self.title_first(title, &before).await?;
        self.no_multi_instance_window().await?;
        self.room_for(Room::Created, &self.worker.data_folder()).await?;
        let plain = *settings == Modification::default();
        let birth = Birth {
            command: Command::Add(Some(title.clone())),
            before: &before,
            title: titles::shown(title.as_str()),
            unfinished: !plain,
        };
        let row = self.bring_forth(&birth).await?;
        let (index, name) = (row.index.to_string(), &birth.title);
        self.worker.created(self.id, row.index);
        if plain {
            return Ok(OperationResult::succeeded(changes::created_plain(index, name, began.elapsed())));
        }
        let wanted = WantedSettings::Of { index: row.index, settings, before: None };
        let applied = self.next_step().apply(wanted).await;
        let config = applied.map_err(|stop| {
            stop.after(changes::created_not_as_asked(&index, name)).and(changes::new_kept())
        })?;
        self.worker.learn(row.index, &config);
        Ok(OperationResult::succeeded(changes::created_as_asked(index, name, began.elapsed())))
    }

    /// `fresh`: with identifiers of its own.
    pub(super) async fn clone_of(
        &self,
        source: &AskedEmulator,
        title: &Title,
        fresh: bool,
    ) -> StepResult<OperationResult> {
        let began = Instant::now();
        self.stopped_first(source, phases::rest_copy()).await?;
        let before = self.list_first().await?.rows;
        let title = self.title_first(title, &before).await?;
        self.no_multi_instance_window().await?;
        self.room_for(Room::Clone, &self.worker.data_folder()).await?;
        let origin = match self.read_settings(source.index).await? {
            SettingsFile::Good(config) => Some(config),
            SettingsFile::Truncated | SettingsFile::Unreadable { .. } | SettingsFile::Unknown => None,
        };
        let birth = Birth {
            command: Command::Copy { from: source.index, title: Some(title.clone()) },
            before: &before,
            title: titles::shown(title.as_str()),
            unfinished: fresh,
        };
        let row = self.bring_forth(&birth).await?;
        let (index, name) = (row.index.to_string(), &birth.title);
        self.worker.adopt(self.id, row.index);
        if !fresh {
            return Ok(OperationResult::succeeded(changes::cloned_same(index, name, began.elapsed())));
        }
        let settings = Modification::fresh_identity();
        let wanted = WantedSettings::Of { index: row.index, settings: &settings, before: origin.as_deref() };
        let applied = self.next_step().apply(wanted).await;
        let config = applied
            .map_err(|stop| stop.after(changes::cloned_not_fresh(&index, name)).and(changes::new_kept()))?;
        self.worker.learn(row.index, &config);
        let took = began.elapsed();
        Ok(OperationResult::succeeded(if origin.is_some() {
            changes::cloned_fresh(index, name, took)
        } else {
            changes::cloned_fresh_unproved(index, name, took)
        }))
    }

    /// From here on, what fails leaves something behind.
    fn next_step(&self) -> Self {
        Self { begun: true, ..*self }
    }

    /// Sends `add` or `copy` once; the new emulator once the list shows it.
    async fn bring_forth(&self, birth: &Birth<'_>) -> StepResult<Row> {
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
        let answer = self.send_or(&birth.command, found).await?;
        let index = match answer.meaning() {
            Some(Meaning::NewIndex(index)) if answer.accepted() => index,
            _ => return self.refused(birth, &answer).await,
        };
        self.phase(phases::find_new());
        let deadline = Instant::now() + self.worker.timing().window_deadline;
        let mut rows = Vec::new();
        let there = |rows: &[Row]| birth.find(rows).filter(|row| row.index == index).cloned();
        let look = async || {
            rows = self.worker.list(self.permit).await?.rows;
            Ok(there(&rows).is_some())
        };
        self.until(deadline, look)
            .await
            .map_err(|stop: Stop| stop.and(changes::look_at_index(index.to_string())))?;
        if let Some(row) = there(&rows) {
            return Ok(row);
        }
        let limit = self.worker.timing().window_deadline;
        let result = changes::not_at_index(index.to_string(), limit);
        no_effect(birth.command.name(), and(result, birth.found(Some(&rows))))
    }

    /// A refusal, with whatever it has left behind.
    async fn refused<T>(&self, birth: &Birth<'_>, answer: &ConsoleAnswer) -> StepResult<T> {
        self.phase(phases::left_behind());
        let rows = self.worker.list(self.permit).await.ok().map(|listing| listing.rows);
        let refused = command::refused(&birth.command, command::why(answer));
        let result = and(refused, birth.found(rows.as_deref()));
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
