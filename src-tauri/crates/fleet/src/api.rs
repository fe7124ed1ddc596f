//! The handle: what the shell calls. Everything is checked here and handed to the workstation's task.
#![allow(clippy::disallowed_methods, reason = "its callers may block: they are told so")]

mod activity;
mod apps;
mod bundle;
mod circuits;
mod commands;
mod computers;
mod doctor;
mod edits;
mod files;
mod import;
mod looking;
mod maintenance;
mod operations;
mod plans;
mod schedules;
mod screens;
mod script;
mod several;
mod table;
mod tags;
mod targets;
mod views;
mod watch;
mod workstations;

pub use script::ScriptRun;
use std::{
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};
pub use targets::TargetTest;

use breaker::{AccountStart, Control, ManualReason, Registry};
use messages::{Language, fleet, rules};
use tokio::sync::{broadcast, mpsc, oneshot};
use workstation::Identity;

use crate::{
    activity::{Activity, Keeping},
    announcer::Announcer,
    app_search::AppSearches,
    attention::Attention,
    breaker_log::BreakerLog,
    chosen::ChosenFiles,
    delivery,
    doctor::running::Doctors,
    driver,
    error::{Error, Result},
    forms,
    ipc::{self, SettingsForm},
    login_budgets::LoginBudgets,
    maintenance::Maintenances,
    model::{
        VitalsHour, VitalsPoint,
        power::PowerMemory,
        workstation::{WorkstationConfig, by_account},
    },
    monitor,
    news::NewsDesk,
    notify::Notice,
    outside::{self, Outside},
    pictures::PictureBooks,
    plans::{Plans, SavedPlans},
    publish::StateStore,
    saved_commands::SavedCommands,
    schedules::Schedules,
    secrets::{MemorySecrets, OldPasswords, Secrets},
    settings::SettingsStore,
    shared::{Keep, List, Member, OPERATOR, Shared},
    store::{
        breakers::{BreakerMemory, Isolation, Remembered},
        lock::ListLock,
        workstations::{ConfigFile, Loaded},
    },
    tag_book::TagBook,
    targets::Targets,
    task::{self, CLOSING, MAILBOX, ProbeLimiter, TaskMessage},
    timing::{CurrentTiming, Timing},
    unfinished::{self, Unfinished},
    views::Views,
    watches::Watches,
    wording::sentences::and,
    worker::{Shown, WorkerNeeds, WorkstationWorker},
};

/// Notices that may wait for a slow receiver.
const NOTICES: usize = 64;
/// The files beside the list of workstations.
const SETTINGS_FILE: &str = "settings.json";
const MEMORY_FILE: &str = "breakers.json";
const TAGS_FILE: &str = "tags.json";
const VIEWS_FILE: &str = "views.json";
const WATCH_FILE: &str = "watch.json";
const MAINTENANCE_FILE: &str = "maintenance.json";
const TARGETS_FILE: &str = "targets.json";
const UNFINISHED_FILE: &str = "unfinished.json";
const PLANS_FILE: &str = "plans.json";
const SCHEDULES_FILE: &str = "schedules.json";
const SAVED_PLANS_FILE: &str = "saved-plans.json";
const COMMANDS_FILE: &str = "commands.json";

/// How a fleet is opened.
pub struct FleetOptions {
    /// The numbers to work by, where the settings beside the list of workstations say nothing else.
    pub timing: Timing,
    /// Where passwords are kept.
    pub secrets: Arc<dyn Secrets>,
    /// Where the list of workstations is kept, and beside it the settings and what the breakers must remember; `None`
    /// keeps all of it in memory.
    pub config: Option<ConfigFile>,
    /// Where it is kept what was asked for and what happened.
    pub activity: Keeping,
}

impl FleetOptions {
    /// A fleet that touches no file and no password store.
    pub fn in_memory(timing: Timing) -> Self {
        Self { timing, secrets: Arc::new(MemorySecrets::default()), config: None, activity: Keeping::Nothing }
    }
}

