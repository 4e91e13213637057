/** The beginning of a word stands for it: "refund" and "refunded", "envío" and "envíos". */
const STEM = 5;
const SHORTEST = 3;

/** Words that say little of what a sentence claims, in the languages that the product judges. */
const small = new Set(
  `the and are was were will would could should can may might has have had been being for with from that this these those you your our
  they them their there here what when where which who how why not but also just only very more most much many some any all each
  its his her she him than then too about into out over under again once please kindly does did done get got let
  der die das den dem des ein eine einen einem einer und oder ist sind war waren wird werden wurde kann können sie ihr ihre ihren ihnen
  wir uns unser unsere mit für von vom zum zur auf aus bei nach über unter auch nur noch schon sehr wenn dass als wie was wer nicht bitte haben hat
  los las una uno unos unas del con por para que como pero sus esta este estos estas está están son ser fue han hay más muy ya sin sobre
  usted ustedes nos nuestro nuestra les
  les des une est sont était avec pour dans sur par que qui vous votre vos nous notre nos ils elles cette ces ont été sera peut plus très aussi
  gli del della dei delle con per che non sono è era sarà può questo questa suo sua vostro nostra più molto anche come
  uma dos das com para por que não são foi será pode este esta seu sua nosso nossa mais muito também`.split(/\s+/u),
);

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** Scripts without spaces: two letters stand for a word. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const pairs = (text: string): string[] => {
  const letters = [...text];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
};

/** The words that say what a text claims, folded and cut to their beginnings; numbers whole. */
export function readContentWords(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return [...folded.matchAll(word)].flatMap(([found]) => {
    if (spaceless.test(found)) return pairs(found);
    if (small.has(found) || (found.length < SHORTEST && !/\d/u.test(found))) return [];
    const plain = found.normalize('NFD').replace(/\p{M}/gu, '');
    return [/\d/u.test(plain) ? plain : plain.slice(0, STEM)];
  });
}
