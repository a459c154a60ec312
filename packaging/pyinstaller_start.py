"""Where the frozen program begins: the same command as the installed one."""

from copydesk.__main__ import main

main()
