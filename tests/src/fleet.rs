//! The product without a window, over simulated workstations: over real connections, or in virtual time.
//!
//! Everything here blocks: the fleet has threads of its own, and so have the workstations. In virtual time all of it runs while the test
//! waits.

use std::{rc::Rc, sync::Arc, time::Duration};

use fleet::{
    Error, Fleet, FleetOptions, Keep, Keeping, MemorySecrets, Outside, Timing,
    ipc::{
        Circuit, CircuitState, ConnectionForm, EmulatorRequest, Link, PasswordState, Workstation,
        WorkstationForm, WorkstationRequest,
    },
    model::{Layer, OperationStatus, StartThrough},
};
use simulator::{
    EmulatorSpec, Fault, LdPlayerTiming, RequestKind, SessionZero, StartError, WorkstationConfig,
};
use tokio::runtime::Runtime;

use crate::{
    PATIENCE,
    english::Shown,
    virtual_time::{VirtualTime, now, pause},
};

/// Looks until there is something to be seen.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "waited in vain for: {what}");
        pause(Duration::from_millis(5));
    }
}

/// Timing with which an outage takes seconds instead of minutes, and with time limits that a busy computer keeps.
pub fn quick_timing() -> Timing {
    let mut timing = Timing {
        poll: Duration::from_millis(200),
        watch: Duration::from_millis(50),
        connect_deadline: Duration::from_secs(5),
        list_deadline: Duration::from_secs(5),
        send_deadline: Duration::from_secs(10),
        start_deadline: Duration::from_secs(40),
        stop_deadline: Duration::from_secs(40),
        rest: Duration::from_millis(600),
        watch_pause: Duration::from_millis(300),
        watch_steady: Duration::from_hours(1),
        watch_app: Duration::from_millis(200),
        watch_sign: Duration::from_secs(1),
        // What is asked was caused by the test.
        vitals: Duration::from_hours(10_000),
        ..Timing::default()
    };
    timing.breaker.window = Duration::from_mins(1);
    timing.breaker.open = Duration::from_secs(3);
    timing.breaker.open_max = Duration::from_secs(3);
    timing
}

/// The same, but nothing is listed unless something asks for it: every command that a workstation counts was caused
/// by the test.
pub fn quiet_timing() -> Timing {
    let mut timing = Timing { poll: Duration::from_hours(1), ..quick_timing() };
    timing.breaker.window = Duration::from_hours(3);
    timing
}

/// A workstation with this name, an account of its own, and stopped emulators `Farm-00`, `Farm-01` … that take a
/// fiftieth of the usual time for everything.
pub fn quick(name: &str, emulators: u32) -> WorkstationConfig {
    WorkstationConfig {
        name: name.into(),
        user: format!("operator-{}", name.to_lowercase()),
        password: format!("Right-Horse-{name}"),
        emulators: (0..emulators).map(|n| EmulatorSpec::titled(title(n))).collect(),
        timing: LdPlayerTiming::default().scaled(0.02),
        session_zero: SessionZero::Strict,
        ..WorkstationConfig::default()
    }
}

/// The title of an emulator of [`quick`].
pub fn title(index: u32) -> String {
    format!("Farm-{index:02}")
}

/// A workstation, simulated and watched.
pub struct Member {
    /// The fleet's id.
    pub id: String,
    /// The machine.
    pub simulated: simulator::Workstation,
    fleet: Fleet,
}

/// A fleet and its workstations. The fleet is closed and the workstations stop when it is dropped.
pub struct Stage {
    /// The product.
    pub fleet: Fleet,
    ground: Ground,
}

/// What it stands on.
enum Ground {
    /// Sockets of this computer, and its clock.
    Sockets(Runtime),
    /// Memory, and a clock that leaps.
    Memory(Rc<VirtualTime>),
}

impl Stage {
    /// A fleet that touches no file.
    pub fn open(timing: Timing) -> Self {
        Self::with(FleetOptions {
            timing,
            secrets: Arc::new(MemorySecrets::default()),
            config: None,
            activity: Keeping::Nothing,
        })
    }

    /// A fleet that touches no file, in virtual time over workstations in memory: what would take seconds takes none.
    pub fn in_virtual_time(timing: Timing) -> Self {
        Self::within_virtual_time(FleetOptions::in_memory(timing))
    }

