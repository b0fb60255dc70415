// Countries and territories of Asia (ISO 3166-1): two letters, three letters, English, French, other names.

export const ASIA = `
AF AFG Afghanistan / Afghanistan
AM ARM Armenia / Arménie / Հայաստան / Hayastan
AZ AZE Azerbaijan / Azerbaïdjan / Azərbaycan
BH BHR Bahrain / Bahreïn
BD BGD Bangladesh / Bangladesh / বাংলাদেশ
BT BTN Bhutan / Bhoutan
BN BRN Brunei Darussalam / Brunéi Darussalam / Brunei / Brunéi
KH KHM Cambodia / Cambodge / Kampuchea
CN CHN China / Chine / 中国 / 中國 / People’s Republic of China / PRC / République populaire de Chine
CY CYP Cyprus / Chypre / Κύπρος / Kıbrıs
GE GEO Georgia / Géorgie / საქართველო / Sakartvelo
HK HKG Hong Kong / Hong Kong / 香港
IN IND India / Inde / भारत / Bharat
ID IDN Indonesia / Indonésie
IR IRN Iran / Iran / Iran, Islamic Republic of / ایران / Islamic Republic of Iran
IQ IRQ Iraq / Irak / العراق
IL ISR Israel / Israël / ישראל
JP JPN Japan / Japon / 日本 / Nippon / Nihon
JO JOR Jordan / Jordanie / الأردن
KZ KAZ Kazakhstan / Kazakhstan / Қазақстан
KW KWT Kuwait / Koweït
KG KGZ Kyrgyzstan / Kirghizistan / Kirghizstan
LA LAO Laos / Laos / Lao People’s Democratic Republic / Lao
LB LBN Lebanon / Liban / لبنان / Le Liban
MO MAC Macao / Macao / Macau / 澳門
MY MYS Malaysia / Malaisie
MV MDV Maldives / Maldives
MN MNG Mongolia / Mongolie / Монгол улс
MM MMR Myanmar / Birmanie / Burma / Myanmar (Burma)
NP NPL Nepal / Népal / नेपाल
KP PRK North Korea / Corée du Nord / DPRK / Korea, Democratic People’s Republic of / 조선
OM OMN Oman / Oman
PK PAK Pakistan / Pakistan / پاکستان
PS PSE Palestine / Palestine / فلسطين / State of Palestine / Palestine, State of / État de Palestine
PH PHL Philippines / Philippines / Pilipinas / The Philippines
QA QAT Qatar / Qatar
SA SAU Saudi Arabia / Arabie saoudite / KSA
SG SGP Singapore / Singapour / 新加坡
KR KOR South Korea / Corée du Sud / Republic of Korea / Korea, Republic of / République de Corée / ROK / 대한민국 / 한국 / Hanguk
LK LKA Sri Lanka / Sri Lanka / Ceylon
SY SYR Syria / Syrie / Syrian Arab Republic / سوريا
TW TWN Taiwan / Taïwan / 台灣 / 臺灣 / Taiwan, Province of China
TJ TJK Tajikistan / Tadjikistan
TH THA Thailand / Thaïlande / ประเทศไทย / ไทย
TL TLS Timor-Leste / Timor oriental / East Timor
TR TUR Türkiye / Turquie / Turkey
TM TKM Turkmenistan / Turkménistan
AE ARE United Arab Emirates / Émirats arabes unis / UAE / EAU / The Emirates
UZ UZB Uzbekistan / Ouzbékistan
VN VNM Viet Nam / Viêt Nam / Vietnam / Việt Nam
YE YEM Yemen / Yémen`;
