/** How often connections are looked at while the server closes, in milliseconds. */
const CLOSING = 50;

/**
 * Ends the connections of clients that take an answer a few bytes at a time: each holds memory and a place for as long
 * as it likes. (Those that take nothing at all are ended by Node.) Lets whoever still reads end when the server closes.
 * @param most milliseconds for one answer to be read
 */
export function watchReaders(most) {
  const sockets = new Map();
  let isClosing = false;

  function look() {
    const now = performance.now();
    for (const [socket, { written, since }] of sockets) {
      if (socket.writableLength === 0 || socket.bytesWritten !== written)
        sockets.set(socket, { written: socket.bytesWritten, since: now });
      else if (now - since > most) socket.destroy();
    }
  }

  const timer = setInterval(look, most / 10).unref();

  return {
    /** Watches a server. */
    of(server) {
      server.on("connection", (socket) => {
        if (isClosing) socket.destroy();
        sockets.set(socket, { written: 0, since: performance.now() });
        socket.once("close", () => sockets.delete(socket));
      });
      return server;
    },
    /** Resolves when no answer is under way; from now on none is begun. */
    async stop() {
      isClosing = true;
      while ([...sockets.keys()].some(({ writableLength }) => writableLength > 0))
        await new Promise((later) => setTimeout(later, CLOSING));
      clearInterval(timer);
    },
  };
}
