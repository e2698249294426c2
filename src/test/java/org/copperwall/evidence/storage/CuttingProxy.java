package org.copperwall.evidence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A bad line to a server: each connection carries so many bytes in one direction and is then cut, or falls silent.
final class CuttingProxy implements AutoCloseable {

	/// What becomes of a connection that has carried its bytes.
	enum Fate {

		CUT, SILENT

	}

	private final ServerSocket entrance;

	private final URI server;

	private final long up;

	private final long down;

	private final Fate fate;

	private final AtomicInteger connections = new AtomicInteger();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private CuttingProxy(ServerSocket entrance, URI server, long up, long down, Fate fate) {
		this.entrance = entrance;
		this.server = server;
		this.up = up;
		this.down = down;
		this.fate = fate;
	}

	/// @param up bytes carried to the server
	/// @param down bytes carried back
	static CuttingProxy before(URI server, long up, long down, Fate fate) throws IOException {
		ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		CuttingProxy proxy = new CuttingProxy(entrance, server, up, down, fate);
		Thread.ofVirtual().start(proxy::serve);
		return proxy;
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.entrance.getLocalPort());
	}

	int connections() {
		return this.connections.get();
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	private void serve() {
		try {
			while (true) {
				Socket client = this.entrance.accept();
				Socket service = new Socket(this.server.getHost(), this.server.getPort());
				this.connections.incrementAndGet();
				this.open.add(client);
				this.open.add(service);
				Thread.ofVirtual().start(() -> carry(client, service, this.up));
				Thread.ofVirtual().start(() -> carry(service, client, this.down));
			}
		}
		catch (IOException closed) {
			// Nobody comes in any more.
		}
	}

	private void carry(Socket from, Socket to, long most) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] buffer = new byte[8_192];
			long left = most;
			for (int read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) {
				out.write(buffer, 0, (int) Math.min(read, left));
				left -= read;
			}
			if (left > 0 || this.fate == Fate.CUT) {
				from.close();
				to.close();
			}
		}
		catch (IOException cut) {
			// By the other direction.
		}
	}

}
