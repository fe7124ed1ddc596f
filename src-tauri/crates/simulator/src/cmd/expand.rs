//! `%NAME%` in a command line given to `cmd /c`: before anything else, inside quotes too, and without any escape.

use std::collections::BTreeMap;

/// Variables by upper-case name.
pub(super) type Environment = BTreeMap<String, String>;

/// Replaces variables that exist; what names none stays as it is, percent signs and all.
pub(super) fn percent(line: &str, environment: &Environment) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let inner = &rest[at + 1..];
        let replaced = inner.find('%').and_then(|end| Some((end, value(&inner[..end], environment)?)));
        if let Some((end, text)) = replaced {
            out.push_str(&text);
            rest = &inner[end + 1..];
        } else {
            out.push('%');
            rest = inner;
        }
    }
    out.push_str(rest);
    out
}

/// The value of `NAME`, `NAME:~start,length` or `NAME:from=to`.
fn value(expression: &str, environment: &Environment) -> Option<String> {
    let (name, modifier) = match expression.split_once(':') {
        Some((name, modifier)) => (name, Some(modifier)),
        None => (expression, None),
    };
    if name.is_empty() {
        return None;
    }
    let text = environment.get(&name.to_ascii_uppercase())?;
    let Some(modifier) = modifier else { return Some(text.clone()) };
    if let Some(range) = modifier.strip_prefix('~') {
        let characters: Vec<char> = text.chars().collect();
        let (start, length) = range.split_once(',').unwrap_or((range, ""));
        let place = |number: &str, from: usize| -> Option<usize> {
            let number: i64 = number.trim().parse().ok()?;
            let size = i64::try_from(characters.len()).ok()?;
            let absolute = if number < 0 { size + number } else { i64::try_from(from).ok()? + number };
            usize::try_from(absolute.clamp(0, size)).ok()
        };
        let start = place(start, 0)?;
        let end = if length.is_empty() { characters.len() } else { place(length, start)? };
        return Some(characters.get(start..end.max(start))?.iter().collect());
    }
    let (from, to) = modifier.split_once('=')?;
    Some(if from.is_empty() { text.clone() } else { text.replace(from, to) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_exists_is_replaced() {
        let environment = Environment::from([("TEMP".to_owned(), r"C:\Temp".to_owned())]);
        assert_eq!(percent("echo %temp% \"%TEMP%\"", &environment), r#"echo C:\Temp "C:\Temp""#);
        assert_eq!(percent("100% of %nothing% 5%", &environment), "100% of %nothing% 5%");
        assert_eq!(percent("%TEMP:~0,2%%TEMP:\\=/%", &environment), "C:C:/Temp");
        assert_eq!(percent("%%i in %%TEMP%%", &environment), r"%%i in %C:\Temp%");
    }
}
