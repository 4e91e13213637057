// @ts-check
import { crackedDelivery } from './c-1001.js';
import { doubleCharge } from './c-1002.js';
import { outage } from './c-1003.js';
import { happyCustomer } from './c-1004.js';
import { legalThreat } from './c-1005.js';
import { distress } from './c-1006.js';
import { spanishCustomer } from './c-1007.js';
import { spammer } from './c-1008.js';

/** In the order of the conversation list. */
export const scripts = [
  crackedDelivery,
  doubleCharge,
  outage,
  happyCustomer,
  legalThreat,
  distress,
  spanishCustomer,
  spammer,
];

/** What arrives while another conversation is open: the first `count` live lines, `delay` ms after the first opening. */
export const background = [
  { id: 'c-1003', delay: 7000, count: 2 },
  { id: 'c-1008', delay: 15_000, count: 2 },
];
