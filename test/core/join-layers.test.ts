import { describe, expect, it } from 'vitest';
import { joinLayers } from '../../src/core/modifiers/join-layers.ts';
import type { NamedModifier } from '../../src/core/modifiers/named-modifier.ts';

/** "59 if-distinct national": what one layer says of a modifier. */
function says(words: string, more: Partial<NamedModifier> = {}): NamedModifier {
  const [code = '', when, layer] = words.split(' ') as [
    string,
    NamedModifier['when'],
    NamedModifier['layer'],
  ];
  const basis = { national: 'ncci', payer: 'payer', article: 'article', clinic: 'clinic' } as const;
  return {
    ...{ code, when, layer, basis: [basis[layer]], instead: [], opens: [] },
    ...{
      condition: when === 'always' || when === 'never' ? null : 'region',
      text: `${layer} says`,
      source: `S-${layer}`,
    },
    ...more,
  };
}

const joined = (...named: NamedModifier[]) => {
  const { modifiers, findings } = joinLayers(named, ['97140', '97124']);
  return {
    modifiers: modifiers.map(({ code, when, basis }) => `${code} ${when} by ${basis.join('+')}`),
    findings: findings.map(({ id, text }) => `${id}: ${text}`),
  };
};

describe('what the layers say of one modifier', () => {
  it.each<[string, NamedModifier[], string[]]>([
    ['nothing is named', [], []],
    ['one layer alone is heard', [says('59 if-distinct national')], ['59 if-distinct by ncci']],
    [
      'the firmest stands, and all that call for it are its basis in the order of the layers',
      [says('59 if-payer-asks article'), says('59 if-payer-asks payer'), says('59 if-distinct national')],
      ['59 if-distinct by ncci+payer+article'],
    ],
    [
      'a later layer that is firmer decides as well',
      [says('GP if-payer-asks payer'), says('GP always article')],
      ['GP always by payer+article'],
    ],
    [
      'of two equally firm the earlier stands',
      [says('59 if-distinct payer'), says('59 if-attested national')],
      ['59 if-distinct by ncci+payer'],
    ],
    [
      'what may stand in its place belongs with it',
      [says('59 if-distinct national', { instead: ['XS'] }), says('XS always payer')],
      ['59 always by ncci+payer'],
    ],
    [
      'what may not stands for itself',
      [says('59 if-distinct national', { instead: ['XS'] }), says('GP always payer')],
      ['59 if-distinct by ncci', 'GP always by payer'],
    ],
    ['a layer may only take away', [says('59 never clinic')], []],
    ['taken away before the clinic it stays off', [says('59 never payer')], []],
    [
      'what takes it away weighs nothing against what calls for it, and is no basis',
      [says('59 never payer'), says('59 if-payer-asks article')],
      ['59 if-payer-asks by article'],
    ],
    [
      'nor behind it',
      [says('59 if-payer-asks payer'), says('59 never article')],
      ['59 if-payer-asks by payer'],
    ],
  ])('%s', (_title, named, modifiers) => {
    expect(joined(...named)).toEqual({ modifiers, findings: [] });
  });

  it.each<[string, NamedModifier[], string[], string | null]>([
    ['alone it decides', [says('59 if-attested clinic')], ['59 if-attested by clinic'], null],
    [
      'it overrides the national rules, and both are told',
      [says('59 if-distinct national'), says('59 never clinic')],
      [],
      'it goes on only where the services were distinct. The clinic’s own rule: it stays off',
    ],
    [
      'it may want the payer asked where the article names it',
      [says('59 if-attested article'), says('59 if-payer-asks clinic')],
      ['59 if-payer-asks by article+clinic'],
      'it goes on once somebody says that it is so. The clinic’s own rule: it goes on only where the payer asks',
    ],
    [
      'the same outcome is no disagreement',
      [says('59 if-distinct national'), says('59 if-distinct clinic')],
      ['59 if-distinct by ncci+clinic'],
      null,
    ],
    [
      'what it would ask for is met where the national rules have it said already',
      [says('59 always national'), says('59 if-attested clinic')],
      ['59 always by ncci+clinic'],
      null,
    ],
    [
      'so it is where it wants the services distinct',
      [says('59 always national'), says('59 if-distinct clinic')],
      ['59 always by ncci+clinic'],
      null,
    ],
    [
      'where only the payer has it always, the clinic still asks',
      [says('GP always payer'), says('GP if-attested clinic')],
      ['GP if-attested by payer+clinic'],
      'it goes on the line. The clinic’s own rule: it goes on once somebody says that it is so',
    ],
    [
      'and where the national rules wait themselves',
      [says('59 if-distinct national'), says('59 if-attested clinic')],
      ['59 if-attested by ncci+clinic'],
      'it goes on only where the services were distinct. The clinic’s own rule: it goes on once somebody says that it is so',
    ],
    [
      'that the payer asks first is never met',
      [says('59 always national'), says('59 if-payer-asks clinic')],
      ['59 if-payer-asks by ncci+clinic'],
      'it goes on the line. The clinic’s own rule: it goes on only where the payer asks',
    ],
  ])("a clinic's own rule: %s", (_title, named, modifiers, disagreement) => {
    const { modifiers: stand, findings } = joined(...named);
    expect(stand).toEqual(modifiers);
    expect(findings).toHaveLength(disagreement === null ? 0 : 1);
    expect(findings.join()).toContain(disagreement ?? '');
  });

  it('says a disagreement whole, with who says what', () => {
    const { findings } = joinLayers(
      [says('59 if-payer-asks article'), says('59 never clinic')],
      ['97140', '97124'],
    );
    expect(findings).toEqual([
      {
        id: 'layers.59:97140+97124',
        level: 'warn',
        codes: ['97140', '97124'],
        layer: 'clinic',
        source: 'S-clinic',
        text: '59 on 97140, 97124: the layers disagree. The founding article: it goes on only where the payer asks. The clinic’s own rule: it stays off ("clinic says"). The clinic’s own rule is followed here.',
      },
    ]);
  });

  it('keeps the question of the rule that decides, and none where it has none', () => {
    const asks = says('59 if-attested clinic', { question: 'Was it apart?' });
    expect(joinLayers([asks], ['97140']).modifiers[0]).toHaveProperty('question', 'Was it apart?');
    const [other] = joinLayers([says('59 if-distinct national')], ['97140']).modifiers;
    expect(other && 'question' in other).toBe(false);
  });
});
