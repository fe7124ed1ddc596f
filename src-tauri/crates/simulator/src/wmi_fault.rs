//! What can be wrong with a single class of WMI.

use std::time::Duration;

use crate::fault::{Fault, Faults};

/// How a class of WMI fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WmiFault {
    /// It is not there, as after its provider was damaged or switched off.
    Missing,
    /// The account may not ask it.
    Denied,
    /// Its answer takes so much longer.
    Slow(Duration),
    /// Its instances are there, and their values are none: not numbers, below zero, too large.
    Nonsense,
}

impl WmiFault {
    /// `CLASS:missing`, `CLASS:denied`, `CLASS:slow:MS`, `CLASS:nonsense`.
    pub(crate) fn of_text(text: &str) -> Option<Fault> {
        let (class, how) = text.split_once(':')?;
        let how = match how.split_once(':') {
            None if how == "missing" => Self::Missing,
            None if how == "denied" => Self::Denied,
            None if how == "nonsense" => Self::Nonsense,
            Some(("slow", milliseconds)) => Self::Slow(Duration::from_millis(milliseconds.parse().ok()?)),
            _ => return None,
        };
        Some(Fault::Wmi { class: class.to_owned(), how })
    }
}

impl Faults {
    /// What is wrong with a class.
    pub(crate) fn of_class(&self, class: &str) -> Option<WmiFault> {
        self.all().iter().find_map(|rule| match rule.fault() {
            Fault::Wmi { class: of, how } if of.eq_ignore_ascii_case(class) => Some(*how),
            _ => None,
        })
    }
}

/// What stands instead of a value; another thing for each property.
pub(crate) fn nonsense(property: usize) -> String {
    ["-1", "not a number", "99999999999999999999999999", "", "1.5e3", "<Z/>"][property % 6].to_owned()
}
