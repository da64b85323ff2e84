// Takes a picture or table along: to the clipboard, as a spreadsheet or a document takes it, or to the printer alone.
const tsv = table => [...table.rows].map(row => [...row.cells].map(cell => cell.innerText.trim().replace(/\s+/g, ' ')).join('\t')).join('\n');

const bare = table => {
  const copy = table.cloneNode(true);
  copy.querySelectorAll('a').forEach(a => a.replaceWith(a.textContent));
  [copy, ...copy.querySelectorAll('*')].forEach(e => [...e.attributes].forEach(a => ['scope', 'colspan', 'rowspan'].includes(a.name) || e.removeAttribute(a.name)));
  copy.querySelectorAll('button, vaadin-button').forEach(e => e.remove());
  return copy.outerHTML;
};

const picture = svg => new Promise((done, failed) => {
  const { width, height } = svg.getBoundingClientRect(), copy = svg.cloneNode(true);
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const draw = canvas.getContext('2d');
    draw.fillStyle = getComputedStyle(document.body).backgroundColor;
    draw.fillRect(0, 0, canvas.width, canvas.height);
    draw.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => blob ? done(blob) : failed(new Error('no picture')), 'image/png');
  };
  image.onerror = failed;
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
});

// the promise is given to the clipboard at once: some browsers allow no waiting after the press
const item = whole => {
  const svg = [...whole.querySelectorAll('svg')].find(s => s.closest('samdrift-chart') && s.checkVisibility());
  if (svg) return new ClipboardItem({ 'image/png': picture(svg) });
  const table = [...whole.querySelectorAll('table')].find(t => t.checkVisibility());
  return new ClipboardItem({ 'text/plain': new Blob([tsv(table)], { type: 'text/plain' }), 'text/html': new Blob([bare(table)], { type: 'text/html' }) });
};

window.samdriftTake = (copy, print, whole) => {
  copy.addEventListener('click', async () => {
    let done = true;
    try { await navigator.clipboard.write([item(whole)]); } catch (e) { done = false; }
    copy.dispatchEvent(new CustomEvent('copied', { detail: { done } }));
  });
  print.addEventListener('click', () => {
    whole.setAttribute('data-printed', '');
    document.body.classList.add('prints-one');
    const over = () => { whole.removeAttribute('data-printed'); document.body.classList.remove('prints-one'); };
    window.addEventListener('afterprint', over, { once: true });
    window.print();
  });
};
