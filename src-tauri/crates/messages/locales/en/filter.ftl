### What a typed filter was understood as, why a part of it was not, and what can be put in.
### Its words (fields, choices, or) are the same in every language; here is said what they mean.

## Fields

filter-field-ws = workstation
filter-field-title = title
filter-field-state = state
filter-field-since = time in this state
filter-field-mem = memory in use
filter-field-ram = memory as set
filter-field-cpu = cores as set
filter-field-res = resolution
filter-field-index = number
filter-field-version = LDPlayer’s version
filter-field-adb = address for adb
filter-field-op = last operation
filter-field-kind = what happened
filter-field-by = who asked
filter-field-result = result
filter-field-ago = how long ago

## What a part was understood as

# $text (text): what was typed
filter-word = title or workstation contains { $text }

# $text (text): what was typed
filter-word-of-activity = an entry contains { $text }

# $text (text): what was typed, with stars
filter-word-like = title or workstation is like { $text }

# $tags (list)
filter-tag = tagged { $tags }

# $field (message): one of the fields above
# $values (list): as typed
filter-contains = { $field } contains { $values }

# $field (message): one of the fields above
# $values (list)
filter-is = { $field } is { $values }

# $field (message): one of the fields above
# $amount (text): as typed
filter-more-than = { $field } is more than { $amount }

# $field (message): one of the fields above
# $amount (text): as typed
filter-at-least = { $field } is { $amount } or more

# $field (message): one of the fields above
# $amount (text): as typed
filter-less-than = { $field } is less than { $amount }

# $field (message): one of the fields above
# $amount (text): as typed
filter-at-most = { $field } is { $amount } or less

# $from (text): as typed
# $to (text): as typed
filter-between = { $from } to { $to }

# A value that is not known.
filter-unknown = not known

# No operation has been asked for.
filter-no-operation = none

# $values (list): of which one has to fit
filter-one-of = one of { $values }

# $term (message): one of those above
filter-not = not: { $term }

filter-or = or

## Why a part was not understood

filter-quote-open = A quote begins here and does not end.
filter-nothing-after-minus = After the minus belongs what must not be so, without a space.
filter-minus-twice = One minus is enough.
filter-value-missing = A value is missing here.

# $name (text): as typed
filter-unknown-field = There is no field “{ $name }”. To find it as a text, put it in quotes.

# $name (text): as typed
# $meant (text): a field that is spelled nearly like it
filter-unknown-field-meant = There is no field “{ $name }”. Is “{ $meant }” meant? To find it as a text, put it in quotes.

# $signs (list)
filter-sign-does-not-fit = This field can be asked with { $signs } only.

# $choices (list)
filter-unknown-choice = It can be { $choices }.

filter-no-number = A number belongs here.
filter-unit-missing-bytes = A unit is missing: k, m, g or t, as in 2g.
filter-unit-missing-seconds = A unit is missing: s, m, h, d or w, as in 1h30m.
filter-unit-unknown-bytes = The units are k, m, g and t, as in 2g.
filter-unit-unknown-seconds = The units are s, m, h, d and w, as in 1h30m.
filter-unit-unknown-count = This is counted: a number without a unit.
filter-too-large = This number is too large.
filter-one-number-only = After this sign stands one number.
filter-backwards = This range ends before it begins.
filter-or-alone = On both sides of “or” something has to stand.
