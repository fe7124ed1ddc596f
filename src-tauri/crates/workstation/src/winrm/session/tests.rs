//! Against a made-up workstation, in made-up time.

use std::{
    collections::VecDeque,
    future::pending,
    sync::{Mutex as StdMutex, MutexGuard},
};

use tokio::time::{Instant, sleep, timeout};

use super::*;
use crate::winrm::{
    login_budget::Attempts,
    translate::Fault,
    transport::{Polled, Seam},
};

type Step<T> = (Duration, Result<T, Fault>);

/// What the workstation will do: each answer comes after its time; where none is prepared, none comes.
#[derive(Default)]
struct Script {
    create: VecDeque<Step<&'static str>>,
    command: VecDeque<Step<&'static str>>,
    receive: VecDeque<Step<Polled>>,
    terminate: VecDeque<Step<()>>,
    delete: VecDeque<Step<()>>,
    /// The connection that the next call would use is gone, which takes a second to see.
    gone: bool,
    /// Nothing comes back, not even a challenge.
    silent: bool,
    /// Every call that was made.
    calls: Vec<String>,
}

#[derive(Clone, Default)]
struct Fake(Arc<StdMutex<Script>>);

impl Fake {
    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().unwrap()
    }

    fn calls(&self) -> String {
        self.script().calls.join(" ")
    }

    async fn play<T>(
        &self,
        call: &str,
        steps: impl FnOnce(&mut Script) -> &mut VecDeque<Step<T>>,
    ) -> Result<T, Fault> {
        let (step, gone) = {
            let mut script = self.script();
            script.calls.push(call.to_owned());
            (steps(&mut script).pop_front(), std::mem::take(&mut script.gone))
        };
        // As the library says it.
        if gone {
            sleep(Duration::from_secs(1)).await;
            tracing::debug!(target: "winrm_rs::transport", "reused dedicated connection is gone");
            tokio::task::yield_now().await;
            self.script().calls.push("logs-on".to_owned());
        }
        if gone || (call == "create" && !self.script().silent) {
            tracing::debug!(target: "winrm_rs::ntlm::challenge", "NTLM Type 2 received");
        }
        let Some((after, answer)) = step else { return pending().await };
        sleep(after).await;
        answer
    }
}

impl Seam for Fake {
    fn fresh(&self) -> Result<Self, Error> {
        self.script().calls.push("fresh".to_owned());
        Ok(self.clone())
    }
    fn sends_password_always(&self) -> bool {
        false
    }
    async fn knock(&self) -> Result<(), Error> {
        self.script().calls.push("knock".to_owned());
        Ok(())
    }
    async fn greet(&self) -> Result<Option<String>, Error> {
        Ok(None)
    }
    async fn create_shell(&self) -> Result<String, Fault> {
        self.play("create", |s| &mut s.create).await.map(str::to_owned)
    }
    async fn execute_command(&self, shell: &str, line: &str) -> Result<String, Fault> {
        self.play(&format!("{line}@{shell}"), |s| &mut s.command).await.map(str::to_owned)
    }
    async fn receive_output(&self, _shell: &str, _command: &str) -> Result<Polled, Fault> {
        self.play("receive", |s| &mut s.receive).await
    }
    async fn signal_terminate(&self, _shell: &str, command: &str) -> Result<(), Fault> {
        self.play(&format!("end-{command}"), |s| &mut s.terminate).await
    }
    async fn query(&self, _wql: &str) -> Result<String, Fault> {
        panic!("nothing is asked of WMI here")
    }

    async fn delete_shell(&self, shell: &str) -> Result<(), Fault> {
        self.play(&format!("delete-{shell}"), |s| &mut s.delete).await
    }
}

fn after<T>(seconds: u64, answer: T) -> Step<T> {
    (Duration::from_secs(seconds), Ok(answer))
}

fn rejected<T>() -> Step<T> {
    (Duration::ZERO, Err(Fault::Rejected))
}

fn broken<T>() -> Step<T> {
    (Duration::ZERO, Err(Fault::Failed(Error::perhaps(Cause::Reset("broken".into())))))
}

