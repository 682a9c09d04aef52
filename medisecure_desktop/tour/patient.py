"""A patient's main job: see the next visit, book one in four steps, read the record."""

from medisecure_desktop.bootstrap import Program
from medisecure_desktop.tour.driver import Driver
from medisecure_desktop.tour.sign_in import open_place, settle
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCard


def tour_patient(driver: Driver, program: Program, workspace: Workspace) -> None:
    """Home, a booking, the record."""
    window = program.window
    with driver.step("patient: home"):
        open_place(driver, program, workspace, "home")
        driver.picture(window, "patient-home")
    with driver.step("patient: book, reason"):
        screen = open_place(driver, program, workspace, "appointments")
        driver.picture(window, "patient-appointments")
        driver.click(screen, "Book an appointment")
        settle(driver, program)
        driver.press(driver.find(screen, ChoiceCard))
        driver.picture(window, "booking-reason")
        driver.click(screen, "Continue")
        settle(driver, program)
    with driver.step("patient: book, time"):
        driver.click(screen, "Soonest")
        settle(driver, program)
        driver.picture(window, "booking-time")
        driver.click(screen, "Continue")
        settle(driver, program)
    with driver.step("patient: book, check and confirm"):
        driver.picture(window, "booking-check")
        driver.press(driver.button_starting(screen, "Book {time} on {day}"))
        settle(driver, program)
        driver.button(screen, "Go to Home")
        driver.picture(window, "booking-done")
        driver.click(screen, "Go to Home")
    with driver.step("patient: record"):
        open_place(driver, program, workspace, "record")
        driver.picture(window, "patient-record")
