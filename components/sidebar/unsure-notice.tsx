import { useState } from 'react';
import type { Help } from '@/lib/domain/assist';
import { isTaught } from '@/lib/domain/taught';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { isOwnPage } from './display-names';
import { doubtOf, healthOf } from './reader-health';
import { ShowMe } from './show-me';

/**
 * Says so when the page is read with doubt, or not as it was known, and offers to be shown it. Put away it stays away
 * for the site while the sidebar is open; the line at the foot goes on saying it.
 */
export function UnsureNotice({ conversation }: { conversation: Help['conversation'] }) {
  const { reader, channel } = conversation;
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const isPoor = healthOf(reader) === 'poor';
  if ((!isPoor && reader.warnings.length === 0) || dismissed.includes(channel)) return null;
  const [first] = reader.warnings;
  // What was shown already is read as well as showing can make it.
  const canShow = !isTaught({ id: reader.adapter });
  return (
    <Notice
      tone={isPoor ? 'caution' : 'plain'}
      title={doubtOf(reader)}
      actions={
        <>
          {canShow && <ShowMe channel={channel} />}
          <Button look="quiet" onClick={() => setDismissed((was) => [...was, channel])}>
            Not now
          </Button>
        </>
      }
    >
      {first ?? 'It cannot tell for certain who wrote what.'} {isPoor && 'Compare with the page before you act.'}{' '}
      {canShow && !isOwnPage(channel) && 'You can show Deskmate how the page is built.'}
    </Notice>
  );
}
