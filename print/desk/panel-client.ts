/**
 * The script of the strip, as text, run after the desk's own: a thumbnail opens its `layout:` and lays
 * its outline over the page; a mark on the page and its line in the list show each other.
 */

/** The script; it uses the names of `deskClient`. */
export const panelClient = `
const tip = document.querySelector('.tip');
const sheet = () => frame.contentDocument;
let opened = null;
const show = (number) => {
  opened = number;
  for (const button of panel.querySelectorAll('.page')) {
    const here = button.dataset.page === number;
    button.setAttribute('aria-expanded', here);
    document.getElementById(button.getAttribute('aria-controls')).hidden = !here;
    if (here) button.parentElement.scrollIntoView({ block: 'nearest' });
  }
  const outlines = sheet()?.querySelector('.outlines');
  let drawn = false;
  for (const group of outlines?.querySelectorAll('.o-page') ?? []) {
    const here = group.dataset.page === number;
    group.classList.toggle('on', here);
    drawn ||= here;
  }
  outlines?.classList.toggle('on', drawn);
};
addEventListener('desk-applied', () => show(opened));
const point = (number) => {
  for (const mark of sheet()?.querySelectorAll('.mark') ?? []) {
    mark.classList.toggle('on', mark.dataset.taboo === number);
  }
};
const tell = (mark) => {
  const number = mark?.dataset.taboo;
  for (const item of panel.querySelectorAll('[data-taboo]')) {
    item.classList.toggle('on', item.dataset.taboo === number);
  }
  const item = number && panel.querySelector('[data-taboo="' + number + '"]');
  tip.replaceChildren();
  if (!item) return;
  const head = document.createElement('strong');
  head.append(item.querySelector('.name').cloneNode(true), item.querySelector('em').cloneNode(true));
  const parts = item.querySelectorAll('.stories span, .advice');
  tip.append(head, ...[...parts].map((part) => part.cloneNode(true)));
  const scale = Number(root().style.getPropertyValue('--zoom'));
  const [page, spot] = [frame.getBoundingClientRect(), mark.querySelector('.badge').getBoundingClientRect()];
  const left = page.left + spot.right * scale + 8;
  const top = page.top + spot.top * scale;
  tip.style.left = Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8)) + 'px';
  tip.style.top = Math.max(8, Math.min(top, innerHeight - tip.offsetHeight - 8)) + 'px';
};
const heard = new WeakSet();
const hear = () => {
  const page = sheet();
  if (!page || heard.has(page)) return;
  heard.add(page);
  for (const kind of ['mouseover', 'focusin']) {
    page.addEventListener(kind, ({ target }) => tell(target.closest?.('.mark')));
  }
  page.addEventListener('mouseleave', () => tell());
  page.addEventListener('focusout', () => tell());
  page.addEventListener('keydown', ({ key }) => { if (key === 'Escape') show(null); });
};
frame.addEventListener('load', hear);
hear();
for (const kind of ['mouseover', 'focusin']) {
  panel.addEventListener(kind, ({ target }) => point(target.closest('[data-taboo]')?.dataset.taboo));
}
for (const kind of ['mouseleave', 'focusout']) panel.addEventListener(kind, () => point());
panel.addEventListener('click', async ({ target }) => {
  const page = target.closest('.page');
  if (page) return show(page.dataset.page === opened ? null : page.dataset.page);
  const copy = target.closest('.copy');
  if (copy) {
    await navigator.clipboard.writeText(document.querySelector('#' + copy.dataset.copy + ' pre').textContent);
    copy.textContent = '已复制';
  }
  const ask = target.closest('.ask');
  if (ask) {
    ask.disabled = true;
    ask.textContent = '正在求……';
    await redraw('.compare.json');
    panel.querySelector('.page')?.focus();
  }
});
addEventListener('keydown', ({ key }) => { if (key === 'Escape') show(null); });
`;
