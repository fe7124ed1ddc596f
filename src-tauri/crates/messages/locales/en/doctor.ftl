### The connection test.

# $layers (list): which circuits
doctor-open-circuits = Open circuits: { $layers }. Nothing else is sent to this workstation meanwhile; this test goes past them because you asked for it, and changes none of them.
