/** A configuration file as it was read. */
export interface Configuration {
  /** What it says, of any shape. */
  readonly values: unknown;
  /** Where it says something: `newsgen.config.yaml:3:1` for the option that the keys lead to, or the file alone. */
  placeOf(keys: ReadonlyArray<string>): string;
}

/**
 * Reads a configuration file.
 *
 * @param file its absolute path
 * @throws Failure where the file can't be read or isn't well-formed
 */
export type ReadConfiguration = (file: string) => Promise<Configuration>;
