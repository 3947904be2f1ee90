/**
 * Stands in place of a filter of nunjucks that newsgen doesn't have.
 *
 * @param why the reason, to be read behind the filter's name
 */
export function refuse(name: string, why: string): () => never {
  return () => {
    throw new TypeError(`Unexpected filter "${name}", ${why}`);
  };
}
