/** The flags that rule over `layout.lock.json`, shared by `layout` and `print`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isFrozen, type LockMode } from '../../print/index.ts';

const pageOf = (typed: string): number => {
  const page = Number(typed);
  if (Number.isInteger(page) && page >= 1) return page;
  throw new InvalidArgumentError('1, 2, …');
};

/** Adds `--relayout [page]` and `--frozen-layout`. */
export const addLockFlags = (command: Command, language: string): Command => {
  const en = language === 'en';
  const relayout = en
    ? 'plan again what layout.lock.json keeps: one page, or all'
    : '不管 layout.lock.json，重排一版或全部';
  const frozen = en
    ? 'fail where a locked page would change; default when CI is set'
    : '已锁定的版面有变即报错；设了 CI 时默认如此';
  return command
    .addOption(new Option('--relayout [page]', relayout).argParser(pageOf))
    .option('--frozen-layout', frozen);
};

type Flags = Readonly<Record<string, unknown>>;

/** Pages that the flags ask to lay out anew. */
export const relayoutOf = ({ relayout }: Flags): { readonly relayout?: 'all' | number } => {
  if (typeof relayout === 'number') return { relayout };
  return relayout === true ? { relayout: 'all' } : {};
};

/** Frozen by the flag, or where `CI` is set. */
export const lockModeOf = ({ frozenLayout }: Flags): LockMode =>
  frozenLayout === true || isFrozen() ? 'frozen' : 'write';
