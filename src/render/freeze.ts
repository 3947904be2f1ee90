/**
 * Freezes plain data through and through, so that no template can change what the next page shows.
 *
 * @param data anything; what is frozen already is taken to be frozen within
 * @returns the same data
 */
export function freeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  Object.freeze(data);
  for (const value of Object.values(data)) {
    if (typeof value === 'object') freeze(value);
  }
  return data;
}
