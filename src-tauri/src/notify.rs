//! Desktop notifications, shown on a thread of their own because the desktop's service may be slow or missing.

use std::sync::mpsc;

use fleet::Notice;
use messages::{Language, notices};
use notify_rust::Notification;
use tauri::{AppHandle, Manager};

use crate::{commands::ShowCause, window};

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
        let mut desktop = Notification::new();
        desktop
            .appname("LDFleet")
            .summary(&notices::hidden().text(language))
            .body(&notices::hidden_body().text(language));
        #[cfg(all(unix, not(target_os = "macos")))]
        desktop.icon("ldfleet");
        let shown = desktop.show();
        if let Err(error) = &shown {
            tracing::warn!(%error, "no notification that the window was hidden");
        }
        then(shown.is_ok());
    };
    if let Err(error) = std::thread::Builder::new().name("notification".into()).spawn(say) {
        tracing::warn!(%error, "no notification that the window was hidden");
    }
}

fn show(app: &AppHandle, notice: Notice) {
    let language = *app.state::<Language>();
    let mut desktop = Notification::new();
    desktop.appname("LDFleet").summary(&notice.title.text(language)).body(&notice.body.text(language));
    #[cfg(all(unix, not(target_os = "macos")))]
    desktop.icon("ldfleet").action("default", &notices::show_why().text(language));
    #[cfg(windows)]
    desktop.app_id(&app.config().identifier);
    match desktop.show() {
        Ok(shown) => {
            tracing::info!(title = notice.title.log(), "notified");
            on_click(app, shown, notice);
        }
        Err(error) => tracing::warn!(%error, title = notice.title.log(), "notification not shown"),
    }
}

/// Brings the cause into view when the notification is clicked. Only the freedesktop service reports clicks here.
#[cfg(all(unix, not(target_os = "macos")))]
fn on_click(app: &AppHandle, shown: notify_rust::NotificationHandle, notice: Notice) {
    let app = app.clone();
    let waiter = std::thread::Builder::new().name("notification-click".into()).spawn(move || {
        shown.wait_for_action(|action| {
            if action == "default" {
                window::show_cause(&app, ShowCause { workstation: notice.workstation, layer: notice.layer });
            }
        });
    });
    if let Err(error) = waiter {
        tracing::warn!(%error, "clicks on this notification are not heard");
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn on_click<T>(_: &AppHandle, _: T, _: Notice) {}
