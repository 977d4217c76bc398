import type { StylesheetStyle } from 'cytoscape';
import type { EntityType } from '../api/generated/operations.ts';
import { labelGap, lineHeight } from './node-box.ts';
import type { Palette } from './palette.ts';

/** The shape of each type: colour alone must not tell them apart. */
export const typeShapes = {
  Person: 'ellipse',
  Company: 'round-rectangle',
  Organization: 'round-hexagon',
  Place: 'round-diamond',
  Program: 'round-pentagon',
} as const satisfies Record<EntityType, string>;

const font = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

function typeStyles(palette: Palette): StylesheetStyle[] {
  return (Object.keys(typeShapes) as EntityType[]).map((type) => ({
    selector: `node.${type}`,
    style: { shape: typeShapes[type], 'background-color': palette.types[type] },
  }));
}

function nodeStyle(palette: Palette): StylesheetStyle {
  return {
    selector: 'node',
    style: {
      width: 'data(diameter)',
      height: 'data(diameter)',
      label: 'data(label)',
      color: palette.text,
      'font-family': font,
      'font-size': 'data(font)',
      'font-weight': 500,
      'line-height': lineHeight,
      'text-wrap': 'wrap',
      'text-max-width': '1000px',
      'text-valign': 'bottom',
      'text-margin-y': labelGap,
      'text-outline-color': palette.canvas,
      'text-outline-width': 2.5,
      'min-zoomed-font-size': 6,
      'border-width': 2,
      'border-color': palette.canvas,
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': 150,
    },
  };
}

function edgeStyle(palette: Palette): StylesheetStyle {
  return {
    selector: 'edge',
    style: {
      width: 1.5,
      'line-color': palette.edge,
      'target-arrow-color': palette.edge,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8,
      'curve-style': 'bezier',
      'control-point-step-size': 36,
      label: 'data(label)',
      color: palette.muted,
      'font-family': font,
      'font-size': 11,
      'text-rotation': 'autorotate',
      'text-background-color': palette.canvas,
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
      // Edge names only at reading zoom: all at once they hide the picture. Cytoscape compares with the size at the
      // next power of two of the zoom, so that this means a zoom above 1.
      'min-zoomed-font-size': 12,
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': 150,
    },
  };
}

/** The style of the picture in a palette. Its classes: the types, `symmetric`, `near`, `far`, `chosen`, `gone`. */
export function pictureStyle(palette: Palette): StylesheetStyle[] {
  return [
    nodeStyle(palette),
    ...typeStyles(palette),
    edgeStyle(palette),
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    { selector: '.far', style: { opacity: 0.18 } },
    { selector: 'node.near', style: { 'min-zoomed-font-size': 0, 'z-index': 5 } },
    {
      selector: 'edge.near',
      style: {
        'min-zoomed-font-size': 5,
        'line-color': palette.muted,
        'target-arrow-color': palette.muted,
        color: palette.text,
        'z-index': 5,
      },
    },
    {
      selector: 'node.chosen',
      style: { 'border-color': palette.accent, 'border-width': 4, 'z-index': 9 },
    },
    {
      selector: 'edge.chosen',
      style: {
        width: 3,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        color: palette.text,
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
    { selector: '.gone', style: { display: 'none' } },
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as never },
  ];
}
