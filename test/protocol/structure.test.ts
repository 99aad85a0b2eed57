import assert from 'node:assert/strict';
import { STRUCTURE_REQUEST, type Structure, type StructureNode } from '../../protocol/requests';
import { useClients } from './client';
import { GAP, SOUND } from './drafts';

const URI = 'file:///drafts/rally.jianggao';

/** A node as `kind marker text`, its children indented below. */
function draw(nodes: readonly StructureNode[], indentation = ''): readonly string[] {
  return nodes.flatMap(({ kind, marker, text, children }) => [
    `${indentation}${kind} ${marker}${text}`,
    ...draw(children, `${indentation}  `),
  ]);
}

describe('the structure of a draft', () => {
  const start = useClients();

  it('is that of the version that is open, with the preferences in force', async () => {
    const settings = { charactersPerMinute: 100, targetMinutes: 5 };
    const client = await start({ configuration: () => settings });
    await client.open(URI, SOUND, 7);
    const structure = await client.ask<Structure>(STRUCTURE_REQUEST, { uri: URI });
    assert.deepEqual(draw(structure.nodes), [
      'title 在云岫县冬修水利动员会上的讲话',
      'salutation 同志们：',
      'opening 下面，我讲三点意见。',
      'heading 一、认清形势',
      '  heading （一）旱涝的教训还在眼前',
      '  heading （二）设施的欠账还很沉重',
      '    item 一是渠道淤塞',
      '    item 二是塘坝渗漏',
      '    item 三是机井老化',
      '  heading （三）群众的期盼还很迫切',
      'heading 二、突出重点',
      'heading 三、压实责任',
    ]);
    const { version, characters, minutes, targetMinutes } = structure;
    assert.deepEqual(
      { version, characters, minutes, targetMinutes },
      {
        version: 7,
        characters: [...SOUND.replaceAll(/\s/g, '')].length,
        minutes: 1.8,
        targetMinutes: 5,
      },
    );
    settings.charactersPerMinute = 50;
    await client.settingsChanged();
    assert.equal((await client.ask<Structure>(STRUCTURE_REQUEST, { uri: URI })).minutes, 3.6);
    assert.deepEqual(client.heard.errors, []);
  });

  it('has the findings that the settings leave', async () => {
    const settings: Record<string, unknown> = {};
    const client = await start({ configuration: () => settings });
    await client.open(URI, GAP);
    const errors = async () =>
      (await client.ask<Structure>(STRUCTURE_REQUEST, { uri: URI })).nodes.map(({ findings }) => findings.errors);
    assert.deepEqual(await errors(), [0, 0, 1, 0]);
    settings['rules'] = { 'sequence-gap': 'off' };
    await client.settingsChanged();
    assert.deepEqual(await errors(), [0, 0, 0, 0]);
    assert.deepEqual(client.heard.errors, []);
  });

  it('follows the draft, and is none for a draft that is not open', async () => {
    const client = await start();
    await client.open(URI, GAP);
    await client.change(URI, 2, [{ text: '各位来宾：\n欢迎大家。\n' }]);
    const { version, nodes } = await client.ask<Structure>(STRUCTURE_REQUEST, { uri: URI });
    assert.deepEqual([version, nodes.map(({ kind }) => kind)], [2, ['salutation']]);
    await client.close(URI);
    for (const uri of [URI, 'file:///never/opened'])
      assert.equal(await client.ask<Structure | null>(STRUCTURE_REQUEST, { uri }), null);
    assert.deepEqual(client.heard.errors, []);
  });
});
