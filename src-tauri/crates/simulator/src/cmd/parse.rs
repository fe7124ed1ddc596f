//! A command line as a list of operations: sequences, conditions, pipes and redirections of `cmd.exe`.

use super::operation::{Op, Redirections, Source, SyntaxError, Target};

mod compound;

struct Parser {
    characters: Vec<char>,
    at: usize,
    ops: Vec<Op>,
}

/// Parses a whole line, in which variables have been replaced.
pub(super) fn parse(line: &str) -> Result<Vec<Op>, SyntaxError> {
    // A line ends the command: what follows a line break is lost under /c.
    let line = line.split(['\r', '\n']).next().unwrap_or_default();
    let mut parser = Parser { characters: line.chars().collect(), at: 0, ops: Vec::new() };
    parser.sequence(0)?;
    if parser.at < parser.characters.len() {
        return Err(unexpected(parser.characters[parser.at]));
    }
    Ok(parser.ops)
}

fn unexpected(character: char) -> SyntaxError {
    SyntaxError::Unexpected(character.to_string())
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(|c| matches!(c, ' ' | '\t' | ',' | ';' | '=')) {
            self.at += 1;
        }
    }

    fn take(&mut self, text: &str) -> bool {
        let end = self.at + text.chars().count();
        let found =
            self.characters.get(self.at..end).is_some_and(|part| part.iter().copied().eq(text.chars()));
        if found {
            self.at = end;
        }
        found
    }

    /// A keyword, ended by a blank or a parenthesis.
    fn keyword(&mut self, word: &str) -> bool {
        let end = self.at + word.len();
        let same = self
            .characters
            .get(self.at..end)
            .is_some_and(|part| part.iter().zip(word.chars()).all(|(a, b)| a.eq_ignore_ascii_case(&b)));
        let ends =
            self.characters.get(end).is_none_or(|c| matches!(c, ' ' | '\t' | '(' | '"' | ',' | ';' | '='));
        if same && ends {
            self.at = end;
        }
        same && ends
    }

    fn sequence(&mut self, depth: usize) -> Result<(), SyntaxError> {
        loop {
            self.skip_blanks();
            if self.peek().is_none() || (depth > 0 && self.peek() == Some(')')) {
                return Ok(());
            }
            self.alternatives(depth)?;
            self.skip_blanks();
            if !self.take("&") {
                return Ok(());
            }
        }
    }

    fn alternatives(&mut self, depth: usize) -> Result<(), SyntaxError> {
        self.conjunction(depth)?;
        while self.take("||") {
            let jump = self.ops.len();
            self.ops.push(Op::JumpIfSucceeded(0));
            self.conjunction(depth)?;
            self.ops[jump] = Op::JumpIfSucceeded(self.ops.len());
        }
        Ok(())
    }

    fn conjunction(&mut self, depth: usize) -> Result<(), SyntaxError> {
        self.pipe(depth)?;
        while self.take("&&") {
            let jump = self.ops.len();
            self.ops.push(Op::JumpIfFailed(0));
            self.pipe(depth)?;
            self.ops[jump] = Op::JumpIfFailed(self.ops.len());
        }
        Ok(())
    }

    fn pipe(&mut self, depth: usize) -> Result<(), SyntaxError> {
        let start = self.ops.len();
        self.command(depth)?;
        let mut piped = false;
        loop {
            let next = self.characters.get(self.at + 1).copied();
            if self.peek() != Some('|') || next == Some('|') {
                break;
            }
            self.at += 1;
            if piped {
                self.ops.push(Op::PipeTurn);
            } else {
                self.insert(start, Op::PipeOpen);
                self.ops.push(Op::PipeTurn);
                piped = true;
            }
            self.command(depth)?;
        }
        if piped {
            self.ops.push(Op::PipeClose);
        }
        Ok(())
    }

    /// Puts an operation in front of others, moving the jumps among them.
    fn insert(&mut self, at: usize, op: Op) {
        for later in &mut self.ops[at..] {
            match later {
                Op::Jump(to) | Op::JumpIfFailed(to) | Op::JumpIfSucceeded(to) | Op::JumpUnless(_, _, to) => {
                    *to += 1;
                }
                _ => {}
            }
        }
        self.ops.insert(at, op);
    }

    fn command(&mut self, depth: usize) -> Result<(), SyntaxError> {
        self.skip_blanks();
        while self.take("@") {
            self.skip_blanks();
        }
        match self.peek() {
            None => Err(SyntaxError::Incorrect),
            Some('(') => {
                let start = self.ops.len();
                self.group(depth)?;
                self.trailing_redirections(start)
            }
            Some(character @ ('&' | '|' | ')')) => Err(unexpected(character)),
            _ if self.keyword("if") => self.conditional(depth),
            _ if self.keyword("for") => self.repetition(depth),
            _ => self.simple(depth),
        }
    }

    fn group(&mut self, depth: usize) -> Result<(), SyntaxError> {
        self.at += 1;
        self.sequence(depth + 1)?;
        if self.take(")") { Ok(()) } else { Err(SyntaxError::Incorrect) }
    }

    fn trailing_redirections(&mut self, start: usize) -> Result<(), SyntaxError> {
        let mut redirections = Redirections::default();
        loop {
            self.skip_blanks();
            if !self.redirection(&mut redirections)? {
                break;
            }
        }
        if redirections != Redirections::default() {
            self.insert(start, Op::Enter(redirections));
            self.ops.push(Op::Leave);
        }
        Ok(())
    }

    fn simple(&mut self, depth: usize) -> Result<(), SyntaxError> {
        let mut text = String::new();
        let mut redirections = Redirections::default();
        let mut quoted = false;
        while let Some(character) = self.peek() {
            match character {
                '"' => {
                    quoted = !quoted;
                    text.push('"');
                    self.at += 1;
                }
                _ if quoted => {
                    text.push(character);
                    self.at += 1;
                }
                '^' => {
                    self.at += 1;
                    if let Some(next) = self.peek() {
                        text.push(next);
                        self.at += 1;
                    }
                }
                '&' | '|' => break,
                ')' if depth > 0 => break,
                '<' | '>' => {
                    self.redirection(&mut redirections)?;
                }
                '1' | '2'
                    if matches!(self.characters.get(self.at + 1), Some('<' | '>'))
                        && (text.is_empty() || text.ends_with([' ', '\t', ',', ';', '=', '"', ')'])) =>
                {
                    self.redirection(&mut redirections)?;
                }
                _ => {
                    text.push(character);
                    self.at += 1;
                }
            }
        }
        let plain = redirections == Redirections::default();
        if !plain {
            self.ops.push(Op::Enter(redirections));
        }
        self.ops.push(Op::Run(text));
        if !plain {
            self.ops.push(Op::Leave);
        }
        Ok(())
    }

    /// Reads `[n]>[>]target`, `n>&m` or `<source`, if there is one here.
    fn redirection(&mut self, into: &mut Redirections) -> Result<bool, SyntaxError> {
        let mut handle = None;
        if let Some(digit @ ('1' | '2')) = self.peek()
            && matches!(self.characters.get(self.at + 1), Some('<' | '>'))
        {
            handle = Some(digit);
            self.at += 1;
        }
        let input = match self.peek() {
            Some('<') => true,
            Some('>') => false,
            _ => return Ok(false),
        };
        self.at += 1;
        let append = !input && self.take(">");
        let target = if self.take("&") {
            let to = self.peek();
            self.at += 1;
            match to {
                Some('1') => Target::Stdout,
                Some('2') => Target::Stderr,
                _ => return Err(SyntaxError::Incorrect),
            }
        } else {
            let path = self.word();
            match path.to_ascii_lowercase().as_str() {
                "" => {
                    return Err(match self.peek() {
                        Some(character) => unexpected(character),
                        None => SyntaxError::Incorrect,
                    });
                }
                "nul" | r"\\.\nul" | "nul:" => Target::Nothing,
                _ => Target::File { path, append },
            }
        };
        match (input, handle) {
            (true, _) => {
                into.input = match target {
                    Target::File { path, .. } => Source::File(path),
                    _ => Source::Nothing,
                }
            }
            // A duplicate of a handle is a copy of what that handle is at this moment.
            (false, Some('2')) => into.stderr = duplicate(target, &Target::Stdout, &into.stdout),
            (false, _) => into.stdout = duplicate(target, &Target::Stderr, &into.stderr),
        }
        Ok(true)
    }
}

