"""The window around the screens: navigation, palette, notices, dialogs."""
