### adb commands that are saved under a name.

commands-unnamed = Give the command a name.

# $characters (number)
commands-name-too-long = A name has at most { $characters } characters, all of which can be seen.
commands-twice = Another command has that name.

# $most (number)
commands-too-many = Not more than { $most } commands can be saved: delete one first.

# $most (number)
commands-too-many-parameters = A command has at most { $most } parameters.
commands-gone = That command is no longer saved.

## In the dialog

commands-saved = Saved
commands-none = Own command
commands-save = Save it under a name
commands-name = Name
commands-save-hint = A name in braces stands for something that is asked for each time. Commands are kept in a plain file: leave passwords to what is asked for.
commands-save-button = Save
# $name (text)
commands-delete = Delete “{ $name }”

# $name (text)
commands-was-saved = “{ $name }” is saved.

# $name (text): of a parameter
commands-parameter-missing = Type { $name } first.

# $command (text)
commands-becomes = Runs: adb { $command }

# $name (text)
commands-palette = Run “{ $name }” on the selected emulators
