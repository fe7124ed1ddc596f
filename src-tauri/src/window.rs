//! The one window: made when it is first shown, so that a start into the tray costs no web view.

use std::sync::Mutex;

use messages::Language;
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, webview::NewWindowResponse,
};
use tauri_specta::Event;
use tokio::sync::Notify;

use crate::{app::App, commands::ShowCause, preferences};

/// The label of the window in `tauri.conf.json`.
const LABEL: &str = "main";

/// Rings when the window is shown: its button in the task bar is a new one.
#[derive(Default)]
pub(crate) struct Appearance(pub(crate) Notify);

/// What the page is to bring into view once it listens.
#[derive(Default)]
pub(crate) struct PendingCause(Mutex<Option<ShowCause>>);

impl PendingCause {
    pub(crate) fn take(&self) -> Option<ShowCause> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take()
    }

    fn put(&self, cause: ShowCause) {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(cause);
    }
}

/// Shows the window and gives it the focus.
///
/// Off the caller's thread: on Windows, making a web view inside an event handler waits for itself.
pub(crate) fn show(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { show_now(&app) });
}

/// The window, once it was shown.
pub(crate) fn present(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(LABEL)
}

/// Whether the operator can see the window or its entry in the task bar.
pub(crate) fn is_visible(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some_and(|window| window.is_visible().unwrap_or(true))
}

/// Shows the window with the cause of an outage in view.
pub(crate) fn show_cause(app: &AppHandle, cause: ShowCause) {
    app.state::<PendingCause>().put(cause.clone());
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        show_now(&app);
        // A page that is only now being made asks for the pending cause itself.
        if let Err(error) = cause.emit(&app) {
            tracing::error!(%error, "the window was not told what to show");
        }
    });
}

fn show_now(app: &AppHandle) {
    let made = app.get_webview_window(LABEL).map_or_else(
        || match app.config().app.windows.first() {
            Some(config) => {
                let mut config = config.clone();
                let language = preferences::language(app);
                if language != Language::ENGLISH {
                    config.url = WebviewUrl::App(format!("index.html?language={}", language.tag()).into());
                }
                let development = app.config().build.dev_url.clone();
                WebviewWindowBuilder::from_config(app, &config)?
                    .on_navigation(move |url| {
                        let own = is_own(url, development.as_ref());
                        if !own {
                            tracing::warn!(origin = %url.origin().ascii_serialization(), "the page is not led away");
                        }
                        own
                    })
                    .on_new_window(|_, _| NewWindowResponse::Deny)
                    .on_download(|_, _| false)
                    .build()
                    .inspect(|window| {
                        if let Err(error) = preferences::dress(window) {
                            tracing::error!(%error, "the window does not look as it was chosen");
                        }
                    })
            }
            None => Err(tauri::Error::WindowNotFound),
        },
        Ok,
    );
    let shown = made.and_then(|window| {
        window.show()?;
        window.unminimize()?;
        window.set_focus()
    });
    match shown {
        Ok(()) => {
            app.state::<App>().fleet().set_hidden(false);
            app.state::<Appearance>().0.notify_one();
        }
        Err(error) => tracing::error!(%error, "the window could not be shown"),
    }
}

/// Whether a page is the program's own: embedded in it, or, with a page that is being worked on, served for development.
/// A foreign page in this window could ask for a password as if it were LDFleet.
fn is_own(url: &Url, development: Option<&Url>) -> bool {
    let embedded = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost") && url.port().is_none(),
        _ => false,
    };
    embedded || (tauri::is_dev() && development.is_some_and(|served| served.origin() == url.origin()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_own_pages_are_shown() {
        let own = |url: &str| is_own(&url.parse().unwrap(), Some(&"http://127.0.0.1:1420".parse().unwrap()));
        for url in [
            "tauri://localhost/index.html?language=pseudo",
            "http://tauri.localhost/",
            "https://tauri.localhost/a#b",
        ] {
            assert!(own(url), "{url}");
        }
        for url in [
            "https://example.org/",
            "http://tauri.localhost.example.org/",
            "http://tauri.localhost:8080/",
            "http://localhost/",
            "tauri://elsewhere/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
            "javascript:alert(1)",
        ] {
            assert!(!own(url), "{url}");
        }
        assert_eq!(own("http://127.0.0.1:1420/"), tauri::is_dev());
    }
}
