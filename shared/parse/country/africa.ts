// Countries and territories of Africa (ISO 3166-1): two letters, three letters, English, French, other names.

export const AFRICA = `
DZ DZA Algeria / Algérie / الجزائر / Dzayer / ALG
AO AGO Angola / Angola
BJ BEN Benin / Bénin / Dahomey
BW BWA Botswana / Botswana
IO IOT British Indian Ocean Territory / Territoire britannique de l’océan Indien / Chagos
BF BFA Burkina Faso / Burkina Faso / Burkina / Haute-Volta
BI BDI Burundi / Burundi
CV CPV Cabo Verde / Cap-Vert / Cape Verde
CM CMR Cameroon / Cameroun
CF CAF Central African Republic / République centrafricaine / Centrafrique / CAR / RCA
TD TCD Chad / Tchad / تشاد
KM COM Comoros / Comores / Komori
CG COG Republic of the Congo / République du Congo / Congo-Brazzaville / Congo Brazzaville / Congo, Republic of the
CD COD Democratic Republic of the Congo / République démocratique du Congo / DR Congo / DRC / RDC / RD Congo / Congo-Kinshasa / Congo, Democratic Republic of the / Zaire / Zaïre
CI CIV Côte d’Ivoire / Côte d’Ivoire / Ivory Coast
DJ DJI Djibouti / Djibouti
EG EGY Egypt / Égypte / مصر / Misr
GQ GNQ Equatorial Guinea / Guinée équatoriale
ER ERI Eritrea / Érythrée
SZ SWZ Eswatini / Eswatini / Swaziland
ET ETH Ethiopia / Éthiopie
TF ATF French Southern Territories / Terres australes françaises / TAAF / Terres australes et antarctiques françaises
GA GAB Gabon / Gabon
GM GMB Gambia / Gambie / The Gambia
GH GHA Ghana / Ghana
GN GIN Guinea / Guinée / Guinea-Conakry / Guinée-Conakry
GW GNB Guinea-Bissau / Guinée-Bissau
KE KEN Kenya / Kenya
LS LSO Lesotho / Lesotho
LR LBR Liberia / Libéria
LY LBY Libya / Libye / ليبيا
MG MDG Madagascar / Madagascar / Madagasikara
MW MWI Malawi / Malawi
ML MLI Mali / Mali
MR MRT Mauritania / Mauritanie
MU MUS Mauritius / Maurice / Île Maurice / Ile Maurice
YT MYT Mayotte / Mayotte
MA MAR Morocco / Maroc / المغرب / Al-Maghrib
MZ MOZ Mozambique / Mozambique / Moçambique
NA NAM Namibia / Namibie
NE NER Niger / Niger
NG NGA Nigeria / Nigéria
RE REU Réunion / La Réunion / Reunion Island / Île de la Réunion
RW RWA Rwanda / Rwanda
SH SHN Saint Helena / Sainte-Hélène / Saint Helena, Ascension and Tristan da Cunha / Sainte-Hélène, Ascension et Tristan da Cunha
ST STP São Tomé and Príncipe / Sao Tomé-et-Principe / São Tomé e Príncipe
SN SEN Senegal / Sénégal
SC SYC Seychelles / Seychelles
SL SLE Sierra Leone / Sierra Leone
SO SOM Somalia / Somalie
ZA ZAF South Africa / Afrique du Sud / RSA / Suid-Afrika / Mzansi
SS SSD South Sudan / Soudan du Sud / Sud-Soudan
SD SDN Sudan / Soudan
TZ TZA Tanzania / Tanzanie / Tanzania, United Republic of / United Republic of Tanzania
TG TGO Togo / Togo
TN TUN Tunisia / Tunisie / تونس / Tounes
UG UGA Uganda / Ouganda
EH ESH Western Sahara / Sahara occidental
ZM ZMB Zambia / Zambie
ZW ZWE Zimbabwe / Zimbabwe`;
