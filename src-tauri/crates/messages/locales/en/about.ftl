### What LDFleet is, and whose work is in it.

about-title = About LDFleet
about-what = Shows and runs LDPlayer farms on Windows workstations.

# $version (text)
about-version = Version { $version }

about-leaves = Nothing leaves this computer but what you set up yourself: LDFleet talks to the workstations of your list, and sends notices where you have it send them. It looks for no updates and counts nothing.

about-licences = Work of others

# $count (number)
about-licences-count = LDFleet is built from { $count } libraries of others. Each is here under its own licence.

about-filter = Filter by name or licence
about-none = No library matches.
about-reading = Reading the licences…

# $name (text): of a library
# $licence (text): its licence, in short
about-licence-of = Licence of { $name } ({ $licence })

about-source = Source
about-no-text = Its package brings no text of the licence.
about-close = Close
about-more = About LDFleet, licences
about-not-read = The licences could not be read.
