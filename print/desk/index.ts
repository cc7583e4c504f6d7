/**
 * The preview desk of `npm run dev`: middleware for `/desk/<date>/<page>` and, at `/desk/`, the list of all
 * pages. In: folders. Out: a handler of requests and a way to say that something was saved. Read-only, never part of a build; the integration
 * imports this file lazily, in the dev server alone.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { type ComposedPage, composePage, type DeskPlaces, fontKeeper } from './compose-page.ts';
import { deskFontCss, deskFontFile } from './desk-fonts.ts';
import { deskList, listIssues } from './desk-list.ts';
import { type DeskFonts, deskPage, notesOf } from './desk-page.ts';
import { deskPictures } from './desk-pictures.ts';
import { solveKeeper } from './solve-keeper.ts';

export type { DeskPlaces } from './compose-page.ts';

/** A running desk. */
export interface Desk {
  /** Answers a request of `/desk` and below it; false when the address is not the desk's. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Tells every open page to redraw. */
  readonly changed: () => void;
}

const pageAddress = /^\/desk\/(\d{4}-\d{2}-\d{2})\/(\d{1,2})(\.html|\.json|\.compare\.json)?\/?$/;
const listAddress = /^\/desk\/?$/;
const fileAddress = /^\/desk\/(fonts|pictures)\/([\w.-]+)$/;

const send = (response: ServerResponse, type: string, body: string | Uint8Array): void => {
  response.setHeader('Content-Type', type);
  response.end(body);
};

const sendJson = (response: ServerResponse, page: ComposedPage): void => {
  const value = {
    html: page.html,
    panel: page.panel,
    notes: notesOf(page.diagnostics),
    bad: hasErrors(page.diagnostics),
  };
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));
};

/** Whether there is no such issue or page; not when only a fault keeps its pages from being known. */
const isMissing = (page: ComposedPage, number: number): boolean =>
  page.diagnostics.some(({ rule }) => rule === 'model/no-such-issue') ||
  (page.pages.length > 0 && !page.pages.includes(number));

/** A desk over folders. */
export const createDesk = (places: DeskPlaces): Desk => {
  const keeper = fontKeeper(places);
  const pictures = deskPictures(places.cache);
  const solves = solveKeeper();
  const listeners = new Set<ServerResponse>();
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(': desk\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  };
  const sendFile = async (kind: string, name: string, response: ServerResponse) => {
    if (kind === 'pictures') {
      const picture = await pictures.find(name);
      if (picture === undefined) return false;
      send(response, name.endsWith('.svg') ? 'image/svg+xml' : 'image/jpeg', picture);
      return true;
    }
    const fonts = keeper.kept();
    const bytes = fonts && deskFontFile(fonts, name);
    if (bytes === undefined) return false;
    response.setHeader('Cache-Control', 'max-age=31536000, immutable');
    send(response, 'font/ttf', bytes);
    return true;
  };
  const deskFonts = (): DeskFonts => {
    const kept = keeper.kept();
    return { css: kept ? deskFontCss(kept) : '', family: kept?.hei.family ?? 'sans-serif' };
  };
  const sendList = async (response: ServerResponse, missing?: string) => {
    const { publication, issues } = await listIssues(places);
    if (publication !== undefined) await keeper.get(publication);
    if (missing !== undefined) response.statusCode = 404;
    send(response, 'text/html; charset=utf-8', deskList(issues, deskFonts(), missing));
    return true;
  };
  const sendPage = async (date: string, number: number, form: string, response: ServerResponse) => {
    const page = await composePage({
      ...{ date, number, places, keeper, pictures, solves },
      compare: form === '.compare.json',
    });
    if (isMissing(page, number)) return sendList(response, `/desk/${date}/${number}`);
    if (form.endsWith('.json')) sendJson(response, page);
    else if (form === '.html') {
      const notes = `<pre>${notesOf(page.diagnostics).replaceAll('<', '&lt;')}</pre>`;
      send(response, 'text/html; charset=utf-8', page.html ?? notes);
    } else {
      const { pages, panel, size, diagnostics } = page;
      const view = { date, number, pages, panel, size, diagnostics, fonts: deskFonts() };
      send(response, 'text/html; charset=utf-8', deskPage(view));
    }
    return true;
  };
  return {
    handle: async (request, response) => {
      const path = (request.url ?? '').split(/[?#]/)[0] ?? '';
      if (path === '/desk/events') {
        listen(request, response);
        return true;
      }
      const [, kind, name] = fileAddress.exec(path) ?? [];
      if (kind !== undefined && name !== undefined) return sendFile(kind, name, response);
      const [, date, number, form = ''] = pageAddress.exec(path) ?? [];
      if (date !== undefined) return sendPage(date, Number(number), form, response);
      if (listAddress.test(path)) return sendList(response);
      return path.startsWith('/desk/') ? sendList(response, path) : false;
    },
    changed: () => {
      for (const response of listeners) response.write('data: changed\n\n');
    },
  };
};
