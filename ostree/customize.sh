#!/bin/bash
# customize.sh TREE OVERLAY KEDGE_DEB VERSION
# A fresh Debian tree (mmdebstrap) -> the shape that OSTree deploys, with Kedge in it. Run as root. SOURCE_DATE_EPOCH is the time of all.
set -euo pipefail
tree=$(realpath "$1") overlay=$(realpath "$2") deb=$(realpath "$3") version=$4
: "${SOURCE_DATE_EPOCH:?}"
export LC_ALL=C DEBIAN_FRONTEND=noninteractive
umask 022

in_tree() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" HOME=/root "$@"; }
unmount() { umount "$tree/proc" "$tree/var/tmp" 2> /dev/null || true; }
trap unmount EXIT
mount -t proc proc "$tree/proc"
mount -t tmpfs tmpfs "$tree/var/tmp"

# ---- Kedge and what this tree adds to Debian
cp "$deb" "$tree/kedge.deb"
in_tree dpkg --install /kedge.deb
rm "$tree/kedge.deb"
cp -a --no-preserve=ownership "$overlay/." "$tree/"
chown -R root:root "$tree/usr/lib/kedge"
# Here the agent may manage the system, and do what ostree does.
install -D -m 644 "$tree/usr/share/kedge/kedge-ostree.conf" "$tree/usr/lib/systemd/system/kedge.service.d/ostree.conf"
# A machine with this disk is in no fleet before a seed says which.
install -D -m 644 "$tree/usr/share/kedge/90-kedge-enrol.rules" "$tree/usr/lib/udev/rules.d/90-kedge-enrol.rules"
# OSTree has this path compiled in.
ln -sf ../lib/kedge/ostree-grub "$tree/usr/sbin/grub-mkconfig"
rm -rf "$tree/etc/grub.d" "$tree/etc/default/grub"

mkdir -p "$tree/usr/share/kedge"
# shellcheck disable=SC2016
in_tree dpkg-query --show --showformat='${db:Status-Abbrev} ${Package} ${Version} ${Architecture}\n' |
  sed -n 's/^ii  *//p' | sort > "$tree/usr/share/kedge/packages"

debian=$(sed -n 's/^VERSION_ID="\(.*\)"$/\1/p' "$tree/usr/lib/os-release")
cat > "$tree/usr/lib/os-release" << END
NAME="Kedge OS"
ID=kedge-os
ID_LIKE=debian
VERSION_ID="$debian"
IMAGE_VERSION="$version"
PRETTY_NAME="Kedge OS $version (Debian $(cat "$tree/etc/debian_version"))"
END

# ---- units
# OSTree of Debian 12 finalises by a path unit, later ones start the service themselves.
finalize=$(cd "$tree/usr/lib/systemd/system" && ls ostree-finalize-staged.path 2> /dev/null || true)
# shellcheck disable=SC2086
in_tree systemctl --quiet enable systemd-networkd.service systemd-resolved.service systemd-timesyncd.service docker.service \
  kedge.service kedge-secrets.service ostree-remount.service $finalize \
  kedge-boot-check.service kedge-boot-emergency.service kedge-grow-disk.service
ln -sf ../run/systemd/resolve/stub-resolv.conf "$tree/etc/resolv.conf"
mkdir -p "$tree/usr/lib/systemd/system/systemd-networkd-wait-online.service.d"
# One link is enough, and a host without a network still starts what it has.
cat > "$tree/usr/lib/systemd/system/systemd-networkd-wait-online.service.d/kedge.conf" << 'END'
[Service]
ExecStart=
ExecStart=/usr/lib/systemd/systemd-networkd-wait-online --any --timeout=90
END

# ---- no package manager at run time; dpkg-query and its database stay, to be read
for unit in apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service fstrim.timer; do
  rm -f "$tree"/etc/systemd/system/*.wants/$unit
done
rm -f "$tree"/lib/systemd/system/{apt-daily,dpkg-db-backup}* "$tree"/etc/cron.*/{apt,dpkg}*

