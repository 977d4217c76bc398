import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityType } from '../model/ontology.ts';
import type { Page } from '../model/page.ts';
import { findRelations } from './6-find-relations.ts';
import { checkProvenance } from './7-check-provenance.ts';

/** `Type:kind` and the forms, the name first. */
type Named = readonly [string, ...string[]];

function entityOf([type, ...forms]: Named, text: string): Entity {
  const [name, kind] = type.split(':') as [EntityType, string | undefined];
  const mentions = forms.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gu'))].map(({ index }) => ({
      block: 0,
      start: index,
      end: index + form.length,
      text: form,
      type: name,
      kind: kind ?? null,
      rule: 'test',
      confidence: 1,
    })),
  );
  return {
    id: forms[0] ?? '',
    type: name,
    kind: kind ?? null,
    name: forms[0] ?? '',
    aliases: forms.slice(1),
    mentions,
  };
}

function readingOf(text: string, named: readonly Named[]) {
  const page: Page = { name: 'page', source: 'test', text };
  const article: Article = {
    start: 0,
    end: text.length,
    title: '',
    kicker: null,
    subtitle: null,
    publication: { name: null, date: null },
    bylines: [],
    headline: [],
    paragraphs: [{ text, segments: [{ at: 0, start: 0, end: text.length }] }],
  };
  const entities = named.map((one) => entityOf(one, text));
  return checkProvenance(page, article, entities, findRelations(page, article, entities));
}

function factsOf(text: string, ...named: Named[]): string[] {
  const facts = readingOf(text, named).relations.map(({ subject, predicate, object, title }) =>
    [subject, predicate, object, ...(title ? [title] : [])].join(' '),
  );
  return [...new Set(facts)].sort();
}

describe('posts', () => {
  it('are read from body, title and name', () => {
    expect(
      factsOf('云帆重工董事长季长风说，订单不断。', ['Company', '云帆重工'], ['Person', '季长风']),
    ).toEqual(['季长风 WORKS_FOR 云帆重工 董事长']);
  });

  it('are shared along a list, and carried to the next title', () => {
    const text = '云帆重工总经理季长风、副总经理柳成荫出席。';
    expect(factsOf(text, ['Company', '云帆重工'], ['Person', '季长风'], ['Person', '柳成荫'])).toEqual([
      '季长风 WORKS_FOR 云帆重工 总经理',
      '柳成荫 WORKS_FOR 云帆重工 副总经理',
    ]);
  });

  it('are several where several bodies stand before the name', () => {
    const text = '云帆重工总经理、青禾商会会长季长风到场。';
    expect(
      factsOf(text, ['Company', '云帆重工'], ['Organization:alliance', '青禾商会'], ['Person', '季长风']),
    ).toEqual(['季长风 WORKS_FOR 云帆重工 总经理', '季长风 WORKS_FOR 青禾商会 会长']);
  });

  it('are taken up', () => {
    const text = '季长风任云帆重工党委书记、董事长，不再担任总经理职务。';
    expect(factsOf(text, ['Company', '云帆重工'], ['Person', '季长风'])).toEqual([
      '季长风 WORKS_FOR 云帆重工 党委书记、董事长',
    ]);
  });

  it('are none when they are over, or when the body has no such post', () => {
    expect(factsOf('云帆重工原董事长季长风来了。', ['Company', '云帆重工'], ['Person', '季长风'])).toEqual(
      [],
    );
    expect(factsOf('云帆重工开工，市长季长风来了。', ['Company', '云帆重工'], ['Person', '季长风'])).toEqual(
      [],
    );
  });

  it('of envoys are secondments', () => {
    const text = '青禾大学教授季长风被选派到云帆重工任“科技副总”。';
    expect(
      factsOf(text, ['Organization:university', '青禾大学'], ['Company', '云帆重工'], ['Person', '季长风']),
    ).toEqual(['季长风 SECONDED_TO 云帆重工 科技副总', '季长风 WORKS_FOR 青禾大学 教授']);
  });
});

