//! The heartbeat: a plain thread that brings the breakers up to now, hands their events out, and notices when the
//! computer has slept or lost its address, and when the workstations' threads do not answer.
//!
//! Nothing depends on it for correctness: every admission brings its workstation up to now itself. It only makes
//! transitions visible when they are due. It is a thread and not a timer of a runtime because timers may be late by the
//! length of a sleep of the computer.

use messages::{activity, circuits};
use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use breaker::{AccountState, Clock, EventKind, Nanos, Registry, State};
use tokio::sync::broadcast;

use crate::{
    activity::{Happened, What},
    liveness::PoolLiveness,
    model::{Layer, workstation::shown_account},
    network_change::OutgoingAddress,
    notify::{News, Notice, Notices},
    outside::{self, Rung},
    shared::Shared,
    task::TaskMessage,
    wording::{circuit, duration::left},
};

/// How often it beats when nothing rings.
const BEAT: Duration = Duration::from_secs(1);
/// A gap between beats that only a sleep of the computer explains.
const SLEPT: Duration = Duration::from_secs(10);

/// Starts it. It ends when the fleet does.
pub(crate) fn start(shared: &Arc<Shared>, rung: Rung, notices: Notices) -> std::io::Result<()> {
    let clock = shared.outside.clock();
    let mut monitor = Monitor {
        shared: Arc::downgrade(shared),
        notices,
        last: clock.now(),
        clock,
        next_seq: 1,
        memorable: false,
        address: shared.outside.is_system().then(OutgoingAddress::now),
        liveness: None,
    };
    rung.beat("heartbeat", move || monitor.beat())
}

struct Monitor {
    shared: Weak<Shared>,
    notices: Notices,
    clock: Arc<dyn Clock>,
    /// The last beat.
    last: Nanos,
    next_seq: u64,
    /// Something has happened that a restart must know of.
    memorable: bool,
    /// This computer's; a simulated one has none.
    address: Option<OutgoingAddress>,
    liveness: Option<PoolLiveness>,
}

impl Monitor {
    /// One beat; after how long the next one is due. `None` once the fleet has ended.
    fn beat(&mut self) -> Option<Duration> {
        let Self { notices, clock, .. } = self;
        let shared = self.shared.upgrade()?;
        let now = clock.now();
        let slept = now.since(self.last) > SLEPT;
        let address_lost = self.address.as_mut().is_some_and(OutgoingAddress::lost);
        if slept || address_lost {
            tracing::info!(slept, gap = ?now.since(self.last), address_lost, "calls in flight are disowned");
            shared.registry.resume();
        }
        self.last = now;
        if let Some(pool) = shared.pool.threads() {
            let liveness = self.liveness.get_or_insert_with(|| PoolLiveness::of(pool, outside::now()));
            if let Some(threads) = liveness.missing(pool, outside::now()) {
                tracing::error!(threads, "workstations are not being watched: their threads do not answer");
            }
        }
        shared.registry.tick();
        self.memorable |= hand_out(&shared, notices, &mut self.next_seq);
        self.memorable = self.memorable && !shared.remember_if_free();
        shared.remember_computers();
        shared.state_store.set_activity(shared.state_store.activity().health());
        shared.follow_tags(notices);
        let policy = shared.settings.policy();
        for ended in shared.state_store.activity().take_ended_alone() {
            if policy.ended_alone {
                let news = News::EndedAlone { title: ended.title, why: ended.why };
                notices.push(outside::now(), &ended.workstation, &ended.name, None, news);
            }
        }
        for notice in notices.take_due(outside::now(), outside::time_of_day(), &policy) {
            send(&shared.notices, notice);
        }
        Some(next(&shared.registry, notices, clock.now()))
    }
}

/// How long nothing will happen by itself, at most one beat.
fn next(registry: &Registry, notices: &Notices, now: Nanos) -> Duration {
    let circuit = registry.next_due().map(|due| due.since(now));
    let notice = notices.due().map(|due| due.saturating_duration_since(outside::now()));
    [circuit, notice].into_iter().flatten().fold(BEAT, Duration::min).max(Duration::from_millis(1))
}

