"""Every component in every state, theme, size and direction: to look at, to test, to picture."""
