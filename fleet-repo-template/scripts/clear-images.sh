#!/bin/sh
set -eu
exec docker image prune --all --force --filter "until=${1}h"