describe('programmes', () => {
  const office: Named = ['Organization:government', '青禾市科技局'];
  const plan: Named = ['Program:plan', '种子行动计划'];

  it('are launched in the active and the passive', () => {
    const launched = ['云帆重工 LAUNCHES 种子行动计划', '青禾市科技局 LAUNCHES 种子行动计划'];
    const firm: Named = ['Company', '云帆重工'];
    expect(factsOf('日前，青禾市科技局、云帆重工发布《种子行动计划》。', office, firm, plan)).toEqual(
      launched,
    );
    expect(factsOf('《种子行动计划》由青禾市科技局、云帆重工共同发布。', office, firm, plan)).toEqual(
      launched,
    );
  });

  it('are launched by the subject of the clause before', () => {
    const pilot: Named = ['Program:pilot', '轻装试点'];
    expect(factsOf('青禾市科技局启动轻装试点，发布《种子行动计划》。', office, pilot, plan)).toEqual([
      '青禾市科技局 LAUNCHES 种子行动计划',
      '青禾市科技局 LAUNCHES 轻装试点',
    ]);
  });

  it('that are planned, wished or denied are none', () => {
    for (const doubt of ['拟', '希望', '尚未', '有望']) {
      expect(factsOf(`青禾市科技局${doubt}发布《种子行动计划》。`, office, plan)).toEqual([]);
    }
  });

  it('are attended by those who are said to attend after the event is named', () => {
    const text = '苗圃论坛在青禾市举行。青禾市科技局局长季长风出席并讲话。';
    expect(
      factsOf(text, ['Program:event', '苗圃论坛'], ['Place:city', '青禾市'], office, ['Person', '季长风']),
    ).toEqual([
      '季长风 PARTICIPATES_IN 苗圃论坛',
      '季长风 WORKS_FOR 青禾市科技局 局长',
      '苗圃论坛 LOCATED_IN 青禾市',
    ]);
  });
});

describe('bodies and places', () => {
  it('are those of the first with each where the list is too long for everybody to work with everybody', () => {
    const firms = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', (name) => `${name}山集团`);
    const named = firms.map((name): Named => ['Company', name]);
    const facts = factsOf(`${firms.join('、')}签署协议。`, ...named);
    expect(facts).toHaveLength(firms.length - 1);
    expect(facts.every((fact) => fact.includes('甲山集团'))).toBe(true);
  });

  it('cooperate in pairs along a list', () => {
    const text = '云帆重工、青禾大学与柏舟集团签署协议。';
    expect(
      factsOf(
        text,
        ['Company', '云帆重工'],
        ['Organization:university', '青禾大学'],
        ['Company', '柏舟集团'],
      ),
    ).toHaveLength(3);
  });

  it('are departments of what their name begins with', () => {
    const text = '青禾大学农学院';
    expect(
      factsOf(text, ['Organization:university', '青禾大学'], ['Organization:university', '青禾大学农学院']),
    ).toEqual(['青禾大学农学院 PART_OF 青禾大学']);
  });

  it('lie where the text puts them, invest and are visited', () => {
    expect(factsOf('位于青禾市的云帆重工投产。', ['Place:city', '青禾市'], ['Company', '云帆重工'])).toEqual([
      '云帆重工 LOCATED_IN 青禾市',
    ]);
    expect(factsOf('柏舟集团收购云帆重工。', ['Company', '柏舟集团'], ['Company', '云帆重工'])).toEqual([
      '柏舟集团 INVESTS_IN 云帆重工',
    ]);
    expect(
      factsOf(
        '季长风一行先后来到云帆重工、柏舟集团。',
        ['Person', '季长风'],
        ['Company', '柏舟集团'],
        ['Company', '云帆重工'],
      ),
    ).toEqual(['季长风 VISITED 云帆重工', '季长风 VISITED 柏舟集团']);
  });

  it('join alliances', () => {
    expect(
      factsOf('云帆重工加入青禾商会。', ['Company', '云帆重工'], ['Organization:alliance', '青禾商会']),
    ).toEqual(['云帆重工 MEMBER_OF 青禾商会']);
  });
});

describe('any text', () => {
  const words = [
    '甲公司',
    '乙局',
    '丙市',
    '丁',
    '“戊计划”',
    '由',
    '与',
    '、',
    '，',
    '。',
    '（',
    '）',
    '董事长',
    '发布',
    '在',
    '举行',
    '的',
    '任',
    '\uE000',
    '😀',
    '签署',
  ];
  const named: readonly Named[] = [
    ['Company', '甲公司'],
    ['Organization:government', '乙局'],
    ['Place:city', '丙市'],
    ['Person', '丁'],
    ['Program:plan', '戊计划'],
  ];

  it('is read without a failure, and every quote is its span', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), {
          maxLength: 40,
        }),
        (parts) => {
          const reading = readingOf(parts.join(''), named);
          for (const { evidence } of reading.relations) {
            expect(reading.page.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
          }
        },
      ),
    );
  });

  it('gives nothing where it names nothing', () => {
    expect(factsOf('今天天气很好。')).toEqual([]);
  });
});

