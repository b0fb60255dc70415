// What went wrong between here and the workbook, in words for whoever runs the command.

import { z } from 'zod';
import { OperationalError } from '../../shared/operational-error.ts';

const failure = z.object({
  status: z.number().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string().optional(),
  cause: z.object({ code: z.string().optional() }).optional().catch(undefined),
  response: z.object({ status: z.number().optional() }).optional().catch(undefined),
});

/** The HTTP status of a failed call; `null` when there was no answer at all. */
export function statusOf(error: unknown): number | null {
  const { data } = failure.safeParse(error);
  const status = data?.response?.status ?? data?.status ?? Number(data?.code);
  return Number.isInteger(status) ? Number(status) : null;
}

/** Whether nobody listens there at all: waiting for that is waiting in vain. */
export function isNobodyThere(error: unknown): boolean {
  const { data } = failure.safeParse(error);
  return [data?.code, data?.cause?.code].some((code) => code === 'ECONNREFUSED' || code === 'ENOTFOUND');
}

/** The failure of a call as an OperationalError that says what to do. */
export function sheetsError(error: unknown, operation: string, place: string): OperationalError {
  const status = statusOf(error);
  const text = failure.safeParse(error).data?.message ?? String(error);
  const parts = (code: string, message: string, hint: string) =>
    new OperationalError({ code, operation, message, hint, cause: error });
  if (status === null) {
    return parts(
      'workbook-unreachable',
      `No workbook answers: ${place}.`,
      'Is “npm start” running, on this PORT?',
    );
  }
  if (status === 404) {
    return parts(
      'workbook-missing',
      `There is no workbook ${place}.`,
      'Check GOOGLE_SHEET_ID and SHEETS_ROOT_URL.',
    );
  }
  if (status === 401 || status === 403) {
    return parts(
      'workbook-forbidden',
      `The workbook refuses: ${text}`,
      'Share it with the service account, as editor.',
    );
  }
  if (status === 429)
    return parts('sheets-quota', 'Google asks for patience.', 'Wait a minute and run it again.');
  return parts(
    'sheets-failed',
    `The workbook answered ${status}: ${text}`,
    'Run “--undo” if rows were written, and try again.',
  );
}
