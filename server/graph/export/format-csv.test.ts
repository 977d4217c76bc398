import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../tests/support/read-csv.ts';
import { formatted, hostileName } from '../../../tests/support/sample-records.ts';
import { formatCsvNodes, formatCsvRelationships } from './format-csv.ts';

describe('the CSV files', () => {
  it('begin with the headers that neo4j-admin asks for', async () => {
    expect(await formatted(formatCsvNodes)).toMatch(
      /^id:ID,:LABEL,.*,aliases:string\[\],.*files:string\[\]/u,
    );
    expect(await formatted(formatCsvRelationships)).toMatch(/^:START_ID,:END_ID,:TYPE,.*confidence:double/u);
  });

  it('give every text back to the letter, and tell an empty one from none', async () => {
    const rows = readCsv(await formatted(formatCsvNodes));
    expect(rows).toHaveLength(4);
    const byId = new Map(rows.map((row) => [row['id:ID'], row]));
    expect(byId.get('ent_1')).toMatchObject({
      name: hostileName,
      ':LABEL': 'Entity\u001fPlace',
      title: null,
    });
    expect(byId.get('ent_1')?.['aliases:string[]']?.split('\u001f')).toEqual(['', '甲;乙']);
    expect(byId.get('art_1')).toMatchObject({ title: '', kicker: null, text: `${hostileName}\r\n丁城` });
    const [stated] = readCsv(await formatted(formatCsvRelationships)).filter(
      (tie) => tie[':TYPE'] === 'STATES',
    );
    expect(stated).toMatchObject({ 'start:long': '0', 'confidence:double': '0.5', holdsFrom: null });
  });

  it('tie only nodes that are there', async () => {
    const ids = new Set(readCsv(await formatted(formatCsvNodes)).map((row) => row['id:ID']));
    const ties = readCsv(await formatted(formatCsvRelationships));
    const types = ['COOPERATES_WITH', 'LOCATED_IN', 'PUBLISHED_IN', 'NAMES', 'STATES'];
    expect(ties.map((tie) => tie[':TYPE'])).toEqual(types);
    for (const tie of ties) {
      expect(ids).toContain(tie[':START_ID']);
      expect(ids).toContain(tie[':END_ID']);
    }
  });
});
