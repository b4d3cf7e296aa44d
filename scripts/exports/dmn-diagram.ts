import { element } from './xml.ts';

const [width, height, gap, across] = [180, 80, 30, 5];

/** The positions of the decision and its inputs in the diagram of a modeler: the decision above, the inputs in rows below it. */
export function diagramOf(
  decision: string,
  inputs: readonly (readonly [input: string, requirement: string])[],
): string {
  const columns = Math.min(across, inputs.length);
  const left = ((columns - 1) * (width + gap)) / 2;
  const decisionX = left + gap;
  const middle = decisionX + width / 2;
  const place = (index: number): { x: number; y: number } => ({
    x: gap + (index % across) * (width + gap),
    y: gap + height + 3 * gap + Math.floor(index / across) * (height + gap),
  });
  const shape = (id: string, x: number, y: number): string =>
    element('dmndi:DMNShape', { id: `shape-${id}`, dmnElementRef: id }, element('dc:Bounds', { x, y, width, height }));
  const point = (x: number, y: number): string => element('di:waypoint', { x, y });
  return element(
    'dmndi:DMNDI',
    {},
    element(
      'dmndi:DMNDiagram',
      { id: `diagram-${decision}` },
      shape(decision, decisionX, gap),
      ...inputs.map(([id], index) => shape(id, place(index).x, place(index).y)),
      ...inputs.map(([, requirement], index) => {
        const { x, y } = place(index);
        return element(
          'dmndi:DMNEdge',
          { id: `edge-${requirement}`, dmnElementRef: requirement },
          point(x + width / 2, y),
          point(middle, gap + height),
        );
      }),
    ),
  );
}
