import {
  findPersonalInformation,
  type KnownPerson,
  minimizeText,
  type PersonalInformationFinding,
  type PersonalInformationPolicy,
} from '../../src/index.ts';

/** A piece of the text; a finding says what to write instead. */
export interface Piece {
  readonly text: string;
  readonly finding?: PersonalInformationFinding;
}

/** The people whose names a person typed, separated by commas or lines. */
function peopleIn(names: string): KnownPerson[] {
  return names
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name, place): KnownPerson => {
      const words = name.split(/\s+/);
      const lastName = words.length > 1 ? words.at(-1) : undefined;
      const firstName = lastName === undefined ? name : words.slice(0, -1).join(' ');
      return { id: `person-${place + 1}`, firstName, ...(lastName === undefined ? {} : { lastName }) };
    });
}

/** The text in pieces, with the places that carry personal information. */
export function checkedPieces(text: string, names: string, policy: PersonalInformationPolicy): Piece[] {
  const findings = findPersonalInformation(text, peopleIn(names), policy);
  const pieces: Piece[] = [];
  let at = 0;
  for (const finding of findings) {
    pieces.push({ text: text.slice(at, finding.start) }, { text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  return [...pieces, { text: text.slice(at) }].filter((piece) => piece.text !== '');
}

/** The text with every certain or likely finding replaced. */
export const withoutPersonalInformation = (text: string, names: string, policy: PersonalInformationPolicy): string =>
  minimizeText(text, peopleIn(names), policy);
