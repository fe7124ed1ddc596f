//! Workstations from a file or a text of another program: what of them is new, and what becomes of it.

use messages::Message;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What kind of text was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ImportFormat {
    /// A list as it is typed, without headings.
    List,
    /// A table with headings.
    Table,
    /// An inventory of Ansible in its INI form.
    AnsibleIni,
    /// An inventory of Ansible in YAML.
    AnsibleYaml,
    /// The `config.json` of LDPlayer Management System.
    ManagementSystem,
}

/// A text as it was read, and what would become of it. Nothing is written yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Which preview: an import is agreed to by its number.
    pub id: u32,
    /// What was read.
    pub format: ImportFormat,
    /// In the order of the text.
    pub rows: Vec<ImportRow>,
    /// What of the text is not used, and why.
    pub remarks: Vec<Message>,
    /// Passwords that stand in the text, readable for whoever opens it.
    pub passwords: u32,
}

/// What one line comes to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Where it stands in the text, from 1.
    pub line: u32,
    /// What it would be called.
    pub name: String,
    /// Host name or IP address.
    pub address: String,
    /// TCP port; empty where it is not known.
    pub port: String,
    /// Account; empty where it is not known.
    pub account: String,
    /// Tags that it brings.
    pub tags: Vec<String>,
    /// Whether its password stands in the text. It is never shown.
    pub has_password: bool,
    /// What would become of it.
    pub outcome: ImportOutcome,
}

/// What would become of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ImportOutcome {
    /// It is added.
    New,
    /// It is in the list already, with other values.
    Changed {
        /// Under which name.
        workstation: String,
        /// What would be changed.
        changes: Vec<ImportChange>,
    },
    /// It brings nothing new.
    Duplicate {
        /// Of what.
        of: Message,
    },
    /// It cannot be added.
    Invalid {
        /// Why.
        why: Message,
    },
}

/// A value that would be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportChange {
    /// Which.
    pub field: ImportField,
    /// As it is; empty for a password.
    pub before: String,
    /// As it would be; empty for a password.
    pub after: String,
}

/// What a line can say about a workstation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ImportField {
    /// Shown name.
    Name,
    /// Host name or IP address.
    Address,
    /// TCP port.
    Port,
    /// HTTP or HTTPS.
    Scheme,
    /// Account.
    Account,
    /// Its password.
    Password,
    /// Tags.
    Tags,
    /// Notes.
    Notes,
    /// Where `ldconsole.exe` is.
    Ldconsole,
}

/// What an operator has agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportConsent {
    /// Which preview was looked at.
    pub id: u32,
    /// The rows that were ticked, by their place in it.
    pub rows: Vec<u32>,
    /// Whether the passwords of these rows are taken over into the password store.
    pub passwords: bool,
    /// Whether passwords with which other workstations work may be replaced.
    pub replace: bool,
}

/// What an import has done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportResult {
    /// The ids of those that were added.
    pub added: Vec<String>,
    /// How many were changed.
    pub changed: u32,
    /// Accounts whose passwords were kept.
    pub passwords: u32,
    /// The names of those whose accounts have no password yet.
    pub without_password: Vec<String>,
}

/// What became of an import that was undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportUndone {
    /// How many were removed.
    pub removed: u32,
    /// How many have their former values again.
    pub restored: u32,
    /// What was left as it is, and why.
    pub left: Vec<Message>,
}

/// How a list is written for other programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// A table with headings: CSV.
    Table,
    /// An inventory of Ansible in YAML.
    AnsibleYaml,
}

/// A file of the diagnostics bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BundleEntry {
    /// Its name in the archive.
    pub name: String,
    /// How large it is before it is packed.
    pub kilobytes: u32,
}
