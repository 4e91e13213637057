import { limits } from '@/lib/domain/limits';

/** Room for a number at the end of a name. */
const longest = limits.id - 6;

/**
 * A name for an item of a pack whose own id somebody else has: `pack/id`, numbered where that is taken too.
 *
 * @param isTaken whether an id is somebody's
 */
export async function freeName(
  pack: string,
  id: string,
  isTaken: (name: string) => boolean | Promise<boolean>,
): Promise<string> {
  const plain = `${pack}/${id}`.slice(0, longest);
  let name = plain;
  for (let number = 2; await isTaken(name); number++) name = `${plain}-${number}`;
  return name;
}
