// Asks the graph as one of the sandbox's personas. Queries go over HTTP, subscriptions over a WebSocket, both with the
// persona's own token.
(function () {
  'use strict';

  const FIRST_QUERY = [
    '# 选择上方身份后运行 Choose a persona above, then run',
    'query Me {',
    '  viewer { subject roles region { code name level } }',
    '}',
    ''
  ].join('\n');
  const RENEW_BEFORE_SECONDS = 60;

  const picker = document.getElementById('persona');
  const state = document.getElementById('state');
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  let renewal;

  async function token(persona) {
    const answer = await fetch('/sandbox/oauth2/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: persona, client_secret: 'sandbox' })
    });
    if (!answer.ok) {
      throw new Error('no token for ' + persona + ': ' + answer.status);
    }
    return answer.json();
  }

  async function become(persona) {
    const issued = await token(persona);
    const authorization = 'Bearer ' + issued.access_token;
    const protocol = location.protocol === 'https:' ? 'wss://' : 'ws://';
    const fetcher = GraphiQL.createFetcher({
      url: '/graphql',
      headers: { authorization: authorization },
      subscriptionUrl: protocol + location.host + '/graphql',
      wsConnectionParams: { authorization: authorization }
    });
    root.render(React.createElement(GraphiQL, { fetcher: fetcher, defaultQuery: FIRST_QUERY }));
    state.textContent = '';
    localStorage.setItem('persona', persona);
    clearTimeout(renewal);
    renewal = setTimeout(() => choose(persona), Math.max(1, issued.expires_in - RENEW_BEFORE_SECONDS) * 1000);
  }

  function choose(persona) {
    become(persona).catch((failure) => { state.textContent = String(failure); });
  }

  async function start() {
    const personas = await (await fetch('/graphiql/personas')).json();
    for (const persona of personas) {
      picker.add(new Option(persona.clientId + ' · ' + persona.name + ' · ' + persona.role + ' · ' + persona.region,
        persona.clientId));
    }
    const last = localStorage.getItem('persona');
    if (personas.some((persona) => persona.clientId === last)) {
      picker.value = last;
    }
    picker.addEventListener('change', () => choose(picker.value));
    choose(picker.value);
  }

  start().catch((failure) => { state.textContent = String(failure); });
})();
