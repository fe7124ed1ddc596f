//! The heartbeat: a plain thread that brings the breakers up to now, hands their events out, and notices when the
//! computer has slept or lost its address, and when the workstations' threads do not answer.
//!
//! Nothing depends on it for correctness: every admission brings its workstation up to now itself. It only makes
//! transitions visible when they are due. It is a thread and not a timer of a runtime because timers may be late by the
//! length of a sleep of the computer.
#![allow(clippy::disallowed_methods, reason = "a thread of its own, without a runtime")]

use messages::{activity, circuits};
use std::{
    sync::{
        Arc, Weak,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use breaker::{AccountState, Change, Clock, Registry, State, SystemClock};
use time::{OffsetDateTime, Time};
use tokio::sync::broadcast;

use crate::{
    activity::{Happened, What},
    liveness::PoolLiveness,
    model::{Layer, workstation::shown_account},
    network_change::OutgoingAddress,
    notify::{News, Notice, Notices},
    shared::Shared,
    task::Message,
    wording::{circuit, duration::left},
};

/// How often it beats when nothing rings.
const BEAT: Duration = Duration::from_secs(1);
/// A gap between beats that only a sleep of the computer explains.
const SLEPT: Duration = Duration::from_secs(10);

/// Starts the thread. It ends when the fleet does.
pub(crate) fn start(
    shared: &Arc<Shared>,
    waker: mpsc::Receiver<()>,
    notices: Notices,
) -> std::io::Result<()> {
    let shared = Arc::downgrade(shared);
    thread::Builder::new().name("heartbeat".into()).spawn(move || beat(&shared, &waker, notices))?;
    Ok(())
}

fn beat(shared: &Weak<Shared>, waker: &mpsc::Receiver<()>, mut notices: Notices) {
    let clock = SystemClock;
    let mut last = clock.now();
    let mut next_seq = 1;
    let mut memorable = false;
    let mut address = OutgoingAddress::now();
    let mut liveness: Option<PoolLiveness> = None;
    loop {
        let wait = {
            let Some(shared) = shared.upgrade() else { return };
            let now = clock.now();
            let slept = now.since(last) > SLEPT;
            let address_lost = address.lost();
            if slept || address_lost {
                tracing::info!(slept, gap = ?now.since(last), address_lost, "calls in flight are disowned");
                shared.registry.resume();
            }
            last = now;
            let liveness = liveness.get_or_insert_with(|| PoolLiveness::of(&shared.pool, Instant::now()));
            if let Some(threads) = liveness.missing(&shared.pool, Instant::now()) {
                tracing::error!(threads, "workstations are not being watched: their threads do not answer");
            }
            shared.registry.tick();
            memorable |= hand_out(&shared, &mut notices, &mut next_seq);
            memorable = memorable && !shared.remember_if_free();
            shared.remember_computers();
            shared.state_store.set_activity(shared.state_store.activity().health());
            shared.follow_tags(&mut notices);
            let policy = shared.settings.policy();
            for ended in shared.state_store.activity().take_ended_alone() {
                if policy.ended_alone {
                    let news = News::EndedAlone { title: ended.title, why: ended.why };
                    notices.push(Instant::now(), &ended.workstation, &ended.name, None, news);
                }
            }
            for notice in notices.take_due(Instant::now(), wall_clock(), &policy) {
                send(&shared.notices, notice);
            }
            next(&shared.registry, &notices, clock.now())
        };
        match waker.recv_timeout(wait) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// The local time of day; UTC where the system does not tell.
fn wall_clock() -> Time {
    OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc()).time()
}

/// How long nothing will happen by itself, at most one beat.
fn next(registry: &Registry, notices: &Notices, now: breaker::Nanos) -> Duration {
    let circuit = registry.next_due().map(|due| due.since(now));
    let notice = notices.due().map(|due| due.saturating_duration_since(Instant::now()));
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
            Change::Circuit(transition) => {
                // A failed check changes nothing that a restart must know.
                let between_checks = |state| matches!(state, State::Open | State::HalfOpen);
                memorable |= !(between_checks(transition.from) && between_checks(transition.to));
                circuit(shared, notices, event.moment, transition);
            }
            Change::Account(change) => {
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
                    notices.push(Instant::now(), id, name, None, news);
                }
                for (id, _) in members {
                    shared.tell(&id, Message::Show);
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
        (_, State::Closed, breaker::Cause::ProbeSucceeded) => Some(News::Recovered),
        // Closed by hand: the person knows.
        (_, State::Closed, _) => {
            notices.forget(&event.workstation, layer);
            None
        }
        _ => None,
    };
    if let Some(news) = news {
        notices.push(Instant::now(), &event.workstation, &name, Some(layer), news);
    }
    if let Some(what) = to_remember(shared, layer, &event) {
        let to = Happened { workstation: &event.workstation, name: &name, emulator: None };
        shared.state_store.activity().happened(to, what);
    }
    let workstation = Arc::clone(&event.workstation);
    shared.tell(&workstation, Message::Circuit(moment, Box::new(event)));
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
