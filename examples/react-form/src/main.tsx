import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OccurrenceForm } from './occurrence-form.tsx';

const place = document.getElementById('form');
if (place === null) throw new Error('index.html has no place for the form');
createRoot(place).render(
  <StrictMode>
    <OccurrenceForm
      onSave={(occurrence, description) =>
        localStorage.setItem('occurrence', JSON.stringify({ ...occurrence, description }))
      }
    />
  </StrictMode>,
);