describe('what is carried over from before', () => {
  const office: Named = ['Organization:government', '青禾市科技局'];
  const firm: Named = ['Company', '云帆重工'];
  const person: Named = ['Person', '季长风'];

  it('is the programme that a head noun points back at', () => {
    const text = '“种子行动计划”上月启动。该计划由青禾市科技局制定。';
    expect(factsOf(text, ['Program:plan', '种子行动计划'], office)).toEqual([
      '青禾市科技局 LAUNCHES 种子行动计划',
    ]);
  });

  it('is the programme that the clause before ends with', () => {
    const text = '青禾市科技局启动“种子行动”，覆盖白鹿县、青石县。';
    const counties: Named[] = [
      ['Place:county', '白鹿县'],
      ['Place:county', '青石县'],
    ];
    expect(factsOf(text, office, ['Program:plan', '种子行动'], ...counties)).toEqual([
      '种子行动 APPLIES_TO 白鹿县',
      '种子行动 APPLIES_TO 青石县',
      '青禾市科技局 LAUNCHES 种子行动',
    ]);
  });

  it('is the person whose posts a sentence tells', () => {
    expect(factsOf('季长风1970年出生，工学博士，现任云帆重工总经理。', person, firm)).toEqual([
      '季长风 WORKS_FOR 云帆重工 总经理',
    ]);
  });

  it('is the place where the scene is set', () => {
    const text = '在青禾市白鹿县，云帆重工的新厂房里机器声声。';
    expect(factsOf(text, ['Place:city', '青禾市'], ['Place:county', '白鹿县'], firm)).toEqual([
      '云帆重工 LOCATED_IN 白鹿县',
    ]);
  });
});

describe('further idioms', () => {
  const office: Named = ['Organization:government', '青禾市科技局'];

  it('elect a person to a post of the association named before', () => {
    const text = '青禾商会成立，会员选举季长风为首任会长。';
    const facts = factsOf(text, ['Organization:alliance', '青禾商会'], ['Person', '季长风']);
    expect(facts).toEqual(['季长风 WORKS_FOR 青禾商会 首任会长']);
  });

  it('say where a person comes from', () => {
    const school: Named = ['Organization:university', '青禾大学'];
    expect(factsOf('任教于青禾大学的季长风到场。', school, ['Person', '季长风'])).toEqual([
      '季长风 WORKS_FOR 青禾大学',
    ]);
    expect(factsOf('早年毕业、曾任教于青禾大学的季长风到场。', school, ['Person', '季长风'])).toEqual([]);
  });

  it('cite a document with its issuer', () => {
    expect(
      factsOf('按照青禾市科技局发布的《种子方案》，试点展开。', office, ['Program:policy', '种子方案']),
    ).toEqual(['青禾市科技局 LAUNCHES 种子方案']);
  });

  it('leave out who permits it, and words within a title', () => {
    expect(factsOf('种子基金经青禾市科技局批准设立。', office, ['Program:fund', '种子基金'])).toEqual([]);
    const cities: Named[] = [
      ['Place:city', '青禾'],
      ['Place:city', '白鹿'],
    ];
    expect(factsOf('会议讨论《青禾、白鹿合作纲要》。', ...cities)).toEqual([]);
  });

  it('count the parties of a list in groups', () => {
    const text = '青禾市科技局与云帆重工等18家企业，柏舟集团等3家机构签约。';
    expect(factsOf(text, office, ['Company', '云帆重工'], ['Company', '柏舟集团'])).toEqual([
      '云帆重工 COOPERATES_WITH 青禾市科技局',
      '柏舟集团 COOPERATES_WITH 青禾市科技局',
    ]);
  });
});

describe('quotes', () => {
  it('cut no pair of brackets', () => {
    const { relations } = readingOf('《种子指数（2031）》由青禾市科技局发布。', [
      ['Program:index', '种子指数'],
      ['Organization:government', '青禾市科技局'],
    ]);
    expect(relations.map(({ evidence }) => evidence.quote)).toEqual([
      '《种子指数（2031）》由青禾市科技局发布',
    ]);
  });
});
