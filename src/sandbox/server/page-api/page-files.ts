import express, { type Router } from 'express';

/** Only what a page is made of: sources may lie beside it. */
const OF_A_PAGE = /^\/$|^\/page\/[\w./-]+\.(?:html|css|js)$/;

/** The page's own files from these folders, looked through in order: `/` is index.html, `/page/…` the rest. */
export function pageFiles(folders: readonly string[]): Router {
  const files = express.Router();
  for (const folder of folders)
    files.use(express.static(folder, { index: 'index.html', redirect: false, etag: false }));

  const router = express.Router();
  router.get(OF_A_PAGE, (request, response, next) => {
    response.set('X-Content-Type-Options', 'nosniff');
    request.url = request.url.replace(/^\/page\//, '/');
    files(request, response, next);
  });
  return router;
}
