export { type ClientOptions, type CopperwallClient, createClient } from './client.ts'
export { type Connection, type ConnectionStatus, type Observed } from './connection.ts'
