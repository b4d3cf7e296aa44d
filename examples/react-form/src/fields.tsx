import { type ReactElement, useId } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Values } from './values.ts';

interface FieldProps {
  readonly name: keyof Values;
  readonly label: string;
}

interface ChoiceProps extends FieldProps {
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly required?: boolean;
  readonly onChange: () => void;
}

export function Choice({ name, label, choices, required = false, onChange }: ChoiceProps): ReactElement {
  const id = useId();
  const { register, getFieldState, formState } = useFormContext<Values>();
  const { error } = getFieldState(name, formState);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-required={required}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error`}
        {...register(name, { onChange, ...(required ? { required: 'Please choose one.' } : {}) })}
      >
        <option value="">{required ? 'Choose one' : 'Not known'}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      <p id={`${id}-error`} className="error">
        {error?.message}
      </p>
    </div>
  );
}

export function LocalTime({ name, label }: FieldProps): ReactElement {
  const id = useId();
  const { register } = useFormContext<Values>();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="datetime-local" {...register(name)} />
    </div>
  );
}
