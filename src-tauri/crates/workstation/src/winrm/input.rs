//! Input for the commands of a shell. The library takes it only through its handle of a shell, which borrows the client: so each
//! handle lives in a future that owns both, and that future goes on only inside a call. What is said on the way of a login is heard
//! there (`logon.rs`), and a call that is given up gives up its connection, as all calls do.

use std::{
    future::Future,
    mem::ManuallyDrop,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::{mpsc, oneshot};
use winrm_rs::{WinrmClient, WinrmError};

/// Handles that are kept: a session has one shell at a time, and those that it could not delete need no input.
const MAX_HANDLES: usize = 4;

type Answer<T> = oneshot::Sender<Result<T, WinrmError>>;

/// What a handle is asked for.
enum HandleCall {
    Send { command: String, bytes: Vec<u8>, end: bool, answer: Answer<()> },
    Close(Answer<()>),
}

/// The library's handle of an open shell.
pub(super) struct ShellHandle {
    asks: mpsc::Sender<HandleCall>,
    life: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl ShellHandle {
    /// Opens a shell; its id, and its handle.
    pub(super) async fn open(client: Arc<WinrmClient>, host: String) -> Result<(String, Self), WinrmError> {
        let (asks, asked) = mpsc::channel(1);
        let (opened, id) = oneshot::channel();
        let mut handle = Self { asks, life: Box::pin(live(client, host, opened, asked)) };
        let id = handle.answer(id).await?;
        Ok((id, handle))
    }

    /// Gives a command input, to its end if there is no more.
    pub(super) async fn send(&mut self, command: &str, bytes: Vec<u8>, end: bool) -> Result<(), WinrmError> {
        let (answer, sent) = oneshot::channel();
        self.ask(HandleCall::Send { command: command.to_owned(), bytes, end, answer }, sent).await
    }

    /// Deletes the shell.
    pub(super) async fn close(mut self) -> Result<(), WinrmError> {
        let (answer, closed) = oneshot::channel();
        self.ask(HandleCall::Close(answer), closed).await
    }

    async fn ask(
        &mut self,
        ask: HandleCall,
        answer: oneshot::Receiver<Result<(), WinrmError>>,
    ) -> Result<(), WinrmError> {
        // There is room: each ask is answered before the next one.
        if self.asks.try_send(ask).is_err() {
            return Err(WinrmError::Cancelled);
        }
        self.answer(answer).await
    }

    async fn answer<T>(
        &mut self,
        mut answer: oneshot::Receiver<Result<T, WinrmError>>,
    ) -> Result<T, WinrmError> {
        tokio::select! {
            biased;
            answered = &mut answer => answered.unwrap_or(Err(WinrmError::Cancelled)),
            // Its last answer was given before it ended.
            () = self.life.as_mut() => answer.try_recv().unwrap_or(Err(WinrmError::Cancelled)),
        }
    }
}

async fn live(
    client: Arc<WinrmClient>,
    host: String,
    opened: Answer<String>,
    mut asked: mpsc::Receiver<HandleCall>,
) {
    let shell = match client.open_shell(&host).await {
        // A handle that is dropped only complains that it was; shells are deleted by their ids here.
        Ok(shell) => ManuallyDrop::new(shell),
        Err(error) => return drop(opened.send(Err(error))),
    };
    drop(opened.send(Ok(shell.shell_id().to_owned())));
    loop {
        match asked.recv().await {
            Some(HandleCall::Send { command, bytes, end, answer }) => {
                drop(answer.send(shell.send_input(&command, &bytes, end).await));
            }
            Some(HandleCall::Close(answer)) => {
                return drop(answer.send(ManuallyDrop::into_inner(shell).close().await));
            }
            None => return,
        }
    }
}

/// The handles of a client's shells, by their ids. One that is used is not among them.
#[derive(Default)]
pub(super) struct ShellHandles(Mutex<Vec<(String, ShellHandle)>>);

impl ShellHandles {
    pub(super) fn keep(&self, shell: String, handle: ShellHandle) {
        let mut handles = self.lock();
        if handles.len() == MAX_HANDLES {
            handles.remove(0);
        }
        handles.push((shell, handle));
    }

    pub(super) fn take(&self, shell: &str) -> Option<ShellHandle> {
        let mut handles = self.lock();
        let place = handles.iter().position(|(id, _)| id == shell)?;
        Some(handles.remove(place).1)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(String, ShellHandle)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