/// An opened fleet.
pub struct Opened {
    /// The handle.
    pub fleet: Fleet,
    /// What could not be used of the files, and what became of it.
    pub problems: Vec<messages::Message>,
}

/// Many workstations. Cheap to clone; the fleet ends with [`Fleet::close`] or its last handle.
#[derive(Clone)]
pub struct Fleet(Arc<Shared>);

impl Fleet {
    /// Opens the fleet and begins to watch its workstations. Files that cannot be used are no error: the fleet opens without them
    /// and says so. A list that another LDFleet works with is one.
    pub fn open(options: FleetOptions) -> Result<Opened> {
        Self::open_in(options, Outside::system())
    }

    /// The same with time and threads from elsewhere.
    pub fn open_in(options: FleetOptions, outside: Outside) -> Result<Opened> {
        options.timing.check()?;
        let lock = options.config.as_ref().map_or(Ok(None), |config| ListLock::take(config.path()))?;
        let Loaded { workstations, mut problems } =
            options.config.as_ref().map(ConfigFile::load).unwrap_or_default();
        let beside = |name| options.config.as_ref().map(|c| c.path().with_file_name(name));
        let (settings, settings_problem) = SettingsStore::open(beside(SETTINGS_FILE), options.timing);
        let (memory, memory_problem) = BreakerMemory::open(beside(MEMORY_FILE));
        let notices = Announcer::knowing(memory.last().outages.clone(), outside::now());
        let (bell, rung) = outside.bell();
        let timing = settings.timing()?;
        let log = Arc::new(BreakerLog::default());
        let (keep_for, keep_bytes) = settings.kept();
        let activity = Activity::open(options.activity, keep_for, keep_bytes, outside.history_clock());
        let state_store = StateStore::new(ipc::Timing::from(&timing), activity);
        let (unfinished, unfinished_problem) = Unfinished::open(beside(UNFINISHED_FILE), &state_store);
        let (tags, tags_problem) = TagBook::open(beside(TAGS_FILE));
        let (views, views_problem) = Views::open(beside(VIEWS_FILE));
        let (watches, watch_problem) = Watches::open(beside(WATCH_FILE));
        let (plans, plans_problem) = Plans::open(beside(PLANS_FILE), outside.clock());
        let (saved_plans, saved_problem) = SavedPlans::open(beside(SAVED_PLANS_FILE));
        let (saved_commands, commands_problem) = SavedCommands::open(beside(COMMANDS_FILE));
        let (maintenances, maintenance_problem) = Maintenances::open(beside(MAINTENANCE_FILE));
        let (targets, targets_problem) = Targets::open(beside(TARGETS_FILE));
        let begun = plans.book().scheduled();
        let (schedules, schedules_problem) =
            Schedules::open(beside(SCHEDULES_FILE), &begun, outside.timestamp());
        let shared = Arc::new(Shared {
            registry: Registry::with_observer(timing.breaker.clone(), outside.clock(), log.clone()),
            notices: broadcast::channel(NOTICES).0,
            state_store,
            timing: CurrentTiming::new(timing),
            secrets: options.secrets,
            login_budgets: LoginBudgets::default(),
            doctors: Doctors::default(),
            config: options.config,
            lock: Mutex::new(lock),
            settings,
            memory: Mutex::new(memory),
            unfinished,
            plans,
            imports: Mutex::default(),
            views,
            watches,
            saved_plans,
            saved_commands,
            maintenances,
            targets,
            schedules,
            news: NewsDesk::default(),
            opened: outside::now(),
            language: Mutex::new(Language::ENGLISH),
            tags,
            chosen: ChosenFiles::default(),
            members: Mutex::default(),
            list: Mutex::new(List::Open),
            pool: outside.pool(),
            probe_limiter: ProbeLimiter::new(),
            attention: Attention::default(),
            app_searches: AppSearches::default(),
            pictures: PictureBooks::default(),
            bell,
            outside,
        });
        log.names_from(Arc::downgrade(&shared));
        monitor::start(&shared, rung, notices)
            .and_then(|()| {
                let fleet = Arc::downgrade(&shared);
                let update = move || fleet.upgrade().map(|fleet| fleet.unfinished.update(&fleet.state_store));
                shared.outside.keep("unfinished", unfinished::keep(shared.state_store.subscribe(), update))
            })
            .and_then(|()| delivery::start(&shared))
            .map_err(no_thread)?;
        let fleet = Self(shared);
        let (workstations, limits_problem) = with_fitting_limits(workstations, &fleet.timing());
        fleet.show_views(&fleet.0.views.present());
        fleet.0.state_store.set_saved_plans(fleet.0.saved_plans.present());
        fleet.0.state_store.set_saved_commands(fleet.0.saved_commands.present());
        fleet.0.show_maintenance();
        fleet.0.show_schedules();
        fleet.watch_all(workstations);
        fleet.show_tags();
        // Now that the workstations are listed: what is planned for others is for nobody.
        let plans = (Arc::downgrade(&fleet.0), fleet.0.state_store.subscribe(), fleet.0.plans.changed());
        let driven = driver::drive(plans.0, plans.1, plans.2);
        fleet.0.outside.keep("plans", driven).map_err(no_thread)?;
        fleet.look_up_passwords();
        edits::start(&fleet.0).map_err(no_thread)?;
        let others = [limits_problem, settings_problem, memory_problem, unfinished_problem, plans_problem];
        problems.extend(
            others
                .into_iter()
                .flatten()
                .chain(tags_problem)
                .chain(views_problem)
                .chain(watch_problem)
                .chain(maintenance_problem)
                .chain(targets_problem)
                .chain(schedules_problem)
                .chain(saved_problem)
                .chain(commands_problem),
        );
        for problem in &problems {
            tracing::warn!("{}", problem.log());
        }
        Ok(Opened { fleet, problems })
    }

