import { describe, expect, it } from 'vitest';
import { declaredAliases } from './declared-aliases.ts';

describe('declaredAliases', () => {
  it('reads the short name that a text declares', () => {
    expect(
      declaredAliases('云岭银杉新材料有限公司（以下简称“银杉新材”）').map((found) => found.alias),
    ).toEqual(['银杉新材']);
    expect(declaredAliases('《青禾行动方案》（下称《方案》）').map((found) => found.alias)).toEqual(['方案']);
  });

  it('takes a bare bracket only for a shortened form of what stands before it', () => {
    expect(declaredAliases('云岭银杉新材料公司（银杉新材）').map((found) => found.alias)).toEqual([
      '银杉新材',
    ]);
    expect(declaredAliases('云岭银杉新材料公司（董事长）')).toEqual([]);
  });
});
