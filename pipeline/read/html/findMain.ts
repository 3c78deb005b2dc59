import type { Judge } from "./createJudge.ts";
import { elementsBelow, type HtmlElement, isBlock, isWithin, UNREAD } from "./HtmlElement.ts";

/**
 * How much an element says, in characters: all text, text in links, blocks that read like paragraphs, and unlinked text
 * of paragraphs, headings and items however short.
 */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
  readonly prose: number;
  readonly words: number;
}

export type Weights = ReadonlyMap<HtmlElement, Weight>;

/** Shorter blocks are labels and buttons as often as text. */
const LEAST_PROSE = 40;
/** A `main` or `article` with less of the page's prose is not the main part. */
const LEAST_SHARE = 0.25;
/** The container of the text holds at least this share of the page's prose. */
const CONTAINED = 0.85;
const NOTICE = /©|copyright|all rights reserved|tous droits réservés/iu;
const LONGEST_NOTICE = 400;
const WORDED: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 blockquote pre li dd".split(" "));
const NOTHING: Weight = { text: 0, linked: 0, links: 0, prose: 0, words: 0 };

/** The weight of a page's elements, without what the judge takes out. */
export function weigh(body: HtmlElement, judge: Judge): Weights {
  const weights = new Map<HtmlElement, Weight>();
  const visit = (
    element: HtmlElement,
    inLink: boolean,
  ): { total: Weight; own: number; ownLinked: number } => {
    if (UNREAD.has(element.name) || judge(element) !== undefined)
      return { total: NOTHING, own: 0, ownLinked: 0 };
    const isLink = element.name === "a" && element.attributes.href !== undefined;
    let { text, linked, links, prose, words } = NOTHING;
    let own = 0;
    let ownLinked = 0;
    let isNotice = false;
    for (const child of element.children) {
      if (typeof child === "string") {
        const length = child.trim().length;
        own += length;
        if (length < LONGEST_NOTICE && NOTICE.test(child)) isNotice = true;
        if (inLink || isLink) ownLinked += length;
        continue;
      }
      const below = visit(child, inLink || isLink);
      text += below.total.text;
      linked += below.total.linked;
      links += below.total.links;
      prose += below.total.prose;
      words += below.total.words;
      own += below.own;
      ownLinked += below.ownLinked;
    }
    if (isLink) links += 1;
    if (!isBlock(element))
      return { total: put({ text, linked, links, prose, words }, own, ownLinked), own, ownLinked };
    if (own >= LEAST_PROSE && ownLinked * 2 < own && !isNotice) prose += own - ownLinked;
    if (WORDED.has(element.name) && !isNotice) words += own - ownLinked;
    return {
      total: put({ text: text + own, linked: linked + ownLinked, links, prose, words }, 0, 0),
      own: 0,
      ownLinked: 0,
    };

    /** Inline text is counted once, by the block around it. */
    function put(weight: Weight, more: number, moreLinked: number): Weight {
      weights.set(element, { ...weight, text: weight.text + more, linked: weight.linked + moreLinked });
      return weight;
    }
  };
  visit(body, false);
  return weights;
}

/**
 * The element that holds what the page is about: its `main`, else its only or longest `article`, else the innermost
 * container of nearly all that reads like paragraphs, with the headings and paragraphs beside it.
 */
export function findMain(body: HtmlElement, judge: Judge, weights: Weights): HtmlElement {
  const all = proseOf(body, weights);
  const shown = elementsBelow(body).filter((element) => weights.has(element));
  const mains = shown.filter(({ name, attributes }) => name === "main" || attributes.role === "main");
  const main = longest(mains, weights);
  if (main !== undefined && proseOf(main, weights) >= all * LEAST_SHARE) return main;
  const articles = shown.filter(
    ({ name, attributes }) =>
      name === "article" ||
      /(?:^|:)articleBody$/u.test(attributes.itemprop ?? "") ||
      attributes.role === "article",
  );
  const article = longest(articles, weights);
  if (article !== undefined && proseOf(article, weights) >= all * CONTAINED) return article;
  const outer = articles.filter((one) => !articles.some((other) => other !== one && isWithin(one, other)));
  const together = outer.reduce((sum, one) => sum + proseOf(one, weights), 0);
  if (outer.length > 0 && together >= all * LEAST_SHARE) {
    const [only] = outer;
    return outer.length === 1 && only !== undefined ? only : containerOf(outer, body);
  }
  return descend(body, judge, weights);
}

function descend(body: HtmlElement, judge: Judge, weights: Weights): HtmlElement {
  let at = body;
  for (;;) {
    const parts = at.children.filter((child) => typeof child !== "string");
    const next = longest(parts, weights);
    if (next === undefined || !isBlock(next)) return at;
    const share = proseOf(next, weights) / Math.max(1, proseOf(at, weights));
    if (share < CONTAINED || parts.some((part) => part !== next && isText(part, judge, weights))) return at;
    at = next;
  }
}

/** True for headings, paragraphs and items that are not mostly links. */
function isText(part: HtmlElement, judge: Judge, weights: Weights): boolean {
  const { text, linked, words } = weights.get(part) ?? NOTHING;
  return judge(part) === undefined && words > 0 && linked * 2 <= text;
}

function containerOf(elements: readonly HtmlElement[], body: HtmlElement): HtmlElement {
  let container = elements[0]?.parent ?? body;
  while (container !== body && !elements.every((element) => isWithin(element, container)))
    container = container.parent ?? body;
  return container;
}

function longest(elements: readonly HtmlElement[], weights: Weights): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  for (const element of elements)
    if (best === undefined || proseOf(element, weights) > proseOf(best, weights)) best = element;
  return best;
}

function proseOf(element: HtmlElement, weights: Weights): number {
  return weights.get(element)?.prose ?? 0;
}
