import { version } from '../../../src/version.ts';
import { lastReleaseBefore } from '../../releases/files.ts';
import { changesBetween, namedRules, type ReleaseRules, releaseRules } from '../../releases/rule-digests.ts';
import type { Draft, Part } from '../draft.ts';
import { code, list } from '../markdown.ts';
import { ruleLink } from '../rows.ts';

/** The rules that are new, different or gone since the last release. */
export const releaseChanges = (): Draft => ({
  chapter: '25-changes-in-this-release',
  title: 'Rules changed in this release',
  blocks: [
    `This page compares the rules of ontario-sor ${version} with those of the release before it: what each rule says, its sources, and when it applies. The file CHANGELOG.md of the package says what the changes mean for an answer.`,
    ...changeList(lastReleaseBefore(version)),
  ],
});

/** The changes since a release; before the first one, nothing can have changed. */
export function changeList(last: ReleaseRules | undefined): Part {
  if (last === undefined) return [`Version ${version} is the first release: there is no earlier rule to compare with.`];
  const { added, changed, removed } = changesBetween(last, releaseRules(version));
  const texts = new Map(namedRules.map((rule) => [rule.id, rule]));
  const shown = (ids: readonly string[]): string[] =>
    ids.map((id) => {
      const rule = texts.get(id);
      return rule === undefined ? code(id) : `${ruleLink({ ...rule, citations: [] })} ${code(id)}`;
    });
  const parts = [
    ['New rules', added],
    ['Changed rules', changed],
    ['Rules that are gone', removed],
  ] as const;
  const given = parts.filter(([, ids]) => ids.length > 0);
  return given.length === 0
    ? [`No rule changed since ${last.version}.`]
    : given.flatMap(([heading, ids]): Part => [`## ${heading} since ${last.version}`, list(shown(ids))]);
}
