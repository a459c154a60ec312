"""The commands of ``copydesk``, a topic a module. Each only asks the session and says what came of it."""
