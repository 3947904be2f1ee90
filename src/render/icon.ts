/** Where the theme's icon is published. */
export const iconPath = 'assets/icon.svg';

/** The colour of whatever has the class "accent". */
const fill = /(<[^<>]*\bclass="accent"[^<>]*\bfill=")[^"<>]*(")/g;

/**
 * Paints the paper's icon in the paper's colour: whatever in the drawing has the class `accent`.
 *
 * @param bytes the drawing, SVG
 * @param accent as #a3161b
 */
export function paintIcon(bytes: Uint8Array, accent: string): Uint8Array {
  const drawing = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(drawing.replace(fill, `$1${accent}$2`));
}
