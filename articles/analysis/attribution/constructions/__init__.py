"""The ways in which English reports what somebody says, one a file, from the plain verb to the headline's colon."""
