/* Counts lines of justified paragraphs that end more than half a character before the edge, last lines left out. */
(() => {
  let short = 0;
  for (const paragraph of document.querySelectorAll('.body > p')) {
    if (getComputedStyle(paragraph).textAlign !== 'justify') continue;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Map();
    for (const { bottom, right } of range.getClientRects()) {
      const line = Math.round(bottom / 8);
      lines.set(line, Math.max(lines.get(line) ?? 0, right));
    }
    const edge = paragraph.getBoundingClientRect().right;
    const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
    const rights = [...lines].sort(([a], [b]) => a - b).map(([, right]) => right);
    short += rights.slice(0, -1).filter((right) => edge - right > size / 2).length;
  }
  return short;
})();
