// The printed answer of a reviewed assessment as decisions in ids: what was reviewed is what other implementations are compared with.

type Part = Record<string, unknown>;
type Lines = readonly string[];

/** The decisions that a printed answer states. Nothing is computed. */
export function readAnswer(text: string): Part {
  const [beginning = '', ...others] = text.trimEnd().split('\n\n');
  const whole = beginning.split('\n');
  const parts = others
    .join('\n')
    .split(/\n(?=\S)/)
    .map((part) => part.split('\n'));
  if (whole[0]?.startsWith('guidelines: ') !== true) throw new Error('the answer begins with the guidelines');
  const read = new Set<Lines>();
  const those = <T>(beginning: RegExp, take: (lines: Lines, found: RegExpExecArray) => T): T[] =>
    parts.flatMap((lines) => {
      const found = beginning.exec(lines[0] ?? '');
      if (found === null) return [];
      read.add(lines);
      return [take(lines, found)];
    });
  const decisions = {
    ...entryDecisions(whole),
    workingLevel: levelOf(textAfter(whole, 'working level')),
    initialReportDue: orNull(textAfter(whole, 'initial report due')),
    entries: those(/^entry \d/, (lines) => entryDecisions(lines)),
    notifications: those(/^notify (\S+)(?: \((.*?)\))?: ([\w-]+)(?:; until then ([\w-]+))?$/, notification),
    companions: those(/^companion: (also|instead) (\S+) \((.*)\)$/, companion),
    possibleCompanions: those(/^possible companion: (also|instead) (\S+) \((.*)\)$/, (lines, found) => ({
      ...companion(lines, found),
      missing: missingOf(own(lines)),
    })),
    personalInformation: those(/^personal information$/, personalInformation)[0],
    questions: those(/^question: (\w+)(?: \(([^)]*)\))?: /, (_, [, missing, place]) => ({
      missing,
      ...placeOf(place),
    })),
    description: those(/^describe (\w+)(?: \(entry (\d+)\))?: (.*)$/, (_, found) => described(found)).flat(),
    contested: those(/^contested: ([\w-]+);/, (_, [, id]) => id),
    advisories: those(/^advisory: (\S+) \(\w+\)(?: \(([^)]*)\))?$/, (_, [, id, place]) => ({ id, ...placeOf(place) })),
  };
  // A rule whose text is another than usual is printed with it; its id is given where it decides.
  those(/^rule \S+: /, () => undefined);
  const left = parts.filter((lines) => !read.has(lines)).map(([head]) => head);
  if (left.length > 0) throw new Error(`unknown parts: ${left.join('; ')}`);
  return decisions;
}

/** The lines of a part that are not about a decision within it. */
function own(lines: Lines): Lines {
  const decision = lines.findIndex((line) => line.startsWith('  reportability: '));
  return decision < 0 ? lines : lines.slice(0, decision);
}

function entryDecisions(lines: Lines): Part {
  const level = lines.findIndex((line) => /^ *level: /.test(line));
  const [ofReportability, ofLevel] = [lines.slice(0, level), lines.slice(level)];
  return {
    reportability: {
      decision: textAfter(ofReportability, 'reportability'),
      missing: missingOf(ofReportability),
      because: idsOf(ofReportability, 'because'),
    },
    level: {
      level: levelOf(textAfter(ofLevel, 'level')),
      missing: missingOf(ofLevel),
      because: idsOf(ofLevel, 'because'),
      ruledOut: idsOf(ofLevel, 'ruled out'),
    },
  };
}

function notification(lines: Lines, [, recipient, individual, status, until]: RegExpExecArray): Part {
  const [timing = '', form = '', recorded] = textAfter(lines, 'timing').split('; ');
  return {
    recipient,
    ...(individual === undefined ? {} : { individual }),
    status,
    workingStatus: until ?? status,
    timing,
    form: form.replace('form: ', ''),
    recordInReportEvenIfNotMade: recorded !== undefined,
    missing: missingOf(lines),
    because: idsOf(lines, 'because'),
  };
}

function companion(lines: Lines, [, how, path = '', place]: RegExpExecArray): Part {
  const [category, subcategory, type] = path.split('/');
  return {
    how,
    ...placeOf(place),
    category,
    ...(subcategory === undefined ? {} : { subcategory }),
    ...(type === undefined ? {} : { type }),
    because: idsOf(own(lines), 'because'),
  };
}

function personalInformation([, ...lines]: Lines): Part {
  const parts = lines.filter((line) => !line.startsWith('  because: '));
  return Object.fromEntries(parts.map((line) => line.trim().split(': ')));
}

/** The items of one section of the description, which are printed without what their ids have in common. */
function described([, section, entry, items = '']: RegExpExecArray): Part[] {
  return items.split(', ').map((item) => ({
    id: `${section}.describe.${item}`,
    ...(entry === undefined ? {} : { index: Number(entry) - 1 }),
  }));
}

/** "entry 2, i1": an entry, an individual, both or neither. */
function placeOf(place = ''): Part {
  const [, entry, individual] = /^(?:entry (\d+))?(?:, )?(.*)$/.exec(place) ?? [];
  return {
    ...(entry === undefined ? {} : { index: Number(entry) - 1 }),
    ...(individual === undefined || individual === '' ? {} : { individual }),
  };
}

function textAfter(lines: Lines, key: string): string {
  const line = lines.find((one) => one.trimStart().startsWith(`${key}: `));
  if (line === undefined) throw new Error(`${key} is missing`);
  return line.trimStart().slice(key.length + 2);
}

const idsOf = (lines: Lines, word: string): string[] =>
  lines.flatMap((line) => new RegExp(`^ *${word}: (.*)$`).exec(line)?.[1]?.split(', ') ?? []);

function missingOf(lines: Lines): string[] {
  const list = lines.flatMap((line) => /^ *missing: (.*); at /.exec(line)?.[1] ?? [])[0];
  return list === undefined ? [] : list.split(', ');
}

const orNull = (value: string): string | null => (value === 'none' ? null : value);

const levelOf = (value: string): number | string | null =>
  value === 'undetermined' ? value : value === 'none' ? null : Number(value);
