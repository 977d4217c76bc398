import { isPersonName, isSignature } from '../../extract/person-name.ts';
import type { Byline, BylineRole } from '../../model/article.ts';
import { layoutWords } from './layout-words.ts';
import { type SignatureWord, signatureWords } from './signature-words.ts';

/** How a signature is read where it does not say so itself. */
export interface SignatureReading {
  /** The role of a name without one; null drops such names. */
  readonly role: BylineRole | null;
  /** The agency whose dateline the names stand in, or null. */
  readonly agency: string | null;
}

interface Signer {
  readonly name: string;
  readonly role: BylineRole | null;
  readonly affiliation: string | null;
}

/** The names since the last word that closed a group, and the role that names from here on have. */
interface Group {
  role: BylineRole | null;
  affiliation: string | null;
  /** Whether the names from here on belong to staff that signs no text. */
  isStaff: boolean;
  signers: Signer[];
}

function openGroup(): Group {
  return { role: null, affiliation: null, isStaff: false, signers: [] };
}

function addName(group: Group, name: string): void {
  const { role, affiliation, isStaff } = group;
  if (isStaff || !isSignature(name) || (role === null && !isPersonName(name))) return;
  group.signers.push({ name, role, affiliation });
}

function addRole(group: Group, word: Extract<SignatureWord, { is: 'role' }>): void {
  group.role = word.role;
  group.affiliation = word.affiliation;
  group.isStaff = word.role === null;
  // What is written together with a role is a name only when it looks like one: not 记者获悉.
  if (isPersonName(word.name) || word.name.includes('·')) addName(group, word.name);
}

/** Whether 摄影 stands before the name that it is about, as a role does. */
function isLabel(words: readonly SignatureWord[], at: number): boolean {
  const rest = words.slice(at + 1);
  return rest.length > 0 && rest.every(({ is }) => is === 'name');
}

function closeWithCamera(group: Group, name: string): readonly Signer[] {
  if (name) addName(group, name);
  return group.signers.map((signer) => ({ ...signer, role: 'photographer' }));
}

/** Who only wrote the text below somebody's pictures is no reporter of the paper. */
function closeWithPen(group: Group): readonly Signer[] {
  return group.signers.map((signer) => ({ ...signer, role: signer.role ?? 'correspondent' }));
}

function readSigners(words: readonly SignatureWord[]): readonly Signer[] {
  const done: Signer[] = [];
  let group = openGroup();
  for (const [at, word] of words.entries()) {
    if (word.is === 'role') addRole(group, word);
    else if (word.is === 'name') addName(group, word.name);
    else if (word.is === 'outlet')
      group = { ...group, affiliation: word.name, role: group.role ?? 'reporter' };
    else if (word.is === 'camera' && word.name === '' && isLabel(words, at))
      group = { ...group, role: 'photographer', affiliation: null };
    else {
      done.push(...(word.is === 'camera' ? closeWithCamera(group, word.name) : closeWithPen(group)));
      group = openGroup();
    }
  }
  return [...done, ...group.signers];
}

/**
 * The people whom a signature names (`本报记者 某某 通讯员 某某`, `某某 摄`), with role and affiliation. A word for the
 * camera behind names makes photographers of them, whatever stands before.
 */
export function readSignature(text: string, reading: SignatureReading): readonly Byline[] {
  return readSigners(signatureWords(text)).flatMap(({ name, role, affiliation }) => {
    const known = role ?? reading.role;
    return known === null ? [] : [{ name, role: known, affiliation: affiliation ?? reading.agency }];
  });
}

/** Whether a dateline's outlet is a news agency. */
export function isAgency(outlet: string): boolean {
  return layoutWords('agencies').includes(outlet);
}
