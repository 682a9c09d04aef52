"""What the sheet on F1 says about a key is translated like everything else."""

import ast
from pathlib import Path

import medisecure_desktop

WORDS = 3
PACKAGE = Path(medisecure_desktop.__file__).parent


def test_the_words_of_every_key_go_through_translation() -> None:
    bare = [
        f"{file.relative_to(PACKAGE)}:{call.lineno}"
        for file in PACKAGE.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id == "on_key"
        and any(isinstance(words, ast.Constant) and words.value for words in call.args[WORDS:])
    ]
    assert bare == []
