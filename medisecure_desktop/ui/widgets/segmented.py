"""Two to four views of the same data."""

from medisecure_desktop.ui.widgets.tabs import Tabs


class SegmentedControl(Tabs):
    """Joined segments with the behaviour of tabs."""

    bar_name = "Segments"
