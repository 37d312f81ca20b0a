#!/usr/bin/env bash
# Installs what PySide6 needs from Debian or Ubuntu where it is missing and where this may be done;
# elsewhere says in one sentence what to do.
#
# usage: system-libraries.sh run|test
# environment: PYTHON, the interpreter that is to make a virtual environment (empty: none is)
set -euo pipefail

# As in `ldconfig -p`, and the package that brings it.
LIBRARIES="
libglib-2.0.so.0        libglib2.0-0
libgthread-2.0.so.0     libglib2.0-0
libGL.so.1              libgl1
libEGL.so.1             libegl1
libxkbcommon.so.0       libxkbcommon0
libfontconfig.so.1      libfontconfig1
libdbus-1.so.3          libdbus-1-3
libgssapi_krb5.so.2     libgssapi-krb5-2
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
"

# Programs of the tests, and the package that brings them.
PROGRAMS="
Xvfb       xvfb
xauth      xauth
xdotool    xdotool
import     imagemagick
openbox    openbox
xclip      xclip
soffice    libreoffice-calc
loimpress  libreoffice-impress
pdftotext  poppler-utils
xmllint    libxml2-utils
chromium   chromium
dbus-daemon dbus
dot        graphviz
"

# Files of the tests that no PATH leads to, and the package that brings them.
FILES="
/usr/libexec/at-spi-bus-launcher          at-spi2-core
/usr/lib/python3/dist-packages/pyatspi    python3-pyatspi
"

missing_packages() {
  local installed name package
  # ldconfig is not on everybody's PATH.
  installed=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
  while read -r name package; do
    [[ -z $name || $installed == *"$name "* ]] || echo "$package"
  done <<<"$LIBRARIES"

  if [[ -z $(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
    \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print -quit 2>/dev/null) ]]; then
    echo fonts-dejavu-core
  fi

  if [[ $1 == test ]]; then
    while read -r name package; do
      [[ -z $name ]] || command -v "$name" >/dev/null || echo "$package"
    done <<<"$PROGRAMS"
    while read -r name package; do
      [[ -z $name || -e $name ]] || echo "$package"
    done <<<"$FILES"
  fi

  # Debian takes ensurepip out of Python, and without it `python3 -m venv` fails.
  if [[ -n ${PYTHON:-} ]] && ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
    "$PYTHON" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
  fi
}

# Debian 13 and Ubuntu 24.04 renamed some libraries for their 64-bit time.
named_here() {
  local package
  for package in "$@"; do
    if apt-cache show "${package}t64" >/dev/null 2>&1; then
      echo "${package}t64"
    else
      echo "$package"
    fi
  done
}

main() {
  [[ $(uname) == Linux ]] || return 0

  local packages as_root=(env DEBIAN_FRONTEND=noninteractive)
  mapfile -t packages < <(missing_packages "$1" | sort -u)
  [[ ${#packages[@]} -gt 0 ]] || return 0

  if ! command -v apt-get >/dev/null; then
    echo "RoleMap needs system libraries that are missing here; Debian calls them: ${packages[*]}." >&2
    return 0
  fi

  if [[ $EUID -ne 0 ]]; then
    as_root=(sudo -n "${as_root[@]}")
  fi
  if "${as_root[@]}" true 2>/dev/null; then
    echo "Installing system libraries: ${packages[*]}"
    if "${as_root[@]}" apt-get update -qq \
      && mapfile -t packages < <(named_here "${packages[@]}") \
      && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null; then
      return 0
    fi
  fi
  mapfile -t packages < <(named_here "${packages[@]}")
  echo "RoleMap needs system libraries that are missing here; an administrator installs them with:" \
    "apt-get install ${packages[*]}" >&2
}

case ${1:-} in
  run | test) main "$1" ;;
  *)
    echo "usage: $0 run|test" >&2
    exit 2
    ;;
esac
