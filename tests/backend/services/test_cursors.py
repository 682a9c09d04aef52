"""Cursors say where a page ends, and nobody makes one up."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from medisecure_backend.services.cursors import CursorSigner, Paging
from medisecure_backend.services.errors import BadRequestError
from medisecure_backend.services.reply_size import LARGEST_REPLY, how_many_fit, sent_size

SIGNER = CursorSigner(b"one key")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_a_cursor_reads_back(key: list[str]) -> None:
    assert SIGNER.read("patients", SIGNER.sign("patients", key)) == key


@given(st.text())
def test_a_made_up_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(BadRequestError):
        SIGNER.read("patients", cursor)


def test_a_cursor_of_another_list_or_key_is_refused() -> None:
    cursor = SIGNER.sign("patients", ["Ahmed", "1"])
    with pytest.raises(BadRequestError):
        SIGNER.read("encounters", cursor)
    with pytest.raises(BadRequestError):
        CursorSigner(b"another key").read("patients", cursor)


def test_a_changed_cursor_is_refused() -> None:
    cursor = SIGNER.sign("patients", ["Ahmed", "1"])
    for place in range(len(cursor) - 1):
        changed = cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1 :]
        with pytest.raises(BadRequestError):
            SIGNER.read("patients", changed)


def test_a_page_has_a_next_one_only_if_more_rows_were_read() -> None:
    paging = Paging(SIGNER, limit=2)
    assert paging.page("numbers", [1, 2], lambda n: [str(n)]).next_cursor is None
    page = paging.page("numbers", [1, 2, 3], lambda n: [str(n)])
    assert page.items == [1, 2]
    assert Paging(SIGNER, 2, page.next_cursor).after("numbers", parts=1) == ["2"]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_the_size_of_a_reply_is_what_a_lambda_sends(text: str) -> None:
    body = msgspec.json.encode({"text": text})
    sent = json.dumps(body.decode(), ensure_ascii=False).encode()
    assert sent_size(body) == len(sent) - len('""')


def test_a_page_ends_before_a_reply_is_full_and_has_one_item_at_least() -> None:
    third = "x" * (LARGEST_REPLY // 3)
    assert [how_many_fit([third] * count) for count in (0, 1, 2, 3, 4)] == [0, 1, 2, 2, 2]
    assert how_many_fit(["x" * (LARGEST_REPLY + 1), "y"]) == 1
    page = Paging(SIGNER, limit=4).page("texts", [third] * 3, lambda text: [text[:1]])
    assert (len(page.items), page.next_cursor is None) == (2, False)
