import type { WarningLevel } from '@/lib/domain/warning';

/** How strong a warning is, as people read it, and in which tone. */
export const levelNames: Record<WarningLevel, { word: string; tone: 'neutral' | 'caution' | 'danger' }> = {
  notice: { word: 'Notice', tone: 'neutral' },
  high: { word: 'High', tone: 'caution' },
  critical: { word: 'Critical', tone: 'danger' },
};
