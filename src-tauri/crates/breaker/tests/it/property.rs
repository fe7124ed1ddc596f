//! Random schedules: the crate and an independent model agree on every answer, effect, event and state.

use std::sync::Arc;
use std::time::Duration;

use crate::model::{Is, Job, Line, Model, No, Pass, Said, Settings};
use breaker::{
    AccountStart, AcquireOpts, Config, Control, EventKind, Failure, Layer, ManualClock, ManualReason, Nanos,
    Op, OpPermit, Outcome, Refused, Registry, Severity, State, Threshold, WorkstationBreakers,
};
use proptest::prelude::*;

const ACCOUNTS: [&str; 2] = ["shared", "own"];
/// Two workstations share an account, the third has its own.
const STATIONS: [(&str, usize); 3] = [("ws1", 0), ("ws2", 0), ("ws3", 1)];

#[derive(Debug, Clone)]
enum Step {
    Wait(u64),
    Acquire {
        station: usize,
        op: usize,
        consent: bool,
        lease: Option<u64>,
    },
    Check {
        station: usize,
        op: usize,
    },
    /// Resolves one of the permits held, from the newest.
    Resolve {
        back: usize,
        said: Said,
    },
    Drop {
        back: usize,
    },
    IsCurrent {
        back: usize,
    },
    Control {
        station: usize,
        circuit: usize,
        what: Control,
    },
    Tick,
    Resume,
    Configure(usize),
    SetCredentials(usize),
    TryOnce(usize),
    Replace(usize),
    Look(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let waits = [0, 1, 400, 5_000, 20_000, 29_999, 30_000, 30_001, 59_999, 60_000, 60_001, 90_000, 400_000];
    let said = prop_oneof![
        3 => Just(Said::Success),
        10 => (0..4_usize).prop_map(|c| Said::Failure(c, true)),
        1 => (0..4_usize).prop_map(|c| Said::Failure(c, false)),
        1 => Just(Said::Auth),
        1 => Just(Said::Nothing),
    ];
    let controls = [Control::ForceOpen, Control::Reset, Control::Disable, Control::Enable, Control::ProbeNow];
    // Mostly the first workstation, so that histories get long.
    let station = || prop_oneof![5 => Just(0_usize), 1 => 1..3_usize];
    prop_oneof![
        12 => prop::sample::select(waits.to_vec()).prop_map(Step::Wait),
        30 => (station(), 0..10_usize, any::<bool>(), prop::option::weighted(0.2, 1..100_000_u64))
            .prop_map(|(station, op, consent, lease)| Step::Acquire { station, op, consent, lease }),
        3 => (station(), 0..10_usize).prop_map(|(station, op)| Step::Check { station, op }),
        30 => (0..4_usize, said).prop_map(|(back, said)| Step::Resolve { back, said }),
        3 => (0..6_usize).prop_map(|back| Step::Drop { back }),
        3 => (0..6_usize).prop_map(|back| Step::IsCurrent { back }),
        4 => (station(), 0..4_usize, prop::sample::select(controls.to_vec()))
            .prop_map(|(station, circuit, what)| Step::Control { station, circuit, what }),
        3 => Just(Step::Tick),
        1 => Just(Step::Resume),
        1 => (0..SETTINGS.len()).prop_map(Step::Configure),
        1 => (0..2_usize).prop_map(Step::SetCredentials),
        2 => (0..2_usize).prop_map(Step::TryOnce),
        1 => station().prop_map(Step::Replace),
        4 => station().prop_map(Step::Look),
    ]
}

const DEFAULT: Settings = Settings {
    threshold: 3,
    window: 60_000,
    open: 60_000,
    factor: 1,
    open_max: 60_000,
    lease: 90_000,
    grace: 5_000,
};

const SETTINGS: [Settings; 4] = [
    DEFAULT,
    Settings { threshold: 1, open: 30_000, ..DEFAULT },
    Settings { threshold: 2, window: 20_000, factor: 2, open_max: 240_000, ..DEFAULT },
    Settings { threshold: 4, window: 400_000, lease: 400, grace: 90_000, ..DEFAULT },
];

fn config(s: Settings) -> Config {
    let millis = Duration::from_millis;
    Config {
        threshold: Threshold::new(u32::try_from(s.threshold).unwrap()).unwrap(),
        window: millis(s.window),
        open: millis(s.open),
        open_multiplier: f64::from(u32::try_from(s.factor).unwrap()),
        open_max: millis(s.open_max),
        probe_lease: millis(s.lease),
        resume_grace: millis(s.grace),
    }
}

/// The operations as the table of the specification has them.
fn job(op: usize, consent: bool) -> Job {
    let (gates, may_probe): (usize, &[usize]) = match Op::ALL[op] {
        Op::ProbeIdentify => (1, &[0]),
        Op::ProbeEcho | Op::Connect => (2, &[0, 1]),
        Op::Disconnect => (1, &[]),
        Op::Vitals | Op::System => (2, &[]),
        Op::Wake => (0, &[]),
        Op::List => (3, &[0, 1, 2]),
        Op::Command => (3, &[2]),
        Op::Create | Op::Start | Op::Stop => (4, &[3]),
        Op::Delete => (4, if consent { &[3] } else { &[] }),
    };
    Job {
        gates,
        may_probe: may_probe.to_vec(),
        password: !matches!(Op::ALL[op], Op::ProbeIdentify | Op::Wake),
    }
}

fn options(consent: bool, lease: Option<u64>) -> AcquireOpts {
    let options = AcquireOpts { lease: lease.map(Duration::from_millis), ..AcquireOpts::default() };
    if consent { options.with_consent() } else { options }
}

fn outcome(said: Said) -> Outcome {
    match said {
        Said::Success => Outcome::Success,
        Said::Failure(layer, counted) => {
            let severity = if counted { Severity::High } else { Severity::Medium };
            Outcome::Failure(Failure::new(Layer::ALL[layer], severity, "code"))
        }
        Said::Auth => Outcome::Auth,
        Said::Nothing => Outcome::Local,
    }
}

fn is(state: State) -> Is {
    match state {
        State::Closed => Is::Closed,
        State::Open => Is::Open,
        State::HalfOpen => Is::Half,
        State::ForcedOpen => Is::Forced,
        State::Disabled => Is::Off,
    }
}

fn millis(at: Nanos) -> u64 {
    at.get() / 1_000_000
}

fn no(refused: &Refused) -> No {
    let why = format!("{:?}", refused.reason);
    let known =
        ["Open", "ProbeInFlight", "ProbeRequired", "ForcedOpen", "CredentialsRejected", "CredentialsPending"];
    No {
        gate: refused.layer().map(Layer::index),
        why: known.into_iter().find(|k| *k == why).unwrap_or("Removed"),
        retry_in: refused.retry_in.map(|left| u64::try_from(left.as_millis()).unwrap()),
    }
}

/// The crate and the model, side by side.
struct Pair {
    clock: Arc<ManualClock>,
    registry: Registry,
    handles: Vec<Arc<WorkstationBreakers>>,
    model: Model,
    /// Which of the model's stations each name stands for now.
    stations: Vec<usize>,
    held: Vec<(OpPermit, Pass)>,
    seq: u64,
}

impl Pair {
    fn new() -> Self {
        let clock = Arc::new(ManualClock::new());
        let registry = Registry::new(config(DEFAULT), clock.clone());
        let mut model = Model::new(DEFAULT, &ACCOUNTS);
        for account in ACCOUNTS {
            registry.add_account(account, AccountStart::Verified);
        }
        let handles =
            STATIONS.iter().map(|(name, account)| registry.add(*name, ACCOUNTS[*account])).collect();
        let stations = STATIONS.iter().map(|(name, account)| model.add(name, *account)).collect();
        Self { clock, registry, handles, model, stations, held: Vec::new(), seq: 0 }
    }

