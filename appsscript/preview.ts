// Preview: what visitors will see once this is published. Changes nothing.

import { type Preview, previewOf } from '../shared/publication/preview.ts';
import type { Previewed } from './answers.ts';
import { blockingSentences } from './blocking.ts';
import { command, type Failed } from './command.ts';
import { plural } from './plural.ts';
import { prepareNext } from './prepare-next.ts';
import { readProgramme } from './workbook/read-programme.ts';

export function previewPublish(): Previewed | Failed {
  return command('Preview', () => {
    const programme = readProgramme();
    const next = prepareNext(programme);
    const preview = previewOf(next.before, programme.isBlocked ? next.before : next.events);
    const minted = new Set(programme.draft.rows.map(({ keyCell }) => keyCell));
    const { heldBack, leftOut } = programme.isBlocked ? { heldBack: [], leftOut: [] } : next;
    const blockedBy = programme.isBlocked ? blockingSentences(programme.issues) : [];
    return {
      outcome: 'previewed',
      sentence: [
        sentenceOf(preview, heldBack.length, leftOut.length),
        next.isSameProgramme ? '' : 'The programme’s name, zone, currency, website or look would change.',
        ...blockedBy,
      ]
        .filter((part) => part !== '')
        .join(' '),
      ...preview,
      added: preview.added.map((event) => (minted.has(event.key) ? { ...event, key: null } : event)),
      heldBack,
      leftOut,
      blockedBy,
      programmeChanges: !next.isSameProgramme,
    };
  });
}

function sentenceOf(preview: Preview, heldBack: number, leftOut: number): string {
  const { added, changed, cancelled, removed, unchanged } = preview;
  const parts = [
    added.length > 0 ? `${added.length} added` : '',
    changed.length > 0 ? `${changed.length} changed` : '',
    cancelled.length > 0 ? `${cancelled.length} cancelled` : '',
    removed.length > 0 ? `${removed.length} removed` : '',
  ].filter((part) => part !== '');
  const held = heldBack > 0 ? ` ${plural(heldBack, 'broken row')} would keep the published form.` : '';
  const left = leftOut > 0 ? ` ${plural(leftOut, 'broken row')} would stay out.` : '';
  if (parts.length === 0) return `No event would change.${held}${left}`;
  return `Visitors would see: ${parts.join(', ')}; ${unchanged} as before.${held}${left}`;
}
