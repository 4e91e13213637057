import Frown from 'lucide-react/icons/frown';
import Meh from 'lucide-react/icons/meh';
import Smile from 'lucide-react/icons/smile';
import type { AssessedMessage } from '@/lib/domain/assist';
import { type Emotion, emotions, type EmotionSignal, type Sentiment } from '@/lib/domain/signal';
import { SignalChip } from './signal-chip';
import type { SignalReading } from './signal-chip';
import { confidenceWord, emotionNames, sentimentNames } from './signal-names';
import { tellingSpans } from './telling-spans';

const labels: readonly Sentiment[] = ['negative', 'neutral', 'positive'];
const icons = { negative: Frown, neutral: Meh, positive: Smile };
const inks = { negative: 'text-danger', neutral: 'text-muted', positive: 'text-success' };

/** An emotion that is less likely than this is not worth a word beside a stronger one. */
const WORTH_NAMING = 0.3;
/** From here on it is said strongly, and below the other mildly. */
const STRONG = 0.7;
const MILD = 0.35;

const isNamed = (emotion: Emotion | null): emotion is Emotion => emotion !== null && emotion !== 'neutral';

/** "Sounds like frustration (likely), anger (unsure); said strongly", or nothing when no emotion stands out. */
function describeEmotions({ label, confidence, scores, intensity }: EmotionSignal): string[] {
  if (!isNamed(label)) return [];
  const others = emotions
    .filter((each) => each !== label && isNamed(each) && scores[each] >= WORTH_NAMING)
    .toSorted((a, b) => scores[b] - scores[a])
    .map((each) => ({ each, sure: scores[each] }));
  const said = [{ each: label, sure: confidence }, ...others]
    .map(({ each, sure }) => `${emotionNames[each].toLowerCase()} (${confidenceWord(sure)})`)
    .join(', ');
  const how = intensity >= STRONG ? '; said strongly' : intensity < MILD ? '; said mildly' : '';
  return [`Sounds like ${said}${how}`];
}

/** Emotion is learned from English messages; of others only the tone is told. */
const ENGLISH_ONLY = 'Emotion is judged in English only';
const isForeign = (language: string | null): boolean => language !== null && language !== 'en';

/** The tone of this message, never the feelings of this person. */
function readTone({ text, assessment, corrections }: AssessedMessage): SignalReading {
  const { sentiment, emotion, language, taught } = assessment;
  const Icon = icons[sentiment.label ?? 'neutral'];
  const felt = isNamed(emotion.label) ? emotionNames[emotion.label] : null;
  const tone = sentiment.label && sentimentNames[sentiment.label];
  return {
    icon: <Icon size={14} aria-hidden className={inks[sentiment.label ?? 'neutral']} />,
    name: tone && felt ? `${tone}, ${felt.toLowerCase()}` : (tone ?? felt),
    unsure: 'Tone not sure',
    confidence: sentiment.label ? sentiment.confidence : emotion.confidence,
    spans: tellingSpans(text, sentiment.label ? sentiment.evidence : emotion.evidence),
    reasons: emotion.confidence === 0 && isForeign(language.label) ? [ENGLISH_ONLY] : describeEmotions(emotion),
    isTaught: taught.includes('sentiment') || taught.includes('emotion'),
    choices: labels.map((each) => ({
      name: sentimentNames[each],
      isCurrent: each === sentiment.label,
      correction: { signal: 'sentiment', label: each },
    })),
    more: {
      summary: 'Which emotion?',
      choices: emotions.map((each) => ({
        name: emotionNames[each],
        isCurrent: each === emotion.label,
        correction: { signal: 'emotion', label: each },
      })),
    },
    corrected: corrections.findLast(({ signal }) => signal === 'sentiment' || signal === 'emotion'),
  };
}

export function SentimentChip({ message }: { message: AssessedMessage }) {
  return <SignalChip message={message} subject="Tone" shortcut="why-sentiment" read={readTone} />;
}
