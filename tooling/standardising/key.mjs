// Which group of the answer key each preferred code belongs to. The key groups spellings more coarsely than the codes do,
// so a reading is right when its code's group is the spelling's group.

/** @typedef {import('./code-sets.mjs').StatedCode} StatedCode */

/** The code without the letter and bracket that fix its place: `g) 3A: Health services` is `3A`. @param {string} code */
export const shortCode = (code) => (/^(?:[a-z]+\d?\) )?([^\s:]+)/.exec(code)?.[1] ?? code).toUpperCase();

/** @param {string} text */
const letterOf = (text) => /^([a-z])\)/.exec(text)?.[1] ?? text;

/** @param {string} pairs `N1=a N2=b`: short code or the start of it, and the letter of the key's group */
function byShortCode(pairs) {
  const groups = new Map(pairs.split(' ').map((pair) => /** @type {[string, string]} */ (pair.split('='))));
  return (/** @type {StatedCode} */ { code = '' }) => {
    const short = shortCode(code);
    return groups.get(short) ?? groups.get(short.slice(0, 1)) ?? '';
  };
}

/** @param {Readonly<Record<string, string>>} groups */
const byGroup =
  (groups) =>
  (/** @type {StatedCode} */ { code = '', group = '' }) =>
    groups[group] ?? groups[shortCode(code)] ?? letterOf(group);

const ownLetter = (/** @type {StatedCode} */ { code = '' }) => letterOf(code);

const kindsOfPlacement =
  'Foster,Adoption,Parents,Independent,Residential employment,Semi-independent,Secure,Children’s homes,Care home,NHS,Family centre,YOI or STC,School,Other,Temporary';

/** @type {Readonly<Record<string, (code: StatedCode) => string>>} */
const groupOf = {
  ethnicity: ({ group_2019 = '' }) =>
    ({ d: 'c', e: 'd', f: 'e', g: 'e', h: 'f', i: 'f' })[letterOf(group_2019)] ?? letterOf(group_2019),
  contact_source: byGroup({ '5D': 'f' }),
  primary_need: byShortCode('N1=a N2=b N3=c N4=d N5=e N6=f N7=g N8=h N9=i N0=j'),
  cin_closure_reason: byShortCode('RC1=a RC2=b RC3=c RC4=d RC5=e RC6=f RC7=g RC8=h RC9=h'),
  legal_status: byGroup({ 'not looked after for this list (zzCodeError)': 'zzCodeError' }),
  reason_ceased_lac: byGroup({
    X1: 'zzCodeError',
    'episode ended and next began the same day: not a true end': 'zzCodeError',
    E17: 'n',
  }),
  placement_type: byGroup(
    Object.fromEntries(
      kindsOfPlacement.split(',').map((kind, at) => [kind.replace('’', "'"), String.fromCharCode(97 + at)]),
    ),
  ),
  placement_provider: byShortCode('PR0=c PR1=a PR2=c PR3=c PR4=b PR5=c'),
  eligibility: byShortCode('RELEVANT=a FORMER=b QUALIFYING=c ELIGIBLE=d OTHER=e'),
  la_in_touch: byShortCode('YES=a NO=b REFU=b NREQ=b DIED=d RHOM=d'),
  accommodation: byShortCode('B=a C=b D=c E=d G=e H=f K=g R=h S=i T=j U=k V=l W=m X=n Z=o Y=p'),
  reason_no_longer_adoption: byShortCode('RD1=a RD2=b RD3=c RD4=d'),
  leaving_adoption: byShortCode('1=a 2=b 3=c'),
};

/**
 * Whether a code belongs to a group of the key.
 *
 * @param {string} set
 * @param {StatedCode} code
 * @param {string} group
 */
export function belongs(set, code, group) {
  return (groupOf[set] ?? ownLetter)(code) === letterOf(group);
}
