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
      if (key === ' ' && grid.dataset.peek && !isChoice(e) && !isActive(e)) {
        e.preventDefault();
        e.stopPropagation();
        return tell(grid, innerWidth >= PEEKS_FROM ? 'peek' : 'open', row);
      }
      if (key === 'x' && grid.dataset.select && letters(e)) {
        e.preventDefault();
        tell(grid, 'choose', row);
      }
    }, true);
    grid.parentElement.addEventListener('keydown', e => {
      if (e.key === 'Escape' && e.target.closest('vaadin-grid, .selection-bar, .peek')) tell(grid, 'escape');
    });
    let looking;
    grid.addEventListener('focusin', () => {
      if (grid.dataset.peek !== 'open') return;
      clearTimeout(looking);
      looking = setTimeout(() => { const row = current(grid); if (row?._item) tell(grid, 'look', row); }, 150);
    });
    // what Vaadin 25.2 calls its checkboxes in English
    const column = customElements.get('vaadin-grid-flow-selection-column')?.prototype;
    if (column && !column.samdriftNamed) {
      column.samdriftNamed = true;
      const drawn = column._defaultRenderer;
      column._defaultRenderer = function (root, ...rest) {
        drawn.call(this, root, ...rest);
        if (root.firstElementChild && this._grid) root.firstElementChild.accessibleName = this._grid.dataset.select || '';
      };
    }
  };

  document.addEventListener('keydown', e => {
    if (e.key !== 'j' && e.key !== 'k' || e.defaultPrevented || !letters(e)) return;
    const grid = document.querySelector('.data-list > vaadin-grid');
    if (!grid) return;
    e.preventDefault();
    move(grid, e.key === 'j' ? 1 : -1);
  });
})();
