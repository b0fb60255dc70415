// Countries and territories of Oceania and the Antarctic (ISO 3166-1): two letters, three letters, English, French,
// other names.

export const OCEANIA = `
AS ASM American Samoa / Samoa américaines
AQ ATA Antarctica / Antarctique
AU AUS Australia / Australie
CX CXR Christmas Island / Île Christmas
CC CCK Cocos (Keeling) Islands / Îles Cocos (Keeling) / Cocos Islands / Îles Cocos
CK COK Cook Islands / Îles Cook
FJ FJI Fiji / Fidji / Viti
PF PYF French Polynesia / Polynésie française / Tahiti
GU GUM Guam / Guam
HM HMD Heard Island and McDonald Islands / Îles Heard-et-MacDonald
KI KIR Kiribati / Kiribati
MH MHL Marshall Islands / Îles Marshall
FM FSM Micronesia / Micronésie / Micronesia, Federated States of / Federated States of Micronesia / États fédérés de Micronésie
NR NRU Nauru / Nauru
NC NCL New Caledonia / Nouvelle-Calédonie / Kanaky
NZ NZL New Zealand / Nouvelle-Zélande / Aotearoa / Aotearoa New Zealand
NU NIU Niue / Niue
NF NFK Norfolk Island / Île Norfolk
MP MNP Northern Mariana Islands / Îles Mariannes du Nord
PW PLW Palau / Palaos / Belau
PG PNG Papua New Guinea / Papouasie-Nouvelle-Guinée
PN PCN Pitcairn / Pitcairn / Pitcairn Islands / Îles Pitcairn
WS WSM Samoa / Samoa
SB SLB Solomon Islands / Îles Salomon
TK TKL Tokelau / Tokelau
TO TON Tonga / Tonga
TV TUV Tuvalu / Tuvalu
UM UMI United States Minor Outlying Islands / Îles mineures éloignées des États-Unis
VU VUT Vanuatu / Vanuatu
WF WLF Wallis and Futuna / Wallis-et-Futuna`;