    /// Watches what the file lists, with what is remembered of it.
    fn watch_all(&self, workstations: Vec<WorkstationConfig>) {
        // Held to the end: what is half restored must not be written.
        let memory = self.0.memory();
        let Remembered { isolations, refused_accounts, .. } = memory.last();
        for config in workstations {
            let account = config.account();
            // Once, an account without a domain was known by its name alone.
            let was_refused = |name: &String| *name == account || *name == config.user.canonical();
            if refused_accounts.iter().any(was_refused) {
                self.0.registry.add_account(account, AccountStart::Latched);
            }
            let isolated = isolations.iter().filter(|i| i.workstation == config.id).cloned().collect();
            self.watch(config, Keep::Saved, isolated);
        }
    }

    /// The numbers in force.
    pub fn timing(&self) -> Arc<Timing> {
        self.0.timing.get()
    }

    /// The settings in force, for their form.
    pub fn settings(&self) -> ipc::Settings {
        self.0.settings.view()
    }

    /// Checks new settings, writes them and puts them in force at once: waits that run stay as they are. What is refused
    /// changes nothing. Blocks on the file.
    pub fn change_settings(&self, form: &SettingsForm) -> Result<()> {
        forms::fits(form)?;
        let limited = self.configs();
        let fits = |timing: &Timing| {
            limited.iter().try_for_each(|config| {
                let does_not_fit =
                    |e: Error| Error::Timing(fleet::limits_do_not_fit(&config.name, e.message()));
                config.connection.check_limits(timing).map_err(does_not_fit)
            })
        };
        self.0.settings.change(form, fits, |timing| {
            tracing::info!(?form, "settings changed");
            self.0.registry.set_config(timing.breaker.clone());
            self.0.state_store.set_timing(ipc::Timing::from(&timing));
            self.0.timing.set(timing);
        })?;
        let (keep_for, keep_bytes) = self.0.settings.kept();
        self.0.state_store.activity().keep(keep_for, keep_bytes);
        let ids: Vec<String> = self.0.members().iter().map(|m| m.config.id.clone()).collect();
        for id in ids {
            self.0.tell(&id, TaskMessage::Timing);
        }
        self.0.wake();
        Ok(())
    }

    /// How a workstation was over the last hour, oldest first.
    pub fn vitals_hour(&self, workstation: &str) -> Result<Vec<VitalsPoint>> {
        self.member(workstation, |member| member.vitals_hour.points())
    }

