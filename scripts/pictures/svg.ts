import { escapeHtml } from '../site/html.ts';
import { type Layout, layoutOf, lineHeight, type PlacedArrow, type PlacedBox, padding } from './layout.ts';
import type { Picture } from './picture.ts';

/** A picture as SVG. Its colours are in the style sheet, so that it follows the colours of the page and of print. */
export function svgOf(picture: Picture): string {
  const layout = layoutOf(picture);
  const { width, height } = layout;
  const id = `picture-${picture.id}`;
  return [
    `<svg class="flow" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title">`,
    `<title id="${id}-title">${escapeHtml(picture.title)}. The same in words is below.</title>`,
    `<defs><marker id="${id}-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>`,
    ...arrowsOf(layout, `${id}-end`),
    ...layout.boxes.map(boxOf),
    '</svg>',
  ].join('');
}

const arrowsOf = ({ arrows }: Layout, end: string): string[] => [
  ...arrows.map(({ points }) => `<path class="arrow" d="${pathOf(points)}" marker-end="url(#${end})"/>`),
  ...arrows.flatMap(labelOf),
];

const pathOf = (points: PlacedArrow['points']): string =>
  points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${x} ${y}`).join('');

function labelOf({ arrow: { label }, label: { x, y } }: PlacedArrow): string[] {
  if (label === undefined) return [];
  return [
    `<rect class="under" x="${x - 17}" y="${y - 10}" width="34" height="20"/>`,
    `<text class="label" x="${x}" y="${y + 5}">${escapeHtml(label)}</text>`,
  ];
}

function boxOf({ box, x, y, width, height, heading, points }: PlacedBox): string {
  const left = x - width / 2;
  let line = y - height / 2 + padding - 5;
  const put = (text: string, indent: number, kind: string): string => {
    line += lineHeight;
    return `<text class="${kind}" x="${left + padding + indent}" y="${line}">${escapeHtml(text)}</text>`;
  };
  const texts = [
    ...heading.map((text) => put(text, 0, 'heading')),
    ...points.flatMap((lines) => {
      line += 3;
      return lines.map((text, place) => (place === 0 ? put(`• ${text}`, 0, 'point') : put(text, 11, 'point')));
    }),
  ];
  const round = box.kind === 'question' || box.kind === 'stage' ? 6 : Math.min(20, height / 2);
  return `<g class="box ${box.kind}"><rect x="${left}" y="${y - height / 2}" width="${width}" height="${height}" rx="${round}"/>${texts.join('')}</g>`;
}
