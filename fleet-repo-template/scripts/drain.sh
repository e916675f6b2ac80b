#!/bin/sh
# First the suspension: Kedge would start again what it is to run.
set -eu
kedge suspend --for "$2" --reason "drained: $1"
exec docker stop --time "$3" -- "$1"
