import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { formatted, sampleRecords } from '../../../tests/support/sample-records.ts';
import { formatGexf } from './format-gexf.ts';
import { formatGraphml } from './format-graphml.ts';

const relations = sampleRecords.filter((record) => record.record === 'relation');
const entities = sampleRecords.filter((record) => record.record === 'entity');

const formats = {
  GraphML: { format: formatGraphml, read: graphml.parse },
  GEXF: { format: formatGexf, read: gexf.parse },
};

describe.each(Object.entries(formats))('%s, read as a graph by another program', (_, { format, read }) => {
  it('has the same nodes and edges, with what they say', async () => {
    const graph = read(MultiGraph, await formatted(format));
    expect(graph.nodes().sort()).toEqual(entities.map(({ id }) => id).sort());
    expect(graph.edges().sort()).toEqual(relations.map(({ id }) => id).sort());
    for (const {
      id,
      subjectId,
      objectId,
      predicate,
      status,
      confidence,
      sourceCount,
      firstSeen,
    } of relations) {
      expect(graph.extremities(id)).toEqual([subjectId, objectId]);
      expect(graph.getEdgeAttributes(id)).toMatchObject({
        label: predicate,
        status,
        confidence,
        sources: sourceCount,
        firstSeen,
      });
    }
    for (const { id, type, mentionCount } of entities)
      expect(graph.getNodeAttributes(id)).toMatchObject({ type, mentions: mentionCount });
  });
});
