// Times that move by themselves, without asking the server: <samdrift-due> counts real time, <samdrift-clock> service time.
const texts = JSON.parse(document.documentElement.dataset.words || '{}');

function say(key, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), texts[key] || key);
}

/** The two largest parts that count, as Formats.duration and serviceTime write them. */
function length(ms, days, seconds) {
  const all = Math.floor(Math.abs(ms) / 1000);
  const d = days ? Math.floor(all / 86400) : 0, h = Math.floor((all - d * 86400) / 3600), m = Math.floor(all / 60) % 60;
  if (d > 0) return h && d < 3 ? say('daysHours', d, h) : say('days', d);
  if (h > 0) return m ? say('hoursMinutes', h, m) : say('hours', h);
  return seconds && m < 60 ? (m ? say('minutes', m) + ' ' : '') + say('seconds', all % 60) : say('minutes', m);
}

const ticking = new Set();
let timer;
function tick(element, on) {
  on ? ticking.add(element) : ticking.delete(element);
  if (ticking.size && !timer) timer = setInterval(() => document.hidden || ticking.forEach(e => e.draw()), 1000);
  if (!ticking.size) { clearInterval(timer); timer = undefined; }
}

class SamdriftDue extends HTMLElement {
  static observedAttributes = ['at'];
  connectedCallback() { tick(this, true); this.draw(); }
  disconnectedCallback() { tick(this, false); }
  attributeChangedCallback() { this.drawn = undefined; this.isConnected && this.draw(); }
  draw() {
    const at = Number(this.getAttribute('at'));
    const left = at - Date.now();
    const text = !at ? '–' : left < 0 ? say('over', length(left, true)) : say('in', length(left, true));
    if (text === this.drawn) return;
    this.drawn = text;
    this.textContent = text;
    this.className = !at ? 'due' : `due status tone-${left < 0 ? 'bad' : left < 7200000 ? 'warning' : 'neutral'}`;
  }
}

/** reading: {left, asOf, target, open: [[from, to], …], ticks}; what is open between asOf and now is used up. */
class SamdriftClock extends HTMLElement {
  set reading(value) { this._reading = value; this.isConnected && this.draw(); }
  get reading() { return this._reading; }
  connectedCallback() { tick(this, true); this.draw(); }
  disconnectedCallback() { tick(this, false); }
  left(r) {
    if (!r.ticks) return r.left;
    const now = Date.now();
    return r.open.reduce((left, [from, to]) => left - Math.max(0, Math.min(now, to) - Math.max(r.asOf, from)), r.left);
  }
  draw() {
    const r = this._reading;
    if (!r) return;
    const left = this.left(r);
    const text = left < 0 ? say('over', length(left, false, true)) : say('left', length(left, false, true));
    if (text === this.drawn) return;
    this.drawn = text;
    if (!this.firstChild) {
      this.append(Object.assign(document.createElement('span'), { className: 'clock-left' }));
      this.append(Object.assign(document.createElement('span'), { className: 'clock-bar' }));
      this.lastChild.append(document.createElement('span'));
    }
    const used = Math.max(0, Math.min(1, 1 - left / r.target));
    this.firstChild.textContent = text;
    this.lastChild.firstChild.style.width = `${used * 100}%`;
    this.className = left < 0 ? 'late' : used > 0.75 ? 'near' : '';
  }
}

/** What was said and done, oldest first; the server sends plain texts, here they become elements. */
class SamdriftEntries extends HTMLElement {
  show(entries, announce) {
    const before = this.seen || new Set();
    this.seen = new Set(entries.map(e => e.id));
    // a feed must hold articles
    entries.length ? this.setAttribute('role', 'feed') : this.removeAttribute('role');
    entries.length ? this.setAttribute('aria-label', this.dataset.label) : this.removeAttribute('aria-label');
    const kept = new Map([...this.children].map(e => [e.dataset.id, e]));
    this.replaceChildren(...entries.map(e => kept.get(e.id) || this.entry(e, announce && !before.has(e.id))));
    const first = entries.find(e => e.fresh);
    if (first) this.since([...this.children].find(e => e.dataset.id === first.id));
    this.filter(this.kinds);
  }
  /** Above what came since one was here; within the article, as a feed holds nothing else. */
  since(article) {
    if (article.querySelector('.since-line')) return;
    const line = Object.assign(document.createElement('p'), { className: 'since-line', tabIndex: -1, textContent: this.dataset.since });
    article.prepend(line);
    article.classList.add('entry-since');
  }
  filter(kinds) {
    this.kinds = kinds;
    [...this.children].forEach(e => { e.hidden = Boolean(kinds && kinds.length) && !kinds.includes(e.dataset.kind); });
  }
  entry(e, fresh) {
    const make = (tag, cls, text) => { const x = document.createElement(tag); x.className = cls; if (text) x.textContent = text; return x; };
    const article = make('article', `entry entry-${e.kind}${e.mine ? ' entry-mine' : ''}${fresh ? ' entry-fresh' : ''}`);
    article.dataset.id = e.id;
    article.dataset.kind = e.group;
    article.tabIndex = -1;
    article.setAttribute('aria-label', `${e.label}, ${e.who}, ${e.when}`);
    const head = make('header', 'entry-head');
    if (e.icon) {
      const icon = document.createElement('vaadin-icon');
      icon.setAttribute('icon', e.icon);
      icon.setAttribute('aria-hidden', 'true');
      head.append(icon);
    }
    if (e.who) head.append(make('strong', 'entry-who', e.who));
    head.append(make('span', 'entry-label', e.label));
    const time = make('time', 'entry-when', e.when);
    time.dateTime = e.at;
    head.append(time);
    article.append(head);
    if (e.text) article.append(make('p', 'entry-text', e.text));
    if (e.files) article.append(make('p', 'entry-files', e.files));
    return article;
  }
}

/** A text being written outlives the page: it is kept in this browser until it is sent. */
window.samdriftDraft = (field, key) => {
  const name = 'samdrift.draft.' + key;
  if (!field.samdriftDraft) field.addEventListener('input', () => field.value ? localStorage.setItem(name, field.value) : localStorage.removeItem(name));
  field.samdriftDraft = name;
  return localStorage.getItem(name) || '';
};

for (const [name, type] of [['samdrift-due', SamdriftDue], ['samdrift-clock', SamdriftClock], ['samdrift-entries', SamdriftEntries]]) {
  customElements.get(name) || customElements.define(name, type);
}

// One letter does what the element with data-key says, unless somebody is typing, a dialog is open, or it is switched off.
document.addEventListener('keydown', e => {
  const at = e.composedPath()[0];
  if (e.ctrlKey || e.altKey || e.metaKey || e.defaultPrevented || localStorage.getItem('samdrift.keys') === 'off') return;
  if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
  const wanted = /^[a-z]$/.test(e.key) && document.querySelector(`[data-key="${e.key}"]`);
  if (!wanted) return;
  e.preventDefault();
  wanted.click();
});
