"""The patient program, frozen."""

import sys

from medisecure_desktop.cli import patient_main

sys.exit(patient_main())
