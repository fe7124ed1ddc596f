//! A command line as a list of operations: sequences, conditions, pipes and redirections of `cmd.exe`.

use super::expand::{Environment, percent};

/// What `if` can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Condition {
    Exists(String),
    ErrorLevel(i32),
    Defined(String),
    Equal(String, String),
}

/// Where a stream goes instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Target {
    /// Where the surroundings send it.
    #[default]
    Inherit,
    Nothing,
    Stdout,
    Stderr,
}

/// Redirections of one command or group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Redirections {
    pub(super) stdout: Target,
    pub(super) stderr: Target,
    /// `<nul`
    pub(super) no_input: bool,
    /// A file that cannot be written or read here.
    pub(super) unsupported: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Op {
    /// One command: its text with carets resolved and quotes kept.
    Run(String),
    Enter(Redirections),
    Leave,
    Jump(usize),
    JumpIfFailed(usize),
    JumpIfSucceeded(usize),
    JumpUnless(Condition, bool, usize),
    PipeOpen,
    PipeTurn,
    PipeClose,
    /// Prints the prompt and a command, as `for` does without `@`.
    Show(String),
}

/// Why a line cannot be run at all; `cmd.exe` prints a sentence and ends with 1 (255 for a syntax error).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SyntaxError(pub(super) String);

struct Parser<'a> {
    characters: Vec<char>,
    at: usize,
    ops: Vec<Op>,
    environment: &'a Environment,
}

/// Parses a whole line. Variables are replaced first.
pub(super) fn parse(line: &str, environment: &Environment) -> Result<Vec<Op>, SyntaxError> {
    parse_expanded(&percent(line, environment), environment)
}

fn parse_expanded(line: &str, environment: &Environment) -> Result<Vec<Op>, SyntaxError> {
    // A line ends the command: what follows a line break is lost under /c.
    let line = line.split(['\r', '\n']).next().unwrap_or_default();
    let mut parser = Parser { characters: line.chars().collect(), at: 0, ops: Vec::new(), environment };
    parser.sequence(0)?;
    if parser.at < parser.characters.len() {
        return Err(unexpected(parser.characters[parser.at]));
    }
    Ok(parser.ops)
}

fn unexpected(character: char) -> SyntaxError {
    SyntaxError(format!("{character} was unexpected at this time.\r\n"))
}

impl Parser<'_> {
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
            None => Err(SyntaxError("The syntax of the command is incorrect.\r\n".into())),
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
        if self.take(")") {
            Ok(())
        } else {
            Err(SyntaxError("The syntax of the command is incorrect.\r\n".into()))
        }
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

    /// One word, quotes removed.
    fn word(&mut self) -> String {
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

    fn conditional(&mut self, depth: usize) -> Result<(), SyntaxError> {
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
                return Err(SyntaxError("The syntax of the command is incorrect.\r\n".into()));
            }
            let right = self.word();
            let case = |text: String| if ignore_case { text.to_lowercase() } else { text };
            Condition::Equal(case(left), case(right))
        };
        let test = self.ops.len();
        self.ops.push(Op::Jump(0));
        self.skip_blanks();
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

    /// `for /L %v in (start,step,end) do command`, unrolled.
    fn repetition(&mut self, depth: usize) -> Result<(), SyntaxError> {
        let bad = || SyntaxError("The syntax of the command is incorrect.\r\n".into());
        self.skip_blanks();
        if !self.keyword("/l") {
            return Err(bad());
        }
        let variable = self.word();
        self.skip_blanks();
        if !variable.starts_with('%') || variable.chars().count() != 2 || !self.keyword("in") {
            return Err(bad());
        }
        self.skip_blanks();
        if !self.take("(") {
            return Err(bad());
        }
        let numbers: String = self.characters[self.at..].iter().take_while(|c| **c != ')').collect();
        self.at += numbers.chars().count() + 1;
        let numbers: Vec<i64> = numbers
            .split([',', ' ', ';'])
            .filter(|part| !part.is_empty())
            .map(|part| part.trim().parse().unwrap_or(0))
            .collect();
        let (&[start, step, end], true) = (numbers.as_slice(), self.at <= self.characters.len()) else {
            return Err(bad());
        };
        self.skip_blanks();
        if !self.keyword("do") {
            return Err(bad());
        }
        self.skip_blanks();
        let body: String = self.characters[self.at..].iter().collect();
        let quiet = body.starts_with('@');
        let mut value = start;
        let mut rounds = 0;
        while step != 0 && (if step > 0 { value <= end } else { value >= end }) && rounds < 100_000 {
            let line = body.replace(&variable, &value.to_string());
            let mut inner = Parser {
                characters: line.chars().collect(),
                at: 0,
                ops: Vec::new(),
                environment: self.environment,
            };
            inner.sequence(depth)?;
            if !quiet {
                self.ops.push(Op::Show(line));
            }
            let offset = self.ops.len();
            for mut op in inner.ops {
                match &mut op {
                    Op::Jump(to)
                    | Op::JumpIfFailed(to)
                    | Op::JumpIfSucceeded(to)
                    | Op::JumpUnless(_, _, to) => {
                        *to += offset;
                    }
                    _ => {}
                }
                self.ops.push(op);
            }
            value += step;
            rounds += 1;
        }
        self.at = self.characters.len();
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
                        && text.ends_with([' ', '\t', ',', ';', '=', '"', ')']) =>
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
        if !input {
            self.take(">");
        }
        let target = if self.take("&") {
            let to = self.peek();
            self.at += 1;
            match to {
                Some('1') => Target::Stdout,
                Some('2') => Target::Stderr,
                _ => return Err(SyntaxError("The syntax of the command is incorrect.\r\n".into())),
            }
        } else {
            let name = self.word();
            match name.to_ascii_lowercase().as_str() {
                "" => {
                    return Err(match self.peek() {
                        Some(character) => unexpected(character),
                        None => SyntaxError("The syntax of the command is incorrect.\r\n".into()),
                    });
                }
                "nul" | r"\\.\nul" | "nul:" => Target::Nothing,
                _ => {
                    into.unsupported = true;
                    Target::Nothing
                }
            }
        };
        match (input, handle) {
            (true, _) => into.no_input = true,
            // A duplicate of a handle is a copy of what that handle is at this moment.
            (false, Some('2')) => {
                into.stderr = match (target, into.stdout) {
                    (Target::Stdout, Target::Nothing) => Target::Nothing,
                    (target, _) => target,
                }
            }
            (false, _) => {
                into.stdout = match (target, into.stderr) {
                    (Target::Stderr, Target::Nothing) => Target::Nothing,
                    (target, _) => target,
                }
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ops(line: &str) -> Vec<Op> {
        parse(line, &Environment::new()).unwrap()
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
    }

    #[test]
    fn pipes_and_loops_unfold() {
        assert_eq!(ops("a | b"), [Op::PipeOpen, run("a "), Op::PipeTurn, run("b"), Op::PipeClose]);
        assert_eq!(ops("for /L %i in (1,1,2) do @echo n%i"), [run("echo n1"), run("echo n2")]);
    }

    #[test]
    fn what_cmd_refuses_is_refused() {
        for bad in ["& a", "a & | b", "(a", "if x", "a >", "for %i in (1) do a"] {
            assert!(parse(bad, &Environment::new()).is_err(), "{bad}");
        }
    }
}
