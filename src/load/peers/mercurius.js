// Mercurius on Fastify, with the pubsub it comes with.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { obey, schema } from './warnings.js';

const app = Fastify();
await app.register(mercurius, {
  schema,
  resolvers: {
    Subscription: {
      warningRaised: { subscribe: (root, args, { pubsub }) => pubsub.subscribe('warnings') },
    },
  },
  subscription: { fullWsTransport: true },
  jit: 1,
});
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1', backlog: 4096 });
obey((alert) => app.graphql.pubsub.publish({ topic: 'warnings', payload: { warningRaised: alert } }));
