//! Arguments of `ldconsole.exe`: a command and `--name value` pairs.

/// The arguments after the command.
#[derive(Debug)]
pub(super) struct Options<'a> {
    pairs: Vec<(&'a str, &'a str)>,
}

impl<'a> Options<'a> {
    /// Reads pairs; what does not begin with `--` is passed over, as the tool does with anything it does not know.
    pub(super) fn parse(arguments: &'a [String]) -> Self {
        let mut pairs = Vec::new();
        let mut rest = arguments.iter().peekable();
        while let Some(argument) = rest.next() {
            if let Some(name) = argument.strip_prefix("--") {
                // A value may itself begin with dashes only if it is not an option; the tool takes it either way.
                pairs.push((name, rest.next().map_or("", String::as_str)));
            }
        }
        Self { pairs }
    }

    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, &'a str)> + '_ {
        self.pairs.iter().copied()
    }
}
