### What is wrong with a field of a form, and what would be right.

## The time limits of a workstation

# $connect (duration)
# $list (duration)
forms-connecting-is-part = Connecting is part of a listing, and { $connect } do not fit into its { $list }. Give at most { $list }, or listings more time.

# $list (duration)
# $verdict (duration)
# $reason (message): which rule that breaks
forms-listing-too-long = A listing may take { $list }, and { $verdict } until it is known who does not answer. { $reason }

# $most (duration)
forms-listing-at-most = With the present settings a listing may take { $most } at most.
