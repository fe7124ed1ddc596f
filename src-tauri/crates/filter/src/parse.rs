//! From text to parts.

use crate::{
    FilterField, Unit, ValueKind,
    amount::{Amounts, NoAmount},
    expression::{Term, Test, Value},
    part::{FilterProblem, Parsed, ProblemReason, Span, TypedPart, Understood},
    pattern::Pattern,
    split::{TypedChar, TypedPiece, split},
};

/// The signs between a field and its value.
const SIGNS: [&str; 6] = [":", "=", ">=", "<=", ">", "<"];
/// Those that fit a field of texts or choices.
const NAMING: [&str; 2] = [":", "="];
/// The word between alternatives.
pub(crate) const OR: &str = "or";

/// Reads what was typed. Every part of it is in the answer, understood or not; the time grows with the length of the text.
pub fn parse<F: FilterField>(text: &str) -> Parsed<F> {
    let pieces = split(text);
    let is_or: Vec<bool> = pieces.iter().map(is_or).collect();
    let alone =
        |at: usize| at == 0 || at + 1 == pieces.len() || is_or.get(at - 1).is_some_and(|before| *before);
    let parts = pieces.iter().enumerate().map(|(at, piece)| {
        let understood = match (is_or[at], alone(at)) {
            (true, true) => {
                Understood::Not(FilterProblem { span: piece.span, reason: ProblemReason::OrAlone })
            }
            (true, false) => Understood::Or,
            (false, _) => term(piece).map_or_else(Understood::Not, Understood::Term),
        };
        TypedPart { span: piece.span, understood }
    });
    Parsed { parts: parts.collect() }
}

fn is_or(piece: &TypedPiece) -> bool {
    let unquoted = piece.letters.iter().all(|letter| !letter.quoted);
    unquoted
        && piece.span.to - piece.span.from == OR.len()
        && text_of(&piece.letters).eq_ignore_ascii_case(OR)
}

fn term<F: FilterField>(piece: &TypedPiece) -> Result<Term<F>, FilterProblem> {
    if let Some(from) = piece.open_quote {
        return Err(FilterProblem {
            span: Span { from, to: piece.span.to },
            reason: ProblemReason::QuoteOpen,
        });
    }
    let wrong = |reason| FilterProblem { span: piece.span, reason };
    let (negated, letters) = match piece.letters.as_slice() {
        [minus, rest @ ..] if minus.is('-') => (true, rest),
        letters => (false, letters),
    };
    match letters {
        // Quotes around nothing.
        [] if negated && piece.span.to - piece.span.from == 1 => Err(wrong(ProblemReason::NothingAfterMinus)),
        [] => Err(wrong(ProblemReason::ValueMissing)),
        [minus, ..] if negated && minus.is('-') => Err(wrong(ProblemReason::MinusTwice)),
        [hash, rest @ ..] if hash.is('#') => {
            Ok(Term { negated, test: Test::Tag(tags(rest, hash.span.to, piece.span.to)?) })
        }
        letters => Ok(Term { negated, test: test(letters, piece.span)? }),
    }
}

fn test<F: FilterField>(letters: &[TypedChar], span: Span) -> Result<Test<F>, FilterProblem> {
    let Some((name, sign, rest)) = asked(letters) else {
        let pattern = pattern(letters);
        return Ok(Test::Word(pattern));
    };
    let name_span = around(name).unwrap_or(span);
    let name = text_of(name);
    let after = sign_end(letters, rest, span);
    let Some(field) = F::named(&name) else {
        if name.eq_ignore_ascii_case("tag") {
            let fits = NAMING.contains(&sign);
            let reason = ProblemReason::SignDoesNotFit { fitting: &NAMING };
            return if fits {
                tags(rest, after, span.to).map(Test::Tag)
            } else {
                Err(FilterProblem { span, reason })
            };
        }
        return Err(FilterProblem {
            span: name_span,
            reason: ProblemReason::UnknownField { meant: meant::<F>(&name) },
        });
    };
    let fitting: &'static [&'static str] = match field.kind() {
        ValueKind::Text | ValueKind::Choice(_) => &NAMING,
        ValueKind::Amount(..) => &SIGNS,
    };
    if !fitting.contains(&sign) {
        return Err(FilterProblem { span, reason: ProblemReason::SignDoesNotFit { fitting } });
    }
    let values = values(rest, after, span.to)?;
    if sign.starts_with(['<', '>']) && values.len() > 1 {
        return Err(FilterProblem { span, reason: ProblemReason::OneNumberOnly });
    }
    let any =
        values.iter().map(|value| self::value(field.kind(), sign, value)).collect::<Result<Vec<_>, _>>()?;
    Ok(Test::Field { field, any })
}

