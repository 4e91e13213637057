import { useLocalFormats } from '../../ui/use-local-formats';

type ReplyUseLineProps = { uses: number; elsewhere: number; lastUsedAt: number | null };

/** How often a reply was used here, and when last; and how often where it came from. */
export function ReplyUseLine({ uses, elsewhere, lastUsedAt }: ReplyUseLineProps) {
  const { number, day } = useLocalFormats();
  const times = (count: number) => (count === 1 ? 'once' : `${number(count)} times`);
  return (
    <p>
      {uses === 0 || lastUsedAt === null
        ? 'Not used on this device yet'
        : `Used ${times(uses)} on this device, last on ${day(lastUsedAt)}`}
      {elsewhere > 0 && `; ${times(elsewhere)} before it was imported`}
    </p>
  );
}
