/* Says how many pixels the page is wider than its window. */
document.documentElement.scrollWidth - document.documentElement.clientWidth;
