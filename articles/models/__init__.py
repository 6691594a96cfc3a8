"""What is stored, one aggregate a file: fields, constraints and one-row properties. No side effects in `save()`."""

from .article import Article, Revision
from .claim import Anchor, Claim, ClaimKey, Comment, Tick
from .cluster import Cluster, Link, Pairing
from .deed import Deed
from .publisher import Publisher, PublisherAlias
from .speaker import Post, Speaker, SpeakerAlias
from .story import Story, StoryVisit
from .verdict import Evidence, SecondCheck, Verdict
from .work import ImportRow, ImportRun, Preference, SavedFilter

__all__ = [
    "Anchor", "Article", "Claim", "ClaimKey", "Cluster", "Comment", "Deed", "Evidence", "ImportRow", "ImportRun",
    "Link", "Pairing", "Post", "Preference", "Publisher", "PublisherAlias", "Revision", "SavedFilter", "SecondCheck",
    "Speaker", "SpeakerAlias", "Story", "StoryVisit", "Tick", "Verdict",
]  # fmt: skip
