import { expect, test } from 'vitest';
import { edition2025 } from '../../src/editions/2025-11/index.ts';

// What the lists of sections 12 and 13 ask for on a condition in words ("where applicable", "if known"); everything else they ask for
// in every case.
const onCondition: readonly (readonly [string, string])[] = [
  ['12.describe.file-review', 'in each update of a probation office’s Level 1 report'],
  ['12.describe.media-details', 'if there was media attention'],
  ['12.describe.next-steps', 'where applicable'],
  ['12.describe.ministry-direction', 'if there was any'],
  ['12.describe.late', 'if it is submitted outside the reporting timelines'],
  ['12.describe.views', 'for individuals involved, where applicable, available and appropriate'],
  ['12.describe.views-consent', 'if a view is included'],
  ['12.describe.views-debriefing', 'if a view is included'],
  ['12.describe.views-absent', 'if it cannot be included'],
  ['13a.describe.witness-accounts', 'where applicable and known'],
  ['13a.describe.joint-directive', 'where applicable'],
  ['13b.describe.care-times', 'if the individual was taken there'],
  ['13b.describe.care-places', 'if the individual was taken there'],
  ['13b.describe.involved', 'where applicable'],
  ['13b.describe.witness-accounts', 'where applicable and known'],
  ['13c.describe.type', 'where known'],
  ['13c.describe.how', 'where known'],
  ['13c.describe.care-times', 'if the individual was taken there'],
  ['13c.describe.care-places', 'if the individual was taken there'],
  ['13c.describe.public-health', 'where applicable'],
  ['13d.describe.suicidal.care-place', 'if the individual was taken there'],
  ['13d.describe.suicidal.care-time', 'if the individual was taken there'],
  ['13d.describe.suicidal.treatment', 'if the individual was taken there'],
  ['13d.describe.suicidal.watch', 'if the individual was placed on suicide watch'],
  ['13d.describe.suicidal.witness-debriefing', 'if anyone who receives a service witnessed it'],
  ['13d.describe.suicidal.supports', 'where applicable'],
  ['13d.describe.assault.police', 'if the police were called'],
  ['13d.describe.assault.care-place', 'if the individual was taken there'],
  ['13d.describe.assault.care-time', 'if the individual was taken there'],
  ['13d.describe.assault.treatment', 'if the individual was taken there'],
  ['13d.describe.contraband.disposal', 'as appropriate'],
  ['13d.describe.absence.state-of-mind', 'where known'],
  ['13d.describe.absence.factors', 'where known'],
  ['13d.describe.absence.return', 'once that has happened'],
  ['13d.describe.charges.events', 'where known'],
  ['13d.describe.charges.court-dates', 'where known'],
  ['13e.describe.plan', 'where applicable'],
  ['13e.describe.approvals', 'where applicable'],
  ['13e.describe.threat', 'where applicable'],
  ['13e.describe.nothing-less-intrusive', 'if none was'],
  ['13e.describe.witness-accounts', 'where applicable'],
  ['13e.describe.no-debriefing', 'if there was none'],
  ['13e.describe.restraint.technique', 'where applicable'],
  ['13e.describe.room.search', 'where applicable'],
  ['13e.describe.room.photographs', 'where applicable'],
  ['13f.describe.disclosed-to', 'if applicable'],
  ['12.describe.duty-to-report', 'where applicable'],
  ['13f.describe.duty-to-report', 'where required'],
  ['13f.describe.investigation-outcome', 'where applicable'],
  ['13g.describe.medication-procedures', 'where applicable'],
  ['13g.describe.release-location', 'if known'],
  ['13g.describe.breach-complaint', 'where applicable'],
  ['13h.describe.other-processes', 'where applicable'],
  ['13h.describe.debrief', 'for children’s service providers'],
  ['13i.describe.site', 'where applicable'],
];

test.each(onCondition)('%s is asked for on a condition alone', (id, condition) => {
  expect(edition2025.description.find((item) => item.id === id)?.onlyIf).toBe(condition);
});

test('every other item is asked for in every case', () => {
  const conditional = new Set(onCondition.map(([id]) => id));
  expect(edition2025.description.filter(({ id, onlyIf }) => onlyIf !== undefined && !conditional.has(id))).toEqual([]);
});
