//! The running program's side: it answers scripts, one task each. Whatever comes in, it costs a bounded time and memory, and the
//! window goes on.

use std::{sync::Arc, time::Duration};

use fleet::{Error, script::ScriptRequest};
use messages::commandline;
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Instant,
};

use crate::{
    app::App,
    places::Places,
    script::{
        Answer, Question, Status, VERSION, Why,
        channel::{self, ChannelError, LONGEST_QUESTION, Listener, PATIENCE},
    },
};

/// Scripts that are heard at once. Each answer is in memory until it was read.
const AT_ONCE: usize = 8;
/// How long a whole question may take, however slowly it drips in.
const QUESTION: Duration = Duration::from_secs(30);
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
    let room = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let stream = match listener.accept().await {
            Ok(stream) => stream,
            Err(error) => {
                tracing::warn!(%error, "a script could not be heard");
                tokio::time::sleep(REST).await;
                continue;
            }
        };
        let permit = Arc::clone(&room).try_acquire_owned().ok();
        let app = app.clone();
        tokio::spawn(async move {
            if let Err(error) = converse(stream, app, permit).await {
                tracing::info!(%error, "a script was not answered");
            }
        });
    }
}

async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    app: App,
    permit: Option<OwnedSemaphorePermit>,
) -> Result<(), ChannelError> {
    if permit.is_none() {
        let full = Answer::Not { why: Why::Failed, sentence: commandline::too_many() };
        // Not waited for: whoever fills the room with connections is not read from either.
        return tokio::time::timeout(PATIENCE, channel::send(&mut stream, &full))
            .await
            .map_err(|_| ChannelError::Silent)?;
    }
    let question = channel::receive::<Question>(&mut stream, LONGEST_QUESTION, Some(PATIENCE));
    let question = tokio::time::timeout_at(Instant::now() + QUESTION, question).await;
    let answer = match question.map_err(|_| ChannelError::Silent)? {
        Ok(question) => tokio::select! {
            answer = answer(question, app) => answer,
            // A script that has gone needs no answer; what it asked for goes on.
            () = gone(&mut stream) => return Ok(()),
        },
        Err(ChannelError::NotUnderstood(error)) => {
            tracing::info!(%error, "a script's question is not understood");
            not(Why::Failed, commandline::other_version())
        }
        Err(error) => return Err(error),
    };
    channel::send(&mut stream, &answer).await?;
    Ok(())
}

/// Ends when the other side has ended. What it says after its question is not listened to.
async fn gone(stream: &mut (impl AsyncRead + Unpin)) {
    let mut after = [0; 64];
    while !matches!(stream.read(&mut after).await, Ok(0) | Err(_)) {}
}

async fn answer(question: Question, app: App) -> Answer {
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
            ScriptRequest::Run { command, all, wait: true } => Ready::Later(fleet.script_run(&command, all)?),
            ScriptRequest::Run { command, all, wait: false } => {
                Ready::Now(Answer::Run { outcomes: fleet.script_run(&command, all)?.outcomes() })
            }
        })
    };
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(Ok(Ready::Now(answer))) => answer,
        Ok(Ok(Ready::Later(run))) => Answer::Run { outcomes: run.ended().await.outcomes() },
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

fn not(why: Why, sentence: messages::Message) -> Answer {
    Answer::Not { why, sentence }
}