fn done() -> Polled {
    Polled { stdout: b"out".to_vec(), exit_code: Some(0), done: true, ..Polled::default() }
}

/// A workstation that does everything at once, as often as anybody needs it.
fn willing() -> Fake {
    let fake = Fake::default();
    {
        let mut script = fake.script();
        script.create = (0..9).map(|_| after(0, "S")).collect();
        script.command = (0..9).map(|_| after(0, "C")).collect();
        script.terminate = (0..9).map(|_| after(0, ())).collect();
        script.delete = (0..9).map(|_| after(0, ())).collect();
    }
    fake
}

fn core(fake: &Fake) -> Arc<Core<Fake>> {
    Core::new(fake.clone(), Attempts::default(), Timeouts::default(), Refusals::Confirmed)
}

fn limits(seconds: u64) -> Limits {
    Limits { deadline: Duration::from_secs(seconds), max_output: 1000 }
}

/// Long enough for every clean-up to have ended.
async fn quiet() {
    sleep(Duration::from_mins(5)).await;
}

#[tokio::test(start_paused = true)]
async fn one_refused_login_is_confirmed_on_a_fresh_client() {
    let fake = willing();
    fake.script().create.push_front(rejected());
    assert_eq!(core(&fake).open(Duration::from_secs(10)).await, Ok(()));
    assert_eq!(fake.calls(), "create fresh create");
}

