#!/bin/sh
set -eu
exec nvidia-smi --gpu-reset --id="$1"
