//! Carrying out a script's tree.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::Instant;
use tree_sitter::Node;

use super::kept::assigned;
use super::process::Thing;
use super::streams::{Input, Objects};
use super::value::Value;
use crate::fault::Fault;
use crate::ldplayer::Session;
use crate::world::World;

/// Why a script does not go on.
#[derive(Debug)]
pub(super) enum Fail {
    /// An exception with this message.
    Exception(String),
    /// It means something that is not known here.
    NotSimulated(String),
    Exit(i32),
    /// Input that has not come yet: the statement is begun again when it has.
    Waits,
}

pub(super) type Result<T> = std::result::Result<T, Fail>;

pub(super) struct Walker<'w, 't> {
    pub(super) world: &'w mut World,
    source: &'t str,
    pub(super) directory: String,
    /// Where what it starts runs.
    pub(super) session: Session,
    /// The moment it has come to: `Start-Sleep` moves it on.
    pub(super) clock: Instant,
    /// By lower-case name.
    pub(super) variables: BTreeMap<String, Value<'t>>,
    pub(super) things: Vec<Thing>,
    /// `System.Drawing` was loaded.
    pub(super) drawing_loaded: bool,
    /// Only what a policy permits: no methods but those of a few kinds.
    pub(super) constrained: bool,
    pub(super) stdout: String,
    pub(super) stderr: String,
    pub(super) last_failed: bool,
    pub(super) objects: Objects,
    pub(super) input: Input,
    /// It stands where it can be begun again: in the test of a loop that is a statement of its own.
    pub(super) may_wait: bool,
    /// It has read of its input since.
    pub(super) has_read: bool,
    nesting: usize,
}

/// More would only be reached by a loop without an end.
const LONGEST: Duration = Duration::from_mins(10);

pub(super) fn children(node: Node<'_>) -> Vec<Node<'_>> {
    let mut cursor = node.walk();
    let all: Vec<Node<'_>> = node.named_children(&mut cursor).collect();
    all.into_iter().filter(|child| child.kind() != "comment").collect()
}

fn child<'t>(node: Node<'t>, kind: &str) -> Option<Node<'t>> {
    children(node).into_iter().find(|child| child.kind() == kind)
}

impl<'w, 't> Walker<'w, 't> {
    pub(super) fn new(
        world: &'w mut World,
        source: &'t str,
        (directory, session): (&str, &Session),
        clock: Instant,
    ) -> Self {
        let constrained = world.faults.has(&Fault::ConstrainedLanguage);
        Self {
            world,
            source,
            directory: directory.to_owned(),
            session: session.clone(),
            things: Vec::new(),
            drawing_loaded: false,
            constrained,
            clock,
            variables: BTreeMap::new(),
            stdout: String::new(),
            stderr: String::new(),
            last_failed: false,
            objects: Objects::default(),
            input: Input::default(),
            may_wait: false,
            has_read: false,
            nesting: 0,
        }
    }

