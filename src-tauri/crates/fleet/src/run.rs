//! Operations: checked against a fresh listing, sent once, done when their effect is seen.
//!
//! Nothing here repeats a command that changes something. When the connection breaks after a command was sent, the
//! workstation is looked at again and the result says what was found.

mod android;
mod apps;
mod arrange;
mod backup;
mod change;
mod checks;
mod create;
mod desktop;
mod files;
mod give_desktop_back;
mod lifecycle;
mod power;
mod repair;
mod settings;
mod verify_settings;
mod work;

use std::rc::Rc;

use breaker::Outcome;
use messages::phases;
use workstation::GoingDown;

use self::work::{Stop, Work};
use crate::{
    operation::{
        policy::policy,
        result::OperationResult,
        task::{EmulatorTask, Job, Task, WorkstationTask},
    },
    worker::WorkstationWorker,
};

/// Carries out one job. Dropping the future gives it up: what was sent is not undone, and the permit is returned.
pub(crate) async fn run(worker: &Rc<WorkstationWorker>, job: &Job) -> OperationResult {
    let policy = policy(job.kind);
    let _turn = worker.turn(policy.queue).await;
    let opts = policy.opts().deadline(policy.limit(&worker.timing()));
    let permit = match worker.admit(policy.op, opts).await {
        Ok(permit) => permit,
        Err(refusal) => return refusal.into(),
    };
    worker.begin(job.id, phases::checking());
    let work = Work { worker, id: job.id, permit: &permit, begun: false };
    let ended = match &job.task {
        Task::Emulator(target, task) => match task {
            EmulatorTask::Start => work.start(target).await,
            EmulatorTask::Stop => work.stop(target).await,
            EmulatorTask::Restart => work.restart(target).await,
            EmulatorTask::Kill => work.kill(target).await,
            EmulatorTask::RestoreConfig => work.restore_config(target).await,
            EmulatorTask::Delete => work.delete(target).await,
            EmulatorTask::Clone { title, fresh } => work.clone_of(target, title, *fresh).await,
            EmulatorTask::Rename(title) => work.rename(target, title).await,
            EmulatorTask::Modify(settings) => work.modify(target, settings).await,
            EmulatorTask::InstallApp(file) => work.install_app(target, file).await,
            EmulatorTask::UninstallApp(package) => work.uninstall_app(target, package).await,
            EmulatorTask::StartApp(package) => work.start_app(target, package).await,
            EmulatorTask::StopApp(package) => work.stop_app(target, package).await,
            EmulatorTask::Adb(command) => work.adb(target, command).await,
            EmulatorTask::SetLocation(place) => work.set_location(target, *place).await,
            EmulatorTask::SetProperty { key, property } => work.set_property(target, key, property).await,
            EmulatorTask::AdbDebugging(on) => work.adb_debugging(target, *on).await,
            EmulatorTask::Backup(file) => work.backup(target, file).await,
            EmulatorTask::Restore(file) => work.restore(target, file).await,
        },
        Task::Workstation(task) => match task {
            WorkstationTask::Create { title, settings } => work.create(title, settings).await,
            WorkstationTask::GlobalSettings(settings) => work.change_all(*settings).await,
            WorkstationTask::ArrangeWindows => work.arrange_windows().await,
            WorkstationTask::EndVbox => work.end_vbox().await,
            WorkstationTask::SendFile(file) => work.send_file(file).await,
            WorkstationTask::RemoveFile(name) => work.remove_file(name).await,
            WorkstationTask::GoDown(GoingDown::Restart) => work.restart_windows().await,
            WorkstationTask::GoDown(GoingDown::ShutDown) => work.shut_down().await,
            WorkstationTask::Wake => work.wake().await,
            WorkstationTask::GiveDesktopBack => work.give_desktop_back().await,
        },
    };
    let (result, outcome) = match ended {
        Ok(result) => (result, Outcome::Success),
        Err(Stop { result, outcome }) => (*result, outcome),
    };
    worker.settle(permit, &outcome);
    result
}
