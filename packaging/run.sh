#!/usr/bin/env bash
# Opens the sample team; where there is no screen, writes it to build/demo instead.
set -euo pipefail
cd "$(dirname "$0")/.."

bin=.venv/bin
sample=resources/samples/churn-team.rolemap.json
demo=build/demo

# Asks Qt itself, for it aborts the whole process where it cannot open a window.
screen_is_usable() {
  [[ $(uname) == Linux ]] || return 0
  [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || return 1
  (
    ulimit -c 0
    timeout 20 "$bin/python" -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])'
    exit $?
  ) >/dev/null 2>&1
}

if screen_is_usable; then
  exec "$bin/rolemap" "$sample"
fi

echo "There is no screen to open a window on, so these are the findings, and $demo gets the matrix and the map."
mkdir -p "$demo"
"$bin/rolemap" check --fail-on never "$sample"
"$bin/rolemap" export "$sample" -o "$demo/matrix.csv"
"$bin/rolemap" export "$sample" -o "$demo/matrix.md"
QT_QPA_PLATFORM=offscreen "$bin/python" -m rolemap.ui.picture "$sample" "$demo/map.png"
