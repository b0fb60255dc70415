// Preview: what visitors will see once this is published. Changes nothing.

import { type Preview, previewOf } from '../shared/publication/preview.ts';
import type { Previewed } from './answers.ts';
import { blockingSentences } from './blocking.ts';
import { brakeOn } from './brake/brake.ts';
import { command, type Failed } from './command.ts';
import { waitingSentences } from './placements/shown-placements.ts';
import { prepareNext } from './prepare-next.ts';
import { words } from './words/words.ts';
import { readProgramme } from './workbook/read-programme.ts';

export function previewPublish(): Previewed | Failed {
  return command('Preview', () => {
    const programme = readProgramme();
    const next = prepareNext(programme);
    const preview = previewOf(
      next.before,
      programme.isBlocked ? next.before : next.events,
      programme.language,
    );
    const minted = new Set(programme.draft.rows.map(({ keyCell }) => keyCell));
    const { heldBack, leftOut } = programme.isBlocked ? { heldBack: [], leftOut: [] } : next;
    const placements = programme.isBlocked ? [] : waitingSentences(programme, next.placementChanges);
    const blockedBy = programme.isBlocked ? blockingSentences(programme.issues) : [];
    return {
      outcome: 'previewed',
      sentence: [
        sentenceOf(preview, heldBack.length, leftOut.length),
        next.isSameProgramme ? '' : words().previewed.programme,
        ...placements,
        ...blockedBy,
      ]
        .filter((part) => part !== '')
        .join(' '),
      ...preview,
      added: preview.added.map((event) => (minted.has(event.key) ? { ...event, key: null } : event)),
      heldBack,
      leftOut,
      blockedBy,
      brake: programme.isBlocked ? null : brakeOn(next, programme.issues),
      programmeChanges: !next.isSameProgramme,
      placements,
    };
  });
}

function sentenceOf(preview: Preview, heldBack: number, leftOut: number): string {
  const { previewed: say } = words();
  const changes = (['added', 'changed', 'cancelled', 'removed'] as const)
    .filter((kind) => preview[kind].length > 0)
    .map((kind) => say[kind](preview[kind].length));
  return [
    changes.length === 0 ? say.noChange : say.wouldSee(changes, preview.unchanged),
    heldBack > 0 ? say.heldBack(heldBack) : '',
    leftOut > 0 ? say.leftOut(leftOut) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
