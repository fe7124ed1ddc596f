//! What is worth a notice, and a notice.

use messages::Message;

use crate::{
    model::{Layer, notice::NoticeKind},
    news::Told,
};

/// A desktop notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One line.
    pub title: Message,
    /// One or two sentences.
    pub body: Message,
    /// What to bring into view when it is clicked: the (first) workstation's id and circuit.
    pub workstation: String,
    /// `None` for an account.
    pub layer: Option<Layer>,
    /// What it is about; of several, the first.
    pub kind: NoticeKind,
    /// The plan that it is about, where it is about one.
    pub plan: Option<u32>,
}

/// Something worth a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum News {
    /// A circuit opened, and why.
    Opened { why: Message },
    /// A circuit that had opened is closed again.
    Recovered,
    /// The account's password was refused; the account's key.
    AccountRefused { account: String },
    /// An emulator ended by itself.
    EndedAlone { title: String, why: Message },
    /// The watch gave up on an emulator.
    WatchGaveUp { title: String, why: Message },
    /// An emulator's index is used by another one: what it carried.
    TagsDropped { title: String, tags: Vec<String> },
    /// Something that is no matter of one workstation.
    Told(Told),
}

impl News {
    /// What it is about.
    pub(crate) fn kind(&self) -> NoticeKind {
        match self {
            Self::Opened { .. } | Self::Recovered => NoticeKind::Circuit,
            Self::AccountRefused { .. } => NoticeKind::Account,
            Self::EndedAlone { .. } => NoticeKind::Crash,
            Self::WatchGaveUp { .. } => NoticeKind::Watch,
            Self::TagsDropped { .. } => NoticeKind::Tags,
            Self::Told(told) => told.kind,
        }
    }
}

/// A piece of news, and whom it is about.
#[derive(Debug)]
pub(super) struct PieceOfNews {
    pub(super) workstation: String,
    pub(super) name: String,
    pub(super) layer: Option<Layer>,
    pub(super) news: News,
}
