/**
 * Finds the imports of an author's `.ts` or `.js` file, so that a helper cannot reach what the MDX
 * file itself may not. In: source text. Out: the specifiers, `undefined` for one that is computed.
 *
 * This is a rule with a friendly message, not a sandbox: author code runs with the build's rights.
 */

const token =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\bimport\s*\(\s*(?!['"`])/g;

const leadsToModule = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*$/;

/** The module specifiers of a source text, in order; type-only imports count too. */
export const moduleImports = (source: string): readonly (string | undefined)[] => {
  const found: (string | undefined)[] = [];
  let code = '';
  let last = 0;
  for (const match of source.matchAll(token)) {
    code = (code + source.slice(last, match.index)).slice(-80);
    last = match.index + match[0].length;
    const [text] = match;
    if (text.startsWith('/')) continue;
    if (text.startsWith('import')) found.push(undefined);
    else if (leadsToModule.test(code))
      found.push(text.startsWith('`') ? undefined : text.slice(1, -1));
    code += ' 0 ';
  }
  return found;
};