# ---- the kernel and its initramfs
kernel=$(ls "$tree/usr/lib/modules")
modules=$tree/usr/lib/modules/$kernel
mv "$tree/boot/vmlinuz-$kernel" "$modules/vmlinuz"
in_tree dracut --quiet --force --no-hostonly --reproducible --zstd --kver "$kernel" --add "ostree systemd kedge-boot" \
  --omit "bootchart crypt dm dmraid lvm mdraid multipath nfs iscsi i18n plymouth btrfs resume network network-manager systemd-networkd" \
  "/usr/lib/modules/$kernel/initramfs.dracut"
chmod 0644 "$modules/initramfs.dracut"

rm -rf "$tree"/usr/bin/{apt,apt-get,apt-cache,apt-cdrom,apt-config,apt-key,apt-mark,dpkg,dpkg-deb,dpkg-divert,dpkg-maintscript-helper,dpkg-realpath,dpkg-split,dpkg-statoverride,dpkg-trigger,update-alternatives} \
  "$tree"/usr/lib/apt "$tree"/etc/apt "$tree"/usr/lib/dpkg/methods
unmount
trap - EXIT

# ---- what a host must have of its own, and what differs from one build to the next
rm -f "$tree"/etc/ssh/ssh_host_* "$tree"/etc/{hostname,hosts} "$tree"/etc/{passwd-,group-,shadow-,gshadow-,subuid-,subgid-} "$tree"/etc/.pwd.lock
rm -f "$tree"/var/lib/dbus/machine-id "$tree"/var/lib/systemd/random-seed "$tree"/var/lib/systemd/catalog/database
: > "$tree/etc/machine-id"
printf 'kedge\n' > "$tree/etc/hostname"
printf '127.0.0.1 localhost\n127.0.1.1 kedge\n::1 localhost ip6-localhost ip6-loopback\n' > "$tree/etc/hosts"
# Days since 1970 of the last change of a password: that of the build.
sed -i -E "s/^([^:]*:[^:]*):[0-9]+:/\1:$((SOURCE_DATE_EPOCH / 86400)):/" "$tree/etc/shadow"
find "$tree/usr" "$tree/etc" -name __pycache__ -prune -exec rm -rf {} +
rm -rf "$tree"/usr/share/{man,locale,info} "$tree"/var/cache/{apt,debconf,ldconfig,man} "$tree"/var/lib/{apt,ucf} "$tree"/var/log "$tree"/var/tmp "$tree"/var/backups
find "$tree/usr/share/doc" ! -type d ! -name copyright ! -path '*/doc/kedge/*' -delete
find "$tree/usr/share/doc" -type d -empty -delete

# ---- the shape: /var is the host's own, filled by systemd-tmpfiles; /etc is merged from /usr/etc
mkdir -p "$tree/usr/share/dpkg-db"
cp -a "$tree/var/lib/dpkg/status" "$tree/var/lib/dpkg/info" "$tree/usr/share/dpkg-db/"
rm -rf "$tree/var/lib/dpkg"
{
  echo '# Folders of /var that packages brought.'
  cd "$tree"
  find var -mindepth 1 -type d ! -path 'var/run*' ! -path 'var/lock*' -printf 'd /%p %#m %u %g -\n' | sort
} > "$tree/usr/lib/tmpfiles.d/kedge-var.conf"
for folder in var home root opt srv mnt media usr/local run tmp dev proc sys boot; do rm -rf "${tree:?}/$folder"; done
rm -f "$tree"/{vmlinuz,initrd.img}*
cd "$tree"
mkdir -m 0755 var run dev proc sys boot sysroot
mkdir -m 1777 tmp
ln -s sysroot/ostree ostree
ln -s var/home home
ln -s var/roothome root
ln -s var/opt opt
ln -s var/srv srv
ln -s var/mnt mnt
ln -s run/media media
ln -s ../var/usrlocal usr/local
mv etc usr/etc
