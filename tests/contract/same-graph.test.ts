import { expect, it } from 'vitest';
import { dumpGraph } from '../support/dump-graph.ts';
import { describeOnNeo4j, embedded } from '../support/engines.ts';
import { sampleReadings } from '../support/sample-readings.ts';

describeOnNeo4j('the graph of the same articles', (engine) => {
  it('is the same, to the letter, as in the embedded store', async () => {
    const [here, there] = [await embedded.open(sampleReadings), await engine.open(sampleReadings)];
    expect(await dumpGraph(there)).toEqual(await dumpGraph(here));
  });
});
