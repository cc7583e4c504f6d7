/** Names of an item: the gap between two is kept, the space inside one goes. */
import { expect, it } from 'vitest';
import { isNameGroup, namesText, splitNames } from '../../../src/text/split-names.ts';

it.each([
  ['沈砚', '沈砚', false],
  ['王 明', '王明', false],
  ['王　明', '王明', false],
  ['欧 阳 修', '欧阳修', false],
  ['陈某 李某 王某', '陈某 李某 王某', true],
  ['少年组：陈某 李某　王某', '少年组：陈某 李某 王某', true],
  ['少年组： 陈某 李某', '少年组：陈某 李某', true],
  ['王 明 李小红 张 强', '王明 李小红 张强', true],
  ['王 明 李 红', '王明 李红', true],
  ['阿依古丽·买买提', '阿依古丽·买买提', false],
  ['John Smith', 'John Smith', false],
  ['组长：沈砚', '组长：沈砚', false],
])('%j reads as %j', (typed, text, isGroup) => {
  expect(namesText(splitNames(typed))).toBe(text);
  expect(isNameGroup(namesText(splitNames(typed)))).toBe(isGroup);
  expect(namesText(splitNames(text))).toBe(text);
});
