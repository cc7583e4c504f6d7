/** Addresses of the web edition. */
import { describe, expect, it } from 'vitest';
import { pageLabel } from '../../../../src/model/page-label.ts';
import { absoluteUrl, sitePaths } from '../../../../src/web/data/site-paths.ts';

describe('site paths', () => {
  it('stand at the root or below a base, with a slash at the end', () => {
    expect(sitePaths('/').article('2023-08-18', 'a-b')).toBe('/2023-08-18/a-b/');
    expect(sitePaths('/paper').page('2023-08-18', 2)).toBe('/paper/2023-08-18/02/');
    expect(sitePaths('/paper/').home).toBe('/paper/');
    expect(sitePaths('/paper').file('2023-08-18', 'print/issue.pdf')).toBe(
      '/paper/2023-08-18/print/issue.pdf',
    );
  });

  it('have two digits for a page', () => {
    expect([1, 12].map(pageLabel)).toEqual(['01', '12']);
  });

  it('become absolute only when the site is known', () => {
    expect(absoluteUrl('/a/', 'https://banxin.example')).toBe('https://banxin.example/a/');
    expect(absoluteUrl('/a/', undefined)).toBeUndefined();
  });
});
