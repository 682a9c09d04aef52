#!/bin/sh
# Makes a fresh Debian machine able to run MediSecure: system libraries, uv, and .venv from requirements.lock.
# Usage: packaging/environment.sh run|test|package. Costs nothing when everything is already there.
set -eu
cd "$(dirname "$0")/.."
purpose=${1:-run}

say() { printf 'medisecure: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

have_library() { PATH="$PATH:/sbin:/usr/sbin" ldconfig -p | grep -q "$1"; }
have_command() { command -v "$1" >/dev/null 2>&1; }
# For the python3 of the system alone: what reads the window in tests runs there.
have_atspi_bindings() {
  /usr/bin/python3 -c "import gi; gi.require_version('Atspi', '2.0')" 2>/dev/null
}

missing_packages() {
  have_library libglib-2.0.so.0 || echo libglib2.0-0
  have_library libGL.so.1 || echo libgl1
  have_library libEGL.so.1 || echo libegl1
  have_library libxkbcommon.so.0 || echo libxkbcommon0
  have_library libfreetype.so.6 || echo libfreetype6
  have_library libfontconfig.so.1 || echo libfontconfig1
  have_library libdbus-1.so.3 || echo libdbus-1-3
  if [ "$purpose" = test ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    have_library libxcb-cursor.so.0 || echo libxcb-cursor0
    have_library libxcb-icccm.so.4 || echo libxcb-icccm4
    have_library libxcb-keysyms.so.1 || echo libxcb-keysyms1
    have_library libxcb-shape.so.0 || echo libxcb-shape0
    have_library libxcb-xkb.so.1 || echo libxcb-xkb1
    have_library libxkbcommon-x11.so.0 || echo libxkbcommon-x11-0
  fi
  if [ "$purpose" = test ]; then
    have_command gnome-keyring-daemon || echo gnome-keyring
    have_command dbus-run-session || echo dbus
    have_command Xvfb || echo xvfb
    [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || echo at-spi2-core
    have_atspi_bindings || echo python3-gi gir1.2-atspi-2.0
    [ -e /usr/share/i18n/locales/fa_IR ] || echo locales
  fi
  if [ "$purpose" = package ]; then
    have_command objdump || echo binutils
    have_command dpkg-deb || echo dpkg
  fi
  "$python" -c 'import ensurepip, venv' 2>/dev/null || have_command uv || echo python3-venv
}

install_packages() {
  packages=$(missing_packages | tr '\n' ' ')
  [ -z "$packages" ] && return 0
  have_command apt-get || fail "these system libraries are missing (Debian names): $packages"
  [ "$(id -u)" = 0 ] || fail "some system libraries are missing. Run: sudo apt-get install -y --no-install-recommends $packages"
  say "installing system libraries: $packages"
  apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
}

find_python() {
  for candidate in python3 python3.14 python3.13 python3.12 python3.11; do
    if have_command "$candidate" && "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 15))'; then
      command -v "$candidate"
      return 0
    fi
  done
  fail "Python 3.11 to 3.14 is needed, and none was found."
}

find_uv() {
  if have_command uv; then command -v uv; return 0; fi
  tool=.venv-uv
  if [ ! -x "$tool/bin/uv" ]; then
    say "making $tool (uv, which makes the environment)"
    "$python" -m venv "$tool"
    "$tool/bin/pip" install -q --disable-pip-version-check --require-hashes -r packaging/uv.lock.txt
  fi
  echo "$tool/bin/uv"
}

sync_environment() {
  wanted=$({ cat requirements.lock pyproject.toml; "$python" -VV; } | cksum)
  [ -x .venv/bin/python ] && [ "$(cat .venv/.synced 2>/dev/null)" = "$wanted" ] && return 0
  uv=$(find_uv)
  say "making .venv from requirements.lock"
  [ -x .venv/bin/python ] || "$uv" venv -q --python "$python" .venv
  "$uv" pip sync -q --python .venv/bin/python --require-hashes requirements.lock
  "$uv" pip install -q --python .venv/bin/python --no-deps --editable .
  printf '%s' "$wanted" > .venv/.synced
}

make_catalogues() {
  # Older than their sources, or not there: Qt's lrelease makes them.
  for sources in resources/translations/*/; do
    made=${sources%/}.qm
    if [ ! -e "$made" ] || [ -n "$(find "$sources" -newer "$made" | head -n 1)" ]; then
      .venv/bin/python -m medisecure_desktop.language.release
      return
    fi
  done
}

python=$(find_python)
install_packages
sync_environment
make_catalogues
