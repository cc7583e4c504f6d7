/** The listing of an issue's folder: one bad link hides nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueDates, issueFiles } from '../../../src/read/issue-files.ts';
import { soundFiles, withFolder } from '../../support/newspaper-folder.ts';

describe('the files of an issue', () => {
  it('are all listed beside a link that leads to itself and one that leads nowhere', async () => {
    const links = {
      'issues/2023-08-18/loop': '->loop',
      'issues/2023-08-18/gone': '->nowhere',
      'issues/2023-08-25': '->2023-08-25',
    };
    await withFolder({ ...soundFiles, ...links }, async (root) => {
      expect(issueFiles(join(root, 'issues/2023-08-18')).articles).toEqual(['a.mdx']);
      expect(issueDates(join(root, 'issues'))).toEqual(['2023-08-18']);
    });
  });
  it('are none in a folder that is not there or is a file; any other failure is told', async () => {
    await withFolder({ loop: '->loop' }, async (root) => {
      writeFileSync(join(root, 'file'), '');
      expect(issueDates(join(root, 'none'))).toEqual([]);
      expect(issueDates(join(root, 'file'))).toEqual([]);
      expect(() => issueDates(join(root, 'loop'))).toThrow('ELOOP');
    });
  });
});
