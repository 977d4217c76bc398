import type { Reading } from '../../server/model/reading.ts';
import { buildReading } from './build-reading.ts';

/** So many different articles that share their entities, so that each changes what the ones before it wrote. */
export function numberedReadings(count: number): readonly Reading[] {
  return Array.from({ length: count }, (_, number) => {
    const company = { name: `云溪第${number % 5}仪器有限公司`, type: 'Company' } as const;
    const person = { name: '钱望舒', type: 'Person' } as const;
    const quote = `${person.name}任${company.name}第${number % 3}顾问`;
    return buildReading({
      title: `第${number}篇`,
      text: `第${number}篇。${quote}。`,
      publication: '云溪日报',
      date: '2031-03-05',
      entities: [company, person],
      relations: [{ subject: person.name, predicate: 'WORKS_FOR', object: company.name, quote }],
    });
  });
}
