import type { Intent, Urgency } from '@/lib/domain/signal';
import type { UrgencyCue } from './urgency-cues';

/** What each kind of cue says in plain words. */
export const reasonOfCue: Record<UrgencyCue, string> = {
  deadline: 'names a deadline',
  urgent: 'asks for speed',
  waiting: 'has waited a long time',
  repeated: 'has asked before',
  money: 'money was taken',
  outage: 'work or a service stands still',
  health: 'health depends on it',
  hazard: 'somebody may be hurt',
  takeover: 'an account or card may be in a stranger’s hands',
  public: 'speaks of going public',
  calm: 'says that it can wait',
};

/** Intents that are pressing by themselves, and what they say. */
export const pressingIntents: Partial<Record<Intent, { level: Urgency; reason: string }>> = {
  safety_issue: { level: 'high', reason: 'somebody may be hurt' },
  security_or_fraud: { level: 'high', reason: 'may be a fraud' },
  double_charge: { level: 'normal', reason: 'money was taken' },
  outage: { level: 'high', reason: 'a service is down' },
  legal_threat: { level: 'normal', reason: 'speaks of legal steps' },
};
export const reasonOfDistress = 'the person may be in danger or despair';
/** Where the model hears what no list has. */
export const reasonOfTone = 'sounds pressing';
export const reasonOfCapitals = 'written in capitals';
