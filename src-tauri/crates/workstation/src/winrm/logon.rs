//! When the client library logs on.
//!
//! It does so in the middle of a call, and by itself where a connection that it kept is gone. It says both in its log and
//! nowhere else. So its log is listened to while a call goes on, on that thread only; whoever listens otherwise still
//! hears everything.

use std::{cell::RefCell, fmt, future::poll_fn, pin::Pin, sync::LazyLock, task::Poll};

use tracing::{
    Dispatch, Event, Level, Metadata, Subscriber, dispatcher,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span,
    subscriber::Interest,
};

/// What is heard of a call.
pub(crate) enum Heard<T> {
    /// The connection that was kept is gone. Nothing was sent; the call logs on as soon as it goes on.
    Gone,
    /// The workstation has sent its challenge; the answer to it is a login.
    Challenged,
    /// The call's result.
    Answer(T),
}

/// Goes on with a call until something is heard of it.
pub(crate) async fn hear<F: Future>(mut calling: Pin<&mut F>) -> Heard<F::Output> {
    poll_fn(|context| {
        let listening = Listening::begin();
        let polled = dispatcher::with_default(&EAR, || calling.as_mut().poll(context));
        let said = Listening::heard();
        drop(listening);
        match (polled, said) {
            (Poll::Ready(answer), _) => Poll::Ready(Heard::Answer(answer)),
            (Poll::Pending, Some(Said::Gone)) => Poll::Ready(Heard::Gone),
            (Poll::Pending, Some(Said::Challenged)) => Poll::Ready(Heard::Challenged),
            (Poll::Pending, None) => Poll::Pending,
        }
    })
    .await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Gone,
    Challenged,
}

impl Said {
    /// By where it is said and how it begins, as winrm-rs 2.0.1 has it. Tests against two servers fail when that changes.
    fn all() -> [(&'static str, &'static str, Self); 2] {
        [
            ("winrm_rs::transport", "reused dedicated connection is gone", Self::Gone),
            ("winrm_rs::ntlm::challenge", "NTLM Type 2 received", Self::Challenged),
        ]
    }
}

thread_local! {
    static CALL: RefCell<Option<Call>> = const { RefCell::new(None) };
}

/// The call that is going on just now on this thread.
struct Call {
    /// Whoever else listens.
    others: Dispatch,
    said: Option<Said>,
}

/// Ends with itself, also where a call panics.
struct Listening;

impl Listening {
    fn begin() -> Self {
        let others = dispatcher::get_default(Dispatch::clone);
        CALL.set(Some(Call { others, said: None }));
        Self
    }

    fn heard() -> Option<Said> {
        CALL.with_borrow(|call| call.as_ref()?.said)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        CALL.set(None);
    }
}

static EAR: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Ear));

struct Ear;

impl Ear {
    fn is_meant(metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        metadata.is_event()
            && *metadata.level() == Level::DEBUG
            && Said::all().iter().any(|(place, ..)| *place == target)
    }
}

/// Asks whoever else listens. A span may be left after the call in which it was entered.
fn others<T>(ask: impl FnOnce(&Dispatch) -> T) -> T {
    let others = CALL.with_borrow(|call| call.as_ref().map(|call| call.others.clone()));
    ask(&others.unwrap_or_else(|| dispatcher::get_default(Dispatch::clone)))
}

impl Subscriber for Ear {
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if Self::is_meant(metadata) { Interest::always() } else { Interest::never() }
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::DEBUG)
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        Self::is_meant(metadata) || others(|others| others.enabled(metadata))
    }

    fn event(&self, event: &Event<'_>) {
        if Self::is_meant(event.metadata()) {
            let mut message = Message(String::new());
            event.record(&mut message);
            let target = event.metadata().target();
            let said = Said::all()
                .into_iter()
                .find(|(place, text, _)| *place == target && message.0.starts_with(text));
            if let Some((.., said)) = said {
                CALL.with_borrow_mut(|call| {
                    if let Some(call) = call {
                        call.said = Some(said);
                    }
                });
            }
        }
        others(|others| {
            if others.enabled(event.metadata()) {
                others.event(event);
            }
        });
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        others(|others| others.new_span(attributes))
    }

    fn record(&self, span: &span::Id, values: &span::Record<'_>) {
        others(|others| others.record(span, values));
    }

    fn record_follows_from(&self, span: &span::Id, follows: &span::Id) {
        others(|others| others.record_follows_from(span, follows));
    }

    fn enter(&self, span: &span::Id) {
        others(|others| others.enter(span));
    }

    fn exit(&self, span: &span::Id) {
        others(|others| others.exit(span));
    }

    fn clone_span(&self, span: &span::Id) -> span::Id {
        others(|others| others.clone_span(span))
    }

    fn try_close(&self, span: span::Id) -> bool {
        others(|others| others.try_close(span))
    }
}

/// An event's text.
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        pin::pin,
        sync::{Arc, Mutex},
    };

    use tokio::task::yield_now;

    use super::*;

    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Log {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn a_login_is_heard_and_everybody_else_hears_everything() {
        let log = Log::default();
        let writer = log.clone();
        let listens = tracing_subscriber::fmt()
            .with_max_level(Level::DEBUG)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        let _guard = tracing::subscriber::set_default(listens);
        let mut calling = pin!(async {
            tracing::debug!(target: "winrm_rs::transport", "sending");
            yield_now().await;
            tracing::debug!(target: "winrm_rs::transport", "reused dedicated connection is gone and so on");
            yield_now().await;
            tracing::debug_span!("within").in_scope(|| tracing::info!("something else"));
            tracing::debug!(target: "winrm_rs::ntlm::challenge", "NTLM Type 2 received");
            yield_now().await;
            tracing::trace!("too fine");
            7
        });
        assert!(matches!(hear(calling.as_mut()).await, Heard::Gone));
        assert!(matches!(hear(calling.as_mut()).await, Heard::Challenged));
        assert!(matches!(hear(calling.as_mut()).await, Heard::Answer(7)));
        let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        for said in ["sending", "connection is gone", "within: ", "something else", "Type 2"] {
            assert!(text.contains(said), "{said:?} is missing:\n{text}");
        }
        assert!(!text.contains("too fine"), "{text}");
    }

    #[tokio::test]
    async fn a_login_is_heard_where_nobody_else_listens() {
        let mut calling = pin!(async {
            tracing::debug!(target: "winrm_rs::transport", "reused dedicated connection is gone");
            yield_now().await;
        });
        assert!(matches!(hear(calling.as_mut()).await, Heard::Gone));
        assert!(matches!(hear(calling).await, Heard::Answer(())));
    }
}
