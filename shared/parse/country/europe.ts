// Countries and territories of Europe (ISO 3166-1, and XK): two letters, three letters, English, French, other names.

export const EUROPE = `
AX ALA Åland Islands / Îles Åland / Åland / Ahvenanmaa
AL ALB Albania / Albanie / Shqipëria
AD AND Andorra / Andorre
AT AUT Austria / Autriche / Österreich
BY BLR Belarus / Biélorussie / Беларусь / Bélarus
BE BEL Belgium / Belgique / België / Belgien
BA BIH Bosnia and Herzegovina / Bosnie-Herzégovine / Bosna i Hercegovina / Bosnia / Bosnie / Bosnia-Herzegovina / Bosnie et Herzégovine / BiH
BV BVT Bouvet Island / Île Bouvet
BG BGR Bulgaria / Bulgarie / България
HR HRV Croatia / Croatie / Hrvatska / CRO
CZ CZE Czechia / Tchéquie / Czech Republic / République tchèque / Česko / Česká republika
DK DNK Denmark / Danemark / Danmark / DEN
EE EST Estonia / Estonie / Eesti
FO FRO Faroe Islands / Îles Féroé / Faeroe Islands / Føroyar
FI FIN Finland / Finlande / Suomi
FR FRA France / France / Frankreich / Francia / French Republic / République française / Metropolitan France
DE DEU Germany / Allemagne / Deutschland / GER / Federal Republic of Germany
GI GIB Gibraltar / Gibraltar
GR GRC Greece / Grèce / Ελλάδα / Hellas / EL / GRE
GG GGY Guernsey / Guernesey
VA VAT Holy See / Saint-Siège / Vatican / Vatican City / Cité du Vatican / Vatican City State
HU HUN Hungary / Hongrie / Magyarország
IS ISL Iceland / Islande / Ísland
IE IRL Ireland / Irlande / Éire / Republic of Ireland / République d’Irlande / Eire
IM IMN Isle of Man / Île de Man / Ellan Vannin
IT ITA Italy / Italie / Italia
JE JEY Jersey / Jersey
XK XKX Kosovo / Kosovo / Kosova
LV LVA Latvia / Lettonie / Latvija
LI LIE Liechtenstein / Liechtenstein
LT LTU Lithuania / Lituanie / Lietuva
LU LUX Luxembourg / Luxembourg / Lëtzebuerg / Luxemburg
MT MLT Malta / Malte
MD MDA Moldova / Moldavie / Moldova, Republic of / Republic of Moldova
MC MCO Monaco / Monaco
ME MNE Montenegro / Monténégro / Crna Gora
NL NLD Netherlands / Pays-Bas / The Netherlands / Nederland / Holland / Hollande / Les Pays-Bas / Netherlands, Kingdom of the / NED
MK MKD North Macedonia / Macédoine du Nord / Macedonia / Macédoine / Македонија
NO NOR Norway / Norvège / Norge / Noreg
PL POL Poland / Pologne / Polska
PT PRT Portugal / Portugal / POR
RO ROU Romania / Roumanie / România
RU RUS Russia / Russie / Россия / Russian Federation / Fédération de Russie
SM SMR San Marino / Saint-Marin
RS SRB Serbia / Serbie / Србија / Srbija
SK SVK Slovakia / Slovaquie / Slovensko / Slovak Republic
SI SVN Slovenia / Slovénie / Slovenija
ES ESP Spain / Espagne / España / Espanya
SJ SJM Svalbard and Jan Mayen / Svalbard et Jan Mayen / Svalbard et île Jan Mayen
SE SWE Sweden / Suède / Sverige
CH CHE Switzerland / Suisse / Schweiz / Svizzera / Svizra / SUI
UA UKR Ukraine / Ukraine / Україна / Ukraina
GB GBR United Kingdom / Royaume-Uni / UK / U.K. / Great Britain / Grande-Bretagne / Britain / the UK / the United Kingdom / United Kingdom of Great Britain and Northern Ireland / Royaume-Uni de Grande-Bretagne et d’Irlande du Nord`;

/** Nations within the United Kingdom: each its own, none an ISO country. */
export const NATIONS = `
GB-ENG ENG England / Angleterre
GB-SCT SCO Scotland / Écosse / Alba
GB-WLS WAL Wales / Pays de Galles / Cymru
GB-NIR NIR Northern Ireland / Irlande du Nord`;
