import { Validator } from '@cfworker/json-schema';

// A validator that compiles nothing: ajv, which both libraries bring, makes code out of text, which a strict policy forbids.

const validators = new WeakMap();

export function validate(schema, data) {
  let validator = validators.get(schema);
  if (validator === undefined) {
    validator = new Validator(schema, '2020-12', false);
    validators.set(schema, validator);
  }
  return validator.validate(data);
}

/** One message for each place where something is wrong, in words for the person who fills in the form. */
export function problems(schema, data) {
  const found = new Map();
  for (const { keyword, keywordLocation, instanceLocation, error } of validate(schema, data ?? {}).errors) {
    // The message is that of the part that is wrong, not of what holds it, and of a list of choices as a whole.
    if (!(keyword in messages) || keywordLocation.includes('/oneOf/')) continue;
    const missing = keyword === 'required' ? /"(.+)"/.exec(error)[1] : undefined;
    const path = [...instanceLocation.split('/').slice(1), ...(missing === undefined ? [] : [missing])];
    const place = path.join('/');
    if (!found.has(place)) found.set(place, { path, keyword, missing, message: messages[keyword] });
  }
  return [...found.values()];
}

const messages = {
  required: 'Please fill this in.',
  minLength: 'Please fill this in.',
  minItems: 'Please choose at least one.',
  uniqueItems: 'Please choose each only once.',
  oneOf: 'Please choose one of the list.',
  type: 'Please fill this in.',
  format: 'Please give a date and a time.',
  pattern: 'Please give a date and a time.',
};
