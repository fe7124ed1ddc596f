//! How the window speaks and looks.

use messages::{Language, forms};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    error::{Error, Result},
    model::{self, Field, Theme},
};

/// What is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreferencesForm {
    /// The language's tag; `null` for the system's.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// The size of everything in the window, in percent.
    pub size: u32,
}

/// What is chosen, and what there is to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Preferences {
    /// What is in force.
    pub present: PreferencesForm,
    /// The tag of the language that is spoken now.
    pub spoken: String,
    /// The one that the system is set to, or English.
    pub system: NamedLanguage,
    /// All that there are.
    pub languages: Vec<NamedLanguage>,
}

/// A language in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NamedLanguage {
    /// `pt-BR`.
    pub tag: String,
    /// `Português (Brasil)`.
    pub name: String,
}

impl PreferencesForm {
    /// What is chosen; refused where there is no such language.
    pub fn checked(&self) -> Result<model::Preferences> {
        let named = |tag: &String| {
            Language::named(tag).ok_or_else(|| Error::invalid(Field::Language, forms::language(tag)))
        };
        let language = self.language.as_ref().map(named).transpose()?;
        Ok(model::Preferences { language, theme: self.theme, size: self.size })
    }
}

impl From<model::Preferences> for PreferencesForm {
    fn from(present: model::Preferences) -> Self {
        let model::Preferences { language, theme, size } = present;
        Self { language: language.map(|language| language.tag().into()), theme, size }
    }
}

impl From<Language> for NamedLanguage {
    fn from(language: Language) -> Self {
        Self { tag: language.tag().into(), name: language.name().into() }
    }
}
