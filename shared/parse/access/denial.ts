// Words that take back what stands beside them: they never let a term count as there.

const DENIES =
  /(?:^|[^\p{L}])(?:no|not|nor|neither|non|none|never|without|cannot|can['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|won['’]?t|lacks?|lacking|unsuitable|inaccessible|inaccessibles|unavailable|indisponible|sans|pas|aucun|aucune|ni|ne|n['’]|hors service|out of order|broken|en panne|impossible|sorry|désolée?s?|unfortunately|malheureusement|except|sauf|unless)(?:$|[^\p{L}])|n['’](?:est|y|a|ont)|[✗✘❌✖⛔🚫≠]|(?:^|\s)(?:0|zero|zéro)\s|[:=]\s*(?:n|x|0)\s*$|un-?accessible|non-/iu;
/** What is in the way, rather than what helps. */
const BARRIER =
  /(?:^|[^\p{L}])(?:\d{1,3}|some|few|several|quelques|plusieurs|narrow|steep) (?:steps?|stairs?|marches?|escaliers?)(?:$|[^\p{L}])/iu;
const UNSURE =
  /\?|(?:^|[^\p{L}])(?:maybe|perhaps|peut-être|tbc|à confirmer|unknown|unsure|limited|limitée?s?|partial|partially|partiel|partielle|partiellement|restricted)(?:$|[^\p{L}])/iu;

/** Whether a text says, or may say, that something is not there. */
export function isDenial(text: string): boolean {
  return DENIES.test(text) || UNSURE.test(text) || BARRIER.test(text);
}
