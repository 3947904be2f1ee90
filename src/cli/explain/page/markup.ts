/** HTML that may stand in a page as it is. Only `html` makes it. */
class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type { Markup };

/** What can stand in HTML: text, which is escaped, and HTML, which isn't. */
export type Content = string | number | Markup | null | ReadonlyArray<Content>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes HTML out of a template. Whatever is put into it is escaped, for text and for attributes in quotation marks
 * alike, unless it came out of `html` itself. `null` is nothing.
 */
export function html(template: TemplateStringsArray, ...contents: ReadonlyArray<Content>): Markup {
  return new Markup(template.map((text, index) => text + write(contents[index] ?? null)).join(''));
}

function write(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string' || typeof content === 'number')
    return String(content).replace(/[&<>"']/g, (character) => entities[character] ?? '');
  return content.map(write).join('');
}
