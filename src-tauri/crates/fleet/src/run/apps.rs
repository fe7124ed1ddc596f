//! Applications in a running emulator, as Android itself tells of them.

use std::time::Duration;

use breaker::Outcome;
use ldconsole::{AdbAnswer, ApkFile, AppSource, Command, Index, PackageName};
use messages::{Message, apps, phases};
use tokio::time::Instant;
use workstation::values;

use crate::{
    operation::{
        result::OperationResult,
        task::{AppFile, AskedEmulator, FileRef},
    },
    packages::{PACKAGES, Packages, packages},
    run::files::Brought,
    run::work::{StepResult, Work, accepted, end, no_effect, refuse},
    wording::sentences::and,
};

impl Work<'_> {
    pub(super) async fn install_app(
        &self,
        target: &AskedEmulator,
        file: &AppFile,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.running_first(target, true).await?;
        let file = match file {
            AppFile::There(file) => file,
            AppFile::Here(file) => &self.bring_app(file).await?,
        };
        self.phase(phases::file());
        let limit = self.worker.timing().list_deadline;
        if !self.ask(async |station| station.has_file(file.as_str(), limit).await).await? {
            return refuse(apps::no_apk(file.to_string(), self.worker.name()));
        }
        let before = self.packages_first(index).await?;
        let command = Command::InstallApp { index, source: AppSource::File(file.clone()) };
        let found = async || match self.packages_after_loss(&command, index).await {
            Ok(now) => news(&before, &now).unwrap_or_else(apps::no_news),
            Err(unseen) => unseen,
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::install());
        let (began, deadline) = (Instant::now(), self.worker.timing().deadline_of(&command));
        let (mut installed, mut unsaid) = (None, None);
        let look = async || {
            let seen = self.packages(index).await?;
            unsaid = seen.as_ref().err().cloned();
            installed = seen.ok().and_then(|now| news(&before, &now));
            Ok(installed.is_some())
        };
        self.until(began + deadline, look).await?;
        match (installed, unsaid) {
            (Some(news), _) => Ok(OperationResult::succeeded(apps::news(news, began.elapsed()))),
            (None, Some(Unsaid::Adb(words))) => unseen(apps::install_unseen(self.worker.name(), words)),
            (None, Some(Unsaid::Android)) => unseen(apps::unsaid()),
            (None, _) => no_effect("install", apps::not_installed(deadline)),
        }
    }

    /// Brings an app to the workstation; where it is there.
    async fn bring_app(&self, file: &FileRef) -> StepResult<ApkFile> {
        if let Some(chosen) = self.worker.chosen().get(file.hash)
            && let Err(why) = &chosen.app
        {
            return refuse(why.clone());
        }
        let Brought { path, .. } = self.bring(file).await?;
        ApkFile::typed(&path).or_else(|error| refuse(values::reason(&error)))
    }

    pub(super) async fn uninstall_app(
        &self,
        target: &AskedEmulator,
        package: &PackageName,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.running_first(target, true).await?;
        if !self.packages_first(index).await?.contains_key(package.as_str()) {
            return Ok(OperationResult::succeeded(apps::was_not_installed(package.as_str())));
        }
        let command = Command::UninstallApp { index, package: package.clone() };
        let found = async || match self.packages_after_loss(&command, index).await {
            Ok(now) if now.contains_key(package.as_str()) => apps::still_installed(package.as_str()),
            Ok(_) => apps::not_installed_any_more(package.as_str()),
            Err(unseen) => unseen,
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::uninstall());
        let (began, deadline) = (Instant::now(), 2 * self.worker.timing().send_deadline);
        let mut unsaid = None;
        let gone = async || {
            let now = self.packages(index).await?;
            unsaid = now.as_ref().err().cloned();
            Ok(now.is_ok_and(|now| !now.contains_key(package.as_str())))
        };
        if self.until(began + deadline, gone).await? {
            return Ok(OperationResult::succeeded(apps::uninstalled(package.as_str(), began.elapsed())));
        }
        match unsaid {
            Some(Unsaid::Adb(words)) => unseen(apps::uninstall_unseen(self.worker.name(), words)),
            Some(Unsaid::Android) => unseen(apps::unsaid()),
            None => no_effect("uninstall", apps::not_uninstalled(package.as_str(), deadline)),
        }
    }

    pub(super) async fn start_app(
        &self,
        target: &AskedEmulator,
        package: &PackageName,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.running_first(target, true).await?;
        if !self.packages_first(index).await?.contains_key(package.as_str()) {
            return refuse(apps::missing(package.as_str()));
        }
        let limit = self.worker.timing().list_deadline;
        let ran =
            self.worker.reading(async |station| station.ask_adb(index, &pidof(package), limit).await).await;
        let ran = ran.is_ok_and(|answer| runs(&answer) == Some(true));
        let command = Command::RunApp { index, package: package.clone() };
        self.switch_app(package, &command, true).await?;
        Ok(OperationResult::succeeded(if ran {
            apps::ran_already(package.as_str())
        } else {
            apps::runs(package.as_str())
        }))
    }

    pub(super) async fn stop_app(
        &self,
        target: &AskedEmulator,
        package: &PackageName,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.running_first(target, true).await?;
        let limit = self.worker.timing().list_deadline;
        let answer = self.ask(async |station| station.ask_adb(index, &pidof(package), limit).await).await?;
        if runs(&answer) == Some(false) {
            return Ok(OperationResult::succeeded(apps::did_not_run(package.as_str())));
        }
        let command = Command::KillApp { index, package: package.clone() };
        self.switch_app(package, &command, false).await?;
        Ok(OperationResult::succeeded(apps::stopped(package.as_str())))
    }

    /// Starts or stops an application: done when its process is there, or is not.
    async fn switch_app(&self, package: &PackageName, command: &Command, on: bool) -> StepResult<()> {
        let Some(index) = command.index() else { return Ok(()) };
        let limit = self.worker.timing().list_deadline;
        let look = async || {
            self.worker.reading(async |station| station.ask_adb(index, &pidof(package), limit).await).await
        };
        let found = async || match self.list_after_loss(command, |_| false).await {
            Some(_) => match look().await.map(|answer| runs(&answer)) {
                Ok(Some(true)) => apps::runs_now(package.as_str()),
                Ok(Some(false)) => apps::does_not_run_now(package.as_str()),
                Ok(None) | Err(_) => apps::android_unasked(),
            },
            None => apps::android_unasked(),
        };
        let answer = self.send_or(command, found).await?;
        accepted(answer, command)?;
        self.phase(if on { phases::process_starts() } else { phases::process_ends() });
        let deadline: Duration = self.worker.timing().send_deadline;
        let mut unsaid = None;
        let seen = self.until(Instant::now() + deadline, async || {
            let answer = look().await?;
            let running = runs(&answer);
            unsaid = running.is_none().then(|| complaint(&answer).map_or(Unsaid::Android, Unsaid::Adb));
            Ok(running == Some(on))
        });
        if seen.await? {
            return Ok(());
        }
        let name = self.worker.name();
        match unsaid {
            Some(Unsaid::Adb(words)) if on => return unseen(apps::start_unseen(name, words)),
            Some(Unsaid::Adb(words)) => return unseen(apps::stop_unseen(name, words)),
            Some(Unsaid::Android) => return unseen(apps::unsaid()),
            None => {}
        }
        no_effect(
            command.name(),
            if on {
                apps::not_started(package.as_str(), deadline)
            } else {
                apps::not_stopped(package.as_str(), deadline)
            },
        )
    }

    /// What is installed before anything is sent.
    async fn packages_first(&self, index: Index) -> StepResult<Packages> {
        self.phase(phases::installed());
        match self.packages(index).await {
            Ok(Ok(packages)) => Ok(packages),
            Ok(Err(Unsaid::Adb(words))) => refuse(apps::not_known(self.worker.name(), words)),
            Ok(Err(Unsaid::Android)) => refuse(apps::not_said()),
            Err(error) => self.nothing_sent(&error),
        }
    }

    /// What is installed, or who does not say.
    async fn packages(&self, index: Index) -> workstation::Result<Result<Packages, Unsaid>> {
        let limit = self.worker.timing().send_deadline;
        let asked = self.worker.reading(async move |station| station.ask_adb(index, PACKAGES, limit).await);
        let answer = asked.await?;
        Ok(packages(&answer).ok_or_else(|| complaint(&answer).map_or(Unsaid::Android, Unsaid::Adb)))
    }

    /// The same after a connection broke; that it could not be asked, as a sentence.
    async fn packages_after_loss(&self, command: &Command, index: Index) -> Result<Packages, Message> {
        self.list_after_loss(command, |_| false).await.ok_or_else(apps::android_unasked)?;
        self.packages(index).await.ok().and_then(Result::ok).ok_or_else(apps::android_unasked)
    }
}

