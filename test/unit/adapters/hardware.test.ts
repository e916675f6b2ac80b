import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../../reconciler/adapters/exec.ts';
import { LinuxHardware } from '../../../reconciler/adapters/hardware.ts';
import { askNvidiaSmi } from '../../../reconciler/adapters/nvidia-smi.ts';
import type { GpuFacts } from '../../../reconciler/core/hardware.ts';
import type { Exec, ExecOutcome } from '../../../reconciler/ports/exec.ts';
import { tempDir } from '../../support/temp.ts';

const printed = (name: string): string =>
  readFileSync(new URL(`../../fixtures/nvidia-smi/${name}`, import.meta.url), 'utf8');
const outcome = (stdout: string, end: ExecOutcome['end'] = { kind: 'exited', code: 0 }): ExecOutcome => ({
  end,
  stdout,
  stderr: '',
  truncated: false,
});
const HOST = { systemBytes: 128_000_000_000, architecture: 'x64' };

/** nvidia-smi as a table from the first argument's beginning to what it prints, one answer after another. */
function smi(answers: readonly (readonly [string, ExecOutcome])[]): Exec {
  const left = [...answers];
  return async ({ argv }) => {
    const [expected, answer] = left.shift() ?? assert.fail(`not expected: ${argv.join(' ')}`);
    assert.ok(argv[1]?.startsWith(expected), argv.join(' '));
    return answer;
  };
}

const brief = ({ name, busId, memory, mig }: GpuFacts) => [
  name,
  busId,
  memory,
  mig.mode,
  mig.devices.map((d) => d.profile),
];
const MIB = 2 ** 20;

test('nvidia-smi: every form of answer is read, and no answer has its reason', async () => {
  const query = '--query-gpu=';
  const withMig = '--query-gpu=uuid,name,pci.bus_id,driver_version,memory.total,mig.mode.current';
  const refused = outcome(printed('query-440.64-refused.txt'), { kind: 'exited', code: 2 });
  const dedicated = (mebibytes: number) => ({ kind: 'dedicated', totalBytes: mebibytes * MIB });
  const table: [string, [string, ExecOutcome][], unknown[], string | null][] = [
    [
      'MIG on one of two',
      [
        [withMig, outcome(printed('query-535.216.01-a100-mig.csv'))],
        ['-L', outcome(printed('list-535.216.01-a100-mig.txt'))],
      ],
      [
        ['NVIDIA A100-SXM4-80GB', '0000:01:00.0', dedicated(81920), 'enabled', ['3g.40gb', '1c.2g.20gb', '1g.10gb+me']],
        ['NVIDIA A100-SXM4-80GB', '0000:41:00.0', dedicated(81920), 'disabled', []],
      ],
      null,
    ],
    [
      'MIG, names of an old driver',
      [
        [query, outcome(printed('query-535.216.01-a100-mig.csv').split('\n')[0] ?? '')],
        ['-L', outcome(printed('list-460-a100-mig.txt'))],
      ],
      [['NVIDIA A100-SXM4-80GB', '0000:01:00.0', dedicated(81920), 'enabled', ['3g.20gb', '3g.20gb']]],
      null,
    ],
    [
      'unified memory',
      [[query, outcome(printed('query-580.126.09-gb10.csv'))]],
      [
        [
          'NVIDIA GB10',
          '000f:01:00.0',
          { kind: 'unified', totalBytes: null, systemBytes: HOST.systemBytes },
          'unsupported',
          [],
        ],
      ],
      null,
    ],
    [
      'cards without MIG',
      [[query, outcome(printed('query-535.129.03-quadro.csv'))]],
      ['0000:06:00.0', '0000:07:00.0'].map((bus) => ['Quadro RTX 4000', bus, dedicated(8192), 'unsupported', []]),
      null,
    ],
    [
      'a driver that does not know MIG',
      [
        [withMig, refused],
        [query, outcome(printed('query-440.64-geforce.csv'))],
      ],
      [['GeForce RTX 2080', '0000:0a:00.0', dedicated(7979), 'unsupported', []]],
      null,
    ],
    [
      'one of two lost',
      [[query, outcome(printed('query-lost-gpu.txt'), { kind: 'exited', code: 15 })]],
      [['Quadro RTX 4000', '0000:06:00.0', dedicated(8192), 'unsupported', []]],
      null,
    ],
    [
      'no driver',
      [[query, outcome(printed('no-driver.txt'), { kind: 'exited', code: 9 })]],
      [],
      "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.",
    ],
    [
      'no devices',
      [[query, outcome(printed('no-devices.txt'), { kind: 'exited', code: 6 })]],
      [],
      'No devices were found',
    ],
    [
      'not installed',
      [[query, outcome('', { kind: 'missing', message: 'ENOENT' })]],
      [],
      'nvidia-smi is not installed',
    ],
    ['hanging', [[query, outcome('', { kind: 'timed-out' })]], [], 'nvidia-smi did not answer within 5 s'],
  ];
  for (const [name, answers, gpus, reason] of table) {
    const answer = await askNvidiaSmi(smi(answers), {}, HOST);
    assert.deepEqual(
      answer.gpus.map(({ gpu }) => brief(gpu)),
      gpus,
      name,
    );
    assert.equal(answer.reason, reason, name);
  }
});

