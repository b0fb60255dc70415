// Countries and territories of the Americas (ISO 3166-1): two letters, three letters, English, French, other names.

export const AMERICAS = `
AI AIA Anguilla / Anguilla
AG ATG Antigua and Barbuda / Antigua-et-Barbuda
AR ARG Argentina / Argentine
AW ABW Aruba / Aruba
BS BHS Bahamas / Bahamas / The Bahamas
BB BRB Barbados / Barbade / La Barbade
BZ BLZ Belize / Belize
BM BMU Bermuda / Bermudes
BO BOL Bolivia / Bolivie / Bolivia, Plurinational State of
BQ BES Bonaire, Sint Eustatius and Saba / Bonaire, Saint-Eustache et Saba / Caribbean Netherlands / Pays-Bas caribéens
BR BRA Brazil / Brésil / Brasil
VG VGB British Virgin Islands / Îles Vierges britanniques / Virgin Islands, British
CA CAN Canada / Canada
KY CYM Cayman Islands / Îles Caïmans
CL CHL Chile / Chili
CO COL Colombia / Colombie
CR CRI Costa Rica / Costa Rica
CU CUB Cuba / Cuba
CW CUW Curaçao / Curaçao
DM DMA Dominica / Dominique / La Dominique
DO DOM Dominican Republic / République dominicaine / República Dominicana
EC ECU Ecuador / Équateur
SV SLV El Salvador / Salvador / Le Salvador
FK FLK Falkland Islands / Îles Malouines / Malouines / Malvinas / Islas Malvinas / Falkland Islands (Malvinas)
GF GUF French Guiana / Guyane / Guyane française
GL GRL Greenland / Groenland / Kalaallit Nunaat
GD GRD Grenada / Grenade
GP GLP Guadeloupe / Guadeloupe
GT GTM Guatemala / Guatemala
GY GUY Guyana / Guyana
HT HTI Haiti / Haïti / Ayiti
HN HND Honduras / Honduras
JM JAM Jamaica / Jamaïque
MQ MTQ Martinique / Martinique
MX MEX Mexico / Mexique / México
MS MSR Montserrat / Montserrat
NI NIC Nicaragua / Nicaragua
PA PAN Panama / Panama / Panamá
PY PRY Paraguay / Paraguay
PE PER Peru / Pérou / Perú
PR PRI Puerto Rico / Porto Rico
BL BLM Saint Barthélemy / Saint-Barthélemy / St Barts / St Barth
KN KNA Saint Kitts and Nevis / Saint-Kitts-et-Nevis / Saint-Christophe-et-Niévès / St Kitts and Nevis
LC LCA Saint Lucia / Sainte-Lucie / St Lucia
PM SPM Saint Pierre and Miquelon / Saint-Pierre-et-Miquelon / St Pierre and Miquelon
VC VCT Saint Vincent and the Grenadines / Saint-Vincent-et-les-Grenadines / St Vincent and the Grenadines
SX SXM Sint Maarten / Saint-Martin (partie néerlandaise) / Sint Maarten (Dutch part)
MF MAF Saint Martin (French part) / Saint-Martin (partie française)
GS SGS South Georgia and the South Sandwich Islands / Géorgie du Sud-et-les îles Sandwich du Sud
SR SUR Suriname / Suriname / Surinam
TT TTO Trinidad and Tobago / Trinité-et-Tobago
TC TCA Turks and Caicos Islands / Îles Turques-et-Caïques / Turks and Caicos
US USA United States / États-Unis / United States of America / États-Unis d’Amérique / U.S. / U.S.A. / the United States / Les États-Unis / the USA / the US / Estados Unidos
VI VIR U.S. Virgin Islands / Îles Vierges des États-Unis / US Virgin Islands / Virgin Islands, U.S. / Îles Vierges américaines
UY URY Uruguay / Uruguay
VE VEN Venezuela / Venezuela / Vénézuela / Venezuela, Bolivarian Republic of`;
