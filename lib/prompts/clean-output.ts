import { dropHidden } from './hidden-characters.ts';

/** What a model writes beside its answer: its thoughts, and the marks of its chat template. */
const thoughts = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/giu;
const template = /<\|[a-z_]{1,40}\|>|<\/?(?:s|bos|eos)>|<(?:start|end)_of_turn>|\[\/?INST\]/giu;
/** Delimiters of a prompt that were copied: ours, whatever mark they have. */
const delimiters = /^[ \t]*(?:<<|‹‹|‹<|<‹)[0-9a-f]{0,8} ?[^\n>]{0,80}>>[ \t]*\n?/gimu;
/** The whole answer in a code fence. */
const fence = /^\s*```[a-z]*\n([\s\S]*?)\n?```\s*$/iu;
/** "Sure! Here is the rewritten text:" on a line of its own. */
const preamble =
  /^\s*(?:(?:sure|certainly|of course|okay|ok)[,.!]?\s*)?(?:here(?:'|’)?s?(?: is| are)? (?:the|your|a|my)[^\n:]{0,80}:)\s*\n+/iu;
const quoted = /^(["“„«])([\s\S]+)(["”“»])$/u;

/**
 * What a model wrote as a person may be shown it: without its thoughts, template marks, copied delimiters, characters that
 * can't be seen, and the wrapping that small models put around an answer. Plain text; never to be shown as HTML.
 */
export function cleanOutput(text: string): string {
  const bare = dropHidden(text.replace(thoughts, '').replace(template, '')).replace(delimiters, '');
  const unfenced = (fence.exec(bare)?.[1] ?? bare).replace(preamble, '').trim();
  const inner = quoted.exec(unfenced)?.[2];
  const said = inner !== undefined && !/["“”„«»]/u.test(inner) ? inner : unfenced;
  return said.replace(/[ \t]+$/gmu, '').replace(/\n{3,}/gu, '\n\n');
}