    pub(super) fn source(&self, node: Node<'t>) -> &'t str {
        &self.source[node.byte_range()]
    }

    pub(super) fn unknown<T>(&self, node: Node<'t>) -> Result<T> {
        Err(Fail::NotSimulated(format!("{} {}", node.kind(), self.source(node))))
    }

    pub(super) fn complain(&mut self, text: &str) {
        self.stderr.push_str(text.trim_end());
        self.stderr.push_str(
            "\r\n    + CategoryInfo          : NotSpecified: (:) [], MethodInvocationException\r\n",
        );
    }

    pub(super) fn sleep(&mut self, how_long: Duration) {
        self.clock += how_long;
        self.world.advance_tasks(self.clock);
    }

    pub(super) fn set(&mut self, name: &str, value: Value<'t>) {
        self.variables.insert(name.to_lowercase(), value);
    }

    /// Runs the script but for its first statements, which are `done`, and prints what its statements leave. Counts on.
    pub(super) fn script(&mut self, root: Node<'t>, done: &mut usize) -> Result<()> {
        let mut statements = Vec::new();
        for list in children(root) {
            match list.kind() {
                "statement_list" => statements.extend(children(list)),
                _ => return self.unknown(list),
            }
        }
        for statement in statements.into_iter().skip(*done) {
            self.outermost(statement)?;
            *done += 1;
        }
        Ok(())
    }

    /// An exception ends the script only if it is told to stop at errors.
    fn outermost(&mut self, statement: Node<'t>) -> Result<()> {
        let mut printed = Vec::new();
        let end = self.statement(statement, &mut printed);
        for value in printed {
            self.stdout.push_str(&value.text());
            self.stdout.push_str("\r\n");
        }
        let stops = self.variables.get("erroractionpreference");
        let stops = stops.is_some_and(|value| value.text().eq_ignore_ascii_case("stop"));
        self.last_failed = matches!(end, Err(Fail::Exception(_)));
        match end {
            Err(Fail::Exception(text)) if !stops => {
                self.complain(&text);
                Ok(())
            }
            end => end,
        }
    }

    fn statements(&mut self, block: Node<'t>, out: &mut Vec<Value<'t>>) -> Result<()> {
        for node in children(block) {
            match node.kind() {
                "statement_list" | "script_block" | "script_block_body" | "statement_block" => {
                    self.statements(node, out)?;
                }
                _ => self.statement(node, out)?,
            }
        }
        Ok(())
    }

    fn statement(&mut self, node: Node<'t>, out: &mut Vec<Value<'t>>) -> Result<()> {
        self.nesting += 1;
        let end = self.nested(node, out);
        self.nesting -= 1;
        end
    }

    fn nested(&mut self, node: Node<'t>, out: &mut Vec<Value<'t>>) -> Result<()> {
        match node.kind() {
            "pipeline" => out.extend(self.pipeline(node)?),
            "empty_statement" => {}
            "if_statement" => self.condition(node, out)?,
            "while_statement" => {
                let (test, block) = self.both(node, "while_condition", "statement_block")?;
                let began = self.clock;
                while self.test(test)? {
                    let read = std::mem::take(&mut self.has_read);
                    self.statements(block, out)?;
                    // A loop that neither sleeps nor reads would never end here.
                    if (self.clock == began && !read) || self.clock > began + LONGEST {
                        return Err(Fail::NotSimulated("a loop without an end".into()));
                    }
                }
            }
            "foreach_statement" => {
                let parts = children(node);
                let [variable, items, block] = parts.as_slice() else { return self.unknown(node) };
                let name = self.name_of(*variable);
                for item in self.value_of(*items)?.items() {
                    self.set(&name, item);
                    self.statements(*block, out)?;
                }
            }
            "try_statement" => self.attempt(node, out)?,
            "flow_control_statement" if self.source(node).to_lowercase().starts_with("exit") => {
                let code = children(node).first().map(|code| self.value_of(*code)).transpose()?;
                let code = code.and_then(|code| code.number()).unwrap_or(0);
                return Err(Fail::Exit(i32::try_from(code).unwrap_or(1)));
            }
            _ => return self.unknown(node),
        }
        Ok(())
    }

    /// The test of a loop.
    fn test(&mut self, test: Node<'t>) -> Result<bool> {
        self.may_wait = self.nesting == 1;
        let tested = self.value_of(test);
        self.may_wait = false;
        Ok(tested?.is_true())
    }

    fn both(&self, node: Node<'t>, first: &str, second: &str) -> Result<(Node<'t>, Node<'t>)> {
        match (child(node, first), child(node, second)) {
            (Some(first), Some(second)) => Ok((first, second)),
            _ => self.unknown(node),
        }
    }

    /// `try`: an exception leads to the block behind `catch`, whatever its kind; the one behind `finally` comes in any case.
    fn attempt(&mut self, node: Node<'t>, out: &mut Vec<Value<'t>>) -> Result<()> {
        let Some(block) = child(node, "statement_block") else { return self.unknown(node) };
        let mut end = self.statements(block, out);
        if let (Err(Fail::Exception(text)), Some(clauses)) = (&end, child(node, "catch_clauses")) {
            let message = Value::Record(vec![("Message".into(), Value::Text(text.clone()))]);
            let record = Value::Record(vec![("Exception".into(), message)]);
            let clause = children(clauses).into_iter().find_map(|clause| child(clause, "statement_block"));
            let Some(clause) = clause else { return self.unknown(clauses) };
            let before = self.variables.insert("_".into(), record);
            end = self.statements(clause, out);
            match before {
                Some(value) => self.variables.insert("_".into(), value),
                None => self.variables.remove("_"),
            };
        }
        if let Some(block) = child(node, "finally_clause").and_then(|clause| child(clause, "statement_block"))
        {
            self.statements(block, out)?;
        }
        end
    }

    fn condition(&mut self, node: Node<'t>, out: &mut Vec<Value<'t>>) -> Result<()> {
        let (test, block) = self.both(node, "pipeline", "statement_block")?;
        if self.value_of(test)?.is_true() {
            return self.statements(block, out);
        }
        for clause in child(node, "elseif_clauses").map(children).unwrap_or_default() {
            let (test, block) = self.both(clause, "pipeline", "statement_block")?;
            if self.value_of(test)?.is_true() {
                return self.statements(block, out);
            }
        }
        match child(node, "else_clause").and_then(|clause| child(clause, "statement_block")) {
            Some(block) => self.statements(block, out),
            None => Ok(()),
        }
    }

    /// A script block for one value of a pipeline.
    pub(super) fn block(&mut self, block: Node<'t>, input: Value<'t>) -> Result<Vec<Value<'t>>> {
        let before = self.variables.insert("_".into(), input);
        let mut out = Vec::new();
        let end = self.statements(block, &mut out);
        match before {
            Some(value) => self.variables.insert("_".into(), value),
            None => self.variables.remove("_"),
        };
        end.map(|()| out)
    }

