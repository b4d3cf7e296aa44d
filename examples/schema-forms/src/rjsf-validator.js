import { toErrorSchema } from '@rjsf/utils';
import { problems, validate } from './check.js';

/** The validator that rjsf asks for, by a library that a strict Content-Security-Policy lets run. */
export const validator = {
  // rjsf asks about parts of the schema; what they refer to is found in the whole one.
  isValid: (schema, data, { $defs } = {}) => validate(withDefinitions(schema, $defs), data).valid,
  rawValidation: (schema, data) => ({ errors: problems(schema, data) }),
  validateFormData(data, schema) {
    const errors = problems(schema, data).map(({ path, message }) => ({
      property: `.${path.join('.')}`,
      message,
      stack: message,
    }));
    return { errors, errorSchema: toErrorSchema(errors) };
  },
};

const whole = new WeakMap();

function withDefinitions(schema, $defs) {
  if (typeof schema !== 'object' || '$defs' in schema) return schema;
  if (!whole.has(schema)) whole.set(schema, { ...schema, $defs });
  return whole.get(schema);
}
