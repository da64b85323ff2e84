// Two faults of Vaadin 25.2's menus for who hears them read: an item says aria-selected, which no menu item has (WAI-ARIA
// 1.2 §6.6), and the layer around an open submenu can be tabbed to, though it is nothing to use.
function mend(element) {
  if (element.getAttribute('role')?.startsWith('menuitem')) element.removeAttribute('aria-selected');
  if (element.localName === 'vaadin-menu-bar-submenu' && element.hasAttribute('opened'))
    element.shadowRoot?.querySelector('vaadin-menu-bar-overlay')?.shadowRoot?.querySelector('#overlay')?.removeAttribute('tabindex');
}

if (!window.samdriftMenus) {
  window.samdriftMenus = new MutationObserver(changes => changes.forEach(change => mend(change.target)));
  window.samdriftMenus.observe(document, { subtree: true, attributeFilter: ['aria-selected', 'role', 'opened'] });
}
