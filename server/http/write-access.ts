import { createHash, timingSafeEqual } from 'node:crypto';

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/u.test(host);
}

/** Compares in a time that tells nothing of the token, whatever the lengths. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/**
 * Makes the rule of who may change the graph: with a token, whoever sends it as `Authorization: Bearer`; without one,
 * whoever reaches a server that listens on loopback, and beyond loopback nobody. The rule gives the reason for a
 * refusal, or null.
 */
export function createWriteAccess(
  host: string,
  token: string | null,
): (authorization: string | null) => string | null {
  if (token === null) {
    const reason = `changes are refused because HOST=${host} is beyond loopback; set NEWSGRAPH_TOKEN to allow them`;
    return () => (isLoopback(host) ? null : reason);
  }
  return (authorization) => {
    const given = /^Bearer +(\S+)$/iu.exec(authorization ?? '')?.[1] ?? '';
    return isSame(given, token)
      ? null
      : 'changes need the header "Authorization: Bearer" with the NEWSGRAPH_TOKEN';
  };
}
