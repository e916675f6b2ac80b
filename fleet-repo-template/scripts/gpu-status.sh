#!/bin/sh
set -eu
exec nvidia-smi
