"""How fast it is: measured, printed, never asserted. Run it with ``make bench``."""
