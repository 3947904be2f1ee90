import { exitCodes, Failure } from '../../model/failures.js';

/**
 * Says why a configuration file is of no use.
 *
 * @param place its absolute path
 * @param cause what is wrong with it
 * @param remedy what to do, as a sentence
 */
export function unreadable(place: string, cause: string, remedy: string): Failure {
  return new Failure({
    id: 'config-unreadable',
    exitCode: exitCodes.usage,
    reason: `The configuration can't be read: ${cause}`,
    remedy,
    place,
  });
}
