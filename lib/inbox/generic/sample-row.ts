import { drawnNodes } from '../page/composed-tree';
import { isEmoji } from '../page/read-text';
import { lookOf } from './look';
import { shapeOf, siblingShape, type Shape } from './shape';

/** One stretch of text of a row, with the element that shows it. A bold word within a sentence is part of it. */
export interface Unit {
  shape: Shape;
  element: Element;
  text: string;
  /** The stretch that this is an element within ("Posted by *Tove*"); null when it stands for itself. */
  within: Unit | null;
  /** Nothing comes before it in that stretch. */
  leads: boolean;
  /** In a button, a menu; in a link; in a quote or among reactions. */
  control: boolean;
  link: Element | null;
  strip: boolean;
}

export interface Sample {
  row: Element;
  units: Unit[];
  /** Names that pictures and initials give: of the attribute that says it. */
  faces: { shape: Shape; element: Element; name: string; from: string }[];
  hasMedia: boolean;
  /** The row after it is of another kind. */
  isHead: boolean;
}

/** Stretches looked at in one row, and elements; more belong to a document, not to a message. */
const MOST_UNITS = 60;
const MOST_ELEMENTS = 600;
const LONGEST_TEXT = 400;
const DEEPEST = 80;

interface Place {
  unit: Unit | null;
  control: boolean;
  link: Element | null;
  strip: boolean;
  depth: number;
}

/** Takes a row apart to learn from it. Asks for the style of each shape once. `isOther` tells rows within the row. */
export function sampleRow(row: Element, shape: Shape, isOther: (element: Element) => boolean): Sample {
  const sample: Sample = { row, units: [], faces: [], hasMedia: false, isHead: false };
  let left = MOST_ELEMENTS;

  function enter(element: Element, at: Shape, place: Place) {
    if (left-- <= 0 || place.depth > DEEPEST) return;
    const look = lookOf(at, element);
    noteFace(sample, element, at);
    if (look.unseen) return;
    if (look.media) {
      const alt = element.getAttribute('alt') ?? '';
      if (place.unit && isEmoji(alt)) add(place.unit, alt);
      else sample.hasMedia = true;
      return;
    }
    const inner: Place = {
      unit: place.unit,
      control: place.control || look.control,
      link: element.tagName === 'A' ? element : place.link,
      strip: place.strip || look.strip,
      depth: place.depth + 1,
    };
    // Elements within a sentence are noted one level deep.
    if (hasOwnText(element) && !place.unit?.within) {
      const { control, link, strip } = inner;
      const leads = place.unit?.text === '';
      inner.unit = { shape: at, element, text: '', within: place.unit, leads, control, link, strip };
      if (sample.units.length < MOST_UNITS) sample.units.push(inner.unit);
    }
    let before: Shape | null = null;
    for (const node of drawnNodes(element)) {
      if (node.nodeType === Node.TEXT_NODE && inner.unit) add(inner.unit, (node as Text).data.slice(0, LONGEST_TEXT));
      if (node.nodeType !== Node.ELEMENT_NODE || isOther(node as Element)) continue;
      if (inner.unit && lineBreak(node as Element)) add(inner.unit, ' ');
      before = siblingShape(shapeOf(at, node as Element), before);
      enter(node as Element, before, inner);
    }
  }

  enter(row, shape, { unit: null, control: false, link: null, strip: false, depth: 0 });
  for (const unit of sample.units) unit.text = unit.text.replace(/\s+/g, ' ').trim();
  sample.units = sample.units.filter(({ text }) => text !== '');
  // All of it drawn like a quote: then that is how this page draws messages.
  if (sample.units.every(({ strip }) => strip)) for (const unit of sample.units) unit.strip = false;
  return sample;
}

function add(unit: Unit, text: string) {
  for (let one: Unit | null = unit; one; one = one.within)
    if (one.text.length < LONGEST_TEXT && (one.text !== '' || text.trim() !== '')) one.text += text;
}

const lineBreak = (element: Element) => element.tagName === 'BR';

export function hasOwnText(element: Element): boolean {
  if (element.shadowRoot) return false;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data.slice(0, LONGEST_TEXT))) return true;
  return false;
}

/** Attributes that give a face its name; the last few are what tooltips keep it in. */
const NAMING = [
  'alt',
  'title',
  'aria-label',
  'data-original-title',
  'data-tooltip',
  'data-tip',
  'data-title',
  'data-name',
];
const FACE = /avatar|profile|photo|picture|userpic|face/i;

function noteFace(sample: Sample, element: Element, shape: Shape) {
  for (const from of NAMING) {
    const value = element.getAttribute(from);
    if (!value || value.length > 100) continue;
    const isPicture = element.tagName === 'IMG' || FACE.test(element.getAttribute('class') ?? '');
    if (isPicture && !isEmoji(value)) sample.faces.push({ shape, element, name: value, from });
  }
}
