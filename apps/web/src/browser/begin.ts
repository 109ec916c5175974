// Runs on the one page that a host serves: it puts the app into the browser and then goes to it.
const told = document.getElementById('state');

const say = (text: string): void => {
  if (told) told.textContent = text;
};

async function begin(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    say('This browser cannot hold the app, as in some private windows. Open the page in an ordinary window.');
    return;
  }
  await navigator.serviceWorker.register('/service-worker.js', { scope: '/' });
  // Reads workbooks beside the one that makes pages; without it that one does both.
  await navigator.serviceWorker.register('/desk-worker.js', { scope: '/desk/' }).catch(() => undefined);
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  }
  location.replace(
    location.pathname === '/index.html' || location.pathname === '/404.html' ? '/' : location.href,
  );
}

begin().catch(() => say('The app could not be put into this browser. Load the page again.'));
