// Sections of the menu that are folded stay so in this browser; the one with the page one is on opens by itself.
function fold(nav) {
  const key = 'samdrift-folded-' + nav.dataset.section;
  const kept = localStorage.getItem(key);
  const folded = kept === null ? nav.hasAttribute('data-folded') : kept === '1';
  const here = () => nav.querySelector('vaadin-side-nav-item[current]') !== null;
  nav.collapsed = folded && !here();
  customElements.whenDefined('vaadin-side-nav').then(() => {
    nav.addEventListener('collapsed-changed', e => {
      if (e.detail.value === undefined || here()) return;
      localStorage.setItem(key, e.detail.value ? '1' : '0');
    });
  });
}

window.samdriftFold = nav => requestAnimationFrame(() => fold(nav));
