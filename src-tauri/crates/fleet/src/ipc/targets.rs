//! Where notices go, and what is under maintenance, as the window shows and asks for it.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::{
    maintenance::{self as model, UnderMaintenance},
    notice::NoticeKind,
};

/// What a target is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TargetType {
    /// A chat of Telegram.
    #[default]
    Telegram,
    /// A channel of Discord.
    Discord,
    /// Anything that takes JSON.
    Webhook,
    /// E-mail.
    Email,
}

/// A target as it is typed. The token or password is handed over beside it and never comes back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TargetForm {
    /// Shown name.
    pub name: String,
    /// Whether anything is sent to it.
    pub on: bool,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: TargetType,
    /// Telegram: the address of the API; empty for the usual one. Webhook: its address.
    pub address: String,
    /// Telegram: the chat.
    pub chat: String,
    /// E-mail: the server.
    pub server: String,
    /// E-mail: its port; empty for the usual one.
    pub port: String,
    /// E-mail: encrypted after `STARTTLS`, and not from the first byte.
    pub start_tls: bool,
    /// E-mail: the account.
    pub user: String,
    /// E-mail: the sender.
    pub from: String,
    /// E-mail: the recipients, with commas between them.
    pub to: String,
    /// The address of an HTTP proxy; empty for none.
    pub proxy: String,
    /// Which notices.
    pub kinds: Vec<NoticeKind>,
    /// Only of what carries one of these tags; empty for all.
    pub tags: Vec<String>,
    /// When how things are is told once a day, `08:00`; empty for never.
    pub digest: String,
    /// Every so many hours a sign of life; empty for none.
    pub alive_hours: String,
}

/// A target as the window shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticeTarget {
    /// Stable.
    pub id: String,
    /// As it would be typed.
    pub form: TargetForm,
    /// Notices that wait to be sent.
    pub waiting: u32,
    /// What became of the last attempt.
    pub last: Option<TargetResult>,
}

/// What became of an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TargetResult {
    /// When.
    pub at: u64,
    /// Why it was not taken; `None` where it was.
    pub problem: Option<Message>,
    /// Whether it is tried again.
    pub again: bool,
}

/// Something under maintenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Maintenance {
    /// Stable.
    pub id: String,
    /// The workstation's id, where it is one.
    pub workstation: Option<String>,
    /// The tag, where it is all that carry one.
    pub tag: Option<String>,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: u64,
    /// And until when.
    pub until: u64,
}

/// What is to be left alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MaintenanceForm {
    /// Ids of workstations.
    pub workstations: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// For how long, in minutes.
    pub minutes: String,
    /// Why.
    pub reason: String,
}

impl From<&model::Maintenance> for Maintenance {
    fn from(one: &model::Maintenance) -> Self {
        let (workstation, tag) = match &one.of {
            UnderMaintenance::Workstation(id) => (Some(id.clone()), None),
            UnderMaintenance::Tag(tag) => (None, Some(tag.to_string())),
        };
        Self {
            id: one.id.clone(),
            workstation,
            tag,
            reason: one.reason.clone(),
            since: one.since,
            until: one.until,
        }
    }
}
