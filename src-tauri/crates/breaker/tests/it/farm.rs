//! One workstation with one account, and a clock that is wound by hand.

use std::{sync::Arc, time::Duration};

use breaker::{
    AccountStart, AcquireOpts, Config, Failure, Layer, ManualClock, ManualReason, Nanos, Op, OpPermit,
    Outcome, Refused, Registry, Severity, WorkstationBreakers,
};

pub(crate) struct Farm {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) registry: Registry,
    pub(crate) ws: Arc<WorkstationBreakers>,
}

pub(crate) fn farm_of(account: AccountStart) -> Farm {
    let clock = Arc::new(ManualClock::new());
    // 14:02:10 on the wall, as many hours after the clock's zero.
    clock.set(Nanos::from_millis(((14 * 60 + 2) * 60 + 10) * 1000));
    let registry = Registry::new(Config::default(), clock.clone());
    registry.add_account("FARM\\svc", account);
    let ws = registry.add("WS-07", "FARM\\svc");
    Farm { clock, registry, ws }
}

pub(crate) fn farm() -> Farm {
    farm_of(AccountStart::Verified)
}

impl Farm {
    pub(crate) fn wait(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) fn acquire(&self, op: Op) -> Result<OpPermit, Refused> {
        self.ws.acquire(op, AcquireOpts::default())
    }

    pub(crate) fn fail(&self, op: Op, layer: Layer, code: &str) {
        self.acquire(op).unwrap().complete(&failure(layer, code));
    }

    pub(crate) fn open_network(&self) {
        for code in ["timeout", "timeout", "refused"] {
            self.fail(Op::Connect, Layer::Network, code);
        }
    }

    pub(crate) fn refusal(&self, op: Op) -> String {
        self.acquire(op).unwrap_err().to_string()
    }
}

pub(crate) fn failure(layer: Layer, code: &str) -> Outcome {
    Outcome::Failure(Failure::new(layer, Severity::High, code))
}

pub(crate) fn by_hand() -> Arc<ManualReason> {
    ManualReason::new("you", "maintenance")
}
