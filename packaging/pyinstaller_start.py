"""Where the frozen program begins: the same command as the installed one.

What reads documents runs in processes of its own, which are this very program started again.
"""

from multiprocessing import freeze_support

freeze_support()

from copydesk.__main__ import main  # noqa: E402 - a process that only reads needs no commands

main()
