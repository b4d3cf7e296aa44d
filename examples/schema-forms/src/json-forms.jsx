import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import uischema from 'ontario-sor/schema/form/json-forms/occurrence.json';
import schema from 'ontario-sor/schema/form/occurrence.json';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Answer } from './answer.jsx';
import { controls } from './controls.jsx';
import { ajv } from './json-forms-ajv.js';

const renderers = [...vanillaRenderers, ...controls];

function OccurrenceForm() {
  const [data, setData] = useState({ provider: {}, entries: [{}] });
  const [checked, setChecked] = useState(false);
  return (
    <>
      <Answer data={data} />
      <JsonForms
        schema={schema}
        uischema={uischema}
        data={data}
        renderers={renderers}
        cells={vanillaCells}
        ajv={ajv}
        validationMode={checked ? 'ValidateAndShow' : 'ValidateAndHide'}
        onChange={({ data }) => setData(data)}
      />
      <button type="button" onClick={() => setChecked(true)}>
        Check the form
      </button>
    </>
  );
}

createRoot(document.getElementById('form')).render(<OccurrenceForm />);
