//! Host ranges of Ansible: `pc[01:20]`, `rack-[a:f]`, `node[0:20:5]`, several in one name.

use messages::{Message, import};

use crate::import::{MOST_NAMED, shown};

/// Every name that a pattern stands for, or the pattern itself.
pub(super) fn counted_on(pattern: &str) -> Result<Vec<String>, Message> {
    let mut names = vec![String::new()];
    let mut rest = pattern;
    while let Some(open) = rest.find('[') {
        let Some(close) = rest[open..].find(']').map(|close| open + close) else { break };
        let values = values(&rest[open + 1..close]).map_err(|bad| match bad {
            Bad::NoRange => import::bad_range(shown(&rest[open..=close])),
            Bad::TooLong => import::range_too_long(shown(pattern), MOST_NAMED),
        })?;
        let Some(values) = values else {
            // Brackets without a colon belong to the name: an IPv6 address has colons, but no range is one.
            push(&mut names, &rest[..=close]);
            rest = &rest[close + 1..];
            continue;
        };
        if names.len().saturating_mul(values.len()) > MOST_NAMED {
            return Err(import::range_too_long(shown(pattern), MOST_NAMED));
        }
        let before = &rest[..open];
        let each = |name: &String| values.iter().map(|v| format!("{name}{before}{v}")).collect::<Vec<_>>();
        names = names.iter().flat_map(each).collect();
        rest = &rest[close + 1..];
    }
    push(&mut names, rest);
    Ok(names)
}

fn push(names: &mut [String], text: &str) {
    for name in names {
        name.push_str(text);
    }
}

enum Bad {
    NoRange,
    TooLong,
}

/// The values of `01:20`, `a:f` or `0:20:5`; `None` where it is no range at all.
fn values(range: &str) -> Result<Option<Vec<String>>, Bad> {
    let parts: Vec<&str> = range.split(':').map(str::trim).collect();
    let (first, last, step) = match parts[..] {
        [first, last] => (first, last, "1"),
        [first, last, step] => (first, last, step),
        _ => return Ok(None),
    };
    let Some(step) = step.parse::<usize>().ok().filter(|step| *step > 0) else { return Ok(None) };
    let first = if first.is_empty() { "0" } else { first };
    if let (Some(from), Some(to)) = (letter(first), letter(last)) {
        if to < from {
            return Err(Bad::NoRange);
        }
        return Ok(Some((from..=to).step_by(step).map(|c| char::from(c).to_string()).collect()));
    }
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(first) || !digits(last) {
        return Ok(None);
    }
    let (Ok(from), Ok(to)) = (first.parse::<usize>(), last.parse::<usize>()) else {
        return Err(Bad::NoRange);
    };
    let width = if first.starts_with('0') && first.len() > 1 { first.len() } else { 0 };
    if to < from || (width > 0 && first.len() != last.len()) {
        return Err(Bad::NoRange);
    }
    if (to - from) / step >= MOST_NAMED {
        return Err(Bad::TooLong);
    }
    Ok(Some((from..=to).step_by(step).map(|n| format!("{n:0width$}")).collect()))
}

fn letter(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => Some(*letter),
        _ => None,
    }
}
