//! Where notices go besides this computer.

use messages::{Language, targets};
use outbound::{Letter, Sender};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    api::Fleet,
    error::{Error, Result},
    forms::{self, targets as form},
    ipc::{NoticeTarget, TargetForm, TargetResult},
    model::target as model,
    outside,
    wall_clock::wall_ms,
};

impl Fleet {
    /// The targets, and what became of the last attempt at each.
    pub fn notice_targets(&self) -> Vec<NoticeTarget> {
        let shown = |target: model::NoticeTarget| {
            let state = self.0.targets.state(&target.id);
            let last =
                state.last.map(|last| TargetResult { at: last.at, problem: last.problem, again: last.again });
            NoticeTarget {
                form: form::typed(&target),
                waiting: u32::try_from(state.waiting).unwrap_or(u32::MAX),
                id: target.id,
                last,
            }
        };
        self.0.targets.present().into_iter().map(shown).collect()
    }

    /// In which language notices leave the house from now on.
    pub fn speak(&self, language: Language) {
        self.0.speak(language);
    }

    /// Saves a target, a new one where there is no id; its id. An empty secret keeps the present one. Blocks on the file and the
    /// password store.
    pub fn save_target(&self, id: Option<&str>, form: &TargetForm, secret: SecretString) -> Result<String> {
        forms::fits(form)?;
        let target = form::target(id.map_or_else(outside::new_id, str::to_owned), form)?;
        if id.is_some_and(|id| self.0.targets.target(id).is_none()) {
            return Err(Error::Precondition(targets::gone()));
        }
        let known = self.secret_or_kept(&target.secret_name(), secret.clone())?;
        target.to.check(&known, &target.proxy).map_err(|error| Error::Precondition(error.message()))?;
        let (id, name) = (target.id.clone(), target.secret_name());
        self.0.targets.keep(target)?;
        if !secret.expose_secret().is_empty() {
            self.0.secrets.set(&name, secret)?;
        }
        self.0.wake();
        Ok(id)
    }

    /// Removes a target and its secret. Blocks on the file and the password store.
    pub fn remove_target(&self, id: &str) -> Result<()> {
        let removed = self.0.targets.remove(id)?;
        self.0.wake();
        self.0.secrets.remove(&removed.secret_name())
    }

    /// What is to be sent to try a target as it is typed, and its secret. Blocks on the password store.
    pub fn prepare_test(
        &self,
        id: Option<&str>,
        form: &TargetForm,
        secret: SecretString,
    ) -> Result<TargetTest> {
        forms::fits(form)?;
        let target = form::target(id.unwrap_or_default().to_owned(), form)?;
        let secret = match id {
            Some(_) => self.secret_or_kept(&target.secret_name(), secret)?,
            None => secret,
        };
        let language = self.0.language();
        let letter = Letter {
            kind: "test".to_owned(),
            title: targets::test_title().text(language),
            text: targets::test_text(&target.name).text(language),
            at_ms: wall_ms(),
        };
        Ok(TargetTest { to: target.to, proxy: target.proxy, secret, letter })
    }

    fn secret_or_kept(&self, name: &str, typed: SecretString) -> Result<SecretString> {
        if typed.expose_secret().is_empty() {
            return Ok(self.0.secrets.get(name)?.unwrap_or_default());
        }
        Ok(typed)
    }
}

/// A notice that tries a target.
pub struct TargetTest {
    to: outbound::Destination,
    proxy: String,
    secret: SecretString,
    letter: Letter,
}

impl TargetTest {
    /// Sends it once; why it was not taken. To be awaited on a runtime with a network.
    pub async fn send(self) -> Result<()> {
        let sent = Sender::default().send(&self.to, &self.secret, &self.proxy, &self.letter).await;
        sent.map_err(|error| Error::Precondition(error.message()))
    }
}