    fn take(&mut self, back: usize) -> Option<(OpPermit, Pass)> {
        self.held.len().checked_sub(back + 1).map(|index| self.held.remove(index))
    }

    fn perform(&mut self, step: &Step) {
        match *step {
            Step::Wait(time) => {
                self.clock.advance(Duration::from_millis(time));
                self.model.now += time;
            }
            Step::Acquire { station, op, consent, lease } => {
                let theirs = self.model.acquire(self.stations[station], &job(op, consent), lease);
                match (self.handles[station].acquire(Op::ALL[op], options(consent, lease)), theirs) {
                    (Ok(permit), Ok(pass)) => {
                        let probes: Vec<usize> = permit.probes().iter().map(Layer::index).collect();
                        assert_eq!(probes, pass.probes);
                        self.held.push((permit, pass));
                    }
                    (Err(refused), Err(expected)) => assert_eq!(no(&refused), expected),
                    (ours, theirs) => panic!("{ours:?} against {theirs:?}"),
                }
            }
            Step::Check { station, op } => {
                let theirs = self.model.look(self.stations[station], &job(op, false));
                assert_eq!(self.handles[station].check(Op::ALL[op]).map_err(|refused| no(&refused)), theirs);
            }
            Step::Resolve { back, said } => {
                let Some((permit, pass)) = self.take(back) else { return };
                let ours: Vec<String> =
                    permit.complete(&outcome(said)).iter().map(|(_, e)| format!("{e:?}")).collect();
                // An identification presents no password, so a 401 says nothing of one.
                assert_eq!(ours, self.model.resolve(&pass, said));
            }
            Step::Drop { back } => {
                let Some((permit, pass)) = self.take(back) else { return };
                drop(permit);
                self.model.resolve(&pass, Said::Nothing);
            }
            Step::IsCurrent { back } => {
                let Some((permit, pass)) = self.take(back) else { return };
                assert_eq!(permit.is_current(), self.model.is_current(&pass));
                self.held.push((permit, pass));
            }
            Step::Control { station, circuit, what } => {
                let order = ManualReason::new("operator", "because");
                self.handles[station].control(Layer::ALL[circuit], what, &order);
                self.model.control(self.stations[station], circuit, &format!("{what:?}"));
            }
            Step::Tick => {
                self.registry.tick();
                self.stations.clone().into_iter().for_each(|s| self.model.touch(s));
            }
            Step::Resume => {
                self.registry.resume();
                self.stations.clone().into_iter().for_each(|s| self.model.resume(s));
            }
            Step::Configure(which) => {
                self.registry.set_config(config(SETTINGS[which]));
                self.model.configure(&self.stations, SETTINGS[which]);
            }
            Step::SetCredentials(account) => {
                self.registry.set_credentials(ACCOUNTS[account]);
                self.model.set_credentials(account);
            }
            Step::TryOnce(account) => {
                self.registry.try_once(ACCOUNTS[account]);
                self.model.try_once(account);
            }
            Step::Replace(station) => {
                let (name, account) = STATIONS[station];
                self.handles[station] = self.registry.add(name, ACCOUNTS[account]);
                self.model.remove(self.stations[station]);
                self.stations[station] = self.model.add(name, account);
            }
            Step::Look(station) => self.compare_state(station),
        }
    }

