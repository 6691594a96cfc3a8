"""The lines of a page that are not the article, one sort a file; each gives its reason in words.

`judging` tells furniture by the words of a line, with the patterns that `listed` matches; `endings` and `tails` find
where the article stops; the `mark_…` files label what stands in its midst: boxes, columns, pulled quotes, polls.
"""
