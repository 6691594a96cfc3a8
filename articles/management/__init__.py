"""Management: the commands of the contract."""
