import type { Attack } from './attack.ts';
import { encoded } from './encoded.ts';
import { exfiltration } from './exfiltration.ts';
import { fakeTurns } from './fake-turns.ts';
import { falseClaims } from './false-claims.ts';
import { hiddenText } from './hidden-text.ts';
import { ignorePrevious } from './ignore-previous.ts';
import { insertLink } from './insert-link.ts';
import { rewriting } from './rewriting.ts';
import { secondWave } from './second-wave.ts';
import { toolCalls } from './tool-calls.ts';

/** All attacks on texts; `breakouts` are those on JSON. */
export const attacks: readonly Attack[] = [
  ...ignorePrevious,
  ...fakeTurns,
  ...toolCalls,
  ...hiddenText,
  ...encoded,
  ...insertLink,
  ...exfiltration,
  ...falseClaims,
  ...rewriting,
  ...secondWave,
];
