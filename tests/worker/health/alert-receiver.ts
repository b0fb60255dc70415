// Somebody who receives alerts: a real HTTP server on loopback that keeps what it was told.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AlertReceiver {
  readonly url: string;
  /** The bodies it took. */
  readonly received: Record<string, unknown>[];
  /** Every request, taken or not. */
  asked(): number;
  /** The statuses of the next answers; 200 once they are used up. `hang`: it never answers. */
  readonly answers: (number | 'hang')[];
  close(): Promise<void>;
}

export async function receiveAlerts(): Promise<AlertReceiver> {
  const received: Record<string, unknown>[] = [];
  const answers: (number | 'hang')[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      asked += 1;
      const answer = answers.shift() ?? 200;
      if (answer === 'hang') return;
      if (answer === 200) received.push(JSON.parse(body));
      response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/alerts`,
    received,
    answers,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
