import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagedPages } from './packagedPages';

describe('packagedPages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '讲 稿-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are files beside the folder of the bundle', () => {
    mkdirSync(join(folder, 'docs', 'rules'), { recursive: true });
    const expected = pathToFileURL(join(folder, 'docs', 'rules', 'sequence-gap.md')).href;
    assert.equal(packagedPages(join(folder, 'dist'))('sequence-gap'), expected);
  });

  it('are none where they were not packed', () => {
    assert.equal(packagedPages(join(folder, 'dist'))('sequence-gap'), undefined);
  });
});
