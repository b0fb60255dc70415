// What access there can be: each line one claim, its English and its French term, and other ways to say just that.
// A term is published in the language it was typed in. Step-free and wheelchair access are two claims: the
// second promises more.

interface Term {
  readonly en: string;
  readonly fr: string;
  readonly english: readonly string[];
  readonly french: readonly string[];
}

const TABLE = `
Step-free / Plain-pied | step free access; step-free entrance; step-free entry; level access; level entrance; no steps; no stairs; without steps; flat access; fully step-free | de plain-pied; accès de plain-pied; sans marche; sans marches; sans escalier; sans escaliers; entrée de plain-pied; accès sans marche; aucune marche; pas de marche; pas de marches; pas d'escalier; sans ressaut
Wheelchair access / Accès PMR | wheelchair; wheelchair accessible; wheelchair-friendly; accessible by wheelchair; accessible to wheelchairs; accessible for wheelchairs; suitable for wheelchairs; accessible to wheelchair users; wheelchair users welcome; ♿; ♿️ | PMR; accessible PMR; accessible aux PMR; accessibilité PMR; lieu accessible PMR; accessible aux personnes à mobilité réduite; accès personnes à mobilité réduite; accès aux personnes à mobilité réduite; accès handicapés; accès fauteuil; accès fauteuil roulant; accès fauteuils roulants; accessible en fauteuil; accessible en fauteuil roulant; accessible fauteuil roulant; accessible aux fauteuils roulants
Wheelchair spaces / Places fauteuil roulant | wheelchair space; wheelchair bays; wheelchair seating; wheelchair seats; wheelchair places | places PMR; emplacements PMR; emplacement PMR; place PMR; emplacements fauteuil; emplacements fauteuil roulant; places fauteuil; places fauteuils roulants
Lift / Ascenseur | elevator; lift access; lifts; elevators; lift available | accès par ascenseur; ascenseurs; avec ascenseur
Ramp / Rampe d’accès | ramps; access ramp; ramp access; wheelchair ramp; ramped access | rampe; rampe accès; rampes d'accès
Accessible toilet / Toilettes accessibles | accessible toilets; disabled toilet; disabled toilets; accessible loo; accessible loos; accessible WC; accessible restroom; accessible restrooms; accessible bathroom; wheelchair-accessible toilet; wheelchair-accessible toilets; adapted toilet; adapted toilets | toilettes PMR; WC PMR; WC accessibles; WC accessible; sanitaires PMR; sanitaires accessibles; toilettes adaptées; WC adaptés; toilette PMR; toilettes handicapés; WC handicapés; sanitaires adaptés
Changing Places toilet / Toilettes à table de change adulte | changing places; changing place; changing places toilets; changing place toilet | table de change adulte
Hearing loop / Boucle magnétique | induction loop; hearing loops; audio induction loop; T-loop; loop system; hearing loop available; hearing loop system | boucle à induction; boucle d'induction; boucle à induction magnétique; boucle auditive; BIM; boucle magnetique disponible; boucles magnétiques; avec boucle magnétique
LSF / LSF | French sign language; LSF interpreted; LSF interpretation; LSF interpreter; in LSF; interpreted in LSF | langue des signes française; traduit en LSF; interprétation LSF; interprète LSF; interprété en LSF; interprétée en LSF; interprétation en LSF; traduction LSF; en LSF; traduction en LSF; bilingue LSF; adapté en LSF; adapté LSF
BSL / BSL | British sign language; BSL interpreted; BSL interpretation; BSL interpreter; BSL interpreted performance; in BSL; with BSL; BSL performance; BSL-interpreted; interpreted in BSL; BSL signed | langue des signes britannique
ASL / ASL | American sign language; ASL interpreted; ASL interpretation; ASL interpreter; in ASL; interpreted in ASL | langue des signes américaine
ISL / ISL | Irish sign language; ISL interpreted; ISL interpretation; in ISL | langue des signes irlandaise
LSQ / LSQ | Quebec sign language; LSQ interpreted | langue des signes québécoise; en LSQ; interprété en LSQ
LSFB / LSFB | LSFB interpreted | langue des signes de Belgique francophone; en LSFB
International Sign / Signes internationaux | international sign language; international signs | langue des signes internationale
Sign language / Interprétation en langue des signes | sign language interpreted; sign language interpretation; sign language interpreter; sign-language interpreted; signed; signed performance; sign interpreted; sign interpretation | langue des signes; interprète en langue des signes; interprété en langue des signes
Audio description / Audiodescription | audio-described; audio described; AD; audio description available; audio described performance; with audio description | audiodécrit; audiodescriptions; audio-description; en audiodescription; avec audiodescription; séance audiodécrite; AD
Touch tour / Visite tactile | touch tours; tactile tour; tactile visit | visites tactiles; parcours tactile
Captioned / Sous-titré | captions; captioning; captioned performance; live captions; live captioning; closed captions; closed captioning; open captions; open captioning; with captions; CC; STTR; speech-to-text; CART | sous-titres; sous-titrage; sous-titrée; sous-titrages; sous-titrage en direct; vélotypie; avec sous-titres; sous-titrage malentendants; SME; ST-SME; sous-titres pour sourds et malentendants
Subtitled / Sous-titré | subtitles; with subtitles; subtitling | film sous-titré
Surtitles / Surtitres | surtitled; surtitling; with surtitles; supertitles | surtitré; surtitrée; surtitrage; avec surtitres
Relaxed / Séance relax | relaxed performance; relaxed performances; relaxed session; relaxed screening; relaxed show; relaxed event | relax; séances relax; représentation relax; représentation décontractée; spectacle relax; séance décontractée; Ciné-ma différence; Relax Performance
Quiet space / Espace calme | quiet room; quiet area; quiet zone; calm space; calm room; calm area; chill-out space; low-stimulation space; sensory room; quiet spaces | salle calme; zone calme; espace de calme; salle de repos; espace de repli; zone de calme; salle de retrait
Companion ticket / Billet accompagnateur | companion tickets; companion seat; companion seats; carer ticket; carer tickets; free carer ticket; free companion ticket; essential companion ticket; essential companion tickets; carer goes free; companion goes free; personal assistant ticket; PA ticket | accompagnateur gratuit; place accompagnateur; billet accompagnant; place accompagnant; gratuit pour l'accompagnateur; entrée gratuite accompagnateur; accompagnant gratuit; gratuité accompagnateur
Assistance dogs / Chiens d’assistance | assistance dog; assistance dogs welcome; assistance dogs allowed; guide dogs; guide dog; guide dogs welcome; guide dogs allowed; service dogs; service dog; service animals; service animals welcome; assistance animals | chien d'assistance; chiens guides; chien guide; chiens-guides acceptés; chiens d'assistance acceptés; chiens guides acceptés; chiens guides bienvenus; chien guide accepté; chien guide d'aveugle; chiens guides d'aveugles
Accessible parking / Stationnement PMR | disabled parking; blue badge parking; blue badge spaces; accessible parking spaces; accessible parking space; accessible car park; handicap parking; disabled parking spaces; disabled bays; accessible parking available; wheelchair parking | parking PMR; places de parking PMR; stationnement handicapés; parking handicapés; stationnement réservé PMR; place de stationnement PMR; places de stationnement PMR; parking accessible; stationnement accessible; place GIG-GIC; places GIG-GIC
Parking / Parking | car park; parking available; on-site parking; car parking | stationnement; parking à proximité; parking sur place
Large print / Gros caractères | large-print; large print programme; large print programmes; large print available | grands caractères; programme en gros caractères; documents en gros caractères
Braille / Braille | braille programme; braille programmes; braille available | programme en braille; documents en braille
Easy read / FALC | easy-read; easy read guide; easy to read; easy-to-read | facile à lire et à comprendre; en FALC; documents FALC; livret FALC
Seating available / Assises disponibles | seats available; chairs available; seating provided | assises; places assises disponibles; chaises disponibles
Vibrating vests / Gilets vibrants | vibrating vest; haptic vests; haptic vest; subpac; subpacs; vibration vests | gilet vibrant; gilets subpac; gilets haptiques
Headphones / Casques d’écoute | audio headsets; headsets; amplification headsets; infrared headsets | casques; casque d'écoute; casques d'amplification; casque amplificateur; casques amplificateurs; amplification sonore
Strobe lighting / Lumières stroboscopiques | strobe; strobes; strobe lights; strobe effects; flashing lights; strobe light | stroboscope; stroboscopes; effets stroboscopiques; lumières clignotantes
No strobe lighting / Sans stroboscope | no strobe; no strobes; no strobe lights; no flashing lights; without strobe | pas de stroboscope; sans stroboscopes; aucun stroboscope; pas d'effets stroboscopiques; sans effets stroboscopiques
Non-verbal / Sans paroles | nonverbal; non verbal; no dialogue; without words; wordless | spectacle sans paroles; sans texte; spectacle non verbal
Online / En ligne | online access; livestreamed; live stream; live-streamed | diffusé en ligne; retransmis en ligne
Baby changing / Table à langer | baby change; baby-changing; baby changing facilities | tables à langer; espace de change; espace change
Buggy access / Accès poussette | buggy-friendly; pushchair access; pram access; stroller access; stroller-friendly; pushchair friendly | accessible aux poussettes; accessible poussette; poussettes acceptées`;

/** The terms as they are published, with every other way to say each. */
export const ACCESS_TERMS: readonly Term[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', english = '', french = ''] = line.split(' | ');
    const [en = '', fr = ''] = names.split(' / ');
    return { en, fr, english: english.split('; '), french: french.split('; ') };
  });
