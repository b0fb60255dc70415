// Parameters that only say where a visitor came from. The page is the same without them; some name the person
// to whom a newsletter went.

import { hostOf } from './web-address.ts';

const TRACKING =
  /^(?:amp;)?(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium|keyword|content)|hsa_\w+|at_(?:medium|campaign|custom\w*)|fbclid|fb_(?:action_ids|action_types|source|ref)|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_openstat|wickedid|_ga|_gl|_gac|xtor|ml_subscriber(?:_hash)?|srsltid|sc_cid|epik|rb_clickid|ref_(?:src|url)|mibextid|rdid|share_id)$/i;
/** `si` is a tracker here, and anything elsewhere. */
const SHARERS = /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/;
/** An address that was signed as a whole stops working when a part is missing. */
const SIGNED = /[?&](?:x-amz-[\w-]+|x-goog-[\w-]+|signature|sig|hmac|hash)=/i;

/** Another address, more likely one that follows without a space than a part of the parameter. */
const GLUED = /https?:\/\//i;

/** The address without them, and their names in order. */
export function withoutTracking(address: string): { address: string; names: string[] } {
  const start = address.indexOf('?');
  if (start < 0 || SIGNED.test(address)) return { address, names: [] };
  const hash = address.indexOf('#', start);
  const end = hash < 0 ? address.length : hash;
  const isSharer = SHARERS.test(hostOf(address));
  const names: string[] = [];
  const kept = address
    .slice(start + 1, end)
    .split('&')
    .filter((parameter) => {
      const name = parameter.split('=')[0]!;
      const isNoise = (TRACKING.test(name) || (isSharer && name === 'si')) && !GLUED.test(parameter);
      if (isNoise) names.push(name.replace(/^amp;/i, ''));
      return !isNoise;
    });
  if (names.length === 0) return { address, names };
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  const rest = address.slice(0, start) + query + address.slice(end);
  // Behind a # there may be parameters of its own.
  const more = withoutTracking(rest);
  return { address: more.address, names: [...names, ...more.names] };
}
