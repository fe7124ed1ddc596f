//! A script's side: hands its question to the running program, and ends with a code that says how it went.

use std::{io, process::ExitCode, time::Duration};

use fleet::script::ScriptRequest;
use messages::commandline;

use crate::{
    options::ScriptCommand,
    places::Places,
    script::{
        Answer, Exit, Question,
        channel::{self, ChannelError, LONGEST_ANSWER, LONGEST_QUESTION},
        print, waits,
    },
};

/// How long the running program may take to answer what does not wait for the end of anything.
const ANSWER: Duration = Duration::from_mins(1);

/// Asks, prints the answer and says with what the process ends.
pub(crate) fn ask(command: &ScriptCommand, places: Option<&Places>) -> ExitCode {
    let (request, json) = command.request();
    let asked = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime.block_on(exchange(&request, places)),
        Err(error) => Err(ChannelError::Io(error)),
    };
    let exit = match asked {
        Ok(Some(answer)) => print::answer(&answer, json, waits(&request)),
        Ok(None) => print::sorry(&commandline::no_window(), Exit::NoWindow),
        Err(ChannelError::TooLong(LONGEST_QUESTION)) => {
            print::sorry(&commandline::too_long(), Exit::NotUnderstood)
        }
        Err(ChannelError::NotUnderstood(_)) => print::sorry(&commandline::other_version(), Exit::NoAnswer),
        Err(error) => print::sorry(&commandline::no_answer(error.to_string()), Exit::NoAnswer),
    };
    ExitCode::from(exit as u8)
}

/// The answer; nothing where no program is running.
async fn exchange(request: &ScriptRequest, places: Option<&Places>) -> Result<Option<Answer>, ChannelError> {
    let Some(places) = places else { return Ok(None) };
    let question = Question::of(request);
    if serde_json::to_vec(&question)?.len() > LONGEST_QUESTION {
        return Err(ChannelError::TooLong(LONGEST_QUESTION));
    }
    let mut stream = match channel::connect(places).await {
        Ok(stream) => stream,
        Err(error) if is_nobody(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    channel::send(&mut stream, &question).await?;
    // Each operation has a deadline of its own; if the program ends meanwhile, so does the channel.
    channel::receive(&mut stream, LONGEST_ANSWER, (!waits(request)).then_some(ANSWER)).await.map(Some)
}

/// Whether nobody listens: there is no socket, or one that a program left behind that has crashed.
fn is_nobody(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
}