/// A command was sent, and adb keeps its effect from being seen: that is said, and no circuit is told.
fn unseen<T>(result: Message) -> StepResult<T> {
    end(OperationResult::unknown(result), Outcome::Local)
}

/// Who does not say what is installed.
#[derive(Debug, Clone)]
enum Unsaid {
    Android,
    /// adb, which talks of itself instead: its words.
    Adb(String),
}

/// What adb says of itself instead of an answer.
fn complaint(answer: &AdbAnswer) -> Option<String> {
    let AdbAnswer::Complained(lines) = answer else { return None };
    lines.last().cloned()
}

fn pidof(package: &PackageName) -> String {
    format!("shell pidof {package}")
}

/// Whether `pidof` names a process; `None` if it says something else.
fn runs(answer: &AdbAnswer) -> Option<bool> {
    let AdbAnswer::Lines(lines) = answer else { return None };
    let mut numbers = lines.iter().flat_map(|line| line.split_whitespace()).peekable();
    let any = numbers.peek().is_some();
    numbers.all(|number| number.bytes().all(|byte| byte.is_ascii_digit())).then_some(any)
}

/// What is new or in another file, as a sentence.
fn news(before: &Packages, now: &Packages) -> Option<Message> {
    let (mut installed, mut updated) = (Vec::new(), Vec::new());
    for (name, file) in now {
        match before.get(name) {
            None => installed.push(name.as_str()),
            Some(old) if old != file => updated.push(name.as_str()),
            Some(_) => {}
        }
    }
    match (installed.as_slice(), updated.as_slice()) {
        ([], []) => None,
        (installed, []) => Some(apps::installed(installed.iter().copied())),
        ([], updated) => Some(apps::updated(updated.iter().copied())),
        (installed, updated) => {
            Some(and(apps::installed(installed.iter().copied()), apps::updated(updated.iter().copied())))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> AdbAnswer {
        AdbAnswer::parse(text.as_bytes(), ldconsole::CodePage::UTF_8)
    }

    #[test]
    fn an_update_is_seen_by_the_file_that_a_package_is_in() {
        let list = |text| packages(&answer(text)).unwrap();
        let before = list("package:/a-1/base.apk=com.a\npackage:/s.apk=android\n");
        assert_eq!(news(&before, &before), None);
        let updated = list("package:/a-2/base.apk=com.a\npackage:/s.apk=android\n");
        let said = |now| news(&before, now).map(|news| news.to_string());
        assert_eq!(said(&updated).as_deref(), Some("Updated: com.a."));
        let both = list("package:/a-2/base.apk=com.a\npackage:/b-1/base.apk=com.b\npackage:/s.apk=android\n");
        assert_eq!(said(&both).as_deref(), Some("Installed: com.b. Updated: com.a."));
    }

    #[test]
    fn a_process_is_a_number_and_nothing_else() {
        assert_eq!(runs(&answer("2000 2031\r\n")), Some(true));
        assert_eq!(runs(&answer("")), Some(false));
        assert_eq!(runs(&answer("/system/bin/sh: pidof: not found")), None);
        assert_eq!(runs(&answer("error: device offline")), None);
    }
}