    /// What the window is shown.
    pub fn state(&self) -> &StateStore {
        &self.0.state_store
    }

    /// Desktop notifications from now on.
    pub fn notices(&self) -> broadcast::Receiver<Notice> {
        self.0.notices.subscribe()
    }

    /// Begins to watch a workstation, with the circuits blocked that were blocked manually before the program started.
    fn watch(&self, config: WorkstationConfig, keep: Keep, isolated: Vec<Isolation>) {
        let shared = &self.0;
        let breakers = shared.registry.add(config.id.as_str(), config.account());
        let (mailbox, messages) = mpsc::channel(MAILBOX);
        let spread = spread(&config.id);
        let identity = Identity::expecting(config.computer.clone());
        let (vitals_hour, pictures) = (VitalsHour::default(), shared.pictures.new_book());
        let power = PowerMemory::of(config.power.clone());
        let wake_network = shared.outside.wake_network();
        let member = Member {
            config: config.clone(),
            keep,
            breakers: Arc::clone(&breakers),
            mailbox,
            identity: identity.clone(),
            same_computer: Vec::new(),
            vitals_hour: vitals_hour.clone(),
            power: power.clone(),
            pictures: pictures.clone(),
        };
        {
            // In the place of an entry that is being changed, so that the order stays the operator's.
            let mut members = shared.members();
            match members.iter_mut().find(|m| m.config.id == config.id) {
                Some(entry) => *entry = member,
                None => members.push(member),
            }
        }
        // Now that it is listed, so that its task hears of it, and before that task sends anything.
        for isolation in &isolated {
            let manual = ManualReason::new(OPERATOR, isolation.reason.as_str());
            let layer = breaker::Layer::from(isolation.layer);
            breakers.control(layer, Control::ForceOpen, &manual);
        }
        let (publisher, probe_limiter) =
            (shared.state_store.publisher(&config.id), shared.probe_limiter.clone());
        let (timing, bell, login_budgets) =
            (shared.timing.clone(), shared.bell.clone(), shared.login_budgets.clone());
        let (attention, tags) = (shared.attention.clone(), shared.tags.page(&config.id));
        let chosen = shared.chosen.clone();
        // The task ends when its mailbox is closed; its handle is not needed.
        shared.pool.spawn_pinned(move || async move {
            let shown = Shown::new(publisher, vitals_hour);
            let needs = WorkerNeeds {
                timing,
                breakers,
                bell,
                login_budgets,
                identity,
                tags,
                chosen,
                attention,
                shown,
                pictures,
                power,
                wake_network,
            };
            let worker = WorkstationWorker::new(config, needs);
            worker.isolated_before(&isolated);
            task::run(worker, messages, probe_limiter, spread).await;
        });
    }

    /// Ends a workstation's task, which closes its connection by itself. Its entry stays, so that another task can take
    /// its place in the list.
    fn dismiss(&self, workstation: &str) {
        let (done, _) = oneshot::channel();
        self.0.tell(workstation, TaskMessage::Close(done));
        self.0.registry.remove(workstation);
    }

    /// Asks the store for every account's password, on a thread of its own because the store may ask the user first.
    fn look_up_passwords(&self) {
        let fleet = self.clone();
        let looked_up = move || {
            let mut old = OldPasswords::default();
            for configs in by_account(fleet.configs()) {
                let Some(config) = configs.first() else { continue };
                let password = old.get(&*fleet.0.secrets, config).unwrap_or_else(|error| {
                    tracing::warn!(account = %config.user, %error, "password not read");
                    None
                });
                for config in &configs {
                    fleet.0.tell(&config.id, TaskMessage::Password(password.clone()));
                }
            }
            old.forget(&*fleet.0.secrets);
        };
        if let Err(error) = self.0.outside.run("passwords", looked_up) {
            tracing::error!(%error, "passwords cannot be looked up");
        }
    }