/// Hands out what has happened. Whether a restart must know of it.
fn hand_out(shared: &Shared, notices: &mut Notices, next_seq: &mut u64) -> bool {
    let mut memorable = false;
    for event in shared.registry.drain_events() {
        if event.seq != *next_seq {
            tracing::error!(expected = *next_seq, got = event.seq, "events of the breakers were lost");
        }
        *next_seq = event.seq + 1;
        match event.change {
            EventKind::Circuit(transition) => {
                // A failed check changes nothing that a restart must know.
                let between_checks = |state| matches!(state, State::Open | State::HalfOpen);
                memorable |= !(between_checks(transition.from) && between_checks(transition.to));
                circuit(shared, notices, event.moment, transition);
            }
            EventKind::Account(change) => {
                tracing::info!(account = shown_account(&change.account), from = ?change.from, to = ?change.to, "account");
                memorable |= [change.from, change.to].contains(&AccountState::Latched);
                if change.from == AccountState::Latched {
                    notices.forget_account(&change.account);
                }
                let members = shared.members_of(&change.account);
                if change.to == AccountState::Latched
                    && let Some((id, name)) = members.first()
                {
                    let to = Happened { workstation: id, name, emulator: None };
                    let account = shown_account(&change.account).to_owned();
                    shared.state_store.activity().happened(to, What::AccountRefused { account });
                    let news = News::AccountRefused { account: change.account.to_string() };
                    notices.push(outside::now(), id, name, None, news);
                }
                for (id, _) in members {
                    shared.tell(&id, TaskMessage::Show);
                }
            }
        }
    }
    memorable
}

fn circuit(shared: &Shared, notices: &mut Notices, moment: breaker::Moment, event: breaker::Transition) {
    let Some(name) = shared.name_of(&event.workstation) else { return };
    let layer = Layer::from(event.layer);
    let causes: Vec<&str> = event.failures.iter().map(|f| &*f.code).collect();
    let manual = event.manual.as_ref();
    let (by, reason) = (manual.map(|o| &*o.by), manual.map(|o| &*o.reason));
    let breaker::Transition { from, to, cause, rejected, reopens, .. } = event;
    if to == State::Open {
        tracing::warn!(workstation = name, circuit = %event.layer, ?from, ?to, ?cause, ?causes, rejected, reopens, by, reason, "circuit open");
    } else {
        tracing::info!(workstation = name, circuit = %event.layer, ?from, ?to, ?cause, ?causes, rejected, reopens, by, reason, "circuit");
    }
    let news = match (event.from, event.to, event.cause) {
        (State::Closed, State::Open, _) => {
            let timing = &shared.timing.get().breaker;
            let next = left(event.wait.unwrap_or(timing.open));
            Some(News::Opened {
                why: circuits::outage_until(circuit::outage(&event.failures, timing.window), next),
            })
        }
        (_, State::Closed, breaker::TransitionCause::ProbeSucceeded) => Some(News::Recovered),
        // Closed by hand: the person knows.
        (_, State::Closed, _) => {
            notices.forget(&event.workstation, layer);
            None
        }
        _ => None,
    };
    if let Some(news) = news {
        notices.push(outside::now(), &event.workstation, &name, Some(layer), news);
    }
    if let Some(what) = to_remember(shared, layer, &event) {
        let to = Happened { workstation: &event.workstation, name: &name, emulator: None };
        shared.state_store.activity().happened(to, what);
    }
    let workstation = Arc::clone(&event.workstation);
    shared.tell(&workstation, TaskMessage::Circuit(moment, Box::new(event)));
}

/// What the activity says of a transition. A failed check is no news.
fn to_remember(shared: &Shared, layer: Layer, event: &breaker::Transition) -> Option<What> {
    let layer = layer.name();
    match (event.from, event.to) {
        (State::Closed | State::Disabled, State::Open) => {
            let window = shared.timing.get().breaker.window;
            let why = circuit::outage(&event.failures, window);
            Some(What::CircuitOpened(activity::circuit_opened(layer, why)))
        }
        (_, State::ForcedOpen) => {
            let reason = event.manual.as_ref().map(|manual| manual.reason.to_string()).unwrap_or_default();
            Some(What::CircuitOpened(activity::circuit_isolated(layer, reason)))
        }
        (State::Open | State::HalfOpen | State::ForcedOpen, State::Closed) => {
            Some(What::CircuitClosed(activity::circuit_closed(layer, circuit::cause(event.cause))))
        }
        _ => None,
    }
}

fn send(notices: &broadcast::Sender<Notice>, notice: Notice) {
    tracing::info!(title = notice.title.log(), body = %notice.body, "notice");
    // Nobody listening is no error: tests and soak runs have no desktop.
    let _ = notices.send(notice);
}