    fn pipeline(&mut self, node: Node<'t>) -> Result<Vec<Value<'t>>> {
        let parts = children(node);
        match parts.as_slice() {
            [one] if one.kind() == "assignment_expression" => self.assignment(*one).map(|()| Vec::new()),
            [one] if one.kind() == "pipeline_chain" => {
                let mut values = Vec::new();
                for (place, part) in children(*one).into_iter().enumerate() {
                    values = if part.kind() == "command" {
                        self.command(part, values)?
                    } else if place == 0 {
                        self.value_of(part)?.items()
                    } else {
                        return self.unknown(part);
                    };
                }
                Ok(values)
            }
            _ => self.unknown(node),
        }
    }

    fn assignment(&mut self, node: Node<'t>) -> Result<()> {
        let parts = children(node);
        let [left, operator, right] = parts.as_slice() else { return self.unknown(node) };
        let mut target = *left;
        while target.kind() != "variable" {
            if target.kind() == "member_access" {
                return self.assign_member(node, target, *operator, *right);
            }
            let inside = children(target);
            let [only] = inside.as_slice() else { return self.unknown(*left) };
            target = *only;
        }
        let (name, value) = (self.name_of(target), self.value_of(*right)?);
        let value = match self.source(*operator).trim() {
            "=" => value,
            "+=" => sum(self.variable(&name), value),
            _ => return self.unknown(node),
        };
        self.set(&name, value);
        Ok(())
    }

    fn assign_member(
        &mut self,
        node: Node<'t>,
        target: Node<'t>,
        operator: Node<'t>,
        right: Node<'t>,
    ) -> Result<()> {
        let parts = children(target);
        let (Some(owner), Some(name)) = (parts.first(), parts.get(1)) else { return self.unknown(node) };
        if self.source(operator).trim() != "=" {
            return self.unknown(node);
        }
        let (owner, name) = (self.value_of(*owner)?, self.source(*name).to_lowercase());
        let value = self.value_of(right)?;
        self.set_property(node, &owner, name, &value)
    }

    fn name_of(&self, node: Node<'t>) -> String {
        self.source(node).trim_start_matches('$').trim_matches(['{', '}']).to_lowercase()
    }

    fn variable(&self, name: &str) -> Value<'t> {
        match name {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            "executioncontext" => {
                let mode = if self.constrained { "ConstrainedLanguage" } else { "FullLanguage" };
                let mode = Value::Record(vec![("LanguageMode".into(), Value::Text(mode.into()))]);
                Value::Record(vec![("SessionState".into(), mode)])
            }
            _ => match name.strip_prefix("env:") {
                Some(name) => {
                    let found = self.world.environment().get(&name.to_uppercase()).cloned();
                    found.map_or(Value::Null, Value::Text)
                }
                None => self.variables.get(name).cloned().unwrap_or(Value::Null),
            },
        }
    }

