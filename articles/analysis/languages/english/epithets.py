"""Words by which papers call anew whom they have named; read by `attribution.epithets`."""

from __future__ import annotations

from .titles import SPOKES

PASTS = frozenset("former retired ex-professional veteran one-time onetime long-time longtime ex two-time".split())
# What papers call people whom they do not name; such a one is somebody new.
UNNAMED = SPOKES | frozenset(
    "source official insider aide witness person man woman diplomat employee worker resident relative neighbor "
    "neighbour lawyer attorney judge prosecutor magistrate coroner court caller reader expert analyst observer critic "
    "user member victim suspect survivor officer soldier passenger driver patient customer student pupil child boy girl "
    "staffer voter others latter former".split()
)
TRADES_OF_PEOPLE = frozenset(
    "poet novelist writer author essayist playwright historian economist scientist physicist chemist biologist "
    "geologist botanist ecologist philosopher sociologist psychologist anthropologist archaeologist engineer architect "
    "surgeon midwife vet farmer fisherman miner shotfirer carpenter plumber electrician welder builder firefighter "
    "paramedic pianist violinist guitarist drummer cellist conductor composer songwriter soprano tenor choreographer "
    "sculptor photographer illustrator cartoonist comedian broadcaster presenter columnist blogger podcaster "
    "entrepreneur academic lecturer researcher campaigner activist environmentalist philanthropist restaurateur "
    "hotelier publican sailor climber mountaineer runner rower cyclist swimmer boxer golfer footballer "
    "cricketer".split()
)
