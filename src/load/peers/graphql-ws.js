// graphql-ws on ws: every subscriber has an execution of its own, as the library does it.
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { obey, schema } from './warnings.js';

const subscribers = new Set();

// An endless iterator over what is published, with a queue of its own.
function subscribe() {
  const queue = [];
  let wake = null;
  let done = false;
  const push = (event) => {
    if (wake) {
      wake({ value: event, done: false });
      wake = null;
    } else {
      queue.push(event);
    }
  };
  subscribers.add(push);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      if (queue.length > 0) return Promise.resolve({ value: queue.shift(), done: false });
      if (done) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    return() {
      done = true;
      subscribers.delete(push);
      wake?.({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
  };
}

const server = createServer();
const sockets = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false });
useServer({ schema: buildSchema(schema), roots: { subscription: { warningRaised: subscribe } } }, sockets, 25_000);
server.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4096 }, () =>
  obey((alert) => {
    const event = { warningRaised: alert };
    for (const push of subscribers) push(event);
  }),
);
