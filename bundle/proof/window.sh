#!/bin/sh
# Runs a real window on a screen of its own and does what is asked while it is open:
#     window.sh PICTURE PROGRAM [ADDRESS]
# PROGRAM is the command that starts the program. With ADDRESS the desktop is asked to open it, and
# the running program has to. Writes how long the window took, and leaves a picture of the screen.
set -eu
picture=$1 program=$2 address=${3:-}
openbox &
sleep 1
begun=$(date +%s%N)
$program &
pid=$!
xdotool search --sync --onlyvisible --name "RedNote Desktop" >/dev/null
echo "window_ms $((($(date +%s%N) - begun) / 1000000))"
sleep 4
xdotool key Escape # the welcome of a first start
sleep 2
if [ -n "$address" ]; then
    xdg-open "$address"
    sleep 4
    echo "windows $(xdotool search --onlyvisible --name "RedNote Desktop" | wc -l)"
fi
xwd -silent -root -out "$picture"
kill -TERM $pid
wait $pid
echo "ended 0"