    /// The same with these options. What a history is told of there is written by the computer's clock.
    pub fn within_virtual_time(options: FleetOptions) -> Self {
        let here = VirtualTime::here();
        let opened = Fleet::open_in(options, here.outside()).expect("timing that fits");
        assert_eq!(opened.problems, vec![]);
        Self { fleet: opened.fleet, ground: Ground::Memory(here) }
    }

    /// A fleet with these options.
    pub fn with(options: FleetOptions) -> Self {
        Self::within(options, Outside::system())
    }

    /// The same with time from elsewhere.
    pub fn within(options: FleetOptions, outside: Outside) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("simulated")
            .enable_all()
            .build()
            .expect("a thread");
        let opened = Fleet::open_in(options, outside).expect("timing that fits");
        assert_eq!(opened.problems, vec![]);
        Self { fleet: opened.fleet, ground: Ground::Sockets(runtime) }
    }

    /// Starts a workstation that nobody watches yet.
    pub fn simulate(&self, config: WorkstationConfig) -> simulator::Workstation {
        self.starts(config).expect("a port")
    }

    fn starts(&self, config: WorkstationConfig) -> Result<simulator::Workstation, StartError> {
        match &self.ground {
            Ground::Sockets(runtime) => runtime.block_on(simulator::Workstation::start(config)),
            Ground::Memory(here) => Ok(here.simulate(config)),
        }
    }

    /// Starts a workstation and adds it with its own password.
    pub fn add(&self, config: WorkstationConfig) -> Member {
        let password = config.password.clone();
        self.add_with(config, &password)
    }

    /// Starts a workstation and adds it with this password.
    pub fn add_with(&self, config: WorkstationConfig, password: &str) -> Member {
        let simulated = self.simulate(config);
        let added = self.fleet.add(&form(&simulated), password.to_owned().into(), Keep::Transient);
        self.member(added.expect("a good form"), simulated)
    }

    /// A workstation that was added with this id.
    pub fn member(&self, id: String, simulated: simulator::Workstation) -> Member {
        let member = Member { id, simulated, fleet: self.fleet.clone() };
        wait_for("the workstation on the state store", || {
            self.fleet.state().workstation(&member.id).map(drop)
        });
        member
    }

    /// Starts a workstation and adds it under this name of its account, with this password.
    pub fn add_as(&self, config: WorkstationConfig, account: &str, password: &str) -> Member {
        let simulated = self.simulate(config);
        let form = WorkstationForm { user: account.to_owned(), ..form(&simulated) };
        let added = self.fleet.add(&form, password.to_owned().into(), Keep::Transient);
        let member = Member { id: added.expect("a good form"), simulated, fleet: self.fleet.clone() };
        wait_for("the workstation on the state store", || {
            self.fleet.state().workstation(&member.id).map(drop)
        });
        member
    }

    /// Shuts a member's computer down and starts another one at its address.
    pub fn swap(&self, member: &mut Member, config: WorkstationConfig) {
        let config = WorkstationConfig { port: member.simulated.address().port(), ..config };
        member.simulated.shutdown();
        member.simulated = wait_for("the port", || self.starts(config.clone()).ok());
    }

    /// The same, and waits until its emulators have been listed.
    pub fn add_online(&self, config: WorkstationConfig) -> Member {
        let member = self.add(config);
        member.comes_online();
        member
    }

    /// An operation as it is now.
    pub fn operation(&self, id: u32) -> Shown {
        self.fleet.state().operation(id).expect("an operation that was asked for").into()
    }

    /// Waits for the end of an operation.
    pub fn ended(&self, id: u32) -> Shown {
        wait_for("the end of an operation", || Some(self.operation(id)).filter(|o| o.status.is_final()))
    }

    /// Waits for the end of an operation, which must be a success.
    pub fn succeeded(&self, id: u32) -> Shown {
        let operation = self.ended(id);
        assert_eq!(operation.status, OperationStatus::Succeeded, "{operation:?}");
        operation
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        match &self.ground {
            Ground::Sockets(_) => self.fleet.close(),
            Ground::Memory(here) => here.close(&self.fleet),
        }
    }
}

/// The form that adds a simulated workstation under its own name.
pub fn form(simulated: &simulator::Workstation) -> WorkstationForm {
    WorkstationForm {
        name: simulated.name().to_owned(),
        address: simulated.address().ip().to_string(),
        port: simulated.address().port().to_string(),
        connection: ConnectionForm::default(),
        user: simulated.user().to_owned(),
        ldconsole: simulated.ldconsole(),
        data_folder: String::new(),
        start_through: StartThrough::Desktop,
        boots: "1".into(),
        kill_when_stuck: false,
        notes: String::new(),
    }
}