    pub(super) fn value_of(&mut self, node: Node<'t>) -> Result<Value<'t>> {
        let parts = children(node);
        match node.kind() {
            "pipeline" => self.pipeline(node).map(Value::of),
            "variable" => Ok(self.variable(&self.name_of(node))),
            "integer_literal" | "decimal_integer_literal" => {
                let number = self.source(node).parse();
                number.map_or_else(|_| self.unknown(node), |number| Ok(Value::Int(number)))
            }
            "string_literal" | "expandable_string_literal" | "verbatim_string_characters" => {
                self.string(node)
            }
            "type_literal" => Ok(Value::Type(self.source(node).trim_matches(['[', ']']).to_lowercase())),
            "script_block_expression" => Ok(Value::Block(node)),
            // In parentheses an assignment gives what was assigned.
            "parenthesized_expression" if assigned(node).is_some() => {
                let Some(assignment) = assigned(node) else { return self.unknown(node) };
                self.assignment(assignment)?;
                let left = children(assignment).first().map_or("", |left| self.source(*left));
                Ok(self.variable(&left.trim_start_matches('$').to_lowercase()))
            }
            "parenthesized_expression" | "sub_expression" | "array_expression" | "while_condition" => {
                let mut out = Vec::new();
                self.statements(node, &mut out)?;
                Ok(if node.kind() == "array_expression" { Value::List(out) } else { Value::of(out) })
            }
            "member_access" | "invokation_expression" => self.member(node),
            "cast_expression" => self.cast(node, &parts),
            "expression_with_unary_operator" if parts.len() == 1 => {
                let value = self.value_of(parts[0])?;
                match self.source(node).to_lowercase() {
                    text if text.starts_with('!') || text.starts_with("-not") => {
                        Ok(Value::Bool(!value.is_true()))
                    }
                    text if text.starts_with('-') && value.number().is_some() => {
                        Ok(Value::Int(-value.number().unwrap_or_default()))
                    }
                    _ if parts[0].kind() == "cast_expression" => Ok(value),
                    _ => self.unknown(node),
                }
            }
            kind if kind.ends_with("_expression") => match parts.as_slice() {
                [only] => self.value_of(*only),
                items if kind == "array_literal_expression" => {
                    let items = items.iter().map(|item| self.value_of(*item));
                    items.collect::<Result<Vec<_>>>().map(Value::List)
                }
                _ => self.operation(node),
            },
            _ => self.unknown(node),
        }
    }

    fn cast(&mut self, node: Node<'t>, parts: &[Node<'t>]) -> Result<Value<'t>> {
        let [kind, inner] = parts else { return self.unknown(node) };
        let value = self.value_of(*inner)?;
        match self.source(*kind).trim_matches(['[', ']']).to_lowercase().as_str() {
            "void" => Ok(Value::Null),
            "regex" | "text.regularexpressions.regex" => {
                super::objects::regex(&value.text()).map(Value::Regex)
            }
            "string" => Ok(Value::Text(value.text())),
            "bool" => Ok(Value::Bool(value.is_true())),
            "int" | "long" | "uint32" | "int64" => match value.number() {
                Some(number) => Ok(Value::Int(number)),
                None => Err(Fail::Exception(format!(
                    "Cannot convert value \"{}\" to type \"System.Int32\".",
                    value.text()
                ))),
            },
            _ => self.unknown(node),
        }
    }

    /// Two values and what stands between them.
    fn operation(&mut self, node: Node<'t>) -> Result<Value<'t>> {
        let parts = children(node);
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return self.unknown(node) };
        let between = self.source[first.end_byte()..last.start_byte()].trim().to_lowercase();
        let left = self.value_of(*first)?;
        match between.as_str() {
            "-and" if !left.is_true() => return Ok(Value::Bool(false)),
            "-or" if left.is_true() => return Ok(Value::Bool(true)),
            _ => {}
        }
        let right = self.value_of(*last)?;
        let number = |value: &Value<'t>| value.number().unwrap_or_default();
        Ok(match between.as_str() {
            "+" => sum(left, right),
            "-" => Value::Int(number(&left) - number(&right)),
            "*" => Value::Int(number(&left) * number(&right)),
            "/" => quotient(number(&left), number(&right))?,
            "-and" | "-or" => Value::Bool(right.is_true()),
            "-eq" | "-ieq" => Value::Bool(left.equals(&right)),
            "-ne" | "-ine" => Value::Bool(!left.equals(&right)),
            "-lt" => Value::Bool(number(&left) < number(&right)),
            "-le" => Value::Bool(number(&left) <= number(&right)),
            "-gt" => Value::Bool(number(&left) > number(&right)),
            "-ge" => Value::Bool(number(&left) >= number(&right)),
            "-band" => Value::Int(number(&left) & number(&right)),
            "-f" => Value::Text(formatted(&left.text(), &right.items())),
            "-match" => {
                Value::Bool(super::objects::regex(&format!("(?i){}", right.text()))?.is_match(&left.text()))
            }
            "-replace" => {
                let (pattern, to) = match right {
                    Value::List(items) => (
                        items.first().map_or(String::new(), Value::text),
                        items.get(1).map_or(String::new(), Value::text),
                    ),
                    one => (one.text(), String::new()),
                };
                Value::Text(super::objects::replaced(&format!("(?i){pattern}"), &left.text(), &to, 0)?)
            }
            _ => return self.unknown(node),
        })
    }

    fn string(&mut self, node: Node<'t>) -> Result<Value<'t>> {
        let text = self.source(node);
        if let Some(inner) = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
            return Ok(Value::Text(inner.replace("''", "'")));
        }
        if !(text.len() >= 2 && text.starts_with('"') && text.ends_with('"')) {
            return self.unknown(node);
        }
        let literal = children(node).into_iter().find(|inner| inner.kind() == "expandable_string_literal");
        let mut out = String::new();
        let mut at = node.start_byte() + 1;
        for part in literal.map_or_else(|| children(node), children) {
            out.push_str(&unescaped(&self.source[at..part.start_byte()]));
            out.push_str(&self.value_of(part)?.text());
            at = part.end_byte();
        }
        out.push_str(&unescaped(&self.source[at..node.end_byte() - 1]));
        Ok(Value::Text(out))
    }
}

