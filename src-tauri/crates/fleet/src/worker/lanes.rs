//! The connections of a workstation: two, others while somebody looks at it or at pictures of its emulators, and one while a file is sent;
//! and who logs on over them.

use std::{
    cell::{Cell, RefCell},
    sync::Arc,
};

use secrecy::SecretString;
use tokio::{sync::Mutex, time::Instant};
use workstation::{Account, Identity, LiveList, Station};

use crate::{login_budgets::LoginBudgets, model::WorkstationConfig};

/// Over what something is sent to a workstation, and as whom. Each connection is opened when it is first needed.
pub(super) struct Lanes {
    pub(super) reading: SharedStation,
    pub(super) acting: SharedStation,
    /// Open only while a file is sent.
    pub(super) files: SharedStation,
    /// Open only while somebody looks, and where it can be.
    pub(super) live: Mutex<Option<LiveList>>,
    /// Open only while somebody looks at pictures.
    pub(super) pictures: SharedStation,
    /// Which computer must answer.
    pub(super) identity: Identity,
    /// Who logs on; `None` while no password is known.
    account: RefCell<Option<Account>>,
    login_budgets: LoginBudgets,
    /// Set while tasks may have been left behind on the workstation.
    pub(super) untidy: Cell<bool>,
    /// When it was last seen to that adb's server runs on the desktop.
    pub(super) adb_seen_to: Cell<Option<Instant>>,
}

type SharedStation = Arc<Mutex<Option<Station>>>;

impl Lanes {
    pub(super) fn new(identity: Identity, login_budgets: LoginBudgets) -> Self {
        Self {
            reading: Arc::default(),
            acting: Arc::default(),
            files: Arc::default(),
            live: Mutex::default(),
            pictures: Arc::default(),
            identity,
            account: RefCell::new(None),
            login_budgets,
            untidy: Cell::new(true),
            adb_seen_to: Cell::new(None),
        }
    }

    /// Who logs on.
    pub(super) fn account(&self) -> Option<Account> {
        self.account.borrow().clone()
    }

    /// This password is the account's from now on. Connections that were made with another one are to be hung up.
    pub(super) fn log_on_with(&self, config: &WorkstationConfig, password: Option<SecretString>) {
        *self.account.borrow_mut() = password.map(|password| {
            let login_budget = self.login_budgets.of(&config.account());
            Account::new(config.user.clone(), password).with_login_budget(login_budget)
        });
    }
}
