/**
 * The script of the desk's page, as text: it is not compiled, and runs in the designer's browser only.
 * It switches overlays, zooms, and puts a newly composed sheet in place of the old one without losing
 * the place on the page.
 */

/** The script. */
export const deskClient = `
const frame = document.querySelector('iframe');
const notes = document.querySelector('.notes');
const panel = document.querySelector('aside');
const state = JSON.parse(localStorage.getItem('banxin-desk') ?? '{"zoom":"fit"}');
const root = () => frame.contentDocument?.documentElement;
const save = () => localStorage.setItem('banxin-desk', JSON.stringify(state));
const trim = { width: Number(frame.dataset.width), height: Number(frame.dataset.height) };
const apply = () => {
  for (const box of document.querySelectorAll('[data-show]')) {
    box.checked = state[box.dataset.show] ?? box.dataset.show === 'taboos';
    root()?.classList.toggle('show-' + box.dataset.show, box.checked);
  }
  const stage = document.querySelector('.stage');
  const fit = Math.min((stage.clientWidth - 32) / trim.width, (stage.clientHeight - 32) / trim.height);
  const scale = state.zoom === 'fit' ? fit : Number(state.zoom);
  frame.style.transform = 'scale(' + scale + ')';
  root()?.style.setProperty('--zoom', scale);
  frame.parentElement.style.width = trim.width * scale + 'px';
  frame.parentElement.style.height = trim.height * scale + 'px';
  document.querySelector('[name=zoom]').value = state.zoom;
  dispatchEvent(new Event('desk-applied'));
};
const redraw = async (form = '.json') => {
  const answer = await fetch(location.pathname + form, { cache: 'no-store' });
  if (answer.status === 404) return location.reload();
  const page = await answer.json();
  notes.textContent = page.notes;
  notes.classList.toggle('bad', page.bad);
  panel.innerHTML = page.panel;
  if (!page.html || !frame.contentDocument?.body) return;
  const next = new DOMParser().parseFromString(page.html, 'text/html');
  const style = frame.contentDocument.querySelector('style');
  const text = next.querySelector('style').textContent;
  if (style && style.textContent !== text) style.textContent = text;
  frame.contentDocument.body.replaceWith(next.body);
  apply();
};
document.addEventListener('change', ({ target }) => {
  if (target.dataset.show) state[target.dataset.show] = target.checked;
  else if (target.name === 'zoom') state.zoom = target.value;
  save();
  apply();
});
frame.addEventListener('load', apply);
addEventListener('resize', apply);
new ResizeObserver(apply).observe(document.querySelector('.stage'));
new EventSource('/desk/events').addEventListener('message', () => redraw());
apply();
`;
