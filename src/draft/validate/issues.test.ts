import { describe, expect, it } from 'vitest';
import { IssueCollector } from './issues.ts';

describe('issues', () => {
  it('are in the order of section 12, after the issues of the draft as a whole', () => {
    const issues = new IssueCollector('initial', []);
    issues.missing(['signOff']);
    issues.missing(['site']);
    issues.missing(['provider']);
    issues.invalid([], 'only known keys');
    issues.missing(['awareAt']);
    expect(issues.all().map(({ path }) => path)).toEqual([[], ['provider'], ['site'], ['awareAt'], ['signOff']]);
  });

  it('name every source of a rule', () => {
    const issues = new IssueCollector('final', []);
    issues.report('late', ['lateExplanation']);
    issues.report('initialsWithoutApproval', ['people', 0, 'lastName'], { about: 'places', count: 1 });
    expect(issues.all().map(({ message }) => message)).toEqual([
      'people[0].lastName: This program gives the first and last name. Initials need the ministry’s approval for the program area. (in one place) [section 12 Individuals involved; tip sheet, Privacy Technical Safeguards]',
      'lateExplanation: A report submitted outside the reporting timelines must explain why it is late. [section 7; section 12 Description and Next Steps]',
    ]);
  });
});

describe('the message about a field', () => {
  it.each([
    ['its own rule', ['people', 0, 'gender'], '12.field.gender'],
    ['that of the list around it', ['people', 0, 'identifiers', 'yotis'], '12.field.identifiers'],
    ['that of the record around it', ['signOff', 'preparedBy', 'email'], '12.field.prepared-by'],
    ['that of its section', ['submittedAt'], '12.section.site-date-time'],
    ['that of its section, for an item of a list', ['media', 0, 'outlet'], '12.section.description'],
    ['that of the first section, for the draft as a whole', [], '12.section.provider'],
  ])('%s', (_, path, rule) => {
    const issues = new IssueCollector('initial', []);
    issues.invalid(path, 'a text');
    expect(issues.all().map((issue) => [issue.rule, issue.severity])).toEqual([[rule, 'error']]);
  });
});
