//! Against a made-up workstation, in made-up time.

use std::{
    collections::VecDeque,
    future::pending,
    sync::{Mutex as StdMutex, MutexGuard},
};

use tokio::time::{Instant, sleep, timeout};

use super::*;
use crate::winrm::{
    login_budget::LoginBudget,
    translate::Fault,
    transport::{Polled, WinrmTransport},
};

mod commands;
mod logins;
mod shells;

type Step<T> = (Duration, Result<T, Fault>);

/// What the workstation will do: each answer comes after its time; where none is prepared, none comes.
#[derive(Default)]
struct Script {
    create: VecDeque<Step<&'static str>>,
    command: VecDeque<Step<&'static str>>,
    receive: VecDeque<Step<Polled>>,
    input: VecDeque<Step<()>>,
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

impl WinrmTransport for Fake {
    fn fresh(&self) -> Result<Self, Error> {
        self.script().calls.push("fresh".to_owned());
        Ok(self.clone())
    }
    fn sends_password_always(&self) -> bool {
        false
    }
    async fn probe(&self) -> Result<(), Error> {
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
    async fn send_input(&self, _shell: &str, command: &str, bytes: &[u8], end: bool) -> Result<(), Fault> {
        let end = if end { "-end" } else { "" };
        self.play(&format!("{}>{command}{end}", bytes.len()), |s| &mut s.input).await
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
    Core::new(fake.clone(), LoginBudget::default(), Timeouts::default(), Refusals::Confirmed)
}

fn limits(seconds: u64) -> CommandLimits {
    CommandLimits { deadline: Duration::from_secs(seconds), max_output: 1000 }
}

/// Long enough for every clean-up to have ended.
async fn quiet() {
    sleep(Duration::from_mins(5)).await;
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
