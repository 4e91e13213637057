import { createPhraseFinder } from '../find-phrases.ts';
import { type DistressTheme, distressThemes } from '../lexicon/distress-themes.ts';
import type { NormalisedText } from '../normalise';
import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { createMeasure, type Span } from './measure.ts';

const addMeasure = createMeasure(blockNumber.cue);
const findThemes = createPhraseFinder(
  (Object.keys(distressThemes) as DistressTheme[]).map((label) => ({ label, lines: distressThemes[label] })),
);

/** Themes meet when they stand in one sentence or in neighbours: people in distress write in fragments. */
const meetingReach = 1;
const present = 0.5;
/** A long letter touches every theme somewhere; what meets counts by how often, up to this. */
const mostMeetings = 2;

/** Which themes of distress, and of ordinary trouble, a message has, and which of them meet. */
export function addThemeFeatures({ words }: NormalisedText, buffer: FeatureBuffer): void {
  const themes = Map.groupBy(findThemes(words), ({ label }) => label);
  const named = [...themes];
  named.forEach(([theme, places], at) => {
    addMeasure(buffer, `theme ${theme}`, present, places);
    for (const [other, others] of named.slice(at + 1)) {
      const meeting: Span[] = [];
      for (const place of places) {
        const sentence = words[place.first]?.sentence ?? 0;
        const near = others.find(({ first }) => Math.abs((words[first]?.sentence ?? 0) - sentence) <= meetingReach);
        if (near !== undefined && meeting.length < 2 * mostMeetings) meeting.push(place, near);
      }
      const [first, second] = theme < other ? [theme, other] : [other, theme];
      addMeasure(buffer, `themes ${first} ${second}`, present, meeting);
    }
  });
}
