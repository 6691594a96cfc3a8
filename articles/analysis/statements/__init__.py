"""From sentences to what can be checked. `claims`, beside this room, puts it together; `detectors` name the kinds.

`passages` cuts the body, at the `joints` and `seams` of a sentence too; `voices` and `sourcing` tell whose words it
is; `checkable` leaves out opinion, question and color; `stance` and `worth` weigh; `summary` words the claim.
"""
