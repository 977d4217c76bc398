import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { predicateNames } from '../../model/ontology.ts';
import { compileFrame, type Frame } from './frame.ts';

const folder = new URL('./frames/', import.meta.url);
const frames = readdirSync(folder).flatMap(
  (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { frames: Frame[] }).frames,
);

describe('frames', () => {
  it('have ids of their own, led by their predicate', () => {
    expect(new Set(frames.map(({ id }) => id)).size).toBe(frames.length);
    for (const { id, predicate } of frames) {
      expect(id.split('/')[0]).toBe(predicate.toLowerCase().replaceAll('_', '-'));
      expect(predicateNames).toContain(predicate);
    }
  });

  it('have words that compile, none of which matches nothing', () => {
    for (const frame of frames) expect(compileFrame(frame).verb.test('')).toBe(false);
  });
});
