// Three controls in the place of those of the vanilla renderers. Those give the radio buttons of all questions the same ids, so that a
// click on "Yes" may answer another question, read a local time as UTC, and make a table of several choices.

import { and, isDateTimeControl, isOneOfEnumControl, rankWith, schemaMatches, uiTypeIs } from '@jsonforms/core';
import { withJsonFormsControlProps } from '@jsonforms/react';
import { parseLocalTimestamp } from 'ontario-sor';
import { useId, useState } from 'react';

/** Yes, no and not known, and the choices of a list: the value is kept as it is in the schema. */
function Choice({ visible, label, description, required, errors, data, schema, path, handleChange }) {
  const id = useId();
  if (!visible) return null;
  const choices = schema.oneOf;
  if (schema.type.includes('boolean')) {
    return (
      <Options legend={label} help={description} errors={errors}>
        {choices.map((choice) => (
          <label key={choice.title}>
            <input
              type="radio"
              name={id}
              checked={(data ?? null) === choice.const}
              onChange={() => handleChange(path, choice.const)}
            />
            {choice.title}
          </label>
        ))}
      </Options>
    );
  }
  return (
    <Field id={id} label={label} help={description} errors={errors} required={required}>
      {(described) => (
        <select
          id={id}
          aria-describedby={described}
          value={data ?? ''}
          onChange={(event) => handleChange(path, event.target.value || undefined)}
        >
          <option value="">{schema.type === 'string' ? 'Choose one' : 'Not known'}</option>
          {choices
            .filter((choice) => choice.const !== null)
            .map((choice) => (
              <option key={choice.const} value={choice.const}>
                {choice.title}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

/** Several choices of a list. */
function Choices({ visible, label, description, errors, data = [], schema, rootSchema, path, handleChange }) {
  if (!visible) return null;
  const { oneOf } = schema.items.$ref ? rootSchema.$defs[schema.items.$ref.split('/').at(-1)] : schema.items;
  return (
    <Options legend={label} help={description} errors={errors}>
      {oneOf.map((choice) => (
        <label key={choice.const}>
          <input
            type="checkbox"
            checked={data.includes(choice.const)}
            onChange={({ target }) =>
              handleChange(path, target.checked ? [...data, choice.const] : data.filter((id) => id !== choice.const))
            }
          />
          {choice.title}
        </label>
      ))}
    </Options>
  );
}

/** A local time, with the offset of Ontario's clocks. */
function LocalTime({ visible, label, description, errors, path, handleChange }) {
  const id = useId();
  const [text, setText] = useState('');
  if (!visible) return null;
  const change = ({ target }) => {
    setText(target.value);
    handleChange(path, parseLocalTimestamp(target.value));
  };
  return (
    <Field id={id} label={label} help={description} errors={errors}>
      {(described) => (
        <input id={id} type="datetime-local" aria-describedby={described} value={text} onChange={change} />
      )}
    </Field>
  );
}

function Options({ legend, help, errors, children }) {
  return (
    <fieldset className="options">
      <legend>{legend}</legend>
      <Notes help={help} errors={errors} />
      {children}
    </fieldset>
  );
}

function Field({ id, label, help, errors, required, children }) {
  return (
    <div className="control">
      <label htmlFor={id}>
        {label}
        {required && ' (required)'}
      </label>
      {children(`${id}-notes`)}
      <Notes id={`${id}-notes`} help={help} errors={errors} />
    </div>
  );
}

const Notes = ({ id, help, errors }) => (
  <div id={id}>
    {help && <p className="help">{help}</p>}
    {errors && <p className="error">{errors}</p>}
  </div>
);

const isChoices = and(
  uiTypeIs('Control'),
  schemaMatches(({ type, uniqueItems }) => type === 'array' && uniqueItems === true),
);

export const controls = [
  { tester: rankWith(20, isOneOfEnumControl), renderer: withJsonFormsControlProps(Choice) },
  { tester: rankWith(20, isDateTimeControl), renderer: withJsonFormsControlProps(LocalTime) },
  { tester: rankWith(20, isChoices), renderer: withJsonFormsControlProps(Choices) },
];
