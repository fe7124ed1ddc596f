//! The targets of notices: `targets.json`. No token and no password is in it.

use std::collections::BTreeSet;

use messages::Message;
use outbound::{Destination, Email, MailSecurity};
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    model::{Tag, Tags, notice::NoticeKind, target::NoticeTarget},
    store::{
        list::{KeptEntry, own_id},
        settings::WallTime,
    },
};

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

impl KeptEntry for NoticeTarget {
    type Stored = StoredTarget;
    const WHAT: fn() -> Message = messages::fleet::file_targets;
    const INSTEAD: fn() -> Message = messages::files::instead_targets;
    const GONE: fn() -> Message = messages::targets::gone;
    const FORMAT: u32 = 1;
    const LIST: &'static str = "targets";
    const NAME: &'static str = "name";

    fn id(&self) -> &str {
        &self.id
    }

    fn name(stored: &StoredTarget) -> String {
        stored.name.clone()
    }

    fn read(stored: StoredTarget, present: &[Self]) -> Result<Self> {
        let tags = stored.tags.iter().map(|tag| Tag::parse(tag)).collect::<Result<Tags>>()?;
        let target = Self {
            id: own_id(stored.id, present),
            name: stored.name,
            on: stored.on,
            to: stored.to.into(),
            proxy: stored.proxy,
            kinds: stored.kinds.into_iter().map(NoticeKind::from).collect(),
            tags,
            digest: stored.digest.map(|time| time.0),
            alive_hours: stored.alive_hours,
        };
        target.checked(present)
    }

    fn stored(&self) -> StoredTarget {
        StoredTarget {
            id: self.id.clone(),
            name: self.name.clone(),
            on: self.on,
            to: (&self.to).into(),
            proxy: self.proxy.clone(),
            kinds: self.kinds.iter().copied().map(Kind::from).collect(),
            tags: self.tags.iter().map(ToString::to_string).collect(),
            digest: self.digest.map(WallTime),
            alive_hours: self.alive_hours,
        }
    }
}
