import type { NotificationTerms } from '../../src/model/rule.ts';

export const timings: Readonly<Record<NotificationTerms['timing'], string>> = {
  immediately: 'immediately',
  'without-unreasonable-delay': 'without unreasonable delay',
  'as-legislation-requires': 'when legislation or policy requires',
  unspecified: '',
};
export const forms: Readonly<Record<NotificationTerms['form'], string>> = {
  'in-writing': 'in writing',
  'phone-or-email': 'by phone or email',
  unspecified: '',
};

/** When and in what form a recipient is notified. */
export function mannerOf({ timing, form }: Pick<NotificationTerms, 'timing' | 'form'>): string {
  return [timings[timing], forms[form]].filter((word) => word !== '').join(', ') || 'not specified';
}
