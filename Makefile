# The three commands people need: make demo, make test, make package. Each does all set-up it needs.
BIN := .venv/bin

.PHONY: help setup demo test lint translations pictures lambda check-stack package lock clean

help:
	@echo "make demo     the clinic on this machine with demo data, and its window (without a display: the tour)"
	@echo "make test     everything that is checked: lint, types, layers, tests"
	@echo "make translations  the catalogues as the code is now, and what each language lacks"
	@echo "make pictures the pictures in docs/, as the program looks now"
	@echo "make package  both programs as a .deb in dist/"
	@echo "make lambda   the bundle of the AWS functions in build/lambda"
	@echo "make check-stack  all checks of the AWS template that need no account"
	@echo "make lock     requirements.lock again from pyproject.toml"

setup:
	@packaging/environment.sh run

demo: setup
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then $(BIN)/medisecure demo; \
	else QT_QPA_PLATFORM=offscreen $(BIN)/medisecure tour --output build/tour; fi

lint:
	@packaging/environment.sh test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/basedpyright
	@$(BIN)/lint-imports

# pytest comes last, so that its closing line closes the output.
test: lint
	@QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --maxprocesses 4 -q

# FORGET=1 also takes out what the code no longer says.
translations: setup
	@$(BIN)/python -m medisecure_desktop.language.catalogue.update $(if $(FORGET),--forget)

pictures: setup
	@packaging/pictures.sh $(BIN)

lambda:
	@packaging/environment.sh run
	@PATH="$$PATH:.venv-uv/bin" $(BIN)/python packaging/aws/bundle.py

check-stack:
	@packaging/environment.sh test
	@packaging/aws/check.sh

package:
	@packaging/environment.sh package
	@$(BIN)/python packaging/build.py

lock:
	@packaging/environment.sh run
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 \
	  --extra backend --extra local --group dev --group package pyproject.toml -o requirements.lock
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 \
	  --group package -c requirements.lock pyproject.toml -o packaging/requirements.lock
	@uv pip compile -q --universal --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 \
	  -c requirements.lock packaging/aws/requirements.in -o packaging/aws/requirements.lock

clean:
	rm -rf build dist
