"""What names tell by themselves: person or body, man or woman, whose acronym, whose spokesman.

`names`, beside this room, is the register that keeps one name for each person and body.
"""