/// Where a handle goes that is made a copy of the `other` one, which by now goes `elsewhere`.
fn duplicate(target: Target, other: &Target, elsewhere: &Target) -> Target {
    match elsewhere {
        Target::Nothing if target == *other => Target::Nothing,
        // The file is open already: both write to its end.
        Target::File { path, .. } if target == *other => Target::File { path: path.clone(), append: true },
        _ => target,
    }
}

#[cfg(test)]
mod tests {
    use super::super::operation::Condition;
    use super::*;

    fn ops(line: &str) -> Vec<Op> {
        parse(line).unwrap()
    }

    fn run(text: &str) -> Op {
        Op::Run(text.into())
    }

    #[test]
    fn operators_count_outside_quotes_only_and_a_caret_disarms_them() {
        assert_eq!(ops("a & b"), [run("a "), run("b")]);
        assert_eq!(ops(r#"a "x & y" ^& z"#), [run(r#"a "x & y" & z"#)]);
        assert_eq!(ops(r#"a "x ^& y""#), [run(r#"a "x ^& y""#)]);
        assert_eq!(
            ops("a && b || c"),
            [run("a "), Op::JumpIfFailed(3), run("b "), Op::JumpIfSucceeded(5), run("c")]
        );
    }

    #[test]
    fn a_condition_with_parentheses_has_two_branches() {
        let expected = [
            Op::JumpUnless(Condition::Exists(r"C:\A B".into()), true, 3),
            run("exit 0"),
            Op::Jump(4),
            run("exit 77"),
        ];
        assert_eq!(ops(r#"if exist "C:\A B" (exit 0) else (exit 77)"#), expected);
    }

    #[test]
    fn redirections_belong_to_their_command() {
        let nul =
            Redirections { stdout: Target::Nothing, stderr: Target::Nothing, ..Redirections::default() };
        assert_eq!(ops("a >nul 2>&1 & b"), [Op::Enter(nul), run("a   "), Op::Leave, run("b")]);
        assert_eq!(ops("echo 12>nul").len(), 3);
        let file = |path: &str| Target::File { path: path.into(), append: false };
        let first = Redirections { stdout: file(r"C:\a b.xml"), ..Redirections::default() };
        let written = run(" echo <T a='&#39;'>");
        assert_eq!(ops(r#">"C:\a b.xml" echo ^<T a='^&#39;'^>"#), [Op::Enter(first), written, Op::Leave]);
        let swapped = Redirections { stdout: Target::Stderr, ..Redirections::default() };
        assert_eq!(ops("echo a-1>&2"), [Op::Enter(swapped), run("echo a-1"), Op::Leave]);
        assert_eq!(ops("2>nul a").len(), 3);
    }

    #[test]
    fn pipes_and_loops_unfold() {
        assert_eq!(ops("a | b"), [Op::PipeOpen, run("a "), Op::PipeTurn, run("b"), Op::PipeClose]);
        assert_eq!(ops("for /L %i in (1,1,2) do @echo n%i"), [run("echo n1"), run("echo n2")]);
        let bind = |value: &str| Op::Bind('i', value.into());
        let expected = [bind("\"a b\""), run("echo %~zi"), bind("c"), run("echo %~zi")];
        assert_eq!(ops("for %i in (\"a b\" c) do @echo %~zi"), expected);
    }

    #[test]
    fn what_cmd_refuses_is_refused() {
        for bad in [
            "& a",
            "a & | b",
            "(a",
            "if x",
            "if exist",
            "if exist a",
            "a >",
            "for %i in (1) a",
            "for /f %i in (1) do a",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
