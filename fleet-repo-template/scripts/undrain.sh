#!/bin/sh
set -eu
exec kedge resume
