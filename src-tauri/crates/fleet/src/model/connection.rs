//! How a workstation is reached.

use std::{sync::Arc, time::Duration};

use messages::{forms, rules};
use workstation::{Login, Transport, Trust, check_authority};

use crate::{
    error::{Error, Result},
    model::field::Field,
    timing::Timing,
    wording::{duration::left, sentences::and},
};

/// Longest time limit that can be typed, in seconds.
pub(crate) const MAX_LIMIT: u64 = 300;

/// How a workstation is reached: all fields have been checked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Connection {
    /// HTTP, or HTTPS and whom to trust.
    pub transport: Transport,
    /// How the account logs on.
    pub login: Login,
    /// For connecting and logging on, where it is not the usual time.
    pub connect_limit: Option<Duration>,
    /// For a listing, where it is not the usual time.
    pub list_limit: Option<Duration>,
}

impl Connection {
    /// Checks what the types of the fields leave open.
    pub(crate) fn checked(self) -> Result<Self> {
        if self.login == Login::Basic && self.transport == Transport::Http {
            return Err(Error::invalid(Field::Login, forms::basic_over_http()));
        }
        let limits = [(Field::ConnectLimit, self.connect_limit), (Field::ListLimit, self.list_limit)];
        for (field, limit) in limits {
            if let Some(limit) = limit
                && !(1..=MAX_LIMIT).contains(&limit.as_secs())
            {
                return Err(Error::invalid(field, forms::limit(limit.as_secs().to_string(), MAX_LIMIT)));
            }
        }
        Ok(self)
    }

    /// What this computer lacks for it, and whether its time limits fit the rules. Blocks on the authority's file.
    pub(crate) fn check(&self, timing: &Timing) -> Result<()> {
        if !self.login.is_built_in() {
            return Err(Error::invalid(Field::Login, forms::no_kerberos()));
        }
        if let Transport::Https { trust: Trust::Authority(file) } = &self.transport {
            check_authority(file).map_err(|error| {
                let sentence = forms::authority(file.display().to_string(), error.message());
                Error::invalid(Field::CaFile, sentence)
            })?;
        }
        self.check_limits(timing)
    }

    /// Whether the time limits fit each other and the rules: a workstation that is dead must open its circuit.
    pub(crate) fn check_limits(&self, timing: &Timing) -> Result<()> {
        if self.connect_limit.is_none() && self.list_limit.is_none() {
            return Ok(());
        }
        let limited = self.limited(timing);
        let (connect, list) = (limited.connect_deadline, limited.list_deadline);
        if connect > list {
            let sentence = rules::connecting_is_part(left(connect), left(list));
            return Err(Error::invalid(Field::ConnectLimit, sentence));
        }
        let Err(error) = limited.check() else { return Ok(()) };
        let fits = |seconds: &u64| {
            let list_limit = Some(Duration::from_secs(*seconds));
            Self { list_limit, ..self.clone() }.limited(timing).check().is_ok()
        };
        let sentence = rules::listing_too_long(left(list), left(timing.blame_grace), error.message());
        let most = (1..=MAX_LIMIT).rev().find(fits).map(Duration::from_secs);
        let sentence = and(sentence, most.map(rules::listing_at_most));
        Err(Error::invalid(Field::ListLimit, sentence))
    }

    /// The rules with this workstation's own time limits.
    pub(crate) fn limit(&self, timing: Arc<Timing>) -> Arc<Timing> {
        if self.connect_limit.is_none() && self.list_limit.is_none() {
            timing
        } else {
            Arc::new(self.limited(&timing))
        }
    }

    /// With the usual time limits.
    pub(crate) fn without_limits(self) -> Self {
        Self { connect_limit: None, list_limit: None, ..self }
    }

    fn limited(&self, timing: &Timing) -> Timing {
        Timing {
            connect_deadline: self.connect_limit.unwrap_or(timing.connect_deadline),
            list_deadline: self.list_limit.unwrap_or(timing.list_deadline),
            ..timing.clone()
        }
    }

    /// Whether the account logs on with its password.
    pub(crate) fn needs_password(&self) -> bool {
        self.login != Login::Kerberos
    }
}
