#!/bin/sh
set -eu
exec docker logs --timestamps --tail "$2" -- "$1" 2>&1
