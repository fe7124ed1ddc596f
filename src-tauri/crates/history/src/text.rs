//! Looking for words in what was said.

use ::filter::{Pattern, fold, without_marks};

/// How the full-text index is asked: every word of the patterns, from its beginning on. `None` if there is nothing to ask.
pub(crate) fn words_query<'a>(patterns: impl IntoIterator<Item = &'a Pattern>) -> Option<String> {
    let mut words = Vec::new();
    for pattern in patterns {
        let text = pattern.without_star()?;
        let folded = without_marks(&fold(text));
        let before = words.len();
        let runs = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|run| !run.is_empty());
        words.extend(runs.map(|run| format!("\"{run}\"*")));
        if words.len() == before {
            return None;
        }
    }
    (!words.is_empty()).then(|| words.join(" AND "))
}
