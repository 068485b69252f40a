"""The command line: a contract that scripts and tests outside the project rely on."""
