/**
 * The rule by which a class or id names furniture of a page, an empty text where it does not.
 *
 * The names are those of the programs that make most pages: WordPress, Drupal, MediaWiki, Bootstrap, Word.
 */
export function boilerplateName(name: string): string {
  if (STATE.test(name) || name.length > 80) return "";
  const whole = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (whole !== undefined) return whole;
  for (const word of name.split(/[-_]|(?<=[a-z])(?=[A-Z])/u)) {
    const rule = WORDS.get(word.toLowerCase());
    if (rule !== undefined) return rule;
  }
  return "";
}

/** Classes and ids as a whole. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:hidden|d-none|sr-only|visually-?hidden|screen-reader-text|element-invisible|js-only)$/iu,
    "take-out-hidden",
  ],
  [/^(?:no-?print|d-print-none|hidden-print|print-hidden|not-for-print)$/iu, "take-out-unprinted"],
  [/^(?:mw-editsection|headerlink|anchorjs-link|heading-anchor|mw-jump-link)$/iu, "take-out-anchor"],
  [
    /^(?:mw-cite-backlink|footnote-back(?:ref)?|data-footnote-backref|reversefootnote)$/iu,
    "take-out-back-link",
  ],
  [/^(?:toc|toctitle|table-of-contents|MsoToc\d|mw-toc.*|TOC)$/u, "take-out-contents"],
  [
    /^(?:catlinks|printfooter|metadata|ambox|mbox-.*|sistersitebox|stub|authority-control)$/iu,
    "take-out-menu",
  ],
  [
    /^(?:comments?|comments?-(?:area|list|section|wrapper|form|respond|thread)|respond|disqus_thread)$/iu,
    "take-out-comments",
  ],
  [/^(?:page|site|global|main)-?(?:header|banner)$|^masthead$/iu, "take-out-page-header"],
  [/^(?:(?:page|site|global|main)-?)?footer$|^colophon$/iu, "take-out-page-footer"],
  [
    /^(?:share-?(?:this|links?|buttons?|bar|tools?|icons?)?|sharing|sharedaddy|addtoany.*|addthis.*|a2a_kit)$/iu,
    "take-out-share-links",
  ],
  [/^(?:social-?(?:media|links?|icons?|share|sharing|bar|buttons?|nav)?|socials)$/iu, "take-out-share-links"],
  [
    /^(?:ads?|advert|advertisement|adsbygoogle|ad-(?:slot|unit|container|wrapper|banner)|outbrain|taboola|sponsored)$/iu,
    "take-out-advertisement",
  ],
  [
    /^(?:related|related-?(?:articles?|posts?|content|links?|stories|news|topics|pages)|recommended|recommendations|read-?(?:more|next|also))$/iu,
    "take-out-related",
  ],
  [
    /^(?:newsletter|newsletter-?(?:signup|form|box)|subscribe|signup|paywall|promo|promotion)$/iu,
    "take-out-advertisement",
  ],
  [
    /^(?:sidebar|side-?bar-?(?:left|right|first|second|primary|secondary)?|rail|right-rail)$/iu,
    "take-out-aside",
  ],
];

/** Parts of a class or id: `site-nav`, `mainMenu`. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ..."nav navbar navigation navbox menu menubar breadcrumb breadcrumbs skiplink pagination pager topbar"
    .split(" ")
    .map((word) => [word, "take-out-menu"] as const),
  ..."cookie cookies consent gdpr".split(" ").map((word) => [word, "take-out-banner"] as const),
]);

/** A class that tells how the element lies on the page, not what it is: `has-navigation`, `no-sidebar`. */
const STATE = /^(?:has|no|with|without|is|not|hide|show|js)(?=[-_A-Z])/u;
