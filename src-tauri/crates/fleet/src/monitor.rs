//! The heartbeat: a plain thread that brings the breakers up to now, hands their events out, and notices when the
//! computer has slept or lost its address, and when the workstations' threads do not answer.
//!
//! Nothing depends on it for correctness: every admission brings its workstation up to now itself. It only makes
//! transitions visible when they are due. It is a thread and not a timer of a runtime because timers may be late by the
//! length of a sleep of the computer.

use messages::{Message, activity, circuits};
use outbound::Letter;
use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use breaker::{AccountState, Clock, EventKind, Nanos, Registry, State};
use tokio::sync::broadcast;

use crate::{
    activity::{Happened, What},
    announcer::{About, Announcer},
    ipc::Link,
    liveness::PoolLiveness,
    model::{Layer, Tag, Tags, workstation::shown_account},
    network_change::OutgoingAddress,
    notify::{News, Notice},
    outside::{self, Rung},
    routine::{Numbers, Routine},
    shared::Shared,
    task::TaskMessage,
    wall_clock::wall_ms,
    wording::{circuit, duration::left},
};

/// How often it beats when nothing rings.
const BEAT: Duration = Duration::from_secs(1);
/// A gap between beats that only a sleep of the computer explains.
const SLEPT: Duration = Duration::from_secs(10);

/// Starts it. It ends when the fleet does.
pub(crate) fn start(shared: &Arc<Shared>, rung: Rung, notices: Announcer) -> std::io::Result<()> {
    let clock = shared.outside.clock();
    let mut monitor = Monitor {
        shared: Arc::downgrade(shared),
        notices,
        routine: Routine::default(),
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
    notices: Announcer,
    routine: Routine,
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
        let policy = shared.settings.policy();
        notices.tell(shared.targets.audiences(), shared.settings.kinds());
        shared.follow_tags(notices);
        for ended in shared.state_store.activity().take_ended_alone() {
            let tags = with_emulator(&shared, &ended.workstation, &ended.title);
            let about = about(&shared, &ended.workstation, &ended.name, None, &tags);
            notices.push(outside::now(), about, News::EndedAlone { title: ended.title, why: ended.why });
        }
        for told in shared.news.take() {
            let (name, tags) = (told.name.clone(), Tags::new());
            let about = About { workstation: "", name: &name, layer: None, tags: &tags, muted: false };
            notices.push(outside::now(), about, News::Told(told));
        }
        end_maintenance(&shared, notices);
        let (desktop, targets) = notices.take_due(outside::now(), outside::time_of_day(), &policy);
        for notice in desktop {
            send(&shared.notices, notice);
        }
        for (target, notice) in targets {
            shared.targets.send(&target, letter(&shared, notice.kind.word(), &notice.title, &notice.body));
        }
        let due = self.routine.due(&shared.targets.present(), outside::now(), outside::time_of_day());
        for (target, occasion) in due {
            let text = numbers(&shared).text();
            shared.targets.send(&target, letter(&shared, occasion.word(), &occasion.title(), &text));
        }
        Some(next(&shared.registry, notices, clock.now()))
    }
}

/// How long nothing will happen by itself, at most one beat.
fn next(registry: &Registry, notices: &Announcer, now: Nanos) -> Duration {
    let circuit = registry.next_due().map(|due| due.since(now));
    let notice = notices.due().map(|due| due.saturating_duration_since(outside::now()));
    [circuit, notice].into_iter().flatten().fold(BEAT, Duration::min).max(Duration::from_millis(1))
}

/// Hands out what has happened. Whether a restart must know of it.
fn hand_out(shared: &Shared, notices: &mut Announcer, next_seq: &mut u64) -> bool {
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
                    let tags = shared.tags_of(id);
                    notices.push(outside::now(), about(shared, id, name, None, &tags), news);
                }
                for (id, _) in members {
                    shared.tell(&id, TaskMessage::Show);
                }
            }
        }
    }
    memorable
}

fn circuit(shared: &Shared, notices: &mut Announcer, moment: breaker::Moment, event: breaker::Transition) {
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
        let tags = shared.tags_of(&event.workstation);
        notices.push(outside::now(), about(shared, &event.workstation, &name, Some(layer), &tags), news);
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

/// To whom something happened.
fn about<'a>(
    shared: &Shared,
    workstation: &'a str,
    name: &'a str,
    layer: Option<Layer>,
    tags: &'a Tags,
) -> About<'a> {
    let muted = shared.maintenances.covers(workstation, tags, wall_ms());
    About { workstation, name, layer, tags, muted }
}

/// The tags of a workstation, and of its emulators of that title.
fn with_emulator(shared: &Shared, workstation: &str, title: &str) -> Tags {
    let mut tags = shared.tags_of(workstation);
    let shown = shared.state_store.workstation(workstation);
    let emulators = shown.iter().flat_map(|w| &w.emulators).filter(|emulator| emulator.title == title);
    tags.extend(emulators.flat_map(|emulator| &emulator.tags).filter_map(|tag| Tag::parse(tag).ok()));
    tags
}

/// Ends what was to last until now, and tells what is new of it.
fn end_maintenance(shared: &Shared, notices: &mut Announcer) {
    let over = shared.maintenances.take_over(wall_ms());
    for one in &over {
        shared.remember_maintenance(one, false);
    }
    if !over.is_empty() {
        shared.show_maintenance();
    }
    notices.unmute(outside::now(), |id| shared.is_under_maintenance(id), |id| shared.tags_of(id));
}

/// A notice as it leaves the house.
fn letter(shared: &Shared, kind: &str, title: &Message, text: &Message) -> Letter {
    let language = shared.language();
    Letter { kind: kind.to_owned(), title: title.text(language), text: text.text(language), at_ms: wall_ms() }
}

/// How the fleet is, for a digest.
fn numbers(shared: &Shared) -> Numbers {
    let workstations = shared.state_store.workstations();
    let emulators = || workstations.iter().flat_map(|w| &w.emulators);
    Numbers {
        workstations: workstations.len(),
        online: workstations.iter().filter(|w| w.link == Link::Online).count(),
        emulators: emulators().count(),
        running: emulators().filter(|e| e.vm_pid.is_some()).count(),
        trouble: workstations.iter().filter(|w| w.problem.is_some()).map(|w| w.name.clone()).collect(),
    }
}

fn send(notices: &broadcast::Sender<Notice>, notice: Notice) {
    tracing::info!(title = notice.title.log(), body = %notice.body, "notice");
    // Nobody listening is no error: tests and soak runs have no desktop.
    let _ = notices.send(notice);
}
