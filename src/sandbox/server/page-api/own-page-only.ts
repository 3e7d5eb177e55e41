import type { NextFunction, Request, Response } from 'express';

/**
 * Lets only the stand-in's own page in: requests that name this machine as host, and no other site as origin. A web site that
 * points its name at 127.0.0.1, or posts from elsewhere, gets 403.
 */
export function ownPageOnly(request: Request, response: Response, next: NextFunction): void {
  const port = request.socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host ?? '';
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const welcome =
    own.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === 'same-origin' || site === 'none');
  if (welcome) next();
  else response.status(403).json({ ok: false, error: 'Only the page of this stand-in may ask this.' });
}
