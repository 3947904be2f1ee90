import { decodeUtf8 } from '../decode.js';
import { readPlainFile } from '../plain-file.js';
import { unreadable } from './unreadable.js';

/** The most bytes that a configuration file may have. */
const limit = 1024 * 1024;

/**
 * Reads the text of a configuration file. Nothing but a plain file is opened: a FIFO would keep newsgen waiting for ever.
 *
 * @param file its absolute path
 * @throws Failure where it is none, can't be read, is larger than 1 MB or no UTF-8
 */
export function readConfigurationText(file: string): string {
  const contents = readPlainFile(file, limit);
  if (contents.kind === 'special')
    throw unreadable(file, 'it is a link or a special file', 'Put the file itself in its place.');
  if (contents.kind === 'large') throw unreadable(file, 'it is larger than 1 MB', 'Check that it is the right file.');
  if (contents.kind === 'unreadable')
    throw unreadable(file, contents.cause, 'Check that there is a file, and that you may read it.');
  const text = decodeUtf8(contents.bytes);
  if (text === null) throw unreadable(file, 'it is no UTF-8 text', 'Open it in an editor and save it as UTF-8.');
  return text;
}
