// The text of what sticks out of the window, or null
(() => {
  const w = document.documentElement.clientWidth, box = e => e && (/auto|scroll|hidden/.test(getComputedStyle(e).overflowX) || box(e.parentElement));
  if (document.documentElement.scrollWidth <= w) return null;
  const e = [...document.querySelectorAll('main *, header *')].filter(e => e.getBoundingClientRect().right > w + 1 && !box(e.parentElement)).pop();
  return `${document.documentElement.scrollWidth} > ${w}: ` + (e ? `<${e.tagName.toLowerCase()}> ${e.textContent.slice(0, 60)}` : '')})()
