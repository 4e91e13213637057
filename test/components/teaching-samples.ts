/** A page to be shown: who wrote is told by the lane alone. */
export const teachingPage = [
  ['amber', 'My tent arrived without its poles.'],
  ['slate', 'I am sorry about that. The poles go out today.'],
  ['amber', 'Will they be here by Friday?'],
  ['slate', 'Yes, by express, at no cost.'],
] as const;

/** What the person does, one after the other: points at what a selector finds, or presses a button. */
export type TeachingAct = { choose: string } | 'skip' | 'save' | 'undo';

export type TeachingSample = {
  acts: readonly TeachingAct[];
  /** What saving says, when it fails. */
  fault?: string;
  /** Of the host page, in px: the card must not care. */
  fontSize?: number;
};

const [customer, own, composer] = [
  { choose: '.card:nth-of-type(1) p' },
  { choose: '.card:nth-of-type(2) p' },
  { choose: '.pad' },
];
const all = [customer, own, composer];

/** Every state of the lesson, by the name that the gallery knows it by. */
export const teachingStates: Record<string, TeachingSample> = {
  'teaching-customer': { acts: [] },
  'teaching-own': { acts: [customer] },
  'teaching-composer': { acts: [customer, own] },
  'teaching-wrong-click': { acts: [customer, own, { choose: 'h1' }] },
  'teaching-large-font': { acts: [customer], fontSize: 34 },
  'teaching-check': { acts: all },
  'teaching-check-no-box': { acts: [customer, own, 'skip'] },
  'teaching-not-understood': { acts: [customer, { choose: '.card:nth-of-type(3) p' }, composer] },
  'teaching-not-saved': {
    acts: [...all, 'save'],
    fault: 'It works until the browser is closed, but could not be saved.',
  },
  'teaching-saved': { acts: [...all, 'save'] },
  'teaching-undone': { acts: [...all, 'save', 'undo'] },
};
