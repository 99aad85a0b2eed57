import assert from 'node:assert/strict';
import { restructured } from '../../../../test/support/restructuring';

const renumber = (scope: 'list' | 'section' | 'speech') => (marked: string) =>
  restructured(marked, (at = 0) => ({ kind: 'renumber', at, scope }));

const DRAFT = '一、甲\n（一）子\n（三）|丑\n（四）辰\n二、乙\n（二）寅\n（三）卯';

describe('renumberAround', () => {
  it('numbers the list around a place', () =>
    assert.equal(renumber('list')(DRAFT), '一、甲\n（一）子\n（二）|丑\n（三）辰\n二、乙\n（二）寅\n（三）卯'));
  it('numbers all lists of a section', () =>
    assert.equal(
      renumber('section')(DRAFT.replace('|', '').replace('一、', '一、|')),
      '一、|甲\n（一）子\n（二）丑\n（三）辰\n二、乙\n（二）寅\n（三）卯',
    ));
  it('numbers all lists', () =>
    assert.equal(renumber('speech')(DRAFT), '一、甲\n（一）子\n（二）|丑\n（三）辰\n二、乙\n（一）寅\n（二）卯'));
  it('numbers an enumeration', () =>
    assert.equal(
      renumber('list')('一、甲\n一是早；|三是严；四是勤。\n三、乙'),
      '一、甲\n一是早；|二是严；三是勤。\n三、乙',
    ));
  it('changes nothing where nothing is wrong, or nothing numbered', () => {
    for (const draft of ['一、甲|\n二、乙', '同志们|', '|']) assert.equal(renumber('speech')(draft), draft);
  });
});
