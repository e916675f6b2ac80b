/** Every byte and time limit in one place (law 9). Bytes and milliseconds. */
const KiB = 1024;
const MiB = 1024 * KiB;

export const LIMITS = {
  /** Of the fleet repository, where fleet.yaml does not say otherwise. */
  repositoryBytes: 256 * MiB,
  fileBytes: 1 * MiB,
  files: 20_000,
  /** Of a pack that Kedge makes of its own store. */
  storeBytes: 4096 * MiB,
  fetchObjects: 500_000,
  /** Commits from the anchor on that are judged again to find one that a commit restores. */
  restoreCommits: 2_000,
  /** How far back the place is looked for where two lines part. */
  forkCommits: 10_000,
  /** Lines that a host remembers to have left. */
  leftLines: 100,
  /** Memory of the process that parses a pack without git: at least, and at most however large the pack is. */
  packMemoryBytes: 192 * MiB,
  packMemoryMostBytes: 2048 * MiB,
  /** Commits that a server may name as having no parents, besides those that were asked for. */
  shallowCommits: 1_000,
  fetchTimeMs: 15 * 60_000,
  fetchMinimumRate: 1000,
  fetchStallMs: 30_000,
  bytesPerSourceAndDay: 1024 * MiB,
  pathBytes: 512,
  pathDepth: 16,
  commitBytes: 256 * KiB,
  /** Changed paths that may wait for people, over all commits that wait. */
  waitingPaths: 20_000,
  treeBytes: 4 * MiB,
  /** ls-refs answer. */
  refsBytes: 64 * KiB,
  /** What a server says of itself, and all its refs where it only knows protocol 0. */
  advertisementBytes: 16 * MiB,
  pollTimeMs: 20_000,
  /** How long a slower source is waited for when another one has shown a good line. */
  otherSourcesMs: 20_000,
  /** A refused head is looked at again after this where time may mend it. */
  refusedRetryMs: 5 * 60_000,
  /** The same where the host had no news for long: by its clock, which may be wrong. */
  silenceRetryMs: 60 * 60_000,
  /** A pass that says nothing for so long hangs: longer than any single wait in it (a pull). */
  passSilenceMs: 90 * 60_000,
  /** How long a pass that was given up may take to end in good order. */
  passEndMs: 60_000,
  /** A YAML document of any format. */
  documentBytes: 1 * MiB,
  documentDepth: 40,
  certificateBytes: 256 * KiB,
  /** One file of a seed. Three of them fit on the smallest image that is made. */
  seedBytes: 256 * KiB,
  /** The index of a stick. */
  stickIndexBytes: 64 * MiB,
  /** To read a stick through: 500 GB as fast as USB 2 gives them. A sparse file of a stranger has no end. */
  stickReadMs: 5 * 60 * 60_000,
  /** All values of one secret together. */
  secretBytes: 256 * KiB,
  /** A bundle tar: as it comes, unpacked, and its entries. */
  tarBytes: 256 * MiB,
  tarUnpackedBytes: 512 * MiB,
  tarEntries: 5_000,
  tarTimeMs: 10 * 60_000,
  /** The one file of an agent: bytes, and how long one pass fetches it before the next goes on. */
  agentBytes: 512 * MiB,
  agentFetchMs: 20 * 60_000,
  /** How long a new agent may take to print its version. */
  agentProbeMs: 60_000,
  /** From the start of a new agent to a good pass, where its pin does not say. */
  agentConfirmMs: 10 * 60_000,
  agentConfirmMostMs: 24 * 60 * 60_000,
  composeUpMs: 5 * 60_000,
  composeDownMs: 2 * 60_000,
  engineMs: 20_000,
  pullMs: 60 * 60_000,
  /** A pull that reports nothing for so long is given up. */
  pullStallMs: 2 * 60_000,
  /** Of an image: a manifest or a configuration (registries may refuse larger ones), entries of an index, layers (overlay2 takes 128), and all layers as they come. */
  imageManifestBytes: 4 * MiB,
  imagePlatforms: 200,
  imageLayers: 127,
  imageBytes: 256 * 1024 * MiB,
  healthDefaultMs: 60_000,
  /** A pass waits so long for a bundle, and sees no newer commit meanwhile. */
  healthMostMs: 60 * 60_000,
  /** Shorter than `composeDownMs`: what ends later could never be taken down. */
  stopGraceMs: 90_000,
  /** Longest time between two polls. */
  pollMostMs: 24 * 60 * 60_000,
  /** A host is healthy so soon after it booted into another OS, or goes back; where its channel does not say. */
  osConfirmDefaultMs: 10 * 60_000,
  /** Longer, and a host that came up badly would be left so for a day. */
  osConfirmMostMs: 24 * 60 * 60_000,
  /** A maintenance window that were longer than a week would never close. */
  windowMostMs: 7 * 24 * 60 * 60_000,
  /** How long a bundle must stay healthy before it is confirmed. */
  settleMs: 3_000,
  /** How often it is looked whether a host has become idle, while something waits for that; and looks that are further apart do not join. */
  idleSampleMs: 60_000,
  /** Of a command that says whether a host is idle. */
  idleCommandMs: 10_000,
  idleCommandBytes: 4 * KiB,
  idleGapMs: 5 * 60_000,
  probeMs: 3_000,
  logTailBytes: 4 * KiB,
  toolOutputBytes: 1 * MiB,
  nvidiaSmiMs: 5_000,
  /** How often a host looks at what a few others have accepted, at how many, and what their records may weigh together. */
  peersMs: 60 * 60_000,
  peers: 8,
  peersBytes: 8 * MiB,
  /** More than fit into the history of a host. */
  historyEvents: 100_000,
  inventoryPushMs: 60_000,
  inventoryBytes: 1 * MiB,
  inventoryBranchCommits: 1_000,
  /** Any call of ostree that neither fetches nor deploys. */
  ostreeMs: 2 * 60_000,
  /** Of one remote; what came is kept, and the next pass goes on from there. Shorter than `passSilenceMs`. */
  osPullMs: 60 * 60_000,
  /** Of one pull: at most, and beyond what the commit says that it costs. */
  osPullBytes: 16 * 1024 * MiB,
  osPullSlackBytes: 64 * MiB,
  osDeployMs: 20 * 60_000,
  /** A list of packages or of files. */
  osFileBytes: 16 * MiB,
  /** Of /etc that is compared with what the OS brought: files and folders, bytes, nesting; and how often. */
  etcEntries: 20_000,
  etcBytes: 64 * MiB,
  etcDepth: 32,
  etcLookMs: 10 * 60_000,
  /** Cleaning up that failed is not tried again before. */
  osTidyRetryMs: 60 * 60_000,
  /** Of developer mode, from its beginning on. */
  developerMostMs: 7 * 24 * 60 * 60_000,
  /** Left free in /boot beside a new kernel, for the boot menu. */
  bootFreeBytes: 1 * MiB,
  /** Of one push to a hub: refs, and bytes to a repository that holds inventory only. */
  pushRefs: 100,
  pushInventoryBytes: 16 * MiB,
  /** What git may ask for at once while it reads a receipt of a stick: one object of a few bytes there may stand for as many GiB. */
  receiptAllocBytes: 64 * MiB,
  /** Branches of a fleet repository besides its own and those of hosts. */
  proposals: 100,
  /** An operator script, where the catalogue does not say: time, memory, processes and threads, output. */
  scriptDefaultMs: 5 * 60_000,
  scriptMostMs: 24 * 60 * 60_000,
  scriptMemoryBytes: 512 * MiB,
  scriptMemoryLeastBytes: 4 * MiB,
  scriptProcesses: 256,
  scriptOutputBytes: 1 * MiB,
  scriptOutputMostBytes: 64 * MiB,
  /** One that is a hook: a pass waits for it, and sees no newer commit meanwhile. Shorter than `passSilenceMs`. */
  hookMostMs: 60 * 60_000,
  /** Of its file. */
  scriptBytes: 256 * KiB,
  /** A request to run one: its text, how long it may hold, and the hosts that it may name. */
  requestBytes: 64 * KiB,
  requestMostMs: 7 * 24 * 60 * 60_000,
  requestHosts: 1_000,
  /** Requests that lie on the branch `runs` at a time, and what a fetch of it may bring. */
  requests: 500,
  requestsBytes: 32 * MiB,
  requestSignatureBytes: 16 * KiB,
  /** Nonces that a host remembers: more only where so many requests are not over yet. */
  requestNonces: 4_000,
  /** What of runs is kept and published: records, the end of each stream, the newest lines of the chain, all of it together. */
  runRecords: 50,
  runTailBytes: 2 * KiB,
  auditLines: 100,
  runsFileBytes: 512 * KiB,
  /** And besides what somebody asked to see: bytes of it at a time, and the file with it in base64. */
  runOutputBytes: 1 * MiB,
  runsFileMostBytes: 2 * MiB,
  /** For how long it is shown: it takes room from what others ask to see. */
  runOutputShownMs: 5 * 60_000,
  /** On the host: output of whole runs, and the chain before its older half is set aside. */
  runSpools: 20,
  /** One line of such output, which is a piece of what a pipe gave in base64. */
  spoolLineBytes: 1 * MiB,
  auditBytes: 8 * MiB,
  /** How often a host that waits for its turn looks at the others. */
  runTurnMs: 5_000,
  /** Of a mirror: what it keeps where host.yaml does not say, connections, those of one address, answers and packs at once. */
  mirrorKeepBytes: 20 * 1024 * MiB,
  mirrorConnections: 512,
  mirrorConnectionsEach: 64,
  mirrorAtOnce: 128,
  mirrorGitAtOnce: 4,
  /** Of those, for one address. */
  mirrorEach: 32,
  mirrorGitEach: 2,
  /** A pack, of whoever reads it as fast as it may be asked to: twice as long as a neighbour waits for it. */
  mirrorPackMs: 60_000,
  /** A neighbour that does not answer in this time is passed over; it is near. */
  peerAnswerMs: 3_000,
  /** Of a fetch of the fleet from it: neighbours that are slow cost this much time, so many of them, and no more. */
  peerFetchMs: 30_000,
  peerTries: 3,
  peerStallMs: 10_000,
  peerMinimumRate: 512 * KiB,
  peerSockets: 8,
  /** Neighbours that hear of something at once do not all fetch it from far away: how long one lets another begin, and be done. */
  peerJitterMs: 10_000,
  peerComingMs: 15 * 60_000,
  peerComingAskMs: 5_000,
  /** How long a neighbour is left alone that is away (more with each time), and one that gave what it should not. */
  peerAwayMs: 60_000,
  peerAwayMostMs: 30 * 60_000,
  peerLiedMs: 6 * 60 * 60_000,
  /** Below so much free room nothing new is pulled or laid out. */
  diskFreeBytes: 256 * MiB,
  clockSkewMs: 10 * 60_000,
} as const;
