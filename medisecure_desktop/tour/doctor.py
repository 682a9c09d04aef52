"""A doctor's main job: today, a patient's chart, vital signs and a note, signed."""

from medisecure_desktop.bootstrap import Program
from medisecure_desktop.tour.driver import Driver
from medisecure_desktop.tour.sign_in import open_place, settle
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.tabs import Tabs

PATIENT = "Lindqvist"
NOTE = "Feels well. Takes the tablets every day."


def tour_doctor(driver: Driver, program: Program, workspace: Workspace) -> None:
    """Today, My patients, a chart, an update signed and seen again."""
    window = program.window
    with driver.step("doctor: today"):
        open_place(driver, program, workspace, "today")
        driver.picture(window, "doctor-today")
    with driver.step("doctor: find a patient"):
        screen = open_place(driver, program, workspace, "patients")
        driver.picture(window, "doctor-patients")
        driver.fill(screen, "Name or clinic number", PATIENT)
        settle(driver, program)
        table = driver.find(screen, DataTable)
        driver.until("the patient is found", lambda: len(table.rows()) == 1)
        table.activated.emit(table.rows()[0])
        settle(driver, program)
    chart = workspace.open_screen()
    assert chart is not None  # noqa: S101 - a screen is open
    with driver.step("doctor: chart"):
        driver.says(chart, "LINDQVIST")
        driver.says(chart, "Known allergies ({number})")
        driver.picture(window, "doctor-chart")
    with driver.step("doctor: write a note and vital signs"):
        driver.click(chart, "Update record")
        settle(driver, program)
        driver.fill(chart, "Reason for the visit", "Blood pressure review")
        driver.fill(chart, "Subjective (what the patient says)", NOTE)
        driver.fill(chart, "Systolic blood pressure", "136")
        driver.fill(chart, "Diastolic blood pressure", "82")
        driver.picture(window, "doctor-update")
    with driver.step("doctor: sign"):
        driver.press(driver.button_starting(chart, "Sign for {name}"))
        settle(driver, program)
        driver.picture(window, "doctor-signed")
    with driver.step("doctor: the signed note is in the chart"):
        tabs = driver.find(chart, Tabs)
        tabs.set_index(1)
        settle(driver, program)
        driver.says(chart, NOTE)
        driver.picture(window, "doctor-visits")
    with driver.step("doctor: drafts"):
        open_place(driver, program, workspace, "drafts")
        driver.picture(window, "doctor-drafts")
