import type { ConsentState } from '@/lib/domain/contact';

/** States of consent in an agent's words. */
export const consentNames: Record<ConsentState, string> = {
  unknown: 'Not known',
  given: 'Given',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};

export const consentOptions = (Object.keys(consentNames) as ConsentState[]).map((value) => ({
  value,
  label: consentNames[value],
}));
