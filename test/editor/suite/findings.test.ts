import assert from 'node:assert/strict';
import { diagnosticsOf, untilChecked, untilFindings } from './findings';
import { faultySamples, openSample, readSample } from './samples';
import { partOfLine, replace } from './typing';

describe('findings', () => {
  for (const name of faultySamples()) {
    it(`are the faults of ${name}, by line and rule`, async () => {
      const { document } = await openSample(`faulty/${name}`);
      await untilChecked(document, name);
    });
  }

  it('point at the marker and say something', async () => {
    const { document } = await openSample('faulty/rally.jianggao');
    const faults = await untilChecked(document, 'rally.jianggao');
    const diagnostics = diagnosticsOf(document);
    const marked = diagnostics.map(({ range }) => document.getText(range));
    assert.deepEqual(
      marked,
      faults.map((fault) => fault.is),
    );
    for (const { message } of diagnostics) assert.match(message, /\S/);
  });

  it('are none in a sample without faults, and follow the writing', async () => {
    const { document } = await openSample('rally.jianggao');
    const heading = readSample('rally.jianggao')
      .split('\n')
      .findIndex((line) => line.startsWith('二、'));

    // A wrong number first: without it, no findings might mean that nothing was checked yet.
    await replace(document, partOfLine(heading, 0, 1), '五');
    await untilFindings(document, [{ line: heading + 1, rule: 'sequence-order' }]);

    await replace(document, partOfLine(heading, 0, 1), '二');
    await untilFindings(document, []);
  });
});
