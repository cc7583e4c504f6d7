/** Every stage of a command is timed; the second half seeds stages that are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/timings/stages.ts';
import { DOORS, type TextFile, untimedStages } from './timed-stages.ts';

const root = join(import.meta.dirname, '../..');
const filesIn = (folder: string): readonly TextFile[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

it('every stage of a command is timed', () => {
  const print = {
    path: 'print/print-issue.ts',
    text: readFileSync(join(root, 'print/print-issue.ts'), 'utf8'),
  };
  const files = [...filesIn('src/cli'), ...filesIn('print/issue'), print];
  expect(files.length).toBeGreaterThan(30);
  expect(untimedStages(files, STAGES)).toEqual([]);
});

describe('what is found', () => {
  const path = 'src/cli/verbs/a.ts';
  const faults = (text: string, at = path): readonly string[] => {
    const doors = DOORS.filter(({ call }) => call === 'renderCards' || call === 'openPlanner');
    return untimedStages([{ path: at, text }], ['cards', 'load'], doors);
  };
  const sound = "s.timed('cards', () => renderCards({})); await s.timed('load', openPlanner);";

  it('nothing in what is timed', () => expect(faults(sound)).toEqual([]));
  it.each([
    [
      'a stage that is not timed',
      `renderCards({}); ${sound}`,
      ':1 renderCards is timed as nothing',
    ],
    ['one handed on', `run(openPlanner); ${sound}`, ':1 openPlanner is timed as nothing'],
    [
      'one timed as another',
      `s.timed('load', () => renderCards({})); ${sound}`,
      ':1 renderCards is timed as load',
    ],
    [
      'one that only stands beside a timed one',
      `s.timed('cards', () => other()); renderCards({}); ${sound}`,
      ':1 renderCards is timed as nothing',
    ],
  ])('%s', (_, text, fault) => expect(faults(text)).toEqual([`${path}${fault}`]));

  it('a door that is gone, and a stage that nobody enters', () => {
    expect(faults("await s.timed('load', openPlanner);")).toEqual([
      'renderCards is called nowhere in ^src\\/cli\\/',
      'cards has no door',
    ]);
  });
});
