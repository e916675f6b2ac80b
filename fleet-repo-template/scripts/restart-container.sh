#!/bin/sh
set -eu
exec docker restart --time 30 -- "$1"
