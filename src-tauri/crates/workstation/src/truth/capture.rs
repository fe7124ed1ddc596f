//! One question and its answer.

use serde::{Deserialize, Serialize};

use crate::winrm::account::AccountName;

/// One question and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Capture {
    /// By what it is found again.
    pub id: String,
    /// What was sent: a command line, or WQL.
    pub sent: String,
    /// Standard output, or the XML of the instances.
    #[serde(with = "bytes")]
    pub stdout: Vec<u8>,
    /// Standard error.
    #[serde(with = "bytes", default, skip_serializing_if = "Vec::is_empty")]
    pub stderr: Vec<u8>,
    /// `None` for WQL, and where none came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i32>,
    /// What kept it from being answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed: Option<String>,
    /// How long it took, in milliseconds.
    pub ms: u64,
    /// What LDFleet must make of it, said by whoever keeps it: see [`crate::truth::Recording::replayed`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expects: Option<String>,
}

/// What of a workstation must not be read in a recording, as far as LDFleet knows it.
pub(crate) struct ToAnonymize<'a> {
    pub(crate) names: Vec<&'a str>,
    pub(crate) account: &'a AccountName,
}

/// Bytes as base64, in a text.
mod bytes {
    use base64::{Engine as _, engine::general_purpose::STANDARD};
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map_err(D::Error::custom)
    }
}
