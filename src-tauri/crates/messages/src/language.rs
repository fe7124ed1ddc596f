//! The languages, and how a message becomes text in one.

use std::{borrow::Cow, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::{Arg, CATALOGS, Message, duration, pseudo};

/// A language that there is a catalog for, or the pseudo-language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language(usize);

/// One for each catalog, and the pseudo-language last.
static BUNDLES: LazyLock<Vec<Bundle>> = LazyLock::new(|| {
    let catalogs = CATALOGS.iter().map(|(tag, files)| Bundle::new(tag, files, false));
    catalogs.chain([Bundle::new(CATALOGS[0].0, CATALOGS[0].1, true)]).collect()
});

/// What each language calls itself: whoever cannot read the one in use finds the own one in a list.
const NAMES: [(&str, &str); 6] = [
    ("en", "English"),
    ("id", "Bahasa Indonesia"),
    ("pt-BR", "Português (Brasil)"),
    ("ru", "Русский"),
    ("vi", "Tiếng Việt"),
    ("zh-CN", "简体中文"),
];

impl Language {
    /// What everything is written in first, and what the log is in.
    pub const ENGLISH: Self = Self(0);
    /// English, lengthened, accented and in brackets: what is not, did not come from a catalog.
    pub const PSEUDO: Self = Self(CATALOGS.len());

    /// Those that there is a catalog for.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..CATALOGS.len()).map(Self)
    }

    /// The first that is known of those that a system names, the most wanted first: `pt`, `zh-Hans-SG`, `ru_RU.UTF-8`.
    /// One of another country will do.
    pub fn wanted(tags: impl IntoIterator<Item = impl AsRef<str>>) -> Option<Self> {
        tags.into_iter().find_map(|tag| Self::spoken_as(tag.as_ref()))
    }

    fn spoken_as(tag: &str) -> Option<Self> {
        let tag = tag.split(['.', '@']).next().unwrap_or_default();
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let spoken = match wanted.language.as_str() {
            // Indonesian, as Java and old systems call it.
            "in" => "id",
            spoken => spoken,
        };
        let of = |known: Self| known.tag().split('-').next();
        Self::named(tag)
            .filter(|it| *it != Self::PSEUDO)
            .or_else(|| Self::all().find(|known| of(*known) == Some(spoken)))
    }

    /// By its tag, `en` or `pseudo`.
    pub fn named(tag: &str) -> Option<Self> {
        if tag == pseudo::TAG {
            return Some(Self::PSEUDO);
        }
        CATALOGS.iter().position(|(known, _)| *known == tag).map(Self)
    }

    /// Its tag.
    pub fn tag(self) -> &'static str {
        CATALOGS.get(self.0).map_or(pseudo::TAG, |(tag, _)| tag)
    }

    /// What it calls itself.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(tag, _)| *tag == self.tag()).map_or(self.tag(), |(_, name)| name)
    }

    pub(crate) fn text(self, message: &Message) -> String {
        let of_this = BUNDLES.get(self.0).and_then(|bundle| bundle.text(self, message));
        // A translation may lag behind; English has every message of this version, and an id is what is left of one of another.
        of_this.or_else(|| BUNDLES[0].text(Self::ENGLISH, message)).unwrap_or_else(|| message.id().to_owned())
    }
}

struct Bundle {
    fluent: FluentBundle<FluentResource>,
    lists: Option<ListFormatter>,
    pseudo: bool,
}

impl Bundle {
    fn new(tag: &str, files: &[&str], pseudo: bool) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let lists = ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok();
        let mut fluent = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks keep an argument's direction of writing apart from the sentence's. All languages so far run
        // from left to right, and a mark in a path or a command that an operator copies breaks it where nobody can see
        // why. In the pseudo-language they show what is an argument.
        fluent.set_use_isolating(pseudo);
        fluent.set_formatter(Some(number));
        fluent.set_transform(pseudo.then_some(pseudo::accented));
        for file in files {
            // The build has read the same files without a fault; of a broken one the readable messages are kept.
            let resource =
                FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(readable, _)| readable);
            fluent.add_resource_overriding(resource);
        }
        Self { fluent, lists, pseudo }
    }

    fn text(&self, language: Language, message: &Message) -> Option<String> {
        let pattern = self.fluent.get_message(message.id())?.value()?;
        let args: FluentArgs<'_> =
            message.args().map(|(name, arg)| (Cow::Borrowed(name), self.value(language, arg))).collect();
        let mut faults = Vec::new();
        let text = self.fluent.format_pattern(pattern, Some(&args), &mut faults);
        // A translation that asks for what the message does not have is none.
        if !faults.is_empty() && language != Language::ENGLISH && !self.pseudo {
            return None;
        }
        Some(if self.pseudo { pseudo::bracketed(&text) } else { text.into_owned() })
    }

    fn value<'a>(&self, language: Language, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_str()),
            #[expect(clippy::cast_precision_loss, reason = "nobody counts that far")]
            Arg::Number(number) => FluentValue::from(*number as f64),
            Arg::Duration { duration } => language.text(&duration::message(*duration)).into(),
            Arg::Message(message) => language.text(message).into(),
            Arg::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.text(language)).collect();
                match &self.lists {
                    Some(lists) => lists.format_to_string(items.iter().map(String::as_str)).into(),
                    None => items.join(", ").into(),
                }
            }
        }
    }
}

/// Counts with the language's groups.
fn number(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "nobody counts that far")]
    let whole = Decimal::from(number.value as i64);
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.format_to_string(&whole)).ok()
}

struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).map(Self).map_err(|_| ())
    }
}
