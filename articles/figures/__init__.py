"""The pictures: numbers in, SVG out. Plain Python; every word is escaped; looks come from the style sheet by class.

`timeline.draw_timeline` shows reported figures over time, `origins.draw_origins` who the outlets ultimately rest on.
"""

from .origins import Flow, draw_origins
from .timeline import Report, draw_timeline

__all__ = ["Flow", "Report", "draw_origins", "draw_timeline"]
