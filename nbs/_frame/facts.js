// What is on a page as it is shown
(() => {
  const all = (q, e=document) => [...e.querySelectorAll(q)], body = document.querySelector('main').cloneNode(true);
  all('math, pre, code, script, style, svg', body).forEach(e => e.remove());
  return {ids: all('[id]').map(e => e.id), links: all('a[href]').map(e => e.getAttribute('href')), prose: body.textContent,
    code: all('pre:not(.output)').map(e => e.textContent), output: all('pre.output').map(e => e.textContent),
    signatures: all('pre').map(e => e.textContent.slice(0, 300)).filter(t => /^\s*(class |def )?\w+\s*\(\s*\*args, \*\*kwargs,?\s*\)/.test(t)),
    heads: all('main h1, main h2, main h3, main h4, main h5').map(e => +e.tagName[1]),
    'code wider than its column': all('main pre:not(.output)').filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.slice(0, 60)),
    'cut cell of a table': all('main td').filter(e => /\w\.\.\.$/.test(e.textContent.trim()) || e.scrollWidth > e.clientWidth + 1).map(e => e.textContent.trim().slice(0, 60)),
    'white box in the dark': all('main img').filter(e => {const s = getComputedStyle(e);
      return s.backgroundColor == 'rgb(255, 255, 255)' && !s.filter.includes('invert')}).map(e => e.getAttribute('src').slice(0, 80)),
    pictures: all('img').map(e => ({src: e.getAttribute('src').slice(0, 80), there: e.complete && e.naturalWidth > 0, text: e.alt.trim()}))}})()
