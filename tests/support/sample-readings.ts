import type { Reading } from '../../server/model/reading.ts';
import { buildReading } from './build-reading.ts';

const plant = { name: '云溪精密仪器有限公司', type: 'Company' } as const;
const college = { name: '云溪理工学院', type: 'Organization', kind: 'university' } as const;
const town = { name: '云溪市', type: 'Place', kind: 'city' } as const;
const director = { name: '钱望舒', type: 'Person' } as const;

/** Two entities of an article that only they are in share words with others: what search has to tell apart. */
export const firstReading: Reading = buildReading({
  title: '云溪校企共建实验室',
  text: '钱望舒任云溪精密仪器有限公司总工程师。公司与云溪理工\n学院共建实验室，实验室位于云溪市。钱望舒说，云溪市支持很大。',
  publication: '云溪日报',
  date: '2031-03-05',
  bylines: [{ name: '沈知秋', role: 'reporter', affiliation: '云溪日报' }],
  entities: [{ ...plant, aliases: ['公司'] }, college, town, director],
  relations: [
    {
      subject: director.name,
      predicate: 'WORKS_FOR',
      object: plant.name,
      title: '总工程师',
      quote: '钱望舒任云溪精密仪器有限公司总工程师',
      confidence: 0.9,
    },
    {
      subject: plant.name,
      predicate: 'COOPERATES_WITH',
      object: college.name,
      quote: '公司与云溪理工\n学院共建实验室',
      confidence: 0.7,
    },
  ],
});

/** Shares three entities and two relations with the first; the symmetric one is told the other way round. */
export const secondReading: Reading = buildReading({
  title: '云溪理工学院迎来新学年',
  text: '云溪理工学院与云溪精密仪器有限公司再度合作。云溪精密仪器有限公司副总经理兼总工程师钱望舒到场。学院位于云溪市，云溪县丞到访。',
  publication: '云溪日报',
  date: '2031-09-01',
  entities: [plant, { ...college, aliases: ['学院'] }, town, director],
  relations: [
    {
      subject: college.name,
      predicate: 'COOPERATES_WITH',
      object: plant.name,
      quote: '云溪理工学院与云溪精密仪器有限公司再度合作',
      confidence: 0.95,
    },
    {
      subject: director.name,
      predicate: 'WORKS_FOR',
      object: plant.name,
      title: '副总经理兼总工程师',
      quote: '云溪精密仪器有限公司副总经理兼总工程师钱望舒',
    },
    { subject: college.name, predicate: 'LOCATED_IN', object: town.name, quote: '学院位于云溪市' },
  ],
});

/** Undated, without publication, with a name of its own for a known entity. */
export const thirdReading: Reading = buildReading({
  title: '一座城的实验室',
  text: '“云溪理工学院”在云溪市，5G实验室也在云溪市。',
  entities: [
    { name: '“云溪理工学院”', type: 'Organization', kind: 'university' },
    town,
    { name: '5G实验室', type: 'Organization', kind: 'research' },
  ],
  relations: [
    { subject: '5G实验室', predicate: 'LOCATED_IN', object: town.name, quote: '5G实验室也在云溪市' },
  ],
});

/** All sample articles. */
export const sampleReadings: readonly Reading[] = [firstReading, secondReading, thirdReading];
