### The demo fleet.

demo-leave = Leave the demo
demo-closed = Nothing can be added to the demo
demo-closed-explain = The demo shows simulated workstations only. Leave it to see your own list and to add real workstations there.
demo-stay = Stay
demo-menu = Demo ▾

# $workstations (number)
demo-menu-failing = Demo: { $workstations } made to fail ▾

# $name (text): the workstation
demo-make = Make { $name } behave like this:

# $name (text): the workstation
demo-behaviour = Behaviour of { $name }
demo-choose-another = Choose another workstation in the list to change it.
demo-choose-first = Choose a workstation first: the demo can make it fail in several ways.

## What can be made to go wrong

demo-none = Works as it should
demo-none-explain = Ends any fault below
demo-refuse = Refuses connections
demo-refuse-explain = Like a machine that is switched off
demo-hang = Never answers
demo-hang-explain = Accepts connections, then says nothing
demo-wrong-password = Refuses the password
demo-wrong-password-explain = Like after a password change
demo-slow = Slow
demo-slow-explain = Answers after two seconds
demo-ldconsole-missing = LDPlayer tool missing
demo-ldconsole-missing-explain = No ldconsole.exe where it is expected
