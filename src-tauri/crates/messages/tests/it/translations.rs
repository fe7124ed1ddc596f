//! Whether each translation is whole and fits the English catalogs. One list of everything that is not:
//! `cargo test -p messages --test it translations`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::{catalog::read_languages, every_message::all};

/// What an id's text uses.
#[derive(Debug, Default, PartialEq, Eq)]
struct Used {
    arguments: BTreeSet<String>,
    /// The keys of each selector: of the argument that chooses.
    choices: Vec<(String, BTreeSet<String>)>,
    /// What no catalog uses: functions, terms, references to other messages.
    foreign: bool,
}

impl Used {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut used = Self::default();
        used.pattern(pattern);
        used
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                match expression {
                    Expression::Inline(inline) => drop(self.inline(inline)),
                    Expression::Select { selector, variants } => {
                        let Some(argument) = self.inline(selector) else { continue };
                        let keys = variants.iter().map(|variant| match variant.key {
                            VariantKey::Identifier { name } => name.to_owned(),
                            VariantKey::NumberLiteral { value } => value.to_owned(),
                        });
                        self.choices.push((argument, keys.collect()));
                        for variant in variants {
                            self.pattern(&variant.value);
                        }
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Option<String> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
                return Some(id.name.to_owned());
            }
            InlineExpression::StringLiteral { .. } => {}
            _ => self.foreign = true,
        }
        None
    }
}

/// The plural categories that a language has for whole numbers, without the one that all have.
fn categories(tag: &str) -> BTreeSet<String> {
    let language: LanguageIdentifier = tag.split('-').next().unwrap().parse().unwrap();
    let rules = PluralRules::create(language, PluralRuleType::CARDINAL).unwrap();
    let of = |n: u32| match rules.select(n).unwrap() {
        PluralCategory::ZERO => Some("zero"),
        PluralCategory::ONE => Some("one"),
        PluralCategory::TWO => Some("two"),
        PluralCategory::FEW => Some("few"),
        PluralCategory::MANY => Some("many"),
        PluralCategory::OTHER => None,
    };
    (0..=200).filter_map(of).map(str::to_owned).collect()
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong with a translation, a line for each fault.
fn faults(
    tag: &str,
    english: &BTreeMap<String, BTreeSet<String>>,
    files: &[(String, String)],
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut there = BTreeSet::new();
    for (file, text) in files {
        let mut fault = |what: String| faults.push(format!("{tag}/{file}: {what}"));
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = text.get(..error.pos.start).unwrap_or(text).lines().count();
                    fault(format!("line {line} does not parse: {error}"));
                }
                resource
            }
        };
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(term) => {
                    fault(format!("-{}: terms are not used", term.id.name));
                    continue;
                }
                _ => continue,
            };
            let id = message.id.name;
            match english.get(id) {
                None => fault(format!("{id} is not in the English catalog")),
                Some(_)
                    if !file.strip_suffix(".ftl").is_some_and(|room| id.starts_with(&format!("{room}-"))) =>
                {
                    fault(format!("{id} belongs into another file"));
                }
                Some(arguments) => faults_of(tag, &message, arguments).into_iter().for_each(&mut fault),
            }
            if !there.insert(id.to_owned()) {
                fault(format!("{id} is there twice"));
            }
        }
    }
    let missing = english.keys().filter(|id| !there.contains(*id));
    faults.extend(missing.map(|id| format!("{tag}: {id} is missing")));
    faults
}

fn faults_of(tag: &str, message: &Message<&str>, arguments: &BTreeSet<String>) -> Vec<String> {
    let id = message.id.name;
    let Some(pattern) = message.value.as_ref().filter(|_| message.attributes.is_empty()) else {
        return vec![format!("{id} is not one text without attributes")];
    };
    let used = Used::of(pattern);
    let mut faults = Vec::new();
    if used.foreign {
        faults.push(format!("{id} uses a function, a term or another message"));
    }
    faults.extend(arguments.difference(&used.arguments).map(|name| format!("{id} lacks ${name}")));
    faults.extend(used.arguments.difference(arguments).map(|name| format!("{id} has no ${name} in English")));
    let needed = categories(tag);
    for (argument, keys) in &used.choices {
        if keys.iter().any(|key| *key != "other" && CATEGORIES.contains(&key.as_str())) {
            let lacking = needed.difference(keys);
            faults.extend(lacking.map(|key| format!("{id} lacks the plural [{key}] of ${argument}")));
        }
    }
    faults
}

fn english() -> BTreeMap<String, BTreeSet<String>> {
    all().into_iter().map(|m| (m.id, m.args.into_iter().map(|(name, _)| name).collect())).collect()
}

#[test]
fn every_translation_is_whole_and_fits() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let english = english();
    let languages = read_languages(&folder).unwrap();
    let mut wrong = Vec::new();
    for language in &languages[1..] {
        let file = |room: &crate::catalog::Room| {
            (format!("{}.ftl", room.name), fs::read_to_string(&room.path).unwrap())
        };
        wrong.extend(faults(&language.tag, &english, &language.rooms.iter().map(file).collect::<Vec<_>>()));
    }
    assert!(wrong.is_empty(), "{} faults in translations:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_kind_of_fault_of_a_translation_is_named() {
    let english = BTreeMap::from([
        ("forms-a".to_owned(), BTreeSet::from(["count".to_owned()])),
        ("forms-b".to_owned(), BTreeSet::new()),
    ]);
    let of = |tag: &str, text: &str| faults(tag, &english, &[("forms.ftl".into(), text.into())]).join("\n");
    let whole = "forms-a = { $count ->\n    [one] { $count } окно\n    [few] { $count } окна\n   *[many] { $count } окон\n }\n\
        forms-b = Да\n";
    assert_eq!(of("ru", whole), "");
    assert_eq!(
        of("ru", "forms-a = Окон: { $count }\nforms-b = Да\n"),
        "",
        "a text without a selector will do"
    );
    assert_eq!(of("vi", "forms-a = { $count } tab\nforms-b = Có\n"), "");
    for (text, named) in [
        (whole.replace("forms-b", "forms-c"), "forms-c is not in the English catalog"),
        (whole.replace("forms-b", "forms-c"), "ru: forms-b is missing"),
        (whole.replace("    [few] { $count } окна\n", ""), "forms-a lacks the plural [few] of $count"),
        (whole.replace("$count", "$number"), "forms-a lacks $count"),
        (whole.replace("$count", "$number"), "forms-a has no $number in English"),
        (whole.replace("Да", "{ $count "), "line 6 does not parse"),
        (whole.replace("Да", "{ forms-a }"), "forms-b uses a function"),
        (whole.replace("Да", "Да\n    .title = Да"), "forms-b is not one text"),
        (format!("{whole}forms-b = Нет\n"), "forms-b is there twice"),
    ] {
        assert!(of("ru", &text).contains(named), "{named}: {}", of("ru", &text));
    }
}
