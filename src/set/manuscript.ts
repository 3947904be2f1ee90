/** Copy on its way to another thread. */
import type { DataMap } from 'vfile';
import { VFile } from 'vfile';

/** What setting looks at of a copy. */
export interface Manuscript {
  readonly cwd: string;
  readonly path: string;
  readonly value: string;
  readonly data: Partial<DataMap>;
}

/** Takes of a copy what another thread needs. */
export function pack({ cwd, path, value, data: { source, pictures } }: VFile): Manuscript {
  return {
    cwd,
    path,
    value: String(value),
    data: { ...(source === undefined ? {} : { source }), ...(pictures === undefined ? {} : { pictures }) },
  };
}

/** Makes a copy of what came from another thread. */
export function unpack({ cwd, path, value, data }: Manuscript): VFile {
  return new VFile({ cwd, path, value, data: { ...data } });
}
