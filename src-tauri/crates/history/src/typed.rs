//! From the language of filters to what is asked of the file.

use ::filter::{ActivityField, Pattern, Term, Test, Value};

use crate::{
    ActivityFilter, By, Conditions, EntryOutcome, Error, Kind, MAX_PARTS, Millis, Name, On, Operation,
    Subject, Word, filter::ends,
};

impl ActivityFilter {
    /// What was typed. Entries have no tags: `tagged` says which workstations and emulators have one like that now.
    pub fn typed(
        typed: &::filter::Filter<ActivityField>,
        now: Millis,
        tagged: &dyn Fn(&Pattern) -> Vec<Subject>,
    ) -> Result<Self, Error> {
        let mut any = Vec::new();
        for terms in &typed.alternatives {
            let mut alternatives = vec![Conditions::default()];
            for term in terms {
                alternatives = narrowed(alternatives, term, now, tagged);
                if alternatives.len() > MAX_PARTS {
                    return Err(Error::TooMuch(MAX_PARTS));
                }
            }
            any.extend(alternatives);
        }
        if any.is_empty() && !typed.alternatives.is_empty() {
            // It contradicts itself: no entry is like that.
            any.push(Conditions { kinds: Some(Vec::new()), ..Conditions::default() });
        }
        let filter = Self { any };
        filter.alternatives()?;
        Ok(filter)
    }
}

fn narrowed(
    mut alternatives: Vec<Conditions>,
    term: &Term<ActivityField>,
    now: Millis,
    tagged: &dyn Fn(&Pattern) -> Vec<Subject>,
) -> Vec<Conditions> {
    let negated = term.negated;
    let mut all = |narrow: &dyn Fn(&mut Conditions)| alternatives.iter_mut().for_each(narrow);
    match &term.test {
        Test::Word(pattern) => all(&|one| one.words.push(Word { pattern: pattern.clone(), negated })),
        Test::Tag(any) => {
            let subjects: Vec<_> = any.iter().flat_map(tagged).collect();
            all(&|one| one.on.push(On { subjects: subjects.clone(), negated }));
        }
        Test::Field { field, any } => match field {
            ActivityField::Kind => {
                all(&|one| choose(&mut one.kinds, Kind::ALL, any, negated, Kind::word));
            }
            ActivityField::By => all(&|one| choose(&mut one.by, By::ALL, any, negated, By::word)),
            ActivityField::Result => {
                all(&|one| choose(&mut one.results, EntryOutcome::ALL, any, negated, EntryOutcome::word));
            }
            ActivityField::Operation => all(&|one| operations(one, any, negated)),
            ActivityField::Workstation => {
                all(&|one| one.on.extend(on(any, negated, Subject::Named, Subject::NoWorkstation)));
            }
            ActivityField::Emulator => {
                all(&|one| one.on.extend(on(any, negated, Subject::Titled, Subject::NoEmulator)));
            }
            ActivityField::Ago => return ages(&alternatives, any, negated, now),
        },
    }
    alternatives
}

fn chosen(any: &[Value], word: &str) -> bool {
    any.iter().any(|value| matches!(value, Value::Choice(choice) if *choice == word))
}

/// Keeps those that were chosen; every entry has one.
fn choose<T: Copy>(
    kept: &mut Option<Vec<T>>,
    all: &[T],
    any: &[Value],
    negated: bool,
    word: impl Fn(T) -> &'static str,
) {
    let kept = kept.get_or_insert_with(|| all.to_vec());
    kept.retain(|one| chosen(any, word(*one)) != negated);
}

/// As `choose`; an entry that is about no operation is neither so nor otherwise.
fn operations(one: &mut Conditions, any: &[Value], negated: bool) {
    let every = || Operation::ALL.iter().copied().map(Some).chain([None]).collect();
    let asks_for_none = any.contains(&Value::Unknown);
    one.operations.get_or_insert_with(every).retain(|operation| match operation {
        Some(operation) => chosen(any, operation.word()) != negated,
        None => asks_for_none && !negated,
    });
}

fn on(any: &[Value], negated: bool, named: fn(Name) -> Subject, nothing: Subject) -> Vec<On> {
    let mut subjects = Vec::new();
    let mut asks_for_nothing = false;
    for value in any {
        match value {
            Value::Containing(pattern) => subjects.push(named(Name::Containing(pattern.clone()))),
            Value::Whole(pattern) => subjects.push(named(Name::Whole(pattern.clone()))),
            Value::Unknown => asks_for_nothing = true,
            Value::Choice(_) | Value::Amount(_) => {}
        }
    }
    let mut all = Vec::new();
    if negated || !asks_for_nothing {
        // What is on nothing has no name: it is neither so nor otherwise.
        all.push(On { subjects: vec![nothing.clone()], negated: true });
    }
    if asks_for_nothing && !negated {
        subjects.push(nothing);
    }
    if !subjects.is_empty() {
        all.push(On { subjects, negated });
    }
    all
}

/// For each stretch of time the alternatives that lie within it.
fn ages(alternatives: &[Conditions], any: &[Value], negated: bool, now: Millis) -> Vec<Conditions> {
    let amounts = |value: &Value| match value {
        Value::Amount(amounts) => Some(*amounts),
        _ => None,
    };
    let mut stretches: Vec<(u64, u64)> = any.iter().filter_map(amounts).filter_map(ends).collect();
    stretches.sort_unstable();
    if negated {
        stretches = others(&stretches);
    }
    let mut narrowed = Vec::new();
    for (from, to) in stretches {
        for one in alternatives {
            let mut one = one.clone();
            if one.narrow_age(from, to, now) {
                narrowed.push(one);
            }
        }
    }
    narrowed
}

/// The gaps between stretches that are in order.
fn others(stretches: &[(u64, u64)]) -> Vec<(u64, u64)> {
    let mut gaps = Vec::new();
    let mut next = Some(0);
    for (from, to) in stretches {
        if let Some(begin) = next
            && begin < *from
        {
            gaps.push((begin, from - 1));
        }
        next = next.and_then(|begin: u64| to.checked_add(1).map(|after| begin.max(after)));
    }
    gaps.extend(next.map(|begin| (begin, u64::MAX)));
    gaps
}
