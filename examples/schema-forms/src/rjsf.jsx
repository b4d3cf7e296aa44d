import Form from '@rjsf/core';
import schema from 'ontario-sor/schema/form/occurrence.json';
import uiSchema from 'ontario-sor/schema/form/rjsf/occurrence.json';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Answer } from './answer.jsx';
import { validator } from './rjsf-validator.js';

// Without this, rjsf preselects the first choice of every list that must be answered.
const nothingPreselected = { constAsDefaults: 'never' };

function OccurrenceForm() {
  const [data, setData] = useState({});
  const [isSent, setSent] = useState(false);
  return (
    <>
      <Answer data={data} />
      <Form
        schema={schema}
        uiSchema={uiSchema}
        validator={validator}
        formData={data}
        onChange={({ formData }) => setData(formData)}
        experimental_defaultFormStateBehavior={nothingPreselected}
        omitExtraData
        liveOmit
        noHtml5Validate
        showErrorList={false}
        focusOnFirstError
        onError={() => setSent(false)}
        onSubmit={() => setSent(true)}
      />
      <p role="status">{isSent && 'Everything that must be filled in is there.'}</p>
    </>
  );
}

createRoot(document.getElementById('form')).render(<OccurrenceForm />);
