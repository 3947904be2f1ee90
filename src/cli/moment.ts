import { exitCodes, Failure } from '../model/failures.js';
import { writeInstant } from '../model/moments.js';
import { quote } from '../model/quote.js';
import type { Configured } from '../read/index.js';
import type { Io } from './io.js';

/** The last second that a date of four digits has. */
const last = Date.parse('9999-12-31T23:59:59Z') / 1000;

/**
 * Gives settings the moment of the build: the flag's, or else that of SOURCE_DATE_EPOCH, seconds since 1970 with which whole
 * systems are built the same again (see reproducible-builds.org). Without both it's left to the clock.
 *
 * @throws Failure where SOURCE_DATE_EPOCH is no such number
 */
export function withMoment<Given extends Pick<Configured, 'settings'>>(configured: Given, env: Io['env']): Given {
  const written = env['SOURCE_DATE_EPOCH'] ?? '';
  if (configured.settings.now !== null || written === '') return configured;
  if (!/^\d{1,12}$/.test(written) || Number(written) > last) throw refusal(written);
  return { ...configured, settings: { ...configured.settings, now: writeInstant(Number(written) * 1000) } };
}

function refusal(written: string): Failure {
  return new Failure({
    id: 'moment-invalid',
    exitCode: exitCodes.usage,
    reason: `SOURCE_DATE_EPOCH is no number of seconds since 1970: ${quote(written)}`,
    remedy: 'Set it to such a number, or take it out of the environment.',
  });
}
