import { editionInForce } from '../../src/editions/current.ts';
import type { NotificationTerms } from '../../src/model/rule.ts';
import { forms, timings } from '../handbook/manner.ts';
import { lettersFor, limitsOf } from '../handbook/recipients.ts';
import type { Arrow, Box, Picture } from './picture.ts';

type Timing = NotificationTerms['timing'];

const { notificationTerms } = editionInForce;

/** The times at which recipients are notified, the most urgent first, as far as any recipient has it. */
const times = (['immediately', 'without-unreasonable-delay', 'as-legislation-requires', 'unspecified'] as const).filter(
  (time) => recipientsAt(time).length > 0,
);

function recipientsAt(time: Timing): NotificationTerms[] {
  return notificationTerms.filter(({ timing }) => timing === time);
}

const nameOf = (time: Timing): string => {
  const name = timings[time] || 'the Guidelines give no time';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

const detailOf = (terms: NotificationTerms): string =>
  [`In ${lettersFor(terms)}`, forms[terms.form]].filter(Boolean).join(', ');

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Who is notified when: the recipients by the time at which each is notified, with the categories in which a rule may ask for it. */
export const notificationPicture = (): Picture => ({
  id: 'notifications',
  title: 'Who is notified when',
  direction: 'right',
  boxes: [
    { id: 'start', kind: 'stage', heading: 'A reason to notify applies', points: [] },
    ...times.map((time): Box => ({ id: time, kind: kinds[time], heading: nameOf(time), points: [] })),
    ...notificationTerms.map(
      (terms): Box => ({
        id: terms.recipient,
        kind: 'stage',
        heading: terms.label,
        points: [limitsOf(terms), detailOf(terms)].filter(Boolean).map(capital),
      }),
    ),
  ],
  arrows: [
    ...times.map((time): Arrow => ({ from: 'start', to: time })),
    ...notificationTerms.map(({ recipient, timing }): Arrow => ({ from: timing, to: recipient })),
  ],
});

const kinds = {
  immediately: 'urgent',
  'without-unreasonable-delay': 'open',
  'as-legislation-requires': 'calm',
  unspecified: 'none',
} as const;

/** The same as a list. */
export const notificationList = (): string[] =>
  times.flatMap((time) => [
    `- **${nameOf(time)}**`,
    ...recipientsAt(time).map(
      (terms) =>
        `  - [${terms.label}](#${terms.recipient}). ${[limitsOf(terms), detailOf(terms)].filter(Boolean).map(capital).join('. ')}`,
    ),
  ]);