#[tokio::test(start_paused = true)]
async fn two_refused_logins_are_a_refused_password_and_the_last_word() {
    let fake = willing();
    fake.script().command = [rejected(), rejected(), after(0, "C")].into();
    let core = core(&fake);
    let refused = core.run("x", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert_eq!(refused, Error::unsent(Cause::PasswordRefused));
    assert_eq!(core.run("x", limits(10), Repeat::Idempotent).await.unwrap_err(), refused);
    drop(core.close().await);
    assert_eq!(fake.calls(), "create x@S fresh x@S");
}

#[tokio::test(start_paused = true)]
async fn a_login_refused_to_the_clean_up_counts_and_is_not_tried_again_for_it() {
    let fake = willing();
    fake.script().receive = [after(0, done())].into();
    fake.script().terminate = [rejected()].into();
    fake.script().command = [after(0, "C"), rejected()].into();
    let core = core(&fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    let error = core.run("y", limits(10), Repeat::Never).await.unwrap_err();
    assert_eq!(error.cause(), &Cause::PasswordRefused);
    assert_eq!(fake.calls(), "create x@S receive end-C fresh y@S");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_succeeds_makes_former_refusals_forgotten() {
    let fake = willing();
    fake.script().create = [rejected(), after(0, "S")].into();
    fake.script().command = [rejected(), after(0, "C")].into();
    fake.script().receive = [after(0, done())].into();
    assert!(core(&fake).run("x", limits(10), Repeat::Never).await.is_ok());
}

/// Sessions of one account, each with a workstation of its own.
fn sharing(attempts: &Attempts, fake: &Fake) -> Arc<Core<Fake>> {
    Core::new(fake.clone(), attempts.clone(), Timeouts::default(), Refusals::Confirmed)
}

#[tokio::test(start_paused = true)]
async fn sessions_of_one_account_try_a_wrong_password_twice_together() {
    let attempts = Attempts::default();
    let fakes: Vec<Fake> = (0..9).map(|_| willing()).collect();
    for fake in &fakes {
        fake.script().create = [rejected(), rejected()].into();
    }
    let runs = fakes.iter().map(|fake| {
        let core = sharing(&attempts, fake);
        tokio::spawn(async move { core.run("x", limits(10), Repeat::Never).await })
    });
    for run in runs.collect::<Vec<_>>() {
        assert_eq!(run.await.unwrap().unwrap_err().cause(), &Cause::PasswordRefused);
    }
    let logins: usize = fakes.iter().map(|fake| fake.calls().matches("create").count()).sum();
    assert_eq!(logins, 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_connection_is_gone_logs_on_only_in_its_turn() {
    let attempts = Attempts::default();
    let fake = willing();
    fake.script().receive = (0..3).map(|_| after(0, done())).collect();
    let core = sharing(&attempts, &fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    for pause in [0, 15] {
        sleep(Duration::from_secs(pause)).await;
        fake.script().gone = true;
        let others = [attempts.try_begin().unwrap().unwrap(), attempts.try_begin().unwrap().unwrap()];
        let began = Instant::now();
        let freed = async {
            sleep(Duration::from_secs(4)).await;
            assert!(!fake.calls().ends_with("logs-on"), "{}", fake.calls());
            drop(others);
        };
        let (ran, ()) = tokio::join!(core.run("y", limits(10), Repeat::Never), freed);
        ran.unwrap();
        assert_eq!(began.elapsed(), Duration::from_secs(4));
    }
    sleep(Duration::from_secs(5)).await;
    fake.script().gone = true;
    let others = [attempts.try_begin().unwrap().unwrap(), attempts.try_begin().unwrap().unwrap()];
    let waiting = async {
        sleep(Duration::from_secs(2)).await;
        others.into_iter().for_each(crate::winrm::login_budget::Attempt::refused);
    };
    let (ran, ()) = tokio::join!(core.run("z", limits(10), Repeat::Never), waiting);
    let error = ran.unwrap_err();
    assert_eq!((error.cause(), error.may_have_been_carried_out()), (&Cause::PasswordRefused, false));
    assert!(fake.calls().ends_with("z@S knock"), "nobody logs on any more: {}", fake.calls());
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_over_a_connection_that_is_there_takes_nobodys_place() {
    let attempts = Attempts::default();
    let fake = willing();
    fake.script().receive = (0..2).map(|_| after(4, done())).collect();
    let core = sharing(&attempts, &fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    let _others = [attempts.try_begin().unwrap().unwrap(), attempts.try_begin().unwrap().unwrap()];
    let began = Instant::now();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(4));
}

#[tokio::test(start_paused = true)]
async fn a_login_keeps_its_place_until_it_is_answered_or_long_given_up() {
    let attempts = Attempts::default();
    // They take the challenge up and answer no more.
    let hung: Vec<_> = (0..2)
        .map(|_| {
            let core = sharing(&attempts, &Fake::default());
            tokio::spawn(async move { core.run("x", limits(30), Repeat::Never).await })
        })
        .collect();
    tokio::task::yield_now().await;
    let fake = willing();
    fake.script().receive = [after(0, done())].into();
    let waits = sharing(&attempts, &fake);
    let mut tried = 0;
    let began = Instant::now();
    while let Err(error) = waits.run("y", limits(10), Repeat::Never).await {
        assert_eq!(error, Error::unsent(Cause::LoginPending));
        tried += 1;
    }
    assert_eq!((began.elapsed(), tried), (Duration::from_secs(40), 7), "10 s until given up, and 30 s more");
    assert!(fake.calls().starts_with("knock knock"), "{}", fake.calls());
    for run in hung {
        assert_eq!(run.await.unwrap().unwrap_err().cause(), &Cause::NoAnswer);
    }
}

#[tokio::test(start_paused = true)]
async fn a_workstation_that_never_challenges_keeps_nobodys_place() {
    let attempts = Attempts::default();
    let silent = Fake::default();
    silent.script().silent = true;
    let run = sharing(&attempts, &silent).run("x", limits(30), Repeat::Never).await;
    assert_eq!(run.unwrap_err().cause(), &Cause::NoAnswer);
    let _all = [attempts.try_begin().unwrap().unwrap(), attempts.try_begin().unwrap().unwrap()];
}

#[tokio::test(start_paused = true)]
async fn the_caller_does_not_wait_for_the_release_of_its_command() {
    let fake = willing();
    fake.script().receive = [after(0, done()), after(0, done())].into();
    fake.script().terminate = [after(4, ()), after(4, ())].into();
    let core = core(&fake);
    let began = Instant::now();
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    assert_eq!(began.elapsed(), Duration::ZERO);
    core.close().await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(4));
    assert!(fake.calls().ends_with("delete-S"));
}

#[tokio::test(start_paused = true)]
async fn a_silent_program_is_told_from_a_silent_workstation_by_the_answers_to_polls() {
    let fake = willing();
    fake.script().receive = (0..9).map(|_| after(5, Polled::default())).collect();
    fake.script().terminate.clear();
    let began = Instant::now();
    let error = core(&fake).run("x", limits(12), Repeat::Never).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::CommandTimeout { .. }) && error.may_have_been_carried_out());
    assert_eq!(began.elapsed(), Duration::from_secs(12));

    let fake = willing();
    let began = Instant::now();
    let error = core(&fake).run("x", limits(30), Repeat::Never).await.unwrap_err();
    assert_eq!(error.cause(), &Cause::NoAnswer);
    assert_eq!(began.elapsed(), Duration::from_secs(10), "a poll of 5 s and 5 s for the way");
}

#[tokio::test(start_paused = true)]
async fn without_a_poll_answered_the_end_signal_tells_who_is_silent() {
    for (answers, cause) in
        [(true, Cause::CommandTimeout { after: Duration::from_secs(3) }), (false, Cause::NoAnswer)]
    {
        let fake = willing();
        if !answers {
            fake.script().terminate.clear();
        }
        let began = Instant::now();
        let error = core(&fake).run("x", limits(3), Repeat::Never).await.unwrap_err();
        assert_eq!(error.cause(), &cause);
        assert_eq!(began.elapsed(), Duration::from_secs(if answers { 3 } else { 5 }));
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_that_cannot_be_ended_takes_its_shell_with_it() {
    let fake = willing();
    fake.script().terminate = [broken()].into();
    fake.script().receive = [broken(), after(0, done())].into();
    let core = core(&fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap_err();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create x@S receive end-C delete-S create y@S receive end-C");
}

#[tokio::test(start_paused = true)]
async fn a_command_whose_start_was_not_answered_takes_its_shell_with_it() {
    let fake = willing();
    fake.script().command = [broken()].into();
    let error = core(&fake).run("x", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert!(error.may_have_been_carried_out());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S");
}

#[tokio::test(start_paused = true)]
async fn a_command_that_is_left_to_finish_has_its_shell_to_itself_until_its_deadline() {
    let fake = willing();
    fake.script().receive = [broken(), after(0, done()), after(0, done())].into();
    let core = core(&fake);
    core.run("copy", limits(600), Repeat::LeftToFinish).await.unwrap_err();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    sleep(Duration::from_secs(500)).await;
    assert_eq!(fake.calls(), "create copy@S receive create y@S receive end-C");
    sleep(Duration::from_secs(101)).await;
    core.run("z", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert!(fake.calls().ends_with("z@S receive end-C delete-S"), "{}", fake.calls());
}

#[tokio::test(start_paused = true)]
async fn a_command_whose_start_was_not_answered_may_have_started_and_is_left_to_finish_likewise() {
    let fake = willing();
    fake.script().command = [broken()].into();
    core(&fake).run("copy", limits(600), Repeat::LeftToFinish).await.unwrap_err();
    quiet().await;
    assert_eq!(fake.calls(), "create copy@S");
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_goes_away_while_the_command_starts_leaves_nothing_running() {
    let fake = willing();
    fake.script().command = [after(4, "C")].into();
    let core = core(&fake);
    assert!(timeout(Duration::from_secs(1), core.run("x", limits(10), Repeat::Never)).await.is_err());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S end-C");
}

#[tokio::test(start_paused = true)]
async fn a_shell_that_opens_too_late_is_kept_and_used() {
    let fake = willing();
    fake.script().create = [after(4, "S")].into();
    fake.script().receive = [after(0, done())].into();
    let core = core(&fake);
    let error = core.run("x", limits(1), Repeat::Never).await.unwrap_err();
    assert_eq!(error, Error::unsent(Cause::NoAnswer));
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create y@S receive end-C");
}

#[tokio::test(start_paused = true)]
async fn commands_wait_for_each_other() {
    let fake = willing();
    fake.script().receive = [after(3, done()), after(3, done())].into();
    let core = core(&fake);
    let began = Instant::now();
    let (a, b) =
        tokio::join!(core.run("x", limits(10), Repeat::Never), core.run("y", limits(10), Repeat::Never));
    assert!(a.is_ok() && b.is_ok());
    assert_eq!(began.elapsed(), Duration::from_secs(6));
}

#[tokio::test(start_paused = true)]
async fn answers_that_say_nothing_again_and_again_are_damaged_answers() {
    let fake = willing();
    fake.script().receive = (0..99).map(|_| after(0, Polled::default())).collect();
    let error = core(&fake).run("x", limits(30), Repeat::Never).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::Truncated(_)));
}

#[tokio::test(start_paused = true)]
async fn closing_waits_for_a_running_command_no_longer_than_for_its_clean_up() {
    let fake = willing();
    fake.script().terminate.clear();
    let core = core(&fake);
    drop(timeout(Duration::from_secs(1), core.run("x", limits(60), Repeat::Never)).await);
    core.close().await.unwrap();
    assert_eq!(fake.calls(), "create x@S receive end-C delete-S");
}

#[cfg(debug_assertions)]
#[tokio::test(flavor = "multi_thread")]
#[should_panic(expected = "as if the password were wrong")]
async fn a_multi_thread_runtime_is_refused() {
    core(&Fake::default());
}

#[test]
fn a_session_may_outlive_its_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let core = runtime.block_on(async {
        let core = core(&willing());
        core.open(Duration::from_secs(1)).await.unwrap();
        core
    });
    drop(runtime);
    drop(core.closing());
}

#[tokio::test(start_paused = true)]
async fn a_shell_that_could_not_be_deleted_is_deleted_after_the_next_command() {
    let fake = willing();
    {
        let mut script = fake.script();
        script.create = ["OLD", "NEW"].map(|id| after(0, id)).into();
        script.receive = [broken(), after(0, done())].into();
        script.terminate.push_front(broken());
        script.delete.push_front(broken());
    }
    let core = core(&fake);
    core.run("one", limits(10), Repeat::Never).await.unwrap_err();
    quiet().await;
    assert!(fake.calls().ends_with("delete-OLD"), "{}", fake.calls());
    core.run("two", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert!(fake.calls().ends_with("two@NEW receive end-C delete-OLD"), "{}", fake.calls());
    core.close().await.unwrap();
    assert!(fake.calls().ends_with("delete-OLD delete-NEW"), "{}", fake.calls());
}

fn over_quota<T>() -> Step<T> {
    (Duration::ZERO, Err(Fault::Answered(Error::unsent(Cause::Quota("operations".into())))))
}

#[tokio::test(start_paused = true)]
async fn a_quota_costs_its_shell_and_what_changes_nothing_is_sent_again() {
    let fake = willing();
    fake.script().create = [after(0, "S"), after(0, "T")].into();
    fake.script().command = [over_quota(), after(0, "C")].into();
    fake.script().receive = [after(0, done())].into();
    core(&fake).run("x", limits(10), Repeat::Idempotent).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S create x@T receive end-C");
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_once_finds_a_new_shell_only_the_next_time() {
    let fake = willing();
    fake.script().create = [after(0, "S"), after(0, "T"), after(0, "U")].into();
    fake.script().command = [over_quota(), over_quota(), over_quota()].into();
    let core = core(&fake);
    let refused = core.run("x", limits(10), Repeat::Never).await.unwrap_err();
    assert!(matches!(refused.cause(), Cause::Quota(_)) && !refused.may_have_been_carried_out());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S");
    // The new shell may be refused as well: there is no third one for the same call.
    let refused = core.run("y", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert!(matches!(refused.cause(), Cause::Quota(_)));
    quiet().await;
    assert!(fake.calls().ends_with("create y@T delete-T create y@U delete-U"), "{}", fake.calls());
}
