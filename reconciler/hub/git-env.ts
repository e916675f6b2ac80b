/** The whole environment of git in the hub: nothing of the configuration of whoever started it. `config`: settings above those of the repository. */
export function gitEnv(
  more: Readonly<Record<string, string>> = {},
  config: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    ...settings({
      // The repositories are the operator's, whoever's the process is.
      'safe.directory': '*',
      'receive.fsckObjects': 'true',
      // Of what comes compressed, too.
      'receive.maxInputSize': '512m',
      'gc.autoDetach': 'false',
      // What the hub itself remembers: neither shown nor to be moved by a push.
      'transfer.hideRefs': 'refs/kedge',
      'core.bigFileThreshold': '4m',
      ...config,
    }),
    ...more,
  };
}

/** Settings of one process: git(1), GIT_CONFIG_COUNT. */
function settings(values: Readonly<Record<string, string>>): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(Object.keys(values).length) };
  for (const [i, [key, value]] of Object.entries(values).entries()) {
    env[`GIT_CONFIG_KEY_${i}`] = key;
    env[`GIT_CONFIG_VALUE_${i}`] = value;
  }
  return env;
}
