//! The names that scenarios use.

use breaker::{BlockedBy, Effect, Layer, Op, RefusalReason, Refused, Severity, State, TransitionCause};
use serde_json::{Value, json};

use super::Mismatch;

pub(super) fn op(name: &str) -> Result<Op, Mismatch> {
    Ok(match name.strip_suffix("_async").unwrap_or(name) {
        "probe_identify" => Op::ProbeIdentify,
        "probe_echo" => Op::ProbeEcho,
        "connect" => Op::Connect,
        "disconnect" => Op::Disconnect,
        "get_emulators_list" => Op::List,
        "run_ldconsole_command" => Op::Command,
        "create_emulator" => Op::Create,
        "start_emulator" => Op::Start,
        "stop_emulator" => Op::Stop,
        "delete_emulator" => Op::Delete,
        _ => return Err(format!("unknown operation {name:?}")),
    })
}

pub(super) fn layer(name: &str) -> Result<Layer, Mismatch> {
    Layer::ALL
        .into_iter()
        .find(|c| layer_name(*c) == name)
        .ok_or_else(|| format!("unknown category {name:?}"))
}

pub(super) fn layer_name(layer: Layer) -> &'static str {
    match layer {
        Layer::Network => "NETWORK",
        Layer::Windows => "WORKSTATION",
        Layer::Ldconsole => "EXTERNAL",
        Layer::Emulator => "EMULATOR",
    }
}

pub(super) fn severity(name: &str) -> Result<Severity, Mismatch> {
    Ok(match name {
        "LOW" => Severity::Low,
        "MEDIUM" => Severity::Medium,
        "HIGH" => Severity::High,
        "CRITICAL" => Severity::Critical,
        _ => return Err(format!("unknown severity {name:?}")),
    })
}

pub(super) fn state(state: State) -> Value {
    json!(match state {
        State::Closed => "CLOSED",
        State::Open => "OPEN",
        State::HalfOpen => "HALF_OPEN",
        State::ForcedOpen => "FORCED_OPEN",
        State::Disabled => "DISABLED",
    })
}

pub(super) fn cause(cause: TransitionCause) -> Value {
    json!(match cause {
        TransitionCause::Threshold => "threshold",
        TransitionCause::CooldownElapsed => "cooldown_elapsed",
        TransitionCause::ProbeSucceeded => "probe_succeeded",
        TransitionCause::ProbeFailed => "probe_failed",
        TransitionCause::ProbeLeaseExpired => "probe_lease_expired",
        TransitionCause::Manual => "manual",
        TransitionCause::ManualProbe => "manual_probe",
        TransitionCause::Reset => "reset",
        TransitionCause::Resume => "resume",
    })
}

pub(super) fn effect(effect: Option<Effect>) -> Value {
    let Some(effect) = effect else { return Value::Null };
    json!(match effect {
        Effect::None => "none",
        Effect::Counted => "counted",
        Effect::Ignored => "ignored",
        Effect::Stale => "stale",
        Effect::ProbeSucceeded => "probe_succeeded",
        Effect::ProbeFailed => "probe_failed",
        Effect::Released => "released",
    })
}

pub(super) fn reason(refused: &Refused) -> Value {
    json!(match refused.reason {
        RefusalReason::Open => "open",
        RefusalReason::ProbeInFlight => "probe_in_flight",
        RefusalReason::ProbeRequired => "probe_required",
        RefusalReason::ForcedOpen => "forced_open",
        RefusalReason::CredentialsRejected => "credentials_rejected",
        RefusalReason::CredentialsPending => "credentials_pending",
        RefusalReason::Removed => "removed",
    })
}

pub(super) fn gate(refused: &Refused) -> Value {
    json!(match refused.blocked_by {
        BlockedBy::Circuit(layer) => layer_name(layer),
        BlockedBy::Credentials => "CREDENTIALS",
        BlockedBy::Removal => "REMOVED",
    })
}
