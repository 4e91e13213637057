import { clsx } from 'clsx';
import CircleCheck from 'lucide-react/icons/circle-check';
import Info from 'lucide-react/icons/info';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';

const tones = {
  plain: { Icon: Info, paint: 'bg-hover', ink: 'text-muted' },
  success: { Icon: CircleCheck, paint: 'bg-success-soft', ink: 'text-success' },
  caution: { Icon: TriangleAlert, paint: 'bg-caution-soft', ink: 'text-caution' },
  danger: { Icon: OctagonAlert, paint: 'bg-danger-soft', ink: 'text-danger' },
};

export type NoticeTone = keyof typeof tones;

type NoticeProps = { tone?: NoticeTone; title: string; children?: ReactNode; actions?: ReactNode };

/** What happened, what was kept, and what to do: a band across the panel, with an icon and a word. */
export function Notice({ tone = 'plain', title, children, actions }: NoticeProps) {
  const { Icon, paint, ink } = tones[tone];
  return (
    <div className={clsx('flex gap-2 px-4 py-3', paint)}>
      <Icon size={16} aria-hidden className={clsx('mt-0.5', ink)} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className={clsx('font-strong', ink)}>{title}</p>
        {children && <div className="text-small">{children}</div>}
        {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
