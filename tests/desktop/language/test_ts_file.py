"""Catalogues keep what is translated, mark what is gone, and are written the same way every time."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from medisecure_desktop.language.catalogue.checks import problems
from medisecure_desktop.language.catalogue.exchange import lacking, take
from medisecure_desktop.language.catalogue.sources import Message, Messages
from medisecure_desktop.language.catalogue.ts_file import FINISHED, UNFINISHED, VANISHED, TsFile
from medisecure_desktop.language.catalogue.update import updated
from medisecure_desktop.language.languages import ARABIC, GERMAN
from medisecure_desktop.language.release import CatalogueError, compiled

BOOK = Message("Book & <go>", "verb", note="a button", files={"a.py"})
NOTES = Message("%n notes", one="%n note", is_counted=True, files={"a.py", "b.py"})


def said(*messages: Message) -> Messages:
    return {message.key: message for message in messages}


def german(folder: Path) -> TsFile:
    file = TsFile(folder / "de" / "doctor.ts", GERMAN)
    file.update(said(BOOK, NOTES))
    file.save()
    return file


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    file = german(tmp_path)
    assert (
        take(GERMAN, {"Book & <go>|verb": "Buchen & los", "%n notes": ["%n Notiz", "%n Notizen"]}, tmp_path)
        == set()
    )
    again = TsFile.read(file.path, GERMAN)
    assert again.written() == file.path.read_text(encoding="utf-8")
    assert again.entries["Book & <go>", "verb"].forms == ["Buchen & los"]
    assert list(problems(again)) == []
    assert not again.save()


def test_what_is_translated_is_kept_and_what_is_gone_is_marked(tmp_path: Path) -> None:
    file = german(tmp_path)
    take(GERMAN, {"Book & <go>|verb": "Buchen"}, tmp_path)
    file = TsFile.read(file.path, GERMAN)
    file.update(said(NOTES))
    assert {key[0]: entry.state for key, entry in file.entries.items()} == {
        "Book & <go>": VANISHED,
        "%n notes": UNFINISHED,
    }
    assert any("no longer said" in line for line in problems(file))
    file.update(said(BOOK, NOTES))
    assert file.entries["Book & <go>", "verb"].state == FINISHED
    file.update({})
    file.forget()
    assert file.entries == {}
    file.save()
    assert not file.path.exists()


def test_what_another_area_has_translated_is_taken_over(tmp_path: Path) -> None:
    german(tmp_path)
    take(GERMAN, {"Book & <go>|verb": "Buchen"}, tmp_path)
    every = updated(GERMAN, {"doctor": said(BOOK), "admin": said(BOOK)}, tmp_path)
    assert every["admin"].entries["Book & <go>", "verb"].forms == ["Buchen"]


def test_only_what_is_not_translated_is_lacking(tmp_path: Path) -> None:
    german(tmp_path)
    take(GERMAN, {"Book & <go>|verb": "Buchen"}, tmp_path)
    assert lacking(GERMAN, folder=tmp_path) == {"%n notes": ["", ""]}
    assert take(GERMAN, {"Nobody": "Niemand"}, tmp_path) == {"Nobody"}


@pytest.mark.parametrize(
    ("forms", "wrong"),
    [
        (["%n", "%n", "%n"], "forms"),
        (["واحد", "واحد", "اثنان", "%n", "%n", ""], "forms"),
        (["واحد", "واحد", "اثنان", "بلا", "%n", "%n"], "how many"),
        (["واحد", "واحد", "اثنان", "%n {x}", "%n", "%n"], "values"),
        (["واحد", "واحد", "اثنان", " %n", "%n", "%n"], "spaces"),
    ],
)
def test_a_translation_that_lost_something_is_a_problem(tmp_path: Path, forms: list[str], wrong: str) -> None:
    file = TsFile(tmp_path / "ar" / "doctor.ts", ARABIC)
    file.update(said(NOTES))
    entry = file.entries[NOTES.key]
    entry.forms, entry.state = forms, FINISHED
    assert any(wrong in line for line in problems(file))


def test_qt_reads_every_area_of_a_language_and_is_given_the_newest(tmp_path: Path) -> None:
    file = german(tmp_path)
    take(GERMAN, {"Book & <go>|verb": "Buchen", "%n notes": ["%n Notiz", "%n Notizen"]}, tmp_path)
    other = TsFile(tmp_path / "de" / "admin.ts", GERMAN)
    other.update(said(Message("Role")))
    other.save()
    take(GERMAN, {"Role": "Rolle"}, tmp_path)
    catalogue = QTranslator()
    assert catalogue.load(str(compiled(tmp_path, GERMAN)))
    assert catalogue.translate("MediSecure", "Book & <go>", "verb", -1) == "Buchen"
    assert catalogue.translate("MediSecure", "%n notes", None, 1) == "%n Notiz"
    assert catalogue.translate("MediSecure", "%n notes", None, 5) == "%n Notizen"
    assert catalogue.translate("MediSecure", "Role", None, -1) == "Rolle"
    made = compiled(tmp_path, GERMAN).stat().st_mtime_ns
    assert compiled(tmp_path, GERMAN).stat().st_mtime_ns == made
    take(GERMAN, {"Role": "Funktion"}, tmp_path)
    assert catalogue.load(str(compiled(tmp_path, GERMAN)))
    assert catalogue.translate("MediSecure", "Role", None, -1) == "Funktion"
    assert file.path.exists()


def test_a_language_without_sources_and_without_a_catalogue_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match=r"de\.qm"):
        compiled(tmp_path, GERMAN)


def test_a_broken_source_is_refused_and_the_catalogue_before_stays(tmp_path: Path) -> None:
    german(tmp_path)
    before = compiled(tmp_path, GERMAN).read_bytes()
    (tmp_path / "de" / "broken.ts").write_text("<TS>no", encoding="utf-8")
    with pytest.raises(CatalogueError, match="not made"):
        compiled(tmp_path, GERMAN)
    assert (tmp_path / "de.qm").read_bytes() == before
