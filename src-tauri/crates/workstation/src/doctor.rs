//! The doctor: looks at a connection link by link, says in plain words which one is broken and what mends it.
//!
//! [`Doctor::outside`] looks at what can be seen without a password, [`Doctor::login`] presents it, [`Doctor::inside`]
//! looks at the rest; before and after the login its owner can ask for leave and tell of the verdict. Each step has a deadline, is reported as it begins and ends,
//! and can be given up. Nothing is changed on the workstation; the one shell that is opened is deleted by
//! [`Doctor::leave`], or in the background when the doctor is dropped.
//!
//! **One login, ever.** A refused login is not confirmed by a second one as it is elsewhere (`auth_guard.rs`): one refusal is
//! the answer. The step is also the only one that is not given up half-way, since its answer may be that refusal, and a
//! password whose refusal nobody heard of would be tried again.

mod adb;
mod advice;
mod autorun;
mod chart;
mod clock;
mod computer;
mod desktop;
mod inside;
mod installs;
mod login;
mod outside;
mod script;
mod step;
mod target;

use tokio_util::sync::CancellationToken;

use self::chart::Chart;
pub use self::step::{Advice, Finding, Progress, Script, Status, Step};
pub use self::target::{Credentials, DoctorTarget, Verified};
use crate::{
    error::Result,
    host::station::Station,
    truth::{self, RecordError, Recording, capture::ToAnonymize},
    winrm::identity::Identity,
};

/// Looks at one connection, once. Must be made and used on a runtime as the [crate] asks for.
pub struct Doctor {
    target: DoctorTarget,
    chart: Chart,
    identity: Option<Identity>,
    station: Option<Station>,
}

impl Doctor {
    /// Sends nothing yet. Every change is told to `report`, at once and in order.
    pub fn new(
        target: DoctorTarget,
        cancelled: CancellationToken,
        report: impl FnMut(Progress) + Send + 'static,
    ) -> Self {
        Self { target, chart: Chart::new(cancelled, report), identity: None, station: None }
    }

    /// What needs the shell is looked at on this computer only.
    #[must_use]
    pub fn expecting(self, identity: Identity) -> Self {
        Self { identity: Some(identity), ..self }
    }

    /// Looks at everything up to WinRM itself. Whether a login makes sense.
    pub async fn outside(&mut self) -> bool {
        Box::pin(outside::look(&self.target, &mut self.chart)).await
    }

    /// Logs on, once. To be called after [`Doctor::outside`], whatever that has found: what makes no sense any more is
    /// reported as skipped.
    pub async fn login(&mut self, credentials: Credentials) -> Verified {
        let identity = self.identity.clone();
        let login = login::look(&self.target, &mut self.chart, credentials, identity);
        let (verified, station) = Box::pin(login).await;
        self.station = station;
        verified
    }

    /// Looks at the rest, after [`Doctor::login`].
    pub async fn inside(&mut self) {
        let identity = self.identity.as_ref();
        Box::pin(inside::look(&self.target, &mut self.chart, self.station.as_mut(), identity)).await;
    }

    /// Asks the workstation the questions of a [`Recording`], after [`Doctor::inside`]. `told` hears how many are done,
    /// and how many there are. `None` if nobody has logged on.
    pub async fn record(
        &self,
        told: impl FnMut(usize, usize),
    ) -> Option<std::result::Result<Recording, RecordError>> {
        let station = self.station.as_ref()?;
        let host = self.target.endpoint.bare_host();
        let known = ToAnonymize { names: vec![&self.target.name, &host], account: &self.target.account };
        Some(truth::record(station, &known, told).await)
    }

    /// Deletes the shell, if one was opened.
    pub async fn leave(self) -> Result<()> {
        match self.station {
            Some(station) => station.close().await,
            None => Ok(()),
        }
    }
}
