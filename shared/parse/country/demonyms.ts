// What people are called after their country, in English and in French: a country column means the country.

const DEMONYMS = `
FR french frenchman frenchwoman / français française
GB british brit / britannique anglais anglaise écossais écossaise gallois galloise
GB english scottish welsh / britanniques
IE irish / irlandais irlandaise
BE belgian / belge
CH swiss / helvétique suissesse
DE german / allemand allemande
AT austrian / autrichien autrichienne
NL dutch / néerlandais néerlandaise hollandais hollandaise
ES spanish spaniard / espagnol espagnole
PT portuguese / portugais portugaise
IT italian / italien italienne
GR greek / grec grecque
PL polish / polonais polonaise
CZ czech / tchèque
HU hungarian / hongrois hongroise
RO romanian / roumain roumaine
BG bulgarian / bulgare
UA ukrainian / ukrainien ukrainienne
RU russian / russe
SE swedish / suédois suédoise
NO norwegian / norvégien norvégienne
DK danish / danois danoise
FI finnish / finlandais finlandaise
IS icelandic / islandais islandaise
TR turkish / turc turque
US american / américain américaine étatsunien étatsunienne
CA canadian / canadien canadienne
MX mexican / mexicain mexicaine
BR brazilian / brésilien brésilienne
AR argentinian argentine / argentin argentine
CL chilean / chilien chilienne
CO colombian / colombien colombienne
CU cuban / cubain cubaine
JM jamaican / jamaïcain jamaïcaine
HT haitian / haïtien haïtienne
MA moroccan / marocain marocaine
DZ algerian / algérien algérienne
TN tunisian / tunisien tunisienne
EG egyptian / égyptien égyptienne
ML malian / malien malienne
SN senegalese / sénégalais sénégalaise
CI ivorian / ivoirien ivoirienne
BF burkinabe / burkinabè burkinabé
CM cameroonian / camerounais camerounaise
NG nigerian / nigérian nigériane
ZA south-african / sud-africain sud-africaine
IL israeli / israélien israélienne
PS palestinian / palestinien palestinienne
LB lebanese / libanais libanaise
SY syrian / syrien syrienne
IR iranian / iranien iranienne
IN indian / indien indienne
CN chinese / chinois chinoise
JP japanese / japonais japonaise
KR south-korean / sud-coréen sud-coréenne
VN vietnamese / vietnamien vietnamienne
AU australian / australien australienne
NZ new-zealander kiwi / néo-zélandais néo-zélandaise`;

/** Folded words; each leads to the code of a country and the language it was said in. */
export function demonyms(
  fold: (text: string) => string,
): Map<string, { code: string; language: 'en' | 'fr' }> {
  const found = new Map<string, { code: string; language: 'en' | 'fr' }>();
  for (const line of DEMONYMS.trim().split('\n')) {
    const [english = '', french = ''] = line.slice(3).split(' / ');
    const code = line.slice(0, 2);
    for (const word of english.split(' ')) found.set(fold(word), { code, language: 'en' });
    for (const word of french.split(' ')) found.set(fold(word), { code, language: 'fr' });
  }
  return found;
}
