//! Desktop notifications, shown on a thread of their own because the desktop's service may be slow or missing.

use std::sync::mpsc;

use fleet::Notice;
use messages::{Language, Message, notices};
use notify_rust::{Notification, NotificationResponse};
use tauri::AppHandle;

use crate::{commands::ShowCause, preferences, window};

/// Notices that may wait for a slow desktop; more are dropped and logged.
const WAITING: usize = 16;

/// Hands notices to the desktop.
#[derive(Clone)]
pub(crate) struct Notifier(mpsc::SyncSender<Notice>);

impl Notifier {
    pub(crate) fn start(app: AppHandle) -> std::io::Result<Self> {
        let (sender, notices) = mpsc::sync_channel::<Notice>(WAITING);
        std::thread::Builder::new().name("notifications".into()).spawn(move || {
            for notice in notices {
                show(&app, notice);
            }
        })?;
        Ok(Self(sender))
    }

    pub(crate) fn show(&self, notice: Notice) {
        if let Err(mpsc::TrySendError::Full(notice)) = self.0.try_send(notice) {
            tracing::warn!(title = notice.title.log(), "notification dropped: the desktop does not answer");
        }
    }
}

/// Says that the window was hidden and the program goes on, on a thread of its own; `then` learns whether that could be
/// said.
pub(crate) fn say_hidden(language: Language, then: impl FnOnce(bool) + Send + 'static) {
    let say = move || {
        let shown = notification(&notices::hidden(), &notices::hidden_body(), language).show();
        if let Err(error) = &shown {
            tracing::warn!(%error, "no notification that the window was hidden");
        }
        then(shown.is_ok());
    };
    if let Err(error) = std::thread::Builder::new().name("notification".into()).spawn(say) {
        tracing::warn!(%error, "no notification that the window was hidden");
    }
}

/// A notification as each system wants to know whose it is.
fn notification(title: &Message, body: &Message, language: Language) -> Notification {
    let mut desktop = Notification::new();
    desktop.appname("LDFleet").summary(&title.text(language)).body(&body.text(language));
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        desktop.icon("ldfleet");
        // Such a desktop takes a `<` in a name for the beginning of markup.
        if notify_rust::get_capabilities().is_ok_and(|it| it.iter().any(|name| name == "body-markup")) {
            desktop.body(&without_markup(&desktop.body));
        }
    }
    #[cfg(windows)]
    desktop.app_id(crate::places::IDENTIFIER);
    desktop
}

/// The body as a desktop shows it that reads markup. The title is plain text by the freedesktop specification.
#[cfg(all(unix, not(target_os = "macos")))]
fn without_markup(body: &str) -> String {
    body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn show(app: &AppHandle, notice: Notice) {
    let language = preferences::language(app);
    #[cfg_attr(windows, expect(unused_mut, reason = "a click on the text needs no action there"))]
    let mut desktop = notification(&notice.title, &notice.body, language);
    #[cfg(all(unix, not(target_os = "macos")))]
    desktop.action("default", &notices::show_why().text(language));
    match desktop.show() {
        Ok(shown) => {
            tracing::info!(title = notice.title.log(), "notified");
            on_click(app, shown, notice);
        }
        Err(error) => tracing::warn!(%error, title = notice.title.log(), "notification not shown"),
    }
}

/// Shows the cause in the window when the notification is clicked. Waits on a thread of its own until the desktop has put the
/// notification away.
fn on_click(app: &AppHandle, shown: notify_rust::NotificationHandle, notice: Notice) {
    let app = app.clone();
    let waiter = std::thread::Builder::new().name("notification-click".into()).spawn(move || {
        let heard = shown.wait_for_response(|response: &NotificationResponse| {
            if *response == NotificationResponse::Default {
                window::show_cause(
                    &app,
                    ShowCause {
                        workstation: notice.workstation.clone(),
                        layer: notice.layer,
                        plan: notice.plan,
                    },
                );
            }
        });
        if let Err(error) = heard {
            tracing::warn!(%error, "clicks on this notification are not heard");
        }
    });
    if let Err(error) = waiter {
        tracing::warn!(%error, "clicks on this notification are not heard");
    }
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::without_markup;

    #[test]
    fn names_bring_no_markup_into_a_notification() {
        assert_eq!(
            without_markup("R&D: <img src=x> &lt;b&gt;"),
            "R&amp;D: &lt;img src=x&gt; &amp;lt;b&amp;gt;"
        );
    }
}
