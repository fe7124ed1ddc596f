//! The targets of notices: `targets.json`. No token and no password is in it.

use std::collections::BTreeSet;

use outbound::{Destination, Email, MailSecurity};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    error::Result,
    model::{Tag, Tags, notice::NoticeKind, target::NoticeTarget},
    store::{
        file::Document,
        rows::{StoredRow, Unknown, Usable},
        settings::WallTime,
    },
};

/// The whole file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct TargetsFile {
    pub(crate) targets: Vec<StoredRow<StoredTarget>>,
    /// What is not known here: a newer version has written it.
    #[serde(flatten)]
    pub(crate) unknown: Unknown,
}

impl Document for TargetsFile {
    const WHAT: fn() -> messages::Message = messages::fleet::file_targets;
    const FORMAT: u32 = 1;

    fn migrate(_: u32, file: Value) -> serde_json::Result<Self> {
        serde_json::from_value(file)
    }
}

/// A target as it stands in the file.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredTarget {
    id: String,
    name: String,
    on: bool,
    to: To,
    #[serde(default)]
    proxy: String,
    kinds: BTreeSet<Kind>,
    tags: Vec<String>,
    digest: Option<WallTime>,
    alive_hours: u32,
    #[serde(flatten)]
    unknown: Unknown,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum To {
    Telegram { api: String, chat: String },
    Discord {},
    Webhook { address: String },
    Email { server: String, port: u16, start_tls: bool, user: String, from: String, to: String },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Circuit,
    Account,
    Crash,
    Tags,
    Plan,
    Watch,
    Schedule,
}

impl From<NoticeKind> for Kind {
    fn from(kind: NoticeKind) -> Self {
        match kind {
            NoticeKind::Circuit => Self::Circuit,
            NoticeKind::Account => Self::Account,
            NoticeKind::Crash => Self::Crash,
            NoticeKind::Tags => Self::Tags,
            NoticeKind::Plan => Self::Plan,
            NoticeKind::Watch => Self::Watch,
            NoticeKind::Schedule => Self::Schedule,
        }
    }
}

impl From<Kind> for NoticeKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Circuit => Self::Circuit,
            Kind::Account => Self::Account,
            Kind::Crash => Self::Crash,
            Kind::Tags => Self::Tags,
            Kind::Plan => Self::Plan,
            Kind::Watch => Self::Watch,
            Kind::Schedule => Self::Schedule,
        }
    }
}

impl From<&Destination> for To {
    fn from(target: &Destination) -> Self {
        match target.clone() {
            Destination::Telegram { api, chat } => Self::Telegram { api, chat },
            Destination::Discord => Self::Discord {},
            Destination::Webhook { address } => Self::Webhook { address },
            Destination::Email(Email { server, port, security, user, from, to }) => {
                Self::Email { server, port, start_tls: security == MailSecurity::StartTls, user, from, to }
            }
        }
    }
}

impl From<To> for Destination {
    fn from(to: To) -> Self {
        match to {
            To::Telegram { api, chat } => Self::Telegram { api, chat },
            To::Discord {} => Self::Discord,
            To::Webhook { address } => Self::Webhook { address },
            To::Email { server, port, start_tls, user, from, to } => {
                let security = if start_tls { MailSecurity::StartTls } else { MailSecurity::Tls };
                Self::Email(Email { server, port, security, user, from, to })
            }
        }
    }
}

/// A target, and what a newer version has written beside it.
pub(crate) type KeptTargets = (NoticeTarget, Unknown);

impl From<&KeptTargets> for StoredTarget {
    fn from((target, unknown): &KeptTargets) -> Self {
        Self {
            id: target.id.clone(),
            name: target.name.clone(),
            on: target.on,
            to: (&target.to).into(),
            proxy: target.proxy.clone(),
            kinds: target.kinds.iter().copied().map(Kind::from).collect(),
            tags: target.tags.iter().map(ToString::to_string).collect(),
            digest: target.digest.map(WallTime),
            alive_hours: target.alive_hours,
            unknown: unknown.clone(),
        }
    }
}

impl StoredTarget {
    /// Checked as a whole: the file may have been edited by hand.
    fn checked(self, present: &[KeptTargets]) -> Result<KeptTargets> {
        let tags = self.tags.iter().map(|tag| Tag::parse(tag)).collect::<Result<Tags>>()?;
        let target = NoticeTarget {
            id: self.id,
            name: self.name,
            on: self.on,
            to: self.to.into(),
            proxy: self.proxy,
            kinds: self.kinds.into_iter().map(NoticeKind::from).collect(),
            tags,
            digest: self.digest.map(|time| time.0),
            alive_hours: self.alive_hours,
        };
        let others: Vec<NoticeTarget> = present.iter().map(|(target, _)| target.clone()).collect();
        Ok((target.checked(&others)?, self.unknown))
    }
}

/// Those of a file that can be used.
pub(crate) fn usable(rows: Vec<StoredRow<StoredTarget>>) -> Usable<KeptTargets> {
    Usable::read(rows, "name").checked(|entry: &StoredTarget| entry.name.clone(), StoredTarget::checked)
}

/// What is written for these.
pub(crate) fn stored(targets: &[KeptTargets], unknown: &Unknown) -> TargetsFile {
    let targets = targets.iter().map(|target| StoredRow::Written(target.into())).collect();
    TargetsFile { targets, unknown: unknown.clone() }
}
