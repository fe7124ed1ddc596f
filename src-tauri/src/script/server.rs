//! The running program's side: it answers scripts, one task each. Whatever comes in, it costs a bounded time and memory, and the
//! window goes on.

use std::{sync::Arc, time::Duration};

use fleet::{Error, script::ScriptRequest};
use messages::commandline;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite},
    sync::{OwnedSemaphorePermit, Semaphore},
};

use crate::{
    app::App,
    places::Places,
    script::{
        Answer, Question, Status, VERSION, Why,
        channel::{self, ChannelError, LONGEST_QUESTION, Listener, PATIENCE},
        waits,
    },
};

/// Scripts that are heard at once: others wait until there is room. Each answer is in memory until it was read.
const AT_ONCE: usize = 8;
/// Scripts that wait for the end of what they asked for.
const WAITING: usize = 64;
/// How long a whole question may take, however slowly it drips in, and how long reading the whole answer.
const QUESTION: Duration = Duration::from_secs(30);
const ANSWER: Duration = Duration::from_mins(1);
/// How long nobody is listened to after a failure of the system, so that it does not keep the processor busy.
const REST: Duration = Duration::from_secs(1);

/// Answers scripts until the program ends. Where no channel can be opened the program goes on without.
pub(crate) fn listen(app: App, places: Places) {
    tauri::async_runtime::spawn(async move {
        match channel::open(&places).await {
            Ok(mut listener) => {
                tracing::info!("scripts are answered");
                answer_all(&mut listener, app).await;
            }
            Err(error) => tracing::warn!(%error, "scripts are not answered: no channel could be opened"),
        }
    });
}

async fn answer_all(listener: &mut Listener, app: App) {
    let (room, waiting) = (Arc::new(Semaphore::new(AT_ONCE)), Arc::new(Semaphore::new(WAITING)));
    loop {
        // It is never closed.
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
        let stream = match listener.accept().await {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "a script could not be heard");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        let (app, waiting) = (app.clone(), Arc::clone(&waiting));
        tokio::spawn(async move {
            if let Err(error) = converse(stream, app, permit, &waiting).await {
                tracing::info!(%error, "a script was not answered");
            }
        });
    }
}

async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    app: App,
    permit: OwnedSemaphorePermit,
    waiting: &Semaphore,
) -> Result<(), ChannelError> {
    let mut permit = Some(permit);
    let question = channel::receive::<Question>(&mut stream, LONGEST_QUESTION, Some(PATIENCE));
    let question = tokio::time::timeout(QUESTION, question).await;
    let answer = match question.map_err(|_| ChannelError::Silent)? {
        Ok(question) => tokio::select! {
            answer = answer(question, app, &mut permit, waiting) => answer,
            // A script that has gone needs no answer; what it asked for goes on.
            () = gone(&mut stream) => return Ok(()),
        },
        Err(ChannelError::NotUnderstood(error)) => {
            tracing::info!(%error, "a script's question is not understood");
            not(Why::Failed, commandline::other_version())
        }
        Err(error) => return Err(error),
    };
    let sent = tokio::time::timeout(ANSWER, channel::send(&mut stream, &answer)).await;
    sent.map_err(|_| ChannelError::Silent)?
}

/// Ends when the other side has ended. What it says after its question is not listened to.
async fn gone(stream: &mut (impl AsyncRead + Unpin)) {
    let mut after = [0; 64];
    while !matches!(stream.read(&mut after).await, Ok(0) | Err(_)) {}
}

async fn answer(
    question: Question,
    app: App,
    permit: &mut Option<OwnedSemaphorePermit>,
    waiting: &Semaphore,
) -> Answer {
    if question.version != VERSION {
        return not(Why::Failed, commandline::other_version());
    }
    let request = match serde_json::from_value::<ScriptRequest>(question.request) {
        Ok(request) => request,
        Err(error) => {
            tracing::info!(%error, "a script's question is not understood");
            return not(Why::Failed, commandline::other_version());
        }
    };
    let waits = waits(&request);
    let _waiting = match waits.then(|| waiting.try_acquire()) {
        Some(Err(_)) => return not(Why::Failed, commandline::too_many()),
        Some(Ok(waiting)) => Some(waiting),
        None => None,
    };
    let fleet = app.fleet();
    // What reads or asks the fleet may wait for locks.
    let work = move || -> Result<_, Error> {
        Ok(match request {
            ScriptRequest::List { filter } => Ready::Now(Answer::List(fleet.script_list(&filter)?)),
            ScriptRequest::Status {} => Ready::Now(Answer::Status(Status {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                demo: app.info().demo,
                fleet: fleet.script_status(),
            })),
            ScriptRequest::Run { command, all, wait } => asked(fleet.script_run(&command, all)?, wait),
            ScriptRequest::RunPlan { name, wait } => asked(fleet.script_plan(&name)?, wait),
        })
    };
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(Ok(Ready::Now(answer))) => answer,
        Ok(Ok(Ready::Later(run))) => {
            // Others are heard meanwhile.
            drop(permit.take());
            Answer::Run(run.ended().await.report())
        }
        Ok(Err(error)) => {
            let sentence = error.message();
            let why = match error {
                Error::NotUnderstood(_) => Why::NotUnderstood,
                Error::NothingMatches(_) => Why::NothingMatches,
                _ => Why::Failed,
            };
            not(why, sentence)
        }
        Err(_) => not(Why::Failed, commandline::closing()),
    }
}

/// An answer that is there, or the work whose end is waited for.
enum Ready {
    Now(Answer),
    Later(fleet::ScriptRun),
}

fn asked(run: fleet::ScriptRun, wait: bool) -> Ready {
    if wait { Ready::Later(run) } else { Ready::Now(Answer::Run(run.report())) }
}

fn not(why: Why, sentence: messages::Message) -> Answer {
    Answer::Not { why, sentence }
}
