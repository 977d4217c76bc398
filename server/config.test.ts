import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('readConfig', () => {
  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', NEWSGRAPH_TOKEN: '' })).toMatchObject({ port: 4000, token: null });
  });

  it.each(['http', '-1', '4000.5', '65536'])('says what PORT may be when it is %s', (port) => {
    expect(() => readConfig({ PORT: port })).toThrowError(
      `PORT=${port} is no whole number from 0 to 65535; correct or unset PORT`,
    );
  });
});
