/** sharp, which somebody who installs newsgen has or hasn't. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

/** What makes pictures. */
export type Sharp = typeof import('sharp').default;

/** Loads sharp; `null` where it isn't installed, or isn't made for this machine. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    const { default: sharp } = await import('sharp');
    return sharp;
  } catch {
    return null;
  }
}

const manifest = v.object({ name: v.literal('sharp'), version: v.string() });

/** Says the name and version of sharp without loading it: `sharp-0.35.5`; `null` where it isn't installed. */
export function sharpName(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('sharp');
    const read = v.parse(manifest, JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')));
    return `sharp-${read.version}`;
  } catch {
    return null;
  }
}
