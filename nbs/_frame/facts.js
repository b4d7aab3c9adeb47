// What is on a page as it is shown
(() => {
  const all = (q, e=document) => [...e.querySelectorAll(q)], body = document.querySelector('main').cloneNode(true);
  all('math, pre, code, script, style, svg', body).forEach(e => e.remove());
  return {ids: all('[id]').map(e => e.id), links: all('a[href]').map(e => e.getAttribute('href')), prose: body.textContent,
    code: all('pre:not(.output)').map(e => e.textContent), output: all('pre.output').map(e => e.textContent),
    pictures: all('img').map(e => ({src: e.getAttribute('src').slice(0, 80), there: e.complete && e.naturalWidth > 0,
      text: e.alt.trim() || (e.closest('figure')?.querySelector('figcaption')?.textContent || '').trim()}))}})()
