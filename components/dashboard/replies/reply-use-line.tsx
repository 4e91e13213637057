import { useLocalFormats } from '../../ui/use-local-formats';

/** How often a reply was used here, and when last. */
export function ReplyUseLine({ uses, lastUsedAt }: { uses: number; lastUsedAt: number | null }) {
  const { number, day } = useLocalFormats();
  if (uses === 0 || lastUsedAt === null) return <p>Not used on this device yet</p>;
  return (
    <p>
      Used {uses === 1 ? 'once' : `${number(uses)} times`} on this device, last on {day(lastUsedAt)}
    </p>
  );
}
