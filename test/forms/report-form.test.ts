// @vitest-environment jsdom

import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { act, createElement as h, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReportDraft } from '../../src/model/report-draft.ts';
import { reportDraftSchema } from '../../src/schema/index.ts';
import { groupLiving, withChange, withPerson } from '../report/drafts.ts';
import { element, type PageElement, page, submit, type } from './page.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const names = ['site', 'location', 'description', 'people.0.dateOfBirth', 'signOff.preparedBy.contact'] as const;

interface Props {
  readonly draft: ReportDraft;
  readonly onSubmit: (draft: ReportDraft) => void;
}

/** A form as an application would write it: a field and, under it, what is wrong with it. */
function ReportForm({ draft, onSubmit }: Props): ReactElement {
  const { register, handleSubmit, getFieldState, formState } = useForm({
    resolver: standardSchemaResolver(reportDraftSchema),
    defaultValues: draft,
  });
  const field = (name: (typeof names)[number]): ReactElement =>
    h(
      'p',
      { key: name },
      h('input', { ...register(name) }),
      h('em', { id: `error-${name.replaceAll('.', '-')}` }, getFieldState(name, formState).error?.message),
    );
  return h('form', { onSubmit: handleSubmit(onSubmit) }, names.map(field));
}

let root: Root;
let container: PageElement;
const sent = vi.fn<(draft: ReportDraft) => void>();

beforeEach(() => {
  container = page().createElement('div');
  page().body.append(container);
  root = createRoot(container);
  sent.mockClear();
});

afterEach(async () => {
  await act(async () => root.unmount());
  container.remove();
});

const open = (draft: ReportDraft) => act(async () => root.render(h(ReportForm, { draft, onSubmit: sent })));
const send = () => act(async () => submit(element(container, 'form')));
const write = (name: string, text: string) => act(async () => type(element(container, `input[name="${name}"]`), text));
const errors = () =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = element(container, `#error-${name.replaceAll('.', '-')}`).textContent;
      return text ? [[name, text]] : [];
    }),
  );

it('shows a problem at its field, and sends the draft once it is mended', async () => {
  await open(withPerson(withChange(groupLiving, { location: '' }), { dateOfBirth: '1988-02-30' }));
  expect(errors()).toEqual({});

  await send();
  expect(sent).not.toHaveBeenCalled();
  expect(errors()).toEqual({
    location: 'expected one of service-provider-site, community, hospital, parent-or-guardian, pre-admission',
    'people.0.dateOfBirth': 'expected a date YYYY-MM-DD that exists, from 1900 to 2100',
  });

  await write('location', 'community');
  expect(errors()).toEqual({ 'people.0.dateOfBirth': 'expected a date YYYY-MM-DD that exists, from 1900 to 2100' });
  await send();
  expect(sent).not.toHaveBeenCalled();

  await write('people.0.dateOfBirth', '1988-02-29');
  expect(errors()).toEqual({});
  await send();
  expect(sent).toHaveBeenCalledOnce();
  expect(sent.mock.lastCall?.[0]).toEqual(
    withPerson(withChange(groupLiving, { location: 'community' }), { dateOfBirth: '1988-02-29' }),
  );
});

it('sends a draft that is right at once, with what was typed', async () => {
  await open(groupLiving);
  await write('description', 'The dose was given twice.');
  await send();
  expect(errors()).toEqual({});
  expect(sent.mock.lastCall?.[0]).toEqual({ ...groupLiving, description: 'The dose was given twice.' });
});
