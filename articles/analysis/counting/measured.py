"""What a quantity is measured in, brought to base units. Entry points: `dimension_of`, `measured_in`, `bounds`."""

from __future__ import annotations

from functools import lru_cache

from ..languages.english.measures import PREFIXES, UNITS
from ..spans import Quantity


def dimension_of(item: Quantity) -> tuple[str, float]:
    """Return what sort of measure a quantity is and the factor to its base unit."""
    unit = measured_in(item)
    if unit is None:
        return "count", 1.0
    if len(unit) == 3 and unit.isupper():
        return "money", 1.0
    return UNITS.get(unit) or _prefixed(unit)


@lru_cache(maxsize=1024)
def _prefixed(unit: str) -> tuple[str, float]:
    """Return the measure and factor of a unit with a prefix of the SI ("microsievert"), else the unit itself."""
    for prefix, factor in PREFIXES.items():
        base = unit.removeprefix(prefix)
        if base != unit and base:
            dimension, size = UNITS.get(base, (base, 1.0))
            return dimension, size * factor
    return unit, 1.0


ZEROS = {"fahrenheit": 32.0, "kelvin": 273.15}  # what a thermometer of the unit shows at 0 degrees Celsius


def in_base(item: Quantity, value: float) -> float:
    """Return a value of a quantity in the base unit of its measure."""
    return (value - ZEROS.get(item.unit or "", 0.0)) * dimension_of(item)[1]


def measured_in(item: Quantity) -> str | None:
    """Return the unit of a quantity, None for a count; "4,350 airframe hours" are hours."""
    return item.unit or (item.noun if item.noun in UNITS else None)


def bounds(item: Quantity) -> tuple[float | None, float | None]:
    """Return the closed interval a quantity states, None for an open side."""
    low = item.low if item.low is not None else (item.value if item.comparator in ("=", "~", ">", ">=") else None)
    high = item.high if item.high is not None else (item.value if item.comparator in ("=", "~", "<", "<=") else None)
    return low, high
