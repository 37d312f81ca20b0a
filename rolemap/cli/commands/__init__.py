"""One file = one subcommand; "self_test.py" is `rolemap self-test`. Heavy imports are inside."""
