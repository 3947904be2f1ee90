/* The text spacing that WCAG 1.4.12 lets readers set. */
(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}');
  document.adoptedStyleSheets = [sheet];
})();
