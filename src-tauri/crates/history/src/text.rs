//! Words of what was said and printed, and looking for them.

use std::collections::BTreeSet;

use ::filter::{Pattern, fold, without_marks};
use rusqlite::Connection;
use serde_json::Value;

use crate::{Error, Record};

/// Words that are known by their beginnings at most. One that came later is found when it is typed whole.
pub(crate) const MOST_KNOWN: i64 = 200_000;
/// How much of an output can be searched, in bytes.
const SEARCHED_OUTPUT: usize = 1024;
/// Words that begin alike and are looked for one by one at most.
const MOST_ALIKE: usize = 64;
/// Beginnings up to so many letters have an index of their own.
const INDEXED: usize = 3;

/// Words as the index has them.
fn words(text: &str) -> Vec<String> {
    let folded = without_marks(&fold(text));
    let runs = folded.split(|letter: char| !letter.is_alphanumeric());
    runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

/// What an entry is found by, besides its names: the texts within what was said, and the beginning of what was printed.
pub(crate) fn words_of(record: &Record, said: Option<&Value>) -> BTreeSet<String> {
    let mut texts = Vec::new();
    texts.extend(record.who.name());
    if let Some(args) = said.and_then(|said| said.get("args")) {
        collect(args, &mut texts);
    }
    let names = record.workstation.as_ref().map(|workstation| workstation.name.as_str());
    let titles = record.emulator.as_ref().map(|emulator| emulator.title.as_str());
    // Its names are looked for elsewhere; nearly every sentence has them.
    texts.retain(|text| Some(*text) != names && Some(*text) != titles);
    if let Some(output) = &record.output {
        let text = output.text();
        let end =
            (0..=SEARCHED_OUTPUT.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        texts.push(&text[..end]);
    }
    texts.into_iter().flat_map(words).collect()
}

/// Every text in the arguments of a message, and of the messages within; ids are no texts.
fn collect<'a>(value: &'a Value, texts: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => texts.push(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => match fields.get("args") {
            Some(args) if fields.contains_key("id") => collect(args, texts),
            _ => fields.values().for_each(|field| collect(field, texts)),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// How the full-text index is asked: for every word of the patterns, from its beginning on. `None` if no text can have them all: one has a
/// star or no letter.
pub(crate) fn words_query<'a>(
    db: &Connection,
    patterns: impl IntoIterator<Item = &'a Pattern>,
) -> Result<Option<String>, Error> {
    let mut asked = Vec::new();
    for pattern in patterns {
        let words = pattern.without_star().map(words).unwrap_or_default();
        if words.is_empty() {
            return Ok(None);
        }
        for word in words {
            asked.push(beginning(db, &word)?);
        }
    }
    Ok((!asked.is_empty()).then(|| asked.join(" AND ")))
}

fn beginning(db: &Connection, word: &str) -> Result<String, Error> {
    let letters = word.chars().count();
    if letters <= INDEXED {
        // One letter stands at the beginning of half of all words: it is taken for a whole one.
        return Ok(if letters == 1 { format!("\"{word}\"") } else { format!("\"{word}\"*") });
    }
    let mut read =
        db.prepare_cached("SELECT text FROM word WHERE text >= ?1 AND text < ?1 || ?2 LIMIT ?3")?;
    let one_more = i64::try_from(MOST_ALIKE + 1).unwrap_or(i64::MAX);
    let alike = read.query_map((word, char::MAX.to_string(), one_more), |row| row.get::<_, String>(0))?;
    let mut alike = alike.collect::<Result<BTreeSet<_>, _>>()?;
    if alike.len() > MOST_ALIKE {
        return Ok(format!("\"{word}\"*"));
    }
    alike.insert(word.to_owned());
    let alike: Vec<String> = alike.into_iter().map(|word| format!("\"{word}\"")).collect();
    Ok(format!("({})", alike.join(" OR ")))
}
