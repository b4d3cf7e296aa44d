import { problems, validate } from './check.js';

/** As much of ajv as JSON Forms calls, by a library that a strict Content-Security-Policy lets run. */
export const ajv = {
  compile(schema) {
    const check = (data) => {
      check.errors = problems(schema, data).map(({ path, keyword, missing, message }) => ({
        instancePath: path
          .slice(0, missing === undefined ? undefined : -1)
          .map((step) => `/${step}`)
          .join(''),
        keyword: keyword === 'oneOf' ? 'enum' : keyword,
        params: missing === undefined ? {} : { missingProperty: missing },
        message,
      }));
      return check.errors.length === 0;
    };
    return check;
  },
  validate: (schema, data) => validate(schema, data).valid,
};
