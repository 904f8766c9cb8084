// What the page does in a browser. Everything is on the page without it; it only hides, sorts and moves the focus.
// No angle bracket is followed by a letter or a slash in it, so that nothing of it ends the element it stands in.

export const script = `(() => {
'use strict';
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const form = document.querySelector('form.filter');
const tools = document.querySelector('.tools');
const dialog = document.querySelector('dialog');
const root = document.documentElement;
const stored = {
  get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
  set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* a page from a disk may have no storage */ } },
};
root.classList.add('scripted');
tools.hidden = false;

// Filter
const isBatch = document.querySelector('[data-dossier]') !== null;
const items = isBatch ? all('[data-dossier]') : all('[data-mark]').filter((item) => item.closest('ul.folded') === null);
const parts = isBatch ? [] : all('main section.part');
const groups = isBatch ? [] : all('.group');
const texts = new Map();
const textOf = (item) => {
  if (!texts.has(item)) {
    const heading = item.closest('section.group')?.querySelector('h3')?.textContent ?? '';
    texts.set(item, (heading + ' ' + item.textContent).normalize('NFKC').toLowerCase());
  }
  return texts.get(item);
};
// Of a batch whole dossiers are shown or not, by what the first table says of them.
const rows = new Map(isBatch ? all('tr[data-dossier]', document.querySelector('table.sortable')).map((row) => [row.dataset.dossier, row]) : []);
const said = (item) => textOf(isBatch ? rows.get(item.dataset.dossier) : item);
const apply = () => {
  const data = new FormData(form);
  const marks = new Set(data.getAll('mark'));
  const from = data.get('document') || '';
  const words = String(data.get('text') || '').normalize('NFKC').toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  let of = 0;
  for (const item of items) {
    const text = words.length === 0 ? '' : said(item);
    const fits = marks.has(item.dataset.mark) && (from === '' || item.dataset.document === from) && words.every((word) => text.includes(word));
    if (item.hidden === fits) item.hidden = !fits;
    if (!isBatch || item.localName === 'details') {
      of += 1;
      if (fits) shown += 1;
    }
  }
  for (const group of groups) {
    const first = group.querySelector('[data-mark]');
    group.hidden = first !== null && group.querySelector('[data-mark]:not([hidden])') === null;
  }
  for (const part of parts) {
    const own = all('[data-mark]', part).filter((item) => item.closest('ul.folded') === null);
    const isShown = own.some((item) => !item.hidden);
    part.classList.toggle('empty', own.length > 0 && !isShown);
    const details = part.querySelector(':scope > details');
    if (details !== null && isShown && (words.length > 0 || from !== '')) details.open = true;
  }
  const status = form.querySelector('.shown');
  status.textContent = status.dataset.words.replace('{n}', String(shown)).replace('{m}', String(of));
};
let waiting = 0;
const later = () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); };
const reset = () => { form.reset(); apply(); };
if (form !== null) {
  form.hidden = false;
  form.addEventListener('input', later);
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  apply();
}
for (const button of all('[data-show-document]')) {
  button.addEventListener('click', () => {
    form.elements.document.value = button.dataset.showDocument;
    apply();
    form.scrollIntoView({ block: 'start' });
    form.elements.document.focus({ preventScroll: true });
  });
}

// Going to an entry: whatever hides it is opened.
const reveal = (id) => {
  const target = id === '' ? null : document.getElementById(decodeURIComponent(id));
  if (target === null || target.id === 'main') return;
  const owner = target.closest('[data-mark]');
  const isHidden = target.closest('[hidden], .empty') !== null;
  if (isHidden && form !== null && owner !== null) reset();
  for (let at = target; at !== null; at = at.parentElement) if (at.localName === 'details') at.open = true;
  target.scrollIntoView({ block: 'start' });
  const focusable = target.localName === 'details' ? target.querySelector('summary') : target.closest('[tabindex]');
  if (focusable !== null) focusable.focus({ preventScroll: true });
  const side = document.querySelector('details.contents');
  if (side !== null && getComputedStyle(side.parentElement).position !== 'sticky') side.open = false;
};
addEventListener('hashchange', () => reveal(location.hash.slice(1)));
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link !== null && link.getAttribute('href') === location.hash) reveal(location.hash.slice(1));
});
if (location.hash !== '') reveal(location.hash.slice(1));
const side = document.querySelector('details.contents');
if (side !== null && matchMedia('(max-width: 60rem)').matches) side.open = false;

// Sorting
const valueOf = (row, column, kind) => {
  const cell = row.children[column];
  if (kind !== 'number') return cell.textContent;
  const value = Number.parseFloat(cell.dataset.value ?? cell.textContent);
  return Number.isNaN(value) ? -1 : value;
};
const collator = new Intl.Collator(root.lang, { numeric: true });
for (const table of all('table.sortable')) {
  all('th[data-sort]', table).forEach((head) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const column = [...head.parentElement.children].indexOf(head);
      const kind = head.dataset.sort;
      const before = head.getAttribute('aria-sort');
      const down = before === null ? kind === 'number' : before === 'ascending';
      for (const other of all('th', table)) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const body = table.tBodies[0];
      const sign = down ? -1 : 1;
      const rows = [...body.rows].map((row) => ({ row, value: valueOf(row, column, kind) }));
      rows.sort((a, b) => sign * (kind === 'number' ? a.value - b.value : collator.compare(a.value, b.value)));
      body.append(...rows.map(({ row }) => row));
    });
  });
}

// Keys
const keys = dialog.querySelector('input[name=keys]');
keys.checked = stored.get('dossier-keys') !== 'off';
keys.addEventListener('change', () => stored.set('dossier-keys', keys.checked ? 'on' : 'off'));
const isShown = (item) => item.getClientRects().length > 0;
const step = (by) => {
  const entries = all('article.entry, li.line[id], details.dossier > summary').filter(isShown);
  const at = entries.findIndex((entry) => entry.contains(document.activeElement));
  const below = entries.findIndex((entry) => entry.getBoundingClientRect().top > 8);
  const next = at === -1 ? (by > 0 ? below : below - 1) : at + by;
  const entry = entries[Math.max(0, Math.min(entries.length - 1, next))];
  if (entry === undefined) return;
  entry.scrollIntoView({ block: 'start' });
  entry.focus({ preventScroll: true });
};
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
  const isTyping = event.target.closest('input[type=search], select, textarea') !== null;
  if (event.key === 'Escape' && form !== null && form.contains(event.target)) {
    reset();
    return;
  }
  if (isTyping || !keys.checked) return;
  const does = { '/': () => form?.elements.text.focus(), j: () => step(1), k: () => step(-1), '?': () => dialog.showModal() }[event.key];
  if (does === undefined) return;
  event.preventDefault();
  does();
});

// Buttons
const themes = matchMedia('(prefers-color-scheme: dark)');
const theme = stored.get('dossier-theme');
if (theme !== null) root.dataset.theme = theme;
const press = {
  print: () => print(),
  keys: () => dialog.showModal(),
  theme: () => {
    const isDark = (root.dataset.theme ?? (themes.matches ? 'dark' : 'light')) === 'dark';
    root.dataset.theme = isDark ? 'light' : 'dark';
    stored.set('dossier-theme', root.dataset.theme);
  },
};
for (const button of all('[data-do]', tools)) button.addEventListener('click', press[button.dataset.do]);
})();
`;
