//! What was understood of a typed filter, in words.

use filter::{
    Amounts, Candidate, CandidateKind, Completion, FilterField, FilterProblem, Parsed, ProblemReason, Span,
    Term, Test, TypedPart, Understood, Unit, Value, ValueKind,
};
use messages::{Message, activity, emulators, filter as words, operations, plain};

use crate::ipc::{FilterCandidate, FilterCompletion, FilterPart};

/// Every part of what was typed: what it was understood as, or why it was not.
pub(crate) fn parts<F: FilterField>(text: &str, parsed: &Parsed<F>) -> Vec<FilterPart> {
    parsed.parts.iter().map(|one| part(text, one)).collect()
}

fn part<F: FilterField>(text: &str, part: &TypedPart<F>) -> FilterPart {
    let (span, meaning, understood) = match &part.understood {
        Understood::Term(term) => (part.span, meaning(term), true),
        Understood::Or => (part.span, words::or(), true),
        Understood::Not(problem) => (problem.span, why_not(text, problem), false),
    };
    let Span { from, to } = span.in_utf16(text);
    FilterPart { from: place(from), to: place(to), meaning, understood }
}

/// What the part at the cursor may become.
pub(crate) fn completion<F: FilterField>(text: &str, completion: Completion) -> FilterCompletion {
    let Span { from, to } = completion.replaces.in_utf16(text);
    let candidates = completion.candidates.into_iter().map(candidate::<F>).collect();
    FilterCompletion { from: place(from), to: place(to), candidates }
}

