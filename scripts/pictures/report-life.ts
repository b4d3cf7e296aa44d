import { editionInForce } from '../../src/editions/current.ts';
import type { Arrow, Box, Picture } from './picture.ts';

const { timelines, updateInterval } = editionInForce;

const within = (level: 1 | 2): string => {
  const { hours } = timelines[level];
  return `Submit the first report within ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
};

/** The call that a Level 1 occurrence calls for at once. */
const firstCalls = editionInForce.notifications
  .filter(({ per }) => per === 'level-1-occurrence')
  .map(({ text }) => text);

const boxes: readonly Box[] = [
  {
    id: 'aware',
    kind: 'stage',
    heading: 'You learn of the incident, or deem it a serious occurrence',
    points: ['The time to report starts now.'],
  },
  { id: 'attend', kind: 'stage', heading: 'Attend to everyone’s health and safety first', points: [] },
  { id: 'level', kind: 'question', heading: 'Is it Level 1, or is the Level still open?', points: [] },
  { id: 'call', kind: 'urgent', heading: 'Make the immediate call, where one applies', points: firstCalls },
  { id: 'level-1', kind: 'urgent', heading: within(1), points: [] },
  { id: 'level-2', kind: 'calm', heading: within(2), points: [] },
  {
    id: 'update',
    kind: 'stage',
    heading: `Update the report every ${updateInterval.businessDays} business days`,
    points: ['Update it sooner when the ministry asks or you know more.'],
  },
  { id: 'ministry', kind: 'question', heading: 'Does the ministry require further action?', points: [] },
  {
    id: 'end',
    kind: 'none',
    heading: 'No further action required: regular updates end',
    points: [],
  },
];

const arrows: readonly Arrow[] = [
  { from: 'aware', to: 'attend', isMain: true },
  { from: 'attend', to: 'level', isMain: true },
  { from: 'level', to: 'call', label: 'Yes' },
  { from: 'call', to: 'level-1', isMain: true },
  { from: 'level', to: 'level-2', label: 'No' },
  { from: 'level-1', to: 'update' },
  { from: 'level-2', to: 'update' },
  { from: 'update', to: 'ministry', isMain: true },
  { from: 'ministry', to: 'update', label: 'Yes' },
  { from: 'ministry', to: 'end', label: 'No', isMain: true },
];

/** The life of a report, from the moment when the provider learns of the incident to the end of its updates. */
export const reportLife: Picture = {
  id: 'report-life',
  title: 'The life of a report',
  direction: 'down',
  boxes,
  arrows,
};

/** The same as a list: what comes first, and what follows from each answer. */
export const reportLifeList = (): string[] => {
  const numberOf = (id: string): number => boxes.findIndex((box) => box.id === id) + 1;
  return boxes.map(({ id, heading, points }, place) => {
    const next = arrows.flatMap(({ from, to, label }) => {
      if (from !== id) return [];
      if (label === undefined) return to === boxes[place + 1]?.id ? [] : [`Go to ${numberOf(to)}.`];
      return [`**${label}:** go to ${numberOf(to)}.`];
    });
    const said = [heading, ...points].map((text) => (/[.?]$/.test(text) ? text : `${text}.`));
    return `${place + 1}. ${[...said, ...next].join(' ')}`;
  });
};
