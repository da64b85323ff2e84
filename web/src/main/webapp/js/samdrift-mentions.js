// @ and the beginning of a name, in a text being written, offer people below it: arrows choose, Enter or Tab takes, Escape leaves.
class SamdriftMentions extends HTMLElement {
  static count = 0;

  serve(field) {
    if (this.field === field) return;
    this.field = field;
    this.list = document.createElement('ul');
    this.list.id = `mentions-${++SamdriftMentions.count}`;
    this.list.className = 'mention-list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.dataset.label);
    this.list.hidden = true;
    this.told = document.createElement('span');
    this.told.className = 'visually-hidden';
    this.told.setAttribute('aria-live', 'polite');
    this.append(this.list, this.told);
    field.addEventListener('input', () => this.look());
    field.addEventListener('keydown', e => this.key(e), true);
    field.addEventListener('focusout', () => this.close());
  }

  get area() { return this.field.inputElement || this.field.querySelector('textarea'); }

  /** What was typed after the last @ before the caret: at most two words. */
  word() {
    const before = this.area.value.slice(0, this.area.selectionStart);
    const found = before.match(/(?:^|[\s(])@([^\s@[\]]*(?: [^\s@[\]]+)?)$/);
    return found && { typed: found[1], from: before.length - found[1].length - 1, to: before.length };
  }

  look() {
    clearTimeout(this.timer);
    if (!this.word()) return this.close();
    this.timer = setTimeout(async () => {
      const word = this.word();
      if (!word) return this.close();
      const asked = this.asked = {};
      const people = await this.$server.offer(word.typed);
      if (asked === this.asked && this.word()?.typed === word.typed && this.field.contains(document.activeElement)) this.show(people);
    }, 150);
  }

  show(people) {
    if (!people.length) return this.close();
    this.list.replaceChildren(...people.map((person, i) => {
      const option = document.createElement('li');
      option.id = `${this.list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.append(Object.assign(document.createElement('span'), { textContent: person.name }));
      if (person.where) option.append(Object.assign(document.createElement('span'), { className: 'remark', textContent: person.where }));
      option.addEventListener('pointerdown', e => { e.preventDefault(); this.take(person); });
      return option;
    }));
    this.people = people;
    this.list.hidden = false;
    this.area.setAttribute('aria-autocomplete', 'list');
    this.area.setAttribute('aria-controls', this.list.id);
    this.told.textContent = this.dataset.some.replace('{0}', people.length);
    this.mark(0);
  }

  mark(at) {
    this.at = (at + this.people.length) % this.people.length;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.at)));
    const option = this.list.children[this.at];
    this.area.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  key(e) {
    if (this.list.hidden || e.ctrlKey || e.metaKey || e.altKey) return;
    const does = {
      ArrowDown: () => this.mark(this.at + 1), ArrowUp: () => this.mark(this.at - 1),
      Enter: () => this.take(this.people[this.at]), Tab: () => this.take(this.people[this.at]), Escape: () => this.close(),
    }[e.key];
    if (!does) return;
    e.preventDefault();
    e.stopPropagation();
    does();
  }

  take(person) {
    const word = this.word();
    this.close();
    if (!word) return;
    this.$server.choose(person.id, person.name);
    this.area.setRangeText(`@${person.name} `, word.from, word.to, 'end');
    this.area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    this.field.dispatchEvent(new CustomEvent('change'));
    this.close();
  }

  close() {
    clearTimeout(this.timer);
    this.asked = undefined;
    if (!this.list || this.list.hidden) return;
    this.list.hidden = true;
    this.list.replaceChildren();
    this.told.textContent = '';
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-autocomplete']) this.area.removeAttribute(name);
  }
}

customElements.get('samdrift-mentions') || customElements.define('samdrift-mentions', SamdriftMentions);
