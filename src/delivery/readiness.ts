/** Whether this process can take questions now: what a balancer asks before it sends any. */
export interface Readiness {
  isReady(): boolean;
  set(ready: boolean): void;
}

/** Starts as not ready; whoever connects to Slack, or shuts down, says so here. */
export function readiness(): Readiness {
  let ready = false;
  return {
    isReady: () => ready,
    set: (now) => {
      ready = now;
    },
  };
}