    /// Ends everything: running operations are given up, shells on the workstations are closed. Blocks for a few
    /// seconds at most. Not to be called on a runtime's thread.
    pub fn close(&self) {
        let (closing, deadline) = self.begin_to_close();
        for mut closed in closing {
            while closed.try_recv() == Err(oneshot::error::TryRecvError::Empty) && outside::now() < deadline {
                thread::sleep(Duration::from_millis(5));
            }
        }
        while self.0.doctors.count() > 0 && outside::now() < deadline {
            thread::sleep(Duration::from_millis(5));
        }
        self.end();
    }

    /// The same for a fleet that runs on one thread ([`Outside::one_thread`]), which must not be blocked.
    pub async fn closed(&self) {
        let (closing, deadline) = self.begin_to_close();
        for closed in closing {
            // Late or gone, the others are waited for.
            let _ = tokio::time::timeout_at(deadline.into(), closed).await;
        }
        while self.0.doctors.count() > 0 && outside::now() < deadline {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.end();
    }

    /// Gives up what is under way; what tells that a workstation's connection is closed, and until when to wait for it.
    fn begin_to_close(&self) -> (Vec<oneshot::Receiver<()>>, Instant) {
        // What is under way from here on is given up.
        self.0.plans.close();
        self.0.plans.wake();
        self.0.targets.close();
        self.0.unfinished.close(&self.0.state_store);
        self.0.state_store.activity().closing();
        // A last time: from here on there are fewer and fewer workstations.
        let _ = self.0.remember();
        self.0.memory().close();
        self.0.doctors.cancel_all();
        let members = {
            // Waits for a list that is being written; afterwards none is.
            let mut list = self.0.list.lock().unwrap_or_else(PoisonError::into_inner);
            *list = List::Closed;
            std::mem::take(&mut *self.0.members())
        };
        let closing: Vec<oneshot::Receiver<()>> = members
            .iter()
            .filter_map(|member| {
                let (done, closed) = oneshot::channel();
                member.mailbox.try_send(TaskMessage::Close(done)).ok().map(|()| closed)
            })
            .collect();
        (closing, outside::now() + CLOSING + Duration::from_millis(500))
    }

    fn end(&self) {
        self.0.state_store.activity().close();
        // Nothing is written any more: another LDFleet may work with the list.
        drop(self.0.lock.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    fn member<T>(&self, workstation: &str, read: impl FnOnce(&Member) -> T) -> Result<T> {
        self.0
            .members()
            .iter()
            .find(|m| m.config.id == workstation)
            .map(read)
            .ok_or(Error::UnknownWorkstation)
    }

    fn member_mut<T>(&self, workstation: &str, change: impl FnOnce(&mut Member) -> T) -> Option<T> {
        self.0.members().iter_mut().find(|m| m.config.id == workstation).map(change)
    }

    fn tell(&self, workstation: &str, message: TaskMessage) -> Result<()> {
        let mailbox = self.member(workstation, |m| m.mailbox.clone())?;
        mailbox.try_send(message).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Error::Busy(fleet::busy()),
            mpsc::error::TrySendError::Closed(_) => Error::Closing,
        })
    }
}

fn no_thread(error: std::io::Error) -> Error {
    Error::internal(fleet::no_thread(error.to_string()), error)
}

/// A workstation's place between 0 and 1 among its neighbours, the same in every run: by it, polls and checks of a whole
/// fleet are spread out.
fn spread(id: &str) -> f64 {
    let sum = id.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    f64::from(sum % 1000) / 1000.0
}

/// Leaves out time limits with which a dead workstation would never open its circuit: settings may have been changed by
/// hand. A sentence says where.
fn with_fitting_limits(
    mut workstations: Vec<WorkstationConfig>,
    timing: &Timing,
) -> (Vec<WorkstationConfig>, Option<messages::Message>) {
    let mut said: Option<messages::Message> = None;
    for config in &mut workstations {
        if let Err(error) = config.connection.check_limits(timing) {
            config.connection = config.connection.clone().without_limits();
            let limits = rules::usual_limits(&config.name, error.message());
            said = Some(match said {
                Some(before) => and(before, limits),
                None => limits,
            });
        }
    }
    (workstations, said)
}
