//! How an operation ended.

use messages::Message;

use crate::{
    model::{Layer, OperationStatus},
    refusal::BreakerRefusal,
};

/// How an operation ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OperationResult {
    pub(crate) status: OperationStatus,
    /// What an operator reads.
    pub(crate) result: Message,
    pub(crate) detail: Option<String>,
    pub(crate) output: Option<String>,
    pub(crate) refused_by: Option<Layer>,
}

impl OperationResult {
    pub(crate) fn new(status: OperationStatus, result: Message) -> Self {
        Self { status, result, detail: None, output: None, refused_by: None }
    }

    pub(crate) fn succeeded(result: Message) -> Self {
        Self::new(OperationStatus::Succeeded, result)
    }

    pub(crate) fn failed(result: Message) -> Self {
        Self::new(OperationStatus::Failed, result)
    }

    pub(crate) fn unknown(result: Message) -> Self {
        Self::new(OperationStatus::Unknown, result)
    }

    /// With what exactly was answered.
    pub(crate) fn because(self, detail: &dyn std::fmt::Display) -> Self {
        Self { detail: Some(detail.to_string()), ..self }
    }
}

impl From<BreakerRefusal> for OperationResult {
    fn from(refusal: BreakerRefusal) -> Self {
        Self { refused_by: refusal.layer, ..Self::new(OperationStatus::Refused, refusal.sentence) }
    }
}
