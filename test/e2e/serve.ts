import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves dist/ at the root and under /any/path/, as two hosts of a firm would. */
const files = sirv('dist', { dev: true });
const PREFIX = '/any/path/';

createServer((request, response) => {
  if (request.url?.startsWith(PREFIX)) request.url = request.url.slice(PREFIX.length - 1);
  files(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
}).listen(Number(process.argv[2] ?? 4400), '127.0.0.1');