    fn compare_state(&mut self, station: usize) {
        let s = self.stations[station];
        self.model.touch(s);
        let snapshot = self.handles[station].snapshot();
        for (c, ours) in snapshot.circuits.iter().enumerate() {
            let theirs = &self.model.stations[s].fuses[c];
            assert_eq!(is(ours.state), theirs.is);
            assert_eq!(ours.failures.len(), self.model.counting(s, c));
            assert_eq!(ours.next_probe_at.map(millis), (theirs.is == Is::Open).then_some(theirs.due));
            assert_eq!(ours.probe.map(|p| millis(p.lease_end)), theirs.lease_end);
            assert_eq!((ours.rejected, u64::from(ours.reopens)), (theirs.rejected, theirs.reopens));
        }
        let state = self.model.accounts[STATIONS[station].1].state;
        assert_eq!(format!("{:?}", snapshot.account_state), state);
        assert_eq!(snapshot, self.handles[station].snapshot(), "looking twice sees the same");
    }

    fn compare_events(&mut self) {
        let ours: Vec<Line> = self
            .registry
            .drain_events()
            .into_iter()
            .map(|event| {
                self.seq += 1;
                assert_eq!(event.seq, self.seq);
                let at = millis(event.moment.at);
                match event.change {
                    EventKind::Circuit(t) => (
                        t.workstation.to_string(),
                        t.layer.index(),
                        format!("{:?}", is(t.from)),
                        format!("{:?}", is(t.to)),
                        format!("{:?}", t.cause),
                        at,
                        t.failures.len(),
                        t.next_probe_at.map(millis),
                    ),
                    EventKind::Account(a) => {
                        let (from, to) = (format!("{:?}", a.from), format!("{:?}", a.to));
                        (a.account.to_string(), 9, from, to, String::new(), at, 0, None)
                    }
                }
            })
            .collect();
        assert_eq!(ours, std::mem::take(&mut self.model.lines));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_registry_agrees_with_an_independent_model(steps in prop::collection::vec(step(), 1..250)) {
        let mut pair = Pair::new();
        for step in &steps {
            pair.perform(step);
            pair.compare_events();
        }
        for station in 0..STATIONS.len() {
            pair.compare_state(station);
        }
        pair.compare_events();
    }
}
