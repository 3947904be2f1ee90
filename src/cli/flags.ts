import { type Command, Option } from 'commander';
import { describeOptions, type OptionName } from '../model/settings.js';

/**
 * Gives a command its flags, out of the table of options. None has a default here: a flag that isn't given leaves the
 * word to the configuration file. A command without any doesn't read that file.
 */
export function addFlags(command: Command, names: ReadonlyArray<OptionName>): void {
  if (names.length === 0) return;
  command.option('--config <file>', 'configuration file (default: newsgen.config.* in this folder)');
  const wanted: ReadonlyArray<string> = names;
  for (const { name, flag, about, initial } of describeOptions()) {
    if (flag === null || !wanted.includes(name)) continue;
    const preset = typeof initial === 'string' && initial !== '' ? ` (default: ${initial})` : '';
    command.addOption(new Option(flag, about + preset));
  }
}