test('a figure that is not reported is unknown with its reason, never 0 and never unified by guess', async () => {
  const memory = async (text: string, name: string, architecture: string) => {
    const line = `GPU-11111111-2222-3333-4444-555555555501, ${name}, 00000000:01:00.0, 570.1, ${text}, [N/A]\n`;
    const { gpus } = await askNvidiaSmi(smi([['--query-gpu', outcome(line)]]), {}, { ...HOST, architecture });
    return [gpus[0]?.gpu.memory.kind, gpus[0]?.gpu.memory.totalBytes, gpus[0]?.reason];
  };
  const unified = ['unified', null, 'unified memory: nvidia-smi reports none of the GPU alone'];
  assert.deepEqual(await memory('[N/A]', 'Quadro RTX 4000', 'x64'), ['unknown', null, 'nvidia-smi says [N/A]']);
  assert.deepEqual(await memory('[Unknown Error]', 'NVIDIA GB10', 'arm64'), [
    'unknown',
    null,
    'nvidia-smi says [Unknown Error]',
  ]);
  assert.deepEqual(await memory('0', 'NVIDIA GB10', 'arm64'), ['unknown', null, 'nvidia-smi says 0']);
  assert.deepEqual(await memory('[Not Supported]', 'NVIDIA Thor', 'arm64'), unified);
  assert.deepEqual(await memory('[N/A]', 'NVIDIA Something New', 'arm64'), unified);
  assert.deepEqual(await memory('97871', 'NVIDIA GH200 480GB', 'arm64'), ['dedicated', 97871 * MIB, null]);
});

test('a host is read from /sys: cards with and without a driver, disks, network cards', async (t) => {
  const root = await tempDir(t);
  const files: Record<string, string> = {
    'sys/bus/pci/devices/0000:01:00.0/class': '0x030200\n',
    'sys/bus/pci/devices/0000:01:00.0/vendor': '0x10de\n',
    'sys/bus/pci/devices/0000:02:00.0/class': '0x038000\n',
    'sys/bus/pci/devices/0000:02:00.0/vendor': '0x1002\n',
    'sys/bus/pci/devices/0000:02:00.0/mem_info_vram_total': '68702699520\n',
    'sys/bus/pci/devices/0000:03:00.0/class': '0x030000\n',
    'sys/bus/pci/devices/0000:03:00.0/vendor': '0x1a03\n',
    'sys/bus/pci/devices/0000:04:00.0/class': '0x068000\n',
    'sys/bus/pci/devices/0000:04:00.0/vendor': '0x10de\n',
    'sys/block/nvme0n1/size': '2000409264\n',
    'sys/block/nvme0n1/queue/rotational': '0\n',
    'sys/block/nvme0n1/device/model': 'Disk of Ours   \n',
    'sys/block/sdz/size': '0\n',
    'sys/block/sdz/device/model': 'Empty Reader\n',
    'sys/block/sdu/size': '4096\n',
    'sys/block/sdu/removable': '1\n',
    'sys/block/sdu/device/model': 'Stick\n',
    'sys/block/loop0/size': '2000\n',
    'sys/block/dm-0/size': '2000\n',
    'sys/class/net/eth0/address': '02:00:00:00:00:01\n',
    'sys/class/net/eth0/device/vendor': '0x1af4\n',
    'sys/class/net/veth12/address': '02:00:00:00:00:02\n',
    'proc/sys/kernel/random/boot_id': 'a-boot\n',
    'etc/os-release': 'NAME="X"\nPRETTY_NAME="X 12 (y)"\n',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await symlink('../../../../bus/pci/drivers/some_driver', join(root, 'sys/class/net/eth0/device/driver'));
  const tools = join(root, 'bin');
  await mkdir(tools);
  await writeFile(join(tools, 'systemd-detect-virt'), '#!/bin/sh\necho none; exit 1\n');
  await chmod(join(tools, 'systemd-detect-virt'), 0o755);

  const { hardware, network, bootId, osVersion } = await new LinuxHardware({
    exec: run,
    path: `${tools}:/bin`,
    root,
  }).facts();
  assert.deepEqual(
    hardware.gpus.map((gpu) => [gpu.vendor, gpu.busId, gpu.memory]),
    [
      ['nvidia', '0000:01:00.0', { kind: 'unknown', totalBytes: null }],
      ['amd', '0000:02:00.0', { kind: 'dedicated', totalBytes: 68702699520 }],
    ],
  );
  assert.deepEqual(hardware.disks, [
    { name: 'nvme0n1', model: 'Disk of Ours', sizeBytes: 2000409264 * 512, rotational: false },
    { name: 'sdz', model: 'Empty Reader', sizeBytes: null, rotational: null },
  ]);
  assert.deepEqual(hardware.nics, [{ name: 'eth0', mac: '02:00:00:00:00:01', driver: 'some_driver' }]);
  assert.deepEqual(hardware.reasons, {
    'gpus[0].memory.totalBytes': 'nvidia-smi is not installed',
    'disks[1].sizeBytes': 'the device does not say',
  });
  assert.equal(hardware.virtualization, 'none');
  assert.ok((hardware.memory.totalBytes ?? 0) > 0 && (hardware.cpu.threads ?? 0) > 0);
  assert.deepEqual([bootId, osVersion], ['a-boot', 'X 12 (y)']);
  assert.ok(network.addresses.every((address) => !/^(127\.|fe80:|169\.254\.)|^::1$/.test(address)));
});

test('two looks at this machine see the same', async () => {
  const hardware = new LinuxHardware({ exec: run, path: process.env.PATH ?? '' });
  assert.deepEqual(await hardware.facts(), await hardware.facts());
});
