// Runs a command for as long as the process that forked this file lives: `supervise.mjs GRACE-MS COMMAND ARGUMENT…`.
// The channel to the parent closes when the parent disconnects, exits or is killed in whatever way; then the command
// is asked to end and, after the grace, made to. Plain JavaScript, so that it needs neither a build nor a loader.
import { spawn } from 'node:child_process';

const [grace, command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), Number(grace));
}

server.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
server.on('exit', (code) => process.exit(code ?? 1));
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
if (process.connected && server.pid) process.send({ pid: server.pid }, () => {});
if (!process.connected) stop();
