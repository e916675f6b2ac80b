#!/bin/sh
# The suspension comes before the stop: Kedge would start again what it is to run. A name that is wrong suspends nothing.
set -eu
docker container inspect -- "$1" >/dev/null
kedge suspend --for "$2" --reason "drained: $1"
exec docker stop --time "$3" -- "$1"
