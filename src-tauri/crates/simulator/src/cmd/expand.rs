//! `%NAME%` in a command line given to `cmd /c`: before anything else, inside quotes too, and without any escape.

use std::collections::BTreeMap;

/// Variables by upper-case name.
pub(super) type Environment = BTreeMap<String, String>;

/// What can stand between percent signs at one moment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Variables<'a> {
    pub(super) environment: &'a Environment,
    /// `%ERRORLEVEL%`, unless a variable of that name is set.
    pub(super) error_level: i32,
    /// `%CD%`, unless a variable of that name is set.
    pub(super) directory: &'a str,
}

impl Variables<'_> {
    fn get(&self, name: &str) -> Option<String> {
        let name = name.to_ascii_uppercase();
        match (self.environment.get(&name), name.as_str()) {
            (Some(value), _) => Some(value.clone()),
            (None, "ERRORLEVEL") => Some(self.error_level.to_string()),
            (None, "CD") => Some(self.directory.to_owned()),
            (None, _) => None,
        }
    }
}

/// The rest of a `call`, as it is read once more: every caret twice, since those outside quotes count again.
pub(super) fn called(rest: &str, variables: &Variables<'_>) -> String {
    percent(&rest.replace('^', "^^"), variables)
}

/// Replaces variables that exist; what names none stays as it is, percent signs and all.
pub(super) fn percent(line: &str, variables: &Variables<'_>) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let inner = &rest[at + 1..];
        let replaced = inner.find('%').and_then(|end| Some((end, value(&inner[..end], variables)?)));
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
fn value(expression: &str, variables: &Variables<'_>) -> Option<String> {
    let (name, modifier) = match expression.split_once(':') {
        Some((name, modifier)) => (name, Some(modifier)),
        None => (expression, None),
    };
    if name.is_empty() {
        return None;
    }
    let text = variables.get(name)?;
    let Some(modifier) = modifier else { return Some(text) };
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
    Some(if from.is_empty() { text } else { text.replace(from, to) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_exists_is_replaced() {
        let environment = Environment::from([("TEMP".to_owned(), r"C:\Temp".to_owned())]);
        let variables = Variables { environment: &environment, error_level: -1000, directory: "C:\\" };
        let percent = |line| percent(line, &variables);
        assert_eq!(percent("echo %temp% \"%TEMP%\""), r#"echo C:\Temp "C:\Temp""#);
        assert_eq!(percent("100% of %nothing% 5%"), "100% of %nothing% 5%");
        assert_eq!(percent("%TEMP:~0,2%%TEMP:\\=/%"), "C:C:/Temp");
        assert_eq!(percent("%%i in %%TEMP%%"), r"%%i in %C:\Temp%");
        assert_eq!(percent("%cd% %^errorlevel% %errorlevel%"), r"C:\ %^errorlevel% -1000");
        assert_eq!(called("a %errorlevel% \"^\"", &variables), "a -1000 \"^^\"");
    }
}
