//! How the window speaks and looks: what is chosen, and that everything shown follows it at once.

use std::sync::{Mutex, PoisonError};

use fleet::{
    Error, PreferencesStore,
    ipc::{NamedLanguage, Preferences, PreferencesForm},
    model::Theme,
};
use messages::{Language, Message};
use tauri::{AppHandle, Manager, State, WebviewWindow};
use tokio::sync::watch;

use crate::{
    app::App,
    commands::{Answer, blocking, looked_up},
    places::Places,
    window,
};

/// What is chosen, and the language that follows from it.
pub(crate) struct Chosen {
    store: PreferencesStore,
    /// Why the file could not be used; said once, with what is wrong with the others.
    problem: Option<Message>,
    system: Language,
    /// The language that this start was asked for, until another one is chosen.
    asked: Mutex<Option<Language>>,
    spoken: watch::Sender<Language>,
}

impl Chosen {
    /// Reads what was chosen.
    pub(crate) fn open(places: Option<&Places>, asked: Option<Language>) -> Self {
        let (store, problem) = PreferencesStore::open(places.map(Places::preferences));
        if let Some(problem) = &problem {
            tracing::warn!(problem = problem.log(), "the preferences are the usual ones");
        }
        let system = Language::wanted(sys_locale::get_locales()).unwrap_or(Language::ENGLISH);
        let spoken = asked.or(store.present().language).unwrap_or(system);
        tracing::info!(language = spoken.tag(), system = system.tag(), "the language is chosen");
        Self { store, problem, system, asked: Mutex::new(asked), spoken: watch::Sender::new(spoken) }
    }

    /// What is spoken now.
    pub(crate) fn language(&self) -> Language {
        *self.spoken.borrow()
    }

    /// The same, and whether it is another one by now.
    pub(crate) fn spoken(&self) -> watch::Receiver<Language> {
        self.spoken.subscribe()
    }

    /// Why the file could not be used.
    pub(crate) fn problem(&self) -> Option<Message> {
        self.problem.clone()
    }

    fn view(&self) -> Preferences {
        Preferences {
            present: self.store.present().into(),
            spoken: self.language().tag().into(),
            system: self.system.into(),
            languages: Language::all().map(NamedLanguage::from).collect(),
        }
    }

    fn change(&self, form: &PreferencesForm, keep: bool) -> Result<(), Error> {
        let (before, wanted) = (self.store.present(), form.checked()?);
        self.store.change(wanted, keep)?;
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        if wanted.language != before.language {
            *asked = None;
        }
        self.spoken.send_replace(asked.or(wanted.language).unwrap_or(self.system));
        Ok(())
    }
}

/// What is spoken now.
pub(crate) fn language(app: &AppHandle) -> Language {
    app.state::<Chosen>().language()
}

/// Gives a window its theme and size.
pub(crate) fn dress(window: &WebviewWindow) -> tauri::Result<()> {
    let present = window.app_handle().state::<Chosen>().store.present();
    window.set_theme(match present.theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    })?;
    window.set_zoom(f64::from(present.size) / 100.0)
}

/// How the window speaks and looks, and what there is to choose from.
#[tauri::command]
#[specta::specta]
pub(crate) async fn preferences(app: AppHandle) -> Answer<Preferences> {
    looked_up(move || app.state::<Chosen>().view()).await
}

/// Chooses otherwise: the window, the tray and the notifications follow at once. What is in force then.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_preferences(
    app: AppHandle,
    fleets: State<'_, App>,
    form: PreferencesForm,
) -> Answer<Preferences> {
    let fleets = fleets.inner().clone();
    blocking(move || {
        let chosen = app.state::<Chosen>();
        // A demo that was started as one writes nothing.
        chosen.change(&form, fleets.writes())?;
        if let Some(Err(error)) = window::present(&app).map(|window| dress(&window)) {
            tracing::error!(%error, "the window does not look as it was chosen");
        }
        Ok(chosen.view())
    })
    .await
}
