/** An initramfs that says which build it belongs to. */

/**
 * A cpio archive (newc) with the one file /etc/kedge-build, uncompressed, to stand before dracut's: the kernel unpacks both. OSTree
 * names what is on /boot by the hash of kernel and initramfs, and leaves the boot loader's menu alone where that has not changed;
 * with this, two builds never share that name, and each gets an entry and a trial of its own. Static deltas stay small: the rest of
 * the file is the same bytes.
 */
export function buildMark(id) {
  return Buffer.concat([
    entry('etc', 0o040755, ''),
    entry('etc/kedge-build', 0o100644, `${id}\n`),
    entry('TRAILER!!!', 0, ''),
  ]);
}

function entry(name, mode, text) {
  const data = Buffer.from(text);
  const path = Buffer.from(`${name}\0`);
  // ino, mode, uid, gid, nlink, mtime, filesize, devmajor, devminor, rdevmajor, rdevminor, namesize, check
  const fields = [0, mode, 0, 0, 1, 0, data.length, 0, 0, 0, 0, path.length, 0];
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`);
  return Buffer.concat([padded(Buffer.concat([header, path])), padded(data)]);
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}
