import type { ReliabilityBin } from '../calibration.ts';
import { type Html, html } from './html.ts';
import { say } from './say.ts';

const side = 300;
const [left, top] = [52, 14];
const bottom = top + side;
const x = (share: number) => Math.round(left + share * side);
const y = (share: number) => Math.round(bottom - share * side);

function gridLine(share: number): Html {
  const label = share.toFixed(1);
  return html`<path d="M${left} ${y(share)}H${left + side}" stroke="var(--border)"/>
    <text x="${left - 8}" y="${y(share) + 4}" text-anchor="end">${label}</text>
    <text x="${x(share)}" y="${bottom + 20}" text-anchor="middle">${label}</text>`;
}

/** Points grow with the square root of their size, so that areas compare. */
function point({ size, confidence, accuracy }: ReliabilityBin, largest: number): Html {
  const radius = (3 + 11 * Math.sqrt(size / largest)).toFixed(1);
  const [at, right] = [confidence ?? 0, accuracy ?? 0];
  return html`<circle cx="${x(at)}" cy="${y(right)}" r="${radius}" fill="var(--accent)" fill-opacity=".55" stroke="var(--accent)">
    <title>${at.toFixed(2)} → ${right.toFixed(2)} (${size})</title></circle>`;
}

/** The reliability diagram: a point per bin, its mean confidence across and its accuracy upwards. */
export function renderReliability(bins: readonly ReliabilityBin[]): Html {
  const filled = bins.filter(({ size }) => size > 0);
  const largest = Math.max(1, ...filled.map(({ size }) => size));
  const curve = filled
    .map(({ confidence, accuracy }) => `${x(confidence ?? 0)} ${y(accuracy ?? 0)}`)
    .join('L');
  return html`<svg viewBox="0 0 370 366" role="img" aria-labelledby="reliability">
    ${[0, 0.2, 0.4, 0.6, 0.8, 1].map(gridLine)}
    <path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="var(--border-strong)" stroke-dasharray="5 5"/>
    ${filled.length > 1 ? html`<path d="M${curve}" stroke="var(--accent)" stroke-width="2" fill="none"/>` : null}
    ${filled.map((bin) => point(bin, largest))}
    <text x="${left + side / 2}" y="${bottom + 42}" text-anchor="middle"><tspan class="zh">可信度</tspan><tspan class="en">confidence</tspan></text>
    <text transform="translate(14 ${top + side / 2}) rotate(-90)" text-anchor="middle"><tspan class="zh">正确率</tspan><tspan class="en">accuracy</tspan></text>
  </svg><figcaption class="note">${say('reliabilityNote')}</figcaption>`;
}
