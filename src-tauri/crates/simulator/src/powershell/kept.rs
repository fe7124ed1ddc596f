//! A script that waits for input, and what else is asked of one before it is carried out.

use std::collections::BTreeMap;

use tree_sitter::Node;

use super::streams::Objects;
use super::value::Value;
use super::walk::{Walker, children};

/// What is left of a script that waits for input.
#[derive(Debug, Default)]
pub(super) struct Kept {
    variables: BTreeMap<String, Value<'static>>,
    objects: Objects,
    /// How many statements are done.
    done: usize,
}

impl Walker<'_, '_> {
    /// What it can go on from; `None` where it holds what belongs to its tree.
    pub(super) fn into_kept(self, done: usize) -> Option<Kept> {
        let apart = self.variables.into_iter().map(|(name, value)| Some((name, value.apart()?)));
        Some(Kept { variables: apart.collect::<Option<_>>()?, objects: self.objects, done })
    }

    /// Goes on from there; how many statements are done.
    pub(super) fn resume(&mut self, kept: Kept) -> usize {
        self.variables = kept.variables;
        self.objects = kept.objects;
        kept.done
    }
}

/// The assignment that stands in parentheses.
pub(super) fn assigned(node: Node<'_>) -> Option<Node<'_>> {
    let mut inside = node;
    while inside.kind() != "assignment_expression" {
        let parts = children(inside);
        let [only] = parts.as_slice() else { return None };
        inside = *only;
    }
    Some(inside)
}
