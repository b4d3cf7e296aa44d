// What the library answers, typed by hand from the Guidelines and the calendar. Runs wherever the package does.

/** The faults of the library, none where all is as expected. */
export function faultsOf(library) {
  const faults = [];
  const same = (what, given, expected) => {
    const [left, right] = [given, expected].map((value) => JSON.stringify(value));
    if (left !== right) faults.push(`${what}: ${left}, expected ${right}`);
  };

  // A child in a foster home has died, no stillbirth: reported within the hour, and the Coroner is notified.
  const death = library.assess({
    provider: { programs: ['licensed-out-of-home-care'], setting: 'foster-home' },
    awareAt: '2026-11-21T14:05:00-05:00',
    individuals: [{ id: 'i1', population: 'child', residence: 'foster-home' }],
    entries: [{ category: 'death', individual: 'i1', facts: { serviceRecipientDied: true, stillbirth: false } }],
  });
  same('the death is reported', death.reportability.decision, 'reportable');
  same('at Level 1', death.level.level, 1);
  same('within the hour', death.initialReportDue, '2026-11-21T15:05:00-05:00');
  const coroner = death.notifications.find(({ recipient }) => recipient === 'coroner');
  same('the Coroner is told', coroner?.status, 'required');
  same('each duty says why', (coroner?.because.length ?? 0) > 0, true);

  // Nothing is known of an injury but that it is one: nothing is settled, and the first question is asked.
  const injury = library.assess({
    provider: { programs: ['developmental-services-supportive-living'] },
    entries: [{ category: 'serious-injury' }],
  });
  same('the Level of the injury', injury.level.level, 'undetermined');
  same('something is asked', injury.questions.length > 0, true);
  same('an ambulance makes Level 1', level({ emergencyMedicalServices: true }).level, 1);
  same('what could change the Level', level({}).missing, [
    'lifeThreatening',
    'causedByServiceProvider',
    'emergencyMedicalServices',
    'mediaAttention',
  ]);
  function level(facts) {
    return library.determineLevel({ category: 'serious-injury', facts });
  }

  // 24, 28, 29, 30 and 31 December, 4 and 5 January: the 25th, the 1st and weekends do not count.
  same('seven business days over the holidays', library.addBusinessDays('2026-12-23', 7), '2027-01-05');
  // The clocks went back in the night: 24 hours of elapsed time.
  same(
    '24 hours over the change of clocks',
    library.initialReportDue(2, '2026-10-31T10:00:00-04:00'),
    '2026-11-01T09:00:00-05:00',
  );
  same(
    'a name with its last initial',
    library.minimizeName({ firstName: 'Jordan', lastName: 'Smith' }, { name: 'first-name-last-initial' }),
    'Jordan S.',
  );
  same('nine categories', library.taxonomy.length, 9);

  let refused;
  try {
    library.parseOccurrence({ provider: { programs: ['vaw-shleter'] }, entries: [] });
  } catch (error) {
    refused = error;
  }
  same('bad input is refused', library.isInvalidInputError(refused), true);
  same('with the nearest id', refused?.problems?.[0]?.nearest, 'vaw-shelter');
  return faults;
}

/** The faults of the schemas. */
export function schemaFaultsOf({ occurrenceSchema, entrySchema }) {
  const entries = [{ category: 'death' }];
  const faults = [];
  if (!occurrenceSchema.safeParse({ provider: { programs: ['homelessness'] }, entries }).success) {
    faults.push('an occurrence is refused');
  }
  if (occurrenceSchema.safeParse({ provider: { programs: [] }, entries, name: 'x' }).success) {
    faults.push('an unknown key is taken');
  }
  if (entrySchema.safeParse({ category: 'death', subcategory: 'self-harm' }).success) {
    faults.push('a subcategory of another category is taken');
  }
  return faults;
}

/** Throws with all faults. */
export function expectNone(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
