"""One command a file; `_reading` and `_stories` serve `import_seeds`."""
