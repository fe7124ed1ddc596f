//! `if` and `for /L`: commands that hold other commands.

use super::super::operation::{Condition, Op, SyntaxError};
use super::Parser;

impl Parser {
    /// One word, quotes removed.
    pub(super) fn word(&mut self) -> String {
        self.skip_blanks();
        let mut out = String::new();
        let mut quoted = false;
        while let Some(character) = self.peek() {
            match character {
                '"' => quoted = !quoted,
                ' ' | '\t' | '(' | ')' | '&' | '|' if !quoted => break,
                '=' if !quoted && self.characters.get(self.at + 1) == Some(&'=') => break,
                '^' if !quoted => {
                    self.at += 1;
                    out.extend(self.peek());
                }
                other => out.push(other),
            }
            self.at += 1;
        }
        out
    }

    pub(super) fn conditional(&mut self, depth: usize) -> Result<(), SyntaxError> {
        self.skip_blanks();
        let ignore_case = self.keyword("/i");
        self.skip_blanks();
        let wanted = !self.keyword("not");
        self.skip_blanks();
        let condition = if self.keyword("exist") {
            Condition::Exists(self.word())
        } else if self.keyword("defined") {
            Condition::Defined(self.word())
        } else if self.keyword("errorlevel") {
            Condition::ErrorLevel(self.word().parse().unwrap_or(0))
        } else {
            let left = self.word();
            while self.peek() == Some(' ') {
                self.at += 1;
            }
            if !self.take("==") {
                return Err(SyntaxError::Incorrect);
            }
            let right = self.word();
            let case = |text: String| if ignore_case { text.to_lowercase() } else { text };
            Condition::Equal(case(left), case(right))
        };
        let test = self.ops.len();
        self.ops.push(Op::Jump(0));
        self.skip_blanks();
        if self.peek().is_none() {
            return Err(SyntaxError::Incorrect);
        }
        let mut otherwise = None;
        if self.peek() == Some('(') {
            let start = self.ops.len();
            self.group(depth)?;
            self.trailing_redirections(start)?;
            self.skip_blanks();
            if self.keyword("else") {
                let end = self.ops.len();
                self.ops.push(Op::Jump(0));
                otherwise = Some(self.ops.len());
                self.command(depth)?;
                self.ops[end] = Op::Jump(self.ops.len());
            }
        } else {
            // Without parentheses the rest of the line belongs to the condition.
            self.sequence(depth)?;
        }
        self.ops[test] = Op::JumpUnless(condition, wanted, otherwise.unwrap_or(self.ops.len()));
        Ok(())
    }

    /// `for %v in (items) do command` and `for /L %v in (start,step,end) do command`, unrolled.
    pub(super) fn repetition(&mut self, depth: usize) -> Result<(), SyntaxError> {
        let bad = || SyntaxError::Incorrect;
        self.skip_blanks();
        let counts = self.keyword("/l");
        let variable = self.word();
        let mut letters = variable.strip_prefix('%').unwrap_or_default().chars();
        let (Some(letter), None) = (letters.next(), letters.next()) else { return Err(bad()) };
        self.skip_blanks();
        if !self.keyword("in") {
            return Err(bad());
        }
        self.skip_blanks();
        if !self.take("(") {
            return Err(bad());
        }
        let items = self.items().ok_or_else(bad)?;
        self.skip_blanks();
        if !self.keyword("do") {
            return Err(bad());
        }
        self.skip_blanks();
        let body: String = self.characters[self.at..].iter().collect();
        if counts {
            self.count(depth, &variable, &items, &body)?;
        } else {
            for item in items {
                self.ops.push(Op::Bind(letter, item));
                self.unroll(depth, &body)?;
            }
        }
        self.at = self.characters.len();
        Ok(())
    }

    /// What stands between the parentheses of a `for`, up to and with the closing one; `None` if there is none.
    fn items(&mut self) -> Option<Vec<String>> {
        let mut items = vec![String::new()];
        let mut quoted = false;
        loop {
            let character = self.peek()?;
            self.at += 1;
            match character {
                ')' if !quoted => break,
                ',' | ';' | '=' | ' ' | '\t' if !quoted => items.push(String::new()),
                other => {
                    quoted ^= other == '"';
                    if let Some(item) = items.last_mut() {
                        item.push(other);
                    }
                }
            }
        }
        items.retain(|item| !item.is_empty());
        Some(items)
    }

    fn count(
        &mut self,
        depth: usize,
        variable: &str,
        items: &[String],
        body: &str,
    ) -> Result<(), SyntaxError> {
        let numbers: Vec<i64> = items.iter().map(|item| item.parse().unwrap_or(0)).collect();
        let &[start, step, end] = numbers.as_slice() else {
            return Err(SyntaxError::Incorrect);
        };
        let mut value = start;
        let mut rounds = 0;
        while step != 0 && (if step > 0 { value <= end } else { value >= end }) && rounds < 100_000 {
            self.unroll(depth, &body.replace(variable, &value.to_string()))?;
            value += step;
            rounds += 1;
        }
        Ok(())
    }

    /// Appends the operations of one round.
    fn unroll(&mut self, depth: usize, line: &str) -> Result<(), SyntaxError> {
        let mut inner = Parser { characters: line.chars().collect(), at: 0, ops: Vec::new() };
        inner.sequence(depth)?;
        if !line.starts_with('@') {
            self.ops.push(Op::Show(line.to_owned()));
        }
        let offset = self.ops.len();
        for mut op in inner.ops {
            match &mut op {
                Op::Jump(to) | Op::JumpIfFailed(to) | Op::JumpIfSucceeded(to) | Op::JumpUnless(_, _, to) => {
                    *to += offset;
                }
                _ => {}
            }
            self.ops.push(op);
        }
        Ok(())
    }
}