impl Member {
    /// As the window shows it now.
    pub fn shown(&self) -> Workstation {
        self.fleet.state().workstation(&self.id).expect("a workstation of the fleet")
    }

    /// One of its circuits now.
    pub fn circuit(&self, layer: Layer) -> Circuit {
        let found = self.shown().circuits.into_iter().find(|c| c.layer == layer);
        found.expect("four circuits")
    }

    /// Its circuits that are not closed.
    pub fn not_closed(&self) -> Vec<Layer> {
        let circuits = self.shown().circuits.into_iter();
        circuits.filter(|c| c.state != CircuitState::Closed).map(|c| c.layer).collect()
    }

    /// Waits until a circuit is in a state.
    pub fn circuit_becomes(&self, layer: Layer, state: CircuitState) -> Circuit {
        let what = format!("{}: {layer:?} {state:?}", self.simulated.name());
        wait_for(&what, || Some(self.circuit(layer)).filter(|c| c.state == state))
    }

    /// Waits until it answers, and its first listing is over: until then nothing else may use the account. A listing
    /// that a busy computer was too slow for is asked for again, as an operator would: the next poll may be an hour off.
    pub fn comes_online(&self) {
        let what = format!("{} online", self.simulated.name());
        let mut asked = now();
        wait_for(&what, || {
            let shown = self.shown();
            if shown.link == Link::Failing && asked.elapsed() > Duration::from_secs(2) {
                asked = now();
                // Refused where a circuit is open: it recovers by itself.
                let _ = self.fleet.refresh(&self.id);
            }
            (shown.link == Link::Online && shown.account == PasswordState::Verified).then_some(())
        });
    }

    /// Waits until nothing is sent to it any more: what follows its first listing is over, too.
    pub fn comes_to_rest(&self) {
        wait_for("a time without requests", || {
            let before = self.simulated.counters().requests;
            pause(Duration::from_millis(500));
            (self.simulated.counters().requests == before).then_some(())
        });
    }

    /// Waits for so many more listings, each of which must have succeeded.
    pub fn is_listed_again(&self, times: usize) {
        for _ in 0..times {
            let before = self.shown().listed_at;
            wait_for("another listing", || (self.shown().listed_at > before).then_some(()));
        }
    }

    /// Asks for an operation on one of the emulators of [`quick`].
    #[expect(clippy::needless_pass_by_value, reason = "callers write it down on the spot")]
    pub fn operate(&self, emulator: u32, request: EmulatorRequest) -> Result<u32, Error> {
        self.fleet.operate(&self.id, emulator, &title(emulator), &request)
    }

    /// The same, which must not be refused at once.
    pub fn ask(&self, emulator: u32, request: EmulatorRequest) -> u32 {
        self.operate(emulator, request).expect("nothing that forbids it")
    }

    /// Asks for something to be done to LDPlayer as a whole, which must not be refused at once.
    #[expect(clippy::needless_pass_by_value, reason = "callers write it down on the spot")]
    pub fn ask_whole(&self, request: WorkstationRequest) -> u32 {
        self.fleet.operate_workstation(&self.id, &request).expect("nothing that forbids it")
    }

    /// Asks for the first change on a workstation and returns just before its command is sent: a fault that is set now
    /// strikes that command. It is held while the connection for changes is opened.
    pub fn hold_before_sending(&self, ask: impl FnOnce(&Self) -> u32) -> u32 {
        let slow = Fault::Slow { delay: Duration::from_secs(3), jitter: Duration::ZERO };
        self.simulated.set_fault(slow.on(RequestKind::Create).times(1));
        let operation = ask(self);
        wait_for("the moment before it is sent", || {
            let operation = self.fleet.state().operation(operation)?;
            (operation.status == OperationStatus::Running && !operation.cancellable).then_some(())
        });
        operation
    }

    /// What an emulator is really doing.
    pub fn phase(&self, emulator: u32) -> simulator::Phase {
        self.emulator(emulator).phase
    }

    /// An emulator as it really is.
    pub fn emulator(&self, emulator: u32) -> simulator::EmulatorState {
        self.simulated.ldplayer().emulator_state(emulator).expect("an emulator")
    }
}
