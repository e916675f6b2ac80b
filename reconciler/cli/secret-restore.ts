/** `kedge secret restore`, on a host: what its bundles need is decrypted into memory again. For the unit that runs before Docker. */
import { type HostSecrets, restoreSecrets } from '../agent/secrets.ts';
import type { HostConfig } from '../core/host-config.ts';
import type { Layouts } from '../ports/layout.ts';
import { type Answer, done, failed } from './answer.ts';
import { count } from './render.ts';

export async function secretRestore(
  config: HostConfig,
  ports: { readonly layouts: Layouts; readonly secrets: HostSecrets },
): Promise<Answer> {
  const restored = await restoreSecrets({ config, ...ports });
  if (!restored.ok) return failed(restored.failure, 1);
  const bundles = restored.value.map(({ bundle, secrets, failure }) => ({ bundle, secrets, failure }));
  const bad = bundles.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  const text = bundles
    .map(
      ({ bundle, secrets, failure }) =>
        `${bundle}: ${failure === null ? count(secrets, 'secret') : `${failure.code} ${failure.message}`}\n`,
    )
    .join('');
  const exit = bad.length === 0 ? 0 : bad.length === bundles.length ? 1 : 3;
  return done({ bundles }, text, { exit, hints: bad.map(({ remedy }) => remedy) });
}
