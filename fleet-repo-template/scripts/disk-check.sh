#!/bin/sh
set -eu
echo "== room"
df -h -x tmpfs -x devtmpfs -x overlay -x squashfs
echo "== files"
df -i -x tmpfs -x devtmpfs -x overlay -x squashfs
echo "== largest in /var"
du -xh --max-depth=2 /var 2>/dev/null | sort -rh | head -n 15
if command -v docker >/dev/null; then
  echo "== docker"
  docker system df
fi
if command -v smartctl >/dev/null; then
  echo "== health"
  smartctl --scan | while read -r device _; do
    printf '%s: ' "$device"
    smartctl -H "$device" | sed -n 's/^.*\(result\|Status\): *//p'
  done
fi
