//! All workstations and accounts of a fleet: circuits exist only for what is configured, and die with it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::account::{AccountContext, AccountRecord};
use crate::clock::{Clock, Nanos};
use crate::config::Config;
use crate::event::{BreakerEvent, Journal};
use crate::login_attempt::LoginAttempt;
use crate::observe::Observer;
use crate::shared::BreakerContext;
use crate::sync::{Mutex, lock};
use crate::vocabulary::{AccountStart, AccountState, RefusalReason};
use crate::workstation::WorkstationBreakers;

/// The breakers of a whole fleet.
pub struct Registry {
    shared: Arc<BreakerContext>,
    inner: Mutex<Inner>,
}

struct Inner {
    workstations: BTreeMap<Arc<str>, Arc<WorkstationBreakers>>,
    accounts: BTreeMap<Arc<str>, Arc<AccountRecord>>,
    config: Arc<Config>,
}

impl Inner {
    fn account(&mut self, id: &Arc<str>, start: AccountStart) -> &Arc<AccountRecord> {
        let fresh = || Arc::new(AccountRecord::new(Arc::clone(id), start));
        self.accounts.entry(Arc::clone(id)).or_insert_with(fresh)
    }
}

impl Registry {
    /// Events kept for a reader that does not drain.
    pub const EVENT_CAPACITY: usize = 4096;

    /// An empty registry. The configuration should have passed [`Config::check`].
    pub fn new(config: Config, clock: Arc<dyn Clock>) -> Self {
        Self::observed_by(None, config, clock)
    }

    /// An empty registry whose notes for the log go to `observer`.
    pub fn with_observer(config: Config, clock: Arc<dyn Clock>, observer: Arc<dyn Observer>) -> Self {
        Self::observed_by(Some(observer), config, clock)
    }

    fn observed_by(observer: Option<Arc<dyn Observer>>, config: Config, clock: Arc<dyn Clock>) -> Self {
        let journal = Journal::new(Self::EVENT_CAPACITY);
        let shared = Arc::new(BreakerContext { clock, journal, observer });
        let inner =
            Inner { workstations: BTreeMap::new(), accounts: BTreeMap::new(), config: Arc::new(config) };
        Self { shared, inner: Mutex::new(inner) }
    }

    /// Makes an account known with what is remembered of it. An account that is known already keeps its state.
    pub fn add_account(&self, account: impl Into<Arc<str>>, start: AccountStart) {
        lock(&self.inner).account(&account.into(), start);
    }

    /// Adds a workstation with four closed circuits; an account not known yet starts unverified. A workstation of this
    /// id is replaced, as by [`remove`](Self::remove): its address or account has changed.
    pub fn add(
        &self,
        workstation: impl Into<Arc<str>>,
        account: impl Into<Arc<str>>,
    ) -> Arc<WorkstationBreakers> {
        let id = workstation.into();
        let mut inner = lock(&self.inner);
        let account = Arc::clone(inner.account(&account.into(), AccountStart::Unverified));
        let (config, shared) = (Arc::clone(&inner.config), Arc::clone(&self.shared));
        let breakers = Arc::new(WorkstationBreakers::new(Arc::clone(&id), account, config, shared));
        if let Some(old) = inner.workstations.insert(id, Arc::clone(&breakers)) {
            old.retire();
        }
        breakers
    }

    /// Removes a workstation: what is in flight ends stale and its handle admits nothing more. Returns whether it
    /// was known.
    pub fn remove(&self, workstation: &str) -> bool {
        let removed = lock(&self.inner).workstations.remove(workstation);
        removed.inspect(|breakers| breakers.retire()).is_some()
    }

    /// The handle of a workstation. Keep it: this looks into a map.
    pub fn get(&self, workstation: &str) -> Option<Arc<WorkstationBreakers>> {
        lock(&self.inner).workstations.get(workstation).cloned()
    }

    /// All handles, by id.
    pub fn workstations(&self) -> Vec<Arc<WorkstationBreakers>> {
        lock(&self.inner).workstations.values().cloned().collect()
    }

    /// An account has a new secret: it is unverified, and one request will try it.
    pub fn set_credentials(&self, account: impl Into<Arc<str>>) {
        let account = Arc::clone(lock(&self.inner).account(&account.into(), AccountStart::Unverified));
        account.set_credentials(&self.account_context());
    }

    /// A person wants a refused password tried once more. Returns whether there was a refusal to
    /// lift.
    pub fn try_once(&self, account: &str) -> bool {
        let account = lock(&self.inner).accounts.get(account).cloned();
        account.is_some_and(|account| account.try_once(&self.account_context()))
    }

    /// Lets an account's password be presented once, past all circuits. With an unverified password this is the attempt,
    /// and all others wait for its result. Refused while the password is latched or another request tries it. An account
    /// that is not known is known from then on.
    pub fn attempt(&self, account: impl Into<Arc<str>>) -> Result<LoginAttempt, RefusalReason> {
        let account = Arc::clone(lock(&self.inner).account(&account.into(), AccountStart::Unverified));
        let used = account.admit(&self.account_context())?;
        Ok(LoginAttempt::new(account, Arc::clone(&self.shared), used))
    }

    /// The state of an account, if it is known.
    pub fn account_state(&self, account: &str) -> Option<AccountState> {
        let account = lock(&self.inner).accounts.get(account).cloned();
        account.map(|account| account.state())
    }

    /// Forgets an account that no workstation uses. Returns whether it did.
    pub fn forget_account(&self, account: &str) -> bool {
        let mut inner = lock(&self.inner);
        let in_use = inner.workstations.values().any(|w| &**w.account() == account);
        !in_use && inner.accounts.remove(account).is_some()
    }

    /// A new configuration, acting forward only: waits and leases that run stay, what has been counted is kept, and a
    /// lower threshold acts on the next failure.
    pub fn set_config(&self, config: Config) {
        let mut inner = lock(&self.inner);
        inner.config = Arc::new(config);
        for breakers in inner.workstations.values() {
            breakers.set_config(&inner.config);
        }
    }

    /// The configuration in force.
    pub fn config(&self) -> Arc<Config> {
        Arc::clone(&lock(&self.inner).config)
    }

    /// Makes the transitions that have come due, everywhere. Only when they are seen depends on this being called:
    /// every other entry point does the same for its workstation.
    pub fn tick(&self) {
        for breakers in self.workstations() {
            breakers.tick();
        }
    }

    /// The computer has slept, or its network has changed: no permit stays current, and open circuits wait for at least the
    /// configured grace.
    pub fn resume(&self) {
        for breakers in self.workstations() {
            breakers.resume();
        }
    }

    /// When time alone will next change a circuit. A scheduler sleeps until then, but never long: timers are late by
    /// the length of a sleep of the computer.
    pub fn next_due(&self) -> Option<Nanos> {
        self.workstations().iter().filter_map(|breakers| breakers.next_due()).min()
    }

    /// The events since the last drain, in order. If the first is not the successor of the last one seen, events were
    /// lost and snapshots are to be read again.
    pub fn drain_events(&self) -> Vec<BreakerEvent> {
        self.shared.journal.drain()
    }

    fn account_context(&self) -> AccountContext<'_> {
        AccountContext { clock: &*self.shared.clock, journal: &self.shared.journal, workstation: None }
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = lock(&self.inner);
        f.debug_struct("Registry")
            .field("workstations", &inner.workstations.keys())
            .field("accounts", &inner.accounts.keys())
            .finish_non_exhaustive()
    }
}