fn candidate<F: FilterField>(Candidate { text, meaning }: Candidate) -> FilterCandidate {
    let open = matches!(meaning, CandidateKind::Field(_));
    let meaning = match meaning {
        CandidateKind::Field(name) => Some(field(name)),
        CandidateKind::Tag => None,
        CandidateKind::Value(name) => {
            let known = F::named(name);
            let choice = text.rsplit(':').next().unwrap_or_default();
            known
                .filter(|field| matches!(field.kind(), ValueKind::Choice(_)))
                .map(|_| self::choice(name, choice))
        }
    };
    FilterCandidate { text, meaning, open }
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn meaning<F: FilterField>(term: &Term<F>) -> Message {
    let said = match &term.test {
        Test::Word(pattern) if F::named("kind").is_some() => words::word_of_activity(pattern.to_string()),
        Test::Word(pattern) if pattern.has_star() => words::word_like(pattern.to_string()),
        Test::Word(pattern) => words::word(pattern.to_string()),
        Test::Tag(any) => words::tag(any.iter().map(ToString::to_string)),
        Test::Field { field, any } => asked(*field, any),
    };
    if term.negated { words::not(said) } else { said }
}

fn asked<F: FilterField>(asked: F, any: &[Value]) -> Message {
    let name = field(asked.name());
    let unit = match asked.kind() {
        ValueKind::Amount(unit, _) => unit,
        ValueKind::Text | ValueKind::Choice(_) => Unit::Count,
    };
    if let [Value::Amount(amounts)] = any {
        match amounts {
            Amounts::MoreThan(limit) => return words::more_than(name, unit.written(*limit)),
            Amounts::AtLeast(limit) => return words::at_least(name, unit.written(*limit)),
            Amounts::LessThan(limit) => return words::less_than(name, unit.written(*limit)),
            Amounts::AtMost(limit) => return words::at_most(name, unit.written(*limit)),
            Amounts::Exactly(_) | Amounts::Between(..) => {}
        }
    }
    let said = |one: &Value| match one {
        Value::Unknown => words::unknown(),
        Value::Containing(pattern) | Value::Whole(pattern) => plain::text(pattern.to_string()),
        Value::Choice(typed) => choice(asked.name(), typed),
        Value::Amount(amounts) => amount(unit, *amounts),
    };
    let mut values: Vec<Message> = any.iter().map(said).collect();
    if values.len() > 1 {
        values = vec![words::one_of(values)];
    }
    if any.iter().any(|one| matches!(one, Value::Containing(pattern) if !pattern.has_star())) {
        words::contains(name, values)
    } else {
        words::is(name, values)
    }
}

fn amount(unit: Unit, amounts: Amounts) -> Message {
    match amounts {
        Amounts::Between(from, to) => words::between(unit.written(from), unit.written(to)),
        Amounts::Exactly(limit)
        | Amounts::MoreThan(limit)
        | Amounts::AtLeast(limit)
        | Amounts::LessThan(limit)
        | Amounts::AtMost(limit) => plain::text(unit.written(limit)),
    }
}

/// What a field is called. The window's own word, where it has one.
fn field(name: &str) -> Message {
    match name {
        "ws" => words::field_ws(),
        "title" => words::field_title(),
        "state" => words::field_state(),
        "since" => words::field_since(),
        "mem" => words::field_mem(),
        "ram" => words::field_ram(),
        "cpu" => words::field_cpu(),
        "res" => words::field_res(),
        "index" => words::field_index(),
        "version" => words::field_version(),
        "adb" => words::field_adb(),
        "op" => words::field_op(),
        "kind" => words::field_kind(),
        "by" => words::field_by(),
        "result" => words::field_result(),
        "ago" => words::field_ago(),
        other => plain::text(other),
    }
}

/// What the window calls a choice.
fn choice(field: &str, typed: &str) -> Message {
    match (field, typed) {
        ("state", "stopped") => emulators::stopped(),
        ("state", "starting") => emulators::starting(),
        ("state", "booting") => emulators::booting(),
        ("state", "running") => emulators::running(),
        ("state", "ready") => emulators::ready(),
        ("state", "lost") => emulators::lost(),
        ("state", "stuck") => emulators::stuck(),
        ("state", "zombie") => emulators::crashed(),
        ("state", "unknown") => emulators::unclear(),
        ("kind", "crashed") => activity::kind_crashed(),
        ("kind", "stopped") => activity::kind_stopped(),
        ("kind", "came-back") => activity::kind_came_back(),
        ("kind", "settings-changed") => activity::kind_settings_changed(),
        ("kind", "circuit-opened") => activity::kind_circuit_opened(),
        ("kind", "circuit-closed") => activity::kind_circuit_closed(),
        ("kind", "account-refused") => activity::kind_account_refused(),
        ("kind", "desktop-lost") => activity::kind_desktop_lost(),
        ("kind", "another-computer") => activity::kind_another_computer(),
        ("kind", "doctor") => activity::kind_doctor(),
        ("kind", "dropped") => activity::kind_dropped(),
        (_, "none") => words::no_operation(),
        (_, "queued") => operations::queued(),
        (_, "running") => operations::running(),
        (_, "succeeded") => operations::succeeded(),
        (_, "failed") => operations::failed(),
        (_, "refused") => operations::refused(),
        (_, "cancelled") => operations::cancelled(),
        (_, "unknown") => operations::unclear(),
        (_, other) => plain::text(other),
    }
}

fn why_not(text: &str, problem: &FilterProblem) -> Message {
    let typed = || text.get(problem.span.from..problem.span.to).unwrap_or_default();
    match &problem.reason {
        ProblemReason::QuoteOpen => words::quote_open(),
        ProblemReason::NothingAfterMinus => words::nothing_after_minus(),
        ProblemReason::MinusTwice => words::minus_twice(),
        ProblemReason::ValueMissing => words::value_missing(),
        ProblemReason::UnknownField { meant: None } => words::unknown_field(typed()),
        ProblemReason::UnknownField { meant: Some(meant) } => words::unknown_field_meant(typed(), *meant),
        ProblemReason::SignDoesNotFit { fitting } => words::sign_does_not_fit(list(fitting)),
        ProblemReason::UnknownChoice { choices } => words::unknown_choice(list(choices)),
        ProblemReason::NoNumber => words::no_number(),
        ProblemReason::UnitMissing { unit: Unit::Seconds } => words::unit_missing_seconds(),
        ProblemReason::UnitMissing { .. } => words::unit_missing_bytes(),
        ProblemReason::UnitUnknown { unit: Unit::Count } => words::unit_unknown_count(),
        ProblemReason::UnitUnknown { unit: Unit::Bytes } => words::unit_unknown_bytes(),
        ProblemReason::UnitUnknown { unit: Unit::Seconds } => words::unit_unknown_seconds(),
        ProblemReason::TooLarge => words::too_large(),
        ProblemReason::OneNumberOnly => words::one_number_only(),
        ProblemReason::Backwards => words::backwards(),
        ProblemReason::OrAlone => words::or_alone(),
    }
}

fn list(of: &'static [&'static str]) -> impl Iterator<Item = String> {
    of.iter().map(|one| (*one).to_owned())
}
