/** Shorter quotations are names: what "pending review" means. */
const QUOTED_WORDS = 3;

const blank = (text: string): string => text.replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length));

/** "On Monday Maya wrote:", in the shapes of the usual mail programs; what follows is a quote to the end. */
const header =
  /^(?:on .{5,120} wrote:|am .{5,120} schrieb .{0,80}:|le .{5,120} a ecrit ?:|el .{5,120} escribio:|il .{5,120} ha scritto:|em .{5,120} escreveu:|-{3,} ?(?:original|forwarded|ursprungliche).*|_{10,})$/mu;

/** A folded text with spaces in the place of what its writer repeats of others; every unit stays where it was. */
export function blankQuoted(folded: string): string {
  let own = folded.replace(/^[ \t]*>.*$/gmu, blank);
  const start = own.search(header);
  if (start > 0 && own.slice(0, start).trim() !== '') own = own.slice(0, start) + blank(own.slice(start));
  // A message that is one quotation is meant as it stands.
  return own.replace(/"[^"\n]{1,300}"|«[^»\n]{1,300}»/gu, (quoted) =>
    quoted.split(/\s+/u).length >= QUOTED_WORDS && quoted.length < own.trim().length ? blank(quoted) : quoted,
  );
}
