#!/bin/sh
# In a minute: until then the host tells how this went.
set -eu
if [ "$1" = wait ]; then
  busy=$(docker ps --quiet --filter label=kedge.busy=true)
  if [ -n "$busy" ]; then
    echo "containers labelled kedge.busy=true run: $busy" >&2
    exit 1
  fi
  if command -v nvidia-smi >/dev/null; then
    nvidia-smi --query-gpu=utilization.gpu --format=csv,noheader,nounits | while read -r load; do
      case "$load" in
        [0-4]) ;;
        *[!0-9]*) ;;
        *)
          echo "a GPU works at $load %" >&2
          exit 1
          ;;
      esac
    done
  fi
fi
exec shutdown -r +1 "a signed run of Kedge"
