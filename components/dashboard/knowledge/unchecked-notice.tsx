import type { ReactNode } from 'react';
import { Notice } from '../../ui/notice';

/** That a model wrote an article and nobody has checked it; `children` is how a person says that they did. */
export function UncheckedNotice({ children }: { children: ReactNode }) {
  return (
    <div className="overflow-hidden rounded-panel">
      <Notice
        tone="caution"
        title="A model wrote this from conversations, and nobody has checked it"
        actions={children}
      >
        Until somebody has, it is not offered, and only agents find it. Read it against what the team really does.
      </Notice>
    </div>
  );
}
