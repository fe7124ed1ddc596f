//! The connection to the workstation, and what is sent over it.

use std::{sync::Arc, time::Duration};

use breaker::{Op, OpPermit, Reason};
use ldconsole::{Command, Listing};
use tokio::time::{Instant, sleep};
use workstation::{Answer, Endpoint, Gate, Station};

use super::Desk;

/// How often an empty list is asked for again where there were emulators before.
const EMPTY_ANSWERS: u32 = 2;

impl Desk {
    /// Lists the emulators under a permit, and shows what was seen.
    ///
    /// While emulators boot, LDPlayer may answer with an empty list for a moment (ldconsole reference, list2): where
    /// there were emulators before, it is asked again before that is believed.
    pub(crate) async fn list(&self, permit: &OpPermit) -> Result<Listing, workstation::Error> {
        permit.inherit(Op::List);
        for _ in 0..EMPTY_ANSWERS {
            let (listing, took) = self.list_once().await?;
            if !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {
                self.listed(&listing, took);
                return Ok(listing);
            }
            sleep(self.rules().watch).await;
        }
        let (listing, took) = self.list_once().await?;
        self.listed(&listing, took);
        Ok(listing)
    }

    async fn list_once(&self) -> Result<(Listing, Duration), workstation::Error> {
        let mut slot = self.station.lock().await;
        let began = Instant::now();
        let listed = self.open(&mut slot)?.list(self.rules().list_deadline).await;
        Ok((usable(&mut slot, listed)?, began.elapsed()))
    }

    /// Sends one command under a permit, once.
    pub(crate) async fn send(
        &self,
        permit: &OpPermit,
        command: &Command,
    ) -> Result<Answer, workstation::Error> {
        permit.inherit(Op::Command);
        let mut slot = self.station.lock().await;
        let sent = self.open(&mut slot)?.run(command, self.rules().send_deadline).await;
        usable(&mut slot, sent)
    }

    pub(super) async fn identify(&self) -> Result<(), workstation::Error> {
        let endpoint = self.endpoint();
        workstation::identify(&endpoint, self.rules().connect_deadline).await
    }

    pub(super) async fn echo(&self) -> Result<(), workstation::Error> {
        let mut slot = self.station.lock().await;
        let echoed = self.open(&mut slot)?.echo(self.rules().connect_deadline).await;
        usable(&mut slot, echoed)
    }

    /// Closes the connection; the shell on the workstation is deleted.
    pub(crate) async fn hang_up(&self) {
        if let Some(station) = self.station.lock().await.take()
            && let Err(error) = station.close().await
        {
            tracing::info!(workstation = %self.name(), %error, "the shell is left to its idle time-out");
        }
    }

    fn open<'a>(&self, slot: &'a mut Option<Station>) -> Result<&'a mut Station, workstation::Error> {
        if slot.is_none() {
            let unknown = || workstation::Error::unsent(workstation::Cause::NoPassword);
            let account = self.account.borrow().clone().ok_or_else(unknown)?;
            let config = self.config.borrow();
            let (endpoint, program) = (config.endpoint(), config.ldconsole.clone());
            let timeouts = self.rules().timeouts();
            *slot = Some(Station::guarded(&endpoint, &account, program, &timeouts, self.second_lock())?);
        }
        slot.as_mut().ok_or_else(|| workstation::Error::unsent(workstation::Cause::Cancelled))
    }

    /// The second lock on the door: even a request that was admitted before does not leave while the network's or
    /// Windows' circuit is open or the password is refused. A check that is under way passes.
    fn second_lock(&self) -> Gate {
        let breakers = Arc::clone(&self.breakers);
        Arc::new(move || match breakers.check(Op::ProbeEcho) {
            Ok(()) => true,
            Err(refused) => matches!(
                refused.reason,
                Reason::ProbeInFlight | Reason::ProbeRequired | Reason::CredentialsPending
            ),
        })
    }

    fn endpoint(&self) -> Endpoint {
        self.config.borrow().endpoint()
    }
}

/// Lets go of a connection whose password was refused: it would never send again, not even when a person wants the
/// same password tried once more.
fn usable<T>(
    slot: &mut Option<Station>,
    result: Result<T, workstation::Error>,
) -> Result<T, workstation::Error> {
    if let Err(error) = &result
        && *error.cause() == workstation::Cause::PasswordRefused
    {
        *slot = None;
    }
    result
}
