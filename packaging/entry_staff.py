"""The staff program, frozen."""

import sys

from medisecure_desktop.cli import main

sys.exit(main())
