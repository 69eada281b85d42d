const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
  "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig " +
  "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash " +
  "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute " +
  "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc " +
  "uuml yacute thorn yuml";
const greekCapitals =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi " +
  "Chi Psi Omega";
const greekSmall =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon " +
  "phi chi psi omega";
const others =
  "quot\" amp& lt< gt> apos' num# semi; colon: comma, period. excl! quest? percnt% dollar$ commat@ lowbar_ plus+ " +
  "equals= sol/ bsol\\ ast* grave` verbar| lpar( rpar) lbrack[ rbrack] lbrace{ rbrace} lcub{ rcub} lsqb[ rsqb] " +
  "OEligŒ oeligœ ScaronŠ scaronš YumlŸ fnofƒ circˆ tilde˜ ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ " +
  "dagger† Dagger‡ bull• hellip… permil‰ prime′ Prime″ lsaquo‹ rsaquo› oline‾ frasl⁄ euro€ imageℑ weierp℘ realℜ " +
  "trade™ alefsymℵ larr← uarr↑ rarr→ darr↓ harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅ " +
  "nabla∇ isin∈ notin∉ ni∋ prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ " +
  "cong≅ asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉ lfloor⌊ " +
  "rfloor⌋ lang⟨ rang⟩ loz◊ spades♠ clubs♣ hearts♥ diams♦ star☆ starf★ phone☎ check✓ cross✗ thetasymϑ upsihϒ pivϖ";
const spaces = {
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  zwnj: "\u200C",
  zwj: "\u200D",
  lrm: "\u200E",
};

const inOrder = (names: string, first: number): [string, string][] =>
  names.split(" ").map((name, index) => [name, String.fromCodePoint(first + index)]);

/** Characters by their HTML names: those of HTML 4, and the punctuation that mermaid texts have to write so. */
export const entityNames: ReadonlyMap<string, string> = new Map([
  ...inOrder(latin1, 0xa0),
  ...inOrder(greekCapitals, 0x391),
  ...inOrder(greekSmall, 0x3b1),
  ...others.split(" ").map((entry): [string, string] => [entry.slice(0, -1), entry.slice(-1)]),
  ...Object.entries(spaces),
  ["rlm", "\u200F"],
  ["Tab", "\t"],
  ["NewLine", "\n"],
]);
