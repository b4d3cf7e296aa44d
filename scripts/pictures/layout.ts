import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, Box, Picture } from './picture.ts';
import { wrap } from './wrap.ts';

/** In pixels of the picture; text is 14 pixels high, and a character is at most so wide on average. */
export const lineHeight = 19;
export const padding = 12;
const characterWidth = 7.5;
const boldWidth = 8.6;
const longestLine = 38;
/** Where a flow ends it says little, so that ends fit next to each other. */
const longestEnd = 17;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its place (its centre) and its text in lines. */
export interface PlacedBox extends Point {
  readonly box: Box;
  readonly heading: readonly string[];
  readonly points: readonly (readonly string[])[];
  readonly width: number;
  readonly height: number;
}

/** An arrow with the points it goes through, and the place of its label. */
export interface PlacedArrow {
  readonly arrow: Arrow;
  readonly points: readonly Point[];
  readonly label: Point;
}

/** A picture with the place of everything. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/** The positions of everything in a picture. */
export function layoutOf({ boxes, arrows, direction }: Picture): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: direction === 'down' ? 'TB' : 'LR',
    nodesep: 20,
    ranksep: 38,
    edgesep: 16,
    marginx: 8,
    marginy: 8,
  });
  const sized = boxes.map(sizeOf);
  for (const { box, width, height } of sized) graph.setNode(box.id, { width, height });
  for (const [place, { from, to, label, isMain = false }] of arrows.entries())
    graph.setEdge(
      from,
      to,
      {
        weight: isMain ? 20 : 1,
        width: label === undefined ? 0 : 30,
        height: label === undefined ? 0 : 18,
        labelpos: 'c',
      },
      String(place),
    );
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  // From the left the library puts what comes first at the bottom.
  const pointOf = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point => ({
    x: Math.round(x),
    y: Math.round(direction === 'down' ? y : height - y),
  });
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: sized.map((one) => ({ ...one, ...pointOf(graph.node(one.box.id)) })),
    arrows: arrows.map((arrow, place) => {
      const edge = graph.edge(arrow.from, arrow.to, String(place));
      return { arrow, points: (edge.points ?? []).map(pointOf), label: pointOf(edge) };
    }),
  };
}

function sizeOf(box: Box): Omit<PlacedBox, 'x' | 'y'> {
  const isEnd = box.kind !== 'question' && box.kind !== 'stage' && box.points.length === 0;
  const heading = wrap(box.heading, isEnd ? longestEnd : longestLine - 6);
  const points = box.points.map((point) => wrap(point, longestLine));
  const widths = [
    ...heading.map((line) => line.length * boldWidth),
    ...points.flat().map((line) => (line.length + 2) * characterWidth),
  ];
  return {
    box,
    heading,
    points,
    width: Math.ceil(Math.max(...widths)) + 2 * padding,
    height: (heading.length + points.flat().length) * lineHeight + points.length * 3 + 2 * padding,
  };
}