/// A name of Latin letters, a sign, and what follows. Everything else is a word: `192.168.1.20:5555`.
pub(crate) fn asked(letters: &[TypedChar]) -> Option<(&[TypedChar], &'static str, &[TypedChar])> {
    let is_name = |letter: &TypedChar| !letter.quoted && letter.char.is_ascii_alphabetic();
    let end = letters.iter().position(|letter| !is_name(letter)).filter(|end| *end > 0)?;
    let (name, rest) = letters.split_at(end);
    let two = |sign: &&&str| {
        let mut letters = rest.iter();
        sign.chars().all(|sign| letters.next().is_some_and(|letter| letter.is(sign)))
    };
    // Of `>=` and `>`, the longer one.
    let sign = SIGNS.iter().filter(two).max_by_key(|sign| sign.len())?;
    Some((name, sign, &rest[sign.len()..]))
}

fn sign_end(letters: &[TypedChar], rest: &[TypedChar], span: Span) -> usize {
    letters.len().checked_sub(rest.len() + 1).map_or(span.to, |last| letters[last].span.to)
}

fn around(letters: &[TypedChar]) -> Option<Span> {
    Some(Span { from: letters.first()?.span.from, to: letters.last()?.span.to })
}

pub(crate) fn text_of(letters: &[TypedChar]) -> String {
    letters.iter().map(|letter| letter.char).collect()
}

/// What stands between commas. `from` and `to` are where a value is missing if there is none at all.
fn values(letters: &[TypedChar], from: usize, to: usize) -> Result<Vec<&[TypedChar]>, FilterProblem> {
    let values: Vec<_> = letters.split(|letter| letter.is(',')).collect();
    if values.iter().any(|value| value.is_empty()) {
        return Err(FilterProblem { span: Span { from, to }, reason: ProblemReason::ValueMissing });
    }
    Ok(values)
}

fn tags(letters: &[TypedChar], from: usize, to: usize) -> Result<Vec<Pattern>, FilterProblem> {
    Ok(values(letters, from, to)?.into_iter().map(pattern).collect())
}

fn pattern(letters: &[TypedChar]) -> Pattern {
    Pattern::new(letters.split(|letter| letter.is('*')).map(text_of).collect())
}

fn value(kind: ValueKind, sign: &str, letters: &[TypedChar]) -> Result<Value, FilterProblem> {
    let wrong = |reason| FilterProblem { span: around(letters).unwrap_or(Span { from: 0, to: 0 }), reason };
    // Nothing is greater than what is not known.
    if let [only] = letters
        && only.is('?')
        && !sign.starts_with(['<', '>'])
    {
        return Ok(Value::Unknown);
    }
    let text = text_of(letters);
    match kind {
        ValueKind::Text if sign == "=" => Ok(Value::Whole(pattern(letters))),
        ValueKind::Text => Ok(Value::Containing(pattern(letters))),
        ValueKind::Choice(choices) => {
            let known = choices.iter().find(|choice| choice.eq_ignore_ascii_case(&text));
            known
                .map(|choice| Value::Choice(choice))
                .ok_or_else(|| wrong(ProblemReason::UnknownChoice { choices }))
        }
        ValueKind::Amount(unit, _) => amounts(unit, sign, &text).map(Value::Amount).map_err(wrong),
    }
}

fn amounts(unit: Unit, sign: &str, text: &str) -> Result<Amounts, ProblemReason> {
    let read = |text: &str| {
        unit.read(text).map_err(|no| match no {
            NoAmount::NoNumber => ProblemReason::NoNumber,
            NoAmount::UnitMissing => ProblemReason::UnitMissing { unit },
            NoAmount::UnitUnknown => ProblemReason::UnitUnknown { unit },
            NoAmount::TooLarge => ProblemReason::TooLarge,
        })
    };
    Ok(match sign {
        ">" => Amounts::MoreThan(read(text)?),
        ">=" => Amounts::AtLeast(read(text)?),
        "<" => Amounts::LessThan(read(text)?),
        "<=" => Amounts::AtMost(read(text)?),
        _ => match text.split_once("..") {
            None => Amounts::Exactly(read(text)?),
            Some((from, to)) => match (read(from)?, read(to)?) {
                (from, to) if from > to => return Err(ProblemReason::Backwards),
                (from, to) => Amounts::Between(from, to),
            },
        },
    })
}

/// A field that begins like it, or that differs by one letter at most.
fn meant<F: FilterField>(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    let near = |known: &str| {
        let same = known.bytes().zip(name.bytes()).take_while(|(a, b)| a == b).count();
        let same_at_end = known.bytes().rev().zip(name.bytes().rev()).take_while(|(a, b)| a == b).count();
        (name.len() > 1 && known.starts_with(&name)) || same + same_at_end + 1 >= known.len().max(name.len())
    };
    let names = |field: &F| near(field.name()) || field.other_name().is_some_and(near);
    F::ALL.iter().find(|field| names(field)).map(|field| field.name())
}
