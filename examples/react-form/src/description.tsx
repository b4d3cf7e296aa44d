import {
  findingKinds,
  safeFindPersonalInformation,
  safeMinimizeText,
  safePersonalInformationPolicy,
} from 'ontario-sor';
import { type ReactElement, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { peopleOf, type Values } from './values.ts';

/** The description, with what in it identifies a person, while it is typed. */
export function Description(): ReactElement {
  const id = useId();
  const { control, register, setValue } = useFormContext<Values>();
  const values = useWatch({ control, compute: (all: Values) => all });
  const policy = safePersonalInformationPolicy({ programs: [values.program], setting: values.setting });
  const people = peopleOf(values);
  const found = policy.ok ? safeFindPersonalInformation(values.description, people, policy.value) : policy;
  const findings = found.ok ? found.value : [];
  const replace = () => {
    const result = policy.ok ? safeMinimizeText(values.description, people, policy.value) : policy;
    if (result.ok) setValue('description', result.value, { shouldDirty: true });
  };
  return (
    <div className="field">
      <label htmlFor={`${id}-name`}>Name of the individual</label>
      <input id={`${id}-name`} autoComplete="off" aria-describedby={`${id}-note`} {...register('name')} />
      <p id={`${id}-note`}>The name is not saved. It serves to find the name in the description.</p>
      <label htmlFor={id}>Description</label>
      <textarea id={id} rows={6} aria-describedby={`${id}-findings`} {...register('description')} />
      <div id={`${id}-findings`} role="status" className="findings">
        {findings.length > 0 && <p>Does this identify a person?</p>}
        <ul>
          {findings.map(({ kind, start, end, suggestion }) => (
            <li key={start}>
              <mark>{values.description.slice(start, end)}</mark> ({findingKinds.find((of) => of.id === kind)?.label})
              {suggestion !== undefined && `: write “${suggestion}”`}
            </li>
          ))}
        </ul>
      </div>
      {findings.length > 0 && (
        <button type="button" onClick={replace}>
          Replace them
        </button>
      )}
    </div>
  );
}
