// Asks by short requests whether what is shown has changed: every two and a half seconds while somebody works, seldom otherwise.
// All pages ask on the quarters of a second, so that the server wakes once for many: waking costs more than answering.
(() => {
  const following = new Map();
  const ACTIVE = 2500, IDLE = 10000, HIDDEN = 30000, IDLE_AFTER = 300000, QUARTER = 250;
  let timer, asking, used = Date.now();

  function pause() {
    return document.hidden ? HIDDEN : Date.now() - used > IDLE_AFTER ? IDLE : ACTIVE;
  }

  function later() {
    clearTimeout(timer);
    const wait = pause();
    if (following.size) timer = setTimeout(ask, wait - (Date.now() + wait) % QUARTER);
  }

  async function ask() {
    if (asking) return;
    asking = true;
    for (const element of following.keys()) element.isConnected || following.delete(element);
    const asked = [...following];
    try {
      if (!asked.length) return;
      const answer = await fetch('live?of=' + asked.map(([, f]) => f.key).join(','), { cache: 'no-store' });
      if (!answer.ok) return;
      (await answer.text()).split(',').map(Number).forEach((times, i) => {
        const [element, f] = asked[i];
        if (times < 0) following.get(element) === f && following.delete(element);
        else if (times !== f.times) {
          f.times = times;
          element.isConnected && element.dispatchEvent(new CustomEvent('samdrift-changed'));
        }
      });
    } catch {
      // the house does not answer just now: asked again later
    } finally {
      asking = false;
      later();
    }
  }

  window.samdriftFollow = (element, key) => {
    following.set(element, { key, times: 0 });
    later();
  };

  for (const event of ['pointerdown', 'keydown', 'wheel', 'touchstart']) {
    document.addEventListener(event, () => {
      const idle = Date.now() - used > IDLE_AFTER;
      used = Date.now();
      idle && ask();
    }, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', () => { document.hidden || ask(); });
})();
