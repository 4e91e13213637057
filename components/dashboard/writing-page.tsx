import { Page } from './page';
import { ProfilePart } from './profile-part';
import { TriggerPart } from './trigger-part';
import type { ReadyView } from './view';
import { WritingPart } from './writing-part';

/** How replies come into the page and what goes with them: the trigger, the agent's profile, the coach, the line for customers. */
export function WritingPage({ view }: { view: ReadyView }) {
  return (
    <Page title="Writing" lead="How Deskmate helps while you write, and what it knows of you.">
      <ProfilePart />
      <TriggerPart view={view} />
      <WritingPart view={view} />
    </Page>
  );
}
