// A list by the keyboard: j and k or the arrows move, Enter opens, Space peeks, x chooses, Escape takes back. Letters are off while somebody
// is typing, a dialog is open, or they are switched off.
(() => {
  if (window.samdriftList) return;
  const PEEKS_FROM = 1280;
  const typing = at => at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName) || at.tagName === 'INPUT' && at.type !== 'checkbox';
  const letters = e => !e.ctrlKey && !e.altKey && !e.metaKey && localStorage.getItem('samdrift.keys') !== 'off' && !typing(e.composedPath()[0])
    && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
  const rowAt = node => node?.closest?.('vaadin-grid-cell-content')?.assignedSlot?.closest('tr') || node?.closest?.('tr');
  const current = grid => rowAt(grid.shadowRoot.activeElement) || (grid.contains(document.activeElement) ? rowAt(document.activeElement) : null);
  const tell = (grid, key, row) => grid.dispatchEvent(new CustomEvent('list-key', { detail: { key, row: row?._item?.key || '' } }));
  const isChoice = e => e.composedPath().some(n => n.localName === 'td' && n._column?.localName === 'vaadin-grid-flow-selection-column');
  const isActive = e => e.composedPath().some(n => /^(a|button|input|vaadin-button)$/.test(n.localName));

  const peeks = (grid, e) => e.key === ' ' && grid.dataset.peek && !isChoice(e) && !isActive(e);

  window.samdriftListFocus = grid => {
    const row = grid.__getFirstVisibleItem?.();
    row?.children[row.children.length > 1 ? 1 : 0]?.focus();
  };

  function move(grid, step) {
    const row = current(grid);
    if (!row?._item) return window.samdriftListFocus(grid);
    const at = grid.shadowRoot.activeElement || row.children[1];
    if (!grid.shadowRoot.activeElement) at.focus();
    at.dispatchEvent(new KeyboardEvent('keydown', { key: step > 0 ? 'ArrowDown' : 'ArrowUp', bubbles: true, composed: true, cancelable: true }));
  }

  window.samdriftList = grid => {
    if (grid.samdriftKeys) return;
    grid.samdriftKeys = true;
    grid.addEventListener('keydown', e => {
      const row = current(grid);
      const key = e.key;
      if (key === 'a' && (e.ctrlKey || e.metaKey) && grid.dataset.select && row?._item) {
        e.preventDefault();
        return tell(grid, 'all');
      }
      if (!row?._item || e.ctrlKey || e.altKey || e.metaKey) return;
      if (key === 'Enter' && !isActive(e) && !isChoice(e)) return tell(grid, 'open', row);
      if (peeks(grid, e)) {
        e.preventDefault();
        return tell(grid, innerWidth >= PEEKS_FROM ? 'peek' : 'open', row);
      }
      if (key === 'x' && grid.dataset.select && letters(e)) {
        e.preventDefault();
        tell(grid, 'choose', row);
      }
    }, true);
    // when it comes up again, the grid itself would press the link in the cell
    grid.addEventListener('keyup', e => peeks(grid, e) && e.stopImmediatePropagation(), true);
    let looking;
    grid.addEventListener('cell-focus', () => {
      if (grid.dataset.peek !== 'open') return;
      clearTimeout(looking);
      looking = setTimeout(() => { const row = current(grid); if (row?._item) tell(grid, 'look', row); }, 150);
    });
    // Vaadin 25.2 names its checkboxes in English
    const column = grid.querySelector('vaadin-grid-flow-selection-column');
    if (column) {
      column.renderer = (root, ...rest) => {
        column._defaultRenderer(root, ...rest);
        root.firstElementChild.accessibleName = grid.dataset.select;
      };
      // a column without a heading is a riddle to who hears it read
      column.headerRenderer = root => {
        if (root.querySelector('.visually-hidden')) return;
        const mark = Object.assign(document.createElement('span'), { textContent: '✓', ariaHidden: 'true' });
        root.replaceChildren(mark, Object.assign(document.createElement('span'), { className: 'visually-hidden', textContent: grid.dataset.select }));
      };
    }
  };

  window.samdriftChips = (box, word) => {
    if (box.querySelector('.chip-more')) return;
    const more = Object.assign(document.createElement('button'), { type: 'button', className: 'chip chip-plain chip-more', textContent: word });
    let open = false;
    const fit = () => {
      const chips = [...box.children].filter(chip => chip !== more);
      chips.forEach(chip => { chip.hidden = false; });
      more.hidden = true;
      more.setAttribute('aria-expanded', String(open));
      const top = chips[0].offsetTop;
      if (chips.at(-1).offsetTop === top) return;
      more.hidden = false;
      if (open) return;
      for (let i = chips.length - 1; i > 0 && (more.offsetTop > top || chips[i].offsetTop > top); i--)
        if (chips[i].getAttribute('aria-pressed') !== 'true') chips[i].hidden = true;
    };
    more.addEventListener('click', () => { open = !open; fit(); });
    box.append(more);
    new MutationObserver(() => requestAnimationFrame(fit)).observe(box, { subtree: true, characterData: true, childList: true, attributeFilter: ['aria-pressed'] });
    let width = 0;
    new ResizeObserver(([seen]) => {
      if (seen.contentRect.width === width) return;
      width = seen.contentRect.width;
      requestAnimationFrame(fit);
    }).observe(box);
  };

  // before whatever is open hears of it and closes
  document.addEventListener('keydown', e => {
    const grid = e.key === 'Escape' && document.querySelector('.data-list > vaadin-grid');
    if (grid && !typing(e.composedPath()[0]) && !document.querySelector('[opened]:not(vaadin-notification, vaadin-notification-container)')) tell(grid, 'escape');
  }, true);

  document.addEventListener('keydown', e => {
    if (e.key !== 'j' && e.key !== 'k' || e.defaultPrevented || !letters(e)) return;
    const grid = document.querySelector('.data-list > vaadin-grid');
    if (!grid) return;
    e.preventDefault();
    move(grid, e.key === 'j' ? 1 : -1);
  });
})();