/// A whole number where it is one.
fn quotient<'t>(left: i64, right: i64) -> Result<Value<'t>> {
    match right {
        0 => Err(Fail::Exception("Attempted to divide by zero.".into())),
        right if left % right == 0 => Ok(Value::Int(left / right)),
        #[allow(clippy::cast_precision_loss, reason = "nothing here is that large")]
        right => Ok(Value::Float(left as f64 / right as f64)),
    }
}

fn sum<'t>(left: Value<'t>, right: Value<'t>) -> Value<'t> {
    match left {
        Value::Int(number) => Value::Int(number + right.number().unwrap_or_default()),
        Value::List(mut items) => {
            items.extend(right.items());
            Value::List(items)
        }
        Value::Null => right,
        left => Value::Text(left.text() + &right.text()),
    }
}

/// Text between double quotes: a backtick makes the next letter a special one, or a plain one.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '`' => match letters.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some('t') => out.push('\t'),
                Some(other) => out.push(other),
                None => {}
            },
            '"' => {
                letters.next_if_eq(&'"');
                out.push('"');
            }
            other => out.push(other),
        }
    }
    out
}

/// `'{0};{1}' -f a, b`.
fn formatted(pattern: &str, values: &[Value<'_>]) -> String {
    let mut out = pattern.to_owned();
    for (number, value) in values.iter().enumerate() {
        out = out.replace(&format!("{{{number}}}"), &value.text());
    }
    out.replace("{{", "{").replace("}}", "}")
}
