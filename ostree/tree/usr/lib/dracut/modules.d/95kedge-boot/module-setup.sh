#!/bin/bash
# For the initramfs: a power cut between a change of the boot menu and its way out of the journal of /boot is put right.

check() { return 0; }
depends() { echo ostree systemd; }

install() {
  # shellcheck disable=SC2154
  local units=$systemdsystemunitdir
  inst_multiple mount umount mkdir sed tr sleep systemctl
  # shellcheck disable=SC2154
  inst_script "$moddir/boot-journal" /usr/lib/kedge/boot-journal
  inst_simple "$moddir/kedge-boot-journal.service" "$units/kedge-boot-journal.service"
  # shellcheck disable=SC2154
  mkdir -p "$initdir$units/ostree-prepare-root.service.requires"
  ln_r "$units/kedge-boot-journal.service" "$units/ostree-prepare-root.service.requires/kedge-boot-journal.service"
}
